/** Pages, markdown, rows and search of one document say the same about which answers belong to which questions. */
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { vraagRows } from "../../src/archive/data/vraag-rows.ts";
import { readDocument } from "../../src/archive/documents/read-document.ts";
import { vraagSleutels } from "../../src/domain/nummers.ts";
import { VraagFrontmatter } from "../../src/domain/vraag.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";
import { sectionTextsOf } from "../../src/search/indexing/section-texts.ts";

async function made(text: string) {
  const input = { bestand: "invoer.txt", bytes: new TextEncoder().encode(text), supplement: null };
  const { document, trees } = await ingestDocument(input, () => []);
  const { kept } = readDocument(document, "", trees, new Map());
  return {
    document,
    kept,
    markdown: toMarkdown(document, trees),
    rows: vraagRows(document),
    sections: sectionTextsOf(document),
  };
}

/** A question a line: its key and the answers with it, as one of them says. */
async function everywhere(text: string) {
  const { document, kept, markdown, rows, sections } = await made(text);
  const sleutels = vraagSleutels(document.vragen);
  const withAnswers = (answersOf: (place: number) => string) =>
    sleutels.map((sleutel, i) => `${sleutel}: ${answersOf(i)}`);
  const words = (texts: string[]) => texts.join(" ").replace(/\s+/g, " ").trim();
  return {
    page: withAnswers((i) => words([kept.delen[i]!.antwoord?.html.replace(/<h3[^>]*>.*?<\/h3>|<[^>]*>/g, " ") ?? ""])),
    markdown: withAnswers((i) => {
      const frontmatter = VraagFrontmatter.parse(parseYaml(markdown.get(`${sleutels[i]!}.md`)!.split("---\n")[1]!));
      const file = frontmatter.antwoord && markdown.get(`${frontmatter.antwoord.in}.md`)!;
      return words((file?.split(/^## .*$/m)[2] ?? "").split(/^### .*$/m));
    }),
    row: withAnswers((i) => words([rows[i]!.antwoord ?? ""])),
    search: withAnswers((i) =>
      words(sections.antwoorden.filter(({ vragen }) => vragen.includes(i)).map((a) => a.tekst)),
    ),
  };
}

test.each([
  [
    "joint and own",
    "Vraag 1\nEen?\nVraag 2\nTwee?\nAntwoord 1 en 2\nSamen.\nAntwoord 2\nBij twee.",
    ["1: Samen.", "2: Samen. Bij twee."],
  ],
  [
    "one question in parts",
    "Vraag 1 en 2\nEen? Twee?\nAntwoord 1\nBij een.\nAntwoord 2\nBij twee.",
    ["1: Bij een. Bij twee."],
  ],
  [
    "two members who each begin at 1",
    "Vraag 1\nA?\nAntwoord 1\nVan A.\nVraag 2\nB?\nAntwoord 2\nVan B.\nVraag 1\nC?\nAntwoord 1\nVan C.\nVraag 2\nD?\nAntwoord 2\nVan D.",
    ["1: Van A.", "2: Van B.", "1-2: Van C.", "2-2: Van D."],
  ],
  [
    "a number twice, all questions first",
    "Vraag 1\nA?\nVraag 2\nB?\nVraag 2\nC?\nAntwoord 1\nVan A.\nAntwoord 2\nVan B.\nAntwoord 2\nVan C.",
    ["1: Van A.", "2: Van B.", "2-2: Van C."],
  ],
  ["one without answer", "Vraag 1\nA?\nAntwoord 1\nVan A.\nVraag 2\nB?", ["1: Van A.", "2:"]],
])("%s", async (_, text, expected) => {
  const said = await everywhere(text);
  for (const [where, lines] of Object.entries(said)) {
    expect([where, lines.map((line) => line.trim())]).toEqual([where, expected]);
  }
});

test("what is written of an answer to 600 questions grows with its text, once", async () => {
  const vragen = Array.from({ length: 600 }, (_, i) => `Vraag ${i + 1}\nWat nu?\n`).join("");
  const length = 20_000;
  const sizesWith = async (words: number) => {
    const text = `${vragen}Antwoord op vraag 1 t/m 200, 201 t/m 400, 401 t/m 600\n${"sluis ".repeat(words)}\n`;
    const { kept, markdown, rows, sections, document } = await made(text);
    return [kept.trees, kept.delen, [...markdown.values()], rows, sections, document].map(
      (all) => JSON.stringify(all).length,
    );
  };
  const [short, long] = [await sizesWith(1), await sizesWith(1 + length / 6)];
  for (const [i, size] of long.entries()) expect(size - short[i]!).toBeLessThan(1.1 * length);
});
