import { describe, expect, test } from "vitest";
import { findBladen } from "../../../src/ingest/annotate/verwijzingen/bladen.ts";
import { findDossiers, findHandelingen } from "../../../src/ingest/annotate/verwijzingen/dossiers.ts";
import {
  findEclis,
  findEhrmZaken,
  findEuRegels,
  findHofzaken,
  findNamedEuRegels,
} from "../../../src/ingest/annotate/verwijzingen/rechtspraak.ts";
import { explainedOtherwise, findBwbNummers, findWetten } from "../../../src/ingest/annotate/verwijzingen/wetten.ts";
import { stukSleutel } from "../../../src/domain/stukken.ts";
import type { Citation } from "../../../src/ingest/annotate/verwijzingen/citation.ts";

/** “words → address”, without what all addresses of a kind begin with. */
const shown = (text: string, found: readonly Citation[]): string[] =>
  found.map(({ start, end, url }) => `${text.slice(start, end)} → ${url.replace("https://wetten.overheid.nl/", "")}`);
const wetten = (text: string): string[] => shown(text, findWetten(text, new Set(), explainedOtherwise(text)));

describe("laws", () => {
  test.each([
    [
      "op grond van artikel 3:2 van de Algemene wet bestuursrecht is",
      "artikel 3:2 van de Algemene wet bestuursrecht → jci1.3:c:BWBR0005537&artikel=3:2",
    ],
    ["artikel 8, eerste lid, EVRM", "artikel 8, eerste lid, EVRM → jci1.3:c:BWBV0001000&artikel=8"],
    [
      "art. 5.1, tweede lid, onder e, van de Woo",
      "art. 5.1, tweede lid, onder e, van de Woo → jci1.3:c:BWBR0045754&artikel=5.1",
    ],
    ["zoals artikel 287 Sr bepaalt", "artikel 287 Sr → jci1.3:c:BWBR0001854&artikel=287"],
    [
      "artikel 7:244 van het Burgerlijk Wetboek",
      "artikel 7:244 van het Burgerlijk Wetboek → jci1.3:c:BWBR0005290&artikel=244",
    ],
    ["artikel 14a van de Participatiewet", "artikel 14a van de Participatiewet → jci1.3:c:BWBR0015703&artikel=14a"],
    ["in de Wet maatschappelijke ondersteuning 2015 staat", "Wet maatschappelijke ondersteuning 2015 → BWBR0035362"],
    ["de Energiewet regelt", "Energiewet → zoeken/zoekresultaat/titel/Energiewet"],
    ["de Wet\nopen overheid", "Wet\nopen overheid → BWBR0045754"],
  ])("%s", (text, link) => expect(wetten(text)).toEqual([link]));

  test("by their number, of the list or not", () => {
    const text = "Subsidieregeling – BWBR0035951 (overheid.nl), BWBR0045754";
    expect(shown(text, findBwbNummers(text))).toEqual(["BWBR0035951 → BWBR0035951", "BWBR0045754 → BWBR0045754"]);
    expect(findBwbNummers(text).map(({ naam }) => naam)).toEqual(["BWBR0035951", "Wet open overheid"]);
  });

  test("each of several articles has its own link", () => {
    expect(wetten("de artikelen 94, eerste lid, en 120 van de Grondwet")).toEqual([
      "artikelen 94 → jci1.3:c:BWBR0001840&artikel=94",
      "120 van de Grondwet → jci1.3:c:BWBR0001840&artikel=120",
    ]);
  });

  test("a law without an article is linked the first time that a part names it", () => {
    expect(wetten("De Jeugdwet en de Wlz; volgens de Jeugdwet en artikel 3 Wlz")).toEqual([
      "Jeugdwet → BWBR0034925",
      "artikel 3 Wlz → jci1.3:c:BWBR0035917&artikel=3",
    ]);
  });

  test.each([
    "Het Sr-gehalte en de WEB-pagina van Sv Zwolle",
    "De Wet kinderopvang BES geldt daar",
    "de Wet inburgering in het buitenland",
    "artikel 6:162 van het rapport en artikel 5 van de overeenkomst",
    "artikel 162 BW",
    "de Woonwet en de WOOnruimte",
  ])("%s: none", (text) => expect(wetten(text)).toEqual([]));

  test("go by what a document says that an abbreviation means", () => {
    expect(wetten("De Wet gegevensverwerking door samenwerkingsverbanden (Wgs). Artikel 2 Wgs, en de Wgs.")).toEqual(
      [],
    );
    expect(wetten("De Wet gemeentelijke schuldhulpverlening (Wgs).").length).toBe(1);
    expect(wetten("Wat zegt de wet (Wlz)?").length).toBe(1);
  });
});

describe("judgments", () => {
  test.each([
    [
      "HR (ECLI:NL:HR:2019:2006).",
      "ECLI:NL:HR:2019:2006 → https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006",
    ],
    [
      "ECLI:EU:C:2020:559, punt 3",
      "ECLI:EU:C:2020:559 → https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2020:559",
    ],
    [
      "ECLI: NL: RVS: 2019: 1603.",
      "ECLI: NL: RVS: 2019: 1603 → https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2019:1603",
    ],
    [
      "ECLI:NL- :RBDHA:2023:2055",
      "ECLI:NL- :RBDHA:2023:2055 → https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2023:2055",
    ],
    [
      "ECLI:CE:ECHR:2011:0121JUD003069609",
      "ECLI:CE:ECHR:2011:0121JUD003069609 → https://e-justice.europa.eu/ecli/ECLI:CE:ECHR:2011:0121JUD003069609",
    ],
  ])("%s", (text, link) => expect(shown(text, findEclis(text))).toEqual([link]));

  test("cases of the European courts by their numbers", () => {
    const text = "zaken C‑203/15 en C-698/15; het vliegtuig F-16/2 en de weg A-1/23";
    expect(findHofzaken(text).map(({ naam }) => naam)).toEqual(["C-203/15", "C-698/15"]);
    const ehrm = "EHRM 21 januari 2011, M.S.S. tegen België, nr. 30696/09";
    expect(shown(ehrm, findEhrmZaken(ehrm))).toEqual([
      "30696/09 → https://hudoc.echr.coe.int/eng#%7B%22appno%22%3A%5B%2230696/09%22%5D%7D",
    ]);
    expect(findEhrmZaken("de nota met nr. 30696/09")).toEqual([]);
  });
});

describe("rules of the European Union", () => {
  const urls = (text: string): string[] =>
    findEuRegels(text).map(({ url }) => url.replace("https://eur-lex.europa.eu/eli/", ""));
  test.each([
    ["Verordening (EU) 2016/679", "reg/2016/679/oj/nld"],
    ["verordening (EG) nr. 1107/2009", "reg/2009/1107/oj/nld"],
    ["Richtlijn 92/43/EEG van de Raad", "dir/1992/43/oj/nld"],
    ["Richtlijn 2011/36/EU", "dir/2011/36/oj/nld"],
    ["richtlijn (EU) 2019/790", "dir/2019/790/oj/nld"],
    ["Kaderbesluit 2002/584/JBZ", "dec_framw/2002/584/oj/nld"],
  ])("%s", (text, url) => expect(urls(text)).toEqual([url]));

  test("by name, the first time", () => {
    const text = "De AVG en de Habitatrichtlijn; de AVG";
    expect(findNamedEuRegels(text, new Set()).map(({ start }) => start)).toEqual([3, 13]);
  });
});

test("official journals", () => {
  expect(
    findBladen("Stb. 2015, 54; Staatscourant 2020, nr. 26228; Trb. 1951, 154; Staatsblad 2024 3 mei").map(
      ({ naam }) => naam,
    ),
  ).toEqual(["stb-2015-54", "stcrt-2020-26228"]);
});

test("dossiers without the number of a paper, and items of the Handelingen", () => {
  const text =
    "Kamerstuk 36 410 VIII, dossier 31839 en Kamerstukken II 2023/24, 36 410; kamerstuk 2024 en dossier 12345678";
  expect(findDossiers(text).map(({ url }) => url.split("/").at(-1))).toEqual(["36410-VIII", "31839", "36410"]);
  const item = "Handelingen II 2023/24, nr. 12, item 5 en Handelingen II 2023/25, nr. 12, item 6";
  expect(findHandelingen(item).map(({ url }) => url.split("/").at(-1))).toEqual(["h-tk-20232024-12-5.html"]);
});

test.each([
  ["https://zoek.officielebekendmakingen.nl/dossier/36410-VIII", "dossier-36410-viii"],
  ["https://zoek.officielebekendmakingen.nl/kst-36410-VIII-112.html", "kst-36410-viii-112"],
  ["https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2026Z10868", "2026z10868"],
  ["https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:2", "bwbr0005537"],
  ["https://wetten.overheid.nl/BWBR0005537", "bwbr0005537"],
  ["https://wetten.overheid.nl/zoeken/zoekresultaat/titel/Wet%20betaalbare%20huur", "wet-wet-betaalbare-huur"],
  ["https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006", "ecli-nl-hr-2019-2006"],
  ["https://curia.europa.eu/juris/liste.jsf?language=nl&num=C-311/18", "hof-c-311-18"],
  ["https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld", "eu-reg-2016-679"],
  ["https://hudoc.echr.coe.int/eng#%7B%22appno%22%3A%5B%2230696/09%22%5D%7D", "ehrm-30696-09"],
  ["https://nos.nl/artikel/2026", null],
])("the key of %s", (url, key) => expect(stukSleutel(url)).toBe(key));
