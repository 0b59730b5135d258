/**
 * The numbers by which people name papers of the Kamer, in one spelling each, so that every way of writing one
 * finds every other: “33 529, nr. 1219”, “33529 nr 1219” and “33529-1219” are all `ks33529n1219`.
 */

/** A reference in a text: where it stands, and the words it is known by in the index. */
export interface TextReference {
  start: number;
  end: number;
  words: string[];
}

const CHAPTER = String.raw`(?:[ -]?([IVX]{1,6}[A-D]?)(?![\p{L}\p{N}]))?`;
const KAMERSTUK = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(\d{2})[ .]?(\d{3})${CHAPTER}(?:\s*[,;]?\s*(?:nrs?\.?|nummers?|-|\/)\s*|-)(\d{1,4})(?![\p{L}\p{N}])`,
  "giu",
);
const ZAAK = /(?<![\p{L}\p{N}])((?:19|20)\d{2})\s?z\s?(\d{5})(?!\d)/giu;
const AANHANGSEL =
  /(?:aanhangsel(?:\s+van\s+de)?(?:\s+handelingen)?|\bah)(?:\s*(?:ii|tk))?[\s,-]*(?:vergaderjaar\s*)?((?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2})?[\s,-]*(?:nr\.?|nummer)?\s*(\d{1,4})(?!\d|\s?[-–/]\s?\d)/giu;
/** An amount whose thousands a space parts. */
const SPACED = /(?<![\p{L}\p{N}.,])(\d{1,3}(?: \d{3})+)(?![\p{L}\p{N}])/gu;

/** Finds the references in a text (of a document or of a query), in the order in which they stand. */
export function findReferences(text: string): TextReference[] {
  const found: TextReference[] = [];
  const taken = (start: number, end: number) => found.some((r) => start < r.end && end > r.start);
  const add = (match: RegExpExecArray | RegExpMatchArray, words: string[]) => {
    const start = match.index!;
    const end = start + match[0].length;
    if (!taken(start, end)) found.push({ start, end, words });
  };
  for (const m of text.matchAll(ZAAK)) add(m, [`${m[1]}z${m[2]}`]);
  for (const m of text.matchAll(AANHANGSEL)) add(m, aanhangselWords(m[1], m[2]!));
  for (const m of text.matchAll(KAMERSTUK)) add(m, kamerstukWords(m[1]! + m[2]!, m[3], m[4]));
  for (const m of text.matchAll(SPACED)) add(m, [m[1]!.replace(/ /g, "")]);
  return found.sort((a, b) => a.start - b.start);
}

/** The words of a kamerstuk, the exact paper first and then the dossier that it is part of. */
function kamerstukWords(dossier: string, chapter: string | undefined, nummer: string | undefined): string[] {
  const base = `ks${dossier}${(chapter ?? "").toLowerCase()}`;
  return nummer ? [`${base}n${Number(nummer)}`, base] : [base];
}

/** The words of an Aanhangsel number; with its parliamentary year, where that is named, first. */
export function aanhangselWords(vergaderjaar: string | undefined, nummer: string): string[] {
  const year = vergaderjaar && /^\d{4}/.exec(vergaderjaar)?.[0];
  return year ? [`ah${Number(nummer)}j${year}`, `ah${Number(nummer)}`] : [`ah${Number(nummer)}`];
}
