/**
 * Says how right documents are read in what the counting of questions and answers does not show: spaces, hyphens,
 * paragraphs, the numbers of lists, rows of tables, links, notes and the places of their marks.
 *
 *   npm run score -- TRUTH SOURCES                     a line for each kind, and what is wrong
 *   npm run score -- TRUTH SOURCES --save FILE         the same, and keeps it
 *   npm run score -- TRUTH SOURCES --against FILE      what is gained and lost since, document by document
 *
 * TRUTH holds what is right for each document (score/truth.ts), SOURCES the documents, as `npm run ingest` takes them.
 * Exit status: 0 all is right, or with --against nothing is lost; 1 something is wrong, or lost; 2 wrong usage.
 */
import { readFile, writeFile } from "node:fs/promises";
import { statSync } from "node:fs";
import { readOptions, WrongUsage } from "../src/build/places.ts";
import { findSources } from "../src/ingest/find-sources.ts";
import { runCommand } from "./failure.ts";
import { changeLines, missLines, totalLines } from "./score/report.ts";
import { documentReader } from "./score/read.ts";
import { Score, scoreOf } from "./score/score.ts";
import { loadTruth, UnreadableTruth } from "./score/truth.ts";
import { stemOf } from "../src/files/stem.ts";

const usage = "npm run score -- [--save BESTAND] [--against BESTAND] WAARHEID MAP";
await runCommand({ usage, failed: "Het meten is niet voltooid." }, async () => {
  const { truthFolder, sourcesFolder, save, against } = readArguments();
  const before = against === undefined ? null : await loadScore(against);
  const score = await measure(truthFolder, sourcesFolder);
  for (const line of totalLines(Object.values(score))) console.log(line);
  if (save !== undefined) await writeFile(save, `${JSON.stringify(score, null, 1)}\n`);
  const misses = before ? [] : missLines(score);
  const changes = before ? changeLines(before, score) : { lines: [], lost: 0 };
  for (const line of [...misses, ...changes.lines]) console.log(line);
  return misses.length > 0 || changes.lost > 0 ? 1 : 0;
});

async function measure(truthFolder: string, sourcesFolder: string): Promise<Score> {
  const truth = await loadTruth(truthFolder).catch((error: unknown) => {
    throw error instanceof UnreadableTruth ? new WrongUsage(error.message) : error;
  });
  const readDocument = documentReader();
  const missing = new Set(truth.keys());
  const score: Score = {};
  for (const source of (await findSources(sourcesFolder)).sources) {
    const want = truth.get(stemOf(source.bestand));
    if (!want) continue;
    missing.delete(stemOf(source.bestand));
    const read = await readDocument(source);
    if ("geweigerd" in read) console.log(`${source.bestand} is geweigerd: ${read.geweigerd}`);
    score[source.bestand] = scoreOf(want, "geweigerd" in read ? null : read);
  }
  for (const name of missing) throw new WrongUsage(`Bij ${name}.yaml hoort geen document in ${sourcesFolder}.`);
  return score;
}

async function loadScore(file: string): Promise<Score> {
  try {
    return Score.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    throw new WrongUsage(`${file} is niet met --save gemaakt.`);
  }
}

function readArguments() {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { save: { type: "string" }, against: { type: "string" } },
  });
  const [truthFolder, sourcesFolder] = positionals;
  if (truthFolder === undefined || sourcesFolder === undefined || positionals.length > 2) {
    throw new WrongUsage("Geef twee mappen op: wat goed is, en de documenten.");
  }
  for (const folder of [truthFolder, sourcesFolder]) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new WrongUsage(`De map bestaat niet: ${folder}`);
    }
  }
  if (values.against !== undefined && !statSync(values.against, { throwIfNoEntry: false })?.isFile()) {
    throw new WrongUsage(`Het bestand bestaat niet: ${values.against}`);
  }
  return { truthFolder, sourcesFolder, ...values };
}
