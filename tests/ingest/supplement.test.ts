import { describe, expect, it } from "vitest";
import { parseSupplement } from "../../src/ingest/supplement.ts";

const GOOD = "onderwerp: { waarde: sluizen, herkomst: archief }";

/** What is said of a `.yaml` in which one thing is wrong, between fields that are right. */
function saidOf(...wrong: string[]): string {
  const read = parseSupplement(
    [GOOD, ...wrong, "zaaknummer:", "  waarde: 2026Z10868", "  herkomst: Kamer"].join("\n"),
    "a.yaml",
  );
  expect(read.waarden).toEqual({ onderwerp: "sluizen", zaaknummer: "2026Z10868" });
  expect(read.meldingen).toMatchObject([{ regel: "broken-yaml", ernst: "fout" }]);
  const [{ tekst, remedie }] = read.meldingen as [(typeof read.meldingen)[number]];
  return `${tekst} | ${remedie}`;
}

describe("one broken field leaves that field out", () => {
  it.each([
    [
      "a field that is not known",
      ["vraagsteller: { waarde: [], herkomst: x }"],
      "Regel 2 van a.yaml: het veld “vraagsteller” is onbekend. Bedoelde u “vraagstellers”? | De velden zijn codering, correcties, themas, soort,",
    ],
    [
      "a part that is not known",
      ["ingezonden:", "  waarde: 2026-05-26", "  herkmost: Kamer"],
      "Regel 4 van a.yaml: “ingezonden” telt niet mee: “herkmost” is onbekend. Bedoelde u “herkomst”? | Schrijf “ingezonden: { waarde: 2026-05-26, herkomst: … }”",
    ],
    [
      "no origin",
      ["ingezonden: { waarde: 2026-05-26 }"],
      "Regel 2 van a.yaml: “ingezonden” telt niet mee: “herkomst” ontbreekt | Schrijf",
    ],
    [
      "a bare value",
      ["ingezonden: 2026-05-26"],
      "Regel 2 van a.yaml: “ingezonden” telt niet mee: er horen een waarde en een herkomst te staan | Schrijf",
    ],
    [
      "a day that there is not",
      ["ingezonden:", "  waarde: 2026-02-30", "  herkomst: Kamer"],
      "Regel 3 van a.yaml: “ingezonden” telt niet mee: “waarde” klopt niet: “2026-02-30” | Schrijf",
    ],
    [
      "a parliamentary year of more than one",
      ["vergaderjaar: { waarde: 2024-2028, herkomst: Kamer }"],
      "Regel 2 van a.yaml: “vergaderjaar” telt niet mee: “2024-2028” zijn geen twee jaren na elkaar | Schrijf",
    ],
    [
      "words in the place of a correction",
      ["correcties:", "  - regel 3 is fout"],
      "Regel 3 van a.yaml: hier staat geen verbetering: “regel 3 is fout” | Schrijf “{ regel: 57,",
    ],
    [
      "a kind that is nearly one",
      ["soort: { waarde: antword, herkomst: Kamer }"],
      "Regel 2 van a.yaml: “soort” telt niet mee: “antword” kan hier niet. Bedoelde u “antwoord”? | Schrijf",
    ],
    [
      "a person with a part that is not known",
      [
        "vraagstellers:",
        "  waarde:",
        "    - { naam: Westerveld, partij: Pro }",
        "    - { naam: Ceder, parij: CU }",
        "  herkomst: Kamer",
      ],
      "Regel 5 van a.yaml: “vraagstellers” telt niet mee: “parij” is onbekend. Bedoelde u “partij”? | Schrijf",
    ],
    [
      "an encoding that is not read",
      ["codering: windows-1225"],
      "Regel 2 van a.yaml: “windows-1225” is geen codering die wordt gelezen. Bedoelde u “windows-1252”? | Kies uit",
    ],
    [
      "a correction with a part that is not known",
      ["correcties:", "  - { regel: 3, les: geen kop, herkomst: x }"],
      "Regel 3 van a.yaml: “les” is onbekend. Bedoelde u “lees”? | Schrijf",
    ],
    [
      "a bracket that is not closed",
      ["vraagstellers:", "  waarde: [{ naam: Westerveld"],
      "Regel 3 van a.yaml: “vraagstellers” telt niet mee: de inspringing klopt niet, of er ontbreekt een haakje",
    ],
    [
      "two colons",
      ["ontvangen: waarde: 2026-07-03"],
      "Regel 2 van a.yaml: “ontvangen” telt niet mee: op deze regel staat twee keer een dubbele punt",
    ],
    ["a field that stands twice", [GOOD], "Regel 2 van a.yaml: “onderwerp” staat er al | Haal een van beide weg"],
    ["an alias", ["medeNamens: &a [*a]"], "Regel 2 van a.yaml: “medeNamens” telt niet mee: verwijzingen (& en *)"],
  ])("%s", (_, wrong, said) => {
    expect(saidOf(...wrong)).toContain(said);
  });

  it("of several, each", () => {
    const read = parseSupplement(`ontvangn: x\n${GOOD}\nsoort: nee\n`, "a.yaml");
    expect(read.meldingen.map(({ tekst }) => tekst.slice(0, 7))).toEqual(["Regel 1", "Regel 3"]);
    expect(read.waarden).toEqual({ onderwerp: "sluizen" });
  });

  it("a correction that is right counts beside one that is not", () => {
    const { correcties, meldingen } = parseSupplement(
      "correcties:\n  - { regel: 3, lees: geen kop, herkomst: x }\n  - { regel: drie }\n",
      "a.yaml",
    );
    expect(correcties).toEqual([{ regel: 3, lees: "geen kop", herkomst: "x" }]);
    expect(meldingen).toHaveLength(1);
  });
});

it.each([["[".repeat(20_000)], ["- onderwerp"], ["zomaar een zin"], ["a: &a [*a]"]])(
  "nothing that is no list of fields counts, and it is said: %.20s",
  (text) => {
    const { meldingen, waarden } = parseSupplement(text, "a.yaml");
    expect(meldingen).toHaveLength(1);
    expect(waarden).toEqual({});
  },
);

it.each([[""], ["# nog niets"], ["onderwerp: { waarde: x, herkomst: y } # goed\n"]])("says nothing of “%s”", (text) => {
  expect(parseSupplement(text, "a.yaml").meldingen).toEqual([]);
});
