/** The first words of a text, for lists and for the title of a page. */
import type { Nodes } from "mdast";

/** Nodes whose parts stand next to each other; the parts of all others are separated by a space. */
const RUNNING = new Set<Nodes["type"]>([
  "paragraph",
  "heading",
  "tableCell",
  "link",
  "linkReference",
  "emphasis",
  "strong",
  "delete",
]);

/** Where the mark of a note stood, until the text is whole: a space around it does not belong before a comma. */
const MARK = "\uE000";

/** The text of blocks on one line, without footnote marks. */
export function plainText(blocks: readonly Nodes[]): string {
  return blocks
    .map(textOf)
    .join(" ")
    .replace(/[\s\uE000]*\uE000\s*(?=[,.;:?!)])/g, "")
    .replaceAll(MARK, "")
    .replace(/\s+/g, " ")
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === "footnoteReference") return MARK;
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  return (node.children as Nodes[]).map(textOf).join(RUNNING.has(node.type) ? "" : " ");
}

/** At most `length` characters of a text, cut between two words and then closed with “…”. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const end = room.lastIndexOf(" ");
  return `${room.slice(0, end > length / 2 ? end : length - 1).replace(/[\s,;:–-]+$/, "")}…`;
}
