/** The letter that goes with the answers: which part of the document it is, and what its head says. */
import { opentBrief } from "../../wording/brief.ts";
import { parseKopregel, type Kop } from "../../wording/koppen.ts";
import { isOndertekend } from "../../wording/ondertekening.ts";
import { asks, holdsQuestion } from "../../wording/vraagteken.ts";
import { allStrong } from "../markup/pieces.ts";
import { headingOf } from "./cell-headings.ts";
import { cellParagraphs, hasText, paragraphText } from "./cells.ts";
import type { Flow, FlowParagraph } from "./flow.ts";
import { withZone } from "./flow.ts";

/**
 * Marks a cover letter: what stands before the first page break of a document with a letterhead, unless questions
 * stand there already; a letter that is not signed on its first page goes on to where it is.
 *
 * @param flows the body
 * @param hasHead whether the first page has a letterhead outside the body (in its page header)
 */
export function markCoverLetter(flows: readonly Flow[], hasHead: boolean): Flow[] {
  const end = endOfLetter(flows);
  if (end < 0) return [...flows];
  const letter = flows.slice(0, end);
  const isLetter = hasHead || letter.some(isLetterhead);
  return isLetter ? [...letter.map((flow) => withZone(flow, "letter")), ...flows.slice(end)] : [...flows];
}

/** A letter to parliament takes no more pages than this. */
const MOST_PAGES = 4;

/** Where the page begins that follows the letter; -1 where no letter can be told from the answers. */
function endOfLetter(flows: readonly Flow[]): number {
  const start = flows.findIndex((flow) => flow.kind === "paragraph" && flow.zone === undefined && text(flow) !== "");
  if (start < 0) return -1;
  const breaks = flows.flatMap((flow, i) => (i > start && flow.kind === "page" ? [i] : [])).slice(0, MOST_PAGES);
  const [first] = breaks;
  if (first === undefined || !isWithoutQuestions(flows, first)) return -1;
  if (isSigned(flows.slice(0, first))) return first;
  return breaks.find((end) => isSigned(flows.slice(first, end)) && isWithoutQuestions(flows, end)) ?? first;
}

const isSigned = (flows: readonly Flow[]): boolean => isOndertekend(cellParagraphs(flows).map(text).filter(Boolean));

/** Whether what stands before a page break is a letter only. It may ask (“Wat betekent dit?”), if it is signed and more is asked behind it. */
function isWithoutQuestions(flows: readonly Flow[], end: number): boolean {
  const letter = flows.slice(0, end);
  const behind = cellParagraphs(flows.slice(end));
  const countsAgain = behind.some((p) => countsFromOne(headingOf(p)));
  const printed = cellParagraphs(letter).filter((p) => hasText([p]));
  if (printed.some((p, i) => headsQuestion(p, printed[i + 1], countsAgain))) return false;
  // The subject in its head, a table, may be put as a question.
  const asking = letter.filter((flow) => flow.kind === "paragraph" && asks(text(flow))).length;
  return asking === 0 || (isSigned(letter) && behind.filter((p) => asks(text(p))).length > asking);
}

/**
 * Whether a paragraph is the heading of a question or an answer. A number alone may belong to the head of the letter, and
 * one at a question to a list in it, where the questions behind it count from 1 again.
 */
function headsQuestion(p: FlowParagraph, next: FlowParagraph | undefined, countsAgain: boolean): boolean {
  const kop = headingOf(p);
  if (!kop || kop.vorm === "woord") return kop !== null;
  if (parseKopregel(text(p)) && p.lines.some(allStrong)) return true;
  return !countsAgain && (holdsQuestion(text(p)) || (next !== undefined && holdsQuestion(text(next))));
}

const countsFromOne = (kop: Kop | null): boolean => kop?.soort === "vraag" && kop.nummers[0] === "1";

const text = paragraphText;

/** A column beside the letter, or the way in which letters to parliament begin. */
function isLetterhead(flow: Flow): boolean {
  if (flow.kind === "page" || flow.kind === "inserted") return false;
  if (flow.zone === "margin") return true;
  return cellParagraphs([flow]).some((p) => opentBrief(text(p)));
}
