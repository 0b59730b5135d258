/**
 * Scores the search of a built site on queries with known answers, and beside it Pagefind as it comes.
 *
 *   node scripts/run.mjs scripts/score-search.ts SITE QUERIES.json [--misses]
 *
 * SITE is a folder that `npm run build` made. A query names the questions that answer it by source file and number
 * (`{"query", "type", "relevant": [{"doc", "nummers"}]}`); one without answers should find nothing. Pagefind as it
 * comes: one page per question, its Dutch stemmer, its own ranking.
 */
import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { KamervraagDocument } from "../src/domain/document.ts";
import { SearchIndex } from "../src/search/searching/search-index.ts";
import { filesOnDisk } from "../src/search/searching/disk-files.ts";
import { groupHits } from "../src/search/searching/rank/group.ts";
import { searchAll } from "../src/search/searching/search.ts";

interface Query {
  id: string;
  query: string;
  type: string;
  relevant: { doc: string; nummers: string[] }[];
}

/** Gives the questions for a query, best first, each with all its keys “source#number”. */
type Engine = (query: string) => Promise<string[][]>;

const [site, queriesFile, ...flags] = process.argv.slice(2);
if (!site || !queriesFile) {
  console.error("Usage: scripts/score-search.ts SITE QUERIES.json [--misses]");
  process.exit(2);
}
const documents = await readDocuments(resolve(site));
const queries = JSON.parse(await readFile(queriesFile, "utf8")) as Query[];
console.log("                 hit@1  hit@5    MRR rec@10 silent");
report("Vraagbaak", await score(await ours(resolve(site))));
const scratch = await mkdtemp(join(tmpdir(), "pagefind-nl-"));
report("Pagefind (nl)", await score(await asItComes(scratch)));
await rm(scratch, { recursive: true });

async function readDocuments(folder: string): Promise<KamervraagDocument[]> {
  const names = (await readdir(join(folder, "data", "documenten"))).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) =>
      KamervraagDocument.parse(JSON.parse(await readFile(join(folder, "data", "documenten", name), "utf8"))),
    ),
  );
}

function sourceName({ bron }: KamervraagDocument): string {
  return basename(bron.bestand, extname(bron.bestand));
}

async function ours(folder: string): Promise<Engine> {
  const index = await SearchIndex.open(await filesOnDisk(folder));
  const names = new Map(documents.map((document) => [document.id, sourceName(document)]));
  return async (query) => {
    const { hits } = await searchAll(index, query, new Set());
    return groupHits(hits)
      .flatMap(({ shown }) => shown)
      .map(({ document, vragen }) => {
        const row = index.catalogue.row(document);
        const nummers = vragen.flatMap((i) => row.vragen[i]!.nummers);
        return nummers.map((nummer) => `${names.get(row.id)}#${nummer}`);
      });
  };
}

/** What is used of Pagefind's own interface. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string }> }[] }>;
  };
}

async function asItComes(folder: string): Promise<Engine> {
  const { index } = await createIndex({ forceLanguage: "nl" });
  const keys = new Map<string, string[]>();
  for (const document of documents) {
    for (const [i, { nummers, tekst }] of document.vragen.entries()) {
      const answer = document.antwoorden.find((antwoord) => antwoord.nummers.some((n) => nummers.includes(n)));
      const url = `/${document.id}/${i}/`;
      const names = document.vraagstellers.map(({ naam }) => naam).join(", ");
      const content = `${document.titel}. ${names}. ${tekst} ${answer?.tekst ?? ""}`;
      await index!.addCustomRecord({ url, content, language: "nl", meta: { title: document.titel } });
      keys.set(
        url,
        nummers.map((nummer) => `${sourceName(document)}#${nummer}`),
      );
    }
  }
  for (const { path, content } of (await index!.getFiles()).files) {
    await mkdir(dirname(join(folder, "pagefind", path)), { recursive: true });
    await writeFile(join(folder, "pagefind", path), content);
  }
  await close();
  // Pagefind fetches its files; here they stand on disk.
  globalThis.fetch = async (input) => new Response(await readFile(String(input).replace(/[?#].*$/, "")));
  const bundle = join(folder, "pagefind/");
  const module = (await import(pathToFileURL(join(bundle, "pagefind.js")).href)) as Pagefind;
  const pagefind = module.createInstance({ basePath: bundle, noWorker: true });
  return async (query) => {
    const { results } = await pagefind.search(query);
    // What its own interface shows on the first page and the next three.
    const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    return shown.map(({ raw_url }) => keys.get(raw_url ?? "") ?? []);
  };
}

interface Score {
  found: { first: boolean; five: boolean; reciprocal: number; recall: number }[];
  silent: boolean[];
  misses: string[];
}

async function score(engine: Engine): Promise<Score> {
  const known = new Set(documents.map(sourceName));
  const result: Score = { found: [], silent: [], misses: [] };
  for (const { id, query, type, relevant } of queries) {
    const ranked = await engine(query);
    if (relevant.length === 0) {
      result.silent.push(ranked.length <= 1);
      if (ranked.length > 1)
        result.misses.push(`${id} [${type}] “${query}”: ${ranked.length} where there is no answer`);
      continue;
    }
    const wanted = new Set(
      relevant.filter(({ doc }) => known.has(doc)).flatMap(({ doc, nummers }) => nummers.map((n) => `${doc}#${n}`)),
    );
    if (wanted.size === 0) continue;
    const rank = ranked.findIndex((keys) => keys.some((key) => wanted.has(key)));
    const top = new Set(ranked.slice(0, 10).flat());
    const recall = [...wanted].filter((key) => top.has(key)).length / wanted.size;
    result.found.push({
      first: rank === 0,
      five: rank >= 0 && rank < 5,
      reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
      recall,
    });
    if (rank !== 0)
      result.misses.push(`${id} [${type}] “${query}”: first answer at ${rank < 0 ? "no place" : rank + 1}`);
  }
  return result;
}

function report(name: string, { found, silent, misses }: Score): void {
  const percent = (values: number[]) =>
    ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(1).padStart(6);
  const columns = [
    found.map(({ first }) => Number(first)),
    found.map(({ five }) => Number(five)),
    found.map(({ reciprocal }) => reciprocal),
    found.map(({ recall }) => recall),
    silent.map(Number),
  ];
  console.log(`${name.padEnd(15)} ${columns.map(percent).join(" ")}`);
  if (flags.includes("--misses")) for (const miss of misses) console.log(`  ${miss}`);
}
