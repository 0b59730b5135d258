/** Markdown with YAML frontmatter, as a syntax tree. */
import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";
import { InvalidFile } from "./read-json.ts";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

export interface MarkdownFile {
  /** What the frontmatter says, not yet checked against a schema. */
  data: unknown;
  /** The blocks after the frontmatter. */
  blocks: RootContent[];
}

/** Splits markdown into its frontmatter and its blocks. Throws {@link InvalidFile} without readable frontmatter. */
export function parseMarkdownFile(text: string, path: string): MarkdownFile {
  const [first, ...blocks] = (processor.parse(text) as Root).children;
  if (first?.type !== "yaml") throw new InvalidFile(path, "begint niet met frontmatter tussen twee regels “---”");
  try {
    return { data: parse(first.value) as unknown, blocks };
  } catch (error) {
    throw new InvalidFile(path, `frontmatter is geen geldige YAML (${(error as Error).message})`);
  }
}
