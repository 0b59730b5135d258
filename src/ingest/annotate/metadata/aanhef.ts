/** The text in which a document says what it is: title lines, letterhead, page furniture. */
import { wordingOf } from "../../tree/blocks.ts";
import { biedtAan } from "../../wording/brief.ts";
import type { Block } from "../../tree/source.ts";

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
  const ofBrief = Map.groupBy(voorwerk.flatMap(linesOf), biedtAan);
  const text = (lines: readonly string[] = []) => lines.join(" \n").replace(/[^\S\n]+/g, " ");
  const brief = [text(ofBrief.get(true)), text(ofBrief.get(false))].filter((part) => part !== "").join("\n\n");
  return { titel: text(title.map(wordingOf)), brief, slot: text(slot.map(wordingOf)), furniture, properties };
}

/** The head of a letter may be a table: “Onderwerp” and, beside it, what the letter is about. */
const linesOf = (block: Block): string[] =>
  block.type === "table" ? block.children.map((row) => row.children.map(wordingOf).join(" ")) : [wordingOf(block)];
