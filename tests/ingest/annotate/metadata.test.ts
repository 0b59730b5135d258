import { describe, expect, it } from "vitest";
import {
  parseBewindspersonen,
  parseGerichtAan,
  parseMedeNamens,
} from "../../../src/ingest/annotate/metadata/bewindspersonen.ts";
import { parseBriefDatum, parseDatumBij, parseGesteldOp } from "../../../src/ingest/annotate/metadata/datums.ts";
import {
  parseAanhangselnummer,
  parseVergaderjaar,
  parseZaaknummer,
} from "../../../src/ingest/annotate/metadata/nummers.ts";
import { readOndertekening } from "../../../src/ingest/wording/ondertekening.ts";
import { parseOnderwerp } from "../../../src/ingest/annotate/metadata/onderwerp.ts";
import { parseVraagstellers } from "../../../src/ingest/annotate/metadata/vraagstellers.ts";
import { parseZieOok } from "../../../src/ingest/annotate/metadata/zie-ook.ts";
import { ingestText } from "../support.ts";

const aanhef = (titel: string, brief = "", furniture: string[] = []) => ({
  titel,
  brief,
  slot: "",
  furniture,
  properties: {},
});

describe("vraagstellers", () => {
  it.each(["Kostić", "Kosti ć", "Kosti´c", "Kosti c \u0301", "Kostic\u0301"])("%s is one name", (naam) => {
    expect(parseVraagstellers(`van het lid ${naam} (PvdD) over namen`)).toEqual([{ naam: "Kostić", partij: "PvdD" }]);
  });

  it("an apostrophe is no accent", () => {
    const named = parseVraagstellers("van de leden In ´t Veld en D´Ancona (D66) over namen");
    expect(named.map(({ naam }) => naam)).toEqual(["In ´t Veld", "D´Ancona"]);
  });

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
    [
      "Vragen van de leden Bushoff (GroenLinks-PvdA) en Welzijn (Nieuw Sociaal Contract) aan de Minister",
      ["Bushoff (GroenLinks-PvdA)", "Welzijn (Nieuw Sociaal Contract)"],
    ],
    ["Het lid Flach (SGP) heeft zijn vragen over de dijk ingetrokken.", ["Flach (SGP)"]],
    ["Het lid Flach (SGP) trekt de vragen over de dijk in.", ["Flach (SGP)"]],
    ["de vragen die het lid Boswijk (CDA) op 24 maart 2025 heeft gesteld over de reservisten", ["Boswijk (CDA)"]],
    [
      "Op 18 februari 2025 hebben de leden Lahlah (GroenLinks-PvdA) en Bamenga (D66) schriftelijke vragen gesteld over",
      ["Lahlah (GroenLinks-PvdA)", "Bamenga (D66)"],
    ],
    ["de schriftelijke vragen van het lid Sneller (D66) van 3 maart 2025 over de dijk", ["Sneller (D66)"]],
    ["Vragen van het lid Omtzigt, ingezonden 3 maart 2025", ["Omtzigt (null)"]],
    ["Vragen van het lid Sneller (D66), mede namens het lid Podt (D66), over", ["Sneller (D66)", "Podt (D66)"]],
    [
      "Vragen van het lid Sneller (D66) en van de leden Van Dijk en Kat (CDA) over",
      ["Sneller (D66)", "Van Dijk (CDA)", "Kat (CDA)"],
    ],
    ["Betreft Beantwoording Kamervragen leden Sneller en Podt (D66) over", ["Sneller (D66)", "Podt (D66)"]],
    ["Geachte voorzitter,\nHet lid Teunissen (PvdD) heeft op 4 april Kamervragen gesteld", ["Teunissen (PvdD)"]],
    ["Vragen van de Tweede Kamerleden Aartsen en Becker (VVD) over", ["Aartsen (VVD)", "Becker (VVD)"]],
    [
      "Vragen van de leden De Kort (VVD) & Stultiens (GroenLinks-PvdA) over",
      ["De Kort (VVD)", "Stultiens (GroenLinks-PvdA)"],
    ],
    ["Vragen van het Kamerlid mevrouw Agnes Mulder (CDA) aan", ["Agnes Mulder (CDA)"]],
    ["Vragen van de leden de heer De Jong en mw. Podt (beiden D66) aan", ["De Jong (D66)", "Podt (D66)"]],
    [
      "Vragen van de leden de Hoop (GroenLinks-PvdA) en de Kort (VVD) over",
      ["de Hoop (GroenLinks-PvdA)", "de Kort (VVD)"],
    ],
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
    [
      "Antwoord van Minister Helder (minister voor Langdurige Zorg en Sport) (ontvangen",
      ["minister Helder (Langdurige Zorg en Sport)"],
    ],
    [
      "Antwoord van Minister Uslu (Staatssecretaris van Onderwijs, Cultuur en Wetenschap (Cultuur en Media)) (ontvangen",
      ["staatssecretaris Uslu (Onderwijs, Cultuur en Wetenschap (Cultuur en Media))"],
    ],
    [
      "Antwoord van Minister Hermans (Klimaat en Groene Groei) en van Staatssecretaris Rummenie (Landbouw, Visserij, Voedselzekerheid en Natuur) (ontvangen",
      [
        "minister Hermans (Klimaat en Groene Groei)",
        "staatssecretaris Rummenie (Landbouw, Visserij, Voedselzekerheid en Natuur)",
      ],
    ],
    [
      "Antwoord van Minister Agema (Volksgezondheid), Minister Van Weel (Justitie en Veiligheid) en Staatssecretaris Karremans (Jeugd) (ontvangen",
      [
        "minister Agema (Volksgezondheid)",
        "minister Van Weel (Justitie en Veiligheid)",
        "staatssecretaris Karremans (Jeugd)",
      ],
    ],
    [
      "Antwoord van Minister Madlener en Staatssecretaris Jansen (Infrastructuur en Waterstaat) (ontvangen",
      ["minister Madlener (Infrastructuur en Waterstaat)", "staatssecretaris Jansen (Infrastructuur en Waterstaat)"],
    ],
    ["Antwoord van minister Hermans (ontvangen 3 mei 2025)", ["minister Hermans (null)"]],
    ["Antwoord van minister Klimaat en Energie (Jetten) (ontvangen", ["minister Jetten (Klimaat en Energie)"]],
    ["Antwoord van de minister van Financiën (Heinen) (ontvangen", ["minister Heinen (Financiën)"]],
    ["Antwoorden van de Minister van Justitie en Veiligheid op de vragen van de leden Mutluer (PvdA)", []],
  ])("%s", (text, expected) => {
    expect(parseBewindspersonen(text).map(({ rol, naam, portefeuille }) => `${rol} ${naam} (${portefeuille})`)).toEqual(
      expected,
    );
  });

  it("are read under a letter", () => {
    expect(readOndertekening("De minister van Justitie en Veiligheid \nD. Yeşilgöz-Zegerius \nDatum")).toEqual([
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
    expect(readOndertekening(text).map(({ naam, portefeuille }) => `${naam} (${portefeuille})`)).toEqual([expected]);
  });

  it.each([
    ["Dirk Beljaarts\nMinister van Economische Zaken\nVragen", ["minister Dirk Beljaarts (Economische Zaken)"]],
    [
      "Femke Wiersma\nMinister van Landbouw, Visserij, Voedselzekerheid\nen Natuur\nJean Rummenie\nStaatssecretaris van Landbouw, Visserij,\nVoedselzekerheid en Natuur",
      [
        "minister Femke Wiersma (Landbouw, Visserij, Voedselzekerheid en Natuur)",
        "staatssecretaris Jean Rummenie (Landbouw, Visserij, Voedselzekerheid en Natuur)",
      ],
    ],
    [
      "De Minister van Financiën,\nEelco Heinen\nDe Staatssecretaris van Financiën,\nFolkert Idsinga",
      ["minister Eelco Heinen (Financiën)", "staatssecretaris Folkert Idsinga (Financiën)"],
    ],
    [
      "De Minister van Financiën,\nDe Minister van Defensie,\nEelco Heinen\nRuben Brekelmans",
      ["minister Eelco Heinen (Financiën)", "minister Ruben Brekelmans (Defensie)"],
    ],
    [
      "de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties\nHerstel Groningen\nEddie van Marum",
      ["staatssecretaris Eddie van Marum (Binnenlandse Zaken en Koninkrijksrelaties Herstel Groningen)"],
    ],
    [
      "De minister-president,\nMinister van Algemene Zaken,\nDick Schoof",
      ["minister-president Dick Schoof (Algemene Zaken)"],
    ],
    [
      "DE MINISTER-PRESIDENT, minister van Algemene Zaken,\nDick Schoof",
      ["minister-president Dick Schoof (Algemene Zaken)"],
    ],
    [
      "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\nmr. B. Madlener",
      ["minister Madlener (Infrastructuur en Waterstaat)"],
    ],
    [
      "de minister van Volksgezondheid, Welzijn en Sport, Fleur Agema",
      ["minister Fleur Agema (Volksgezondheid, Welzijn en Sport)"],
    ],
    ["De Minister a.i.\nvan Defensie,\nR.P. Brekelmans", ["minister Brekelmans (Defensie)"]],
    ["De minister van Defensie,\nR.P. BREKELMANS", ["minister Brekelmans (Defensie)"]],
    ["Ministerie van Defensie\nDe minister van Defensie,\nDrs. K.H. Ollongren MSc", ["minister Ollongren (Defensie)"]],
    ["De minister van Financiën,\nnamens deze,\nJ. Jansen", []],
    ["De Minister van Buitenlandse Zaken, De Minister voor Ontwikkelingshulp,\nCaspar Veldkamp Reinette Klever", []],
    ["De minister van Financiën heeft mij dit gevraagd.\nDen Haag\nJan Jansen", []],
  ])("are read under a letter, the name below or above the office: %j", (text, expected) => {
    expect(readOndertekening(text).map(({ rol, naam, portefeuille }) => `${rol} ${naam} (${portefeuille})`)).toEqual(
      expected,
    );
  });

  it.each([
    ["Hoogachtend,\n\nde minister van Volksgezondheid,\nWelzijn en Sport,\n\nFleur Agema", "Fleur Agema"],
    ["De Minister van Justitie en Veiligheid,\n\n\nmr. D.M. van Weel", "van Weel"],
  ])("are lines of their own, whatever letter they begin with: %j", async (signature, naam) => {
    const letter =
      "Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Sneller (D66) over C.";
    const { bewindspersonen } = await ingestText(`${letter}\n\n${signature}\n\nVraag 1\nA?\n\nAntwoord 1\nB.\n`);
    expect(bewindspersonen.map((one) => one.naam)).toEqual([naam]);
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
    expect(
      parseGerichtAan("aan de Minister van Financiën naar aanleiding van het artikel ‘Box 3 over de kop’"),
    ).toEqual([{ rol: "minister", portefeuille: "Financiën" }]);
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

  it.each([
    ["Vragen van het lid Sneller (D66), mede namens het lid Podt (D66), aan de minister", []],
    [
      "Vragen van het lid Sneller, mede namens de leden Podt en Paternotte\nAntwoord van minister Van Weel, mede namens de minister-president en minister Heinen (ontvangen",
      ["de minister-president", "minister Heinen"],
    ],
  ])("of ministers, not of members of the Kamer: %s", (text, expected) => {
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
    [
      "Betreft Vragen van het lid Boomsma (CDA) over de afhandeling van \nfunderingsschade \nHierbij bied ik u de antwoorden aan",
      "de afhandeling van funderingsschade",
    ],
    [
      "Betreft Vragen van het lid Ceder (CU) over Oost-Congo \nOnze referentie \nBZ2518888 \nGeachte voorzitter,",
      "Oost-Congo",
    ],
    ["Onderwerp Vragen van het lid Nordkamp (PvdA) over drugsgebruik \nMinisterie van Defensie", "drugsgebruik"],
    [
      "deel ik u mede dat de vragen van het lid Mutluer (PvdA) over explosies worden beantwoord zoals aangegeven in de bijlage",
      "explosies",
    ],
    [
      "de vragen die het lid Boswijk (CDA) op 24 maart 2025 heeft gesteld over reservisten (2025Z05555).",
      "reservisten",
    ],
    ["de vragen van het lid Sneller (D66) over de dijk, ingezonden op 3 maart 2025", "de dijk"],
    ["de vragen van het lid Sneller (D66) over de dijk die op 3 maart 2025 zijn ingezonden.", "de dijk"],
    ["Hierbij bied ik u de antwoorden op de vragen van het lid Sneller (D66) over de dijk aan.", "de dijk"],
    [
      "Hierbij bied ik u de antwoorden aan op de vragen van het lid Sneller (D66) over waar het schort aan.",
      "waar het schort aan",
    ],
    ["Betreft Beantwoording Kamervragen leden Sneller en Podt (D66) over de dijk", "de dijk"],
    ["Naar aanleiding van de vragen van het lid Sneller (D66) over de dijk bericht ik u als volgt.", "de dijk"],
    ["de vragen van het lid Patijn (PvdA) over AOW, die u mij op 3 april 2025 heeft toegezonden.", "AOW"],
    ["Vragen van het lid Sneller (D66) aan de minister over: de dijk", "de dijk"],
    ["Het lid Teunissen (PvdD) heeft op 4 april 2025 Kamervragen gesteld over Tata Steel.", "Tata Steel"],
    ["Betreft Antwoorden op Kamervragen over de dijk \nGeachte voorzitter,", "de dijk"],
    [
      "Betreft Kamervragen over de dijk \nHierbij zend ik u de antwoorden op de vragen van het lid Sneller (D66) over de dijk bij Lith.",
      "de dijk bij Lith",
    ],
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
    expect(parseBriefDatum("uw brief met kenmerk 2023Z16994 van 10 oktober 2023")?.iso).toBe("2023-10-10");
    expect(parseBriefDatum("uw brief van 8 maart 2024, nr. 5293107")).toBeNull();
  });

  it.each([
    ["de vragen die het lid Boswijk (CDA) op 24 maart 2025 heeft gesteld over", "2025-03-24"],
    [
      "Op 18 februari 2025 hebben de leden Lahlah (PvdA) en Bamenga (D66) schriftelijke vragen gesteld over",
      "2025-02-18",
    ],
    ["Op 18 februari 2025 heeft het lid J. Podt (D66) mij vragen gesteld over", "2025-02-18"],
    ["Het lid Podt (D66) heeft vragen gesteld. De vragen zijn op 3 maart 2025 ingezonden", "2025-03-03"],
    ["de schriftelijke vragen van het lid Sneller (D66) van 3 maart 2025 over de dijk", "2025-03-03"],
    ["De vragen van het lid Teunissen (PvdD), ingediend op 4 april 2025, over Tata Steel", "2025-04-04"],
    ["Het lid Teunissen (PvdD) heeft op 4 april 2025 Kamervragen gesteld over", "2025-04-04"],
    ["de vragen, gesteld op 3 maart 2025 door het lid Sneller (D66)", "2025-03-03"],
    ["de vragen van het lid Sneller (D66) over het debat (CD) van 3 maart 2025", undefined],
    ["Op 18 februari 2025 heeft het lid Podt (D66) een motie over vragen ingediend", undefined],
  ])("tells when questions were put: %s", (text, iso) => {
    expect(parseGesteldOp(text)?.iso).toBe(iso);
  });
});
