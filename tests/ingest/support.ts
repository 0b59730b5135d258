/** Runs texts and folders through ingest the way the command does. */
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { ingestFolder } from "../../src/ingest/ingest-folder.ts";
import type { IngestReport } from "../../src/ingest/report.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** The document that a text file with this content becomes. */
export async function ingestText(text: string, supplement: string | null = null): Promise<KamervraagDocument> {
  const input = { bestand: "document.txt", bytes: encode(text), supplement };
  return (await ingestDocument(input, () => [])).document;
}

/** The markdown files of a text, by name. */
export async function markdownOf(text: string): Promise<Map<string, string>> {
  const input = { bestand: "document.txt", bytes: encode(text), supplement: null };
  const { document, trees } = await ingestDocument(input, () => []);
  return toMarkdown(document, trees);
}

/** Questions and answers in short: `"1": "text"`. */
export function brief(document: KamervraagDocument) {
  const short = (parts: { nummers: string[]; tekst: string }[]) =>
    parts.map(({ nummers, tekst }) => `${nummers.join("+")}: ${tekst}`);
  return { vragen: short(document.vragen), antwoorden: short(document.antwoorden) };
}

export interface Folder {
  path: string;
  sources: string;
  report: IngestReport;
  /** Every file of the output, by path below it. */
  output: () => Promise<Map<string, string>>;
  run: () => Promise<IngestReport>;
  remove: () => Promise<void>;
}

/** Writes files into a new folder and ingests it. */
export async function ingestFiles(files: Record<string, string | Uint8Array>): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "vraagbaak-"));
  const sources = join(path, "bronnen");
  await mkdir(sources);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(sources, name)), { recursive: true });
    await writeFile(join(sources, name), content);
  }
  const out = join(path, "uit");
  const run = () =>
    ingestFolder({ sources, vragen: join(out, "vragen"), documenten: join(out, "documenten"), themas: [] });
  return {
    path,
    sources,
    report: await run(),
    run,
    output: async () => {
      const found = new Map<string, string>();
      for (const entry of await readdir(out, { withFileTypes: true, recursive: true })) {
        const file = join(entry.parentPath, entry.name);
        if (entry.isFile()) found.set(file.slice(out.length + 1), await readFile(file, "utf8"));
      }
      return found;
    },
    remove: () => rm(path, { recursive: true }),
  };
}
