/**
 * Adjectives with their ending: “economische”, “bestaande”, “Europese”. They begin no compound, so that what the
 * dictionary lacks behind one is another word.
 */
import { dutch } from "./dictionary.ts";
import { memoized } from "./memo.ts";

/** Shorter ones are found in any word. */
const SHORTEST = 5;
/** Endings that no noun has. */
const ADJECTIVE = /(?:[^aeiou]ige|ische|lijke|eerde|bare|loze|zame|ieve|ieke|iële|uele|i(?:on)?ale|aire)$/;
/** “Europese”, “Nederlandse”: those of towns begin names, “Utrechtsebaan”. */
const OF_COUNTRY = /^\p{Lu}\p{Ll}+(?:e|land|ijn)se$/u;
/** “bestaande”: without its last letters it is the verb. */
const OF_VERB = /nde$/;
/** “genoemde”, “uitgebreide” */
const OF_PAST = /^(?:be|ge|her|on|ont|ver|uitge).*[dt]e$/i;
/** Nouns that look like one; “veiligelander” is a word. */
const NONE = /(?:agende|ellende|legende)$|^veilige$/i;

/** Whether a word is an adjective that has its ending. */
export const isInflected = memoized((word) => {
  const { isWord } = dutch();
  if (word.length < SHORTEST || !word.endsWith("e") || NONE.test(word) || !isWord(word)) return false;
  return (
    ADJECTIVE.test(word) ||
    // “Synthese” begins a sentence.
    (OF_COUNTRY.test(word) && !isWord(word.toLowerCase())) ||
    (OF_VERB.test(word) && isWord(word.slice(0, -"de".length))) ||
    (OF_PAST.test(word) && isWord(word.slice(0, -"e".length))) ||
    // “grotere”, of “grote”.
    (isWord(`${word}r`) && isWord(`${word}re`))
  );
});
