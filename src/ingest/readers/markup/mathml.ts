/** Formulas in MathML, as XML and HTML hold them → text on one line. */
import {
  accented,
  fraction,
  grouped,
  over,
  plainLetters,
  root,
  rows,
  sequence,
  term,
  withScripts,
  type Term,
} from "./formulas.ts";
import { childElements, isElement, type MarkupElement } from "./xml-tree.ts";

const OF_RANGE = /^[∑∏∫∮⋃⋂]$/u;

/** @param math an element `math` */
export const mathText = (math: MarkupElement): string => inside(math);

const inside = (element: MarkupElement): string => sequence(element.children.flatMap((child) => termsOf(child)));

function termsOf(node: MarkupElement | string): Term[] {
  if (!isElement(node)) return node.trim() === "" ? [] : [term(plainLetters(node.replace(/\s+/g, " ").trim()))];
  const [first = "", second = "", third = ""] = childElements(node).map(inside);
  switch (node.name) {
    case "annotation":
    case "annotation-xml":
    case "mphantom":
      return [];
    case "mfrac":
      return [fraction(first, second)];
    case "msup":
      return [term(withScripts(first, "", second))];
    case "msub":
      return [term(withScripts(first, second, ""))];
    case "msubsup":
      return [term(OF_RANGE.test(first) ? over(first, second, third, "") : withScripts(first, second, third))];
    case "munderover":
      return [term(over(first, second, third, ""))];
    case "munder":
      return [term(OF_RANGE.test(first) ? over(first, second, "", "") : `${first}_${grouped(second)}`)];
    case "mover":
      return [term(second.length === 1 ? accented(first, MARKS.get(second) ?? second) : `${first}^${grouped(second)}`)];
    case "msqrt":
      return [term(root(inside(node), ""))];
    case "mroot":
      return [term(root(first, second))];
    case "mfenced": {
      const { open = "(", close = ")", separators = "," } = node.attributes;
      const separator = separators.trim() === "" ? "" : `${separators.trim()[0]!} `;
      return [term(open + childElements(node).map(inside).join(separator) + close)];
    }
    case "mtable":
      return [term(`[${rows(childElements(node).map((row) => childElements(row).map(inside)))}]`)];
    case "mspace":
      return [term(" ")];
    default:
      return node.children.flatMap(termsOf);
  }
}

/** Signs over a letter, as they are written behind it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["¯", "\u0305"],
  ["‾", "\u0305"],
  ["^", "\u0302"],
  ["→", "\u20d7"],
  ["~", "\u0303"],
  ["˙", "\u0307"],
]);
