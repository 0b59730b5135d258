/**
 * Measures what searching a built site costs a visitor, in Chromium over a line of 60 ms and 1.5 MB a second: bytes and
 * time of the first search, of all years, and of the next search, and how long filter counts take.
 *
 *   node scripts/run.mjs scripts/bench/search-bytes.ts SITE [QUERY …] [--at-once] [--json]
 *
 * SITE is a folder that `npm run build` made; the first query is the first search, the others follow in the same page. It is
 * asked a second after the page has loaded, with `--at-once` at that very moment. With `--json` it ends with a line of
 * JSON: a {@link SearchCost} for each query.
 */
import { createGzip } from "node:zlib";
import { createServer, type Server } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { ZOEK_ADRES } from "../../src/domain/adressen.ts";
import { findChromium } from "../chromium.ts";

const LINE = { latency: 60, bytesPerSecond: 1_500_000 };
const QUERIES = ["kindermishandeling", "stikstof boeren", "toeslagen ouders"];

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** What one search cost. */
export interface SearchCost {
  query: string;
  /** Until the first results stood. */
  bytes: number;
  seconds: number;
  /** More, until all years were searched. */
  allBytes: number;
  allSeconds: number;
}

const { values, positionals } = parseArgs({
  options: { "at-once": { type: "boolean" }, json: { type: "boolean" } },
  allowPositionals: true,
});
const [site, ...asked] = positionals;
if (!site) {
  console.error("Usage: scripts/bench/search-bytes.ts SITE [QUERY …]");
  process.exit(2);
}
const queries = asked.length > 0 ? asked : QUERIES;
const server = await serve(resolve(site));
const address = `http://localhost:${(server.address() as { port: number }).port}`;
const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium found. Install it, or set CHROMIUM_PATH; see the README.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
// What a service worker fetches the page does not report.
const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
await page.addInitScript(markTimes);
const session = await page.context().newCDPSession(page);
const line = await watchLine(session);
await page.goto(`${address}${ZOEK_ADRES}`, { waitUntil: "load" });
if (!values["at-once"]) await page.waitForTimeout(1000);
const costs: SearchCost[] = [];
for (const [i, query] of queries.entries()) {
  costs.push(await measure(page, query, i === 0 ? "first search" : "next search"));
}
if (values.json) console.log(JSON.stringify(costs));
await browser.close();
server.close();

/** In the page: when something was typed, and when results stood. */
function markTimes(): void {
  addEventListener("input", () => performance.mark("typed"), true);
  new MutationObserver(() => {
    const isDone = document.querySelector('[data-search-state="done"]') !== null;
    if (isDone && performance.getEntriesByName("typed").length > 0) performance.mark("done");
  }).observe(document, { subtree: true, attributeFilter: ["data-search-state"] });
}

async function measure(on: Page, query: string, what: string): Promise<SearchCost> {
  const started = performance.now();
  await on.evaluate(() => performance.clearMarks());
  await on.locator("#q").fill(query);
  await on.waitForFunction(() => performance.getEntriesByName("done").length > 0);
  const seconds = await on.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
    return (at("done") - at("typed")) / 1000;
  });
  const first = line.take();
  await on.waitForFunction(
    () => {
      const [searched, all] = (
        document.querySelector<HTMLElement>("[data-search-parts]")?.dataset["searchParts"] ?? ""
      ).split("/");
      return searched !== undefined && searched === all;
    },
    undefined,
    { timeout: 120_000 },
  );
  const allSeconds = (performance.now() - started) / 1000;
  // What says the query otherwise comes half a second after what has its words.
  await on.waitForTimeout(1500);
  const rest = line.take();
  const counting = await countingTime(on);
  console.log(
    `${what} “${query}”: ${kb(first.bytes)} in ${first.requests} requests (${first.kinds}), ${seconds.toFixed(2)} s; ` +
      `all years ${kb(rest.bytes)} more in ${rest.requests} requests, after ${allSeconds.toFixed(1)} s; ` +
      `filter counts ${counting}; ${(await on.locator("#zoek-kop").textContent()) ?? ""}`,
  );
  return { query, bytes: first.bytes, seconds, allBytes: rest.bytes, allSeconds };
}

/** How long the page was busy with counting, as it measures itself. */
async function countingTime(on: Page): Promise<string> {
  const took = await on.evaluate(() => performance.getEntriesByName("zoek-filters").at(-1)?.duration ?? null);
  return took === null ? "not measured" : `${took.toFixed(0)} ms`;
}

interface Taken {
  bytes: number;
  requests: number;
  /** “words 80 KB, texts 45 KB”: what it was. */
  kinds: string;
}

interface Line {
  /** What came over the line for searching (scripts and index; not the page itself) since it was last asked. */
  take(): Taken;
}

async function watchLine(cdp: CDPSession): Promise<Line> {
  const kinds = new Map<string, string>();
  let loaded: { kind: string; size: number }[] = [];
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE.latency,
    downloadThroughput: LINE.bytesPerSecond,
    uploadThroughput: LINE.bytesPerSecond,
  });
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const kind = kindOf(new URL(request.url).pathname);
    if (kind) kinds.set(requestId, kind);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) loaded.push({ kind, size: encodedDataLength });
  });
  return {
    take() {
      const taken = loaded;
      loaded = [];
      const sizes = [...Map.groupBy(taken, ({ kind }) => kind)].map(([kind, files]) => `${kind} ${kb(sum(files))}`);
      return { bytes: sum(taken), requests: taken.length, kinds: sizes.join(", ") };
    },
  };
}

/** What a file is for; `null` for one that has nothing to do with searching. */
function kindOf(path: string): string | null {
  const [, folder] = /\/(index|fragment)\/[^/]+$/.exec(path) ?? [];
  if (folder) return folder === "index" ? "words" : "texts";
  const [, list, program] = /^\/zoeken\/(?:(taal)|(pagefind-))/.exec(path) ?? [];
  if (list) return "language";
  if (program) return "Pagefind";
  if (path.startsWith(ZOEK_ADRES) && path !== ZOEK_ADRES) return "lists of documents";
  return path.endsWith(".js") ? "script" : null;
}

function sum(files: readonly { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

/** A plain static host: it sends ranges, compresses text, and lets browsers keep what they have for an hour. */
async function serve(root: string): Promise<Server> {
  const made = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined || !file.startsWith(root)) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "max-age=3600",
    };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (from && to) {
      const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
      response.writeHead(206, {
        ...headers,
        "content-range": `bytes ${start}-${end}/${size}`,
        "content-length": end - start + 1,
      });
      createReadStream(file, { start, end }).pipe(response);
    } else if (/\.(?:js|html|css|json)$/.test(file)) {
      response.writeHead(200, { ...headers, "content-encoding": "gzip" });
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else {
      response.writeHead(200, { ...headers, "content-length": size });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((listening) => made.listen(0, listening));
  return made;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
