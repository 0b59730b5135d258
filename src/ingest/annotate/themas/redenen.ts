/** Why a question gets a theme, in the words of the document. */
import type { Reden } from "../../../domain/document.ts";
import type { ReadDocument, ReadVraag } from "./candidates.ts";
import { type FoundTerm, type Mentions, weightOf } from "./evidence.ts";

const MAX_REASONS = 3;
/** What other questions are about tells more than a word in an answer, and less than one in the question. */
const DOCUMENT_WEIGHT = 1.5;

/** At most three reasons, the weightiest first, each term once however it is spelled. */
export function redenenFor(thema: number, { onderwerp, themas, aantal }: ReadDocument, vraag: ReadVraag): Reden[] {
  const own = vraag.candidates.get(thema);
  const inDocument = themas.get(thema)!;
  const weighed = new Map<string, { reden: Reden; weight: number }>();
  const add = (reden: Reden, weight: number): void => {
    const known = weighed.get(reden.term.toLowerCase());
    if (known) known.weight += weight;
    else weighed.set(reden.term.toLowerCase(), { reden, weight });
  };
  const addAll = (mentions: Mentions | undefined, place: Exclude<Reden["in"], "document">): void => {
    for (const { first, times } of mentions?.terms ?? []) {
      add({ term: wordsOf(first), in: place }, weightOf(first.meaning.soort, place, times));
    }
  };
  addAll(inDocument.onderwerp, onderwerp);
  addAll(own?.vraag, "vraag");
  if (!own?.vraag.termen && inDocument.first) {
    const reden = { term: wordsOf(inDocument.first), vragen: inDocument.vragen, van: aantal };
    add({ ...reden, in: "document" }, DOCUMENT_WEIGHT);
  }
  addAll(own?.antwoord, "antwoord");
  return [...weighed.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map(({ reden }) => reden);
}

const wordsOf = ({ text, start, end }: FoundTerm): string => text.slice(start, end).replace(/\s+/g, " ");
