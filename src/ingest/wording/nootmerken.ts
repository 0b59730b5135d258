/** The marks of notes as they are printed, as data. A new mark is a row here. */

interface Nootmerk {
  name: string;
  /** “#” stands for the number, here and in the sources of expressions, “ⁿ” for the number in raised digits. */
  druk: string;
  /** In running text. */
  inTekst: string;
  /** Before the entry, in the list of notes. */
  inLijst: string;
  /** Whether it has no sign that tells it from a number: a mark only for an entry with a number alone, and beside text. */
  isKaal: boolean;
}

const literal = (text: string): string => text.replace(/[[\](){}.*+?^$|\\]/g, String.raw`\$&`);

const row = (name: string, druk: string, opzet: Partial<Nootmerk> = {}): Nootmerk => ({
  ...{ name, druk, inTekst: literal(druk), inLijst: literal(druk), isKaal: false },
  ...opzet,
});

/** “(zie antwoord 2)”: what asks for a number before it, and a bracket that was open before it, make “2)” no mark. */
const VRAAGT_OM_NUMMER = String.raw`(?<!\b(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?|[Aa]rtikel|lid|leden|punt|onderdeel|bijlage|nrs?\.?)\s)`;
const SLUIT_GEEN_HAAK = String.raw`(?:(?<!\([^()]{0,120})#\)|#\)(?=[^()]{0,120}\)))`;

export const NOOTMERKEN: readonly Nootmerk[] = [
  row("vierkante-haken", "[#]"),
  row("ronde-haken", "(#)"),
  row("sluithaak", "#)", { inTekst: String.raw`(?<![\d(,.])${VRAAGT_OM_NUMMER}${SLUIT_GEEN_HAAK}` }),
  row("kaal", "#", {
    // Glued to a word or to punctuation.
    inTekst: String.raw`(?<=[\p{Letter}.?!,»”’)])#(?=[\s.,;:?!)]|$)`,
    inLijst: String.raw`#\.?(?=\s)`,
    isKaal: true,
  }),
  row("verheven", "ⁿ", {
    // Not a power: “10⁶”, “m²”, “x²”.
    inTekst: String.raw`(?<![⁰¹²³⁴-⁹]|(?<!\d)\d\d?|(?<!\p{Letter})(?:\p{Letter}|[cdhkm]m))ⁿ(?![⁰¹²³⁴-⁹])`,
  }),
];
/** Those that tell themselves from a number. */
const MET_TEKEN = NOOTMERKEN.filter(({ isKaal }) => !isKaal);

/** In a row of marks those found before are gone from the text: “(1, 2)”, “[1, 2 en 3]”. */
const IN_RIJ = String.raw`(?<=[(\[](?:\d{0,3}(?:,| en)\s*){0,9})#(?=(?:(?:,| en)\s*\d{0,3}){0,9}[)\]])`;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (number: string): string => number.replace(/\d/g, (digit) => RAISED[Number(digit)]!);

const withNumber = (source: string, number: string): string =>
  source.replaceAll("#", number).replaceAll("ⁿ", raised(number));
const oneOf = (sources: readonly string[], number: string): string => withNumber(sources.join("|"), number);

/** “[12]” and “¹²” → “12”. */
export const numberOf = (mark: string) =>
  /\d+/.exec(mark.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit))))![0];

/** How a mark stands in running text, for the mark as printed at its entry. */
const sourcesInTekst = (mark: string): string[] => {
  const rows = /^\d+$/.test(mark) ? NOOTMERKEN : MET_TEKEN;
  return [IN_RIJ, ...rows.map(({ inTekst }) => inTekst)];
};

/** The same mark with another number: “[2]”, 3 → “[3]”. */
export const markOf = (mark: string, number: number): string =>
  mark.replace(/\d+/, String(number)).replace(/[⁰¹²³⁴-⁹]+/, raised(String(number)));

/**
 * The mark of a note in running text. Group 1 is what stands before the mark, group 2 the mark.
 *
 * @param mark as printed at the entry
 */
export function markPattern(mark: string): RegExp {
  return new RegExp(String.raw`(\S\s*)(${oneOf(sourcesInTekst(mark), numberOf(mark))})`, "u");
}

/** The same for a mark that is printed in the text just as at its entry. */
export function sameMarkPattern(mark: string): RegExp {
  const number = numberOf(mark);
  const rows = NOOTMERKEN.filter(({ druk }) => withNumber(druk, number) === mark);
  const sources = rows.length > 0 ? rows.map(({ inTekst }) => inTekst) : sourcesInTekst(mark);
  return new RegExp(String.raw`(\S\s*)(${oneOf(sources, number)})`, "u");
}

/**
 * The mark of a note at the end of a sentence, or of a part of it, where points of an enumeration don't stand: “Kent u
 * het bericht? 1)”, and not “Kunt u aangeven 1) hoeveel, 2) waarom?”.
 *
 * @param mark as printed at the entry
 */
export function closingMarkPattern(mark: string): RegExp {
  const sources = oneOf(sourcesInTekst(mark), numberOf(mark));
  return new RegExp(
    String.raw`[^\s:;(]\s*(?:${sources})(?=\s*(?:$|[.,?!»”’]|[\[(]?\d+[\])]))|[?.!»”’]\s*(?:${sources})`,
    "u",
  );
}

const NUMMER = String.raw`\d{1,3}`;
const sourceInLijst = (rows: readonly Nootmerk[]): string => {
  const sources = rows.map(({ inLijst }) => inLijst);
  return `(${sources.join("|").replaceAll("#", NUMMER).replaceAll("ⁿ", "[⁰¹²³⁴-⁹]{1,3}")})`;
};
/** The start of an entry in a list of notes, with its mark in group 1. */
export const ENTRY_MARK = new RegExp(String.raw`^\s*${sourceInLijst(NOOTMERKEN)}\s*(?=\S)`);
const MARK_ALONE = new RegExp(`^${sourceInLijst(MET_TEKEN)}$`);
/** Whether a line is a mark and nothing else. */
export const isMarkAlone = (line: string): boolean => MARK_ALONE.test(line);

const signs = (side: 0 | 1): string =>
  literal([...new Set(NOOTMERKEN.map(({ druk }) => druk.split(/[#ⁿ]/)[side]))].join(""));
/**
 * The source of an expression for a mark that its place shows to be one, raised or before a note: any of the signs
 * about it, or none.
 *
 * @param label the source for what stands between the signs
 */
export const withSigns = (label: string): string => `[${signs(0)}]?${label}[${signs(1)}]?[.:]?`;
