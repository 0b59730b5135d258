/**
 * The questions of a zaak over all its papers: which question of one paper is which of another, and which answers each
 * has. Numbers alone do not tell: papers that name each other may be about different questions.
 */
import type { AntwoordTekst, KamervraagDocument } from "../../domain/document.ts";
import { compareNummers, vraagSleutels } from "../../domain/nummers.ts";
import { answerOf } from "../answer-of.ts";

export type MatchDocument = Pick<KamervraagDocument, "id" | "soort" | "vragen" | "antwoorden">;

/** Where a paper prints the question. */
export interface Print {
  document: string;
  /** Last part of the question's address. */
  sleutel: string;
}

export interface AnswerFound {
  document: string;
  /** The question of that paper that has this answer; `null` where the paper gives the answer without the question. */
  sleutel: string | null;
  antwoord: AntwoordTekst;
}

export interface MatchedVraag {
  nummers: string[];
  prints: Print[];
  /** In the order of the papers; an answer that says the same as the one before it is left out. */
  antwoorden: AnswerFound[];
}

interface Entry extends MatchedVraag {
  /** The words of each text in which it is printed. */
  woorden: ReadonlySet<string>[];
}

/** Matches the questions of the papers of one zaak, given in their order in time; in the order of their numbers. */
export function matchVragen(documents: readonly MatchDocument[]): MatchedVraag[] {
  const entries: Entry[] = [];
  for (const document of documents) addPrinted(entries, document);
  for (const document of documents.filter(isAnswer)) addAnswersAlone(entries, document);
  entries.sort((a, b) => compareNummers(a.nummers[0]!, b.nummers[0]!));
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  return entries.map(({ nummers, prints, antwoorden }) => ({
    nummers,
    prints,
    antwoorden: withoutRepeats(antwoorden.toSorted((a, b) => order.get(a.document)! - order.get(b.document)!)),
  }));
}

/** A notice is never an answer. */
const isAnswer = ({ soort }: MatchDocument): boolean => soort === "antwoord";

function addPrinted(entries: Entry[], document: MatchDocument): void {
  const sleutels = vraagSleutels(document.vragen);
  const before = [...entries];
  for (const [index, vraag] of document.vragen.entries()) {
    const sleutel = sleutels[index]!;
    const woorden = wordsOf(vraag.tekst);
    let entry = before.find((candidate) => isSame(candidate, vraag.nummers, woorden));
    if (!entry) entries.push((entry = { nummers: vraag.nummers, prints: [], antwoorden: [], woorden: [] }));
    entry.prints.push({ document: document.id, sleutel });
    entry.woorden.push(woorden);
    const antwoord = isAnswer(document) && answerOf(document, vraag.nummers, sleutel);
    if (antwoord) entry.antwoorden.push({ document: document.id, sleutel, antwoord });
  }
}

/** A further answer often does not print its question again; where two questions have its number, it is given to none. */
function addAnswersAlone(entries: Entry[], { id, vragen, antwoorden }: MatchDocument): void {
  const printed = new Set(vragen.flatMap(({ nummers }) => nummers));
  for (const antwoord of antwoorden) {
    for (const nummer of antwoord.nummers.filter((candidate) => !printed.has(candidate))) {
      const [entry, ...others] = entries.filter(({ nummers }) => nummers.includes(nummer));
      if (!entry || others.length > 0 || entry.antwoorden.some((known) => known.antwoord === antwoord)) continue;
      entry.antwoorden.push({ document: id, sleutel: null, antwoord });
    }
  }
}

function isSame(entry: Entry, nummers: readonly string[], woorden: ReadonlySet<string>): boolean {
  return (
    entry.nummers.some((nummer) => nummers.includes(nummer)) &&
    entry.woorden.some((known) => isSameText(known, woorden))
  );
}

/** As much of the shorter text must be in the longer one: what is read from a PDF differs a little from the same in XML. */
const SHARED_WORDS = 0.7;

function isSameText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= SHARED_WORDS * few.size;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The same answer may be in the archive twice, as PDF and as text: the first one stays. */
function withoutRepeats(answers: readonly AnswerFound[]): AnswerFound[] {
  const letters = answers.map(({ antwoord }) => antwoord.tekst.replace(/\s+/g, ""));
  return answers.filter((_, index) => index === 0 || letters[index] !== letters[index - 1]);
}
