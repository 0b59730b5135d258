/** Printed lines → paragraphs: a heading, a title line, a dash at the start of a line begin a new one. */
import type { Paragraph, PhrasingContent, Text } from "mdast";
import { joiningSpace, paragraph } from "../../tree/blocks.ts";
import { isTitelregel } from "../../wording/titelregels.ts";
import { isBrokenHeading, parseNumber, type Headings } from "./headings.ts";
import type { Starts } from "./paragraph-starts.ts";
import { positionIn, type Mark, type PrintedLine } from "./printed-lines.ts";

const BEGINS_PARAGRAPH = /^(?:[–•-]\s|toelichting\s*:|mededeling$)/i;

export function intoParagraphs(
  lines: readonly PrintedLine[],
  marks: ReadonlyMap<PrintedLine, readonly Mark[]>,
  headings: Headings,
  starts: Starts,
): Paragraph[] {
  const { woord, withoutWord } = headings;
  const paragraphs: Paragraph[] = [];
  let current: PhrasingContent[] = [];
  const end = () => {
    if (current.length > 0) paragraphs.push(paragraph(current));
    current = [];
  };
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    const kop = woord.get(line);
    const number = withoutWord ? parseNumber(text) : null;
    const isNumber = number?.isAlone === true && !marks.has(line);
    const isQuestion = number?.isAlone === false;
    const endsHeading = isBrokenHeading(lines[i - 1]?.text, text);
    const isBroken = isBrokenHeading(text, lines[i + 1]?.text);
    const begins =
      kop !== undefined || isNumber || isBroken || isQuestion || isTitelregel(text) || BEGINS_PARAGRAPH.test(text);
    if (begins && !endsHeading) end();
    const ofLine = marks.get(line) ?? [];
    let from = 0;
    let placed = 0;
    for (const start of starts.get(line) ?? []) {
      const first = placed;
      while (placed < ofLine.length && ofLine[placed]!.from < start) placed++;
      if (start > from) append(current, phrasing(line, ofLine.slice(first, placed), from, start));
      end();
      from = start;
    }
    append(current, phrasing(line, placed > 0 ? ofLine.slice(placed) : ofLine, from));
    if ((kop?.einde === text.length && !isBroken) || isNumber || endsHeading) end();
  }
  end();
  return paragraphs;
}

/** The text of a line or a part of it, with its marks, and with the spaces put back that were lost between sentences. */
function phrasing(line: PrintedLine, marks: readonly Mark[], start = 0, end = line.text.length): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = start;
  for (const { number, from, to } of marks) {
    content.push(...sentences(line, at, from));
    content.push({
      type: "footnoteReference",
      identifier: number,
      label: number,
      position: positionIn(line, from, to),
    });
    at = to;
  }
  const rest = sentences(line, at, end);
  return content.length === 0 ? rest : [...content, ...rest];
}

/** “Nederland.De IGJ”: a full stop between a small letter and a capital is the end of a sentence. */
const MAY_LOSE_SPACE = /[.?!][^\s.?!]/;
const LOST_SPACE = /(?<=[\p{Ll})»”][.?!])(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u;

function sentences(line: PrintedLine, from: number, to: number): PhrasingContent[] {
  let at = from;
  const text = line.text.slice(from, to);
  const content: PhrasingContent[] = [];
  for (const value of MAY_LOSE_SPACE.test(text) ? text.split(LOST_SPACE) : [text]) {
    if (value === "") continue;
    if (content.length > 0) content.push(joiningSpace());
    const end = at + value.length;
    content.push({ type: "text", value, position: positionIn(line, at, end) });
    at = end;
  }
  return content;
}

/** The end of a line without the hyphen that broke its last word; `null` where none did. */
function closedUp(last: PhrasingContent, next: string): Text | null {
  if (last.type !== "text" || !last.value.endsWith("-") || !/\p{Ll}-$/u.test(last.value)) return null;
  return /^(?!(?:en|of)\s)\p{Ll}/u.test(next) ? { ...last, value: last.value.slice(0, -1) } : null;
}

/** Adds a line to a paragraph: a word broken at the line end is closed up, a mark follows its word without a space. */
function append(content: PhrasingContent[], line: readonly PhrasingContent[]): void {
  const last = content.at(-1);
  const first = line[0];
  if (last && first && first.type !== "footnoteReference") {
    const closed = first.type === "text" ? closedUp(last, first.value) : null;
    if (closed) content[content.length - 1] = closed;
    else content.push(joiningSpace());
  }
  for (const node of line) content.push(node);
}
