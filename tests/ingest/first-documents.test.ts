/** The two documents that the archive starts from, as they stand in content/bronnen. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unified } from "unified";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { parse as parseYaml } from "yaml";
import { describe, expect, it } from "vitest";
import { VraagFrontmatter } from "../../src/domain/vraag.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { textOf } from "../../src/ingest/tree/blocks.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";
import { allText, countLetters, withoutNoteMarks } from "./support-letters.ts";

const SOURCES = "content/bronnen";
const files = (await readdir(SOURCES)).filter((name) => name.endsWith(".txt")).toSorted();

async function ingest(bestand: string) {
  const bytes = await readFile(join(SOURCES, bestand));
  const { document, trees } = await ingestDocument({ bestand, bytes, supplement: null }, () => []);
  return { document, markdown: toMarkdown(document, trees), source: bytes.toString("utf8") };
}

describe.each(files)("%s", (bestand) => {
  it("has every letter of the source in its JSON once, or named as left out", async () => {
    const { document, source } = await ingest(bestand);
    expect(countLetters(allText(document))).toEqual(countLetters(withoutNoteMarks(source)));
  });

  it("has every letter of its questions and answers in its markdown once", async () => {
    const { document, markdown } = await ingest(bestand);
    const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
    const fromMarkdown = [...markdown.values()]
      .map((text) =>
        parser
          .parse(text)
          .children.filter(({ type }) => type !== "yaml" && type !== "heading")
          .map(textOf)
          .join(" "),
      )
      .join(" ");
    const fromJson = [...document.vragen, ...document.antwoorden, ...document.voetnoten]
      .map(({ tekst }) => tekst)
      .join(" ");
    expect(countLetters(fromMarkdown)).toEqual(countLetters(fromJson));
  });

  it("has frontmatter that the schema allows", async () => {
    for (const [name, text] of (await ingest(bestand)).markdown) {
      const frontmatter = VraagFrontmatter.parse(parseYaml(text.split("---\n")[1]!));
      expect(`${frontmatter.nummer}.md`).toBe(name);
    }
  });

  it("stands in content/vragen and is up to date there", async () => {
    const { document, markdown } = await ingest(bestand);
    for (const [name, text] of markdown) {
      const committed = await readFile(join("content/vragen", document.id, name), "utf8");
      // Themes change with content/themas; the rest follows from the source alone.
      expect(withoutThemas(committed)).toBe(withoutThemas(text));
    }
  });
});

const withoutThemas = (markdown: string) => markdown.replace(/^themas:(?: \[\]|(?:\n[ -].*)+)\n/m, "");

it("reads the notes, tables and references of the second document", async () => {
  const { document, markdown } = await ingest("2026Z10868-antwoord-westerveld-meldingen-kindermishandeling.txt");
  expect(document).toMatchObject({
    id: "2026Z10868",
    soort: "antwoord",
    onderwerp: "het te lang liggen van meldingen kindermishandeling",
    vraagstellers: [{ naam: "Westerveld", partij: "Pro" }],
    bewindspersonen: [],
    ingezonden: "2026-05-26",
    ontvangen: null,
    kamerstukken: ["31015, nr. 299", "31015, nr. 290"],
    verwijzingen: [
      { van: "antwoord 2", naar: ["3"] },
      { van: "antwoord 3", naar: ["7"] },
      { van: "antwoord 8", naar: ["7"] },
    ],
  });
  expect(document.voetnoten.map(({ nummer }) => nummer)).toEqual(["1", "2", "1)"]);
  expect(markdown.get("11.md")).toContain("Daarom zijn sinds het debat van 4 maart 2025 meerdere verbeterpunten");
  expect(markdown.get("5.md")).toContain("| Totaal | 51.290 | 27.695 |");
  expect(markdown.get("16.md")).toContain(
    "([Kamerstuk 31015, nr. 299](https://zoek.officielebekendmakingen.nl/kst-31015-299.html))",
  );
  expect(document.meldingen).toMatchObject([
    { regel: "left-out-bookmark", plaats: "1:2", weggelaten: "[bookmark: _Hlk233193736]" },
  ]);
});

it("knows of the first document only what it prints", async () => {
  const { document } = await ingest("2026-07-03-antwoord-veilig-thuis-meldingen-van-scholen.txt");
  expect(document).toMatchObject({
    onderwerp: null,
    zaaknummer: null,
    aanhangselnummer: null,
    vergaderjaar: null,
    vraagstellers: [],
    bewindspersonen: [{ naam: "Sterk", rol: "minister", portefeuille: "Langdurige Zorg, Jeugd en Sport" }],
    medeNamens: ["de staatssecretaris van Onderwijs, Cultuur en Wetenschap"],
    ontvangen: "2026-07-03",
    zieOok: ["2025-2026 nr. 2258"],
  });
});
