/** Lets Pagefind index records, and takes from its bundle what searching needs. */
import { gunzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { type IndexedWord, wordsOfChunk } from "./cbor-words.ts";

export interface BundleRecord {
  /** Names the record; not shown to anyone. */
  url: string;
  content: string;
}

export interface Bundle {
  words: IndexedWord[];
  /** What Pagefind would load of each record, by its url. */
  texts: Map<string, Uint8Array>;
  /** The urls in the order of Pagefind's own numbers. */
  order: string[];
  engine: Engine;
}

/** What runs in the browser; the same for every index. */
export interface Engine {
  version: string;
  script: Uint8Array;
  wasm: Uint8Array;
}

/** Records that are sent without waiting for an answer to each; Pagefind takes them in the order in which they come. */
const BATCH = 50;

/**
 * Indexes the records without a stemmer: Pagefind's Dutch one makes one word of “geweld” and “wel”.
 * Throws with Pagefind's own words when it refuses a record.
 */
export async function makeBundle(records: readonly BundleRecord[]): Promise<Bundle> {
  const { errors, index } = await createIndex({ forceLanguage: "unknown" });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
  for (let i = 0; i < records.length; i += BATCH) {
    const batch = records.slice(i, i + BATCH);
    const added = await Promise.all(
      batch.map(({ url, content }) => index.addCustomRecord({ url, content, language: "nl" })),
    );
    for (const [at, { errors: refusals }] of added.entries())
      if (refusals.length > 0) throw new Error(`Pagefind refused ${batch[at]!.url}: ${refusals.join("; ")}`);
  }
  const result = await index.getFiles();
  if (result.errors.length > 0) throw new Error(`Pagefind could not make its files: ${result.errors.join("; ")}`);
  await index.deleteIndex();
  return readBundle(new Map(result.files.map(({ path, content }) => [path, content as Uint8Array])));
}

function readBundle(files: ReadonlyMap<string, Uint8Array>): Bundle {
  const words: IndexedWord[] = [];
  const named = new Map<string, { url: string; content: Uint8Array }>();
  let meta = "";
  for (const [path, content] of files) {
    if (path.endsWith(".pf_index")) for (const word of wordsOfChunk(gunzipSync(content))) words.push(word);
    if (path.endsWith(".pf_meta")) meta = gunzipSync(content).toString("latin1");
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name) named.set(name, { url: urlOf(content), content });
  }
  const order = [...meta.matchAll(/unknown_[0-9a-f]+/g)].flatMap(([name]) => named.get(name)?.url ?? []);
  if (order.length !== named.size) throw new Error("Pagefind's list of records is built otherwise than expected");
  return {
    words,
    texts: new Map([...named.values()].map(({ url, content }) => [url, content])),
    order,
    engine: readEngine(files),
  };
}

function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString("utf8");
  return (JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url;
}

/**
 * Pagefind's API opens one index at a time, or several that are then always searched together. The class behind it
 * opens as many as one likes, each searched by itself: the script gets one more export.
 */
function readEngine(files: ReadonlyMap<string, Uint8Array>): Engine {
  const entry = JSON.parse(Buffer.from(files.get("pagefind-entry.json")!).toString()) as { version: string };
  const script = Buffer.from(files.get("pagefind.js")!).toString();
  if (!script.includes("PagefindInstance=class") || !script.includes("export{"))
    throw new Error("Pagefind's script is built otherwise than expected");
  return {
    version: entry.version,
    script: Buffer.from(script.replace("export{", "export{PagefindInstance,")),
    wasm: files.get("wasm.unknown.pagefind")!,
  };
}
