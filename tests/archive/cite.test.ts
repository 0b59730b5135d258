import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { citationsOf } from "../../src/archive/cite/citations.ts";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import { aDocument } from "./support.ts";

handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });

const DOCUMENT = {
  ...aDocument({
    id: "2026Z10868",
    titel: "Meldingen & wachttijden: wat doet 100% van de scholen?",
    onderwerp: "meldingen & wachttijden",
    zaaknummer: "2026Z10868",
    vraagstellers: [
      { naam: "Westerveld", partij: "Pro" },
      { naam: "Inge van Dijk", partij: "CDA" },
    ],
    ingezonden: "2026-05-26",
  }),
  aantalVragen: 3,
  aantalBeantwoord: 3,
};
const NUMBERED = { ...DOCUMENT, vergaderjaar: "2024-2025", aanhangselnummer: 610 };
const VRAAG = { sleutel: "3", nummers: ["3"] };

test("by the Leidraad: the number in the Aanhangsel, where there is one", () => {
  expect(citationsOf(NUMBERED, VRAAG).leidraad).toBe("Aanhangsel Handelingen II 2024/25, nr. 610, vraag 3.");
  expect(citationsOf(NUMBERED, null).leidraad).toBe("Aanhangsel Handelingen II 2024/25, nr. 610.");
  expect(citationsOf(DOCUMENT, VRAAG).leidraad).toBe(
    "Kamervragen van Westerveld (Pro), Inge van Dijk (CDA) over meldingen & wachttijden, 26 mei 2026, zaaknummer 2026Z10868, vraag 3, https://vraagbaak.example/kamervragen/2026Z10868/3/",
  );
});

test.each([
  ["Het bericht over de sluis", "het bericht over de sluis"],
  ["De gevolgen van droogte", "de gevolgen van droogte"],
  ["Het Parool en de sluis", "Het Parool en de sluis"],
  ["ADL-hulp", "ADL-hulp"],
])("within a sentence an article has no capital, a name does: %s", (onderwerp, told) => {
  expect(citationsOf({ ...DOCUMENT, onderwerp }, null).leidraad).toContain(` over ${told}, 26 mei 2026`);
});

test("by APA: who, when, what, where; what is not printed is left out", () => {
  expect(citationsOf(DOCUMENT, null).apa).toBe(
    "Westerveld, & van Dijk, I. (2026, 26 mei). Meldingen & wachttijden: wat doet 100% van de scholen? (Kamervragen met antwoord 2026Z10868). Tweede Kamer der Staten-Generaal. https://vraagbaak.example/kamervragen/2026Z10868/",
  );
  expect(citationsOf(NUMBERED, VRAAG).apa).toContain(
    "wat doet 100% van de scholen?, vraag 3 (Kamervragen met antwoord 610; Aanhangsel Handelingen II 2024/25). ",
  );
  const bare = { ...DOCUMENT, vraagstellers: [], ingezonden: null, zaaknummer: null, titel: "De sluis" };
  expect(citationsOf(bare, null).apa).toBe(
    "De sluis. (z.d.). [Kamervragen met antwoord]. Tweede Kamer der Staten-Generaal. https://vraagbaak.example/kamervragen/2026Z10868/",
  );
});

test("two documents with the same parts each have their own words", () => {
  const other = { ...DOCUMENT, id: "2026Z00001", titel: "De $& brug", ingezonden: "2025-01-02" };
  expect(citationsOf(other, null).apa).toContain("(2025, 2 januari). De $& brug (");
  expect(citationsOf(DOCUMENT, null).apa).toContain("(2026, 26 mei). Meldingen & wachttijden");
});

test("CSL-JSON says the same as data", () => {
  expect(JSON.parse(citationsOf(NUMBERED, VRAAG).csl)).toMatchObject([
    { id: "2026Z10868-3", issued: { "date-parts": [[2026, 5, 26]] }, section: "3", volume: "2024/25", number: "610" },
  ]);
});

/** bibutils reads BibTeX and RIS as libraries do, and says what it understood as MODS. */
const mods = (program: "bib2xml" | "ris2xml", text: string) => {
  const { status, stdout } = spawnSync(program, [], { input: text, encoding: "utf8" });
  return { status, xml: stdout };
};
const hasBibutils = spawnSync("bib2xml", ["--version"]).error === undefined;

test.skipIf(!hasBibutils)("bibutils (where it is installed) reads BibTeX and RIS", () => {
  const { bibtex, ris } = citationsOf(DOCUMENT, VRAAG);
  for (const { status, xml } of [mods("bib2xml", bibtex), mods("ris2xml", ris)]) {
    expect(status).toBe(0);
    expect(xml).toContain("<title>Meldingen &amp; wachttijden</title>");
    expect(xml).toContain("<subTitle>wat doet 100% van de scholen?, vraag 3</subTitle>");
    expect(xml).toMatch(/<namePart[^>]*>Westerveld<\/namePart>/);
    expect(xml).toContain("<url>https://vraagbaak.example/kamervragen/2026Z10868/3/</url>");
    expect(xml).toMatch(/<dateIssued>2026-05(?:-26)?<\/dateIssued>/);
  }
});

test("BibTeX is named after the question, and what means something to LaTeX is text in it", () => {
  const { bibtex, ris } = citationsOf(DOCUMENT, { sleutel: "3a-2", nummers: ["3a", "4"] });
  expect(bibtex).toMatch(/^@misc\{2026Z10868-3a-2,\n/);
  expect(bibtex).toContain(String.raw`Meldingen \& wachttijden: wat doet 100\% van de scholen?, vraag 3a en 4`);
  expect(bibtex).toContain("https://vraagbaak.example/kamervragen/2026Z10868/3a-2/");
  expect(ris).toContain("UR  - https://vraagbaak.example/kamervragen/2026Z10868/3a-2/");
});

const ACCENTED = {
  ...DOCUMENT,
  titel: "Het bericht «Oekraïne» over auto’s",
  vraagstellers: [{ naam: "Léon de Jong", partij: "PVV" }],
};

test("in BibTeX no sign of a title is a command of LaTeX, and an address stays as it is", () => {
  const { bibtex } = citationsOf({ ...DOCUMENT, id: "a_b", titel: String.raw`€ 5 in #a_b {c} ~ ^ \d $` }, null);
  expect(bibtex).toContain(String.raw`€ 5 in \#a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{}d \$`);
  expect(bibtex).toContain("url = {https://vraagbaak.example/kamervragen/a_b/}");
});

test("letters with an accent and Dutch quotes are themselves in BibTeX", () => {
  const { bibtex } = citationsOf(ACCENTED, null);
  expect(bibtex).toContain("author = {de Jong, Léon}");
  expect(bibtex.replace(/[{}]/g, "")).toContain("title = Het bericht «Oekraïne» over auto’s,");
});

test.skipIf(!hasBibutils)("bibutils reads them as they are", () => {
  const { xml } = mods("bib2xml", citationsOf(ACCENTED, null).bibtex);
  expect(xml).toContain("<title>Het bericht «Oekraïne» over auto’s</title>");
  expect(xml).toContain('<namePart type="given">Léon</namePart>');
});

test("in RIS each value is one line, whatever its length, and names the question; a day is written in full", () => {
  const start = "Een titel die zo lang is dat hij op geen regel past, hoe lang die ook is, al ";
  // Whatever stands at the seventieth sign: a word, or the number of the question.
  for (let length = 60; length < 75; length++) {
    const titel = start.slice(0, length).trimEnd();
    const { ris } = citationsOf({ ...DOCUMENT, titel, ingezonden: "2026-03-01" }, { sleutel: "12", nummers: ["12"] });
    for (const line of ris.trim().split("\n")) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-/);
    expect(ris).toContain(`TI  - ${titel}, vraag 12\n`);
    expect(ris).toContain("DA  - 2026/03/01/\n");
  }
});
