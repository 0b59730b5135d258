/** The ways, besides its own forms, in which the archive may say a word of a query. */
import { WITHIN_END, WORD_END } from "../../format/copy-marks.ts";
import { isParticle, isStopword } from "../../language/stopwords.ts";
import { WEIGHTS } from "../weights.ts";
import { areWords, splitQueryCompound } from "./cut-compound.ts";
import { type Lexicon, rarity } from "./lexicon.ts";
import type { SynonymMatch, Synonyms, SynonymTerm } from "./synonyms.ts";
import type { SynonymKind } from "../../format/synonym-file.ts";
import type { Alternative, IndexTerm } from "./interpretation.ts";
import { findVariants } from "./variants.ts";

/** A row of words may have hidden words (parts of compounds) between its own. */
export const SLACK = 3;

/**
 * “jeugd bescherming” → jeugdbescherming, “uit huis plaatsen” → uithuisplaatsing, “warmt de aarde op” → opwarming: each of
 * the words is found in the joined one. `at`: the place of the word among those of the query.
 */
export async function joinedAlternatives(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): Promise<Alternative[]> {
  const found: Alternative[] = [];
  for (const joined of joinsOf(words, at)) {
    const { terms } = await findVariants(joined, lexicon);
    if (terms.length > 0) found.push(single("samenstelling", joined, WEIGHTS.joined, terms));
  }
  return found;
}

/** What a word may be part of, written as one. */
function joinsOf(words: readonly string[], at: number): Set<string> {
  const joins = new Set<string>();
  for (const [i, first] of words.entries()) {
    const [second, third] = [words[i + 1], words[i + 2]];
    if (second === undefined || isStopword(second) || i > at) continue;
    if (i + 1 >= at && !isStopword(first)) joins.add(first + second).add(`${first}s${second}`);
    if (!isParticle(first)) continue;
    if (i + 1 >= at) joins.add(first + second);
    if (i + 2 >= at && third !== undefined && !isStopword(third)) joins.add(first + second + third);
  }
  // The particle of a verb ends a sentence, or what “en” joins.
  const end = words.findIndex((word, i) => i > at && isParticle(word) && isStopword(words[i + 1] ?? "en"));
  if (end > at && end - at <= PARTED) joins.add(words[end]! + words[at]!);
  return joins;
}

/** So far behind its verb a particle stands in a query. */
const PARTED = 5;

/**
 * What else a word may be called, the best few: each costs files of words, in every part of the archive. A name that is much
 * commoner than the word says less: who looks for “veroordeling” does not mean every “uitspraak”. `own`: how many questions
 * have the word itself; many enough, and of its names only abbreviations are looked up.
 */
export async function synonymAlternatives(
  matches: readonly SynonymMatch[],
  own: number,
  lexicon: Lexicon,
): Promise<Alternative[]> {
  const terms = matches.flatMap(({ soort, others }) =>
    soort === "afkorting" || own < WELL_KNOWN ? others.map((term) => ({ soort, term })) : [],
  );
  const found = await Promise.all(terms.map(({ soort, term }) => termAlternative(term, soort, own, lexicon)));
  const best = found.flat().sort((a, b) => b.worth - a.worth);
  // “asielzoeker” of one group, “asielzoekers” of another: one look.
  const looks = new Map(best.map(({ alternative }) => [lookOf(alternative), alternative] as const).reverse());
  return [...looks.values()].reverse().slice(0, MOST_SYNONYMS);
}

const lookOf = ({ all }: Alternative): string => {
  return all
    .map((terms) =>
      terms
        .map(({ term }) => term)
        .sort()
        .join(","),
    )
    .join("|");
};

const MOST_SYNONYMS = 5;

/** A word that so many questions have fills pages by itself. */
const WELL_KNOWN = 100;

async function termAlternative(
  term: SynonymTerm,
  kind: SynonymKind,
  own: number,
  lexicon: Lexicon,
): Promise<{ alternative: Alternative; worth: number }[]> {
  const telling = term.woorden.filter((word) => !isStopword(word));
  // “te weinig personeel” is how people ask; what the index has of it is any “personeel”.
  if (term.woorden.length > 1 && telling.length < 2) return [];
  const words = telling.length > 0 ? telling : term.woorden;
  const distance = term.woorden.length + SLACK;
  const counts = await Promise.all(words.map(async (word) => (await findVariants(word, lexicon)).count));
  const count = Math.min(...counts);
  const share =
    own > 0 && kind !== "afkorting" ? Math.min(1, rarity(count, lexicon.results) / rarity(own, lexicon.results)) : 1;
  const weight = WEIGHTS[kind] * share;
  const found = await togetherAlternative(words, kind, term.label, weight, distance, lexicon);
  return found.map((alternative) => ({ alternative, worth: weight * Math.log2(1 + count) }));
}

/** Several words that together say it; none where the archive lacks one of them. */
export async function togetherAlternative(
  words: readonly string[],
  kind: Alternative["kind"],
  label: string | null,
  weight: number,
  within: number | null,
  lexicon: Lexicon,
): Promise<Alternative[]> {
  const all: IndexTerm[][] = [];
  for (const word of words) {
    const { terms } = await findVariants(word, lexicon);
    // An abbreviation is a word of its own: “OM” is not “om”, nor a part of anything.
    const usable = terms.filter(({ term }) => word.length > 3 || !term.endsWith(WITHIN_END));
    if (usable.length === 0) return [];
    all.push(usable);
  }
  return [{ kind, label, weight, all, within: words.length > 1 ? within : null }];
}

/** “pleegouderbegeleiding” → pleegouder + begeleiding, close together: further apart they have nothing to do with each other. */
export async function splitAlternatives(word: string, isKnown: boolean, lexicon: Lexicon): Promise<Alternative[]> {
  const cut = await splitQueryCompound(word, lexicon);
  if (!cut || !(await areWords(cut, lexicon))) return [];
  const weight = isKnown ? WEIGHTS.splitKnown : WEIGHTS.split;
  return togetherAlternative(cut, "splitsing", cut.join(" + "), weight, SPLIT_NEAR, lexicon);
}

/**
 * “stroomnet” → elektriciteitsnet, for a word that the archive lacks: a part of it may have another name. The whole with that
 * name in it, or both close together.
 */
export async function innerSynonymAlternatives(
  word: string,
  synonyms: Synonyms,
  lexicon: Lexicon,
): Promise<Alternative[]> {
  const places = Array.from({ length: Math.max(0, word.length - SHORTEST_HEAD - SHORTEST_PART + 1) }, (_, i) => {
    return i + SHORTEST_HEAD;
  });
  const renamings = await Promise.all(
    places.map((at) => renamingsOf(word.slice(0, at), word.slice(at), synonyms, lexicon)),
  );
  const found: Alternative[] = [];
  for (const { soort, parts } of renamings.flat()) {
    found.push(...(await renamed(parts, soort, lexicon)));
    // Each costs files of words, in every part of the archive.
    if (found.length >= MOST_RENAMED) break;
  }
  return found;
}

interface Renaming {
  soort: SynonymKind;
  parts: readonly [head: string, tail: string];
}

/** A compound with another name for its first part, or for its last. */
async function renamingsOf(head: string, tail: string, synonyms: Synonyms, lexicon: Lexicon): Promise<Renaming[]> {
  const isWord = head.length >= SHORTEST_PART && (await findVariants(head, lexicon)).isKnown;
  const [first, last] = await Promise.all([namesOf(head, synonyms), isWord ? namesOf(tail, synonyms) : []]);
  return [
    ...first.map(({ soort, name }): Renaming => ({ soort, parts: [name, tail] })),
    ...last.map(({ soort, name }): Renaming => ({ soort, parts: [head, name] })),
  ];
}

/** What else a word may be called, in one word. */
async function namesOf(word: string, synonyms: Synonyms): Promise<{ soort: SynonymKind; name: string }[]> {
  return (await synonyms.matches([word])).flatMap(({ soort, others }) =>
    others.flatMap(({ woorden }) => (woorden.length === 1 ? [{ soort, name: woorden[0]! }] : [])),
  );
}

const SHORTEST_PART = 4;
/** “gokreclame” */
const SHORTEST_HEAD = 3;
const MOST_RENAMED = 4;

async function renamed(
  [head, tail]: readonly [string, string],
  kind: SynonymKind,
  lexicon: Lexicon,
): Promise<Alternative[]> {
  for (const whole of [head + tail, `${head}s${tail}`, `${head}en${tail}`]) {
    const { terms, isKnown } = await findVariants(whole, lexicon);
    if (isKnown) return [single(kind, whole, WEIGHTS[kind], terms)];
  }
  const cut = [head.replace(/(?<=...)s$/, ""), tail];
  if (!(await areWords(cut, lexicon))) return [];
  return togetherAlternative(cut, kind, cut.join(" + "), WEIGHTS[kind] * WEIGHTS.split, SPLIT_NEAR, lexicon);
}

/** “tekort aan personeel” for “personeelstekort”: so many words of the index may stand in between. */
const SPLIT_NEAR = 8;

/** Few queries have a slip: what mends them is fetched for those. */
export async function spellingAlternatives(word: string, lexicon: Lexicon): Promise<Alternative[]> {
  const { correctSpelling } = await import("./spelling.ts");
  const found: Alternative[] = [];
  for (const entry of await correctSpelling(word, lexicon)) {
    const { terms } = await findVariants(entry.word, lexicon);
    found.push(single("spelling", entry.word, WEIGHTS.spelling, terms));
  }
  return found;
}

export const SHORTEST_BEGINNING = 3;

/** What begins with it counts: the last word may still be being typed. `most`: of the commonest. */
export async function beginningAlternatives(word: string, most: number, lexicon: Lexicon): Promise<Alternative[]> {
  if (word.length < SHORTEST_BEGINNING) return [];
  const begun = (await lexicon.around(word)).filter((entry) => entry.word.startsWith(word));
  const best = begun
    .sort((a, b) => b.words + b.within - a.words - a.within || (a.word < b.word ? -1 : 1))
    .slice(0, most);
  if (best.length === 0) return [];
  const terms = best.flatMap(({ word: full, words, within }) => [
    ...(words > 0 ? [{ term: full + WORD_END, weight: 1 }] : []),
    ...(within > 0 ? [{ term: full + WITHIN_END, weight: WEIGHTS.withinCompound }] : []),
  ]);
  return [single("begin", `${word}…`, WEIGHTS.begin, terms)];
}

export function single(
  kind: Alternative["kind"],
  label: string | null,
  weight: number,
  terms: IndexTerm[],
): Alternative {
  return { kind, label, weight, all: [terms], within: null };
}
