/** Closing remarks after the last answer: they belong to the document, not to that answer. */
import { isParagraph, openingOf, textOf, wordingOf } from "../tree/blocks.ts";
import { startOfOndertekening } from "../wording/ondertekening.ts";
import { holdsQuestion } from "../wording/vraagteken.ts";
import type { Block } from "../tree/source.ts";
import type { Segment, Segments } from "./segments.ts";

const MAY_BE_SLOT = /^\s*(?:toel|deze)/i;
const AANVULLING = /^(?:toelichting\s*:?\s*)?deze vragen dienen ter aanvulling\b/i;
/** Behind the last question a closing remark; in an answer it may explain a table. */
const TOELICHTING = /^toelichting\s*(?::|$)/i;

/** “Bijlage 1: overzicht van wachttijden per regio”, the heading of a new page. */
const BIJLAGE = /^bijlagen?\b/i;

/** Moves the closing remarks, the signature of a letter, and annexes out of the last part. */
export function takeSlot(segments: Segments): Segments {
  const last = segments.segments.at(-1);
  if (!last) return segments;
  const bijlage = last.body.findIndex(startsBijlage);
  const body = bijlage === -1 ? last.body : last.body.slice(0, bijlage);
  const remarks = startOfSlot({ ...last, body });
  const start = remarks === -1 ? bijlage : remarks;
  if (start === -1) return segments;
  return {
    ...segments,
    segments: [...segments.segments.slice(0, -1), { ...last, body: last.body.slice(0, start) }],
    slot: [...last.body.slice(start), ...segments.slot],
  };
}

const startsBijlage = (block: Block): boolean =>
  (block.type === "paragraph" || block.type === "heading") &&
  block.data?.startsPage === true &&
  BIJLAGE.test(wordingOf(block));

function startOfSlot({ soort, body }: Segment): number {
  const lastAsking = soort === "vraag" ? body.findLastIndex((block) => holdsQuestion(textOf(block))) : -1;
  const remarks = body.findIndex((block, i) => {
    if (i === 0 || !isParagraph(block) || !MAY_BE_SLOT.test(openingOf(block))) return false;
    const wording = wordingOf(block);
    if (AANVULLING.test(wording)) return true;
    if (!TOELICHTING.test(wording)) return false;
    const next = body[i + 1];
    return soort === "vraag" ? i > lastAsking : next !== undefined && AANVULLING.test(wordingOf(next));
  });
  if (remarks !== -1) return remarks;
  const from = Math.max(0, body.length - LONGEST_ENDING);
  const lines = body.slice(from).map((block) => (isParagraph(block) ? wordingOf(block) : ""));
  const start = startOfOndertekening(lines);
  return start === -1 ? -1 : from + start;
}

/** A greeting, one or two offices and names take no more lines than this. */
const LONGEST_ENDING = 12;
