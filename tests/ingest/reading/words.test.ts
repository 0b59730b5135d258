/** Words of text taken out of PDFs, and characters: the fixtures of each kind, and what is said of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { brief, ingestText, markdownOf } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/reading");

async function read(kind: string, supplement: string | null = null) {
  const names = readdirSync(join(FIXTURES, kind));
  return Promise.all(
    names.map(async (bestand) => {
      const bytes = new Uint8Array(readFileSync(join(FIXTURES, kind, bestand)));
      return (await ingestDocument({ bestand, bytes, supplement }, () => [])).document;
    }),
  );
}
const readOne = async (kind: string, supplement: string | null = null) => (await read(kind, supplement))[0]!;

it("puts spaces back where punctuation shows the place, and closes words up, and lists each", async () => {
  const document = await readOne("spatie-weg-met-spoor");
  expect(brief(document)).toEqual({
    vragen: [
      "1: Deelt u het oordeel van de schippers over artikel 34 van de DVW? Zo nee, waarom niet? Vindt u het veer, zoals de raad schrijft, een «onmisbare schakel» in de route (Oudewiel) en omgeving?",
    ],
    antwoorden: [
      "1: Het veer vervoerde sinds 12 april 2024 ruim zestigduizend mensen, aldus de ANWV. Verder is in 2025 de veerstoep afgekeurd, en dat duurt tot 2026. Dan komt er een nieuwe. De provincie heeft overwogen om de stoep te verplaatsen, maar de ggz-instelling en de pont-vaarder wilden dat niet.",
    ],
  });
  const { aantal, woorden } = document.herstellingen;
  expect(aantal).toBe(11);
  expect(woorden).toHaveLength(11);
  expect(woorden[0]).toEqual({ regel: 11, was: "DVW?Zo", wordt: "DVW? Zo" });
  expect(document.meldingen.filter(({ regel }) => regel.startsWith("text-"))).toEqual([]);
});

it("keeps web addresses whole over a line end, links included", async () => {
  const document = await readOne("adres-over-regeleinde");
  expect(document.voetnoten.map(({ tekst }) => tekst)).toEqual([
    "https://www.rivierenblad.nl/nieuws/oudewiel-zit-een-jaar-zonder-veer-en-wacht~a27423c1/",
    "Oudewiel Vandaag, 2 maart 2026, «Veer dicht» (https://oudewielvandaag.nl/artikel/2541672-veer-dicht)",
    "Omroep Oost aan Zee, 3 maart 2026, https://oostaanzee.nl/nieuws/2026/veer-oudewiel-dicht.",
    "Rapport veerstoepen op https://www.veermonitor.nl/onderwerpen/stoepen/rapporten/veerstoepen-2025.pdf",
  ]);
  expect(document.herstellingen.aantal).toBe(4);
  const text = readFileSync(join(FIXTURES, "adres-over-regeleinde/adres-over-regeleinde.txt"), "utf8");
  const markdown = [...(await markdownOf(text)).values()].join("\n");
  expect(markdown).toContain("<https://oostaanzee.nl/nieuws/2026/veer-oudewiel-dicht>.");
});

it("closes a word up whose second half carries the mark of a note", async () => {
  const { antwoorden } = await readOne("pdf-afgebroken-woord-met-nootcijfer");
  expect(antwoorden[0]!.tekst).toContain("nieuwe jurisprudentie[1]. Ik heb");
});

it("takes format characters out of words", async () => {
  expect((await readOne("feff-midden-in-woord")).vragen[0]!.tekst).toBe(
    "Kent u de kindermishandeling en de jeugdzorg en overheid en gemeente?",
  );
});

it("joins a word over a line end that a soft hyphen stands at, also in text", async () => {
  const lines = ["Vraag 1", "Kent u de kinder\u00AD", "mishandeling en de jeugd\u00AD", "zorg?", "Antwoord 1", "Ja."];
  const { vragen } = await ingestText(lines.join("\n"));
  expect(vragen[0]!.tekst).toBe("Kent u de kindermishandeling en de jeugdzorg?");
});

it("reads a cedilla behind its letter as part of the name", async () => {
  const { bewindspersonen, medeNamens, herstellingen } = await readOne("cedille");
  expect(bewindspersonen).toEqual([{ naam: "Yaraşik-Bovenkerk", rol: "minister", portefeuille: "Defensie" }]);
  expect(medeNamens).toEqual(["de Minister van Financiën"]);
  expect(herstellingen.woorden).toEqual([{ regel: 8, was: "Yaras¸ik", wordt: "Yaraşik" }]);
});

it("puts an accent that a PDF draws before its letter on it", async () => {
  expect((await readOne("accent-voor-letter")).vragen[0]!.tekst).toBe(
    "Zijn de gelden geïnd en is de coördinatie beëindigd?",
  );
});

it("mends a loose accent in a name, and a first name glued to its surname", async () => {
  const { vraagstellers } = await readOne("naam-los-accent-en-geplakt");
  expect(vraagstellers).toEqual([
    { naam: "Kalinić", partij: "CDA" },
    { naam: "Sanne Wiedijk", partij: "SP" },
  ]);
});

it("says that a text was saved in a wrong encoding, and reads it right with the line that mends it", async () => {
  const wrong = (await readOne("mojibake-zonder-waarschuwing")).meldingen.filter(({ ernst }) => ernst !== "info");
  expect(wrong).toMatchObject([{ regel: "wrong-encoding", plaats: "1:127" }]);
  expect(wrong[0]!.remedie).toContain('"codering: utf-8-dubbel"');
  const right = await readOne("mojibake-zonder-waarschuwing", "codering: utf-8-dubbel\n");
  expect(right.onderwerp).toBe("de financiële positie");
  expect(right.vragen[0]!.tekst).toBe("Kent u het café ‘De Ruyter’ à € 5?");
  expect(right.meldingen.filter(({ regel }) => regel === "wrong-encoding")).toEqual([]);
});

it.each(["een tekst met Ã en Â in São Paulo", "«â»", "Château en Âge"])("says nothing of %s", async (text) => {
  const { meldingen } = await ingestText(`Vraag 1\nKent u ${text}?\nAntwoord 1\nJa.`);
  expect(meldingen.filter(({ regel }) => regel === "wrong-encoding")).toEqual([]);
});
