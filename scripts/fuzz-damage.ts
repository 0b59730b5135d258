/**
 * Damages what builds keep, at random, and expects the next build to give the bytes of a clean one.
 *
 *   node scripts/run.mjs scripts/fuzz-damage.ts [damages, 200] [damages before each build, 5] [seed, 1]
 *
 * The archive is tiny: a build takes the seconds that Astro takes. Exit status 1 where a build failed or gave something
 * else; what had been done is printed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { workOf } from "../src/build/places.ts";
import { damageOne } from "./damage.ts";
import { build, checksumsOf, differences, makeTinySources } from "./fuzz-builds.ts";
import { randomNumbers } from "./random.ts";

const [damages = 200, each = 5, seed = 1] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), "vraagbaak-schade-"));
const [sources, clean, out] = ["bronnen", "heel", "site"].map((name) => join(root, name)) as [string, string, string];
const works = [clean, out].map((site) => workOf(site, resolve(import.meta.dirname, "..")));
const random = randomNumbers(seed);
let wrong = 0;
try {
  makeTinySources(sources);
  build(sources, clean);
  build(sources, out);
  const expected = checksumsOf(clean);
  for (let done = 0; done < damages; done += each) {
    const what = Array.from({ length: each }, () => damageOne([works[1]!, out], random) ?? "nothing left");
    const { status, said } = build(sources, out);
    const found = status === 0 ? differences(expected, checksumsOf(out)) : [`exit status ${status}`];
    if (found.length > 0) {
      wrong += 1;
      console.log(`WRONG after:\n  ${what.join("\n  ")}\n${found.join("\n")}\n${said}`);
    }
    console.log(`${done + each} damages, ${wrong} builds wrong`);
  }
} finally {
  for (const folder of [root, ...works]) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
