/**
 * One question with its answer as markdown. The text goes through a serialiser that escapes, so that no
 * document can smuggle markup in.
 */
import type { FootnoteDefinition, Parents, RootContent, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { notesIn, writeInRuns } from "../../domain/trees.ts";
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
  body: readonly RootContent[];
}

/**
 * @param frontmatter as YAML, see `domain/vraag.ts`
 * @param antwoorden the answers that stand in this file: none where the question is not answered, or its
 *   answer stands in another question's file; several where it is answered in parts
 * @param noten all notes of the document; those that are referred to here are written
 */
export function vraagMarkdown(
  frontmatter: string,
  vraag: MarkdownPart,
  antwoorden: readonly MarkdownPart[],
  noten: readonly FootnoteDefinition[],
): string {
  const blocks = [vraag, ...antwoorden].flatMap((text, i) => part(text, i < 2 ? 2 : 3));
  return `---\n${frontmatter.trimEnd()}\n---\n\n${blocksMarkdown([...blocks, ...notesIn(blocks, noten)])}`;
}

/** Blocks of plain text are written as they stand; those between them by the serialiser, with their neighbours. */
export const blocksMarkdown = (blocks: readonly RootContent[]): string =>
  `${writeInRuns(blocks, plainBlock, (others) => serialise(others).slice(0, -1)).join("\n\n")}\n`;

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

/** Depth 2 tells question and answer apart; further answers are part of the first. */
function part({ kop, body }: MarkdownPart, depth: 2 | 3): RootContent[] {
  return [{ type: "heading", depth, children: [{ type: "text", value: kop }] }, ...body];
}
