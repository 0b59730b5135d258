/** Paragraphs that are items of a list become a list: bullets, and numbers that count up from 1. */
import type { List, Paragraph } from "mdast";
import { isParagraph, listItem, openingOf, paragraph, withoutStart } from "./tree/blocks.ts";
import type { Block } from "./tree/source.ts";

const BULLET = /^\s*[-–•*·▪]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/;

interface NumberedParagraph {
  number: number | null;
  paragraph: Paragraph;
}

/**
 * Groups runs of at least two items. Lettered items (“a)”) stay paragraphs: their letter is part of the
 * text and would be lost in a list.
 */
export function structureLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let run: { block: Block; item: NumberedParagraph }[] = [];
  const endRun = () => {
    result.push(...(run.length > 1 ? [list(run.map(({ item }) => item))] : run.map(({ block }) => block)));
    run = [];
  };
  for (const block of blocks) {
    const item = isParagraph(block) ? itemOf(block) : null;
    if (item && !continues(run.at(-1)?.item, item)) endRun();
    if (item && (run.length > 0 || item.number === null || item.number === 1)) run.push({ block, item });
    else {
      endRun();
      result.push(block);
    }
  }
  endRun();
  return result;
}

function continues(previous: NumberedParagraph | undefined, item: NumberedParagraph): boolean {
  if (!previous) return true;
  return item.number === null
    ? previous.number === null
    : previous.number !== null && item.number === previous.number + 1;
}

function itemOf(block: Paragraph): NumberedParagraph | null {
  const marker = block.data?.marker;
  if (marker) {
    const number = /^\d+/.exec(marker);
    return { number: number ? Number(number[0]) : null, paragraph: paragraph(block.children) };
  }
  const text = openingOf(block);
  const match = BULLET.exec(text) ?? NUMBER.exec(text);
  if (!match) return null;
  const body = withoutStart(block, match[0].length);
  return body && { number: match[1] ? Number(match[1]) : null, paragraph: body };
}

function list(items: readonly NumberedParagraph[]): List {
  return {
    type: "list",
    ordered: items[0]!.number !== null,
    ...(items[0]!.number !== null && { start: items[0]!.number }),
    spread: false,
    children: items.map((item) => listItem(item.number === null ? "–" : `${item.number}.`, [item.paragraph])),
  };
}
