/**
 * One question with its answer as markdown. The text goes through a serialiser that escapes, so that no
 * document can smuggle markup in.
 */
import type { FootnoteDefinition, Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { leaves } from "../blocks.ts";
import type { Block } from "../source.ts";

/**
 * Letters, and marks that mean nothing to markdown within a line that begins with a letter. Escaping tries
 * some thirty patterns on every text; most texts need none of them.
 */
const PLAIN = /^\p{Letter}[\p{Letter}\p{Number} ,;?'’‘“”"«»%€–—/().-]*$/u;
const MAY_BE_ADDRESS = /www\.|https?/i;

const isPlain = (value: string): boolean => PLAIN.test(value) && !MAY_BE_ADDRESS.test(value);

const serialiser = unified()
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    emphasis: "*",
    fences: true,
    resourceLink: false,
    handlers: {
      text: (node: Text, _parent, state, info) => (isPlain(node.value) ? node.value : state.safe(node.value, info)),
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter)
  .freeze();

export interface MarkdownPart {
  kop: string;
  body: readonly Block[];
}

/**
 * @param frontmatter as YAML, see `domain/vraag.ts`
 * @param antwoorden the answers that stand in this file: none where the question is not answered, or its
 *   answer stands in another question's file; several where a joint question is answered in parts
 * @param noten all notes of the document; those that are referred to here are written
 */
export function vraagMarkdown(
  frontmatter: string,
  vraag: MarkdownPart,
  antwoorden: readonly MarkdownPart[],
  noten: readonly FootnoteDefinition[],
): string {
  const content = [vraag, ...antwoorden].flatMap((text, i) => part(text, i < 2 ? 2 : 3));
  const used = new Set(
    content
      .flatMap((node) => leaves(node))
      .flatMap((leaf) => (leaf.type === "footnoteReference" ? [leaf.identifier] : [])),
  );
  const root: Root = {
    type: "root",
    children: [
      { type: "yaml", value: frontmatter.trimEnd() },
      ...content,
      ...noten.filter((noot) => used.has(noot.identifier)).map(normaliseNote),
    ],
  };
  return serialiser.stringify(root);
}

/** Depth 2 tells question and answer apart; further answers are part of the first. */
function part({ kop, body }: MarkdownPart, depth: 2 | 3): RootContent[] {
  const heading: Heading = { type: "heading", depth, children: [{ type: "text", value: kop }] };
  return [heading, ...body.map(normaliseBlock)];
}

const normaliseNote = (noot: FootnoteDefinition): FootnoteDefinition => ({
  ...noot,
  label: noot.identifier,
  children: (noot.children as Block[]).map((child) => normaliseBlock(child) as Paragraph),
});

/** White space is made single, text nodes that touch are made one, headings inside a part are deeper than its own. */
function normaliseBlock(block: Block): RootContent {
  return normalise(block) as RootContent;
}

function normalise(node: Nodes): Nodes {
  if (node.type === "footnoteReference") return { ...node, label: node.identifier };
  if (node.type === "paragraph" || node.type === "tableCell")
    return { ...node, children: normaliseInline(node.children) };
  if (node.type === "heading") {
    return { ...node, depth: Math.max(3, node.depth) as Heading["depth"], children: normaliseInline(node.children) };
  }
  if (node.type === "table")
    return { ...node, children: padRows(node.children.map((row) => normalise(row) as typeof row)) };
  return "children" in node ? ({ ...node, children: node.children.map((child) => normalise(child)) } as Nodes) : node;
}

function padRows<Row extends { children: unknown[] }>(rows: Row[]): Row[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0);
  return rows.map((row) => ({
    ...row,
    children: [
      ...row.children,
      ...Array.from({ length: width - row.children.length }, () => ({ type: "tableCell", children: [] })),
    ],
  }));
}

function normaliseInline(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const previous = merged.at(-1);
    if (child.type === "text" && previous?.type === "text") previous.value += child.value;
    else if (child.type === "text") merged.push({ type: "text", value: child.value });
    else merged.push(normalise(child) as PhrasingContent);
  }
  for (const child of merged) if (child.type === "text") child.value = child.value.replace(/\s+/g, " ");
  return merged.map((child) =>
    "children" in child ? ({ ...child, children: normaliseInline(child.children) } as PhrasingContent) : child,
  );
}
