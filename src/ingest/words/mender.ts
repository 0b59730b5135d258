/**
 * Mends what an extractor did to the words of one document: joins lines, takes out hyphens that line ends left, puts
 * lost spaces back. The source stays as it is: a text is cut where something is mended, so that each part still stands
 * for its own range. What was mended is kept, to be shown.
 */
import type { PhrasingContent } from "mdast";
import type { Herstel } from "../../domain/document.ts";
import { joiningSpace, lineOf, splitChildren, textOf } from "../tree/blocks.ts";
import { addressesIn, endsInAddress, lastWord } from "./addresses.ts";
import { behindNumbers, gluedPlaces, printedApart } from "./glued-words.ts";
import { leftHyphens } from "./left-hyphens.ts";
import { lostSpaces } from "./lost-spaces.ts";
import { joinOf, withoutHyphen, type Join, type PrintedWords } from "./line-ends.ts";

/** Part of a text, and what is read in its stead. */
interface Mend {
  start: number;
  end: number;
  by: "" | " ";
}

/** Stands for what is no text, such as the mark of a note. */
const NO_TEXT = "\uFFFC";
/** Stands for a letter of what is left as it is, such as a link. */
const OTHER = "\uFFFB";
/** As much of a word is shown. */
const SHOWN = 120;

export class Mender {
  readonly #words: PrintedWords;
  readonly #joinedLines: boolean;
  readonly #repairs: Herstel[] = [];

  /**
   * @param words those of the document
   * @param joinedLines whether the extractor joined lines itself, so that within one words may be broken and glued
   */
  constructor(words: PrintedWords, joinedLines: boolean) {
    this.#words = words;
    this.#joinedLines = joinedLines;
  }

  /** What was mended so far, in the order of mending. */
  get repairs(): readonly Herstel[] {
    return this.#repairs;
  }

  /**
   * How two lines join; see {@link joinOf}.
   *
   * @param regel that of the source which ends here
   */
  join(before: string, after: string, regel: number): Join {
    const join = joinOf(before, after, this.#words);
    const isRepair = join === "drop" || (join === "glue" && endsInAddress(before));
    if (isRepair) this.#listJoin(join, lastWord(before), /^\S*/.exec(after)![0], regel);
    return join;
  }

  #listJoin(join: Join, end: string, start: string, regel: number): void {
    this.#list(regel, `${end} ${start}`, (join === "drop" ? withoutHyphen(end) : end) + start);
  }

  /** Adds a line to the lines before it: with a space, or as one word with their last. */
  addLine(lines: PhrasingContent[], line: readonly PhrasingContent[]): void {
    const [last, first] = [lines.at(-1), line[0]];
    if (last && first?.type === "text") {
      const join = last.type === "text" ? this.join(endOf(lines), first.value, lineOf(last)) : "space";
      if (join === "drop") dropHyphen(lines);
      if (join === "space") lines.push(joiningSpace());
    }
    for (const node of line) lines.push(node);
  }

  /** A paragraph with its words mended. */
  mend(children: PhrasingContent[]): PhrasingContent[] {
    const text = children.map(readable).join("");
    const mends = this.#find(text);
    if (mends.length === 0) return children;
    this.#listMends(children, text, mends);
    const result: PhrasingContent[] = [];
    let rest = children;
    let at = 0;
    for (const { start, end, by } of mends) {
      const [before, behind] = splitChildren(rest, textLength(text, at, end));
      const last = before.at(-1);
      if (end > start && last?.type === "text") {
        before[before.length - 1] = { ...last, value: last.value.slice(0, last.value.length - (end - start)) };
      }
      result.push(...before);
      if (by === " ") result.push(joiningSpace());
      rest = behind;
      at = end;
    }
    return [...result, ...rest];
  }

  #find(text: string): Mend[] {
    const places = lostSpaces(text);
    if (this.#joinedLines) {
      places.push(...gluedPlaces(text, this.#words), ...printedApart(text, this.#words), ...behindNumbers(text));
    }
    const mends = [...new Set(places)].map((at): Mend => ({ start: at, end: at, by: " " }));
    if (this.#joinedLines) {
      for (const [start, end] of leftHyphens(text, this.#words)) mends.push({ start, end, by: "" });
    }
    if (mends.length === 0) return mends;
    const addresses = addressesIn(text);
    return mends
      .filter(({ start, end }) => !addresses.some(([from, to]) => end > from && start < to))
      .sort((a, b) => a.start - b.start);
  }

  /** Lists each word that was mended, once, with all that was mended in it. */
  #listMends(children: readonly PhrasingContent[], text: string, mends: readonly Mend[]): void {
    for (let i = 0; i < mends.length;) {
      const from = wordStart(text, mends[i]!.start);
      let to = wordEnd(text, mends[i]!.end);
      let wordt = "";
      let at = from;
      for (; i < mends.length && mends[i]!.start <= to; i++) {
        const { start, end, by } = mends[i]!;
        wordt += text.slice(at, start) + by;
        at = end;
        to = Math.max(to, wordEnd(text, end));
      }
      this.#list(lineAt(children, from), text.slice(from, to), wordt + text.slice(at, to));
    }
  }

  #list(regel: number, was: string, wordt: string): void {
    this.#repairs.push({ regel, was: shown(was), wordt: shown(wordt) });
  }
}

/** Takes away the hyphen that broke the last word of a line. */
export function dropHyphen(line: PhrasingContent[]): void {
  const last = line.at(-1);
  if (last?.type === "text") line[line.length - 1] = { ...last, value: withoutHyphen(last.value) };
}

/** A soft hyphen is seen at the end of a line only; in the midst of one it would not be. */
const shown = (text: string): string =>
  text
    .replace(/[\uFFFB\uFFFC]/g, "")
    .replaceAll("\u00AD", "-")
    .slice(0, SHOWN);

/** A node as the text that is looked at: as long as what stands for it, and a sign longer where nothing does. */
const readable = (node: PhrasingContent): string =>
  node.type === "text" ? node.value : OTHER.repeat(textOf(node).length) || NO_TEXT;

/** The end of a paragraph, with all of its last word. */
function endOf(nodes: readonly PhrasingContent[]): string {
  let text = "";
  for (let i = nodes.length - 1; i >= 0 && !/\s/.test(text); i--) text = readable(nodes[i]!) + text;
  return text;
}

/** How long a part of the text is for those who don't count marks. */
function textLength(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = text.indexOf(NO_TEXT, from); at !== -1 && at < to; at = text.indexOf(NO_TEXT, at + 1)) marks++;
  return to - from - marks;
}

const wordStart = (text: string, at: number): number =>
  at - /[^\s\uFFFB\uFFFC]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))![0].length;
const wordEnd = (text: string, at: number): number =>
  at + /^[^\s\uFFFB\uFFFC]{0,60}/.exec(text.slice(at, at + 60))![0].length;

/** The line of the source that a place in the text stands on. */
function lineAt(children: readonly PhrasingContent[], at: number): number {
  let seen = 0;
  let regel = 1;
  for (const child of children) {
    if (seen > at) break;
    if (child.position) regel = child.position.start.line;
    seen += readable(child).length;
  }
  return regel;
}
