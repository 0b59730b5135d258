/**
 * The words that made-up documents consist of: common words in the order of real Kamervragen, then words of the
 * dictionary. How often a word falls follows its place in the list, with the slope that real Kamervragen have, so
 * that a search index of them has the size of a real one.
 */
import { listedWords } from "../../../src/wordlist/wordlist.ts";
import { randomNumbers } from "../../random.ts";

export interface Vocabulary {
  /** A word, common ones more often. */
  pick(random: () => number): string;
  /** A word that is not common: what a text is about. */
  pickTopic(random: () => number): string;
}

/** By frequency, as counted in some hundreds of documents. */
const COMMON =
  "de van het en op in een is dat te voor met u om niet zijn aan die over deze worden dit bij er ook heeft door ik of wordt als naar zo bent tot kan kunnen uit geen zoals nederland bekend hebben dan welke wat andere hoe kunt mogelijk zich zal meer minister onderzoek onder nog kamer jaar kabinet waarom hun aantal nederlandse lid gaat zij moeten maar waar wel berichtgeving alle europese zaken maatregelen binnen mening basis gemeenten zorg moet bericht doen mensen artikel bijvoorbeeld mijn tussen aangegeven wet was via moment zou gaan komen staat gemaakt na daarnaast nu gebruik hier sprake geven ministerie tegen informatie bereid daarbij verschillende nieuwe deelt veel nodig omdat voorkomen wanneer belang aanpak risico zorgen situatie indien daarom klopt brief waarin deel afspraken laten geval goed eerste stellen bedrijven vanuit".split(
    " ",
  );
const SIZE = 40_000;
/** From this place in the list the frequencies fall more steeply. */
const STEEPER_FROM = 2_000;
const SLOPE = 1.05;
const STEEPER_SLOPE = 1.6;
/** Headings are told by these words. */
const HEADING_WORD = /^(?:vra(?:ag|gen)|antwoord|beantwoord|mededeling|toelichting|noot|noten|bijlage)/;
/** How much sooner a short word comes: common words are short. */
const LETTERS_WEIGHT = 1 / 40;

/** The same seed gives the same vocabulary. */
export function makeVocabulary(seed: number): Vocabulary {
  const words = [...COMMON, ...dictionaryWords(randomNumbers(seed))].slice(0, SIZE);
  const sums = cumulative(words.map((_, i) => frequency(i + 1)));
  const common = sums[COMMON.length - 1]!;
  return {
    pick: (random) => words[placeOf(random(), sums)]!,
    pickTopic: (random) => words[placeOf(common + random() * (1 - common), sums)]!,
  };
}

/** How often the word at a place (from 1) falls, next to the others. */
function frequency(place: number): number {
  const slope = (from: number) => (from + 1) ** -SLOPE;
  if (place <= STEEPER_FROM) return slope(place);
  return slope(STEEPER_FROM) * ((STEEPER_FROM + 1) / (place + 1)) ** STEEPER_SLOPE;
}

/** Words in lower case, short ones sooner. */
function dictionaryWords(random: () => number): string[] {
  const words = listedWords()
    .map(({ word }) => word.replaceAll("ĳ", "ij"))
    .filter((word) => /^\p{Ll}{4,}$/u.test(word) && !HEADING_WORD.test(word));
  const known = new Set(COMMON);
  return [...new Set(words)]
    .filter((word) => !known.has(word))
    .map((word) => ({ word, order: random() + word.length * LETTERS_WEIGHT }))
    .sort((a, b) => a.order - b.order)
    .map(({ word }) => word);
}

/** The running sum of weights, as parts of 1. */
function cumulative(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (const [i, weight] of weights.entries()) sums[i] = sum += weight / total;
  return sums;
}

/** The first place of which the running sum is above a number from 0 to 1. */
function placeOf(number: number, sums: Float64Array): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
