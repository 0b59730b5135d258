/** A block that opens with a heading → the heading, and the text that stands on its line. */
import type { Paragraph } from "mdast";
import { isParagraph, paragraph, splitChildren, textOf, trimParagraph } from "../blocks.ts";
import type { Block } from "../source.ts";
import type { Kop } from "../wording/koppen.ts";

/** The generated number of a paragraph that was an item of a list, which `segment.ts` took apart. */
export function markerOf(block: Block): string | undefined {
  return isParagraph(block) ? block.data?.marker : undefined;
}

/** The heading itself and the text that stands on its line. A generated number is not part of the text. */
export function splitHeading(block: Paragraph, kop: Kop): [Paragraph, Paragraph | null] {
  const marker = markerOf(block);
  if (marker) return [paragraph([{ type: "text", value: marker }]), withoutMarker(block)];
  const [head, rest] = splitChildren(block.children, offsetInText(textOf(block), kop.einde));
  return [paragraph(head), rest.length > 0 ? trimParagraph(paragraph(rest)) : null];
}

function withoutMarker(block: Paragraph): Paragraph {
  return paragraph(block.children, block.data?.strong ? { strong: true } : undefined);
}

/** Turns an offset in the wording (single spaces) into one in the text as it stands. */
function offsetInText(text: string, inWording: number): number {
  let seen = 0;
  let at = text.length - text.trimStart().length;
  while (at < text.length && seen < inWording) {
    const isRunOfSpaces = /\s/.test(text[at]!) && /\s/.test(text[at + 1] ?? "");
    if (!isRunOfSpaces) seen++;
    at++;
  }
  return at;
}
