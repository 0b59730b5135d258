/** Reads the themes: one markdown file each, its frontmatter what is known of it, its text the definition. */
import { toString } from "mdast-util-to-string";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Thema, ThemaFrontmatter } from "../../domain/thema.ts";
import { parseMarkdownFile } from "./frontmatter.ts";
import { checkShape, InvalidFile } from "./read-json.ts";

/**
 * All themes of a folder, in the order of their labels.
 * Throws {@link InvalidFile} for a file in another shape, or one that names a theme that does not exist.
 */
export async function loadThemas(folder: string): Promise<Thema[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const themas = await Promise.all(names.map((name) => loadThema(join(folder, name))));
  const known = new Set(themas.map((thema) => thema.slug));
  for (const { slug, breder, verwant } of themas) {
    const unknown = [...breder, ...verwant].find((other) => !known.has(other));
    if (unknown) throw new InvalidFile(join(folder, `${slug}.md`), `noemt het onbekende thema “${unknown}”`);
  }
  return themas.sort((a, b) => a.label.localeCompare(b.label, "nl"));
}

async function loadThema(path: string): Promise<Thema> {
  const { data, blocks } = parseMarkdownFile(await readFile(path, "utf8"), path);
  const definitie = blocks.map((block) => toString(block)).join("\n\n");
  return { ...checkShape(ThemaFrontmatter, data, path), slug: basename(path, ".md"), definitie };
}
