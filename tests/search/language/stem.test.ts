import { describe, expect, test } from "vitest";
import { stemKeys } from "../../../src/search/language/stem.ts";
import { strongInfinitive } from "../../../src/search/language/strong-verbs.ts";

const shares = (a: string[], b: string[]) => a.some((key) => b.includes(key));

function kinship(a: string, b: string): "form" | "derivation" | "none" {
  const [x, y] = [stemKeys(a), stemKeys(b)];
  if (shares(x.forms, y.forms)) return "form";
  return shares([...x.forms, ...x.roots], [...y.forms, ...y.roots]) ? "derivation" : "none";
}

const FORMS = `
  wachtlijst wachtlijsten | termijn termijnen | pleegouder pleegouders | kind kinderen | lid leden | stad steden | schip schepen
  brief brieven | huis huizen | dag dagen | weg wegen | bedrag bedragen | toeslag toeslagen | kanaal kanalen | probleem problemen
  artikel artikelen | persoon personen | moskee moskeeen | industrie industrieen | ministerie ministeries | regio regios
  hoofddoek hoofddoekjes | wapen wapens | overheid overheden | mogelijkheid mogelijkheden | verzekeringsarts verzekeringsartsen
  groot grote | gewelddadig gewelddadige | werkt werken | werkte werken | meldt melden | meldde melden | gemeld melden
  geplaatst plaatsen | geregeld regelen | mishandelt mishandelen | mishandeld mishandelen | aangevraagd aanvragen
  overschreden overschrijden | opgenomen opnemen | gezonken zinken | verkocht verkopen | onderzocht onderzoeken
  gecontroleerd controleren | bedreigd bedreigen | gescreend screenen`;

const DERIVED = `
  screening screenen | overschrijding overschreden | mishandeling mishandelt | registratie registreren | verplaatsing verplaatsen
  betaling betaald | uitbreidingen uitbreiden | melding melden | toename toegenomen`;

const STRANGERS = `
  geweld wel | gezin zin | gezag zag | minister mini | gemeente gemeen | wet weten | gas gast | plan plant | raad rad | zaak zak
  kas kast | man maan | bom boom | minister ministerie | politie politiek | partij part | hof hoofd | markt mark | recht rechter
  inkomens mens`;

const pairs = (text: string) =>
  text
    .split(/\||\n/)
    .map((pair) => pair.trim().split(" ") as [string, string])
    .filter(([a]) => a);

describe("inflection", () => {
  test.each(pairs(FORMS))("%s is a form of %s", (a, b) => {
    expect(kinship(a, b)).toBe("form");
  });
});

describe("derivation", () => {
  test.each(pairs(DERIVED))("%s is derived from %s", (a, b) => {
    expect(kinship(a, b)).toBe("derivation");
  });
});

describe("false friends", () => {
  test.each(pairs(STRANGERS))("%s has nothing to do with %s", (a, b) => {
    expect(kinship(a, b)).toBe("none");
  });
});

describe("strong verbs", () => {
  test.each([
    ["overschreden", "overschrijden"],
    ["aangegeven", "aangeven"],
    ["schond", "schenden"],
    ["leden", null],
    ["tafel", null],
  ])("%s comes from %s", (form, infinitive) => {
    expect(strongInfinitive(form)).toBe(infinitive);
  });
});
