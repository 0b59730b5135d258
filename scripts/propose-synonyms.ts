/**
 * Proposes synonyms: which common words of the archive stand in no group of `content/zoeken/synoniemen`, and which words
 * stand in like company.
 *
 *   node scripts/run.mjs scripts/propose-synonyms.ts SITE|FOLDER [--words N]
 *
 * SITE is a folder that `npm run build` made; FOLDER holds files of text. A line is a word with what is like it, “=” before
 * what the lists tie to it already. Read them: words in like company may as well be opposites (“links” and “rechts”). What is
 * right goes into a file of `content/zoeken/synoniemen`, by hand.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { KamervraagDocument } from "../src/domain/document.ts";
import { loadSynonyms } from "../src/search/indexing/language-lists.ts";
import { proposeSynonyms } from "./synonyms/propose.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { words: { type: "string", default: "4000" } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Usage: scripts/propose-synonyms.ts SITE|FOLDER [--words N]");
  process.exit(2);
}
const documents = join(folder, "data", "documenten");
const texts = existsSync(documents) ? await textsOfSite(documents) : await textsIn(folder);
const synonyms = await loadSynonyms();
const { proposals, coverage, pairs, accepted } = proposeSynonyms(texts, synonyms, Number(values.words));
for (const { word, texts: count, isListed, like } of proposals) {
  const others = like.map((one) => `${one.isListed ? "=" : ""}${one.word} ${one.likeness.toFixed(2)}`);
  console.log(`${isListed ? "=" : ""}${word} (${count}): ${others.join(", ")}`);
}
for (const { words, listed } of coverage) console.log(`Of the ${words} commonest words, ${listed} stand in a group.`);
console.log(`Of ${pairs} pairs proposed, ${accepted} stand in a group.`);

/** Each question and each answer is a text. */
async function textsOfSite(place: string): Promise<string[]> {
  const names = (await readdir(place)).filter((name) => name.endsWith(".json"));
  const read = names.map(async (name) => {
    const { titel, vragen, antwoorden } = KamervraagDocument.parse(
      JSON.parse(await readFile(join(place, name), "utf8")),
    );
    return [titel, ...[...vragen, ...antwoorden].map(({ tekst }) => tekst)];
  });
  return (await Promise.all(read)).flat();
}

/** Each paragraph is a text. */
async function textsIn(place: string): Promise<string[]> {
  const names = (await readdir(place)).filter((name) => name.endsWith(".txt"));
  const read = names.map(async (name) => (await readFile(join(place, name), "utf8")).split(/\n\s*\n/));
  return (await Promise.all(read)).flat();
}
