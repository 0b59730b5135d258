/** The text in which a document says what it is: title lines, letterhead, page furniture. */
import { wordingOf } from "../../blocks.ts";
import { biedtAan } from "../../segment/begeleidende-brief.ts";
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
  // A letter may speak of earlier questions first: those that it answers stand in the sentence that hands over the answers.
  const handsOver = new Set(voorwerk.filter((block) => biedtAan(wordingOf(block))));
  const text = (blocks: readonly Block[]) =>
    blocks
      .map(wordingOf)
      .join(" \n")
      .replace(/[^\S\n]+/g, " ");
  const rest = voorwerk.filter((block) => !handsOver.has(block));
  const brief = [text([...handsOver]), text(rest)].filter((part) => part !== "").join("\n\n");
  return { titel: text(title), brief, slot: text(slot), furniture, properties };
}
