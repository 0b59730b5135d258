/** What other extractors make of the official publication: each prints notes, feet and emphasis in its own way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief, ingestText } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "reading");
const readFixture = (...path: string[]) => ingestText(readFileSync(join(FIXTURES, ...path), "utf8"));

const HEAD = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
9104
Vragen van het lid Zandstra (ABC) aan de Minister van Defensie over de
boei bij Noorderzand (ingezonden 3 oktober 2023).
Antwoord van Minister Bovenkerk (Defensie) (ontvangen 2 november 2023).
`;
const FOOT = `ah-tk-20232024-9104
ISSN 0921 - 7398
’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
`;

describe("a note whose number stands apart from its text", () => {
  const noten = async (printed: string) => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u de boei?1\nAntwoord 1\nJa, en de boei wordt\n${printed}\n${FOOT}in mei geverfd.`,
    );
    return [...document.voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`), document.antwoorden[0]!.tekst];
  };

  it.each([
    ["behind a space", "1 Kustbode, 3 mei"],
    ["behind several spaces", "1      Kustbode, 3 mei"],
    ["below its number", "1\nKustbode, 3 mei"],
    ["further in, below its number", "   1\n       Kustbode, 3 mei"],
    ["below an empty line", "1\n\nKustbode, 3 mei"],
    ["behind brackets", "[1] Kustbode, 3 mei"],
    ["behind wide brackets", "[1 ]Kustbode, 3 mei"],
  ])("stands %s", async (_, printed) => {
    expect(await noten(printed)).toEqual(["1: Kustbode, 3 mei", "Ja, en de boei wordt in mei geverfd."]);
  });

  it.each([["kustbode.nl/boei"], ["https://kustbode.nl"], ["zie Kamerstuk 39 999, nr. 8"], ["«De boei»"]])(
    "may begin with “%s”",
    async (tekst) => expect(await noten(`1 ${tekst}`)).toEqual([`1: ${tekst}`, "Ja, en de boei wordt in mei geverfd."]),
  );

  it.each([["1 keer per jaar"], ["1\nkeer per jaar"], ["1 mei of 3 juni"], ["1 000 liter verf"]])(
    "is not “%s” in the text",
    async (printed) => {
      expect(await noten(printed)).toEqual([`Ja, en de boei wordt ${printed.replace("\n", " ")} in mei geverfd.`]);
    },
  );

  it("is none without its mark above it", async () => {
    const document = await ingestText(`${HEAD}Vraag 1\nWelke boeien?\nAntwoord 1\nHet gaat om\n1 Rode boei\n${FOOT}`);
    expect(document.voetnoten).toEqual([]);
    expect(document.antwoorden[0]!.tekst).toBe("Het gaat om 1 Rode boei");
  });
});

it("notes with a space behind their number (pypdf) are notes", async () => {
  const document = await readFixture("pypdf-note-space", "pypdf-note-space.txt");
  expect(brief(document)).toEqual({
    vragen: [
      "1: Kent u de motie over de boei bij Noorderzand?[1]",
      "2: Kunt u bevestigen dat u in mei hebt beloofd de boei te verven?[2]",
    ],
    antwoorden: ["1: Ja.", "2: Ja. De boei wordt in de zomer geverfd, later dan beloofd."],
  });
  expect(document.voetnoten).toHaveLength(2);
  expect(document.kamerstukken).toEqual(["39999, nr. 8"]);
});
