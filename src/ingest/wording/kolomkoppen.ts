/** The words above the columns of a table of questions and answers: “Nr.”, “Vraag”, “Antwoord”. */
import { ANTWOORD, VRAAG } from "./kopregels.ts";
import { holdsQuestion } from "./vraagteken.ts";

const VRAAGKOLOM = new RegExp(String.raw`^${VRAAG}(?:\s+(?:van|uit)\s.{1,60}|\s*(?:/|en)\s*${ANTWOORD})?\s*:?$`, "i");
const ANTWOORDKOLOM = new RegExp(String.raw`^${ANTWOORD}(?:\s+(?:van|op|kabinet)\b.{0,60})?\s*:?$`, "i");
const LONGEST_KOP = 80;
const ENDS_SENTENCE = /\p{L}{4,}[.;!]$/u;

/** “Antwoord”, “Reactie van het kabinet”. */
export const isAntwoordkolom = (text: string): boolean => ANTWOORDKOLOM.test(text);

/** Whether these are the words above columns. */
export const isKoprij = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.some((text) => VRAAGKOLOM.test(text)) &&
  texts.every((text) => text.length <= LONGEST_KOP && !holdsQuestion(text) && !ENDS_SENTENCE.test(text));
