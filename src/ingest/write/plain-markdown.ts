/**
 * Texts that the serialiser would write as they stand, or with only their square brackets escaped. It tries
 * some thirty patterns on every text; nearly all texts need none of them. A property test holds both against
 * each other.
 */
import type { Link, PhrasingContent } from "mdast";

const OPENS_LINE = /^[\p{Letter}“‘«€"']/u;
/**
 * What may mean something to markdown within a line that begins as {@link OPENS_LINE} says. All its marks are ASCII;
 * naming those, instead of all letters that mean nothing, is ten times as fast.
 */
const MARKS = /[\0-\x1f!#$&*+<=>@\\^_`{|}~\x7f]/;
/** What is, or would be taken for, an address; and a bracket that would make a link of the one before. */
const MEANS_SOMETHING = /www\.|https?|[ps]:\/|\]\(/i;

/** Addresses of which no character means anything in the place for one. */
const PLAIN_URL = /^[A-Za-z\d./:?=-]+$/;
const PLAIN_LABEL = /^\d+\)?$/;

/**
 * A line of plain texts, links and marks of notes, as markdown; `null` where the serialiser must decide.
 * Texts must not touch each other.
 */
export function plainLine(nodes: readonly PhrasingContent[]): string | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first?.type !== "text" || (last?.type === "text" && last.value.endsWith(" "))) return null;
  let line = plainStart(first.value);
  for (let i = 1; i < nodes.length && line !== null; i++) {
    const more = plainNode(nodes[i]!);
    line = more === null ? null : line + more;
  }
  return line;
}

function plainNode(node: PhrasingContent): string | null {
  if (node.type === "text") return plainRest(node.value);
  if (node.type === "link") return plainLink(node);
  if (node.type !== "footnoteReference" || !PLAIN_LABEL.test(node.label ?? "")) return null;
  return `[^${node.label}]`;
}

function plainLink({ url, title, children }: Link): string | null {
  const [text, ...more] = children;
  if (text?.type !== "text" || more.length > 0 || title || text.value === url || !PLAIN_URL.test(url)) return null;
  const value = plainInLink(text.value);
  return value === null ? null : `[${value}](${url})`;
}

/** A text that opens a line. */
export const plainStart = (value: string): string | null => (OPENS_LINE.test(value) ? plain(value) : null);

/** A text that stands behind something else in its line. */
export const plainRest = (value: string): string | null => (value.startsWith("(") ? null : plain(value));

/** A text inside a link, where brackets mean something else. */
export const plainInLink = (value: string): string | null => (/[[\]]/.test(value) ? null : plain(value));

function plain(value: string): string | null {
  return !MARKS.test(value) && !MEANS_SOMETHING.test(value) ? value.replaceAll("[", "\\[") : null;
}
