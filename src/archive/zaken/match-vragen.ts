/**
 * The questions of a zaak over all its papers: which question of one paper is which of another, and which answers each
 * has. Numbers alone do not tell: papers that name each other may be about different questions.
 */
import type { KamervraagDocument } from "../../domain/document.ts";
import { compareNummers, vraagSleutels } from "../../domain/nummers.ts";
import { tie } from "../../domain/tie.ts";

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
  /** Places of the answers in that paper. */
  antwoorden: number[];
}

export interface MatchedVraag {
  nummers: string[];
  prints: Print[];
  /** Of each paper, in their order; what says the same as the one before it is left out. */
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
  const withoutRepeats = repeatFilter(documents);
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
  const { antwoordenVan } = tie(document.vragen, document.antwoorden);
  for (const [index, vraag] of document.vragen.entries()) {
    const sleutel = sleutels[index]!;
    const woorden = wordsOf(vraag.tekst);
    let entry = before.find((candidate) => isSame(candidate, vraag.nummers, woorden));
    if (!entry) entries.push((entry = { nummers: vraag.nummers, prints: [], antwoorden: [], woorden: [] }));
    entry.prints.push({ document: document.id, sleutel });
    entry.woorden.push(woorden);
    const antwoorden = isAnswer(document) ? [...antwoordenVan[index]!] : [];
    if (antwoorden.length > 0) entry.antwoorden.push({ document: document.id, sleutel, antwoorden });
  }
}

/** A further answer often does not print its question again; where two questions have its number, it is given to none. */
function addAnswersAlone(entries: Entry[], { id, vragen, antwoorden }: MatchDocument): void {
  const printed = new Set(vragen.flatMap(({ nummers }) => nummers));
  for (const [place, antwoord] of antwoorden.entries()) {
    for (const nummer of antwoord.nummers.filter((candidate) => !printed.has(candidate))) {
      const [entry, ...others] = entries.filter(({ nummers }) => nummers.includes(nummer));
      if (!entry || others.length > 0) continue;
      const known = entry.antwoorden.find(({ document }) => document === id);
      if (!known) entry.antwoorden.push({ document: id, sleutel: null, antwoorden: [place] });
      else if (!known.antwoorden.includes(place)) known.antwoorden.push(place);
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
function repeatFilter(documents: readonly MatchDocument[]): (answers: readonly AnswerFound[]) => AnswerFound[] {
  const letters = new Map(
    documents.map(({ id, antwoorden }) => [id, antwoorden.map(({ tekst }) => tekst.replace(/\s+/g, ""))]),
  );
  const lettersOf = ({ document, antwoorden }: AnswerFound) =>
    antwoorden.map((place) => letters.get(document)![place]!);
  const saysTheSame = (one: AnswerFound, other: AnswerFound | undefined): boolean =>
    other !== undefined && lettersOf(one).join("") === lettersOf(other).join("");
  return (answers) => answers.filter((answer, index) => !saysTheSame(answer, answers[index - 1]));
}
