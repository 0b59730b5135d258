/** Lines → the text of the source and the nodes that stand for it. */
import type { PhrasingContent, Text } from "mdast";
import { joiningSpace } from "../../tree/blocks.ts";
import type { SourceText } from "../../tree/source-text.ts";
import { joinOf, type PrintedWords } from "../../words/line-ends.ts";
import { isApart, textOfLine, type Line } from "./baselines.ts";
import type { Stretch } from "./page.ts";
import type { Note } from "./note-numbers.ts";

export interface Context {
  source: SourceText;
  vocabulary: PrintedWords;
  marks: ReadonlyMap<Stretch, Note>;
}

/** Addresses are recognised by what stands before the end of a line; no further back than this. */
const LOOK_BACK = 400;

/**
 * Appends lines to the source, one a line, and returns them as running text: a node for the words of
 * each line, with hyphens and spaces at line ends mended between them.
 */
export function phrasing(lines: readonly Line[], { source, vocabulary, marks }: Context): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let printed = "";
  for (const [i, line] of lines.entries()) {
    const own = textOfLine(line);
    if (i > 0) {
      const join = joinOf(printed, own, vocabulary);
      if (join === "drop") dropHyphen(nodes.at(-1));
      source.append("\n");
      if (join === "space") nodes.push(joiningSpace());
      printed = (join === "space" ? `${printed} ` : printed).slice(-LOOK_BACK);
    }
    for (const part of partsOf(line, marks)) {
      nodes.push(part.note ? source.noteMark(part.text, part.note.identifier) : source.text(part.text));
    }
    printed += own;
  }
  return nodes;
}

function dropHyphen(node: PhrasingContent | undefined): void {
  if (node?.type === "text") node.value = (node satisfies Text).value.replace(/[-‐‑\u00AD]$/, "");
}

interface WordsOrMark {
  text: string;
  note: Note | null;
}

/** A line as stretches of words and marks of notes; the space before a stretch belongs to the words. */
function partsOf(line: Line, marks: ReadonlyMap<Stretch, Note>): WordsOrMark[] {
  const parts: WordsOrMark[] = [];
  for (const [i, piece] of line.pieces.entries()) {
    const before = line.pieces[i - 1];
    const space = before && isApart(before, piece) ? " " : "";
    const note = marks.get(piece) ?? null;
    const last = parts.at(-1);
    if (note) {
      if (space) addWords(parts, space);
      parts.push({ text: piece.text, note });
    } else if (last && !last.note) last.text += space + piece.text;
    else parts.push({ text: space + piece.text, note: null });
  }
  return parts;
}

function addWords(parts: WordsOrMark[], text: string): void {
  const last = parts.at(-1);
  if (last && !last.note) last.text += text;
  else parts.push({ text, note: null });
}
