/**
 * Documents that number their questions without the word “Vraag”: “3.”, “3)”, “3” on a line of its own.
 * Such a number may just as well be an item of a list in an answer; its neighbours decide.
 */
import { isParagraph, textOf, wordingOf } from "../tree/blocks.ts";
import type { Kop } from "../wording/koppen.ts";
import type { Candidate } from "./candidate.ts";
import { Telling } from "../wording/telling.ts";
import { holdsQuestion, opensLikeQuestion } from "../wording/vraagteken.ts";
import { answerTitle } from "../wording/titelregels.ts";

/**
 * Keeps, of all bare numbers, those that count questions: they start at 1, go up, and inside an answer
 * the text at the number must ask something. A count that begins again is a list, as long as its items
 * don't ask in a sentence of their own. Returns the candidates with the other numbers as plain text.
 */
export function acceptNumbered(candidates: readonly Candidate[]): Candidate[] {
  const telling = new Telling();
  let inAnswer = false;
  let listItem: number | null = null;
  /** The question whose lettered parts are no questions. */
  let partsOf: number | null = null;
  let accepted = 0;
  const result = candidates.map((candidate, i): Candidate => {
    const { kop } = candidate;
    if (!kop) return candidate;
    if (kop.vorm === "woord") {
      inAnswer = kop.soort === "antwoord";
      listItem = null;
      return candidate;
    }
    const number = Number.parseInt(kop.nummers[0]!, 10);
    const asks = asksSomething(candidates, i) || asksWithoutMark(candidates, i);
    const goesOn = telling.goesOn(kop.nummers);
    const isInList = (number === 1 && telling.isBegun) || number === (listItem ?? -1) + 1;
    const isListItem = isInList && !(goesOn && asks && beginsSentence(candidates, i) && !comesAgain(candidates, i));
    const isSubQuestion = telling.isSubQuestion(kop.nummers) && partsOf !== number;
    if (isSubQuestion && !asks) partsOf = number;
    else if (!isListItem && (goesOn || isSubQuestion) && (asks || !inAnswer)) {
      telling.count(kop.nummers);
      inAnswer = false;
      listItem = null;
      accepted++;
      return candidate;
    }
    listItem = number;
    return { ...candidate, kop: null };
  });
  const hasAnswers = candidates.some(({ kop }) => kop?.soort === "antwoord");
  return accepted > 1 || (accepted === 1 && hasAnswers) ? result : candidates.map(withoutNumber);
}

/** “2. de baten?” ends the sentence of its list. The text may stand below its number: “3 en 4”. */
function beginsSentence(candidates: readonly Candidate[], at: number): boolean {
  const text = textBehindKop(candidates[at]!);
  const next = candidates[at + 1];
  return !/^[\d.)\s]*\p{Ll}/u.test(text === "" && next ? wordingOf(next.block) : text);
}

function textBehindKop({ block, kop }: Candidate): string {
  const wording = wordingOf(block);
  return isParagraph(block) && block.data?.marker ? wording : wording.slice(kop!.einde).trim();
}

/** “Kunt u toelichten hoe dit is geregeld.”: a question that was typed without its mark, above a heading “Antwoord”. */
function asksWithoutMark(candidates: readonly Candidate[], at: number): boolean {
  const text = textBehindKop(candidates[at]!) || wordingOf(candidates[at + 1]?.block ?? candidates[at]!.block);
  if (!opensLikeQuestion(text)) return false;
  let next = at + 1;
  while (next < candidates.length && !candidates[next]!.kop) next++;
  const kop = candidates[next]?.kop;
  return kop?.soort === "antwoord" && kop.nummers.length === 0;
}

/** Whether a later number, before the next answer, is this one again, with a question: then this one counts a list. */
function comesAgain(candidates: readonly Candidate[], at: number): boolean {
  const nummers = candidates[at]!.kop!.nummers.join();
  for (let i = at + 1; i < candidates.length && candidates[i]!.kop?.soort !== "antwoord"; i++) {
    if (candidates[i]!.kop?.nummers.join() === nummers && asksSomething(candidates, i)) return true;
  }
  return false;
}

/** A number alone as plain text. */
export const withoutNumber = (candidate: Candidate): Candidate =>
  candidate.kop?.vorm === "nummer" ? { ...candidate, kop: null } : candidate;

/** Whether a question mark stands in the text at this heading or at its lettered parts, before the next heading. */
export function asksSomething(candidates: readonly Candidate[], at: number): boolean {
  if (holdsQuestion(textOf(candidates[at]!.block))) return true;
  const [nummer] = candidates[at]!.kop!.nummers;
  const isPart = (kop: Kop) =>
    kop.vorm === "nummer" && kop.nummers[0] !== nummer && kop.nummers[0]!.replace(/[a-z]$/, "") === nummer;
  for (let i = at + 1; i < candidates.length && (!candidates[i]!.kop || isPart(candidates[i]!.kop!)); i++) {
    if (holdsQuestion(textOf(candidates[i]!.block))) return true;
  }
  return false;
}

/**
 * Older papers print all questions, then “Antwoord”, then all answers, with numbers alone; some leave the
 * heading out. The same numbers count answers when they come again behind the questions, all of them.
 */
export function numberAnswers(candidates: readonly Candidate[]): readonly Candidate[] {
  return numberedInTurn(candidates) ?? numberedBehind(candidates);
}

/** Each number twice in a row, first at its question and then at its answer, without any heading. */
function numberedInTurn(candidates: readonly Candidate[]): readonly Candidate[] | null {
  if (candidates.some(({ kop }) => kop?.vorm === "woord")) return null;
  const start = startOfQuestions(candidates);
  const numbered = candidates.flatMap(({ kop }, i) => (kop && i >= start ? i : []));
  if (numbered.length < 4 || numbered.length % 2 === 1) return null;
  const answers = new Set(numbered.filter((_, i) => i % 2 === 1));
  const inTurn = numbered.every((at, i) =>
    answers.has(at) ? sameNummers(candidates, at, numbered[i - 1]!) : asksSomething(candidates, at),
  );
  const asking = [...answers].filter((at) => asksSomething(candidates, at)).length;
  if (!inTurn || asking * 2 >= answers.size) return null;
  return candidates.map((candidate, i) => (answers.has(i) ? asAnswer(candidate) : candidate));
}

const sameNummers = (candidates: readonly Candidate[], a: number, b: number): boolean =>
  candidates[a]!.kop!.nummers.join() === candidates[b]!.kop!.nummers.join();

const asAnswer = (candidate: Candidate): Candidate => ({
  ...candidate,
  kop: { ...candidate.kop!, soort: "antwoord", vorm: "woord" },
});

function numberedBehind(candidates: readonly Candidate[]): readonly Candidate[] {
  const start = startOfAnswers(candidates);
  if (start === -1) return candidates;
  const hasWords = candidates.some(({ kop }) => kop?.soort === "vraag" && kop.vorm === "woord");
  const numbersOf = (part: readonly Candidate[], vorm: Kop["vorm"]) =>
    part.flatMap(({ kop }) => (kop?.soort === "vraag" && kop.vorm === vorm ? kop.nummers : []));
  const asked = numbersOf(candidates.slice(startOfQuestions(candidates), start), hasWords ? "woord" : "nummer");
  const answered = numbersOf(candidates.slice(start), "nummer");
  const isAnnounced = candidates.some(({ kop }) => kop?.soort === "antwoord");
  if (asked.length < (isAnnounced ? 1 : 2) || asked.toSorted().join() !== answered.toSorted().join()) return candidates;
  return candidates.map((candidate, i) =>
    i >= start && candidate.kop?.vorm === "nummer" ? asAnswer(candidate) : candidate,
  );
}

/** The first heading with a word, or number 1: the number of the Aanhangsel, in the title, is a number too. */
export const startOfQuestions = (candidates: readonly Candidate[]): number =>
  candidates.findIndex(({ kop }) => kop !== null && (kop.vorm === "woord" || kop.nummers[0] === "1"));

/**
 * The first number behind the one heading “Antwoord”, and the minister's title line; without heading the one where the
 * numbers begin again and nothing asks.
 */
function startOfAnswers(candidates: readonly Candidate[]): number {
  const isNumber = ({ kop }: Candidate) => kop?.vorm === "nummer";
  const headings = candidates.flatMap(({ kop }, i) => (kop?.soort === "antwoord" ? i : []));
  if (headings.length > 1) return -1;
  const [heading] = headings;
  if (heading !== undefined) {
    const first = candidates.findIndex(({ block }, i) => i > heading && !answerTitle(wordingOf(block)));
    return candidates[heading]!.kop!.nummers.length === 0 && first !== -1 && isNumber(candidates[first]!) ? first : -1;
  }
  const firstAsked = startOfQuestions(candidates);
  const again = candidates.findIndex(
    (candidate, i) => i > firstAsked && isNumber(candidate) && candidate.kop!.nummers[0] === "1",
  );
  const asks = (candidate: Candidate, i: number) => isNumber(candidate) && asksSomething(candidates, i);
  return again !== -1 && !candidates.some((candidate, i) => i >= again && asks(candidate, i)) ? again : -1;
}
