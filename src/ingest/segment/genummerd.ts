/**
 * Documents that number their questions without the word “Vraag”: “3.”, “3)”, “3” on a line of its own.
 * Such a number may just as well be an item of a list in an answer; its neighbours decide.
 */
import { textOf } from "../blocks.ts";
import type { Unit } from "./segment.ts";

/** A printed number may be left out, but not more than this many in a row. */
const LARGEST_GAP = 3;

/**
 * Keeps, of all bare numbers, those that count questions: they start at 1, go up, and inside an answer
 * the text at the number must ask something. Returns the units with the other numbers as plain text.
 */
export function acceptNumbered(printed: readonly Unit[]): Unit[] {
  const units = numberAnswers(printed);
  let last = 0;
  let inAnswer = false;
  let listItem: number | null = null;
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
    const highest = Number.parseInt(kop.nummers.at(-1)!, 10);
    const asks = asksSomething(units, i);
    const goesOn = last === 0 ? number === 1 : number > last && number <= last + LARGEST_GAP;
    const isSubQuestion = number === last && /[a-z]$/.test(kop.nummers[0]!);
    const isListItem = inAnswer && (number === 1 || number === (listItem ?? -1) + 1) && !(goesOn && asks);
    if (!isListItem && (goesOn || isSubQuestion) && (asks || !inAnswer)) {
      last = highest;
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

const withoutNumber = (unit: Unit): Unit => (unit.kop?.vorm === "nummer" ? { ...unit, kop: null } : unit);

/** Whether a question mark stands in the text at this heading, before the next heading. */
function asksSomething(units: readonly Unit[], at: number): boolean {
  if (textOf(units[at]!.block).includes("?")) return true;
  for (let i = at + 1; i < units.length && !units[i]!.kop; i++) {
    if (textOf(units[i]!.block).includes("?")) return true;
  }
  return false;
}

/**
 * Older papers print all questions, then “Antwoord”, then all answers, with numbers alone: behind the one
 * heading of an answer the same numbers count answers when they come again, all of them and in order.
 */
function numberAnswers(units: readonly Unit[]): readonly Unit[] {
  const heading = units.findIndex(({ kop }) => kop?.soort === "antwoord");
  const isOnly = units.filter(({ kop }) => kop?.soort === "antwoord").length === 1;
  if (!isOnly || units[heading]!.kop!.nummers.length > 0) return units;
  const numbersIn = (part: readonly Unit[]) => part.flatMap(({ kop }) => (kop?.vorm === "nummer" ? kop.nummers : []));
  const asked = numbersIn(units.slice(0, heading));
  const answered = numbersIn(units.slice(heading));
  if (asked.length < 2 || asked.toSorted().join() !== answered.toSorted().join()) return units;
  return units.map((unit, i): Unit =>
    i > heading && unit.kop?.vorm === "nummer"
      ? { ...unit, kop: { ...unit.kop, soort: "antwoord", vorm: "woord" } }
      : unit,
  );
}
