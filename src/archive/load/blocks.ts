/**
 * Markdown → its blocks. Most blocks of an archive are headings and paragraphs of nothing but text and links, which
 * need no parser to be read. What is between them is parsed with a mark in their place, so that everything stands
 * where it stood; a property test holds this against parsing all of it.
 */
import type { Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { plainBlock } from "./plain-block.ts";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Stands in for blocks that need no parser, a paragraph of its own: a character that no script uses. */
const MARK = "\u{e000}";

export function parseBlocks(markdown: string): RootContent[] {
  if (markdown.includes(MARK)) return parse(markdown);
  const [lineEnds] = /\n*$/.exec(markdown)!;
  const pieces = markdown
    .slice(0, markdown.length - lineEnds.length)
    .replace(/^\n+/, "")
    .split("\n\n");
  const rest: string[] = [];
  const runs: RootContent[][] = [];
  let run: RootContent[] | null = null;
  for (const piece of pieces) {
    const plain = plainBlock(piece);
    if (!plain) {
      rest.push(piece);
      run = null;
    } else if (run) run.push(plain);
    else {
      runs.push((run = [plain]));
      rest.push(MARK);
    }
  }
  if (rest.length === runs.length) return runs.flat();
  const parsed = parse(rest.join("\n\n") + lineEnds);
  // Where a mark is not on its own, in a block of code for one, the text was not as plain as it looked.
  return parsed.filter(isMark).length === runs.length
    ? parsed.flatMap((node) => (isMark(node) ? runs.shift()! : node))
    : parse(markdown);
}

const parse = (markdown: string): RootContent[] => (processor.parse(markdown) as Root).children;

function isMark(node: RootContent): boolean {
  const [only, ...more] = node.type === "paragraph" ? node.children : [];
  return only?.type === "text" && more.length === 0 && only.value === MARK;
}
