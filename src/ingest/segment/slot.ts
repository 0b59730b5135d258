/** Closing remarks after the last answer: they belong to the document, not to that answer. */
import { isParagraph, openingOf, wordingOf } from "../blocks.ts";
import type { Segments } from "./segments.ts";

const SLOT = /^(?:toelichting\s*(?::|$)|deze vragen dienen ter aanvulling\b|(?:datum|ondertekening) ontvangst\b)/i;
const MAY_BE_SLOT = /^\s*(?:toel|deze|datum|ondert)/i;

/** Moves the closing remarks out of the last part. */
export function takeSlot(segments: Segments): Segments {
  const last = segments.segments.at(-1);
  if (!last) return segments;
  const start = last.body.findIndex(
    (block, i) => i > 0 && isParagraph(block) && MAY_BE_SLOT.test(openingOf(block)) && SLOT.test(wordingOf(block)),
  );
  if (start === -1) return segments;
  return {
    ...segments,
    segments: [...segments.segments.slice(0, -1), { ...last, body: last.body.slice(0, start) }],
    slot: [...last.body.slice(start), ...segments.slot],
  };
}
