/** Lines → the text of the source and the nodes that stand for it. */
import type { Link, PhrasingContent } from "mdast";
import { joiningSpace, textOf } from "../../tree/blocks.ts";
import { linkTo } from "../../tree/links.ts";
import { lowered, raised } from "../../tree/scripts.ts";
import type { SourceText } from "../../tree/source-text.ts";
import { joinOf, type Join } from "../../words/line-ends.ts";
import { dropHyphen, type Mender } from "../../words/mender.ts";
import type { PrintedWords } from "../../words/line-ends.ts";
import { textPiece, type Piece } from "../markup/pieces.ts";
import { isApart, wordsOfLine, type Line } from "./baselines.ts";
import type { Note } from "./note-numbers.ts";
import type { Stretch } from "./page.ts";
import { isExponent, mayBeExponent } from "./powers.ts";

export interface Context {
  source: SourceText;
  mender: Mender;
  marks: ReadonlyMap<Stretch, Note>;
}

/** What the cells of a table of questions are read with. */
export interface CellContext {
  words: PrintedWords;
  marks: ReadonlyMap<Stretch, Note>;
}

/** Addresses are recognised by what stands before the end of a line; no further back than this. */
const LOOK_BACK = 400;

/**
 * Appends lines to the source, one a line, and returns them as running text: a node for the words of
 * each line, with hyphens and spaces at line ends mended between them.
 */
export function phrasing(lines: readonly Line[], { source, mender, marks }: Context): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let link = null as Link | null;
  let printed = "";
  for (const [i, line] of lines.entries()) {
    const own = wordsOfLine(line, marks);
    const parts = partsOf(line, marks);
    if (i > 0) {
      const join =
        joinInLink(printed, own, link?.url, parts[0]!.address) ?? mender.join(printed, own, source.point.line);
      if (join === "drop") dropHyphen(link?.children ?? nodes);
      source.append("\n");
      if (join === "space") {
        if (parts[0]!.address !== link?.url) link = null;
        (link?.children ?? nodes).push(joiningSpace());
      }
      printed = (join === "space" ? `${printed} ` : printed).slice(-LOOK_BACK);
    }
    for (const { space, text, note, address } of parts) {
      const isSame = address === link?.url;
      if (space && (!isSame || note)) (isSame && link ? link.children : nodes).push(source.text(" "));
      if (!isSame) {
        link = address === undefined ? null : linkTo(address, []);
        if (link) nodes.push(link);
      }
      const words = space && isSame ? ` ${text}` : text;
      (link?.children ?? nodes).push(note ? source.noteMark(text, note.identifier) : source.text(words));
    }
    printed += own;
  }
  return mended(nodes, mender);
}

/** The words of running text mended, those inside a link and those beside it. */
function mended(nodes: PhrasingContent[], mender: Mender): PhrasingContent[] {
  const printed = nodes.flatMap((node) => (node.type === "link" && isAddress(textOf(node)) ? node.children : [node]));
  if (!printed.some(({ type }) => type === "link")) return mender.mend(printed);
  const result: PhrasingContent[] = [];
  let run: PhrasingContent[] = [];
  for (const node of printed) {
    if (node.type !== "link") run.push(node);
    else {
      result.push(...mender.mend(run), linkTo(node.url, mender.mend(node.children)));
      run = [];
    }
  }
  return [...result, ...mender.mend(run)];
}

/** Lines as pieces of running text, for what is put in another order before it becomes text of the source. */
export function piecesOf(lines: readonly Line[], { words, marks }: CellContext): Piece[] {
  const pieces: Piece[] = [];
  let printed = "";
  for (const [i, line] of lines.entries()) {
    const own = wordsOfLine(line, marks);
    const join = i > 0 ? joinOf(printed, own, words) : "glue";
    const last = pieces.at(-1);
    if (join === "drop" && last?.kind === "text") last.text = withoutHyphen(last.text);
    if (join === "space") pieces.push(textPiece(" "));
    for (const { space, text, note, address } of partsOf(line, marks)) {
      if (space) pieces.push(textPiece(" "));
      if (note) pieces.push({ kind: "note", identifier: note.identifier, label: text });
      else pieces.push({ kind: "text", text, ...(address !== undefined && { link: address }) });
    }
    printed = (join === "space" ? `${printed} ${own}` : printed + own).slice(-LOOK_BACK);
  }
  return pieces;
}

/** The address that is printed is text like any other, and found there. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S*$/i.test(text);

/** How two lines of one link join, where its address holds what is printed at the end of a line. */
function joinInLink(before: string, after: string, address: string | undefined, next: string | undefined): Join | null {
  if (address === undefined || address !== next) return null;
  const end = /\S{3,40}$/.exec(before)?.[0] ?? "";
  const start = /^\S{1,40}/.exec(after)?.[0] ?? "";
  return end !== "" && start !== "" && address.includes(end + start.replace(/[.,;:)]+$/, "")) ? "glue" : null;
}

const withoutHyphen = (text: string): string => text.replace(/[-‐‑\u00AD]$/, "");

interface WordsOrMark {
  /** A space stands before it. */
  space: boolean;
  text: string;
  note: Note | null;
  address: string | undefined;
}

/** A line as stretches of words, in a link or not, and marks of notes. */
function partsOf(line: Line, marks: ReadonlyMap<Stretch, Note>): WordsOrMark[] {
  const parts: WordsOrMark[] = [];
  for (const [i, piece] of line.pieces.entries()) {
    const before = line.pieces[i - 1];
    const space = before !== undefined && isApart(before, piece);
    const note = marks.get(piece) ?? null;
    const text = note ? piece.text : inLine(piece, i, line.pieces);
    const { address } = piece;
    const last = parts.at(-1);
    if (last && !last.note && !note && last.address === address) last.text += (space ? " " : "") + text;
    else parts.push({ space, text, note, address });
  }
  return parts;
}

/** Exponents keep their height in the text. */
function inLine(piece: Stretch, index: number, pieces: readonly Stretch[]): string {
  const isPower = isExponent(piece, index, pieces) || mayBeExponent(piece, index, pieces);
  if (isPower) return raised(piece.text, pieces[index - 1]!.text);
  return piece.shift === "down"
    ? lowered(piece.text, pieces[index - 1]?.text ?? "", pieces[index + 1]?.text ?? "")
    : piece.text;
}
