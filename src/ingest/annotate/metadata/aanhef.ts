/** The text in which a document says what it is: title lines, letterhead, page furniture. */
import { wordingOf } from "../../blocks.ts";
import type { Block } from "../../source.ts";

export interface Aanhef {
  /** The title lines before the first question, as one text with single spaces. */
  titel: string;
  /** Letterhead and cover letter. */
  brief: string;
  /** What stands behind the last answer: it may be signed there. */
  slot: string;
  /** Running titles, page numbers and codes. */
  furniture: string[];
  /** What the format says outright. */
  properties: Record<string, string>;
}

export function readAanhef(
  title: readonly Block[],
  voorwerk: readonly Block[],
  slot: readonly Block[],
  furniture: string[],
  properties: Record<string, string>,
): Aanhef {
  const text = (blocks: readonly Block[]) =>
    blocks
      .map(wordingOf)
      .join(" \n")
      .replace(/[^\S\n]+/g, " ");
  return { titel: text(title), brief: text(voorwerk), slot: text(slot), furniture, properties };
}
