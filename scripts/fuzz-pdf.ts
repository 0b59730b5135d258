/**
 * Damages small PDFs at random and takes them the whole way to their pages: each must end in a document or in a message,
 * in time, with nothing lost.
 *
 *   node scripts/run.mjs scripts/fuzz-pdf.ts [number of files, 5000] [seed, 1] [PDFs to damage too …]
 */
import { readFileSync } from "node:fs";
import { at, lines, makePdf, raised } from "../tests/ingest/fixtures/pdf/make-pdf.ts";
import { fuzz } from "./fuzz/run.ts";
import { randomNumbers } from "./random.ts";

const TOKENS = [
  "obj",
  "endobj",
  "stream",
  "<<",
  ">>",
  "[",
  "(",
  "/Kids",
  "/Length 99999999",
  "2 0 R",
  "Tj",
  "BT",
  "-1",
  "1e9",
  "NaN",
];

const [count = "5000", seed = "1", ...files] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
const samples = [sample(), ...files.map((file) => new Uint8Array(readFileSync(file)))];
await fuzz(Number(count), () => damage(samples[Math.floor(random() * samples.length)]!));

function sample(): Uint8Array {
  const text = lines(120, 100, [
    "Vraag 1",
    "Kent u het bericht over de wachtlijsten in de jeugd-",
    "zorg?",
    "Antwoord 1",
    "Ja.",
  ]);
  const table = [200, 214, 228].flatMap((y) => [at(120, y, "Jaar"), at(250, y, "12"), at(350, y, "weken")]);
  return makePdf([
    [...text, raised(146, 124, "1"), ...table],
    [at(120, 60, "slot"), raised(120, 780, "1"), at(124, 780, "NOS.", { size: 7 })],
  ]);
}

/** One to eight changes; the end is kept most of the time, since a file without one is refused at once. */
function damage(file: Uint8Array): Uint8Array {
  let result = Buffer.from(file);
  const end = random() < 0.9 ? 300 : 0;
  const place = () => Math.floor(random() * Math.max(1, result.length - end));
  for (let i = 1 + Math.floor(random() * 8); i > 0; i--) {
    const from = place();
    const to = from + Math.floor(random() * 60);
    const kind = Math.floor(random() * 5);
    if (kind === 0) result[from] = Math.floor(random() * 256);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, from), result.subarray(to)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, to), result.subarray(from)]);
    else if (kind === 3)
      result = Buffer.concat([
        result.subarray(0, from),
        Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)]!),
        result.subarray(from),
      ]);
    else
      result = Buffer.from(
        result
          .toString("latin1")
          .replace(/\d+/g, (n) =>
            random() < 0.02 ? String(Math.floor(random() * 10 ** Math.ceil(random() * 10))) : n,
          ),
        "latin1",
      );
  }
  return new Uint8Array(result);
}
