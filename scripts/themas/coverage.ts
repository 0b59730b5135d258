/**
 * How far the themes of `content/themas` reach over a list of real subjects.
 *
 *   node scripts/run.mjs scripts/themas/coverage.ts <material> [--steekproef 5] [--zaad 1] [--thema slug ...]
 *                                                   [--willekeurig 0] [--uit subjects.tsv]
 *
 * Material: JSON, also gzipped, { zaken: [[number, subject, …], …], pairs: [[question, answer], …], questions:
 * [question, …] }. Prints the share of the subjects without a theme; of each theme the number of its subjects and
 * a random few of them with their reasons; the terms that stand nowhere in the material; and the steuntermen that
 * give another theme by themselves. --willekeurig prints that many of all subjects, to read by hand; --uit writes all
 * subjects with their themes. Exit status: 0 measured, 2 wrong usage.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { randomNumbers } from "../random.ts";
import { countTerms, giveThemas, type Onderwerp, perThema, sample, steunElsewhere } from "./reach.ts";

const Material = z.object({
  zaken: z.array(z.tuple([z.string(), z.string()], z.unknown())),
  pairs: z.array(z.array(z.string())).default([]),
  questions: z.array(z.string()).default([]),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    steekproef: { type: "string", default: "5" },
    zaad: { type: "string", default: "1" },
    thema: { type: "string", multiple: true, default: [] },
    willekeurig: { type: "string", default: "0" },
    uit: { type: "string" },
  },
});
const [materialFile] = positionals;
if (!materialFile) {
  console.error("Gebruik: node scripts/run.mjs scripts/themas/coverage.ts <materiaal> [opties]");
  process.exit(2);
}

const bytes = await readFile(materialFile);
const material = Material.parse(JSON.parse((materialFile.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()));
const themas = await loadThemas("content/themas");
const random = randomNumbers(Number(values.zaad));
const onderwerpen = giveThemas(
  themas,
  material.zaken.map(([, onderwerp]) => onderwerp),
);

const asLine = ({ onderwerp, redenen }: Onderwerp): string =>
  `${onderwerp}\t${redenen.map(({ thema, term }) => `${thema}“${term}”`).join(" ")}`;

const without = onderwerpen.filter(({ redenen }) => redenen.length === 0).length;
console.log(
  `${themas.length} themes; ${without} of ${onderwerpen.length} subjects have none (${percent(without, onderwerpen.length)})`,
);

const wanted = new Set(values.thema);
for (const [slug, found] of [...perThema(themas, onderwerpen)].sort(([, a], [, b]) => b.length - a.length)) {
  if (wanted.size > 0 && !wanted.has(slug)) continue;
  console.log(`\n${slug}: ${found.length}`);
  for (const onderwerp of sample(found, Number(values.steekproef), random)) {
    const terms = onderwerp.redenen.filter(({ thema }) => thema === slug).map(({ term }) => `“${term}”`);
    console.log(`  ${onderwerp.onderwerp}  ← ${terms.join(", ")}`);
  }
}

if (wanted.size === 0) {
  const texts = [...onderwerpen.map(({ onderwerp }) => onderwerp), ...material.pairs.flat(), ...material.questions];
  const counts = countTerms(themas, texts);
  console.log(`\nTerms that stand nowhere in the material:`);
  for (const { slug, termen, steuntermen } of themas) {
    const never = [...termen, ...steuntermen].filter((term) => counts.get(term) === 0);
    if (never.length > 0) console.log(`  ${slug}: ${never.join(", ")}`);
  }
  console.log(`\nSteuntermen that give another theme by themselves:`);
  for (const { term, slug, others } of steunElsewhere(themas)) console.log(`  ${slug}: ${term} (${others.join(", ")})`);
}

if (Number(values.willekeurig) > 0) {
  console.log(`\n${values.willekeurig} of all subjects, seed ${values.zaad}:`);
  for (const onderwerp of sample(onderwerpen, Number(values.willekeurig), randomNumbers(Number(values.zaad))))
    console.log(asLine(onderwerp));
}
if (values.uit) await writeFile(values.uit, onderwerpen.map((onderwerp) => `${asLine(onderwerp)}\n`).join(""));

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
