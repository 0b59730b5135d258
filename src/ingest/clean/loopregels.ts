/**
 * The head or foot of a page in a text whose lines have no place on a page: lines beside the number of a page that come
 * back beside the numbers of most others, “Datum” / “3 juni 2025” / “Pagina 2 van 5”.
 */
import { isParagraph, openingOf, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { parseKop } from "../wording/koppen.ts";
import { isPaginaopmaak, paginaVan } from "../wording/paginaopmaak.ts";

/** The head of a letter takes no more lines on a later page. */
const MOST_LINES = 8;

/** The blocks that are furniture, of those that have no place: numbers of pages, and what comes back beside them. */
export function loopregels(blocks: readonly Block[]): Set<Block> {
  const counted = countedPages(blocks);
  const isNumber = (block: Block): boolean => counted.has(block) || isOpmaak(block);
  const numbers = blocks.flatMap((block, i) => (isNumber(block) ? i : []));
  const found = new Set(numbers.map((i) => blocks[i]!));
  for (const side of numbers.length > 1 ? [-1, 1] : []) {
    let beside = numbers;
    for (let n = 1; n <= MOST_LINES && beside.length > 1; n++) {
      const lines = Map.groupBy(beside, (at) => runningLine(blocks[at + n * side], found));
      beside = [...lines].flatMap(([line, same]) => (line !== "" && isOnMost(same, numbers) ? same : []));
      for (const at of beside) found.add(blocks[at + n * side]!);
    }
  }
  return found;
}

const isOnMost = (same: readonly number[], pages: readonly number[]): boolean =>
  same.length > 1 && 2 * same.length >= pages.length;

/** “Pagina 2 van 5”, where the extractor kept the foot of the page: its opening, which is cheap to read, tells most. */
const isOpmaak = (block: Block): boolean =>
  isParagraph(block) && isPaginaopmaak(openingOf(block).trim(), "alinea") && isPaginaopmaak(wordingOf(block), "alinea");

/** “1/5”, “2/5”: more than one of them, each the next. */
function countedPages(blocks: readonly Block[]): Set<Block> {
  const numbers = blocks.flatMap((block) => {
    const pagina = isParagraph(block) && paginaVan(openingOf(block).trim()) && paginaVan(wordingOf(block));
    return pagina ? [{ block, ...pagina }] : [];
  });
  const [first] = numbers;
  const goesUp = numbers.every(({ nummer, van }, i) => nummer === first!.nummer + i && van === first!.van);
  return new Set(numbers.length > 1 && goesUp ? numbers.map(({ block }) => block) : []);
}

/** A line that may be of the head or foot of a page: no heading, no sentence, and none that is found already. */
function runningLine(block: Block | undefined, found: ReadonlySet<Block>): string {
  if (!block || !isParagraph(block) || found.has(block)) return "";
  const line = wordingOf(block);
  return /[.?!:;]$/.test(line) || parseKop(line) ? "" : line;
}
