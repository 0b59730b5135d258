/**
 * What of Pagefind itself is used: its script and its WebAssembly look up in the browser what we write in its form. Its own
 * indexer takes three times as long for the same, most of it for words that we leave out afterwards. So that another
 * version can't pass unseen, every index is begun by a trial: what the installed Pagefind makes of a few words must be,
 * byte for byte, what we make of them.
 */
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { WITHIN_END, WORD_END } from "../../format/copy-marks.ts";
import { PROGRAM_FILES } from "../files.ts";
import { type CopiedDocument, fragmentOf } from "./fragment.ts";
import { chunkOf, WordPlaces } from "./word-places.ts";

/** What runs in the browser; the same for every index. */
export interface PagefindProgram {
  version: string;
  script: Uint8Array;
  wasm: Uint8Array;
}

/** Words of one and of several documents, near and far apart, in both kinds. */
const TRIAL: readonly CopiedDocument[] = [
  { id: "proef-a", words: ["kinder", "mishandeling", "kinder"].map((word) => word + WORD_END) },
  { id: "proef-b", words: ["tekst", ...Array<string>(300).fill("~"), "~kinder"].map((word) => word + WITHIN_END) },
  { id: "proef-c", words: ["2024", "tekst", "kinder"].map((word) => word + WORD_END) },
];

/** Takes script and WebAssembly from the installed Pagefind. Throws where it reads or writes another form than ours. */
export async function loadProgram(): Promise<PagefindProgram> {
  try {
    return readProgram(await trialFiles());
  } finally {
    await close();
  }
}

async function trialFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  // No stemmer: Pagefind's Dutch one makes one word of “geweld” and “wel”.
  const { errors, index } = await createIndex({ forceLanguage: "unknown" });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
  for (const { id, words } of TRIAL) {
    const { errors: refusals } = await index.addCustomRecord({ url: id, content: words.join(" "), language: "nl" });
    if (refusals.length > 0) throw new Error(`Pagefind refused a record: ${refusals.join("; ")}`);
  }
  const result = await index.getFiles();
  if (result.errors.length > 0) throw new Error(`Pagefind could not make its files: ${result.errors.join("; ")}`);
  await index.deleteIndex();
  return new Map(result.files.map(({ path, content }) => [path, content as Uint8Array]));
}

function readProgram(files: ReadonlyMap<string, Uint8Array>): PagefindProgram {
  const unpacked = (ending: string): string[] =>
    [...files].flatMap(([path, content]) => (path.endsWith(ending) ? [gunzipSync(content).toString("latin1")] : []));
  const ours = TRIAL.map((document) => Buffer.from(fragmentOf(document)).toString("latin1"));
  if (unpacked(".pf_fragment").sort().join("\n") !== ours.sort().join("\n"))
    throw new Error(`${OTHERWISE}: its fragments (see src/search/pagefind/indexing/fragment.ts)`);
  if (unpacked(".pf_index").join("\n") !== Buffer.from(chunkOf(trialWords())).toString("latin1"))
    throw new Error(`${OTHERWISE}: its chunks of words (see src/search/pagefind/indexing/word-places.ts)`);
  const entry = JSON.parse(Buffer.from(files.get("pagefind-entry.json")!).toString()) as { version: string };
  return {
    version: entry.version,
    script: withInstances(Buffer.from(files.get(PROGRAM_FILES.script)!).toString()),
    wasm: files.get(PROGRAM_FILES.wasm)!,
  };
}

const OTHERWISE = "The installed Pagefind is built otherwise than expected";

function trialWords() {
  const places = new WordPlaces();
  for (const [number, { words }] of TRIAL.entries()) {
    const own = new Map<string, number[]>();
    for (const [place, word] of words.entries()) {
      const bare = word.replace(/^~/, "");
      own.set(bare, [...(own.get(bare) ?? []), place]);
    }
    places.addDocument(number, own);
  }
  return places.words();
}

/**
 * Pagefind's API opens one index at a time, or several that are then always searched together. The class behind it
 * opens as many as one likes, each searched by itself: the script gets one more export.
 */
function withInstances(script: string): Uint8Array {
  if (!script.includes("PagefindInstance=class") || !script.includes("export{"))
    throw new Error(`${OTHERWISE}: its script (see src/search/pagefind/indexing/program.ts)`);
  return Buffer.from(script.replace("export{", "export{PagefindInstance,"));
}
