/** Markdown with YAML frontmatter: what it says, and its blocks. */
import type { RootContent } from "mdast";
import { parse } from "yaml";
import { parseBlocks } from "./blocks.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { InvalidFile } from "./read-json.ts";

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export interface MarkdownFile {
  /** What the frontmatter says, not yet checked against a schema. */
  data: unknown;
  /** The blocks after the frontmatter. */
  blocks: RootContent[];
}

/** Splits markdown into its frontmatter and its blocks. Throws {@link InvalidFile} without readable frontmatter. */
export function parseMarkdownFile(text: string, path: string): MarkdownFile {
  const [fenced, yaml] = FRONTMATTER.exec(text) ?? [];
  if (fenced === undefined || yaml === undefined) {
    throw new InvalidFile(path, "begint niet met frontmatter tussen twee regels “---”");
  }
  const blocks = parseBlocks(text.slice(fenced.length));
  try {
    return { data: readPlainYaml(yaml) ?? (parse(yaml) as unknown), blocks };
  } catch (error) {
    throw new InvalidFile(path, `frontmatter is geen geldige YAML (${(error as Error).message})`);
  }
}
