/** Turns the marks “1)” and “[1]” of a list of sources into references to its entries. */
import type { FootnoteDefinition, Paragraph } from "mdast";
import { isParagraph, paragraph, span, splitChildren, textOf } from "../tree/blocks.ts";
import type { Entry } from "../pair.ts";
import { markPattern, sameMarkPattern } from "../wording/nootmerken.ts";
import type { Block } from "../tree/source.ts";

/**
 * Questions are searched first, since the list at the end holds the sources of the questions; a mark in an
 * answer counts only for an entry that no question refers to ("1)" there mostly counts arguments). A mark printed as its
 * entry is comes before one printed otherwise; one in square brackets counts nothing else, in an answer too.
 */
export function linkNoteMarks<P extends { vragen: Entry[]; antwoorden: Entry[] }>(
  parts: P,
  noten: readonly FootnoteDefinition[],
): P {
  let { vragen, antwoorden } = parts;
  for (const noot of noten) {
    const mark = noot.label ?? noot.identifier;
    const same = sameMarkPattern(mark);
    const any = markPattern(mark);
    const inVragen = (pattern: RegExp): boolean => {
      const linked = linkIn(vragen, noot, pattern);
      vragen = linked ?? vragen;
      return linked !== null;
    };
    const inAntwoorden = (pattern: RegExp): boolean => {
      const linked = linkIn(antwoorden, noot, pattern);
      antwoorden = linked ?? antwoorden;
      return linked !== null;
    };
    const isSure = mark.startsWith("[");
    if (!inVragen(same) && !(isSure && inAntwoorden(same)) && !inVragen(any)) inAntwoorden(any);
  }
  return { ...parts, vragen, antwoorden };
}

/** `null` when no part carries the mark. */
function linkIn(parts: readonly Entry[], noot: FootnoteDefinition, pattern: RegExp): Entry[] | null {
  let found = false;
  const linked = parts.map((part) => ({
    ...part,
    body: part.body.map((block): Block => {
      if (!isParagraph(block)) return block;
      const replaced = linkInParagraph(block, noot, pattern);
      if (replaced) found = true;
      return replaced ?? block;
    }),
  }));
  return found ? linked : null;
}

function linkInParagraph(block: Paragraph, noot: FootnoteDefinition, pattern: RegExp): Paragraph | null {
  const match = pattern.exec(textOf(block));
  if (!match) return null;
  const from = match.index + match[1]!.length;
  const [head, rest] = splitChildren(block.children, from);
  const [mark, tail] = splitChildren(rest, match[2]!.length);
  const position = span(mark);
  return paragraph(
    [
      ...head,
      { type: "footnoteReference", identifier: noot.identifier, label: match[2]!, ...(position && { position }) },
      ...tail,
    ],
    block.data,
  );
}
