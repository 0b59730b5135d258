/** What documents print about themselves, in the forms in which it comes: glued, misspelt, broken, left open. */
import { describe, expect, it } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { ingestText } from "../support.ts";
import { readCase } from "./read.ts";

const QUESTION = "\n\nVraag 1\nKent u het?\n\nAntwoord 1\nJa.\n";

/** What is named, in short: “Podt (D66)”, “minister Financiën”, “minister Heinen (Financiën)”. */
function named({ vraagstellers, gerichtAan, bewindspersonen, medeNamens, onderwerp, ...rest }: KamervraagDocument) {
  return {
    door: vraagstellers.map(({ naam, partij }) => `${naam} (${partij})`),
    aan: gerichtAan.map(({ rol, portefeuille }) => `${rol} ${portefeuille}`),
    van: bewindspersonen.map(({ rol, naam, portefeuille }) => `${rol} ${naam} (${portefeuille})`),
    namens: medeNamens,
    over: onderwerp,
    ingezonden: rest.ingezonden,
    ontvangen: rest.ontvangen,
    zieOok: rest.zieOok,
  };
}
type Named = Partial<ReturnType<typeof named>>;

const document = async (kind: string, name = `${kind}.txt`) => (await readCase(kind, name)).document;

describe("the cases", () => {
  it.each<[string, string, Named]>([
    [
      "offices that share a ministry, and a lost space",
      "gericht-aan",
      {
        aan: [
          "minister Defensie",
          "minister Binnenlandse Zaken en Koninkrijksrelaties",
          "staatssecretaris Binnenlandse Zaken en Koninkrijksrelaties",
        ],
      },
    ],
    [
      "two offices of one portfolio",
      "gericht-aan-twee-ambten-een-portefeuille",
      { aan: ["staatssecretaris Infrastructuur en Waterstaat", "minister Infrastructuur en Waterstaat"] },
    ],
    [
      "who is asked, from the sentence of the letter",
      "gericht-aan-alleen-in-brief",
      { aan: ["minister Infrastructuur en Waterstaat", "minister Justitie en Veiligheid"] },
    ],
    [
      "“deStaatssecretaris” and “AanhangselHandelingen”",
      "gericht-aan-destaatssecretaris-geplakt",
      {
        aan: [
          "minister Klimaat en Groene Groei",
          "minister Sociale Zaken en Werkgelegenheid",
          "staatssecretaris Infrastructuur en Waterstaat",
        ],
        zieOok: ["2025-2026 nr. 988"],
      },
    ],
    [
      "a bracket that was left open",
      "bewindspersoon-haakje-vergeten",
      { van: ["minister Oosterlinck (Infrastructuur en Waterstaat)"], ontvangen: "2026-03-24" },
    ],
    [
      "two offices in one plural",
      "mede-namens-in-meervoud",
      {
        namens: [
          "de staatssecretaris van Infrastructuur en Waterstaat",
          "de staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        ],
      },
    ],
    [
      "an office that goes on on the next line",
      "mede-namens-regeleinde",
      { namens: ["de minister van Landbouw, Natuur en Voedselkwaliteit"], ontvangen: "2018-12-05" },
    ],
    [
      "a subject behind “overde”",
      "onderwerp-overde",
      { over: "de sluiting van het pontje bij Meerkant", aan: ["staatssecretaris Infrastructuur en Waterstaat"] },
    ],
    [
      "a subject behind “overhet”",
      "onderwerp-overhet-geplakt",
      {
        over: "het sluiten van de sluis bij Oudewiel en de gevolgen voor de beroepsvaart",
        aan: ["minister Infrastructuur en Waterstaat", "staatssecretaris Infrastructuur en Waterstaat"],
      },
    ],
    [
      "a subject behind “Wetenschapover”",
      "onderwerp-woordover-geplakt",
      {
        over: "zwemles voor schipperskinderen op internaat en aan boord",
        aan: ["minister Infrastructuur en Waterstaat", "minister Onderwijs, Cultuur en Wetenschap"],
      },
    ],
    ["the title of one question", "onderwerp-vraag-van-het-lid", { over: "het peil in de Oude Vliet" }],
    ["a subject with a colon at its end", "aanhangsel-jaar-voorop", { over: "het veer" }],
    [
      "“3 maart jl.”, counted from the day of receipt",
      "mededeling-jongstleden",
      { ingezonden: "2026-03-03", aan: ["staatssecretaris Infrastructuur en Waterstaat"] },
    ],
  ])("%s", async (_, kind, expected) => {
    expect(named(await document(kind))).toMatchObject(expected);
  });

  it("in whose name besides, before any verb", async () => {
    expect((await document("mede-namens", "mede-namens.docx")).medeNamens).toEqual(["de minister van Financiën"]);
  });

  it("a party group asks", async () => {
    expect(named(await document("fractie-als-naam", "t24-fractie.txt")).door).toEqual(["fractie VVD (VVD)"]);
  });

  it("oral questions that print no questions are published", async () => {
    const found = await document("mondelinge-vragen-zonder-tekst");
    expect(found).toMatchObject({
      soort: "mondeling",
      zaaknummer: "2026Z04813",
      vergaderjaar: "2025-2026",
      vragen: [],
      antwoorden: [],
    });
    expect(named(found)).toMatchObject({
      door: ["Akkerhuis (CDA)"],
      aan: ["minister Infrastructuur en Waterstaat"],
      over: "het bericht «Sluis Oudewiel op slot» (Rivierenblad.nl, 2 maart 2026)",
      ingezonden: "2026-03-03",
    });
  });

  it.each([
    ["onderwerp-vraag-van-het-lid", "Het peil in de Oude Vliet"],
    ["titel-noot", "Antwoorden op Kamervragen: Kent u de spits van Puntdam?"],
    [
      "titel-uit-aanhaling-afgekapt",
      "Antwoorden op Kamervragen over “Schippers waarschuwen: hoge kosten voor VvO’s door sluistol”",
    ],
    [
      "titel-uit-aanhaling-met-nootcijfer",
      "Antwoorden op Kamervragen over “Sluistol in 2026 tientje hoger dan dit jaar”",
    ],
  ])("the title of %s", async (kind, titel) => {
    expect((await document(kind)).titel).toBe(titel);
  });
});

describe("title lines and letters", () => {
  it.each<[string, Named]>(
    // prettier-ignore
    [
      // Years and ministries, old and new.
      ["Vragen van het lid Marijnissen (SP) aan de ministers van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer en van Verkeer en Waterstaat over de Betuwelijn. (Ingezonden 12 januari 1996)\nAntwoord van minister De Boer (Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer), mede namens de minister van Verkeer en Waterstaat. (Ontvangen 3 maart 1996)",
        { door: ["Marijnissen (SP)"], aan: ["minister Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer", "minister Verkeer en Waterstaat"], van: ["minister De Boer (Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer)"], namens: ["de minister van Verkeer en Waterstaat"], over: "de Betuwelijn", ingezonden: "1996-01-12", ontvangen: "1996-03-03" }],
      ["Antwoord van minister Borst-Eilers (Volksgezondheid, Welzijn en Sport). (Ontvangen 3 maart 1998)", { van: ["minister Borst-Eilers (Volksgezondheid, Welzijn en Sport)"], ontvangen: "1998-03-03" }],
      ["Antwoord van minister Jorritsma-Lebbink (Verkeer en Waterstaat). (Ontvangen 22 april 1997) Zie ook Aanhangsel Handelingen nr. 1013, vergaderjaar 1996–1997", { van: ["minister Jorritsma-Lebbink (Verkeer en Waterstaat)"], zieOok: ["1996-1997 nr. 1013"] }],
      ["Vragen van de leden Halsema en Vendrik (beiden GroenLinks) aan de ministers van Justitie en van Vreemdelingenzaken en Integratie over opvang", { door: ["Halsema (GroenLinks)", "Vendrik (GroenLinks)"], aan: ["minister Justitie", "minister Vreemdelingenzaken en Integratie"] }],
      ["Vragen van het lid Van Bochove (CDA) aan de minister voor Wonen, Wijken en Integratie over huur", { aan: ["minister Wonen, Wijken en Integratie"], over: "huur" }],
      ["Vragen van het lid Monasch (PvdA) aan de Minister voor Wonen en Rijksdienst over corporaties\nAntwoord van Minister Blok (Wonen en Rijksdienst)", { aan: ["minister Wonen en Rijksdienst"], van: ["minister Blok (Wonen en Rijksdienst)"] }],
      ["Vragen van het lid Klaver (GroenLinks) aan de Ministers van Infrastructuur en Milieu en van Economische Zaken, Landbouw en Innovatie over wind", { aan: ["minister Infrastructuur en Milieu", "minister Economische Zaken, Landbouw en Innovatie"] }],
      ["Vragen van het lid El Yassini(VVD) aan de Minister voor Basis- en Voortgezet Onderwijs en Media over X", { door: ["El Yassini (VVD)"], aan: ["minister Basis- en Voortgezet Onderwijs en Media"] }],
      ["Vragen van het lid Omtzigt (CDA) aan de Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst over X", { aan: ["staatssecretaris Financiën – Fiscaliteit en Belastingdienst"] }],
      ["Vragen van het lid Flach (SGP) aan de Staatssecretaris van Financiën (Fiscaliteit, Belastingdienst en Douane) over X", { aan: ["staatssecretaris Financiën (Fiscaliteit, Belastingdienst en Douane)"] }],
      ["Vragen van het lid Flach (SGP) aan de Minister van Landbouw, Visserij, Voedselzekerheid en Natuur en de Staatssecretaris Herstel Groningen over X", { aan: ["minister Landbouw, Visserij, Voedselzekerheid en Natuur", "staatssecretaris Herstel Groningen"] }],
      ["Vragen van het lid Flach (SGP) aan de minister van sociale zaken en werkgelegenheid en de minister van justitie over X", { aan: ["minister sociale zaken en werkgelegenheid", "minister justitie"] }],
      ["Vragen van het lid Flach (SGP) aan de ministers van JenV, IenW en BZK over X", { aan: ["minister JenV", "minister IenW", "minister BZK"] }],
      ["Vragen van het lid Flach (SGP) aan de minister van I&W en de staatssecretaris van VWS over X", { aan: ["minister I&W", "staatssecretaris VWS"] }],
      // Which of two ministries a name belongs to can't be told without a second “van”.
      ["Vragen van het lid Flach (SGP) aan de Staatssecretarissen van Onderwijs, Cultuur en Wetenschap en Volksgezondheid, Welzijn en Sport over X", { aan: ["staatssecretaris Onderwijs, Cultuur en Wetenschap", "staatssecretaris Volksgezondheid, Welzijn en Sport"] }],
      // The prime minister, his deputies, ministers without portfolio, those who stand in.
      ["Vragen van het lid Pechtold (D66) aan de Minister-President, Minister van Algemene Zaken, over de formatie", { aan: ["minister-president Algemene Zaken"] }],
      ["Vragen van het lid Pechtold (D66) aan de Minister-President en de Minister van Financiën over X", { aan: ["minister-president null", "minister Financiën"] }],
      ["Vragen van het lid De Roon (PVV) aan de viceminister-president, minister van Financiën, over X", { aan: ["minister Financiën"] }],
      ["Vragen van het lid Wilders (PVV) aan de minister-president en de viceminister-president over X\nAntwoord van viceminister-president Asscher (Sociale Zaken en Werkgelegenheid)", { aan: ["minister-president null", "minister null"], van: ["minister Asscher (Sociale Zaken en Werkgelegenheid)"] }],
      ["Vragen van het lid Flach (SGP) aan de minister zonder portefeuille en de minister van Financiën over X", { aan: ["minister null", "minister Financiën"] }],
      ["Vragen van het lid Flach (SGP) aan de Minister a.i. van Defensie over X\nAntwoord van Minister Van Rijn a.i. (Medische Zorg)", { aan: ["minister Defensie"], van: ["minister Van Rijn (Medische Zorg)"] }],
      ["Vragen van het lid Flach (SGP) aan de Minister van Financiën, bij afwezigheid van de Minister van Defensie, over X", { aan: ["minister Financiën"], over: "X" }],
      ["Vragen van het lid Flach (SGP) aan het kabinet over X", { aan: [], over: "X" }],
      ["Vragen aan de minister van Financiën van het lid Flach (SGP) over X", { door: ["Flach (SGP)"], aan: ["minister Financiën"], over: "X" }],
      ["Schriftelijke vragen van het lid Van der Plas (BBB), gesteld op 3 maart 2025, aan de minister van Financiën over X", { door: ["Van der Plas (BBB)"], aan: ["minister Financiën"], ingezonden: "2025-03-03" }],
      // Slips of the pen.
      ["Vragen van het lid Flach (SGP) aan de Minsiter van Financiën en de Staatssecretraris van Defensie over X\nAnwoord van Mininster Heinen (Financiën)", { aan: ["minister Financiën", "staatssecretaris Defensie"], van: ["minister Heinen (Financiën)"] }],
      ["Vragen van het lid Flach (SGP) aan de staats-secretaris van Defensie over X\nAntwoord van staatsecretaris Tuinman (Defensie)", { aan: ["staatssecretaris Defensie"], van: ["staatssecretaris Tuinman (Defensie)"] }],
      // An office that is named twice, and a bracket that closes too far on.
      ["Vragen van het lid Flach (SGP) aan de Minister van Staatssecretaris van Financiën (Fiscaliteit en Belastingdienst) over X\nAntwoord van Minister Van Rij (Staatssecretaris van Financiën (Fiscaliteit en Belastingdienst)) (ontvangen 3 maart 2025)", { aan: ["staatssecretaris Financiën (Fiscaliteit en Belastingdienst)"], van: ["staatssecretaris Van Rij (Financiën (Fiscaliteit en Belastingdienst))"], ontvangen: "2025-03-03" }],
      ["Vragen van het lid Flach (SGP) aan de Minister van de Minister voor Medische Zorg over X\nAntwoord van Minister Bruins (Minister voor Medische Zorg, mede namens de Minister van Financiën) (ontvangen 3 maart 2025)", { aan: ["minister Medische Zorg"], van: ["minister Bruins (Medische Zorg)"], namens: ["de Minister van Financiën"], ontvangen: "2025-03-03" }],
      ["Antwoord van Minister S.Th.M. Hermans (Klimaat en Groene Groei)", { van: ["minister S.Th.M. Hermans (Klimaat en Groene Groei)"] }],
      // Lost spaces.
      ["Vragen vanhet lid Wiedijk(SP)aan deMinister vanFinanciën overde sluis", { door: ["Wiedijk (SP)"], aan: ["minister Financiën"], over: "de sluis" }],
      ["Vragenvan hetlid VanDijk (SP) aan deminister van Financiën over‘De sluis’(ingezonden 3 maart 2025).", { door: ["Van Dijk (SP)"], aan: ["minister Financiën"], over: "‘De sluis’", ingezonden: "2025-03-03" }],
      ["Vragen van het lid Flach (SGP) aan de ministers van Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijkrelaties over X", { aan: ["minister Justitie en Veiligheid", "minister Binnenlandse Zaken en Koninkrijkrelaties"] }],
      ["Vragen van het lid Flach (SGP) aan de minister van Economische Zaken en Klimaat over X", { aan: ["minister Economische Zaken en Klimaat"] }],
      ["Vragen van het lid Flach (SGP) aan de ministers van Natuur en Buitenlandse Handel over X", { aan: ["minister Natuur en Buitenlandse Handel"] }],
      ["Vragen van het lid Flach (SGP) aan de ministers van Economische Zakenen van Justitieen Veiligheid over X", { aan: ["minister Economische Zaken", "minister Justitie en Veiligheid"] }],
      ["Vragen van het lid Flach (SGP) aan de Ministers van Asiel en Migratie, voor BuitenlandseHandel en Ontwikkelingshulp en vanBuitenlandse Zaken over X", { aan: ["minister Asiel en Migratie", "minister Buitenlandse Handel en Ontwikkelingshulp", "minister Buitenlandse Zaken"] }],
      ["Antwoord vanStaatssecretarisBlokhuis (Volksgezondheid, Welzijn en Sport)medenamens deMinister vanFinanciën(ontvangen 1juni 2020)", { van: ["staatssecretaris Blokhuis (Volksgezondheid, Welzijn en Sport)"], namens: ["de Minister van Financiën"], ontvangen: "2020-06-01" }],
      ["Vragen van het lid Flach (SGP) aan de minister van Financiën naar aanleiding vanhet bericht ‘De dijk’", { over: "het bericht ‘De dijk’" }],
      ["Vragen van het lid Flach (SGP) aan de minister van Financiën over Hannover, overheden en het overhevelen", { aan: ["minister Financiën"], over: "Hannover, overheden en het overhevelen" }],
      // Line ends.
      ["Vragen van de leden Tseggai en Kröger (beide GroenLinks-\nPvdA) aan de minister van Binnenlandse\nZaken en Koninkrijksrelaties over\nX (ingezonden 3 maart 2025).", { door: ["Tseggai (GroenLinks-PvdA)", "Kröger (GroenLinks-PvdA)"], aan: ["minister Binnenlandse Zaken en Koninkrijksrelaties"], over: "X" }],
      ["Vragen van het lid Hijink (SP) aan de\nStaatssecretaris van Volksgezondheid,\nWelzijn en Sport over X (ingezonden\n4 mei 2020)\nAntwoord van Staatssecretaris Blokhuis\n(Volksgezondheid, Welzijn en Sport) (ontvangen 1 juni 2020)", { aan: ["staatssecretaris Volksgezondheid, Welzijn en Sport"], van: ["staatssecretaris Blokhuis (Volksgezondheid, Welzijn en Sport)"], ingezonden: "2020-05-04" }],
      ["Antwoord\nvan Minister Plasterk (Onderwijs,\nCultuur en Wetenschap), mede namens de Minister van\nFinanciën (ontvangen\n3 mei 2010).", { van: ["minister Plasterk (Onderwijs, Cultuur en Wetenschap)"], namens: ["de Minister van Financiën"], ontvangen: "2010-05-03" }],
      ["Vragen van het lid Flach (SGP) over het aantal\n(nieuwe) dijken en het bericht ‘De dijk breekt. Het water komt’ (ingezonden 3 maart 2025)\n\nAntwoord van Minister\nPlasterk (Financiën) (ontvangen 3 mei 2025).", { over: "het aantal (nieuwe) dijken en het bericht ‘De dijk breekt. Het water komt’", van: ["minister Plasterk (Financiën)"] }],
      // What looks like the end of a subject and is none.
      ["Vragen van het lid Flach (SGP) over een ingezonden brief van het marineschip Zr. Ms. De Ruyter (ingezonden 3 maart 2025)", { over: "een ingezonden brief van het marineschip Zr. Ms. De Ruyter" }],
      ["Vragen van het lid Flach (SGP) over de verklaring (nr. 2) en de antwoorden (2018Z02462) inzake de dijk (ingezonden 3 maart 2025)", { over: "de verklaring (nr. 2) en de antwoorden (2018Z02462) inzake de dijk" }],
      // Names still glued.
      ["Vragen van de leden SanneWiedijk (SP), Boris vander Ham (D66), Henkvan Gerven (SP), H.M.Krul (CDA) en ElYassini (VVD) overDe dijk", { door: ["Sanne Wiedijk (SP)", "Boris van der Ham (D66)", "Henk van Gerven (SP)", "H.M. Krul (CDA)", "El Yassini (VVD)"], over: "De dijk" }],
      ["Vragen van de leden McAllister (CDA), MacDonald (SP), Ridvan Yilmaz (D66), Donovan Bakker (VVD) en IJsselmuiden (CDA) over X", { door: ["McAllister (CDA)", "MacDonald (SP)", "Ridvan Yilmaz (D66)", "Donovan Bakker (VVD)", "IJsselmuiden (CDA)"] }],
      ["Antwoord van Minister Bas van't Wout (Sociale Zaken enWerkgelegenheid), mede namens de Minister van Landbouw,Natuur en Voedselkwaliteit", { van: ["minister Bas van 't Wout (Sociale Zaken en Werkgelegenheid)"], namens: ["de Minister van Landbouw, Natuur en Voedselkwaliteit"] }],
      // Brackets left open, on either side.
      ["Vragen van het lid Wiedijk (SP aan de Minister van Financiën over X (ingezonden 3 maart 2026)", { door: ["Wiedijk (SP)"], aan: ["minister Financiën"], over: "X", ingezonden: "2026-03-03" }],
      ["Vragen van het lid Wiedijk SP) aan de Minister van Financiën over X", { door: ["Wiedijk (SP)"], over: "X" }],
      ["Vragen van de leden Akkerhuis (VVD en Wiedijk (D66) over X", { door: ["Akkerhuis (VVD)", "Wiedijk (D66)"] }],
      ["Antwoord van minister Hermans (Klimaat en Groene Groei) en minister Keijzer (Volkshuisvesting en Ruimtelijke Ordening (ontvangen 1 juni 2025)", { van: ["minister Hermans (Klimaat en Groene Groei)", "minister Keijzer (Volkshuisvesting en Ruimtelijke Ordening)"] }],
      ["Antwoord van minister Hermans (Klimaat en Groene Groei, mede namens de minister van Financiën (ontvangen 1 juni 2025)", { van: ["minister Hermans (Klimaat en Groene Groei)"], namens: ["de minister van Financiën"], ontvangen: "2025-06-01" }],
      ["Antwoord van minister Hermans Klimaat en Groene Groei) (ontvangen 1 juni 2025)", { van: ["minister Hermans (Klimaat en Groene Groei)"] }],
      ["Antwoord van minister Hermans [Klimaat en Groene Groei] (ontvangen 1 juni 2025)", { van: ["minister Hermans (Klimaat en Groene Groei)"] }],
      // Askers.
      ["Vragen van de leden Van Haga (Groep Van Haga), Krol (Lid Krol) en Simons (BIJ1) over X", { door: ["Van Haga (Groep Van Haga)", "Krol (Lid Krol)", "Simons (BIJ1)"] }],
      ["Vragen van de leden Van Kooten-Arissen en Krol (Groep Krol/Van Kooten-Arissen) over X", { door: ["Van Kooten-Arissen (Groep Krol/Van Kooten-Arissen)", "Krol (Groep Krol/Van Kooten-Arissen)"] }],
      ["Vragen van de leden Ouwehand, Teunissen en Vestering (allen Partij voor de Dieren) over X", { door: ["Ouwehand (Partij voor de Dieren)", "Teunissen (Partij voor de Dieren)", "Vestering (Partij voor de Dieren)"] }],
      ["Vragen van de leden Krul en Podt (respectievelijk CDA en D66) over X", { door: ["Krul (CDA)", "Podt (D66)"] }],
      ["Vragen van mevrouw mr. Van der Hoeven (CDA) aan de minister van Financiën over X", { door: ["Van der Hoeven (CDA)"] }],
      ["Vragen van het Tweede-Kamerlid drs. Inge van Dijk (CDA) over X", { door: ["Inge van Dijk (CDA)"] }],
      ["Vragen van het lid Stoffer (SGP), mede namens de leden Bikker (ChristenUnie) en Eerdmans (JA21), aan de minister van Financiën over X", { door: ["Stoffer (SGP)", "Bikker (ChristenUnie)", "Eerdmans (JA21)"], aan: ["minister Financiën"], namens: [] }],
      ["Betreft: Beantwoording vragen Van der Lee en Klaver (GroenLinks) over X", { door: ["Van der Lee (GroenLinks)", "Klaver (GroenLinks)"], over: "X" }],
      ["Vragen van de fracties van de VVD, D66 en het CDA aan de minister van Financiën over X", { door: ["fractie VVD (VVD)", "fractie D66 (D66)", "fractie CDA (CDA)"] }],
      ["Vragen van de GroenLinks-PvdA-fractie over X", { door: ["fractie GroenLinks-PvdA (GroenLinks-PvdA)"] }],
      ["Vragen van de leden van de VVD- en de D66-fractie over X", { door: ["fractie VVD (VVD)", "fractie D66 (D66)"] }],
      ["Vragen van de vaste commissie voor Financiën over X", { door: [] }],
      ["Vragen van het lid Jansen (ABC) over de brief van het lid Pietersen (DEF) aan de minister van Financiën over Box 3", { door: ["Jansen (ABC)"], aan: [], over: "de brief van het lid Pietersen (DEF) aan de minister van Financiën over Box 3" }],
      // Who answers.
      ["Antwoord van de heer Heinen, minister van Financiën (ontvangen 1 juni 2025)", { van: ["minister Heinen (Financiën)"] }],
      ["Antwoord van de minister van Financiën (Heinen) (ontvangen 1 juni 2025)", { van: ["minister Heinen (Financiën)"] }],
      ["Antwoord van minister mr. drs. Korthals (Justitie) (ontvangen 1 juni 2000)", { van: ["minister Korthals (Justitie)"] }],
      ["Antwoord van staatssecretaris d'Ancona (Welzijn, Volksgezondheid en Cultuur)", { van: ["staatssecretaris d'Ancona (Welzijn, Volksgezondheid en Cultuur)"] }],
      ["Antwoord van minister Van 't Wout (Sociale Zaken en Werkgelegenheid)", { van: ["minister Van 't Wout (Sociale Zaken en Werkgelegenheid)"] }],
      ["Antwoord van Minister Dekker (voor Rechtsbescherming)", { van: ["minister Dekker (Rechtsbescherming)"] }],
      ["Antwoord van Staatssecretarissen Vijlbrief en Van Huffelen (beiden Financiën)", { van: ["staatssecretaris Vijlbrief (Financiën)", "staatssecretaris Van Huffelen (Financiën)"] }],
      // In whose name besides.
      ["Antwoord van Minister Van Rijn (Medische Zorg) mede namens de Minister en de Staatssecretaris van Volksgezondheid, Welzijn en Sport (ontvangen 1 juni 2020)", { namens: ["de Minister van Volksgezondheid, Welzijn en Sport", "de Staatssecretaris van Volksgezondheid, Welzijn en Sport"] }],
      ["Antwoord van Minister Schouten (Landbouw, Natuur en Voedselkwaliteit), ook namens Minister Kaag (Buitenlandse Handel en Ontwikkelingssamenwerking) (ontvangen 1 juni 2020)", { van: ["minister Schouten (Landbouw, Natuur en Voedselkwaliteit)"], namens: ["Minister Kaag (Buitenlandse Handel en Ontwikkelingssamenwerking)"] }],
      ["Antwoord van Minister Hoekstra (Financiën), namens zijn ambtgenoot van Economische Zaken (ontvangen 1 juni 2020)", { van: ["minister Hoekstra (Financiën)"], namens: ["zijn ambtgenoot van Economische Zaken"] }],
      ["Antwoord van minister Bruins Slot (Binnenlandse Zaken en Koninkrijksrelaties), mede namens de Staatssecretaris van Justitie en Veiligheid, de Minister voor Rechtsbescherming en de Minister van Financiën", { van: ["minister Bruins Slot (Binnenlandse Zaken en Koninkrijksrelaties)"], namens: ["de Staatssecretaris van Justitie en Veiligheid", "de Minister voor Rechtsbescherming", "de Minister van Financiën"] }],
      ["Antwoord van minister Hermans (Klimaat en Groene Groei), mede namens de ministers van Financiën, Economische Zaken en Defensie", { namens: ["de minister van Financiën", "de minister van Economische Zaken", "de minister van Defensie"] }],
      // Letters.
      ["Betreft: beantwoording Kamervragen\n\nGeachte voorzitter,\n\nHierbij stuur ik u, mede namens mijn ambtgenoot van Financiën, de antwoorden op de vragen van de leden Van der Lee en Klaver (beiden GroenLinks) aan de minister van Economische Zaken en Klimaat over X (ingezonden 4 mei 2020, kenmerk 2020Z08123).\n\nDe minister van Economische Zaken en Klimaat,\n\nE.D. Wiebes",
        { door: ["Van der Lee (GroenLinks)", "Klaver (GroenLinks)"], aan: ["minister Economische Zaken en Klimaat"], van: ["minister Wiebes (Economische Zaken en Klimaat)"], namens: ["mijn ambtgenoot van Financiën"], over: "X", ingezonden: "2020-05-04" }],
      ["Geachte voorzitter,\n\nHierbij bied ik uw Kamer, mede namens mijn collega’s van Financiën en van Defensie, de beantwoording aan van de vragen gesteld door het lid Flach (SGP) over X (kenmerk 2025Z01234).\n\nDe staatssecretaris van Defensie,\n\nGijs Tuinman", { door: ["Flach (SGP)"], namens: ["mijn collega van Financiën", "mijn collega van Defensie"], van: ["staatssecretaris Gijs Tuinman (Defensie)"], over: "X" }],
      ["Geachte voorzitter,\n\nMede namens de minister van Financiën deel ik u mee dat de vragen van het lid Flach (SGP) aan de minister en staatssecretaris van Defensie over X worden beantwoord zoals aangegeven in de bijlage.\n\nDe Minsiter van Defensie\n\ndrs. R.P. (Ruben) Brekelmans MSc", { aan: ["minister Defensie", "staatssecretaris Defensie"], namens: ["de minister van Financiën"], van: ["minister Brekelmans (Defensie)"], over: "X" }],
      ["Geachte voorzitter,\n\nOp 4 mei heeft het lid Alkaya (SP) vragen gesteld aan de minister van Financiën over een brief aan de minister van Defensie.\n\nHoogachtend,\n\nde minister van Financiën,\nnamens deze,\n\nW.B. Jansen", { aan: ["minister Financiën"], van: [] }],
    ],
  )("%s", async (text, expected) => {
    expect(named(await ingestText(text + QUESTION))).toMatchObject(expected);
  });
});

describe("“jongstleden”", () => {
  const notice = (ontvangen: string, day: string) =>
    `Mededeling van minister Heinen (Financiën)${ontvangen}\n\nOp ${day} heeft het lid Flach (SGP) schriftelijke vragen gesteld over X.\n\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n`;

  it.each([
    [" (ontvangen 24 maart 2026)", "3 maart jl.", "2026-03-03"],
    [" (ontvangen 24 maart 2026)", "3 maart j.l.", "2026-03-03"],
    [" (ontvangen 24 maart 2026)", "24 maart jongstleden", "2026-03-24"],
    [" (ontvangen 14 januari 2026)", "18 december jl.", "2025-12-18"],
    [" (ontvangen 24 maart 2026)", "3 maart", null],
    ["", "3 maart jl.", null],
  ])("%s, %s", async (ontvangen, day, ingezonden) => {
    expect((await ingestText(notice(ontvangen, day))).ingezonden).toBe(ingezonden);
  });
});

describe("oral questions without questions", () => {
  it.each([
    "Mondelinge vragen van het lid Flach (SGP) aan de minister van Financiën over het bericht ‘Is de dijk veilig?’ (ingezonden 3 maart 2025)\n",
    "2025Z01234\nMondelinge vraag van het lid Flach (SGP) aan de minister van Financiën over de dijk\n",
  ])("%s", async (text) => {
    expect(await ingestText(text)).toMatchObject({ soort: "mondeling", vragen: [] });
  });
});

describe("a title from a quotation", () => {
  it.each([
    [
      "«Jos de Wit: «VWS heeft Zorg bij Huis stelselmatig buitengesloten»»",
      "Jos de Wit: «VWS heeft Zorg bij Huis stelselmatig buitengesloten»",
    ],
    [
      "‘Tol dreigt fiasco te worden: schippers stappen af van ’onbegrijpelijk’ stelsel'",
      "Tol dreigt fiasco te worden: schippers stappen af van ’onbegrijpelijk’ stelsel",
    ],
    ["'Reizigers' klachten over het spoor nemen toe'", "Reizigers' klachten over het spoor nemen toe"],
    ["‘Reizigers’ klachten over het spoor nemen toe’", "Reizigers’ klachten over het spoor nemen toe"],
    ["„Zorgen om foto's van ’s nachts”", "Zorgen om foto's van ’s nachts"],
    ['"Nieuw plan voor \'s-Hertogenbosch"', "Nieuw plan voor 's-Hertogenbosch"],
    ["‘In 's-Hertogenbosch staat ’n huis te koop’", "In 's-Hertogenbosch staat ’n huis te koop"],
    ["‘Kort’ en “Zo gaat het niet langer, zegt ‘Kees’ uit Deil”", "Zo gaat het niet langer, zegt ‘Kees’ uit Deil"],
  ])("%s", async (quotation, expected) => {
    const { titel } = await ingestText(`Vraag 1\nKent u het bericht ${quotation}?\n\nAntwoord 1\nJa.\n`);
    expect(titel).toBe(`Antwoorden op Kamervragen over “${expected}”`);
  });

  it.each(["Klopt het bericht «dat nergens eindigt?", "Kent u ’t Hooge Huys en de foto’s en video’s daarvan?"])(
    "none in: %s",
    async (question) => {
      const { titel } = await ingestText(`Vraag 1\n${question}\n\nAntwoord 1\nJa.\n`);
      expect(titel).toMatch(/^Antwoorden op Kamervragen: K/);
    },
  );
});
