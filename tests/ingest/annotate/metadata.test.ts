import { describe, expect, it } from "vitest";
import {
  parseBewindspersonen,
  parseGerichtAan,
  parseMedeNamens,
  parseOndertekening,
} from "../../../src/ingest/annotate/metadata/bewindspersonen.ts";
import { parseBriefDatum, parseDatumBij } from "../../../src/ingest/annotate/metadata/datums.ts";
import {
  parseAanhangselnummer,
  parseVergaderjaar,
  parseZaaknummer,
} from "../../../src/ingest/annotate/metadata/nummers.ts";
import { parseOnderwerp } from "../../../src/ingest/annotate/metadata/onderwerp.ts";
import { parseVraagstellers } from "../../../src/ingest/annotate/metadata/vraagstellers.ts";
import { parseZieOok } from "../../../src/ingest/annotate/metadata/zie-ook.ts";

const aanhef = (titel: string, brief = "", furniture: string[] = []) => ({ titel, brief, slot: "", furniture, properties: {} });

describe("vraagstellers", () => {
  it.each([
    ["Kamervragen van het lid Westerveld (Pro) over het te lang liggen", ["Westerveld (Pro)"]],
    ["Vragen van de leden Paternotte en Podt (beiden D66) aan de Minister", ["Paternotte (D66)", "Podt (D66)"]],
    [
      "Vragen van de leden Soepboer en Wingelaar (beiden Nieuw Sociaal\nContract) aan de Minister",
      ["Soepboer (Nieuw Sociaal Contract)", "Wingelaar (Nieuw Sociaal Contract)"],
    ],
    ["Vragen van de leden A, B en C (allen D66) over", ["A (D66)", "B (D66)", "C (D66)"]],
    [
      "Vragen van de leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA) en Ceder (ChristenUnie) over",
      ["Mutluer (GroenLinks-PvdA)", "Lahlah (GroenLinks-PvdA)", "Boswijk (CDA)", "Ceder (ChristenUnie)"],
    ],
    [
      "Vragen van de leden lid Inge van Dijk (CDA), Vijlbrief (D66) aan de minister",
      ["Inge van Dijk (CDA)", "Vijlbrief (D66)"],
    ],
    ["Vragen van het lid Inge vanDijk (CDA) over", ["Inge van Dijk (CDA)"]],
    ["Vragen van het lid Faber-van de Klashorst(PVV) aan de Minister", ["Faber-van de Klashorst (PVV)"]],
    ["Vragen gesteld door de leden der Kamer\nVragen van het lid Erkens (VVD) aan de Minister", ["Erkens (VVD)"]],
    ["Vragen van het lid Omtzigt over de toeslagen (ingezonden 1 mei 2020)", ["Omtzigt (null)"]],
    ["Vragen van het lid Van der Lee c.s. (GroenLinks-PvdA) over", ["Van der Lee (GroenLinks-PvdA)"]],
    ["de leden A. Mulder (VVD) en J. van Dijk (SP) over", []],
    ["Vragen van de leden A. Mulder (VVD) en J. van Dijk (SP) over", ["A. Mulder (VVD)", "J. van Dijk (SP)"]],
    [
      "Op 10 oktober 2024 hebben de leden Mutluer en Lahlah (beiden PvdA) vragen gesteld over straat",
      ["Mutluer (PvdA)", "Lahlah (PvdA)"],
    ],
    [
      "Vragen van de leden Sjoerdsma en Mulder over Iran\nAntwoord op vragen van de leden Sjoerdsma (D66) en Mulder (CDA) over Iran",
      ["Sjoerdsma (D66)", "Mulder (CDA)"],
    ],
    ["Antwoord van minister Sterk (Langdurige Zorg)", []],
  ])("%s", (text, expected) => {
    expect(parseVraagstellers(text).map(({ naam, partij }) => `${naam} (${partij})`)).toEqual(expected);
  });
});

describe("bewindspersonen", () => {
  it.each([
    [
      "Antwoord van minister Sterk (Langdurige Zorg, Jeugd en Sport), mede namens de staatssecretaris van OCW (ontvangen 3 juli 2026)",
      ["minister Sterk (Langdurige Zorg, Jeugd en Sport)"],
    ],
    [
      "Antwoord van Minister Van Weel (Justitie en Veiligheid) en antwoord van Staatssecretaris Coenradie (Justitie en Veiligheid) (ontvangen 14 november 2024)",
      ["minister Van Weel (Justitie en Veiligheid)", "staatssecretaris Coenradie (Justitie en Veiligheid)"],
    ],
    [
      "Antwoord van Minister Faber – Van de Klashorst (Asiel en Migratie) (ontvangen",
      ["minister Faber – Van de Klashorst (Asiel en Migratie)"],
    ],
    [
      "Mededeling van minister Wiersma (Landbouw, Visserij, Voedselzekerheid en Natuur) (ontvangen 20 november 2024)",
      ["minister Wiersma (Landbouw, Visserij, Voedselzekerheid en Natuur)"],
    ],
    [
      "Antwoord van Minister-President Schoof (Algemene Zaken) (ontvangen",
      ["minister-president Schoof (Algemene Zaken)"],
    ],
    [
      "Antwoord van minister van der Wal (Natuur en Stikstof) (ontvangen",
      ["minister van der Wal (Natuur en Stikstof)"],
    ],
    ["Antwoord van minister a.i. Hermans (Economische Zaken)", ["minister Hermans (Economische Zaken)"]],
    ["Antwoord van minister Hermans, a.i. (Economische Zaken)", ["minister Hermans (Economische Zaken)"]],
    ["Antwoord van demissionair minister Bruins (Cultuur)", ["minister Bruins (Cultuur)"]],
    ["Antwoord van de minister van Financiën (Heinen) (ontvangen", []],
    ["Antwoorden van de Minister van Justitie en Veiligheid op de vragen van de leden Mutluer (PvdA)", []],
  ])("%s", (text, expected) => {
    expect(parseBewindspersonen(text).map(({ rol, naam, portefeuille }) => `${rol} ${naam} (${portefeuille})`)).toEqual(
      expected,
    );
  });

  it("are read under a letter", () => {
    expect(parseOndertekening("", "De minister van Justitie en Veiligheid \nD. Yeşilgöz-Zegerius \nDatum")).toEqual([
      { naam: "Yeşilgöz-Zegerius", rol: "minister", portefeuille: "Justitie en Veiligheid" },
    ]);
  });

  it.each([
    [
      "de minister van Volksgezondheid,\nWelzijn en Sport,\nFleur Agema",
      "Fleur Agema (Volksgezondheid, Welzijn en Sport)",
    ],
    [
      "De Minister van Binnenlandse Zaken\nen Koninkrijksrelaties,\nH.M. de Jonge",
      "de Jonge (Binnenlandse Zaken en Koninkrijksrelaties)",
    ],
    ["de staatssecretaris Rechtsbescherming,\nT.H.D. Struycken", "Struycken (Rechtsbescherming)"],
  ])("are read under a letter: %j", (text, expected) => {
    expect(parseOndertekening("", text).map(({ naam, portefeuille }) => `${naam} (${portefeuille})`)).toEqual([
      expected,
    ]);
  });

  it("may be several under one role", () => {
    const text =
      "Antwoord van Staatssecretarissen De Vries (Toeslagen) en Van Rij (Fiscaliteit) (ontvangen 1 mei 2024)";
    expect(parseBewindspersonen(text).map(({ rol, naam }) => `${rol} ${naam}`)).toEqual([
      "staatssecretaris De Vries",
      "staatssecretaris Van Rij",
    ]);
  });

  it("who are asked are offices, not people", () => {
    expect(
      parseGerichtAan(
        "Vragen van het lid A (B) aan de Ministers van Buitenlandse Zaken en van Justitie en Veiligheid over C",
      ),
    ).toEqual([
      { rol: "minister", portefeuille: "Buitenlandse Zaken" },
      { rol: "minister", portefeuille: "Justitie en Veiligheid" },
    ]);
    expect(parseGerichtAan("aan de Minister-President en de Ministers van Klimaat en van Financiën over C")).toEqual([
      { rol: "minister-president", portefeuille: null },
      { rol: "minister", portefeuille: "Klimaat" },
      { rol: "minister", portefeuille: "Financiën" },
    ]);
    expect(
      parseGerichtAan(
        "aan de Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties en de Minister van Justitie en Veiligheid over C",
      ),
    ).toEqual([
      { rol: "staatssecretaris", portefeuille: "Binnenlandse Zaken en Koninkrijksrelaties" },
      { rol: "minister", portefeuille: "Justitie en Veiligheid" },
    ]);
  });

  it.each([
    [
      "Hierbij zend ik u, mede namens de minister van Financiën, de antwoorden op de vragen",
      ["de minister van Financiën"],
    ],
    [
      "van VWS, mede namens de staatssecretaris van Justitie en Veiligheid, op de Kamervragen van",
      ["de staatssecretaris van Justitie en Veiligheid"],
    ],
  ])("may answer in the name of others: %s", (text, expected) => {
    expect(parseMedeNamens(text)).toEqual(expected);
  });

  it("may answer in the name of others too", () => {
    expect(
      parseMedeNamens(
        "(Jeugd), mede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap (ontvangen  3 juli 2026)",
      ),
    ).toEqual(["de staatssecretaris van Onderwijs, Cultuur en Wetenschap"]);
    expect(
      parseMedeNamens("mede namens de Minister van Financiën en de Staatssecretaris van Defensie (ontvangen"),
    ).toEqual(["de Minister van Financiën", "de Staatssecretaris van Defensie"]);
  });
});

describe("onderwerp", () => {
  it.each([
    [
      "Antwoorden op Kamervragen van het lid Westerveld (Pro) over het te lang liggen van meldingen (2026Z10868) (ingezonden d.d. 26 mei 2026).",
      "het te lang liggen van meldingen",
    ],
    [
      "Vragen van het lid A (B) aan de Minister over het bericht «Zorgen over (te) hoge prijzen» (ingezonden 1 mei 2024).",
      "het bericht «Zorgen over (te) hoge prijzen»",
    ],
    [
      "2024Z1 \n(ingezonden 20 november 2024) \nVragen van het lid Podt (D66) aan de staatssecretaris over de Ontbossingswet",
      "de Ontbossingswet",
    ],
    ["Vragen van het lid A (B) over de situatie in Thailand.", "de situatie in Thailand"],
    ["Antwoord van minister Sterk (Jeugd) (ontvangen 3 juli 2026)", null],
  ])("%s", (text, expected) => {
    expect(parseOnderwerp(text)).toBe(expected);
  });
});

describe("numbers", () => {
  it("reads a zaaknummer, also with a space in it, and no ministry's own reference", () => {
    expect(parseZaaknummer(aanhef("AH 617 \n2024Z 17972"))).toBe("2024Z17972");
    expect(parseZaaknummer(aanhef("", "uw brief van 8 maart 2024, nr. 5293107"))).toBeNull();
  });

  it("reads the Aanhangsel number from the title or the page furniture, not from “Zie ook”", () => {
    expect(parseAanhangselnummer(aanhef("AH 610 \n2024Z1"))).toBe(610);
    expect(parseAanhangselnummer(aanhef("", "", ["ah-tk-20242025-563"]))).toBe(563);
    expect(
      parseAanhangselnummer(aanhef("Zie ook Aanhangsel Handelingen, vergaderjaar 2025-2026, nr. 2258")),
    ).toBeNull();
  });

  it("reads the parliamentary year of the document itself only", () => {
    expect(parseVergaderjaar(aanhef("", "", ["Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1"]))).toBe("2024-2025");
    expect(parseVergaderjaar(aanhef("Zie ook Aanhangsel Handelingen, vergaderjaar 2025-2026, nr. 2258"))).toBeNull();
    expect(parseVergaderjaar(aanhef("Vergaderjaar 2024/2025"))).toBe("2024-2025");
    expect(parseVergaderjaar(aanhef("Vergaderjaar 2024-’25"))).toBe("2024-2025");
  });

  it("reads the earlier papers that the title names", () => {
    expect(parseZieOok("Zie ook Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 426.")).toEqual([
      "2024-2025 nr. 426",
    ]);
    expect(parseZieOok("Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, 1028.")).toEqual([
      "2023-2024 nr. 1028",
    ]);
  });
});

describe("dates", () => {
  it.each([
    ["(ingezonden d.d. 26 mei 2026)", "2026-05-26"],
    ["(ingezonden 30 september\n2024)", "2024-09-30"],
    ["(ingezonden 31 april 2025)", null],
    ["(ingezonden 18november2024)", "2024-11-18"],
    ["(ingezonden 03-02-2025)", "2025-02-03"],
    ["(ingezonden 30-02-2025)", null],
    ["(ingezonden 3-13-2025)", null],
  ])("%j", (text, iso) => {
    expect(parseDatumBij("ingezonden", text)?.iso).toBe(iso);
  });

  it("takes the date of the Kamer's letter only where it names the zaak", () => {
    expect(parseBriefDatum("uw brief van 10 oktober 2023, nr. 2023Z16994")?.iso).toBe("2023-10-10");
    expect(parseBriefDatum("uw brief van 8 maart 2024, nr. 5293107")).toBeNull();
  });
});
