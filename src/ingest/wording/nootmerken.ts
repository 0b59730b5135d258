/** The marks of notes as they are printed, as data. A new mark is a row here. */
import { RAISED_DIGITS, raisedDigits } from "../../domain/cijfers.ts";

interface Nootmerk {
  name: string;
  /** “#” stands for the number, here and in the sources of expressions. */
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
    // Glued to a word or to punctuation, and no part of a name: “A2”, “CO2”, “m2”.
    inTekst: String.raw`(?<=[\p{Letter}.?!,»”’)])(?<!(?<!\p{L})(?:\p{Lu}|CO|NO|SO|NH|CH|PM|[kcdm]?m))#(?=[\s.,;:?!)]|$)`,
    inLijst: String.raw`#\.?(?=\s)`,
    isKaal: true,
  }),
];
/** Those that tell themselves from a number. */
const MET_TEKEN = NOOTMERKEN.filter(({ isKaal }) => !isKaal);

/** In a row of marks those found before are gone from the text: “(1, 2)”, “[1, 2 en 3]”. */
const IN_RIJ = String.raw`(?<=[(\[](?:\d{0,3}(?:,| en)\s*){0,9})#(?=(?:(?:,| en)\s*\d{0,3}){0,9}[)\]])`;

const oneOf = (sources: readonly string[], number: string): string => sources.join("|").replaceAll("#", number);

const IS_VERHOOGD = new RegExp(`^[${RAISED_DIGITS}]+$`);
/** Behind a ten, a letter alone or a unit a raised digit is a power: “10⁶”, “x²”, “12 m²”. */
const VERHOOGD_IN_TEKST = String.raw`(?<![${RAISED_DIGITS}]|(?<!\d)10|(?<!\p{L})(?:\p{L}|[kcdm]m))#(?![${RAISED_DIGITS}])`;
/** For an entry “1.”, whose number without its stop counts many things: behind a sign of the sentence only. */
const KAAL_ACHTER_TEKEN = String.raw`(?<=[?!»”’)])#(?=[\s.,;:?!)]|$)`;

/** “[12]” → “12”, “¹²” → “12”. */
export const numberOf = (mark: string): string =>
  IS_VERHOOGD.test(mark) ? mark.replace(/./g, (digit) => String(RAISED_DIGITS.indexOf(digit))) : /\d+/.exec(mark)![0];

/** How a mark stands in running text, for the mark as printed at its entry. */
function sourcesInTekst(mark: string): string {
  if (IS_VERHOOGD.test(mark)) return VERHOOGD_IN_TEKST.replace("#", mark);
  const rows = /^\d+$/.test(mark) ? NOOTMERKEN : MET_TEKEN;
  const sources = [IN_RIJ, ...rows.map(({ inTekst }) => inTekst)];
  const number = numberOf(mark);
  const printed = oneOf(/^\d+\.$/.test(mark) ? [...sources, KAAL_ACHTER_TEKEN] : sources, number);
  return `${printed}|${VERHOOGD_IN_TEKST.replace("#", raisedDigits(number))}`;
}

/** The same mark with another number: “[2]”, 3 → “[3]”. */
export const markOf = (mark: string, number: number): string =>
  IS_VERHOOGD.test(mark) ? raisedDigits(String(number)) : mark.replace(/\d+/, String(number));

/**
 * The mark of a note in running text. Group 1 is what stands before the mark, group 2 the mark.
 *
 * @param mark as printed at the entry
 */
export function markPattern(mark: string): RegExp {
  return new RegExp(String.raw`(\S\s*)(${sourcesInTekst(mark)})`, "u");
}

/** The same for a mark that is printed in the text just as at its entry. */
export function sameMarkPattern(mark: string): RegExp {
  const number = numberOf(mark);
  const row = NOOTMERKEN.find(({ druk }) => druk.replace("#", number) === mark);
  return new RegExp(String.raw`(\S\s*)(${row ? oneOf([row.inTekst], number) : sourcesInTekst(mark)})`, "u");
}

/**
 * The mark of a note where points of an enumeration don't stand, at the end of a sentence or of a part of it: “Kent u
 * het bericht? 1)”, and not “Kunt u aangeven 1) hoeveel, 2) waarom?”. In square brackets it counts nothing anywhere.
 *
 * @param mark as printed at the entry
 */
export function closingMarkPattern(mark: string): RegExp {
  const sources = sourcesInTekst(mark);
  const places = [
    String.raw`[^\s:;(]\s*(?:${sources})(?=\s*(?:$|[.,?!»”’]|[\[(]?\d+[\])]))`,
    String.raw`[?.!»”’]\s*(?:${sources})`,
    String.raw`\S\s*\[${numberOf(mark)}\]`,
  ];
  return new RegExp(places.join("|"), "u");
}

const NUMMER = String.raw`\d{1,3}`;
const inLijst = (rows: readonly Nootmerk[]): string => {
  const sources = rows.map((regel) => regel.inLijst);
  return oneOf(sources, NUMMER);
};
/** The start of an entry in a list of notes, with its mark in group 1. */
export const ENTRY_MARK = new RegExp(String.raw`^\s*(${inLijst(NOOTMERKEN)}|[${RAISED_DIGITS}]{1,3})\s*(?=\S)`);
const MARK_ALONE = new RegExp(`^(?:${inLijst(MET_TEKEN)})$`);
/** Whether a line is a mark and nothing else. */
export const isMarkAlone = (line: string): boolean => MARK_ALONE.test(line);

const signs = (side: 0 | 1): string =>
  literal([...new Set(NOOTMERKEN.map(({ druk }) => druk.split("#")[side]))].join(""));
/**
 * The source of an expression for a mark that its place shows to be one, raised or before a note: any of the signs
 * about it, or none.
 *
 * @param label the source for what stands between the signs
 */
export const withSigns = (label: string): string => `[${signs(0)}]?${label}[${signs(1)}]?[.:]?`;
