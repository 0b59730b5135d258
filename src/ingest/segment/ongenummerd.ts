/**
 * Documents that print no numbers at their questions (Word takes them away when a numbered list is
 * saved as text): every paragraph that asks is a question; they are counted 1, 2, 3 …
 */
import type { Paragraph } from "mdast";
import { isParagraph, openingOf, textOf, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { isMededelingTekst } from "../wording/mededelingen.ts";
import { isTitelregel, titelregelOf } from "../wording/titelregels.ts";
import { asks, holdsQuestion } from "../wording/vraagteken.ts";
import type { Segment, Segments } from "./segments.ts";
import type { Candidate } from "./candidate.ts";
import { splitHeading } from "./split-heading.ts";

/**
 * Splits a document without numbers. Without any question all of it is preamble (or the notice).
 *
 * @param answersUnannounced the document says that it answers, but has no heading “Antwoord”
 */
export function segmentUnnumbered(candidates: readonly Candidate[], answersUnannounced: boolean): Segments {
  const titleEnd = endOfTitle(candidates);
  const aanhef = candidates.slice(0, titleEnd).map(({ block }) => block);
  const rest = candidates.slice(titleEnd);
  const isMededeling = aanhef.some((block) => titelregelOf(wordingOf(block))?.soort === "mededeling");
  const empty: Segments = { aanhef, segments: [], mededeling: [], slot: [], noten: [] };

  if (isMededeling) return { ...empty, mededeling: rest.map(({ block }) => block) };
  if (!rest.some(({ block }) => holdsQuestion(textOf(block)))) return withoutQuestions(candidates);
  if (answersUnannounced) {
    const first = rest.findIndex(({ block }) => asks(wordingOf(block)));
    const above = rest.slice(0, first).map(({ block }) => block);
    return { ...empty, aanhef: [...aanhef, ...above], segments: counted(byQuestionMark(rest.slice(first))) };
  }
  const hasAntwoordKop = rest.some(isAntwoordKop);
  return {
    ...empty,
    segments: counted(hasAntwoordKop ? betweenAnswers(rest) : questions(rest.map(({ block }) => block))),
  };
}

const isAntwoordKop = ({ kop }: Candidate): boolean => kop?.soort === "antwoord";

/** A letter may be a notice without saying so above: its text does. What stands below it is part of it. */
function withoutQuestions(candidates: readonly Candidate[]): Segments {
  const blocks = candidates.map(({ block }) => block);
  const start = blocks.findIndex((block) => isMededelingTekst(wordingOf(block)));
  const end = start === -1 ? blocks.length : start;
  return { aanhef: blocks.slice(0, end), segments: [], mededeling: blocks.slice(end), slot: [], noten: [] };
}

/** Everything up to and including the last line that reads like a title stands before the questions. */
function endOfTitle(candidates: readonly Candidate[]): number {
  const firstQuestion = candidates.findIndex(({ block, kop }) => kop !== null || asks(wordingOf(block)));
  const limit = firstQuestion === -1 ? candidates.length : firstQuestion;
  return candidates.findLastIndex(({ block }, i) => i <= limit && isTitelregel(wordingOf(block))) + 1;
}

/** The same with numbers for the questions. */
function counted(segments: readonly Segment[]): Segment[] {
  let count = 0;
  return segments.map((segment) => (segment.soort === "vraag" ? { ...segment, nummers: [String(++count)] } : segment));
}

/** A part that begins with this block. */
const begun = (soort: Segment["soort"], block: Block): Segment => ({ soort, nummers: [], kop: null, body: [block] });

/** Each paragraph a question, or part of the one before. */
function questions(blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = [];
  for (const block of blocks) {
    const previous = segments.at(-1);
    if (previous && goesOnWith(previous, block)) previous.body.push(block);
    else segments.push(begun("vraag", block));
  }
  return segments;
}

/** Without any heading: what asks is a question, what does not answers those before it. */
function byQuestionMark(candidates: readonly Candidate[]): Segment[] {
  const segments: Segment[] = [];
  for (const { block } of candidates) {
    const previous = segments.at(-1);
    const isVraag = isParagraph(block) && asks(wordingOf(block));
    if (previous && (goesOnWith(previous, block) || (previous.soort === "antwoord" && !isVraag)))
      previous.body.push(block);
    else segments.push(begun(isVraag ? "vraag" : "antwoord", block));
  }
  return segments;
}

/** A list or table, an item of a list, or what follows a colon, belongs to the part before it. */
const goesOnWith = (previous: Segment, block: Block): boolean =>
  !isParagraph(block) ||
  ITEM.test(openingOf(block)) ||
  /[:;,]$/.test(wordingOf(previous.body.at(-1)!)) ||
  ADDS.test(openingOf(block));

/** “Graag uitgesplitst per jaar.”, below what it asks or behind it. */
const ADDS = /^\s*(?:graag|gaarne)\b/i;
const ASKS_AND_ADDS = /\?\s+(?:graag|gaarne|zo (?:ja|nee)|in (?:dat|uw) )[^?]*\.?$/i;

/** “- Wat kost dit?”, “b) Wanneer?” */
const ITEM = /^\s*(?:[-–•*]|[a-z][.)])\s/;

/** “Antwoord” is the only heading: what asks right before it is the next question, the rest answers the last. */
function betweenAnswers(candidates: readonly Candidate[]): Segment[] {
  const segments: Segment[] = [];
  let pending: Block[] = [];
  for (const candidate of candidates) {
    if (!isAntwoordKop(candidate)) {
      pending.push(candidate.block);
      continue;
    }
    const answer = segments.at(-1);
    const start = answer ? startOfQuestions(pending) : 0;
    answer?.body.push(...pending.slice(0, start));
    segments.push(...questions(pending.slice(start)));
    const [kop, rest] = splitHeading(candidate.block as Paragraph, candidate.kop!);
    segments.push({ soort: "antwoord", nummers: [], kop, body: [] });
    pending = rest ? [rest] : [];
  }
  segments.at(-1)?.body.push(...pending);
  return segments;
}

/** What leads up to items that ask, asks with them: “Kunt u ingaan op de volgende vragen:”. */
function startOfQuestions(blocks: readonly Block[]): number {
  const leadsUp = (block: Block, next: Block | undefined) =>
    next !== undefined && ITEM.test(openingOf(next)) && asks(wordingOf(next)) && wordingOf(block).endsWith(":");
  const asksOrAdds = (block: Block, before: Block | undefined) =>
    asks(wordingOf(block)) ||
    ASKS_AND_ADDS.test(wordingOf(block)) ||
    (before !== undefined && ADDS.test(openingOf(block)) && holdsQuestion(textOf(before)));
  return blocks.findLastIndex((block, i) => !asksOrAdds(block, blocks[i - 1]) && !leadsUp(block, blocks[i + 1])) + 1;
}
