/** Printed lines → paragraphs: a heading, a title line, a dash at the start of a line begin a new one. */
import type { Paragraph, PhrasingContent } from "mdast";
import { paragraph } from "../../tree/blocks.ts";
import type { Mender } from "../../words/mender.ts";
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
  mender: Mender,
): Paragraph[] {
  const { woord, withoutWord } = headings;
  const paragraphs: Paragraph[] = [];
  let current: PhrasingContent[] = [];
  const end = () => {
    if (current.length > 0) paragraphs.push(paragraph(mender.mend(current)));
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
      if (start > from) mender.addLine(current, phrasing(line, ofLine.slice(first, placed), from, start));
      end();
      from = start;
    }
    mender.addLine(current, phrasing(line, placed > 0 ? ofLine.slice(placed) : ofLine, from));
    if ((kop?.einde === text.length && !isBroken) || isNumber || endsHeading) end();
  }
  end();
  return paragraphs;
}

/** The text of a line or a part of it, with its marks. */
export function phrasing(
  line: PrintedLine,
  marks: readonly Mark[],
  start = 0,
  end = line.text.length,
): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  const addText = (from: number, to: number) => {
    if (to > from)
      content.push({ type: "text", value: line.text.slice(from, to), position: positionIn(line, from, to) });
  };
  let at = start;
  for (const { number, from, to } of marks) {
    addText(at, from);
    content.push({
      type: "footnoteReference",
      identifier: number,
      label: number,
      position: positionIn(line, from, to),
    });
    at = to;
  }
  addText(at, end);
  return content;
}
