/** A block that opens with a heading → the heading, and the text that stands on its line. */
import type { Paragraph } from "mdast";
import { isParagraph, offsetInText, paragraph, splitChildren, textOf, trimParagraph } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
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
  // How it is to be read stays with the heading.
  const lees = block.data?.lees;
  return [
    paragraph(head, lees === undefined ? undefined : { lees }),
    rest.length > 0 ? trimParagraph(paragraph(rest)) : null,
  ];
}

function withoutMarker(block: Paragraph): Paragraph {
  return paragraph(block.children, block.data?.strong ? { strong: true } : undefined);
}
