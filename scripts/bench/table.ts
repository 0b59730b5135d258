/** What was measured, as tables in markdown. */
import type { Comparison, LeftOut } from "./comparison.ts";
import type { Stage } from "./stages.ts";

/** One size of the archive. */
export interface SizeFigures {
  documents: number;
  questions: number;
  pages: number;
  /** Of the whole build. */
  seconds: number;
  peakMegabytes: number | null;
  stages: Stage[];
  files: number;
  bytes: number;
  /** `null` where no browser was at hand. */
  search: { first: SearchFigures; next: SearchFigures } | null;
}

/** What a search took over a shaped line. */
export interface SearchFigures {
  bytes: number;
  seconds: number;
}

/** Our own build beside other tools over the same questions. */
export interface ComparedSize {
  documents: number;
  ours: Omit<Comparison, "tool" | "version">;
  others: (Comparison | LeftOut)[];
}

const UNKNOWN = "–";

/** A row for each size. */
export function sizesTable(sizes: readonly SizeFigures[]): string {
  const head = ["Documents", "Questions", "Pages", "Seconds", "Documents/s", "Pages/s", "Peak MB", "Files", "MB"];
  const searchHead = ["First search kB", "First search s", "Next search kB", "Next search s"];
  const rows = sizes.map(({ documents, questions, pages, seconds, peakMegabytes, files, bytes, search }) => [
    whole(documents),
    whole(questions),
    whole(pages),
    tenths(seconds),
    tenths(documents / seconds),
    whole(pages / seconds),
    whole(peakMegabytes),
    whole(files),
    whole(bytes / 1e6),
    ...[search?.first, search?.next].flatMap((figures) =>
      figures ? [whole(figures.bytes / 1000), figures.seconds.toFixed(2)] : [UNKNOWN, UNKNOWN],
    ),
  ]);
  return markdownTable([...head, ...searchHead], rows);
}

/** A row for each stage, with seconds and peak memory at each size. */
export function stagesTable(sizes: readonly Pick<SizeFigures, "documents" | "stages">[]): string {
  const names = [...new Set(sizes.flatMap(({ stages }) => stages.map(({ name }) => name)))];
  const head = sizes.flatMap(({ documents }) => [`${whole(documents)}: s`, "peak MB"]);
  const rows = names.map((name) => [
    name,
    ...sizes.flatMap(({ stages }) => {
      const stage = stages.find((candidate) => candidate.name === name);
      return stage ? [tenths(stage.seconds), whole(stage.peakMegabytes)] : [UNKNOWN, UNKNOWN];
    }),
  ]);
  return markdownTable(["Stage", ...head], rows);
}

/** A row for each tool; behind what it took, how many times that of our own build it is. */
export function comparisonTable({ ours, others }: ComparedSize): string {
  const head = ["", "Pages", "Pages s", "Pages/s", "Peak MB", "Index s", "Index peak MB", "Files", "MB"];
  const row = (name: string, figures: ComparedSize["ours"]) => [
    name,
    whole(figures.pages),
    withRatio(tenths, figures.seconds, ours.seconds),
    withRatio(whole, figures.pagesPerSecond, ours.pagesPerSecond),
    withRatio(whole, figures.peakMegabytes, ours.peakMegabytes),
    withRatio(tenths, figures.pagefindSeconds, ours.pagefindSeconds),
    withRatio(whole, figures.pagefindPeakMegabytes, ours.pagefindPeakMegabytes),
    whole(figures.files),
    whole(figures.bytes / 1e6),
  ];
  const measured = others.flatMap((other) => ("leftOut" in other ? [] : [other]));
  const table = markdownTable(head, [
    row("Vraagbaak", ours),
    ...measured.map((other) => row(`${other.tool} ${other.version}`, other)),
  ]);
  const leftOut = others.flatMap((other) => ("leftOut" in other ? [`${other.tool}: ${other.leftOut}`] : []));
  return [table, ...leftOut].join("\n\n");
}

/** The slope of a line through the logarithms (least squares): 1 is linear. `null` for fewer than two sizes. */
export function growthExponent(runs: readonly { documents: number; seconds: number }[]): number | null {
  if (new Set(runs.map(({ documents }) => documents)).size < 2) return null;
  const points = runs.map(({ documents, seconds }) => [Math.log(documents), Math.log(seconds)] as const);
  const mean = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return top / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function markdownTable(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** “12.3 (×0.45)”; the ratio is left out for our own and for what is unknown. */
function withRatio(format: (value: number | null) => string, value: number | null, own: number | null): string {
  if (value === null || own === null || own === 0 || value === own) return format(value);
  return `${format(value)} (×${(value / own).toFixed(2)})`;
}

function whole(value: number | null): string {
  return value === null ? UNKNOWN : Math.round(value).toLocaleString("en-US");
}

function tenths(value: number | null): string {
  return value === null
    ? UNKNOWN
    : value.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
