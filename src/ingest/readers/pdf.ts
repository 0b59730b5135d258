/**
 * PDF: official papers of the Kamer and letters printed from Word.
 *
 * A PDF knows letters and their places, no words, lines or paragraphs: these are told by position and
 * font (see the files in pdf/). Nothing in the file is executed or fetched.
 */
import { UnreadableSource, type Source } from "../source.ts";
import { build } from "./pdf/build.ts";
import { extractGuarded } from "./pdf/guarded.ts";
import { layOut } from "./pdf/layout.ts";
import type { Extracted, Failure } from "./pdf/page.ts";

/** Fewer letters on a page, on average, are a stamp on a picture. */
const MIN_LETTERS = 20;
/** A larger share of signs that stand for no letter means that the fonts hide what they print. */
const MAX_UNKNOWN = 0.2;
/** What the file says about itself that a reader of it would want to know. */
const PROPERTIES = ["Title", "Subject", "Author", "Keywords"];

/**
 * @param bytes the whole file
 * @throws {UnreadableSource} when the file is encrypted, damaged, without text, or takes too much time or memory
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const extraction = await extractGuarded(bytes);
  if (!extraction.ok) throw unreadable(extraction.failure);
  const { pages, info } = extraction.value;
  checkLetters(extraction.value);
  const built = build(layOut(pages), pages);
  const properties = Object.fromEntries(PROPERTIES.flatMap((name) => (info[name] ? [[name, info[name]]] : [])));
  return { formaat: "pdf", ...built, properties };
}

function checkLetters({ pages }: Extracted): void {
  const text = pages.flatMap((page) => page.runs.map((run) => run.text)).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  if (unknown > MAX_UNKNOWN * text.length) throw unreadable("no-letters");
  if (letters < MIN_LETTERS * Math.max(pages.length, 1)) throw unreadable("no-text");
}

/** What is told to people for each reason: rule, what was found, what to do. */
const MESSAGES: Record<Failure | "no-text" | "no-letters", [string, string, string]> = {
  encrypted: [
    "pdf-versleuteld",
    "De pdf is met een wachtwoord beveiligd.",
    "Sla het document zonder wachtwoord op (“Afdrukken naar pdf”) en lever dat aan.",
  ],
  damaged: [
    "pdf-beschadigd",
    "De pdf is beschadigd of afgebroken en kan niet worden gelezen.",
    "Download het document opnieuw, of open het in een pdf-lezer en sla het opnieuw op.",
  ],
  "too-large": [
    "pdf-te-groot",
    "De pdf heeft te veel pagina’s of vraagt te veel geheugen.",
    "Lever het document in delen aan, of als Word-bestand.",
  ],
  "too-slow": [
    "pdf-te-traag",
    "Het lezen van de pdf duurde te lang en is gestopt.",
    "Open het document in een pdf-lezer en sla het opnieuw op, of lever het als Word-bestand aan.",
  ],
  "no-text": [
    "pdf-zonder-tekst",
    "De pdf bevat geen tekst, alleen afbeeldingen (een scan).",
    "Maak met tekstherkenning (OCR) een pdf met tekst, of lever het oorspronkelijke document aan.",
  ],
  "no-letters": [
    "pdf-onbekende-letters",
    "De lettertypen in de pdf zeggen niet welke letters er staan.",
    "Lever het oorspronkelijke document aan, of maak er opnieuw een pdf van.",
  ],
};

function unreadable(reason: keyof typeof MESSAGES): UnreadableSource {
  return new UnreadableSource(...MESSAGES[reason]);
}
