import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { VraagFrontmatter } from "../../../src/domain/vraag.ts";
import { MOST_WITH_ANSWER } from "../../../src/domain/tie.ts";
import { markdownOf } from "../support.ts";

const bodyOf = (markdown: string | undefined) => markdown!.split("---\n").slice(2).join("---\n").trim();
const frontmatterOf = (markdown: string | undefined) => VraagFrontmatter.parse(parseYaml(markdown!.split("---\n")[1]!));

describe("a joint answer", () => {
  it("stands in the file of its first question; the others say where", async () => {
    const files = await markdownOf("Vraag 1\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nSamen.");
    expect(bodyOf(files.get("1.md"))).toBe("## Vraag 1\n\nA?\n\n## Antwoord 1 en 2\n\nSamen.");
    expect(bodyOf(files.get("2.md"))).toBe("## Vraag 2\n\nB?");
    expect(frontmatterOf(files.get("2.md")).antwoord).toEqual({ nummers: ["1", "2"], in: "1" });
  });
});

it("answers in parts to a joint question stand together under it", async () => {
  const files = await markdownOf("Vraag 1 en 2\nA? En B?\nAntwoord 1\nBij A.\nAntwoord 2\nBij B.");
  expect(bodyOf(files.get("1.md"))).toBe(
    "## Vraag 1 en 2\n\nA? En B?\n\n## Antwoord 1\n\nBij A.\n\n### Antwoord 2\n\nBij B.",
  );
});

it("a question that has a joint answer and one of its own has both in its file", async () => {
  const files = await markdownOf("Vraag 1\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nSamen.\nAntwoord 2\nBij B.");
  expect(bodyOf(files.get("1.md"))).toBe("## Vraag 1\n\nA?\n\n## Antwoord 1 en 2\n\nSamen.");
  expect(bodyOf(files.get("2.md"))).toBe(
    "## Vraag 2\n\nB?\n\n## Antwoord 1 en 2\n\nSamen.\n\n### Antwoord 2\n\nBij B.",
  );
  expect(frontmatterOf(files.get("2.md")).antwoord).toEqual({ nummers: ["1", "2"], in: "2" });
});

it("an answer to very many questions stands in one file, and is named in the others by where it stands", async () => {
  const count = MOST_WITH_ANSWER + 1;
  const vragen = Array.from({ length: count }, (_, i) => `Vraag ${i + 1}\nWat nu?\n`).join("");
  const files = await markdownOf(`${vragen}Antwoord 1 t/m ${count}\nSamen.\nAntwoord 3\nBij drie.`);
  expect([...files.values()].filter((text) => text.includes("Samen."))).toHaveLength(1);
  expect(frontmatterOf(files.get("2.md")).antwoord).toEqual({ nummers: ["2"], in: "1" });
  expect(bodyOf(files.get("3.md"))).toBe(
    "## Vraag 3\n\nWat nu?\n\n## Antwoord 3\n\nBij drie.\n\n### Antwoord op vraag 3\n\nDit antwoord staat bij [vraag 1](1.md).",
  );
});

it("where a number is printed twice, each question keeps its own answer", async () => {
  const files = await markdownOf("Vraag 7\nA?\nAntwoord 7\nBij A.\nVraag 7\nB?\nAntwoord 7\nBij B.");
  expect(bodyOf(files.get("7.md"))).toContain("Bij A.");
  expect(bodyOf(files.get("7-2.md"))).toContain("Bij B.");
  expect(frontmatterOf(files.get("7-2.md")).antwoord).toEqual({ nummers: ["7"], in: "7-2" });
});

it("no document can smuggle markup in", async () => {
  const text = "Vraag 1\n<script>alert(1)</script> [klik](javascript:x) **vet * `code` # kop | cel?";
  expect(
    bodyOf((await markdownOf(`${text}\nAntwoord 1\n#Geen kop\n> geen citaat\n--- \n1986. Een jaar.`)).get("1.md")),
  ).toBe(
    "## Vraag 1\n\n\\<script>alert(1)\\</script> \\[klik]\\(javascript:x) \\*\\*vet \\* \\`code\\` # kop | cel?\n\n" +
      "## Antwoord 1\n\n\\#Geen kop\n\n\\> geen citaat\n\n\\---\n\n1986\\. Een jaar.",
  );
});

it("of a document that is Markdown the signs are read, and none is passed on", async () => {
  const text = "Vraag 1\n<script>alert(1)</script> [klik](javascript:x) **vet** `code` # kop | cel?";
  expect(
    bodyOf((await markdownOf(`${text}\nAntwoord 1\n# Geen kop\n> geen citaat\n--- \n1986. Een jaar.`)).get("1.md")),
  ).toBe(
    "## Vraag 1\n\n\\<script>alert(1)\\</script> klik vet code # kop | cel?\n\n" +
      "## Antwoord 1\n\nGeen kop geen citaat\n\n1986\\. Een jaar.",
  );
});

it("a question that is not answered says so", async () => {
  const files = await markdownOf("2024Z00001\nVragen van het lid A (B) over C\nVraag 1\nA?");
  expect(frontmatterOf(files.get("1.md")).antwoord).toBeNull();
});
