/** What is measured of another site generator over the same questions, beside our own build. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Measured, runMeasured } from "./run-measured.ts";

export interface Comparison {
  tool: string;
  version: string;
  pages: number;
  seconds: number;
  pagesPerSecond: number;
  peakMegabytes: number | null;
  pagefindSeconds: number;
  pagefindPeakMegabytes: number | null;
  files: number;
  bytes: number;
}

/** A tool that could not be measured, and why. */
export interface LeftOut {
  tool: string;
  leftOut: string;
}

export interface ComparisonInput {
  /** Folder that `prepareMarkdown` wrote. */
  markdown: string;
  /** Folder to work in; the site ends up in `site` below it. */
  work: string;
}

/** One folder for the templates of each tool. */
export const TEMPLATES = resolve(import.meta.dirname, "templates");

const PAGEFIND = resolve(import.meta.dirname, "../../node_modules/pagefind/lib/runner/bin.cjs");
/** As much of what a failing tool says is passed on. */
const LAST_LINES = 15;

/** Figures of a site that a tool has just made, and of Pagefind over it. */
export async function compareSite(tool: string, version: string, built: Measured, site: string): Promise<Comparison> {
  const pages = (await readdir(site, { recursive: true })).filter(isPage).length;
  const indexed = await runOrThrow("Pagefind", process.execPath, [PAGEFIND, "--site", site]);
  return {
    tool,
    version,
    pages,
    seconds: built.seconds,
    pagesPerSecond: pages / built.seconds,
    peakMegabytes: built.peakMegabytes,
    pagefindSeconds: indexed.seconds,
    pagefindPeakMegabytes: indexed.peakMegabytes,
    ...(await sizeOf(site)),
  };
}

/** Hugo's “page/1” only leads to the first page of a list. */
function isPage(path: string): boolean {
  return path.endsWith(".html") && !/(?:^|[/\\])page[/\\]1[/\\]index\.html$/.test(path);
}

/** Runs a command that must succeed. */
export async function runOrThrow(name: string, ...run: Parameters<typeof runMeasured>): Promise<Measured> {
  const measured = await runMeasured(...run);
  if (measured.exitCode === 0) return measured;
  const said = `${measured.stdout}${measured.stderr}`.trim().split("\n").slice(-LAST_LINES).join("\n");
  throw new Error(`${name} ended with status ${measured.exitCode}:\n${said}`);
}

/** Files below a folder, and their bytes together. */
export async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
