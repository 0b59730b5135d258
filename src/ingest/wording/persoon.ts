/** A line that is a name and nothing else, as a letter is signed. */
import { AMBTSWOORDEN } from "./ambten.ts";

/** “drs.”, “mr.”, before a name. */
export const TITELS = String.raw`(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof)\.\s*`;
/** “MSc”, behind one. */
export const ACHTERTITELS = String.raw`,?\s+(?:MSc|MA|MBA|MPA|LLM|PhD)`;
/** “D. Yeşilgöz-Zegerius”, “drs. T.H.D. Struycken”, “Fleur Agema” */
const PERSOON = new RegExp(
  String.raw`^(?:${TITELS})*(?:(?:\p{Lu}\p{Ll}{0,2}\.\s*)+|(?:\p{Lu}\p{Ll}+[- ])+)(?:(?:[Vv]an|[Dd]e|der|den|ten|ter|'t|’t)\s+)*\p{Lu}[\p{L}'’]+(?:[ -]+(?:(?:van|de|der|den)\s+)*\p{Lu}[\p{L}'’]+)*(?:${ACHTERTITELS})?$`,
  "u",
);
/** “Herstel Groningen”, “Ministerie van Defensie”, “Den Haag” have the form of a name. */
const NO_PERSOON = new RegExp(
  String.raw`(?<!\p{L})(?:${AMBTSWOORDEN}|Ministerie|Directie|Kamer|Staten|Postbus|Den Haag|Geachte)`,
  "u",
);
const LONGEST_NAAM = 80;

export const isPersoon = (line: string): boolean =>
  line.length <= LONGEST_NAAM && PERSOON.test(line) && !NO_PERSOON.test(line);
