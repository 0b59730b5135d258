/**
 * Compares the themes that ingest gave with what careful readers would give.
 *
 *   node scripts/run.mjs scripts/score-themas.ts <folder of documents as JSON> <judgements.json>
 *
 * Judgements: a list of { id, primary, acceptable, wrong }, where id is the name of the source without its
 * extension and the others are labels of official themes. Exit status: 0 compared, 2 wrong usage.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import { KamervraagDocument } from "../src/domain/document.ts";
import { rankThemas } from "../src/domain/thema-rang.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";

const Judgements = z.array(
  z.object({
    id: z.string(),
    primary: z.array(z.string()),
    acceptable: z.array(z.string()),
    wrong: z.array(z.string()),
  }),
);

const [folder, judgementsFile] = process.argv.slice(2);
if (!folder || !judgementsFile) {
  console.error("Gebruik: node scripts/run.mjs scripts/score-themas.ts <map met documenten> <oordelen.json>");
  process.exit(2);
}

const officieel = new Map((await loadThemas("content/themas")).map((thema) => [thema.slug, thema.officieel]));
const judgements = Judgements.parse(JSON.parse(await readFile(judgementsFile, "utf8")));
const documents = new Map<string, KamervraagDocument>();
for (const name of await readdir(folder)) {
  const document = KamervraagDocument.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
  documents.set(basename(document.bron.bestand, extname(document.bron.bestand)), document);
}

const count = { documents: 0, asked: 0, firstBest: 0, firstFits: 0, given: 0, fitting: 0, wrong: 0 };
for (const { id, primary, acceptable, wrong } of judgements) {
  const document = documents.get(id);
  if (!document) continue;
  count.documents++;
  if (document.vragen.length === 0) continue;
  const given = [...new Set(rankThemas(document.vragen).flatMap((slug) => officieel.get(slug) ?? []))];
  const fitting = new Set([...primary, ...acceptable]);
  count.asked++;
  if (primary.includes(given[0] ?? "")) count.firstBest++;
  if (fitting.has(given[0] ?? "")) count.firstFits++;
  count.given += given.length;
  count.fitting += given.filter((label) => fitting.has(label)).length;
  count.wrong += given.filter((label) => wrong.includes(label)).length;
  for (const label of given) if (wrong.includes(label)) console.log(`${id}: ${label}`);
}
console.log(`${count.documents} documenten, ${count.asked} met vragen`);
console.log(`eerste officiële thema: ${count.firstBest} het beste, ${count.firstFits} passend`);
console.log(`officiële themas: ${count.given} gegeven, ${count.fitting} passend, ${count.wrong} fout`);
