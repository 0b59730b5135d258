/** Which answer of a document belongs to one of its questions. */
import type { AntwoordTekst, KamervraagDocument } from "../domain/document.ts";

/**
 * The answer to the question with these numbers and this last part of its address; `undefined` without one. Where a
 * number is printed twice (“7”, “7-2”), the second question goes with the second answer of that number.
 */
export function answerOf(
  { antwoorden }: Pick<KamervraagDocument, "antwoorden">,
  nummers: readonly string[],
  sleutel: string,
): AntwoordTekst | undefined {
  const candidates = antwoorden.filter((antwoord) => antwoord.nummers.some((nummer) => nummers.includes(nummer)));
  const repeat = Number(sleutel.split("-")[1] ?? 1);
  return candidates[repeat - 1] ?? candidates.at(-1);
}
