/**
 * One question with its answer as markdown. The text goes through a serialiser that escapes, so that no
 * document can smuggle markup in.
 */
import type { FootnoteDefinition, Heading, Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { leaves, singleSpaced } from "../blocks.ts";
import type { Block } from "../source.ts";
import { plainInLink, plainLine, plainRest, plainStart } from "./plain-markdown.ts";

const serialiser = unified()
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    emphasis: "*",
    fences: true,
    resourceLink: false,
    handlers: {
      text: (node: Text, parent: Parents | undefined, state, info) =>
        plainText(node.value, parent, info) ?? state.safe(node.value, info),
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
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
  const parts = [vraag, ...antwoorden];
  const used = noten.length === 0 ? new Set<string>() : notesOf(parts);
  const blocks: RootContent[] = parts.flatMap((text, i) => part(text, i < 2 ? 2 : 3));
  blocks.push(...noten.filter((noot) => used.has(noot.identifier)).map(normaliseNote));
  return `---\n${frontmatter.trimEnd()}\n---\n\n${blocksMarkdown(blocks)}`;
}

/** Blocks of plain text are written as they stand; those between them by the serialiser, with their neighbours. */
export function blocksMarkdown(blocks: readonly RootContent[]): string {
  const pieces: string[] = [];
  let others: RootContent[] = [];
  const writeOthers = () => {
    if (others.length > 0) pieces.push(serialise(others).slice(0, -1));
    others = [];
  };
  for (const block of blocks) {
    const plain = plainBlock(block);
    if (plain === null) others.push(block);
    else {
      writeOthers();
      pieces.push(plain);
    }
  }
  writeOthers();
  return `${pieces.join("\n\n")}\n`;
}

const serialise = (children: RootContent[]): string => serialiser.stringify({ type: "root", children });

function plainBlock(block: RootContent): string | null {
  if (block.type !== "paragraph" && block.type !== "heading") return null;
  const line = plainLine(block.children);
  return line !== null && block.type === "heading" ? `${"#".repeat(block.depth)} ${line}` : line;
}

/** A text among nodes that the serialiser writes. */
function plainText(
  value: string,
  parent: Parents | undefined,
  { before, after }: { before: string; after: string },
): string | null {
  if (parent?.type === "link") return plainInLink(value);
  const isFirst = before === "" || /[\r\n]/.test(before);
  const isLast = after === "" || /[\r\n]/.test(after);
  if (isLast && value.endsWith(" ")) return null;
  return isFirst ? plainStart(value) : plainRest(value);
}

function notesOf(parts: readonly MarkdownPart[]): Set<string> {
  const used = new Set<string>();
  for (const block of parts.flatMap(({ body }) => body)) {
    for (const leaf of leaves(block)) if (leaf.type === "footnoteReference") used.add(leaf.identifier);
  }
  return used;
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
  for (const child of merged) if (child.type === "text") child.value = singleSpaced(child.value);
  return merged.map((child) =>
    "children" in child ? ({ ...child, children: normaliseInline(child.children) } as PhrasingContent) : child,
  );
}
