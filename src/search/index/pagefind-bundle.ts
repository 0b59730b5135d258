/** Makes a Pagefind bundle of records, and keeps of it what searching needs. */
import { gunzipSync } from "node:zlib";
import { createIndex } from "pagefind";

export interface BundleRecord {
  /** Names the record; not shown to anyone. */
  url: string;
  content: string;
}

export interface Bundle {
  files: { path: string; content: Uint8Array }[];
  /** Pagefind's own name of each record, by its url: what a search gives back. */
  fragments: Map<string, string>;
}

const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.unknown\.pagefind$|\.pf_(?:meta|index|fragment)$/;

/**
 * Indexes the records without a stemmer: Pagefind's Dutch one makes one word of “geweld” and “wel”.
 * Throws with Pagefind's own words when it refuses a record.
 */
export async function makeBundle(records: Iterable<BundleRecord>): Promise<Bundle> {
  const { errors, index } = await createIndex({ forceLanguage: "unknown" });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
  for (const { url, content } of records) {
    const added = await index.addCustomRecord({ url, content, language: "nl" });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join("; ")}`);
  }
  const result = await index.getFiles();
  if (result.errors.length > 0) throw new Error(`Pagefind could not make its files: ${result.errors.join("; ")}`);
  await index.deleteIndex();
  const files = result.files
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => ({ path, content: content as Uint8Array }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, fragments: fragmentNames(files) };
}

function fragmentNames(files: Bundle["files"]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const text = gunzipSync(content)
      .toString("utf8")
      .replace(/^pagefind_dcd/, "");
    names.set((JSON.parse(text) as { url: string }).url, name);
  }
  return names;
}
