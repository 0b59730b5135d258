/** What was understood of a document → the trees that are kept of it. */
import type {
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from "mdast";
import type { DocumentTrees } from "../../domain/trees.ts";
import { singleSpaced } from "../tree/blocks.ts";
import type { Understood } from "../understood.ts";

/** The trees of what is shown of a document, in the form that {@link DocumentTrees} says. */
export function toTrees({
  vragen,
  antwoorden,
  noten,
  mededeling,
  slot,
}: Pick<Understood, "vragen" | "antwoorden" | "noten" | "mededeling" | "slot">): DocumentTrees {
  return {
    vragen: vragen.map(({ body }) => body.map(normalised)),
    antwoorden: antwoorden.map(({ body }) => body.map(normalised)),
    noten: noten.map((noot) => normalise(noot) as FootnoteDefinition),
    mededeling: mededeling.map(normalised),
    slot: slot.map(normalised),
  };
}

const normalised = (block: Nodes): RootContent => normalise(block) as RootContent;

function normalise(node: Nodes): Nodes {
  switch (node.type) {
    case "paragraph":
      return {
        type: "paragraph",
        children: phrasing(node.children),
        ...(node.data?.bijschrift && { data: { bijschrift: true } }),
      };
    case "tableCell":
      return { type: "tableCell", children: phrasing(node.children) };
    case "heading":
      return { type: "heading", depth: Math.max(3, node.depth) as Heading["depth"], children: phrasing(node.children) };
    case "link":
      return { type: "link", url: node.url, title: null, children: phrasing(node.children) };
    case "footnoteReference":
      return { type: "footnoteReference", identifier: node.identifier, label: node.identifier };
    case "footnoteDefinition":
      return { ...withoutPlace(node), label: node.identifier, ...printedNumber(node) };
    case "list":
      return printedList(node);
    case "listItem":
      return { ...withoutPlace(node), spread: node.children.some(({ type }, i) => i > 0 && type === "paragraph") };
    case "table":
      return { type: "table", children: evenRows(node.children) };
    default:
      return withoutPlace(node);
  }
}

function printedNumber({ label, identifier }: FootnoteDefinition): Pick<FootnoteDefinition, "data"> {
  return label && label !== identifier ? { data: { nummer: label } } : {};
}

/**
 * Bullets, and numbers that count up (“3.”, “4.”), are generated where the list is shown. All other markers (“a)”, “(2)”,
 * “1.” and then “3.”) are text of their items, or another letter would be shown than the one that is printed.
 */
function printedList(list: List): List {
  const markers = list.children.map(({ data }) => data?.marker ?? "");
  const bare = withoutPlace(list);
  if (!markers.some((marker) => /[\p{L}\p{N}]/u.test(marker))) return { ...bare, ordered: false };
  const start = Number.parseInt(markers[0]!, 10);
  if (markers.every((marker, i) => marker === `${start + i}.`)) return { ...bare, ordered: true, start };
  const children = bare.children.map((item, i) => withMarker(item, markers[i]!));
  return { ...bare, ordered: false, data: { marked: true }, children };
}

function withMarker(item: ListItem, marker: string): ListItem {
  const [first, ...more] = item.children;
  if (first?.type !== "paragraph") {
    const alone: Paragraph = { type: "paragraph", children: [{ type: "text", value: marker }] };
    return { ...item, children: [alone, ...item.children] };
  }
  const children = phrasing([{ type: "text", value: `${marker} ` }, ...first.children]);
  return { ...item, children: [{ ...first, children }, ...more] };
}

/** A node with its children normalised, without where it stood and what the stages noted on it. */
function withoutPlace<N extends Nodes>(node: N): N {
  const bare = { ...node };
  delete bare.position;
  delete bare.data;
  if ("children" in bare) bare.children = bare.children.map(normalise) as typeof bare.children;
  return bare;
}

/** Rows of as many cells as the longest has. */
function evenRows(rows: readonly TableRow[]): TableRow[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0);
  return rows.map(({ children }) => ({
    type: "tableRow",
    children: Array.from({ length: width }, (_, i) => {
      const cell = children[i];
      return {
        type: "tableCell",
        children: phrasing(cell?.children ?? []),
        ...(cell?.data?.kop && { data: { kop: true } }),
      } satisfies TableCell;
    }),
  }));
}

/** Texts that touch become one. */
function phrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const previous = merged.at(-1);
    if (child.type === "text" && previous?.type === "text") previous.value += child.value;
    else
      merged.push(child.type === "text" ? { type: "text", value: child.value } : (normalise(child) as PhrasingContent));
  }
  for (const child of merged) if (child.type === "text") child.value = singleSpaced(child.value);
  return merged;
}
