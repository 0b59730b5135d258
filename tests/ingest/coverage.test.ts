import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/ingest/check/coverage.ts";
import { readSource } from "../../src/ingest/readers/index.ts";
import { readTikaText } from "../../src/ingest/readers/tika-text.ts";
import { UnreadableSource } from "../../src/ingest/tree/source.ts";
import { understand } from "../../src/ingest/understand.ts";
import { describeWith, material } from "../support/material.ts";
import { ingestText } from "./support.ts";
import { allText, countLetters, withoutNoteMarks } from "./support-letters.ts";

describe("the count of letters", () => {
  const understood = understand(readTikaText("Vraag 1\nKlopt dit?\nAntwoord 1\nJa."));

  it("finds nothing wrong where nothing is lost", () => {
    expect(checkCoverage(understood)).toEqual([]);
  });

  it("finds text that went nowhere, with its place", () => {
    const antwoorden = understood.antwoorden.map((antwoord) => ({ ...antwoord, body: [] }));
    expect(checkCoverage({ ...understood, antwoorden })).toEqual([
      { kind: "lost", start: { line: 3, column: 11, offset: 29 }, tekst: "Ja." },
    ]);
  });

  it("finds text that went to two places", () => {
    expect(checkCoverage({ ...understood, slot: understood.vragen[0]!.body })).toMatchObject([
      { kind: "twice", tekst: "Klopt dit?" },
    ]);
  });

  it("counts a bookmark in the midst of page furniture once", () => {
    const text = "Vraag 1\nKlopt dit?\nah-tk-2024[bookmark: x]2025-563\nAntwoord 1\nJa.";
    expect(checkCoverage(understand(readTikaText(text)))).toEqual([]);
  });
});

const word = fc.constantFrom(
  "kind",
  "Veilig Thuis",
  "één",
  "o’clock",
  "(zie bijlage)",
  "«bericht»",
  "2024–2027",
  "meldingen",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const line = fc.oneof(
  { weight: 4, arbitrary: sentence.map((text) => `${text}.`) },
  { weight: 2, arbitrary: sentence.map((text) => `${text}?`) },
  { weight: 1, arbitrary: sentence },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => `Vraag ${n}`) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => `Antwoord op vraag ${n} en ${n + 1}`) },
  fc.constantFrom(
    "Antwoord",
    "Antwoord:",
    "Mededeling",
    "Toelichting: meer",
    "",
    "",
    "\t",
    " ",
    "3.",
    "1. Waarom?",
    "2) Hoezo",
    "- een",
    "- twee",
    "a) drie",
  ),
  fc.constantFrom(
    "\tJaar",
    "\tAantal",
    "\t2023",
    "[bookmark: x]",
    "tekst[footnoteRef:1] [1: noot met [haken]] ",
    "[1: open",
    "1) bron (https://a.nl/b-",
    "c).",
  ),
  fc.constantFrom(
    "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1",
    "1NOS.nl, 8 oktober",
    "woord1",
    "ah-tk-20242025-563",
    "ISSN 0921",
  ),
  fc.constantFrom(
    "AH 610",
    "2026Z10868",
    "Vragen van het lid A (B) over C (ingezonden 3 mei 2024).",
    "Zie Kamerstuk 31015, nr. 299 en vraag 2",
  ),
);

describe("for any order of headings, tabs, marks and furniture", () => {
  it("every letter stands in the output once, or is named as left out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const text = lines.join("\n");
        const document = await ingestText(text).catch((error: unknown) => {
          if (error instanceof UnreadableSource) return null;
          throw error;
        });
        if (!document) return;
        expect(document.meldingen.filter(({ regel }) => regel.startsWith("text-"))).toEqual([]);
        const letters = document.bron.formaat === "tika-text" ? withoutNoteMarks(text) : text;
        expect(countLetters(allText(document))).toEqual(countLetters(letters));
      }),
      { numRuns: 600 },
    );
  });
});

const CORPUS = material("corpus", "documents");
describeWith(CORPUS, "real documents", async () => {
  it.each(await readdir(CORPUS))("%s: nothing is lost and nothing stands twice", async (name) => {
    expect(checkCoverage(understand(await readSource(await readFile(join(CORPUS, name)), undefined)))).toEqual([]);
  });
});
