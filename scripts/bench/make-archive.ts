/**
 * Writes a made-up archive of source documents, to measure how the whole behaves at a size: realistic in length,
 * vocabulary, dates and people, without a meaning. The same number of documents gives the same bytes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Thema } from "../../src/domain/thema.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { randomNumbers } from "../random.ts";
import { makeCases } from "./archive/cases.ts";
import { makeDocumentText, makeOnderwerp } from "./archive/document-text.ts";
import { makeAskers, makeBewindspersonen } from "./archive/people.ts";
import { pickFrom } from "./archive/pick.ts";
import { makeTopic } from "./archive/prose.ts";
import { makeVocabulary } from "./archive/vocabulary.ts";

export interface MadeArchive {
  documents: number;
  questions: number;
}

const THEMAS = resolve(import.meta.dirname, "../../content/themas");
const SEED = 1;
const THEMAS_A_DOCUMENT = 2;
const TERMS_A_THEMA = 4;

/** Writes `count` documents below `outDir`, a folder for each vergaderjaar. */
export async function makeArchive(count: number, outDir: string): Promise<MadeArchive> {
  const vocabulary = makeVocabulary(SEED);
  const termsOfThemas = (await loadThemas(THEMAS)).map(writtenTerms);
  const random = randomNumbers(SEED);
  const askers = makeAskers(random);
  const bewindspersonen = makeBewindspersonen(random);
  const folders = new Set<string>();
  let questions = 0;
  for (const zaak of makeCases(count, random)) {
    const terms = Array.from({ length: THEMAS_A_DOCUMENT }, () => pickFrom(termsOfThemas, random)).flatMap((all) =>
      Array.from({ length: TERMS_A_THEMA }, () => pickFrom(all, random)),
    );
    const topic = makeTopic(terms, vocabulary, random);
    const made = makeDocumentText(
      {
        zaak,
        onderwerp: makeOnderwerp(topic, random),
        asker: pickFrom(askers, random),
        bewindspersoon: pickFrom(bewindspersonen, random),
        topic,
        vocabulary,
      },
      random,
    );
    questions += made.questions;
    const folder = join(outDir, zaak.vergaderjaar);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(join(folder, `${zaak.zaaknummer}.txt`), made.text);
  }
  return { documents: count, questions };
}

/** The terms of a theme as they would stand in a text: “jeugdzorg”, not “jeugd*” where there are others. */
function writtenTerms({ termen }: Thema): string[] {
  const whole = termen.filter((term) => !term.includes("*"));
  return whole.length > 0 ? whole : termen.map((term) => term.replaceAll("*", ""));
}
