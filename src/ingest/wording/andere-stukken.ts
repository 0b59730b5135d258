/**
 * How papers that hold no Kamervragen say what they are, as data: the opening of a line near their top. A new kind is a
 * row here.
 */

/**
 * @param naam what the paper is called in a message, with its article
 * @param ook whether it is refused too where it prints titles of Kamervragen below that line: what members say in the
 *   Kamer, and what others are asked, comes under titles of the same wording
 * @param bron source of an expression for the start of a line
 */
const row = (naam: string, ook: boolean, bron: string, ...voorbeelden: [string, ...string[]]) => ({
  naam,
  ook,
  bron,
  voorbeelden,
});
export type AnderStuk = ReturnType<typeof row>;

/** “Gewijzigde”, “nader gewijzigd”, “concept-”: what stands before the name of a paper. */
const VOORAF = String.raw`(?:(?:concept[- ]?|geannoteerde\s+|(?:nader\s+)?gewijzigde?\s+|nadere?\s+|voorlopige?\s+|(?:eind|sub)(?=\p{L})))*`;
const COLLEGE = String.raw`(?:college\b(?!\s+(?:voor|van\s+(?:toezicht|procureurs|bestuur|beroep))\b)|b\s?(?:&|en)\s?w\b|(?:de\s+)?(?:burgemeester|wethouders?|gedeputeerden?|heemraden|dijkgraaf)\b)`;
/** Up to who asks or who is asked, and not what it is about. */
const OVER_NIETS = String.raw`(?:(?!\b(?:over|inzake|minister|staatssecretaris)\b)[^.?!]){0,120}?`;
const RAAD = String.raw`(?:gemeente|deel|eilands|stads|wijk)raad(?:sleden|slid)?\b|provinciale\s+staten\b|raads(?:lid|leden)\b|staten(?:lid|leden)\b`;

// prettier-ignore
export const ANDERE_STUKKEN: readonly AnderStuk[] = [
  row("Handelingen, het verslag van een vergadering", true, String.raw`(?:plenair|stenografisch|woordelijk)\s+verslag\b|handelingen(?:\s+(?:i{1,2}|[et]k|der|van|tweede|eerste)\b|$)|stenogram\b|\d{1,3}e\s+vergadering\b|(?:tweede|eerste)\s+kamer,?\s+\d{1,3}e\s+vergadering\b|notulen\b`, "Handelingen II 2024-2025", "53e vergadering", "Plenair verslag van de Tweede Kamer", "Stenogram van het vragenuur"),
  row("een verslag van een debat of overleg", true, String.raw`${VOORAF}verslag\s+van\s+(?:een|het|de)\s+(?:commissiedebat|debat|(?:algemeen|mondeling|wetgevings|nota|begrotings)[- ]?overleg|rondetafel\p{L}*|hoorzitting|gesprek|technische\s+briefing|werkbezoek|vergadering|bijeenkomst|plenair\p{L}*)`, "Verslag van een commissiedebat", "Verslag van een algemeen overleg", "Conceptverslag van het rondetafelgesprek"),
  row("een schriftelijk overleg van een commissie", true, String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?(?:${VOORAF}(?:(?:inbreng|verslag|beantwoording|antwoord(?:en)?|reactie|vragen)\s+(?:(?:op|van|ten\s+behoeve\s+van|voor|in|uit)\s+)?(?:(?:een|het|de)\s+)?(?:inbreng\s+|vragen\s+(?:uit\s+het\s+)?|verslag\s+(?:van\s+(?:een\s+)?)?)?)?(?:nader\s+)?schriftelijk\s+overleg\b|inbreng\s+van\s+de\s+(?:leden|fractie)|(?:i+\s+|\d\.?\s+)?vragen\s+en\s+opmerkingen\s+(?:van|vanuit|uit|door)\b)`, "Verslag van een schriftelijk overleg", "Inbreng verslag van een schriftelijk overleg", "Betreft: Beantwoording schriftelijk overleg Landbouwraad", "Vragen en opmerkingen van de leden van de VVD-fractie"),
  row("een stuk bij een wetsvoorstel", true, String.raw`(?:${VOORAF}memorie\s+van\s+(?:toelichting|antwoord)|nota\s+(?:naar\s+aanleiding\s+van|n\.a\.v\.?)\s+het\s+${VOORAF}verslag|${VOORAF}verslag$|${VOORAF}nota\s+van\s+wijziging|${VOORAF}voorstel\s+van\s+(?:rijks)?wet|initiatiefnota\b|nota\s+van\s+toelichting|wij\s+(?:willem-alexander|beatrix),)`, "Memorie van toelichting", "Nota naar aanleiding van het verslag", "Voorstel van wet", "Nota naar aanleiding van het nader verslag"),
  row("een antwoord op vragen uit een debat", true, String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?(?:antwoord(?:en)?|beantwoording|reactie)${OVER_NIETS}\b(?:tijdens|uit|in|bij|van)\s+(?:het|de|een)\s+(?:\S+\s+)?\S*(?:debat|overleg|begrotingsbehandeling|termijn)(?!\p{L})`, "Betreft: Beantwoording vragen gesteld tijdens het commissiedebat Vaarwegen", "Antwoorden op vragen uit de eerste termijn"),
  row("een beslisnota", false, String.raw`(?:beslis|advies|aanbiedings)nota\b|nota\s+ter\s+(?:beslissing|informatie|ondertekening)\b|ter\s+(?:beslissing|ondertekening)$`, "Beslisnota bij beantwoording Kamervragen", "Nota ter beslissing"),
  row("een motie", false, String.raw`${VOORAF}moties?\s+van\b`, "Motie van het lid Podt", "Gewijzigde motie van de leden Podt en Ceder"),
  row("een amendement", false, String.raw`${VOORAF}amendement(?:en)?\s+van\b`, "Amendement van het lid Podt", "Gewijzigd amendement van het lid Podt", "Subamendement van de leden Podt en Ceder"),
  row("een advies van de Raad van State", false, String.raw`(?:advies\s+(?:van\s+de\s+)?(?:afdeling\s+advisering\s+)?(?:van\s+de\s+)?raad\s+van\s+state|advies\s+afdeling\s+advisering|no\.?\s?w\d{2}\.|nader\s+rapport\b)`, "Advies Raad van State", "Advies van de Afdeling advisering van de Raad van State", "No.W16.25.00123/II"),
  row("een besluitenlijst", false, String.raw`${VOORAF}(?:besluiten-?lijst|lijst\s+van\s+besluiten|stemmingslijst|stemmingen\s+(?:over|in|moties))\b`, "Besluitenlijst van de procedurevergadering", "Conceptbesluitenlijst"),
  row("een agenda", false, String.raw`${VOORAF}agenda(?![\p{L}-])(?!\s+(?:is|was|zal|wordt|staat))|convocatie\b|procedurevergadering\b`, "Agenda procedurevergadering", "Geannoteerde agenda Landbouwraad", "Convocatie"),
  row("een besluit op een Woo-verzoek", false, String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?(?:(?:deel)?besluit\s+(?:op\s+)?(?:(?:uw|het)\s+)?(?:woo|wob)\b|(?:woo|wob)-(?:deel)?(?:besluit|verzoek))`, "Besluit op uw Woo-verzoek", "Betreft: Woo-besluit over de dijk", "Wob-verzoek"),
  row("een bericht voor de pers of op een website", false, String.raw`(?:pers|nieuws)-?(?:bericht|mededeling|brief)\b|(?:toespraak|speech|column|interview|blog|opinie)(?:artikel)?(?:$|\s+(?:van|door|met|over)\b|:)`, "Persbericht", "Nieuwsbericht | 3 maart 2026", "Toespraak van minister Heinen", "Interview met de minister"),
  row("een lijst met veelgestelde vragen", false, String.raw`(?:(?:lijst|overzicht)\s+(?:met|van)\s+)?(?:veel|meest|vaak)[- ]?gestelde\s+vragen\b|faq\b|q\s?&\s?a\b|vraagbaak\b`, "Veelgestelde vragen over de dijk", "Meest gestelde vragen", "FAQ", "Q&A stikstof"),
  row("een vragenlijst, toets of enquête", false, String.raw`(?:(?:online|digitale|schriftelijke)\s+)?(?:vragenlijst|enqu[êe]te|quiz|kennistoets|toets|examen|tentamen|proefwerk|peiling|internetconsultatie|consultatie|marktconsultatie|evaluatieformulier)(?!\p{L})(?!\s+(?:van\s+het\s+lid|van\s+de\s+leden))`, "Vragenlijst voor inwoners", "Enquête leefbaarheid", "Examen havo 2019"),
  row("een stuk van een gemeente, provincie of waterschap", true, String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?(?:(?:schriftelijke\s+)?(?:raads|staten|raadsleden)vra(?:ag|gen)\b|(?:gemeente(?:bestuur|raad)?|provincie|waterschap|hoogheemraadschap)(?:\s+van)?\s+[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}$|(?:antwoord(?:en)?|beantwoording|reactie)\s+(?:van\s+)?(?:het\s+)?${COLLEGE}|${OVER_NIETS}\baan\s*:?\s+(?:het\s+)?${COLLEGE}|${OVER_NIETS}\b(?:van|door|namens)\s+(?:het\s+|de\s+)?(?:leden\s+van\s+|lid\s+van\s+)?(?:de\s+)?(?:${RAAD})|${OVER_NIETS}\breglement\s+van\s+orde\s+(?:van|voor)\s+(?:de\s+)?(?:gemeenteraad|raad\b|provinciale|algemeen\s+bestuur)|${OVER_NIETS}\bart(?:ikel|\.)?\s+(?!12\b|13[4-6]\b)\d+\w*,?\s+(?:van\s+het\s+)?(?:rvo|reglement\s+van\s+orde)\b(?!.*\bkamer\b))`, "Raadsvragen van het lid Jansen (VVD)", "Schriftelijke vragen van het lid Jansen (VVD) aan het college van burgemeester en wethouders", "Antwoord van het college van B&W", "Aan: het college van B&W", "Vragen van de fractie Lokaal ex artikel 38 Reglement van Orde", "Vragen van raadslid Jansen over de dijk", "Gemeente Den Haag"),
  row("een vraag in het Europees Parlement", true, String.raw`(?:vraag\s+met\s+verzoek\s+om\s+(?:schriftelijk|mondeling)\s+antwoord|[ep]-\d{5,6}\/\d{2,4}|parlementaire\s+vra(?:ag|gen)\b|antwoord\s+van\s+[^.?!]{0,80}\bnamens\s+de\s+(?:europese\s+)?commissie\b|europees\s+parlement$)`, "Vraag met verzoek om schriftelijk antwoord E-001234/2025 aan de Commissie", "E-001234/2025", "Antwoord van mevrouw Kos namens de Europese Commissie"),
  row("een vraag in een ander parlement", true, String.raw`(?:vlaams\s+parlement|belgische\s+(?:kamer|senaat)|kamer\s+van\s+volksvertegenwoordigers|parlement\s+van\s+(?:aruba|cura[çc]ao|sint\s+maarten)|staten\s+van\s+(?:aruba|cura[çc]ao|sint\s+maarten)|(?:aan\s+[\p{L} ]{2,60},?\s+)?(?:vlaams|waals|federaal)\s+(?:viceminister-president|minister))(?!\p{L})`, "Vlaams Parlement", "Kamer van volksvertegenwoordigers", "Vlaams minister van Mobiliteit"),
  row("een petitie", false, String.raw`(?:petitie|burgerinitiatief|aanbieding\s+petitie)(?!\p{L})`, "Petitie: laat de brug open"),
  row("een rapport", false, String.raw`(?:eind|onderzoeks|jaar|tussen|evaluatie|inspectie)?(?:rapport|rapportage|verslag)(?:$|:)|jaarverslag\b|position\s+paper\b|factsheet\b|onderzoeksopzet\b|plan\s+van\s+aanpak\b|inhoudsopgave$`, "Eindrapport", "Position paper", "Jaarverslag 2025"),
  row("een uitspraak van een rechter", false, String.raw`ecli:nl:|(?:rechtbank|gerechtshof|hoge\s+raad|centrale\s+raad\s+van\s+beroep)(?:\s+(?:\p{Lu}[\p{L}-]*|der\s+nederlanden|['’]s-\S+))*$|(?:tussen|eind)?(?:uitspraak|vonnis|arrest|beschikking)(?:$|\s+van\b)`, "ECLI:NL:RBDHA:2025:1234", "Rechtbank Den Haag", "Uitspraak van de meervoudige kamer"),
];

/** “36 111, nr. 3”, before what a paper of the Kamer is called. */
const NUMMER = String.raw`(?:\d{2}\s?\d{3}(?:[\s-][IVXR\d()]{1,8})?,?\s+)?(?:nr\.?\s?\d{1,4},?\s+)?`;
const compile = (bron: string): RegExp => new RegExp(`^${NUMMER}(?:${bron})`, "iu");
const PATTERNS = ANDERE_STUKKEN.map((stuk) => ({ stuk, pattern: compile(stuk.bron) }));
const ANY = compile(ANDERE_STUKKEN.map(({ bron }) => bron).join("|"));

/** A line that says what a paper is is no longer; a title may run over more lines. */
const LONGEST_LINE = 300;

/** The other kind of paper that a line says this one is: a title, with a capital, and no sentence that asks. */
export function anderStukOf(wording: string): AnderStuk | undefined {
  if (/^\p{Ll}|\?$/u.test(wording)) return undefined;
  const start = wording.slice(0, LONGEST_LINE);
  return ANY.test(start) ? PATTERNS.find(({ pattern }) => pattern.test(start))?.stuk : undefined;
}

/** “De voorzitter:”, “De heer Bosma (PVV):”, “Minister Heinen:”: who speaks, in the report of a debate. */
export const isSpreker = (wording: string): boolean =>
  /^(?:de\s+(?:\p{L}+\s+)?voorzitter|(?:de\s+heer|mevrouw|het\s+lid|minister|staatssecretaris)\s+[\p{Lu}'’][^:.?!]{0,60}):(?:\s|$)/iu.test(
    wording.slice(0, 120),
  );
