/**
 * Markdown: what extractors make of PDFs (pymupdf4llm and others) and of Word files, and what people write. Its signs
 * are taken away, line by line; what is left is text as any other, of the official publication or not, and is read as
 * that. Tables and notes that Markdown marks as such are kept from that reader, and put in place behind it.
 */
import type { FootnoteDefinition, Paragraph, Table, Text } from "mdast";
import { isParagraph, joiningSpace, paragraph, span, splitChildren, textOf, trimParagraph } from "../tree/blocks.ts";
import { addressOf } from "../tree/links.ts";
import { Lines } from "../tree/source-text.ts";
import type { Block, LeftOut, Remark, Source } from "../tree/source.ts";
import { parseKop } from "../wording/koppen.ts";
import { withoutRanges, withStretches, type Stretch } from "./stretches.ts";
import { unmark, type Apart, type Range, type Unmarked } from "./markdown/unmark.ts";

/** Signs that no other text has; one is enough. */
const SIGNS = new RegExp(
  [
    String.raw`^[ \t]{0,3}#{1,6}[ \t]+\S`,
    String.raw`^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$`,
    String.raw`\*\*[^\s*][^*\n]*\*\*`,
    String.raw`\[\^[^\]\s]{1,40}\]`,
    String.raw`\]\((?:https?:|mailto:|www\.|#)`,
    "<sup>",
    String.raw`(?<![^\s(«“])_[^\s_][^_\n]*_(?![^\s).,;:!?»”])`,
  ].join("|"),
  "mu",
);

export const isMarkdown = (text: string): boolean => SIGNS.test(text);

/** Stands for a table in the text that is read as any other; no text holds it. */
const TABLE = "\uFFFC";

/**
 * @param text decoded, with “\n” as line end
 * @param readPlain reads a text without signs
 */
export function readMarkdown(text: string, readPlain: (text: string) => Source): Source {
  const unmarked = unmark(text);
  const lines = new Lines(unmarked.text);
  const numbers = numbersOfNotes(unmarked.apart);
  const apart = unmarked.apart.map((part) => ({ ...part, ...(part.kind === "table" && { sign: TABLE }) }));
  const read = readPlain(withoutRanges(unmarked.text, apart));
  const tables = tablesOf(unmarked, lines);
  const remarks: Remark[] = [];
  const stretches = unmarked.marked.flatMap(({ from, to, as }): Stretch[] => {
    const known = "link" in as ? readAddress(as.link, remarks) : noteNamed(as.note, numbers);
    return known ? [{ from, to, as: known }] : [];
  });
  const blocks = [
    ...read.blocks.flatMap((block) => withTables(block, tables)),
    ...notesOf(unmarked, lines, numbers),
  ].map((block) => withStretches(block, stretches));
  const images = unmarked.apart.filter(({ kind }) => kind === "image");
  return {
    ...read,
    text: unmarked.text,
    blocks,
    leftOut: [
      ...read.leftOut,
      ...images.map(({ from, to }): LeftOut => ({ reason: "image", ...lines.position(from, to) })),
    ],
    remarks: [...(read.remarks ?? []), ...remarks],
  };
}

/** The number of each note by its name; what is named otherwise is counted on. */
function numbersOfNotes(apart: readonly Apart[]): Map<string, string> {
  const names = apart.flatMap((part) => (part.kind === "note" ? part.name : []));
  let last = Math.max(0, ...names.filter((name) => NUMBER.test(name)).map(Number));
  const numbers = new Map<string, string>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, NUMBER.test(name) ? name : String(++last));
  return numbers;
}

const NUMBER = /^[1-9]\d{0,3}$/;

function noteNamed(name: string, numbers: ReadonlyMap<string, string>): Stretch["as"] | null {
  const note = numbers.get(name);
  return note === undefined ? null : { note };
}

function readAddress(target: string, remarks: Remark[]): Stretch["as"] | null {
  const address = addressOf(target);
  if (address !== null) return { address };
  const tekst = "Een koppeling leidt buiten het document nergens heen; haar tekst staat er, haar adres niet";
  remarks.push({ regel: "left-out-address", tekst, weggelaten: target });
  return null;
}

const textIn = ({ text }: Unmarked, { from, to }: Range, lines: Lines): Text[] =>
  to > from ? [{ type: "text", value: text.slice(from, to), position: lines.position(from, to) }] : [];

function notesOf(unmarked: Unmarked, lines: Lines, numbers: ReadonlyMap<string, string>): FootnoteDefinition[] {
  return unmarked.apart.flatMap((part): FootnoteDefinition[] => {
    if (part.kind !== "note") return [];
    const label = numbers.get(part.name)!;
    const printed = part.lines.flatMap((line, i) => [
      ...(i > 0 ? [joiningSpace()] : []),
      ...textIn(unmarked, line, lines),
    ]);
    const body = trimParagraph(paragraph(printed));
    return [{ type: "footnoteDefinition", identifier: label, label, children: body ? [body] : [] }];
  });
}

/** By where it begins: the table, or its cells as paragraphs where questions and answers stand in them. */
function tablesOf(unmarked: Unmarked, lines: Lines): Map<number, Block[]> {
  const tables = new Map<number, Block[]>();
  for (const part of unmarked.apart) {
    if (part.kind !== "table") continue;
    const rows = part.rows.map((row) => row.map((cell) => textIn(unmarked, cell, lines)));
    const cells = rows.flat().filter((cell) => cell.length > 0);
    tables.set(part.from, isOfQuestions(cells) ? cells.map((cell) => paragraph(cell)) : [tableOf(rows)]);
  }
  return tables;
}

function isOfQuestions(cells: readonly (readonly Text[])[]): boolean {
  const koppen = cells.map(([text]) => parseKop(text!.value));
  return ["vraag", "antwoord"].every((soort) => koppen.some((kop) => kop?.soort === soort));
}

/** Its rows have as many cells as the longest. */
function tableOf(rows: readonly (readonly Text[][])[]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: "table",
    children: rows.map((row) => ({
      type: "tableRow",
      children: Array.from({ length: width }, (_, i) => ({ type: "tableCell", children: row[i] ?? [] })),
    })),
  };
}

/** A block without the signs of tables, and the tables in their place: within a note, or between paragraphs. */
function withTables(block: Block, tables: ReadonlyMap<number, Block[]>): Block[] {
  if (block.type === "footnoteDefinition") {
    const children = block.children.flatMap((child): FootnoteDefinition["children"] =>
      child.type === "paragraph" ? cutAtTables(child, tables) : [child],
    );
    return [{ ...block, children }];
  }
  return isParagraph(block) ? cutAtTables(block, tables) : [block];
}

function cutAtTables(block: Paragraph, tables: ReadonlyMap<number, Block[]>): Block[] {
  const blocks: Block[] = [];
  let rest = block;
  for (let at = textOf(rest).indexOf(TABLE); at !== -1; at = textOf(rest).indexOf(TABLE)) {
    const [above, below] = splitChildren(rest.children, at);
    const [sign, behind] = splitChildren(below, 1);
    const before = trimParagraph(paragraph(above, block.data));
    blocks.push(...(before ? [before] : []), ...(tables.get(span(sign)?.start.offset ?? -1) ?? []));
    rest = paragraph(behind, block.data);
  }
  if (rest === block) return [block];
  const last = trimParagraph(rest);
  return last ? [...blocks, last] : blocks;
}
