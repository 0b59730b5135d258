/** Names under the letter at which people look for them, for a page that shows very many. */
import { fold } from "../../domain/slug.ts";

export interface Letter<T> {
  /** “A”; “Overige” for what begins with no letter of our alphabet. */
  letter: string;
  /** The name of its place on the page: “letter-a”. */
  anker: string;
  items: T[];
}

const REST = "Overige";

/** Items in the order of an alphabet, by the first letter of what each is found under, without its accent. */
export function byLetter<T>(items: readonly T[], foundUnder: (item: T) => string): Letter<T>[] {
  const letterOf = (item: T): string =>
    /^[^\p{L}\p{N}]*([a-z])/u.exec(fold(foundUnder(item)))?.[1]!.toUpperCase() ?? REST;
  const letters = [...Map.groupBy(items, letterOf)].map(([letter, ofLetter]) => {
    return { letter, anker: `letter-${letter.toLowerCase()}`, items: ofLetter };
  });
  return [...letters.filter(({ letter }) => letter !== REST), ...letters.filter(({ letter }) => letter === REST)];
}
