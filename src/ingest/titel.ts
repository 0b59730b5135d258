/** What a list shows for a document. */
import type { KamervraagDocument } from "../domain/document.ts";

type Named = Pick<KamervraagDocument, "soort" | "onderwerp" | "bewindspersonen" | "zaaknummer" | "ontvangen">;

const KIND: Record<KamervraagDocument["soort"], string> = {
  antwoord: "Antwoorden op Kamervragen",
  mededeling: "Mededeling over Kamervragen",
  vragen: "Kamervragen",
  mondeling: "Mondelinge vragen",
};

/** Marks of notes, as the text of a question holds them. */
const MARKS = /\s?\[\d{1,3}\]|(?<=\p{L}[»”’"'?!.]?)[¹²³⁰⁴-⁹]+/gu;

/** The subject with a capital; without one, what the paper is and what the first question quotes, or its first words. */
export function titelOf(document: Named, firstQuestion: string | undefined): string {
  if (document.onderwerp) return capitalise(document.onderwerp);
  const { quoted, words } = titleIn(firstQuestion ?? "");
  return quoted ? `${KIND[document.soort]} over “${quoted}”` : `${KIND[document.soort]}${words && `: ${words}`}`;
}

/** What the title says of the subject where none is printed: what the first question quotes, or its first words. */
export function subjectIn(firstQuestion: string | undefined): string {
  const { quoted, words } = titleIn(firstQuestion ?? "");
  return quoted ?? words;
}

function titleIn(firstQuestion: string): { quoted: string | undefined; words: string } {
  const question = firstQuestion.replace(MARKS, "").replace(/\s+/g, " ").trim();
  return {
    quoted: quotationsIn(question).find(({ length }) => length >= SHORTEST && length <= LONGEST),
    words: firstWords(question),
  };
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);

function firstWords(text: string): string {
  const words = text.split(" ");
  return `${words.slice(0, 12).join(" ")}${words.length > 12 ? " …" : ""}`;
}

/** A title in quotation marks is no shorter, and no longer. */
const SHORTEST = 12;
const LONGEST = 140;

/** What opens a quotation, and what closes it. */
const CLOSES: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "„": "”“",
  '"': '"',
  "‘": "’'",
  "'": "'’",
  "’": "’'",
};

/** A quotation that is shown stands near the beginning of the question. */
const FAR = 600;

/** The outermost quotations of a text, each whole: what stands in one may be quoted in turn, or hold apostrophes. */
function quotationsIn(text: string): string[] {
  const found: string[] = [];
  const inner = new Map<number, number>();
  const innerAt = (i: number): number => {
    const end = inner.get(i) ?? (opens(text, i) ? endOfQuotation(text, i, () => -1) : -1);
    inner.set(i, end);
    return end;
  };
  for (let i = 0; i < Math.min(text.length, FAR); i++) {
    const end = opens(text, i) ? endOfQuotation(text, i, innerAt) : -1;
    if (end === -1) continue;
    found.push(text.slice(i + 1, end).trim());
    i = end;
  }
  return found;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A mark that can close too opens only before a word, not “’t” or “’s”, behind white space, a bracket or another mark. */
function opens(text: string, i: number): boolean {
  const mark = text.charAt(i);
  if (CLOSES[mark] === undefined) return false;
  if (/[«“„‘]/.test(mark)) return true;
  if (/^['’](?:[nst]|er|em)(?!\p{L})/u.test(text.slice(i, i + 4))) return false;
  return /\S/.test(text.charAt(i + 1)) && (i === 0 || /[\s(«“„‘]/.test(text.charAt(i - 1)));
}

/** @param innerAt the end of a quotation inside that begins at a place; -1 where none does */
function endOfQuotation(text: string, start: number, innerAt: (i: number) => number): number {
  const marks = CLOSES[text.charAt(start)]!;
  const last = Math.min(text.length, start + 2 * LONGEST);
  for (let i = start + 1; i < last; i++) {
    if (closes(text, i, marks)) return i;
    i = Math.max(i, innerAt(i));
  }
  return -1;
}

/** A mark behind a letter, “VvO’s” and “reizigers’ klachten” apart: an apostrophe closes nothing. */
function closes(text: string, i: number, marks: string): boolean {
  const mark = text.charAt(i);
  if (!marks.includes(mark) || /\s/.test(text.charAt(i - 1))) return false;
  if (!/['’]/.test(mark)) return true;
  if (isLetter(text.charAt(i - 1)) && isLetter(text.charAt(i + 1))) return false;
  return !(
    /[sxz]/.test(text.charAt(i - 1)) && /^\s\p{L}[^'’‘]*[^\s'’‘]['’](?!\p{L})/u.test(text.slice(i + 1, i + 1 + LONGEST))
  );
}
