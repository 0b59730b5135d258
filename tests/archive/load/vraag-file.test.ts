import { expect, test } from "vitest";
import { parseVraagFile } from "../../../src/archive/load/vraag-file.ts";
import { aVraagFile } from "../support.ts";

test("question and answer are told apart by their headings; deeper headings stay in the text", () => {
  const file = parseVraagFile(
    aVraagFile("## Vraag 1\n\nWaarom?\n\n## Antwoord op vraag 1\n\n### Kader\n\nDaarom.\n"),
    "1.md",
  );
  expect(file.vraag.map(({ type }) => type)).toEqual(["paragraph"]);
  expect(file.antwoord?.map(({ type }) => type)).toEqual(["heading", "paragraph"]);
});

test("an answer that stands elsewhere is not in the file", () => {
  expect(parseVraagFile(aVraagFile("## Vraag 2\n\nWaarom?\n"), "2.md").antwoord).toBeNull();
});

test.each([
  ["geen frontmatter", "## Vraag 1\n", "begint niet met frontmatter"],
  ["broken YAML", "---\na: [\n---\n\n## Vraag 1\n", "geen geldige YAML"],
  ["a field too many", aVraagFile("## Vraag 1\n").replace("---\n", "---\nextra: 1\n"), "extra"],
  ["no heading", aVraagFile("Waarom?\n"), "tekst voor de kop"],
  ["nothing at all", aVraagFile(""), "niet onder een kop"],
  ["three parts", aVraagFile("## Vraag 1\n\na\n\n## Antwoord\n\nb\n\n## Nog iets\n\nc\n"), "meer dan twee koppen"],
])("a file with %s is refused, by name", (_, text, reason) => {
  expect(() => parseVraagFile(text, "content/vragen/x/1.md")).toThrow(
    expect.objectContaining({ name: "InvalidFile", message: expect.stringMatching(/^content\/vragen\/x\/1\.md: /) }),
  );
  expect(() => parseVraagFile(text, "1.md")).toThrow(reason);
});
