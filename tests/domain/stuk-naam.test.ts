import { expect, test } from "vitest";
import { stukNaam, stukVan } from "../../src/domain/stuk-naam.ts";
import { stukSleutel } from "../../src/domain/stukken.ts";
import { WETTEN, wetUrl } from "../../src/domain/wetten.ts";

test.each([
  ["https://zoek.officielebekendmakingen.nl/kst-36410-VIII-112.html", "Kamerstuk 36410 VIII, nr. 112"],
  ["https://zoek.officielebekendmakingen.nl/kst-21501-20-2128.html", "Kamerstuk 21501-20, nr. 2128"],
  ["https://zoek.officielebekendmakingen.nl/kst-31839-12.html", "Kamerstuk 31839, nr. 12"],
  ["https://zoek.officielebekendmakingen.nl/ah-tk-20242025-610.html", "Aanhangsel 2024-2025, nr. 610"],
  ["https://zoek.officielebekendmakingen.nl/dossier/36410-VIII", "Dossier 36410 VIII"],
  ["https://zoek.officielebekendmakingen.nl/h-tk-20232024-12-5.html", "Handelingen II 2023-2024, nr. 12, item 5"],
  ["https://zoek.officielebekendmakingen.nl/stb-2015-54.html", "Staatsblad 2015, 54"],
  ["https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2026Z10868", "Zaak 2026Z10868"],
  ["https://wetten.overheid.nl/BWBR0005537", "Algemene wet bestuursrecht"],
  ["https://wetten.overheid.nl/zoeken/zoekresultaat/titel/Energiewet", "Energiewet"],
  ["https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006"],
  [
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld",
    "Algemene verordening gegevensbescherming (Verordening 2016/679)",
  ],
  ["https://eur-lex.europa.eu/eli/reg_impl/2019/12/oj/nld", "Uitvoeringsverordening 2019/12"],
  ["https://curia.europa.eu/juris/liste.jsf?language=nl&num=C-311/18", "Zaak C-311/18 (Hof van Justitie van de EU)"],
])("%s has a key, by which its name and its address are known again", (url, naam) => {
  const stuk = stukVan(stukSleutel(url)!)!;
  expect([stuk.naam, stuk.officieel]).toEqual([naam, url]);
});

test("an article is one of its law", () => {
  expect(stukNaam(stukSleutel("https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:2")!)).toBe(
    "Algemene wet bestuursrecht",
  );
});

test("a key of another form is no paper", () => expect(stukVan("blg-123456")).toBeNull());

test("no two laws have one name or number, and each leads somewhere", () => {
  const names = WETTEN.flatMap(({ titel, namen, bijArtikel }) => [titel, ...namen, ...bijArtikel]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const numbers = WETTEN.flatMap(({ bwb }) => bwb ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(WETTEN.filter((wet) => !URL.canParse(wetUrl(wet)))).toEqual([]);
});
