/** Takes one question's markdown file apart and tells its question from its answer. */
import type { FootnoteDefinition, RootContent } from "mdast";
import { VraagFrontmatter } from "../../domain/vraag.ts";
import { parseMarkdownFile } from "./frontmatter.ts";
import { checkShape, InvalidFile } from "./read-json.ts";

export interface VraagFile {
  path: string;
  frontmatter: VraagFrontmatter;
  /** The blocks of the question, without its heading. */
  vraag: RootContent[];
  /** The blocks of the answer, without its heading; `null` where the answer stands in another file or nowhere. */
  antwoord: RootContent[] | null;
  noten: FootnoteDefinition[];
}

/** The text of a question's file, taken apart. `path` is only named in errors. */
export function parseVraagFile(text: string, path: string): VraagFile {
  const { data, blocks } = parseMarkdownFile(text, path);
  const frontmatter = checkShape(VraagFrontmatter, data, path);
  const noten = blocks.filter((block) => block.type === "footnoteDefinition");
  const [before, vraag, antwoord, ...more] = splitAtHeadings(blocks.filter((b) => b.type !== "footnoteDefinition"));
  if (before!.length > 0) throw new InvalidFile(path, "er staat tekst voor de kop van de vraag");
  if (!vraag) throw new InvalidFile(path, "de vraag staat niet onder een kop van niveau 2");
  if (more.length > 0) throw new InvalidFile(path, "er staan meer dan twee koppen van niveau 2 in");
  return { path, frontmatter, vraag, antwoord: antwoord ?? null, noten };
}

/** The blocks before the first heading of depth 2, and those under each such heading. */
function splitAtHeadings(blocks: RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const block of blocks) {
    if (block.type === "heading" && block.depth === 2) parts.push([]);
    else parts.at(-1)!.push(block);
  }
  return parts;
}
