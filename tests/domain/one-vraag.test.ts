import { expect, test } from "vitest";
import { vraagOfJson, vraagOfMarkdown } from "../../src/domain/one-vraag.ts";
import { documentMarkdown } from "../../src/ingest/write/document-markdown.ts";
import { KamervraagDocument } from "../../src/domain/document.ts";
import { aDocument, anAntwoord, aVraag, parsed } from "../archive/support.ts";

const DOCUMENT = aDocument({
  vragen: [aVraag("1"), aVraag("2"), aVraag("3")],
  antwoorden: [{ ...anAntwoord(["1", "3"]), tekst: "Zie vraag 2." }],
  slot: "Toelichting: zie ook.",
});
/** The blocks of a text that may mention notes. */
const blocksOf = (text: string) => parsed(`${text}\n\n[^1]: x\n\n[^2]: y`).blocks;
const TREES = {
  vragen: [blocksOf("Hoe lang?[^1]"), parsed("- een\n- twee").blocks, parsed("Waarom? *Echt*").blocks],
  antwoorden: [blocksOf("Zie [vraag 2](2.md).[^2]")],
  noten: parsed("x[^1] y[^2]\n\n[^1]: NOS.\n\n[^2]: Kamerstuk.\n\n    Nog een alinea.").noten,
  mededeling: [],
  slot: parsed("Toelichting: zie ook.").blocks,
};
const markdown = documentMarkdown(DOCUMENT, TREES);

test("a document as markdown: what is known of it, its questions with their answers, each with its place, and the notes", () => {
  expect(markdown).toMatch(/^---\nid: 2026Z00001\nsoort: antwoord\n/);
  expect(markdown.slice(markdown.indexOf("---\n\n") + 5)).toBe(
    `# Wachttijden bij de sluis

<a id="vraag-1"></a>

## Vraag 1

Hoe lang?[^1]

## Antwoord op vraag 1 en 3

Zie [vraag 2](#vraag-2).[^2]

<a id="vraag-2"></a>

## Vraag 2

- een
- twee

<a id="vraag-3"></a>

## Vraag 3

Waarom? *Echt*

Toelichting: zie ook.

[^1]: NOS.

[^2]: Kamerstuk.

    Nog een alinea.
`,
  );
});

test("one question of it has its answer and the notes named there, and no others", () => {
  const one = vraagOfMarkdown(markdown, "1");
  expect(one).toContain("Hoe lang?[^1]\n\n## Antwoord op vraag 1 en 3");
  expect(one).toContain("[^2]: Kamerstuk.\n\n    Nog een alinea.");
  expect(one).not.toContain("Waarom");
  const two = vraagOfMarkdown(markdown, "2");
  expect(two).toMatch(/- twee\n$/);
  expect(two).toContain("id: 2026Z00001");
});

test("one question as JSON is a document with that question, in the same shape", () => {
  const one = KamervraagDocument.parse(JSON.parse(vraagOfJson(JSON.stringify(DOCUMENT), "3")));
  expect(one.vragen.map(({ nummers }) => nummers)).toEqual([["3"]]);
  expect(one.antwoorden).toHaveLength(1);
  expect(KamervraagDocument.parse(JSON.parse(vraagOfJson(JSON.stringify(DOCUMENT), "2"))).antwoorden).toEqual([]);
});
