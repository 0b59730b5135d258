import { expect, test } from "vitest";
import { describeVraag, nameDocument, nameVraag, nameZaak } from "../../src/archive/describe.ts";
import type { VraagPage } from "../../src/archive/model.ts";
import { fullName, LONGEST_TITLE, pageDescription, pageTitle } from "../../src/archive/page-title.ts";

const SLUIS = { id: "2026Z00001", titel: "Wachttijden bij de sluis" };
const LONG = "Het bericht dat schepen bij de grote zeesluis in het noorden van het land steeds langer moeten wachten";

const vraag = (nummers: string[], sleutel = nummers[0]!): VraagPage => ({
  sleutel,
  nummers,
  opening: "Hoe lang wacht een schip?",
  vraagHtml: "",
  vraagAlineas: 0,
  antwoord: null,
  notenHtml: "",
  themas: [],
  themasWeg: [],
  regels: { van: 1, tot: 2 },
  later: [],
  verwant: [],
  stukken: [],
});

test("a title says what it is a part of, what it is about, and of which document", () => {
  expect(pageTitle(nameDocument(SLUIS))).toBe("Wachttijden bij de sluis, 2026Z00001 · Vraagbaak");
  expect(pageTitle(nameVraag(SLUIS, vraag(["3"])))).toBe("Vraag 3: Wachttijden bij de sluis, 2026Z00001 · Vraagbaak");
  expect(pageTitle(nameZaak(SLUIS))).toBe("Verloop: Wachttijden bij de sluis, 2026Z00001 · Vraagbaak");
  expect(pageTitle({ onderwerp: "Over dit archief" })).toBe("Over dit archief · Vraagbaak");
});

test("only the subject is cut, between two words, and only in the title", () => {
  const naam = nameVraag({ ...SLUIS, titel: LONG }, vraag(["3", "4"]));
  expect(pageTitle(naam)).toBe("Vragen 3 en 4: Het bericht dat schepen bij de…, 2026Z00001 · Vraagbaak");
  expect(fullName(naam)).toBe(`Vragen 3 en 4: ${LONG}, 2026Z00001`);
});

test.each([
  { deel: "Vragen 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 en 21", onderwerp: LONG, kenmerk: "2026Z00001-mededeling-12" },
  { onderwerp: LONG, kenmerk: "september 2019, bladzijde 12" },
  { onderwerp: "Pneumonoultramicroscopicsilicovolcanoconiosisachtigeziektebeelden".repeat(3) },
])("a title is never longer than is shown: $onderwerp", (naam) => {
  expect(pageTitle(naam).length).toBeLessThanOrEqual(LONGEST_TITLE);
  expect(pageTitle(naam)).toMatch(/….* · Vraagbaak$/);
});

test("documents about the same, and questions with the same number, have titles of their own", () => {
  const long = (n: number) => ({ id: `2026-07-03-antwoord-op-vragen-over-de-sluis-deel-${n}`, titel: LONG });
  const titles = [
    nameDocument({ ...SLUIS, id: "2026Z00001-vragen" }),
    nameDocument(SLUIS),
    nameDocument(long(1)),
    nameDocument(long(2)),
    nameVraag(SLUIS, vraag(["3"])),
    nameVraag(SLUIS, vraag(["3"], "3-2")),
  ].map(pageTitle);
  expect(new Set(titles).size).toBe(titles.length);
});

test("a question that is asked more than once is described as that of its document", () => {
  expect(describeVraag(SLUIS, vraag(["3"]))).toBe(
    "Vraag 3 van 2026Z00001, in dit document zonder antwoord: Hoe lang wacht een schip?",
  );
  expect(pageDescription(`${LONG} ${LONG}`)).toMatch(/^Het bericht .{100,150}…$/);
});
