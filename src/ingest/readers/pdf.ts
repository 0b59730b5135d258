/**
 * PDF: official papers of the Kamer and letters printed from Word.
 *
 * A PDF knows letters and their places, no words, lines or paragraphs: these are told by position and
 * font (see the files in pdf/). Nothing in the file is executed or fetched.
 */
import type { RuleName } from "../../domain/meldingen.ts";
import { UnreadableSource, type Source } from "../tree/source.ts";
import { readGuarded } from "./pdf/guarded.ts";
import type { Failure } from "./pdf/outcome.ts";

/**
 * @param bytes the whole file
 * @throws {UnreadableSource} when the file is encrypted, damaged, without text, or takes too much time or memory
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const outcome = await readGuarded(bytes);
  if (!outcome.ok) throw new UnreadableSource(...MESSAGES[outcome.failure]);
  return { formaat: "pdf", ...outcome.value };
}

/** What is told to people for each reason: rule, what was found, what to do. */
const MESSAGES: Record<Failure, [RuleName, string, string]> = {
  encrypted: [
    "pdf-encrypted",
    "De pdf is met een wachtwoord beveiligd",
    "Sla het document zonder wachtwoord op (“Afdrukken naar pdf”) en lever dat aan",
  ],
  damaged: [
    "pdf-damaged",
    "De pdf is beschadigd of afgebroken en kan niet worden gelezen",
    "Download het document opnieuw, of open het in een pdf-lezer en sla het opnieuw op",
  ],
  "too-large": [
    "pdf-too-large",
    "De pdf heeft te veel pagina’s of vraagt te veel geheugen",
    "Lever het document in delen aan, of als Word-bestand",
  ],
  "too-slow": [
    "pdf-too-slow",
    "Het lezen van de pdf duurde te lang en is gestopt",
    "Open het document in een pdf-lezer en sla het opnieuw op, of lever het als Word-bestand aan",
  ],
  "no-text": [
    "pdf-without-text",
    "De pdf bevat geen tekst, alleen afbeeldingen (een scan)",
    "Maak met tekstherkenning (OCR) een pdf met tekst, of lever het oorspronkelijke document aan",
  ],
  "no-letters": [
    "pdf-unknown-letters",
    "De lettertypen in de pdf zeggen niet welke letters er staan",
    "Lever het oorspronkelijke document aan, of maak er opnieuw een pdf van",
  ],
};
