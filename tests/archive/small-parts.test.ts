/** What is too small for a file of its own. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeDocument } from "../../src/archive/describe.ts";
import { formatRedenen, formatRegels } from "../../src/archive/labels.ts";
import type { DocumentRow } from "../../src/archive/model.ts";
import { aanhangselUrl, documentUrl, kamerstukUrl } from "../../src/archive/official-links.ts";
import { pageOf, pageParams } from "../../src/archive/paging.ts";
import { CONTENT_SECURITY_POLICY } from "../../src/archive/security.ts";
import { publishedName, sourceAddress } from "../../src/archive/sources.ts";
import { aDocument } from "./support.ts";

test("the host's header and the page say the same about what may be loaded", () => {
  expect(readFileSync("public/_headers", "utf8")).toContain(
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n`,
  );
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

test.each([
  ["sluis.txt", "sluis.txt", "/bronnen/sluis.txt"],
  ["map/brief 1 #2.pdf", "map/brief 1 #2.pdf", "/bronnen/map/brief%201%20%232.pdf"],
  ["stuk.html", "stuk.html.txt", "/bronnen/stuk.html.txt"],
  ["stuk.svg", "stuk.svg.txt", "/bronnen/stuk.svg.txt"],
])("source %s is published as %s, and never as a page that could run scripts", (bestand, name, address) => {
  expect(publishedName(bestand)).toBe(name);
  expect(sourceAddress(bestand)).toBe(address);
});

test("a list over several pages: the first has the bare address", () => {
  expect(pageParams(0, 50)).toEqual([undefined]);
  expect(pageParams(101, 50)).toEqual([undefined, "2", "3"]);
  expect(pageOf(["a", "b", "c"], 2, "2")).toEqual({ items: ["c"], pagina: 2, paginas: 2 });
});

test("a term that gave a theme is named once, with all places", () => {
  const redenen = [
    { term: "Wachtlijsten", in: "vraag" },
    { term: "wachtlijsten", in: "antwoord" },
    { term: "termijn", in: "antwoord" },
  ] as const;
  expect(formatRedenen(redenen)).toBe("“Wachtlijsten” in de vraag en in het antwoord, “termijn” in het antwoord");
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
])("a document is described by what is known of it: %#", (document, sentence) => {
  expect(describeDocument(document)).toBe(sentence);
});
