/**
 * Documents that number their questions without the word “Vraag”: “3.”, “3)”, “3” on a line of its own.
 * Such a number may just as well be an item of a list in an answer; its neighbours decide.
 */
import { isParagraph, textOf, wordingOf } from "../blocks.ts";
import type { Kop } from "./koppen.ts";
import type { Unit } from "./segment.ts";
import { Telling } from "./telling.ts";
import { isAnswerTitle } from "./titelregels.ts";

/**
 * Keeps, of all bare numbers, those that count questions: they start at 1, go up, and inside an answer
 * the text at the number must ask something. A count that begins again is a list, as long as its items
 * don't ask in a sentence of their own. Returns the units with the other numbers as plain text.
 */
export function acceptNumbered(units: readonly Unit[]): Unit[] {
  const telling = new Telling();
  let inAnswer = false;
  let listItem: number | null = null;
  /** The question whose lettered parts are no questions. */
  let partsOf: number | null = null;
  let accepted = 0;
  const result = units.map((unit, i): Unit => {
    const { kop } = unit;
    if (!kop) return unit;
    if (kop.vorm === "woord") {
      inAnswer = kop.soort === "antwoord";
      listItem = null;
      return unit;
    }
    const number = Number.parseInt(kop.nummers[0]!, 10);
    const asks = asksSomething(units, i) || asksWithoutMark(units, i);
    const goesOn = telling.goesOn(kop.nummers);
    const isInList = (number === 1 && telling.isBegun) || number === (listItem ?? -1) + 1;
    const isListItem = isInList && !(goesOn && asks && beginsSentence(units, i) && !comesAgain(units, i));
    const isSubQuestion = telling.isSubQuestion(kop.nummers) && partsOf !== number;
    if (isSubQuestion && !asks) partsOf = number;
    else if (!isListItem && (goesOn || isSubQuestion) && (asks || !inAnswer)) {
      telling.count(kop.nummers);
      inAnswer = false;
      listItem = null;
      accepted++;
      return unit;
    }
    listItem = number;
    return { ...unit, kop: null };
  });
  const hasAnswers = units.some(({ kop }) => kop?.soort === "antwoord");
  return accepted > 1 || (accepted === 1 && hasAnswers) ? result : units.map(withoutNumber);
}

/** “2. de baten?” ends the sentence of its list. The text may stand below its number: “3 en 4”. */
function beginsSentence(units: readonly Unit[], at: number): boolean {
  const text = textBehindKop(units[at]!);
  const next = units[at + 1];
  return !/^[\d.)\s]*\p{Ll}/u.test(text === "" && next ? wordingOf(next.block) : text);
}

function textBehindKop({ block, kop }: Unit): string {
  const wording = wordingOf(block);
  return isParagraph(block) && block.data?.marker ? wording : wording.slice(kop!.einde).trim();
}

/** “Kunt u toelichten hoe dit is geregeld.”: a question that was typed without its mark, above a heading “Antwoord”. */
function asksWithoutMark(units: readonly Unit[], at: number): boolean {
  const text = textBehindKop(units[at]!) || wordingOf(units[at + 1]?.block ?? units[at]!.block);
  if (!OPENS_QUESTION.test(text)) return false;
  let next = at + 1;
  while (next < units.length && !units[next]!.kop) next++;
  const kop = units[next]?.kop;
  return kop?.soort === "antwoord" && kop.nummers.length === 0;
}

const OPENS_QUESTION = /^(?:kunt|bent|wilt|deelt|heeft|hebt|is|zijn|wat|hoe|welke?|waarom|wanneer|graag)\s/i;

/** Whether a later number, before the next answer, is this one again, with a question: then this one counts a list. */
function comesAgain(units: readonly Unit[], at: number): boolean {
  const nummers = units[at]!.kop!.nummers.join();
  for (let i = at + 1; i < units.length && units[i]!.kop?.soort !== "antwoord"; i++) {
    if (units[i]!.kop?.nummers.join() === nummers && asksSomething(units, i)) return true;
  }
  return false;
}

const withoutNumber = (unit: Unit): Unit => (unit.kop?.vorm === "nummer" ? { ...unit, kop: null } : unit);

/** Whether a question mark stands in the text at this heading or at its lettered parts, before the next heading. */
export function asksSomething(units: readonly Unit[], at: number): boolean {
  if (textOf(units[at]!.block).includes("?")) return true;
  const [nummer] = units[at]!.kop!.nummers;
  const isPart = (kop: Kop) =>
    kop.vorm === "nummer" && kop.nummers[0] !== nummer && kop.nummers[0]!.replace(/[a-z]$/, "") === nummer;
  for (let i = at + 1; i < units.length && (!units[i]!.kop || isPart(units[i]!.kop!)); i++) {
    if (textOf(units[i]!.block).includes("?")) return true;
  }
  return false;
}

/**
 * Older papers print all questions, then “Antwoord”, then all answers, with numbers alone; some leave the
 * heading out. The same numbers count answers when they come again behind the questions, all of them.
 */
export function numberAnswers(units: readonly Unit[]): readonly Unit[] {
  return numberedInTurn(units) ?? numberedBehind(units);
}

/** Each number twice in a row, first at its question and then at its answer, without any heading. */
function numberedInTurn(units: readonly Unit[]): readonly Unit[] | null {
  if (units.some(({ kop }) => kop?.vorm === "woord")) return null;
  const start = startOfQuestions(units);
  const numbered = units.flatMap(({ kop }, i) => (kop && i >= start ? i : []));
  if (numbered.length < 4 || numbered.length % 2 === 1) return null;
  const answers = new Set(numbered.filter((_, i) => i % 2 === 1));
  const inTurn = numbered.every((at, i) =>
    answers.has(at) ? sameNummers(units, at, numbered[i - 1]!) : asksSomething(units, at),
  );
  const asking = [...answers].filter((at) => asksSomething(units, at)).length;
  if (!inTurn || asking * 2 >= answers.size) return null;
  return units.map((unit, i) => (answers.has(i) ? asAnswer(unit) : unit));
}

const sameNummers = (units: readonly Unit[], a: number, b: number): boolean =>
  units[a]!.kop!.nummers.join() === units[b]!.kop!.nummers.join();

const asAnswer = (unit: Unit): Unit => ({ ...unit, kop: { ...unit.kop!, soort: "antwoord", vorm: "woord" } });

function numberedBehind(units: readonly Unit[]): readonly Unit[] {
  const start = startOfAnswers(units);
  if (start === -1) return units;
  const hasWords = units.some(({ kop }) => kop?.soort === "vraag" && kop.vorm === "woord");
  const numbersOf = (part: readonly Unit[], vorm: Kop["vorm"]) =>
    part.flatMap(({ kop }) => (kop?.soort === "vraag" && kop.vorm === vorm ? kop.nummers : []));
  const asked = numbersOf(units.slice(startOfQuestions(units), start), hasWords ? "woord" : "nummer");
  const answered = numbersOf(units.slice(start), "nummer");
  if (asked.length < 2 || asked.toSorted().join() !== answered.toSorted().join()) return units;
  return units.map((unit, i) => (i >= start && unit.kop?.vorm === "nummer" ? asAnswer(unit) : unit));
}

/** The first heading with a word, or number 1: the number of the Aanhangsel, in the title, is a number too. */
export const startOfQuestions = (units: readonly Unit[]): number =>
  units.findIndex(({ kop }) => kop !== null && (kop.vorm === "woord" || kop.nummers[0] === "1"));

/**
 * The first number behind the one heading “Antwoord”, and the minister's title line; without heading the one where the
 * numbers begin again and nothing asks.
 */
function startOfAnswers(units: readonly Unit[]): number {
  const isNumber = ({ kop }: Unit) => kop?.vorm === "nummer";
  const headings = units.flatMap(({ kop }, i) => (kop?.soort === "antwoord" ? i : []));
  if (headings.length > 1) return -1;
  const [heading] = headings;
  if (heading !== undefined) {
    const first = units.findIndex(({ block }, i) => i > heading && !isAnswerTitle(block));
    return units[heading]!.kop!.nummers.length === 0 && first !== -1 && isNumber(units[first]!) ? first : -1;
  }
  const firstAsked = startOfQuestions(units);
  const again = units.findIndex((unit, i) => i > firstAsked && isNumber(unit) && unit.kop!.nummers[0] === "1");
  const asks = (unit: Unit, i: number) => isNumber(unit) && asksSomething(units, i);
  return again !== -1 && !units.some((unit, i) => i >= again && asks(unit, i)) ? again : -1;
}
