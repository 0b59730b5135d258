/** Headings and paragraphs of one line that hold nothing but text and links: what they are, without a parser. */
import type { PhrasingContent, RootContent } from "mdast";

/** Letters, and marks that mean nothing to markdown within a line. */
const MARKS = String.raw`\p{Letter}\p{Number} ,;:?'’‘“”"«»%€–—/().…-`;
const OPENS_LINE = /^[\p{Letter}“‘«€"']/u;
/** Of an opening bracket it must be said that it means nothing. */
const TEXT = new RegExp(String.raw`^(?:[\]${MARKS}]|\\\[)*$`, "u");
/** What is, or would be taken for, an address; and a bracket that would make a link of the one before. */
const MEANS_SOMETHING = /www\.|https?|[ps]:\/|\]\(/i;
/** A link with plain words and a plain address; a line is split at these into text, words, address, text … */
const LINK = new RegExp(String.raw`(?<!\\)\[([${MARKS}]+)\]\(([A-Za-z\d./:?=-]+)\)`, "u");
const HEADING = "## ";

/** The block that a line stands for; `null` where the parser must decide. */
export function plainBlock(line: string): RootContent | null {
  const isHeading = line.startsWith(HEADING);
  const children = plainLine(isHeading ? line.slice(HEADING.length) : line);
  if (!children) return null;
  return isHeading ? { type: "heading", depth: 2, children } : { type: "paragraph", children };
}

function plainLine(line: string): PhrasingContent[] | null {
  if (!OPENS_LINE.test(line) || line.endsWith(" ")) return null;
  const parts = line.split(LINK);
  const children: PhrasingContent[] = [];
  for (let i = 0; i < parts.length; i += 3) {
    const text = plainText(parts[i]!);
    if (text === null) return null;
    if (text !== "") children.push({ type: "text", value: text });
    if (i + 2 >= parts.length) continue;
    const words = plainText(parts[i + 1]!);
    if (words === null) return null;
    children.push({ type: "link", title: null, url: parts[i + 2]!, children: [{ type: "text", value: words }] });
  }
  return children;
}

const plainText = (part: string): string | null =>
  TEXT.test(part) && !MEANS_SOMETHING.test(part) ? part.replaceAll("\\[", "[") : null;
