/**
 * What stands around names and offices, as it was meant. Title lines and letters say it in the same few words
 * everywhere, so that a lost space (“deStaatssecretaris”, “vanhet lid”), a slip of the pen (“Minsiter”) and a bracket
 * that was left open or stands too far on can be told. Only for finding who and what is named: what is shown stays as printed.
 */
import { AMBTSDEEL, AMBTSWOORDEN, ROL } from "./ambten.ts";
import { isSlipOf } from "../../domain/edit-distance.ts";

const VICE = String.raw`(?<!\p{L})(?:(?:eerste|tweede|derde)\s+)?[Vv]ice-?\s?(?:[Mm]inister-?)?[Pp](?:resident|remier)(?!\p{L})`;

/** The small words of a title line, each with what may be glued to it. */
const LOST_SPACES: readonly (readonly [RegExp, string])[] = [
  // “aande minister”, “vanhet lid”
  [
    /(?<!\p{L})(aan|van|namens|en|door|op|over|inzake)(?=(?:de|het)(?!\p{L})|(?<=en)(?:van|voor)(?!\p{L})|(?:het|de)(?:lid|leden)(?!\p{L}))/gu,
    "$1 ",
  ],
  [/(?<!\p{L})(het|de)(?=(?:[kK]amer)?(?:lid|leden)(?!\p{L}))/gu, "$1 "],
  [/(?<!\p{L})([Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?)(?=(?:van|door|op)\s)/gu, "$1 "],
  // “deStaatssecretaris”, “vanBinnenlandse”, “lidWesterveld”
  [/(?<!\p{L})(aan|van|voor|namens|en|door|over|inzake|de|den|der|het|lid|leden)(?=\p{Lu})/gu, "$1 "],
  // “van't Wout”, “van 'tWout”
  [/(?<!\p{L})(van|in)(?=['’]t(?!\p{L}))/giu, "$1 "],
  [/(?<!\p{L})(['’]t)(?=\p{Lu})/gu, "$1 "],
  // “deminister”, “Ministervan”, “MinisterHermans”
  [/(?<!\p{L})(aan|van|namens|en|de)(?=minister|staatssecretaris)/gu, "$1 "],
  [/(?<!\p{L})((?:[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?)(?=(?:van|voor)\s|\p{Lu})/gu, "$1 "],
  [/(?<!\p{L})(mede|ook|tevens)-?(?=namens(?!\p{L}))/giu, "$1 "],
  // “Wetenschapover”, “Justitieen Veiligheid”
  [new RegExp(String.raw`(${AMBTSDEEL})(?=(?:aan|betreffende|en|inzake|over)(?!\p{L}))`, "gu"), "$1 "],
  // “GroenLinks-⏎PvdA”, “Water-⏎staat”; “[SP]”
  [/(?<=\p{L}-)[^\S\n]*\n\s*(?=\p{Lu})/gu, ""],
  [/(?<=\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})(?!en\s)/gu, ""],
  [/\[(\p{L}[^[\]\n]{0,120})\]/gu, "($1)"],
  // “(PVV)aan de”
  [/\)(?=(?:aan|alsmede|en|mede|namens|op|over|van)\s)/gu, ") "],
  // “(Financiën, mede namens de Minister van Defensie)”: the bracket closes behind the portfolio.
  [
    new RegExp(
      String.raw`(\((?=${AMBTSWOORDEN}|(?:${ROL})\s)(?:[^()]|\([^()]*\)){1,200}?),?\s+((?:mede|ook|tevens)\s+namens\s[^()]*)\)`,
      "gu",
    ),
    "$1), $2",
  ],
  // “Staats-secretaris”, “Minister – President”
  [/(?<!\p{L})([Ss]taats)[\s-]+(?=secretaris)/gu, "$1"],
  [/(?<!\p{L})([Mm]inister|[Vv]iceminister)\s?[-–\s]\s?(?=[Pp]resident(?!\p{L}))/gu, "$1-"],
  // “Minister van Staatssecretaris van Financiën”: the office that names its portfolio is meant.
  [
    /(?<!\p{L})(?:[Mm]inister|[Ss]taatssecretaris)\s+van\s+(?:de\s+)?(?=(?:[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s)/gu,
    "",
  ],
  // The vice-premier is a minister of something: “viceminister-president Asscher (Financiën)”, “…, minister van Financiën”.
  [new RegExp(String.raw`${VICE}(?:\s+en|,)(?:\s+tevens)?(?=\s+[Mm]inister\s+(?:van|voor)\s)`, "gu"), ""],
  [new RegExp(String.raw`${VICE}(?=\s+(?:van\s+)?(?:de\s+)?\p{Lu})`, "gu"), "minister"],
  [new RegExp(VICE, "gu"), "minister zonder portefeuille"],
];

/** @returns the text with the spaces that were lost, offices as they are spelled, and brackets closed, title by title */
export function rechtgezet(text: string): string {
  let mended = text;
  for (const [lost, found] of LOST_SPACES) mended = mended.replace(lost, found);
  return mended.replace(LOOKS_LIKE_ROL, asSpelled).split(NEXT_TITLE).map(withBrackets).join("\n");
}

/** Where another title line, or a line of a letter, begins: a bracket does not go on behind it. */
const NEXT_TITLE =
  /\n(?=[^\S\n]*(?:(?:Gecorrigeerd|Herzien|Nader|Schriftelijk|Mondeling)e?\s|Antwoord|Beantwoording|Mededeling|Kamervragen|Vra(?:ag|gen)\s|Zie\s+ook|Betreft|Onderwerp|Datum|Geachte|Hierbij|Hoogachtend|[Dd]e\s+(?:minister|staatssecretaris)))/u;

const ROLLEN = ["minister", "ministers", "staatssecretaris", "staatssecretarissen"];
/** A word that may be an office by its first letters and its length. */
const LOOKS_LIKE_ROL = /(?<!\p{L})(?:[Mm]\p{Ll}{5,9}|[Ss]\p{Ll}{12,20})(?!\p{L})/gu;

/** “Minsiter” → “Minister”; any other word stays as it is. */
function asSpelled(word: string): string {
  const lower = word.toLowerCase();
  if (ROLLEN.includes(lower) || lower.startsWith("ministeri")) return word;
  const rol = ROLLEN.find((one) => isSlipOf(lower, one, one.startsWith("minister") ? 1 : 2));
  return rol === undefined ? word : word.charAt(0) + rol.slice(1);
}

/** What stands behind a bracket that was left open: the office that is asked, the subject, who else answers. */
const BEHIND_BRACKET =
  /\s+(?:aan|over|inzake|betreffende)\s|,?\s+(?:mede|ook|tevens)\s+namens\s|,?\s+en\s+(?:van\s+)?(?:de\s+|het\s+)?(?:minister|staatssecretaris|lid\s)|\s+op\s+(?:de\s+)?\p{L}*vragen\s/iu;
const IS_DAY = /^\((?:ontvangen|ingezonden|\d)/i;
const BEFORE_NAME = /,?\s+en\s+(?=[^,]*$)|,\s+(?=[^,]*$)/u;

/** “(SP aan de Minister” → “(SP) aan de Minister”; “Wiedijk SP) aan” → “Wiedijk (SP) aan”. */
function withBrackets(line: string): string {
  const opened = line.split("(").length - line.split(")").length;
  return opened > 0 ? closed(line) : opened < 0 ? withOpening(line) : line;
}

/** The first bracket without end is closed before what can't stand in it. */
function closed(line: string): string {
  const open = /\([^()]*(?=\(|$)/u.exec(line);
  if (!open) return line;
  const end = open.index + open[0].length;
  const stop = BEHIND_BRACKET.exec(open[0]) ?? (nameFollows(line, end) ? BEFORE_NAME.exec(open[0]) : null);
  const at = open.index + (stop?.index ?? open[0].trimEnd().length);
  return `${line.slice(0, at)})${line.slice(at)}`;
}

const nameFollows = (line: string, at: number): boolean => at < line.length && !IS_DAY.test(line.slice(at, at + 12));

const OPENS_PORTEFEUILLE = new RegExp(String.raw`(?<=\s)${AMBTSWOORDEN}`, "u");

/** The first bracket without beginning is opened before the name of an office, else before its last word. */
function withOpening(line: string): string {
  const close = /(?:^|\))[^()]*\)/u.exec(line);
  if (!close) return line;
  const inside = close[0].slice(0, -1);
  const office = OPENS_PORTEFEUILLE.exec(inside)?.index ?? -1;
  const at = close.index + (office === -1 ? inside.trimEnd().lastIndexOf(" ") + 1 : office);
  return `${line.slice(0, at)}(${line.slice(at)}`;
}
