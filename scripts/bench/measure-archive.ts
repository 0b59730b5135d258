/** Makes an archive, builds its site, adds one document and builds again, and measures all of it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "../chromium.ts";
import { type Comparison, type LeftOut, runOrThrow, sizeOf } from "./comparison.ts";
import { measureEleventy } from "./eleventy.ts";
import { measureHugo } from "./hugo.ts";
import { makeArchive } from "./make-archive.ts";
import { prepareMarkdown } from "./prepare-markdown.ts";
import { type MeasuredLine, runMeasured } from "./run-measured.ts";
import type { SearchCost } from "./search-bytes.ts";
import { secondsOf, stagesOf } from "./stages.ts";
import type { ComparedSize, SearchFigures, SizeFigures } from "./table.ts";

export interface ArchiveFigures extends SizeFigures {
  /** The build after one document was added. */
  oneMore: { seconds: number; changedFiles: number };
  /** All that a first search of all years took; `null` where no browser was at hand. */
  allYears: SearchFigures | null;
  compared: ComparedSize | null;
}

const ROOT = resolve(import.meta.dirname, "..", "..");
const WORK = join(ROOT, "build", "bench");
const ONE_MORE = "2026Z99999\n(ontvangen 3 december 2025)\nVraag 1\nKomt dit document erbij?\nAntwoord 1\nJa.\n";

export async function measureArchive(count: number, compare: boolean): Promise<ArchiveFigures> {
  const [sources, site] = [join(WORK, `bronnen-${count}`), join(WORK, `site-${count}`)];
  rmSync(sources, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
  const { documents, questions } = await makeArchive(count, sources);
  const build = [join(ROOT, "scripts", "build.ts"), "--sources", sources, "--out", site];
  const built = await runMeasured(process.execPath, build, { cwd: ROOT });
  if (built.exitCode !== 0) throw new Error(`The build ended with status ${built.exitCode}:\n${built.stderr}`);
  const size = await sizeOf(site);
  const search = measureSearch(site);
  mkdirSync(join(sources, "2025-2026"), { recursive: true });
  writeFileSync(join(sources, "2025-2026", "2026Z99999.txt"), ONE_MORE);
  const again = await runMeasured(process.execPath, build, { cwd: ROOT });
  const changedFiles = Number(/^(\d+) bestanden nieuw of gewijzigd/m.exec(again.stdout)?.[1] ?? Number.NaN);
  const stages = stagesOf(built.lines);
  const pages = Number(/^(\d+) pagina's/m.exec(built.stdout)?.[1] ?? 0);
  return {
    documents,
    questions,
    pages,
    seconds: built.seconds,
    peakMegabytes: built.peakMegabytes,
    stages,
    ...size,
    search: search && { first: search[0]!, next: search[1]! },
    allYears: search && { bytes: search[0]!.bytes + search[0]!.allBytes, seconds: search[0]!.allSeconds },
    oneMore: { seconds: again.seconds, changedFiles },
    compared: compare
      ? await compareTools(sources, {
          documents,
          pages,
          ...size,
          peakMegabytes: built.peakMegabytes,
          lines: built.lines,
        })
      : null,
  };
}

function measureSearch(site: string): SearchCost[] | null {
  if (!findChromium()) return null;
  const script = join(ROOT, "scripts", "bench", "search-bytes.ts");
  const run = spawnSync(process.execPath, [script, site, "--json"], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`The search could not be measured:\n${run.stderr}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1)!) as SearchCost[];
}

/** Ours makes its index while it makes its pages: the time of each is that of its own processes, by how many there are. */
async function compareTools(
  sources: string,
  ours: Pick<SizeFigures, "documents" | "pages" | "files" | "bytes" | "peakMegabytes"> & { lines: MeasuredLine[] },
): Promise<ComparedSize> {
  const [ingested, markdown] = [join(WORK, "ingest"), join(WORK, "markdown")];
  rmSync(ingested, { recursive: true, force: true });
  rmSync(markdown, { recursive: true, force: true });
  await runOrThrow(
    "ingest",
    process.execPath,
    [join(ROOT, "scripts", "ingest.ts"), "--sources", sources, "--out", ingested],
    { cwd: ROOT },
  );
  await prepareMarkdown(join(ingested, "vragen"), markdown);
  const others: (Comparison | LeftOut)[] = [
    await measureHugo({ markdown, work: join(WORK, "hugo") }),
    await measureEleventy({ markdown, work: join(WORK, "eleventy") }),
  ];
  const { documents, pages, files, bytes, peakMegabytes, lines } = ours;
  const seconds = secondsOf("pagina's", lines);
  return {
    documents,
    ours: {
      pages,
      seconds,
      pagesPerSecond: pages / seconds,
      peakMegabytes,
      pagefindSeconds: secondsOf("zoekindex", lines),
      pagefindPeakMegabytes: null,
      files,
      bytes,
    },
    others,
  };
}
