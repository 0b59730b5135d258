/**
 * The text of a document as syntax trees, in the one form from which its pages and its markdown are made: white space is
 * single, texts do not touch, headings are deeper than those of question and answer, rows of a table are of one length,
 * and nothing has a place in the source.
 */
import type { FootnoteDefinition, Nodes, RootContent } from "mdast";

declare module "mdast" {
  interface ListData {
    /** Its items begin with their letter or number, as printed; nothing is to be generated before them. */
    marked?: boolean;
  }
  interface ParagraphData {
    /** The caption of the table that follows, as the source says. */
    bijschrift?: boolean;
  }
  interface TableCellData {
    /** The source calls it a heading. */
    kop?: boolean;
  }
  interface FootnoteDefinitionData {
    /** The number that is printed at the note, where the note goes by another name: Word counts “1” for “voetnoot-1”. */
    nummer?: string;
  }
}

export interface DocumentTrees {
  /** In the order of the document's questions. */
  vragen: RootContent[][];
  /** In the order of the document's answers. */
  antwoorden: RootContent[][];
  noten: FootnoteDefinition[];
  /** The text of a notice. */
  mededeling: RootContent[];
  /** What stands behind the last answer. */
  slot: RootContent[];
}

/** The notes that are mentioned in these blocks, in the order in which they are given. */
export function notesIn(blocks: readonly RootContent[], noten: readonly FootnoteDefinition[]): FootnoteDefinition[] {
  if (noten.length === 0) return [];
  const mentioned = new Set<string>();
  for (const block of blocks) addMentioned(block, mentioned);
  return noten.filter(({ identifier }) => mentioned.has(identifier));
}

/** Adds the identifiers of the notes that a block mentions, in the order of reading. */
export function addMentioned(node: RootContent, mentioned: Set<string>): void {
  if (node.type === "footnoteReference") mentioned.add(node.identifier);
  else if ("children" in node) for (const child of node.children) addMentioned(child, mentioned);
}

/** The addresses that blocks link to, in the order of reading. */
export const linksIn = (blocks: readonly Nodes[]): string[] =>
  blocks.flatMap((node) => [
    ...(node.type === "link" ? [node.url] : []),
    ...("children" in node ? linksIn(node.children) : []),
  ]);

/** Writes blocks out: each that `plain` can write by itself, the others between them with their neighbours. */
export function writeInRuns<T>(
  blocks: readonly RootContent[],
  plain: (block: RootContent) => T | null,
  others: (run: RootContent[]) => T,
): T[] {
  const written: T[] = [];
  let run: RootContent[] = [];
  const endRun = () => {
    if (run.length > 0) written.push(others(run));
    run = [];
  };
  for (const block of blocks) {
    const text = plain(block);
    if (text === null) run.push(block);
    else {
      endRun();
      written.push(text);
    }
  }
  endRun();
  return written;
}
