/**
 * Text that an extractor took page by page out of the PDF of any paper: numbers of pages and notes at their feet stand
 * in its midst. They are found as in the official publication; the rest is read as plain text.
 */
import { span } from "../tree/blocks.ts";
import type { Block, Source } from "../tree/source.ts";
import { Mender } from "../words/mender.ts";
import { PrintedWords } from "../words/line-ends.ts";
import { isPaginaopmaak } from "../wording/paginaopmaak.ts";
import { blockOf, definitionOf } from "./pdf-text.ts";
import { findNotes } from "./pdf-text/foot-notes.ts";
import { readHeadings } from "./pdf-text/headings.ts";
import { printedLines, type PrintedLine } from "./pdf-text/printed-lines.ts";
import { withoutRanges, withStretches } from "./stretches.ts";

/** Whether a text has numbers of pages on lines of their own, or signs for a new page. */
export const hasPages = (text: string): boolean => PAGE.test(text);
const PAGE = /\f|^[ \t]*(?:pagina|page|pag\.|blad)[ \t]*\|?[ \t]*\d/im;

/**
 * @param text decoded, with “\n” as line end
 * @param readPlain reads a text without page furniture
 */
export function readPagedText(text: string, readPlain: (text: string) => Source): Source {
  const printed = printedLines(text);
  const furniture = printed.filter(({ text: line }) => isPaginaopmaak(line, "alinea"));
  const running = printed.filter((line) => !furniture.includes(line));
  const { noten, marks, noteLines } = findNotes(running, readHeadings(running));
  const apart = printed.filter((line) => noteLines.has(line) || furniture.includes(line)).map(rangeOf);
  const stretches = [...marks].flatMap(([line, ofLine]) =>
    ofLine.map(({ number, from, to }) => {
      const start = rangeOf(line).from;
      return { from: start + from, to: start + to, as: { note: number } };
    }),
  );
  const source = readPlain(withoutRanges(text, apart));
  const blocks = source.blocks.map((block) => withStretches(block, stretches));
  const mender = new Mender(new PrintedWords(running.map((line) => line.text)), true);
  const definitions = noten.map((noot) => definitionOf(noot, mender));
  const herstellingen = [...(source.herstellingen ?? []), ...mender.repairs];
  return { ...source, text, blocks: [...inPlace(blocks, furniture), ...definitions], herstellingen };
}

const rangeOf = ({ start, text }: PrintedLine) => ({ from: start.offset!, to: start.offset! + text.length });

/** The numbers of pages in their place between the blocks: what stands beside most of them is furniture too. */
function inPlace(blocks: readonly Block[], furniture: readonly PrintedLine[]): Block[] {
  const placed: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    const start = span([block])?.start.offset ?? 0;
    while (next < furniture.length && rangeOf(furniture[next]!).from < start) placed.push(blockOf(furniture[next++]!));
    placed.push(block);
  }
  return [...placed, ...furniture.slice(next).map((line) => blockOf(line))];
}
