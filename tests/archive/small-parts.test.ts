/** What is too small for a file of its own. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeDocument, describeZaak } from "../../src/archive/describe.ts";
import {
  countZaken,
  formatAandeel,
  formatPaper,
  formatRedenen,
  formatRegels,
  formatVerwantschap,
  noDay,
  woordBij,
} from "../../src/archive/labels.ts";
import type { DocumentRow, VerwanteVraag } from "../../src/archive/model.ts";
import { aanhangselUrl, documentUrl, kamerstukUrl } from "../../src/domain/official-links.ts";
import { PAPER } from "../../src/archive/site.ts";
import { zaakAdres } from "../../src/domain/adressen.ts";
import { aDocument } from "./support.ts";

test("the bars of a phone have the colour of the page", () => {
  const papers = [...readFileSync("src/styles/tokens.css", "utf8").matchAll(/--vb-papier: (#\w+)/g)].map(
    ([, at]) => at,
  );
  expect(papers.slice(0, 2)).toEqual([PAPER.light, PAPER.dark]);
});

test.each([
  ["31015, nr. 299", "https://zoek.officielebekendmakingen.nl/kst-31015-299.html"],
  ["35925 VI, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-35925-VI-56.html"],
  ["onleesbaar", null],
])("kamerstuk %s is at %s", (kamerstuk, url) => {
  expect(kamerstukUrl(kamerstuk)).toBe(url);
});

test("Aanhangsel numbers and documents have official pages where their numbers are known", () => {
  const aanhangsel = "https://zoek.officielebekendmakingen.nl/ah-tk-20252026-2258.html";
  expect(aanhangselUrl("2025-2026 nr. 2258")).toBe(aanhangsel);
  expect(documentUrl({ zaaknummer: "2026Z00001", vergaderjaar: "2025-2026", aanhangselnummer: 2258 })).toBe(aanhangsel);
  expect(documentUrl({ zaaknummer: "2026Z00001", vergaderjaar: null, aanhangselnummer: null })).toContain("2026Z00001");
  expect(documentUrl({ zaaknummer: null, vergaderjaar: null, aanhangselnummer: 12 })).toBeNull();
});

test("a term that gave a theme is named once, with all places", () => {
  const redenen = [
    { term: "Wachtlijsten", in: "vraag" },
    { term: "wachtlijsten", in: "antwoord" },
    { term: "termijn", in: "antwoord" },
  ] as const;
  expect(formatRedenen(redenen)).toBe("“Wachtlijsten” in de vraag en in het antwoord, “termijn” in het antwoord");
});

test("says how many questions of its document a question's theme was taken from", () => {
  expect(formatRedenen([{ term: "wachtlijst", in: "document", vragen: 7, van: 9 }])).toBe(
    "“wachtlijst” als het onderwerp van 7 van de 9 vragen",
  );
});

test("why a question is related: the themes of both first, then words and papers", () => {
  const row = { document: "x", titel: "X", sleutel: "1", nummers: ["1"], opening: "", beantwoord: true };
  const vraag: VerwanteVraag = {
    ...{ ...row, ingezonden: null, ontvangen: null },
    ...{ gelijk: "herhaald", wanneer: "later", woorden: ["wachtlijst", "Libië"], stukken: [], themas: [] },
  };
  const themas = [
    { slug: "jeugdzorg", label: "Jeugdzorg" },
    { slug: "zorg", label: "Zorg en welzijn" },
  ];
  expect(formatVerwantschap({ ...vraag, themas })).toBe(
    "Later opnieuw gevraagd. Zelfde thema’s: Jeugdzorg, Zorg en welzijn. Gaat ook over wachtlijst en Libië.",
  );
  expect(formatVerwantschap({ ...vraag, gelijk: null, themas: themas.slice(0, 1), woorden: [] })).toBe(
    "Zelfde thema: Jeugdzorg.",
  );
});

test("lines of the source", () => {
  expect(formatRegels({ van: 4, tot: 9 })).toBe("regels 4–9");
  expect(formatRegels({ van: 4, tot: 4 })).toBe("regel 4");
});

const row = (known: Partial<DocumentRow>): DocumentRow => ({
  ...aDocument(),
  aantalVragen: 3,
  aantalBeantwoord: 3,
  ...known,
});

test.each([
  [row({}), "3 vragen, ingezonden op 3 februari 2026; alle beantwoord."],
  [row({ ingezonden: null, aantalBeantwoord: 2 }), "3 vragen; 2 beantwoord."],
  [row({ aantalBeantwoord: 0, ingezonden: null }), "3 vragen; in dit document staat geen antwoord."],
  [
    row({
      vraagstellers: [
        { naam: "Van Dijk", partij: "PvdD" },
        { naam: "Bos", partij: null },
      ],
      bewindspersonen: [{ naam: "De Vries", rol: "minister", portefeuille: "Water" }],
      ontvangen: "2026-03-01",
      ingezonden: null,
    }),
    "3 vragen van Van Dijk (PvdD) en Bos; alle beantwoord door minister De Vries (Water) op 1 maart 2026.",
  ],
  [
    row({
      soort: "mededeling",
      variant: "uitstel",
      aantalVragen: 0,
      vraagstellers: [{ naam: "Bos", partij: "VVD" }],
      ontvangen: "2026-03-01",
    }),
    "Uitstel van antwoord over vragen van Bos (VVD), 1 maart 2026.",
  ],
  [
    row({ soort: "mondeling", aantalVragen: 0, vraagstellers: [{ naam: "Bos", partij: "VVD" }], ontvangen: null }),
    "Mondelinge vragen van Bos (VVD).",
  ],
])("a document is described by what is known of it: %#", (document, sentence) => {
  expect(describeDocument(document)).toBe(sentence);
});

test.each([
  ["2026Z00001", "/zaken/2026Z00001/"],
  ["2", "/zaken/zaak--2/"],
  ["open", "/zaken/zaak--open/"],
  ["2025-05", "/zaken/zaak--2025-05/"],
  ["zonder-datum", "/zaken/zaak--zonder-datum/"],
  ["index", "/zaken/index/"],
])("zaak %s is at %s, where no page of the list stands", (id, address) => {
  expect(zaakAdres(id)).toBe(address);
});

test("a paper in a sentence, and a zaak in one", () => {
  const nader = { soort: "antwoord", variant: "nader", dag: "2026-05-03" } as const;
  expect(formatPaper(nader)).toBe("nader antwoord van 3 mei 2026");
  expect(formatPaper({ soort: "mededeling", variant: null, dag: null })).toBe("mededeling");
  expect(noDay("antwoord")).toBe("dag van ontvangst niet vermeld in het document");
  expect(noDay("vragen")).toBe("dag van inzending niet vermeld in het document");
  const zaak = {
    id: "2026Z00001",
    stand: "beantwoord",
    titel: "Sluis",
    zaaknummer: "2026Z00001",
    vraagstellers: [{ naam: "Bos", partij: "VVD" }],
    ingezonden: "2026-02-03",
    beantwoord: "2026-03-01",
    enkelAntwoord: false,
    papers: [{ ...nader, document: "a", sleutel: null, titel: "Sluis" }],
  } as const;
  expect(describeZaak({ ...zaak, vraagstellers: [...zaak.vraagstellers], papers: [...zaak.papers] })).toBe(
    "Beantwoord. Vragen van Bos (VVD), gesteld op 3 februari 2026; nader antwoord van 3 mei 2026.",
  );
});

test("the word behind a number agrees with it", () => {
  expect([countZaken(1), countZaken(2), countZaken(1000)]).toEqual(["1 zaak", "2 zaken", "1.000 zaken"]);
  expect([woordBij(1, "documenten"), woordBij(0, "documenten")]).toEqual(["document", "documenten"]);
});

test("a share is rounded, but only all is 100% and only none 0%", () => {
  expect([formatAandeel(999, 1000), formatAandeel(2, 2), formatAandeel(0, 0)]).toEqual(["99%", "100%", "–"]);
  expect([formatAandeel(2, 3), formatAandeel(3, 22), formatAandeel(1, 1000), formatAandeel(0, 9)]).toEqual([
    ...["67%", "14%", "1%", "0%"],
  ]);
});
