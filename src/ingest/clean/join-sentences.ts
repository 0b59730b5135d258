/**
 * Makes sentences whole that a page end, a note or an empty line cut in two: “Daarom zijn sinds het” /
 * “debat van 4 maart 2025 meerdere verbeterpunten gerealiseerd”.
 */
import type { Paragraph } from "mdast";
import { isParagraph, joiningSpace, paragraph, wordingOf } from "../blocks.ts";
import { parseKop } from "../segment/koppen.ts";
import { isTitelregel } from "../segment/titelregels.ts";
import type { Block } from "../source.ts";

export function joinSentences(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (previous && isParagraph(previous) && isParagraph(block) && goesOn(previous, block)) {
      joined[joined.length - 1] = join(previous, block);
    } else joined.push(block);
  }
  return joined;
}

/** Only what can't be two sentences is joined: no full stop before, and a small letter after. */
function goesOn(first: Paragraph, second: Paragraph): boolean {
  const [before, after] = [wordingOf(first), wordingOf(second)];
  if (second.data?.marker || second.data?.strong || first.data?.strong) return false;
  if (!/[\p{Letter}\p{Number},–-]$/u.test(before) || !/^\p{Ll}/u.test(after)) return false;
  const isListItem = /^(?:[a-z]|[ivx]+)[.)]\s|^o\s/.test(after);
  return !isListItem && !parseKop(before) && !parseKop(after) && !isTitelregel(before);
}

/** A word broken with a hyphen is closed up; “meldings- / en informatiesystemen” keeps its hyphen and its space. */
function join(first: Paragraph, second: Paragraph): Paragraph {
  const isBrokenWord = /\p{Ll}-$/u.test(wordingOf(first)) && !/^(?:en|of|dan wel|als)\s/.test(wordingOf(second));
  return paragraph([...first.children, ...(isBrokenWord ? [] : [joiningSpace()]), ...second.children], first.data);
}
