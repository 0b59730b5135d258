/**
 * Changes real documents at random, and takes each the whole way to its pages and its record of the index: each must end
 * in a document or in a message, in time, with nothing lost.
 *
 *   node scripts/run.mjs scripts/fuzz-real.ts <folder of documents> [number of changed documents, 20000] [seed, 1]
 *
 * Texts, XML and HTML are changed by lines and by pieces of lines, Word files by paragraphs, PDFs as the text in them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSource } from "../src/ingest/readers/index.ts";
import { fuzz } from "./fuzz/run.ts";
import { randomNumbers } from "./random.ts";

const [folder, count = "20000", seed = "1"] = process.argv.slice(2);
if (!folder) {
  console.error("Gebruik: node scripts/run.mjs scripts/fuzz-real.ts <map met documenten> [aantal] [begingetal]");
  process.exit(2);
}

/** A document in pieces, and how it is put together again. */
interface Pieces {
  pieces: string[];
  join: (pieces: readonly string[]) => Uint8Array;
}

const random = randomNumbers(Number(seed));
const below = (limit: number): number => Math.floor(random() * limit);
const documents = await readFolder(folder);
const lines = documents.filter(({ join }) => join === asText).flatMap(({ pieces }) => pieces);
await fuzz(Number(count), () => {
  const { pieces, join } = documents[below(documents.length)]!;
  return join(changed(pieces));
});

async function readFolder(path: string): Promise<Pieces[]> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read: Pieces[] = [];
  for (const { parentPath, name } of files) {
    const bytes = new Uint8Array(readFileSync(join(parentPath, name)));
    if (name.endsWith(".docx")) read.push(wordPieces(bytes));
    else if (name.endsWith(".pdf")) read.push(textPieces((await readSource(bytes.slice(), undefined)).text));
    else if (/\.(?:txt|xml|html?)$/.test(name)) read.push(textPieces(new TextDecoder().decode(bytes)));
  }
  return read;
}

function asText(pieces: readonly string[]): Uint8Array {
  return new TextEncoder().encode(pieces.join("\n"));
}

function textPieces(text: string): Pieces {
  return { pieces: text.split("\n"), join: asText };
}

function wordPieces(bytes: Uint8Array): Pieces {
  const files = unzipSync(bytes);
  const pieces = strFromU8(files["word/document.xml"]!).split(/(?<=<\/w:p>)/);
  return {
    pieces,
    join: (own) => zipSync({ ...files, "word/document.xml": strToU8(own.join("")) }, { level: 0 }),
  };
}

/** One to eight changes. */
function changed(pieces: readonly string[]): string[] {
  const result = [...pieces];
  for (let n = 1 + below(8); n > 0; n--) {
    const from = below(result.length);
    const length = 1 + below(random() < 0.2 ? 60 : 6);
    const kind = below(8);
    if (kind === 0) result.splice(from, length);
    else if (kind === 1) result.splice(from, 0, ...result.slice(from, from + length));
    else if (kind === 2) result.splice(below(result.length), 0, ...result.splice(from, length));
    else if (kind === 3) result.splice(from, 0, ...heads(result).slice(0, length));
    else if (kind === 4) result[from] = cut(result[from] ?? "");
    else if (kind === 5) result.splice(from, 2, result.slice(from, from + 2).join(" "));
    else if (kind === 6) result[from] = renumbered(result[from] ?? "");
    else if (lines.length > 0) result.splice(from, 0, ...lines.slice(below(lines.length)).slice(0, length));
  }
  return result;
}

/** Headings of the document itself, from a random place on. */
function heads(pieces: readonly string[]): string[] {
  const found = pieces.filter((piece) => /vraag|antwoord|^\s*\d+[.)]?\s/i.test(piece) && piece.length < 400);
  return found.slice(below(found.length + 1));
}

function cut(piece: string): string {
  const from = below(piece.length);
  const to = from + below(40);
  return [piece.slice(0, from) + piece.slice(to), piece.slice(0, to) + piece.slice(from), piece.slice(to)][below(3)]!;
}

function renumbered(piece: string): string {
  return piece.replace(/\d+/g, () => String(1 + below(12)));
}
