/**
 * Items of a list become a list: those that the source numbers or sets apart itself, and paragraphs that begin with a
 * bullet, or with numbers that count up from 1.
 */
import type { ListItem, Paragraph } from "mdast";
import { isParagraph, listItem, listOf, openingOf, paragraph, withoutStart } from "./tree/blocks.ts";
import type { Block } from "./tree/source.ts";

const BULLET = /^\s*([-–•*·▪])\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,2}[.)])\s+(?=\S)/;
/** What a bullet is shown as, whatever it was typed with. */
const DASH = "–";

interface Item {
  marker: string;
  number: number | null;
  /** Whether the source says that it is an item: then one makes a list, and its number is as good as any. */
  isGiven: boolean;
  /** Whether the source says that it goes on with a list. */
  goesOn: boolean;
  paragraph: Paragraph;
  /** Paragraphs and lists that belong to it too. */
  more: Block[];
}

/**
 * Groups runs of items: at least two where only their text tells. Lettered paragraphs (“a)”) stay paragraphs: their
 * letter is part of the text.
 */
export function structureLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let run: { block: Block; item: Item }[] = [];
  const endRun = () => {
    if (run.length > 1 || run[0]?.item.isGiven) result.push(listOf(run.map(({ item }) => itemNode(item))));
    else for (const { block } of run) result.push(block);
    run = [];
  };
  for (const block of blocks) {
    const last = run.at(-1)?.item;
    if (last?.isGiven && isInItem(block)) {
      last.more.push(block);
      continue;
    }
    const item = isParagraph(block) ? itemOf(block) : null;
    if (item && !continues(last, item)) endRun();
    if (item && (run.length > 0 || item.isGiven || item.number === null || item.number === 1))
      run.push({ block, item });
    else {
      endRun();
      result.push(block);
    }
  }
  endRun();
  return result;
}

function continues(previous: Item | undefined, item: Item): boolean {
  if (!previous || (previous.isGiven && item.goesOn)) return true;
  if (signs(previous) !== signs(item) || previous.isGiven !== item.isGiven) return false;
  return item.number === null ? previous.number === null : item.number === (previous.number ?? -1) + 1;
}

/** What stands about the number: “1.” and “2)” are not of one list. */
const signs = ({ marker }: Item): string => marker.replace(/[\p{L}\p{N}]+/u, "");

function itemOf(block: Paragraph): Item | null {
  const given = block.data?.marker;
  if (given !== undefined) {
    const number = /^\d+/.exec(given);
    return {
      marker: given,
      number: number ? Number(number[0]) : null,
      isGiven: true,
      goesOn: block.data?.goesOn === true,
      paragraph: paragraph(block.children),
      more: [],
    };
  }
  const text = openingOf(block);
  const match = BULLET.exec(text) ?? NUMBER.exec(text);
  const body = match && withoutStart(block, match[0].length);
  if (!body) return null;
  const number = Number.parseInt(match[1]!, 10);
  const isNumber = !Number.isNaN(number);
  return {
    marker: isNumber ? match[1]! : DASH,
    number: isNumber ? number : null,
    isGiven: false,
    goesOn: false,
    paragraph: body,
    more: [],
  };
}

const itemNode = ({ marker, paragraph, more }: Item): ListItem =>
  listItem(marker, [paragraph, ...(more as ListItem["children"])]);

const isInItem = (block: Block): boolean =>
  (block.type === "paragraph" || block.type === "list" || block.type === "table") && block.data?.inItem === true;
