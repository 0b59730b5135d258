/**
 * The laws and treaties that questions and answers name most, by their names. A number (BWB) leads to the text itself; one of
 * which we are not certain is left out, and the name leads to the official search. To add a law: a line here.
 */

export interface Wet {
  /** Its number in the official collection; `null` where it is looked for by its name. */
  bwb: string | null;
  titel: string;
  /** Other names, as they are written; capitals count. */
  namen: string[];
}

/**
 * “BWB  title  | other name | other name”. A name behind ! is only meant where an article stands before it: “artikel 27 Sv”.
 */
const LIST = `
BWBR0001840 Grondwet
BWBR0002154 Statuut voor het Koninkrijk der Nederlanden | Statuut voor het Koninkrijk | !Statuut
BWBR0005537 Algemene wet bestuursrecht | Awb
BWBR0001854 Wetboek van Strafrecht | !Sr
BWBR0001903 Wetboek van Strafvordering | !Sv
BWBR0001827 Wetboek van Burgerlijke Rechtsvordering | !Rv
BWBR0002656 Burgerlijk Wetboek Boek 1 | Boek 1 van het Burgerlijk Wetboek | Boek 1 BW
BWBR0003045 Burgerlijk Wetboek Boek 2 | Boek 2 van het Burgerlijk Wetboek | Boek 2 BW
BWBR0005291 Burgerlijk Wetboek Boek 3 | Boek 3 van het Burgerlijk Wetboek | Boek 3 BW
BWBR0002761 Burgerlijk Wetboek Boek 4 | Boek 4 van het Burgerlijk Wetboek | Boek 4 BW
BWBR0005288 Burgerlijk Wetboek Boek 5 | Boek 5 van het Burgerlijk Wetboek | Boek 5 BW
BWBR0005289 Burgerlijk Wetboek Boek 6 | Boek 6 van het Burgerlijk Wetboek | Boek 6 BW
BWBR0005290 Burgerlijk Wetboek Boek 7 | Boek 7 van het Burgerlijk Wetboek | Boek 7 BW
BWBR0005034 Burgerlijk Wetboek Boek 8 | Boek 8 van het Burgerlijk Wetboek | Boek 8 BW
BWBR0030068 Burgerlijk Wetboek Boek 10 | Boek 10 van het Burgerlijk Wetboek | Boek 10 BW
BWBR0001830 Wet op de rechterlijke organisatie
BWBR0001860 Faillissementswet
BWBR0002093 Advocatenwet
BWBR0006368 Wet op de rechtsbijstand
BWBR0002063 Wet op de economische delicten | !WED
BWBR0001941 Opiumwet
BWBR0008804 Wet wapens en munitie | WWM
BWBR0031788 Politiewet 2012 | Politiewet
BWBR0022463 Wet politiegegevens
BWBR0014194 Wet justitiële en strafvorderlijke gegevens | Wjsg
BWBR0009709 Penitentiaire beginselenwet
BWBR0011756 Beginselenwet justitiële jeugdinrichtingen
BWBR0008765 Beginselenwet verpleging ter beschikking gestelden
BWBR0040634 Wet forensische zorg
BWBR0002559 Uitleveringswet
BWBR0015252 Wet internationale misdrijven
BWBR0003296 Sanctiewet 1977
BWBR0013798 Wet bevordering integriteitsbeoordelingen door het openbaar bestuur | Wet Bibob
BWBR0024649 Wet tijdelijk huisverbod
BWBR0006763 Algemene wet op het binnentreden
BWBR0006297 Wet op de identificatieplicht
BWBR0004318 Wet openbare manifestaties | Wom
BWBR0027466 Wet veiligheidsregio's | Wet veiligheidsregio’s
BWBR0039896 Wet op de inlichtingen- en veiligheidsdiensten 2017 | Wiv 2017 | Wiv
BWBR0004581 Wet administratiefrechtelijke handhaving verkeersvoorschriften | Wahv | Wet Mulder
BWBR0006502 Algemene wet gelijke behandeling | Awgb
BWBR0014915 Wet gelijke behandeling op grond van handicap of chronische ziekte | Wgbh/cz
BWBR0045754 Wet open overheid | Woo
BWBR0005252 Wet openbaarheid van bestuur | Wob
BWBR0007376 Archiefwet 1995 | Archiefwet
BWBR0040940 Uitvoeringswet Algemene verordening gegevensbescherming | Uitvoeringswet AVG | UAVG
BWBR0011468 Wet bescherming persoonsgegevens | Wbp
BWBR0033715 Wet basisregistratie personen
BWBR0005212 Paspoortwet
BWBR0005416 Gemeentewet
BWBR0005645 Provinciewet
BWBR0005108 Waterschapswet
BWBR0003740 Wet gemeenschappelijke regelingen | Wgr
BWBR0008290 Financiële-verhoudingswet
BWBR0011987 Wet financiering decentrale overheden
BWBR0004627 Kieswet
BWBR0023825 Wet op de parlementaire enquête 2008
BWBR0003372 Wet Nationale ombudsman
BWBR0037852 Wet bescherming klokkenluiders
BWBR0001947 Ambtenarenwet 2017
BWBR0032249 Wet normering topinkomens | Wnt | WNT
BWBR0039429 Comptabiliteitswet 2016 | Comptabiliteitswet
BWBR0032203 Aanbestedingswet 2012 | Aanbestedingswet
BWBR0008691 Mededingingswet
BWBR0020368 Wet op het financieel toezicht | Wft
BWBR0024282 Wet ter voorkoming van witwassen en financieren van terrorisme | Wwft
BWBR0021777 Handelsregisterwet 2007 | Handelsregisterwet
BWBR0007952 Winkeltijdenwet
BWBR0002469 Wet op de kansspelen
BWBR0001969 Warenwet
BWBR0002458 Alcoholwet
BWBR0004302 Tabaks- en rookwarenwet
BWBR0009950 Telecommunicatiewet
BWBR0025028 Mediawet 2008 | Mediawet
BWBR0025572 Postwet 2009 | Postwet
BWBR0001886 Auteurswet
BWBR0037521 Erfgoedwet
BWBR0011823 Vreemdelingenwet 2000 | Vreemdelingenwet | Vw 2000
BWBR0011825 Vreemdelingenbesluit 2000 | Vreemdelingenbesluit | Vb 2000
BWBR0003738 Rijkswet op het Nederlanderschap | RWN
BWBR0044770 Wet inburgering 2021
BWBR0020611 Wet inburgering
BWBR0010675 Remigratiewet
BWBR0006685 Wet Centraal Orgaan opvang asielzoekers | Wet COA
BWBR0007149 Wet arbeid vreemdelingen | Wav
BWBR0015703 Participatiewet
BWBR0004044 Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers | IOAW
BWBR0008903 Wet sociale werkvoorziening | Wsw
BWBR0031331 Wet gemeentelijke schuldhulpverlening | Wgs
BWBR0004045 Werkloosheidswet | WW
BWBR0001888 Ziektewet | !ZW
BWBR0019057 Wet werk en inkomen naar arbeidsvermogen | Wet WIA | WIA
BWBR0002524 Wet op de arbeidsongeschiktheidsverzekering | WAO
BWBR0008657 Wet arbeidsongeschiktheidsvoorziening jonggehandicapten | Wajong
BWBR0002221 Algemene Ouderdomswet | AOW
BWBR0007795 Algemene nabestaandenwet | Anw
BWBR0002368 Algemene Kinderbijslagwet | AKW
BWBR0020809 Pensioenwet
BWBR0002638 Wet minimumloon en minimumvakantiebijslag
BWBR0010346 Arbeidsomstandighedenwet | Arbowet
BWBR0007671 Arbeidstijdenwet
BWBR0009616 Wet allocatie arbeidskrachten door intermediairs | Waadi
BWBR0013008 Wet arbeid en zorg | Wazo
BWBR0002747 Wet op de ondernemingsraden | !WOR
BWBR0013060 Wet structuur uitvoeringsorganisatie werk en inkomen | Wet SUWI
BWBR0017017 Wet kinderopvang
BWBR0018472 Algemene wet inkomensafhankelijke regelingen | Awir
BWBR0018451 Wet op de zorgtoeslag
BWBR0008659 Wet op de huurtoeslag
BWBR0022751 Wet op het kindgebonden budget
BWBR0011353 Wet inkomstenbelasting 2001 | Wet IB 2001
BWBR0002471 Wet op de loonbelasting 1964
BWBR0002629 Wet op de omzetbelasting 1968 | Wet OB 1968
BWBR0002672 Wet op de vennootschapsbelasting 1969 | Wet Vpb 1969
BWBR0002515 Wet op de dividendbelasting 1965
BWBR0002226 Successiewet 1956
BWBR0002320 Algemene wet inzake rijksbelastingen | !AWR
BWBR0004770 Invorderingswet 1990
BWBR0007119 Wet waardering onroerende zaken | Wet WOZ
BWBR0007168 Wet belastingen op milieugrondslag
BWBR0005806 Wet op de belasting van personenauto's en motorrijwielen 1992
BWBR0006324 Wet op de motorrijtuigenbelasting 1994
BWBR0023746 Algemene douanewet
BWBR0034925 Jeugdwet
BWBR0035362 Wet maatschappelijke ondersteuning 2015 | Wet maatschappelijke ondersteuning | Wmo 2015 | Wmo
BWBR0035917 Wet langdurige zorg | Wlz
BWBR0018450 Zorgverzekeringswet | Zvw
BWBR0020078 Wet marktordening gezondheidszorg | Wmg
BWBR0037173 Wet kwaliteit, klachten en geschillen zorg | Wkkgz
BWBR0006251 Wet op de beroepen in de individuele gezondheidszorg | Wet BIG
BWBR0040635 Wet verplichte geestelijke gezondheidszorg | Wvggz
BWBR0040632 Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten | Wet zorg en dwang | Wzd
BWBR0024705 Wet publieke gezondheid
BWBR0021505 Geneesmiddelenwet
BWBR0012410 Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding
BWBR0003396 Wet afbreking zwangerschap
BWBR0009408 Wet medisch-wetenschappelijk onderzoek met mensen
BWBR0008066 Wet op de orgaandonatie
BWBR0005009 Wet op de lijkbezorging
BWBR0003420 Wet op het primair onderwijs
BWBR0044212 Wet voortgezet onderwijs 2020 | WVO 2020
BWBR0003549 Wet op de expertisecentra
BWBR0007625 Wet educatie en beroepsonderwijs | !WEB
BWBR0005682 Wet op het hoger onderwijs en wetenschappelijk onderzoek | WHW
BWBR0011453 Wet studiefinanciering 2000 | WSF 2000
BWBR0002628 Leerplichtwet 1969 | Leerplichtwet
BWBR0013800 Wet op het onderwijstoezicht
BWBR0037885 Omgevingswet
BWBR0024779 Wet algemene bepalingen omgevingsrecht | Wabo
BWBR0020449 Wet ruimtelijke ordening | Wro
BWBR0003245 Wet milieubeheer
BWBR0037552 Wet natuurbescherming | Wnb
BWBR0025458 Waterwet
BWBR0003994 Wet bodembescherming
BWBR0027431 Crisis- en herstelwet
BWBR0001842 Onteigeningswet
BWBR0005181 Woningwet
BWBR0035303 Huisvestingswet 2014 | Huisvestingswet
BWBR0003403 Leegstandwet
BWBR0014315 Uitvoeringswet huurprijzen woonruimte
BWBR0003237 Besluit huurprijzen woonruimte
BWBR0004054 Meststoffenwet
BWBR0030250 Wet dieren
BWBR0035217 Besluit houders van dieren
BWBR0021670 Wet gewasbeschermingsmiddelen en biociden
BWBR0002416 Visserijwet 1963
BWBR0009755 Elektriciteitswet 1998 | Elektriciteitswet
BWBR0011440 Gaswet
BWBR0014168 Mijnbouwwet
BWBR0002402 Kernenergiewet
BWBR0006622 Wegenverkeerswet 1994 | Wegenverkeerswet
BWBR0004825 Reglement verkeersregels en verkeerstekens 1990 | RVV 1990
BWBR0002415 Wet aansprakelijkheidsverzekering motorrijtuigen
BWBR0011470 Wet personenvervoer 2000
BWBR0015007 Spoorwegwet
BWBR0005555 Wet luchtvaart
BWBR0023009 Binnenvaartwet
- Energiewet
- Wet betaalbare huur
- Wet goed verhuurderschap
- Wet versterking regie volkshuisvesting
- Wet toekomst pensioenen | Wtp
- Wet toetreding zorgaanbieders | Wtza
- Wet financiering politieke partijen
- Wet minimumloon
- Wet kwaliteit incassodienstverlening
- Wet collectieve warmte
- Wet vifo
- Gratiewet
- Tijdelijke wet Groningen
- Wet uitbreiding slachtofferrechten
- Spreidingswet | Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen
- Vreemdelingencirculaire 2000 | Vreemdelingencirculaire
BWBV0001000 Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden | Europees Verdrag voor de Rechten van de Mens | EVRM
BWBV0002508 Verdrag inzake de rechten van het kind | Internationaal Verdrag inzake de Rechten van het Kind | Internationale Verdrag inzake de Rechten van het Kind | VN-Kinderrechtenverdrag | Kinderrechtenverdrag | IVRK
BWBV0001506 Verdrag betreffende de werking van de Europese Unie | VWEU
BWBV0001017 Internationaal Verdrag inzake burgerrechten en politieke rechten | IVBPR
BWBV0001016 Internationaal Verdrag inzake economische, sociale en culturele rechten | IVESCR
- Verdrag betreffende de Europese Unie | VEU
- Vluchtelingenverdrag
- VN-Gehandicaptenverdrag | Verdrag inzake de rechten van personen met een handicap
- Verdrag van Istanbul
- Genocideverdrag
- Statuut van Rome
- Handvest van de Verenigde Naties | VN-Handvest
`;

export interface NamedWet extends Wet {
  /** Names that mean it only behind an article. */
  bijArtikel: string[];
}

/** In the order of the list. */
export const WETTEN: readonly NamedWet[] = LIST.trim()
  .split("\n")
  .map((line) => {
    const [, bwb, names] = /^(BWB[RV]\d{7}|-) (.+)$/.exec(line)!;
    const [titel, ...namen] = names!.split(" | ");
    return {
      bwb: bwb === "-" ? null : bwb!,
      titel: titel!,
      namen: namen.filter((naam) => !naam.startsWith("!")),
      bijArtikel: namen.filter((naam) => naam.startsWith("!")).map((naam) => naam.slice(1)),
    };
  });

const byBwb = new Map(WETTEN.flatMap((wet): [string, NamedWet][] => (wet.bwb === null ? [] : [[wet.bwb, wet]])));

/** The law with a number of the official collection; one that is not in the list is called by that. */
export const wetWithNumber = (bwb: string): Pick<Wet, "bwb" | "titel"> => byBwb.get(bwb) ?? { bwb, titel: bwb };

/** The text of a law or, of one without a number, the official search for its name. `artikel` as printed: “3:2”, “8a”. */
export function wetUrl({ bwb, titel }: Pick<Wet, "bwb" | "titel">, artikel?: string): string {
  if (bwb === null) return `https://wetten.overheid.nl/zoeken/zoekresultaat/titel/${encodeURIComponent(titel)}`;
  return artikel === undefined
    ? `https://wetten.overheid.nl/${bwb}`
    : `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${encodeURIComponent(artikel).replace("%3A", ":")}`;
}
