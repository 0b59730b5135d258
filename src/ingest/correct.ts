/**
 * Puts right what the archivist says is wrong: a heading that was misread, a text with a fault. The
 * source stays as it is; what was changed is part of the document.
 */
import type { Paragraph } from "mdast";
import type { Correctie } from "../domain/document.ts";
import { isParagraph, span, splitChildren, textOf } from "./tree/blocks.ts";
import { parseKop } from "./wording/koppen.ts";
import type { Block, Source } from "./tree/source.ts";

/** What a heading is made when it is none. */
const GEEN_KOP = "geen kop";

export interface CorrectieRegel {
  regel: number;
  /** For a heading: how the line is to be read, “Antwoord op vraag 3” or “geen kop”. */
  lees?: string | undefined;
  /** For a text: the words as printed, and the right ones. */
  was?: string | undefined;
  wordt?: string | undefined;
  herkomst: string;
}

export interface Corrected {
  source: Source;
  correcties: Correctie[];
  /** Those that found nothing to correct. */
  zonderDoel: CorrectieRegel[];
}

export function correct(source: Source, regels: readonly CorrectieRegel[]): Corrected {
  let blocks = source.blocks;
  const correcties: Correctie[] = [];
  const zonderDoel: CorrectieRegel[] = [];
  for (const regel of regels) {
    const at = blocks.findIndex((block) => covers(block, regel.regel));
    const block = blocks[at];
    const corrected = block && isParagraph(block) ? correctParagraph(block, regel) : null;
    if (!corrected) {
      zonderDoel.push(regel);
      continue;
    }
    blocks = blocks.with(at, corrected.block);
    correcties.push({ regel: regel.regel, was: corrected.was, wordt: corrected.wordt, herkomst: regel.herkomst });
  }
  return { source: { ...source, blocks }, correcties, zonderDoel };
}

function covers(block: Block, line: number): boolean {
  const position = span([block]);
  return position !== undefined && position.start.line <= line && position.end.line >= line;
}

function correctParagraph(
  block: Paragraph,
  regel: CorrectieRegel,
): { block: Block; was: string; wordt: string } | null {
  const text = textOf(block);
  if (regel.lees !== undefined) {
    const isKnown = regel.lees === GEEN_KOP || parseKop(regel.lees) !== null;
    return isKnown
      ? { block: { ...block, data: { ...block.data, lees: regel.lees } }, was: text, wordt: regel.lees }
      : null;
  }
  const from = regel.was ? text.indexOf(regel.was) : -1;
  if (from === -1 || regel.was === undefined || regel.wordt === undefined) return null;
  const [head, rest] = splitChildren(block.children, from);
  const [wrong, tail] = splitChildren(rest, regel.was.length);
  const position = span(wrong);
  const right = { type: "text" as const, value: regel.wordt, ...(position && { position }) };
  return { block: { ...block, children: [...head, right, ...tail] }, was: regel.was, wordt: regel.wordt };
}
