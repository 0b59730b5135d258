/** Printed lines → paragraphs: a heading, a title line, a dash at the start of a line begin a new one. */
import type { Paragraph, PhrasingContent, Text } from "mdast";
import { joiningSpace, paragraph } from "../../blocks.ts";
import { isTitelregel } from "../../segment/titelregels.ts";
import { mayBeKop } from "../../segment/koppen.ts";
import type { Lines } from "../../source-text.ts";
import { NUMBER_ALONE, NUMBER_WITH_TEXT, numbersWithoutWord, parseWordKop } from "./headings.ts";
import type { PrintedLine } from "./lines.ts";
import type { Mark } from "./notes.ts";

const BEGINS_PARAGRAPH = /^(?:[–•-]\s|toelichting\s*:|mededeling$)/i;

export function intoParagraphs(
  lines: readonly PrintedLine[],
  marks: ReadonlyMap<PrintedLine, readonly Mark[]>,
  places: Lines,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const withoutWord = numbersWithoutWord(lines);
  let current: PhrasingContent[] = [];
  const end = () => {
    if (current.length > 0) paragraphs.push(paragraph(current));
    current = [];
  };
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    const kop = parseWordKop(text);
    const isNumber = withoutWord && !marks.has(line) && NUMBER_ALONE.test(text);
    const isQuestion = withoutWord && NUMBER_WITH_TEXT.test(text);
    const endsHeading = isBrokenHeading(lines[i - 1]?.text, text);
    const beginsHeading = kop !== null || isNumber || isBrokenHeading(text, lines[i + 1]?.text);
    const begins = beginsHeading || isQuestion || isTitelregel(text) || BEGINS_PARAGRAPH.test(text);
    if (begins && !endsHeading) end();
    append(current, phrasing(line, marks.get(line) ?? [], places));
    if (kop?.einde === text.length || isNumber || endsHeading) end();
  }
  end();
  return paragraphs;
}

/** “Antwoord 3, 4, 5 en” with “6” on the next line: a row of numbers that the line was too short for. */
function isBrokenHeading(first: string | undefined, second: string | undefined): boolean {
  if (!first || !second || !mayBeKop(first) || !/(?:,|\ben|\bt\/m)$/.test(first)) return false;
  const whole = `${first} ${second}`;
  return parseWordKop(whole)?.einde === whole.length;
}

/** The text of a line, with its marks, and with the spaces put back that were lost between sentences. */
function phrasing(line: PrintedLine, marks: readonly Mark[], places: Lines): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = 0;
  for (const { number, from, to } of marks) {
    content.push(...sentences(line, at, from, places));
    const position = places.position(line.start + from, line.start + to);
    content.push({ type: "footnoteReference", identifier: number, label: number, position });
    at = to;
  }
  return [...content, ...sentences(line, at, line.text.length, places)];
}

/** “Nederland.De IGJ”: a full stop between a small letter and a capital is the end of a sentence. */
const MAY_LOSE_SPACE = /[.?!][^\s.?!]/;
const LOST_SPACE = /(?<=[\p{Ll})»”][.?!])(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u;

function sentences(line: PrintedLine, from: number, to: number, places: Lines): PhrasingContent[] {
  let at = from;
  const text = line.text.slice(from, to);
  return (MAY_LOSE_SPACE.test(text) ? text.split(LOST_SPACE) : [text])
    .filter((piece) => piece !== "")
    .flatMap((piece, i): PhrasingContent[] => {
      const node: Text = {
        type: "text",
        value: piece,
        position: places.position(line.start + at, line.start + at + piece.length),
      };
      at += piece.length;
      return i === 0 ? [node] : [joiningSpace(), node];
    });
}

/** Adds a line to a paragraph: a word broken at the line end is closed up, a mark follows its word without a space. */
function append(content: PhrasingContent[], line: readonly PhrasingContent[]): void {
  const last = content.at(-1);
  const first = line[0];
  if (last && first && first.type !== "footnoteReference") {
    const isBroken = last.type === "text" && /\p{Ll}-$/u.test(last.value.slice(-2));
    const goesOn = first.type === "text" && /^(?!(?:en|of)\s)\p{Ll}/u.test(first.value);
    if (isBroken && goesOn) content[content.length - 1] = { ...last, value: last.value.slice(0, -1) };
    else content.push(joiningSpace());
  }
  content.push(...line);
}
