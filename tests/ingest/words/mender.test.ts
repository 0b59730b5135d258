import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/ingest/tree/blocks.ts";
import { PrintedWords } from "../../../src/ingest/words/line-ends.ts";
import { Mender } from "../../../src/ingest/words/mender.ts";

/** A line of text as a reader gives it, mended; `document` are other lines of the same document. */
function mended(text: string, ...document: string[]) {
  const mender = new Mender(new PrintedWords([...document, text].map((line) => `${line} einde`)), true);
  const at = (offset: number) => ({ line: 7, column: offset + 1, offset });
  const nodes = mender.mend([{ type: "text", value: text, position: { start: at(0), end: at(text.length) } }]);
  return { text: nodes.map((node) => textOf(node)).join(""), nodes, repairs: mender.repairs };
}

describe("a hyphen that a line end left", () => {
  it.each([
    ["heeft overwo-gen om te", "heeft overwogen om te"],
    ["heeft over- wogen om te", "heeft overwogen om te"],
    ["de verplaat-sten, en", "de verplaatsten, en"],
    ["Werkge-legenheid", "Werkgelegenheid"],
    ["de jeugdhulpverle-ning", "de jeugdhulpverlening"],
    ["de kwaliteitsstandaar-den", "de kwaliteitsstandaarden"],
    ["geïnfor-meerd", "geïnformeerd"],
    ["de veiligheidsre-gio’s", "de veiligheidsregio’s"],
  ])("goes: %s", (text, expected) => {
    expect(mended(text).text).toBe(expected);
  });

  it.each([
    "de ggz-instelling",
    "Noord-Holland en de Noord-Hollandse kust",
    "het niet-ingevulde formulier",
    "een thema-avond",
    "een ministerie-eigen gebouw",
    "de oud-minister",
    "de pont-vaarder",
    "land- en tuinbouw",
    "in- en uitvoer",
    "de EU-landen",
    "sociaal-economische gevolgen",
    "een multi-disciplinair team",
    "de heer Jansen-pietersen",
    "een e-mail of een vice-voorzitter",
    "https://www.veer.nl/nieuws/veer-boot-ver-plaatst",
  ])("stays where it is the word's own, or where that is unsure: %s", (text) => {
    expect(mended(text)).toMatchObject({ text, repairs: [] });
  });

  it("goes where the document writes the word without it", () => {
    expect(mended("de pont-vaarder wacht", "een pontvaarder").text).toBe("de pontvaarder wacht");
  });

  it("stays where the document writes the word with it, twice", () => {
    const text = "de klimaat-verandering";
    expect(mended(text, "een klimaat-verandering").text).toBe(text);
  });
});

describe("a space that was lost within what the document prints apart elsewhere", () => {
  it.each([
    ["flows tofossil fuels", "flows to fossil fuels"],
    ["rape by EU-fundedforces in", "rape by EU-funded forces in"],
    ["de fossielebrandstoffen", "de fossiele brandstoffen"],
    ["de MiddellandseZee op", "de Middellandse Zee op"],
    ["het OpenbaarMinisterie zelf", "het Openbaar Ministerie zelf"],
  ])("is put back: %s", (text, expected) => {
    const elsewhere = [
      ...["the flows to fossil fuels", "these EU-funded forces", "en fossiele brandstoffen", "de Middellandse Zee"],
      ...["het Openbaar Ministerie", "van het Openbaar Ministerie"],
    ];
    expect(mended(text, ...elsewhere).text).toBe(expected);
  });

  it.each([
    ["flows tofossil fuels", "no more"],
    ["aanvullingen terzake van", "en ter zake doen"],
    ["een wachtlijst", "als wacht lijst"],
    ["van PostNederland", "bij Post Nederland"],
    ["de klimaatbende en klimaatbende", "geen klimaat bende"],
  ])("is not, where that is unsure: %s, beside “%s”", (text, elsewhere) => {
    expect(mended(text, elsewhere)).toMatchObject({ text, repairs: [] });
  });
});

describe("a lost space", () => {
  it.each([
    ["de DVW?Zo nee", "de DVW? Zo nee"],
    ["het veer,zoals de raad", "het veer, zoals de raad"],
    ["een«onmisbare schakel»in de route", "een «onmisbare schakel» in de route"],
    ["een“onmisbare schakel”in de route", "een “onmisbare schakel” in de route"],
    ["aldus de ANWV.Verder is", "aldus de ANWV. Verder is"],
    ["tot 2026.Dan komt", "tot 2026. Dan komt"],
    ["sinds12 april 2024", "sinds 12 april 2024"],
    ["op 8oktober2024", "op 8 oktober 2024"],
    ["die in2025 en 2024heeft", "die in 2025 en 2024 heeft"],
    ["tot1,5 graden en tussen de75–85 boten", "tot 1,5 graden en tussen de 75–85 boten"],
    ["artikel 33van de wet, vragen 29en 30", "artikel 33 van de wet, vragen 29 en 30"],
    ["het Gerechtshof(hierna: ICJ)", "het Gerechtshof (hierna: ICJ)"],
    ["de route (Oudewiel)en omgeving", "de route (Oudewiel) en omgeving"],
    ["het volgende:de stoep", "het volgende: de stoep"],
    ["de stoep;het veer", "de stoep; het veer"],
    ["3 maart jl.over het veer", "3 maart jl. over het veer"],
    ["30%van de boten", "30% van de boten"],
    ["op vragen 29en 30 over artikel 33van het", "op vragen 29 en 30 over artikel 33 van het"],
    ["bijna 1.500bewoners na 12maanden", "bijna 1.500 bewoners na 12 maanden"],
    ["studiejaar2025–2026 en 2026–2027gaat het", "studiejaar 2025–2026 en 2026–2027 gaat het"],
    ["Kamerstuk36 600 en paragraaf268", "Kamerstuk 36 600 en paragraaf 268"],
  ])("comes back where punctuation or a number shows its place: %s", (text, expected) => {
    expect(mended(text).text).toBe(expected);
  });

  it.each([
    "(her)gebruik, paarden(vlees)keten en gemeente(n)",
    "a.u.b., d.w.z. en o.a. het veer, de heer J.Jansen",
    "in de VN.- en de 1,5 km van 12.30u op 3.000 euro",
    "zie www.veer.nl/Nieuws?Id=3,stoep en info@veer.nl of Veer.nl",
    "het bestand rapport.pdf",
    "een «woon-werk»constructie en de «Wmo»-aanvraag",
    "ECLI:NL:CRVB:2020:956",
    "de bij- en na(-)scholing en (bij- en na-)scholing",
    "medewerker:innen",
    "nr.3 en het artikel1",
    "de 12de, artikel 161quater, 65plussers, een 12jarige en zie 2wetten.nl",
    "de 2de stoep in de 80er jaren, het3D-model en op1.nl",
    "het onderzoek12 en de bladzijden 3–5",
    "GroenLinks-PvdA",
  ])("is not looked for in numbers, addresses, abbreviations and parts of words: %s", (text) => {
    expect(mended(text)).toMatchObject({ text, repairs: [] });
  });
});

describe("glued words", () => {
  it.each([
    ["sluizen innederland", "sluizen in nederland"],
    ["dat hetartikel zegt", "dat het artikel zegt"],
    ["op verzoek vandeMinister", "op verzoek van de Minister"],
    ["opde rand", "op de rand"],
    ["de doelstellingvan het veer", "de doelstelling van het veer"],
    ["hetInternationaal Gerechtshof", "het Internationaal Gerechtshof"],
    ["volgens deNDCs", "volgens de NDCs"],
    ["inNoord-Holland en vanOost-Jeruzalem", "in Noord-Holland en van Oost-Jeruzalem"],
    ["zowel opEU-niveau als door deVN-comités", "zowel op EU-niveau als door de VN-comités"],
    ["in gesprek met UNHCRover de opvang", "in gesprek met UNHCR over de opvang"],
    ["de geëigendeBrusselse wegen", "de geëigende Brusselse wegen"],
    ["ook financiertNederland een programma", "ook financiert Nederland een programma"],
    ["Hetkabinet wil", "Het kabinet wil"],
    ["ingesprek met", "in gesprek met"],
    ["om nader tekijken", "om nader te kijken"],
    ["dat gevallenworden geteld", "dat gevallen worden geteld"],
    ["een plan op te stellenwaarin staat", "een plan op te stellen waarin staat"],
    ["dat hij zichaanmelden kan", "dat hij zich aanmelden kan"],
    ["op iedermoment", "op ieder moment"],
  ])("are two where a small word or a capital shows the place: %s", (text, expected) => {
    expect(mended(text).text).toBe(expected);
  });

  it.each([
    ["de economischeconsequenties", "de economische consequenties"],
    ["Volledigeimplementatie", "Volledige implementatie"],
    ["Dat is zo. Volledigeimplementatie", "Dat is zo. Volledige implementatie"],
    ["de bijbehorendekosten", "de bijbehorende kosten"],
    ["de genoemdepraktijken", "de genoemde praktijken"],
    ["met grotezorgen", "met grote zorgen"],
    ["de Nederlandseorganisatie", "de Nederlandse organisatie"],
    ["de EuropeseCommissie en de VerenigdeNaties", "de Europese Commissie en de Verenigde Naties"],
    ["de bestaandeNDCs", "de bestaande NDCs"],
  ])("are two behind an adjective that has its ending: %s", (text, expected) => {
    expect(mended(text).text).toBe(expected);
  });

  it.each([
    "opgericht, voorschrijft, aangegeven en ingediend",
    "de eenverdieners en eenjarigen",
    "dereguleren, deradicalisering en decarboniseren",
    "de werkende boerin en haar vriendin in de hoogte",
    "instandhouding, inbeslaggenomen en invoeding",
    "klimaatakkoord, wateroverlast, jeugdzorg",
    "McAllister, DeVries, VanDijk en InHolland",
    "de heer Tuikwerd en mevrouw Shireen",
    "EenVandaag, mijnOverheid, YouTube en eHealth",
    "een PVVer, NGOs, EUburgers, het APKstation en de DNAbank",
    "pCES-gebied, eID-kaart, iOS-app, mRNA-vaccin en tROM-model",
    "JeugdzorgNederland, zorgDomein, milieuCentraal en OostNL-kantoor",
    "«we enforce the department together with vanhet others»",
    "dit degelijkeen",
    "de openbareordeproblemen, het hogesnelheidsnet en de veiligelanders",
    "het Leidseplein, de Utrechtsebaan en ziekenhuis LangeLand",
    "de palen langs de Zwartevaart",
    "de legendevorming en het ellendebeleid",
    "voor zichzélf",
    "zie www.hetartikel.nl en hetartikel@vande.nl",
    "R2D2vande en hetartikel2",
  ])("stay as they are where there is doubt: %s", (text) => {
    expect(mended(text)).toMatchObject({ text, repairs: [] });
  });

  it.each([
    ["langer dan 12maanden", "langer dan 12 maanden"],
    ["bijna 1.500bewoners na 57jaar", "bijna 1.500 bewoners na 57 jaar"],
  ])("are two behind a number: %s", (text, expected) => {
    expect(mended(text).text).toBe(expected);
  });

  it.each(["de 12jarigen en de 50plusser", "artikel 161quater en artikel 126nba", "de stof B12vitamine"])(
    "are one behind a number where they are written so: %s",
    (text) => {
      expect(mended(text)).toMatchObject({ text, repairs: [] });
    },
  );

  it("are first name and surname where a member is named", () => {
    expect(mended("het lid SanneWiedijk (SP) en het lid McAllister (EPP)").text).toBe(
      "het lid Sanne Wiedijk (SP) en het lid McAllister (EPP)",
    );
    expect(mended("het bedrijf SanneWiedijk (SP)").text).toBe("het bedrijf SanneWiedijk (SP)");
  });
});

describe("what was mended", () => {
  it("is listed, a word once", () => {
    expect(mended("Het veer,zoals hetartikel,opde stoep.").repairs).toEqual([
      { regel: 7, was: "veer,zoals", wordt: "veer, zoals" },
      { regel: 7, was: "hetartikel,opde", wordt: "het artikel, op de" },
    ]);
  });

  it("leaves each part with its own range of the source", () => {
    const { nodes } = mended("veer,zoals overwo-gen is");
    const ranges = nodes.map((node) => [textOf(node), node.position?.start.offset, node.position?.end.offset]);
    expect(ranges).toEqual([
      ["veer,", 0, 5],
      [" ", undefined, undefined],
      ["zoals overwo", 5, 18],
      ["gen is", 18, 24],
    ]);
  });

  it("keeps marks of notes where they stand", () => {
    const mender = new Mender(new PrintedWords([]), true);
    const nodes = mender.mend([
      { type: "text", value: "het veer" },
      { type: "footnoteReference", identifier: "1" },
      { type: "text", value: ",zoals hetartikel" },
      { type: "footnoteReference", identifier: "2" },
      { type: "text", value: "zegt." },
      { type: "footnoteReference", identifier: "3" },
      { type: "text", value: "Verder" },
    ]);
    expect(
      nodes.map((node) => (node.type === "footnoteReference" ? `[${node.identifier}]` : textOf(node))).join(""),
    ).toBe("het veer[1], zoals het artikel[2] zegt.[3] Verder");
  });
});
