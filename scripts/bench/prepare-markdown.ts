/**
 * Makes the markdown that `ingest` wrote fit for other site generators, as one who chose them would have it: the themes
 * of a question as plain slugs, its place in the document, a title for each document and each theme. The questions and
 * answers themselves stay as they are.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadThemas } from "../../src/ingest/load-themas.ts";

const THEMAS = resolve(import.meta.dirname, "../../content/themas");
const byNumber = new Intl.Collator("nl", { numeric: true });

/** Reads `<document id>/<nummer>.md` below `vragen`; writes `kamervragen/` and `themas/` below `outDir`. */
export async function prepareMarkdown(vragen: string, outDir: string): Promise<void> {
  for (const id of await readdir(vragen)) {
    const folder = join(outDir, "kamervragen", id);
    await mkdir(folder, { recursive: true });
    const names = (await readdir(join(vragen, id))).filter((name) => name.endsWith(".md")).sort(byNumber.compare);
    for (const [i, name] of names.entries()) {
      const file = await readFile(join(vragen, id, name), "utf8");
      if (i === 0) await writeFile(join(folder, "_index.md"), documentFile(file));
      await writeFile(join(folder, name), vraagFile(file, i + 1));
    }
  }
  for (const { slug, label, definitie } of await loadThemas(THEMAS)) {
    const folder = join(outDir, "themas", slug);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "_index.md"), `---\ntitle: ${JSON.stringify(label)}\n---\n\n${definitie}\n`);
  }
}

/** Writes the label of each theme by its slug, as data for templates. */
export async function writeThemaLabels(folder: string): Promise<void> {
  const labels = (await loadThemas(THEMAS)).map(({ slug, label }) => [slug, label]);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "labels.json"), JSON.stringify(Object.fromEntries(labels)));
}

/** A question's file with `themas` as slugs (the reasons are `themaredenen`) and its place in the document. */
export function vraagFile(file: string, place: number): string {
  const end = endOfFrontmatter(file);
  const head = file.slice(0, end);
  const slugs = [...head.matchAll(/^ {2}- thema: (\S+)$/gm)].map(([, slug]) => slug);
  const renamed = head.replace(/^themas:/m, "themaredenen:");
  return `${renamed}themas: [${slugs.join(", ")}]\nweight: ${place}\n${file.slice(end)}`;
}

/** The page of a document knows what each of its questions knows about it. */
export function documentFile(firstVraag: string): string {
  const head = firstVraag.slice(0, endOfFrontmatter(firstVraag));
  const own = /^(?:document|soort|onderwerp|zaaknummer|ingezonden|ontvangen):.*$/gm;
  return `---\n${(head.match(own) ?? []).join("\n")}\n---\n`;
}

/** Where the line begins that closes the frontmatter. */
function endOfFrontmatter(file: string): number {
  return file.indexOf("\n---\n", 3) + 1;
}
