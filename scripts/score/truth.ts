/**
 * What is right for a document, written by hand: TRUTH/<name of the source without its ending>.yaml; several forms of one
 * document share it.
 *
 *   vragen:
 *     "1": Kent u het bericht?[1]
 *   antwoorden:
 *     "1": |
 *       Een alinea.
 *
 *       a. een onderdeel
 *       b. nog een
 *
 *       cel<tab>cel
 *   voetnoten:
 *     "1": "Bode, 3 maart 2026."
 *   koppelingen:
 *     - { in: noot 1, adres: "https://…" }
 *
 * Texts are as in the data contract. “2, 3” is one text with two numbers.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import type { Reading } from "./features.ts";
import { stemOf } from "../../src/files/stem.ts";

const Parts = z
  .record(z.string(), z.string())
  .default({})
  .transform((parts) => Object.entries(parts).map(([nummers, tekst]) => ({ nummers: nummers.split(", "), tekst })));

const Truth = z.strictObject({
  vragen: Parts,
  antwoorden: Parts,
  voetnoten: z
    .record(z.string(), z.string())
    .default({})
    .transform((noten) => Object.entries(noten).map(([nummer, tekst]) => ({ nummer, tekst }))),
  koppelingen: z.array(z.strictObject({ in: z.string(), adres: z.string() })).default([]),
});

/**
 * What is right, by the name of the source without its ending.
 *
 * @throws where a file is no such description; the message names it
 */
export async function loadTruth(folder: string): Promise<Map<string, Reading>> {
  const truth = new Map<string, Reading>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted()) {
    truth.set(stemOf(file), parseTruth(file, await readFile(join(folder, file), "utf8")));
  }
  return truth;
}

function parseTruth(file: string, text: string): Reading {
  const document = parseDocument(text);
  const [error] = document.errors;
  const parsed = Truth.safeParse(error ? null : document.toJS());
  if (parsed.success) return parsed.data;
  throw new UnreadableTruth(`${file}: ${error ? error.message : z.prettifyError(parsed.error)}`);
}

export class UnreadableTruth extends Error {}
