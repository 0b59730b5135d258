/**
 * Measures the search for related questions on the documents of an archive that was built:
 *
 *   node scripts/run.mjs scripts/bench-related.ts build/archief/documenten [how many of them]
 *
 * Features are read in one thread (a build reads them in one for each core); then all related questions are found, and
 * again after one document more. Seconds are of the processor, so that other work on the machine counts little.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questionFeatures } from "../src/build/question-features.ts";
import type { KamervraagDocument } from "../src/domain/document.ts";
import { makeTable, type QuestionRow, questionCount, type RelatedDocument } from "../src/related/table.ts";
import { updateRelated } from "../src/related/update.ts";

const [folder, most = "Infinity"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder with the documents of an archive that was built.");

let last = 0;
/** Says what was done since the last time, and how long it took. */
function said(what: string): void {
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1e6;
  console.log(`${what}: ${(now - last).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
  last = now;
}

const featuresOf = questionFeatures();
const documents: { document: RelatedDocument; rows: QuestionRow[] }[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .slice(0, Number(most))) {
  const document = JSON.parse(readFileSync(join(folder, file), "utf8")) as KamervraagDocument;
  const rows = featuresOf(
    document,
    document.vragen.map(() => []),
  );
  const day = Date.parse(document.ontvangen ?? document.ingezonden ?? "") / 864e5;
  const { id, zaaknummer } = document;
  documents.push({ document: { id, zaak: zaaknummer ?? id, dag: day || null, afdruk: id }, rows });
}
documents.sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
said(`features of ${documents.length} documents`);
const middle = Math.floor(documents.length / 2);
const table = makeTable(documents.toSpliced(middle, 1));
const before = { table, ...updateRelated(table, null, () => undefined) };
said(`related questions of ${questionCount(table)}`);
let again = 0;
const of = new Set<number>();
const larger = makeTable(documents);
updateRelated(larger, before, (vraag) => {
  again++;
  of.add(larger.documentOf[vraag]!);
});
said(`after one document more, found again for ${again} questions of ${of.size} documents`);
