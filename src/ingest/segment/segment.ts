/**
 * Blocks → preamble, questions, answers, notes, tail: by the wording of headings, and where a document
 * has none, by the shape of its paragraphs.
 */
import type { Paragraph } from "mdast";
import { isParagraph, joiningSpace, openingOf, paragraph, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { saysItAnswers } from "../wording/antwoordtitels.ts";
import { kopOf, type Candidate } from "./candidate.ts";
import { acceptNumbered, asksSomething, numberAnswers, startOfQuestions, withoutNumber } from "./genummerd.ts";
import { parseKopregel } from "../wording/koppen.ts";
import { takeNoteList } from "./notenlijst.ts";
import { segmentUnnumbered } from "./ongenummerd.ts";
import { splitMissingAntwoord } from "./ontbrekende-antwoordkop.ts";
import type { Segment, Segments } from "./segments.ts";
import { takeSlot } from "./slot.ts";
import { splitHeading } from "./split-heading.ts";
import { takeThemakop } from "./themakop.ts";
import { answerTitle, isTitelregel } from "../wording/titelregels.ts";

/**
 * Splits cleaned blocks into the parts of a document. Never throws; what is no heading stays text.
 *
 * @param voorwerk letterhead and cover letter: they may say that the document answers
 */
export function segment(blocks: readonly Block[], voorwerk: readonly Block[] = []): Segments {
  const { blocks: body, noten, kop: noteListKop } = takeNoteList(blocks.flatMap(explodeNumberedList));
  const candidates = numberAnswers(body.map((block): Candidate => ({ block, kop: kopOf(block) })));
  const hasWords = candidates.some(({ kop }) => kop?.soort === "vraag" && kop.vorm === "woord");
  const hasAntwoordKop = candidates.some(({ kop }) => kop?.soort === "antwoord");
  const answersUnannounced =
    !hasAntwoordKop && saysItAnswers([...voorwerk, ...aboveQuestions(candidates)].map(wordingOf));
  const accepted = hasWords ? candidates.map(withoutNumber) : acceptNumbered(candidates);
  const isNumbered = accepted.some(({ kop }) => kop?.soort === "vraag");
  const rough = takeSlot(isNumbered ? splitAtHeadings(accepted) : segmentUnnumbered(accepted, answersUnannounced));
  return {
    ...rough,
    segments: splitMissingAntwoord(rough.segments, answersUnannounced),
    slot: [...rough.slot, ...(noteListKop ? [noteListKop] : [])],
    noten,
  };
}

/** Title lines, for all that is known before the questions are told apart. */
function aboveQuestions(candidates: readonly Candidate[]): Block[] {
  const first = startOfQuestions(candidates);
  return candidates.slice(0, first === -1 ? candidates.length : first).map(({ block }) => block);
}

/**
 * Word numbers questions by itself: the items of a numbered list are taken apart, so that each number
 * can be judged as a heading. Lists inside answers are put together again later.
 */
function explodeNumberedList(block: Block): Block[] {
  if (block.type !== "list" || !block.children.every((item) => parseKopregel(item.data?.marker ?? ""))) return [block];
  return block.children.flatMap((item, i) => {
    const [first, ...more] = item.children as Block[];
    const marker = item.data?.marker;
    if (!first || !marker || !isParagraph(first)) return first ? [first, ...more] : [];
    return [{ ...first, data: { ...first.data, marker, ...(i > 0 && { goesOn: true }) } }, ...more.map(inItem)];
  });
}

const inItem = (block: Block): Block =>
  block.type === "paragraph" || block.type === "list" || block.type === "table"
    ? ({ ...block, data: { ...block.data, inItem: true } } as Block)
    : block;

function splitAtHeadings(candidates: readonly Candidate[]): Segments {
  const result: Segments = { aanhef: [], segments: [], mededeling: [], slot: [], noten: [] };
  const asked = new Set<string>();
  let current: Block[] = result.aanhef;
  for (const [i, { block, kop }] of candidates.entries()) {
    const opensTitle = kop?.soort === "antwoord" && result.segments.length === 0 && goesOnAsTitle(candidates, i);
    if (!kop || opensTitle || (result.segments.at(-1)?.soort === "antwoord" && isTextOfAnswer(candidates, i, asked))) {
      const title =
        result.segments.length > 0 && isTitelregel(openingOf(block)) ? answerTitle(wordingOf(block)) : undefined;
      (title ? result.aanhef : current).push(block);
      if (title?.soort === "mededeling") current = result.mededeling;
      continue;
    }
    const [head, rest] = splitHeading(block as Paragraph, kop);
    if (kop.soort === "vraag") result.aanhef.push(...takeThemakop(result.segments.at(-1)));
    if (kop.soort === "mededeling") {
      result.mededeling.push(head);
      current = result.mededeling;
    } else {
      const nummers = kop.soort === "vraag" && kop.nummers.length === 0 ? [nextNummer(result.segments)] : kop.nummers;
      const part: Segment = { soort: kop.soort, nummers, kop: head, body: [] };
      result.segments.push(part);
      if (part.soort === "vraag") for (const nummer of nummers) asked.add(nummer);
      current = part.body;
    }
    if (rest) current.push(rest);
  }
  return { ...result, segments: mergeUmbrellas(result.segments) };
}

/** A title is broken over no more lines. */
const LINES_OF_TITLE = 8;

/** Whether “Antwoord van Minister”, before any question, is the first line of “Antwoord van Minister ⏎ Heinen (Financiën) (ontvangen …)”. */
function goesOnAsTitle(candidates: readonly Candidate[], at: number): boolean {
  if (candidates[at]!.kop!.nummers.length > 0) return false;
  const below = candidates.slice(at + 1, at + LINES_OF_TITLE);
  const end = below.findIndex(({ kop }) => kop);
  return below.slice(0, end === -1 ? below.length : end).some(({ block }) => /\(ontvangen\b/i.test(wordingOf(block)));
}

/**
 * Whether what reads like a heading is text of the answer that it stands in: “Vraag 2: ik deel die mening niet” takes a
 * question up again, and asks nothing; “Mededeling” heads a notice, and no answer comes before one.
 *
 * @param asked the numbers of the questions before it
 */
function isTextOfAnswer(candidates: readonly Candidate[], at: number, asked: ReadonlySet<string>): boolean {
  const kop = candidates[at]!.kop!;
  if (kop.soort === "mededeling") return true;
  if (kop.soort !== "vraag" || kop.vorm !== "woord" || kop.nummers.length === 0) return false;
  if (wordingOf(candidates[at]!.block).length === kop.einde) return false;
  return kop.nummers.every((nummer) => asked.has(nummer)) && !asksSomething(candidates, at);
}

/** “Vraag” without a number is counted on from the last question. */
function nextNummer(segments: readonly Segment[]): string {
  const last = segments.findLast(({ soort }) => soort === "vraag")?.nummers.at(-1);
  return String(Number.parseInt(last ?? "0", 10) + 1);
}

/** “Antwoord” above a row of numbered answers is part of the heading of the first. */
function mergeUmbrellas(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const above = merged.at(-1);
    const isUmbrella = above?.soort === "antwoord" && above.nummers.length === 0 && above.body.length === 0;
    if (isUmbrella && segment.soort === "antwoord" && above.kop && segment.kop) {
      const kop = paragraph([...above.kop.children, joiningSpace(), ...segment.kop.children]);
      merged[merged.length - 1] = { ...segment, kop };
    } else merged.push(segment);
  }
  return merged;
}
