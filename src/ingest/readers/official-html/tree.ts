/** HTML text → a tree of elements, by the parser that the HTML standard describes. Nothing is run or fetched. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import {
  DEEPEST_NESTING,
  isElement,
  tooDeep,
  tooManyElements,
  type MarkupElement,
  type MarkupNode,
} from "../markup/xml-tree.ts";

/** No publication has more; the parser opens formatting anew in every paragraph where it was not closed. */
const MOST_ELEMENTS = 100_000;

/** @throws UnreadableSource when it nests absurdly deep, or holds more elements than any publication */
export function parseHtml(text: string): MarkupElement {
  let depth = 0;
  let elements = 0;
  const document = parse(text, {
    sourceCodeLocationInfo: false,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...element) => {
        if (++elements > MOST_ELEMENTS) throw tooManyElements(MOST_ELEMENTS);
        return defaultTreeAdapter.createElement(...element);
      },
      // The parser looks back over all open elements at each paragraph: depth costs time squared.
      onItemPush: () => {
        if (++depth > DEEPEST_NESTING) throw tooDeep();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  const root = convert(document, 0);
  return root.children.find((child) => isElement(child) && child.name === "html") as MarkupElement;
}

/** Elements may have moved while parsing: the tree can be deeper than the parser's stack ever was. */
function convert(node: DefaultTreeAdapterTypes.ParentNode, depth: number): MarkupElement {
  if (depth > DEEPEST_NESTING * 2) throw tooDeep();
  const attributes = Object.create(null) as Record<string, string>;
  if ("attrs" in node) for (const { name, value } of node.attrs) attributes[name] = value;
  const children = node.childNodes.flatMap((child): MarkupNode[] => {
    if ("value" in child) return [child.value];
    return "childNodes" in child ? [convert(child, depth + 1)] : [];
  });
  return { name: "tagName" in node ? node.tagName : "", attributes, children };
}
