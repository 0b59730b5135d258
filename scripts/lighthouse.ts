/**
 * Measures pages of a built site with Lighthouse, as a phone on a slow network, and prints a table for docs/quality.md:
 * the median of several runs. Scores of performance hang on how busy the machine is: let it be quiet.
 *
 *   npm run lighthouse                      dist/, five runs of each page
 *   npm run lighthouse -- DIR --runs 3      a site in another place
 *
 * Exit status: 0 measured, 2 wrong usage.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOptions, WrongUsage } from "../src/build/places.ts";
import { serveSite } from "../src/build/serve.ts";
import { runCommand } from "./failure.ts";
import { CATEGORIES, type Measured, withLighthouse } from "./lighthouse/measure.ts";
import { judgedPages } from "./lighthouse/pages.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PORT = 4350;
/** Seconds, but for the last two. */
const FIGURES = [
  ["first-contentful-paint", "first paint (s)", 1000],
  ["largest-contentful-paint", "largest paint (s)", 1000],
  ["total-blocking-time", "blocked (ms)", 1],
  ["cumulative-layout-shift", "layout shift", 1],
] as const;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

await runCommand({ usage: "npm run lighthouse [-- MAP] [--runs AANTAL]", failed: "Niet gemeten." }, async () => {
  const { positionals, values } = readOptions({ allowPositionals: true, options: { runs: { type: "string" } } });
  const [folder = join(ROOT, "dist"), ...more] = positionals.map((path) => resolve(path));
  const runs = Number(values.runs ?? 5);
  if (more.length > 0) throw new WrongUsage("Geef één map op.");
  if (!Number.isInteger(runs) || runs < 1) throw new WrongUsage("Geef met --runs een aantal op.");
  if (!existsSync(join(folder, "data", "documenten.json"))) throw new WrongUsage(`In ${folder} staat geen site.`);
  const site = await serveSite(ROOT, folder, PORT);
  try {
    const heads = ["page", ...CATEGORIES, ...FIGURES.map(([, name]) => name)];
    console.log(`| ${heads.join(" | ")} |\n|${heads.map(() => " --- |").join("")}`);
    await withLighthouse(async (measure) => {
      for (const [kind, adres] of Object.entries(judgedPages(folder))) {
        const measured: Measured[] = [];
        while (measured.length < runs) measured.push(await measure(site.address + adres, CATEGORIES));
        const scores = CATEGORIES.map((category) =>
          String(median(measured.map(({ scores }) => scores[category] ?? 0))),
        );
        const figures = FIGURES.map(([id, , unit]) =>
          rounded(median(measured.map(({ figures }) => figures[id]! / unit))),
        );
        console.log(`| ${[kind, ...scores, ...figures].join(" | ")} |`);
        for (const fault of new Set(measured.flatMap(({ faults }) => faults))) console.error(`  ${kind}: ${fault}`);
      }
    });
  } finally {
    await site.stop();
  }
  return 0;
});
