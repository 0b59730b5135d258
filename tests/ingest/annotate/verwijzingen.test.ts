import { describe, expect, it } from "vitest";
import { findAanhangsels, findZaken } from "../../../src/ingest/annotate/verwijzingen/aanhangsel.ts";
import { findKamerstukken } from "../../../src/ingest/annotate/verwijzingen/kamerstukken.ts";
import { findUrls } from "../../../src/ingest/annotate/verwijzingen/urls.ts";
import { findVraagVerwijzingen } from "../../../src/ingest/annotate/verwijzingen/vragen.ts";
import { markdownOf } from "../support.ts";

describe("kamerstukken", () => {
  it.each([
    ["Kamerstukken II 2024-2025, 31 015, nr. 290.", ["31015, nr. 290"]],
    ["de motie (Kamerstuk 31015, nr. 299)?", ["31015, nr. 299"]],
    ["motie Ellian (24 587, nr. 969)", ["24587, nr. 969"]],
    ["Kamerstuk 31 793 nr. 274", ["31793, nr. 274"]],
    ["Kamerstuk 36410 VIII, nr. 112", ["36410 VIII, nr. 112"]],
    ["Kamerstuk 36 410 A, nr. 51", ["36410 A, nr. 51"]],
    ["(Kamerstuk 35925-VI-56)", ["35925 VI, nr. 56"]],
    ["Kamerstuk 21501-20, nr. 2018", ["21501-20, nr. 2018"]],
    ["(21501-20-2128)", ["21501-20, nr. 2128"]],
    ["(36 471-64) van 7 juni", ["36471, nr. 64"]],
    ["Kamerstukken II 2021/22,36 021, nr.6; I 2022/23, 36 021, B", ["36021, nr. 6", "36021, nr. B"]],
    ["Kamerstukken II2015–16, 34 104, nr. 128", ["34104, nr. 128"]],
    ["Kamerstuk 35 334, nrs. 170, 171 en 180", ["35334, nr. 170", "35334, nr. 171", "35334, nr. 180"]],
    ["Kamerstukken 25 295 en 31 289, nr. 1100", ["25295, nr. 1100", "31289, nr. 1100"]],
    ["(Kamerstuk 36 600 XVI, 29 282 en 31 765, nr. 8)", ["36600 XVI, nr. 8", "29282, nr. 8", "31765, nr. 8"]],
  ])("%s", (text, expected) => {
    expect(findKamerstukken(text).map(({ naam }) => naam)).toEqual(expected);
  });

  it.each([
    "van 12 345, 67 en 8",
    "tussen 1.500 en 62.795 meldingen",
    "op 4 maart 2025, 31 015 keer",
    "telefoon 070 426 64 26",
  ])("finds none in: %s", (text) => {
    expect(findKamerstukken(text)).toEqual([]);
  });

  it("link to the official publication", () => {
    expect(findKamerstukken("Kamerstuk 31015, nr. 299")[0]!.url).toBe(
      "https://zoek.officielebekendmakingen.nl/kst-31015-299.html",
    );
    expect(findKamerstukken("Kamerstuk 35925-VI-56")[0]!.url).toBe(
      "https://zoek.officielebekendmakingen.nl/kst-35925-VI-56.html",
    );
    // A paper in two dossiers has the address of the first, in which its number counts.
    expect(findKamerstukken("Kamerstukken 25 295 en 31 289, nr. 1100").map(({ url }) => url)).toEqual(
      Array(2).fill("https://zoek.officielebekendmakingen.nl/kst-25295-1100.html"),
    );
  });
});

it.each([
  ["Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 2267", "2023-2024 nr. 2267"],
  ["Kamervragen (Aanhangsel) 2023–2024, nr. 2267", "2023-2024 nr. 2267"],
  ["ah-tk-20202021-3235", "2020-2021 nr. 3235"],
])("Aanhangsel: %s", (text, naam) => {
  expect(findAanhangsels(text).map((citation) => citation.naam)).toEqual([naam]);
});

it("finds zaaknummers, also with a space", () => {
  expect(findZaken("vraagnummer 2024Z14250 en 2024Z 17972").map(({ naam }) => naam)).toEqual([
    "2024Z14250",
    "2024Z17972",
  ]);
});

it.each([
  ["(https://nos.nl/artikel/1).", "https://nos.nl/artikel/1"],
  ["zie https://nl.wikipedia.org/wiki/Zaak_(recht), daar", "https://nl.wikipedia.org/wiki/Zaak_(recht)"],
  ["www.rijksoverheid.nl", "https://www.rijksoverheid.nl"],
  ["zie vng.nl/sites/handelingskader.pdf.", "https://vng.nl/sites/handelingskader.pdf"],
  ["(nos.nl/artikel/2511721-yesilgoz).", "https://nos.nl/artikel/2511721-yesilgoz"],
  ["data.europa.eu/eli/1", "https://data.europa.eu/eli/1"],
])("address: %s", (text, url) => {
  expect(findUrls(text).map((citation) => citation.url)).toEqual([url]);
});

it.each([
  "info@vng.nl/postbus",
  "de notitie.nl en de nota",
  "en/of.nl/x",
  "https://archive.org/web/http://nos.nl/artikel/1",
  "x.nlx/y",
])("no address without a scheme in: %s", (text) => {
  expect(findUrls(text).filter(({ naam }) => !naam.startsWith("http"))).toEqual([]);
});

describe("references within the document", () => {
  const known = new Set(["1", "2", "3", "4", "5"]);
  it.each([
    ["Zie het antwoord op vraag 3 voor een overzicht.", [["3"]]],
    ["zie antwoord vraag 3", [["3"]]],
    ["(zie antwoord 3)", [["3"]]],
    ["in de beantwoording van vraag 4 nader in", [["4"]]],
    ["beschreven in de beantwoording vanvraag 3, in strijd", [["3"]]],
    ["mijn antwoorden op vragen 3en 4, herhaal ik", [["3", "4"]]],
    ["zoals in de vorige vraag toegelicht", [["1"]]],
    ["Antwoord op vraag 3.", [["3"]]],
    ["Vraag 3 is daarmee beantwoord: nee.", [["3"]]],
    ["Dat staat in antwoord 3: de gemeente gaat daarover.", [["3"]]],
    ["Zie het ‘antwoord op vraag 3’.", [["3"]]],
  ])("%s", (text, expected) => {
    expect(findVraagVerwijzingen(text, ["2"], known).map(({ nummers }) => nummers)).toEqual(expected);
  });

  it.each([
    "het antwoord op vraag 9 staat niet in dit document",
    "het antwoord op vraag 2 zelf",
    "het antwoord op vraag 3 van de eerdere Kamervragen",
    "een vraag van 3 miljoen euro",
    "dat het antwoord 3 weken later is verzonden",
    "antwoord op vraag 3 gesteld door het lid Dobbe",
    "uw antwoord op vraag 3 van 12 maart 2024",
    "antwoord op vraag 4 (Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12)",
    "vraag 5 op eerdere Kamervragen van het lid Krul",
    "vraag 5 van het schriftelijk overleg",
    "vragen 1 tot en met 3 uit het verslag",
    "Vraag 3 (lid Ceder): kunt u de overtredingen uitsplitsen?",
    "Antwoord 3. De gemeente gaat daarover.",
    "U schreef eerder: «Antwoord vraag 3: dat is niet bekend.» Klopt dat?",
  ])("none in: %s", (text) => {
    expect(findVraagVerwijzingen(text, ["2"], known)).toEqual([]);
  });

  it("become links to the file of the question", async () => {
    const markdown = await markdownOf(
      "Vraag 1\nA?\nAntwoord 1\nZie het antwoord op vraag 2.\nVraag 2\nB?\nAntwoord 2\nNee.",
    );
    expect(markdown.get("1.md")).toContain("Zie het [antwoord op vraag 2](2.md).");
  });
});
