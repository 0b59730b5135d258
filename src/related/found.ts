/** What was found of a document's questions, as it is kept and shown. */
import { STUK } from "./kenmerken.ts";

/** Another question, with what both have. */
export interface Found {
  /** Id of its document, and its place among the questions of that. */
  document: string;
  vraag: number;
  gelijk: "letterlijk" | "herhaald" | null;
  /** As the question that was asked for writes them, those that say most first. */
  woorden: string[];
  /** Keys of papers. */
  stukken: string[];
}

const MOST_WORDS = 3;
/** One word alone may be chance. */
const FEWEST_WORDS = 2;

/**
 * The words and papers among what two questions share, those that say most first. A word within another of them says
 * nothing more: “jeugd” beside “jeugdzorg”.
 */
export function namesOf(shared: readonly string[]): Pick<Found, "woorden" | "stukken"> {
  const woorden: string[] = [];
  const stukken: string[] = [];
  for (const word of shared) {
    if (word.startsWith(STUK)) stukken.push(word.slice(STUK.length));
    else if (woorden.length < MOST_WORDS && !woorden.some((known) => isWithin(known, word))) woorden.push(word);
  }
  return { woorden, stukken };
}

function isWithin(a: string, b: string): boolean {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  return large.toLowerCase().includes(small.toLowerCase());
}

/** Whether what two questions share is more than chance. */
export const isTelling = ({ gelijk, woorden, stukken }: Pick<Found, "gelijk" | "woorden" | "stukken">): boolean =>
  gelijk !== null || stukken.length > 0 || woorden.length >= FEWEST_WORDS;
