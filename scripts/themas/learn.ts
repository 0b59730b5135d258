/**
 * Learns what speaks for a theme from careful readers' judgement of single questions, and writes
 * `src/ingest/annotate/themas/model.ts`.
 *
 *   node scripts/run.mjs scripts/themas/learn.ts TRUTH.json DOCUMENTS [TRUTH.json DOCUMENTS …] [--write]
 *
 * DOCUMENTS is a folder of documents that ingest wrote; beside each TRUTH.json stands `<name>.breder.json`. The first pair
 * is of real documents and counts most; further ones may have been written to learn from. For each pair it prints how good
 * the hand-set rule, the weights in use and the learned ones are. The learned ones are measured in ten folds: each document
 * is scored by weights that were learned without it. Exit status: 0 learned, 2 wrong usage.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { type ReadDocument, readDocument, type ReadVraag } from "../../src/ingest/annotate/themas/candidates.ts";
import { chooseThemas, type Thresholds } from "../../src/ingest/annotate/themas/choose.ts";
import { compileThemas } from "../../src/ingest/annotate/themas/compile.ts";
import { TermFinder } from "../../src/ingest/annotate/themas/find.ts";
import { type Features, FEATURES, featuresOf } from "../../src/ingest/annotate/themas/features.ts";
import { likelihoodBy, type Weights } from "../../src/ingest/annotate/themas/likely.ts";
import { MODEL } from "../../src/ingest/annotate/themas/model.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { documentTeksten } from "../../src/ingest/document-teksten.ts";
import { handSetThemas } from "./hand-set.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import { measure, MEASURED_HEAD, measuredRow } from "./measure.ts";
import { type Judged, readJudged } from "./truth.ts";

/** One judged question with the features of its candidates. */
interface Sample {
  judged: Judged;
  document: ReadDocument;
  vraag: ReadVraag;
  features: ReadonlyMap<number, Features>;
  /** How much it counts among all. */
  weight: number;
}

interface Model {
  weights: Weights;
  thresholds: Thresholds;
}

const FOLDS = 10;
const RIDGE = 1;
/** How much is learned from a theme that a reader finds acceptable, of one that must be given. */
const MAY_WEIGHT = 0.2;
/** What a question of a real document counts beside one of a document that was written to learn from. */
const REAL_WEIGHT = 3;
/** Thresholds that are tried. */
const FINER = [0.3, 0.35, 0.4, 0.45, 0.5];
const OFFICIAL = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const ABOVE = [0.3, 0.4, 0.5, 0.6, 0.7];
const ONLY = [0.05, 0.1, 0.15, 0.2];
const MODEL_FILE = resolve(import.meta.dirname, "../../src/ingest/annotate/themas/model.ts");

const paths = process.argv.slice(2).filter((path) => path !== "--write");
if (paths.length === 0 || paths.length % 2 === 1) {
  console.error(
    "Gebruik: node scripts/run.mjs scripts/themas/learn.ts <oordelen.json> <map met documenten> … [--write]",
  );
  process.exit(2);
}

const compiled = compileThemas(await loadThemas("content/themas"));
const finder = new TermFinder(compiled);
const sets: { name: string; samples: Sample[] }[] = [];
for (let i = 0; i < paths.length; i += 2) {
  const judged = await readJudged(paths[i]!, paths[i + 1]!);
  const weight = i === 0 ? REAL_WEIGHT : 1;
  sets.push({ name: paths[i]!, samples: judged.flatMap((one) => sampleOf(one, weight)) });
}
const all = sets.flatMap(({ samples }) => samples);
const folds = inFolds(all);
const foldModels = folds.map((fold) => learn(all.filter((sample) => !fold.includes(sample))));
const ofFold = (sample: Sample): Model => foldModels[folds.findIndex((fold) => fold.includes(sample))]!;

for (const { name, samples } of sets) {
  const judged = samples.map((sample) => sample.judged);
  const row = (title: string, give: (sample: Sample) => number[]): void =>
    console.log(
      measuredRow(
        title,
        measure(
          judged,
          samples.map((sample) => slugs(give(sample))),
        ),
      ),
    );
  console.log(`${name}: ${samples.length} vragen\n${MEASURED_HEAD}`);
  row("hand-set", ({ document, vraag }) => handSetThemas(compiled, document, vraag));
  row("learned, in use", (sample) => give(sample, MODEL));
  row(`learned, ${FOLDS}-fold by document`, (sample) => give(sample, ofFold(sample)));
  if (sets.length > 1) {
    const model = learn(all.filter((sample) => !samples.includes(sample)));
    row("learned from the others only", (sample) => give(sample, model));
  }
}
const model = learn(all);
if (process.argv.includes("--write")) await writeFile(MODEL_FILE, await modelText(model));

function sampleOf(judged: Judged, weight: number): Sample[] {
  if (judged.vraag === -1) return [];
  const document = readDocument(finder, documentTeksten(judged.document));
  const vraag = document.vragen[judged.vraag]!;
  return [{ judged, document, vraag, features: featuresOf(compiled, document, vraag), weight }];
}

/** Documents dealt out in turn, so that questions of one document are never on both sides. */
function inFolds(samples: readonly Sample[]): Sample[][] {
  const ids = [...new Set(samples.map(({ judged }) => judged.document.id))].sort();
  return Array.from({ length: FOLDS }, (_, fold) =>
    samples.filter(({ judged }) => ids.indexOf(judged.document.id) % FOLDS === fold),
  );
}

function learn(samples: readonly Sample[]): Model {
  const weights = weightsFrom(samples);
  const likely = new Map<Sample, ReadonlyMap<number, number>>();
  for (const fold of inFolds(samples)) {
    const without = weightsFrom(samples.filter((sample) => !fold.includes(sample)));
    for (const sample of fold) likely.set(sample, likelyOf(sample, without));
  }
  return { weights, thresholds: bestThresholds(samples, likely) };
}

function weightsFrom(samples: readonly Sample[]): Weights {
  const fitted = fitLogistic(samples.flatMap(examplesOf), RIDGE);
  return Object.fromEntries(FEATURES.map((name, i) => [name, fitted[i]!])) as Record<keyof Features, number>;
}

/** What must be given is right, what may not be given is wrong; what may be given teaches less, what nobody judged nothing. */
function examplesOf({ judged, features, weight }: Sample): Example[] {
  return [...features].flatMap(([thema, values]) => {
    const slug = compiled.slugs[thema]!;
    if (!judged.isJudged(slug)) return [];
    const right = judged.right.has(slug);
    const part = right && !judged.moet.includes(slug) ? MAY_WEIGHT : 1;
    return [{ features: FEATURES.map((name) => values[name]), right, weight: weight * part }];
  });
}

/**
 * Those under which most questions are wholly right and most themes are found: who browses by a theme misses a question
 * that lacks it. Precision and questions left without a theme weigh in.
 */
function bestThresholds(
  samples: readonly Sample[],
  likely: ReadonlyMap<Sample, ReadonlyMap<number, number>>,
): Thresholds {
  const asCounted = <T>(of: (sample: Sample) => T): T[] =>
    samples.flatMap((sample) => new Array<T>(sample.weight).fill(of(sample)));
  const judged = asCounted((sample) => sample.judged);
  let best: { thresholds: Thresholds; worth: number } | null = null;
  for (const finer of FINER) {
    for (const official of OFFICIAL) {
      for (const only of ONLY)
        for (const above of ABOVE) {
          const thresholds = { finer, official, only, above };
          const given = asCounted((sample) => slugs(chooseThemas(compiled, likely.get(sample)!, thresholds)));
          const { recall, precision, whole, none } = measure(judged, given);
          const worth = 2 * (whole + recall) + precision - none;
          if (!best || worth > best.worth) best = { thresholds, worth };
        }
    }
  }
  return best!.thresholds;
}

function likelyOf({ features }: Sample, weights: Weights): Map<number, number> {
  const likelihood = likelihoodBy(weights);
  return new Map([...features].map(([thema, values]) => [thema, likelihood(values)]));
}

function give(sample: Sample, { weights, thresholds }: Model): number[] {
  return chooseThemas(compiled, likelyOf(sample, weights), thresholds);
}

function slugs(themas: readonly number[]): string[] {
  return themas.map((thema) => compiled.slugs[thema]!);
}

async function modelText({ weights, thresholds }: Model): Promise<string> {
  const rounded = Object.fromEntries(FEATURES.map((name) => [name, Number(weights[name].toFixed(2))]));
  const text = [
    "/**",
    " * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;",
    " * never edited by hand.",
    " */",
    'import type { Thresholds } from "./choose.ts";',
    'import type { Weights } from "./likely.ts";',
    "",
    `export const MODEL: { weights: Weights; thresholds: Thresholds } = ${JSON.stringify({ weights: rounded, thresholds })};`,
  ].join("\n");
  return format(text, { ...(await resolveConfig(MODEL_FILE)), filepath: MODEL_FILE });
}
