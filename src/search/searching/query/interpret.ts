/**
 * Interprets a query: which things it asks for, and all the ways in which the archive may say each.
 * Pure but for the lexicon, whose files it waits for; runs in a browser and in Node alike.
 */
import { WORD_END } from "../../format/copy-marks.ts";
import { isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { WEIGHTS } from "../weights.ts";
import {
  beginningAlternatives,
  joinedAlternatives,
  single,
  SLACK,
  spellingAlternatives,
  splitAlternatives,
  synonymAlternatives,
  togetherAlternative,
  type WordExpression,
} from "./alternatives.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseQuery, type Expression } from "./parse.ts";
import type { SynonymMatch, Synonyms } from "./synonyms.ts";
import type { Alternative, Concept, IndexTerm, Interpretation } from "./interpretation.ts";
import { findVariants } from "./variants.ts";

export interface InterpretOptions {
  lexicon: Lexicon;
  synonyms: Synonyms;
  /** Labels of what people switched off under “ook gezocht op”. */
  off: ReadonlySet<string>;
  /** Folded words of the names of people: they are not cut. */
  names: ReadonlySet<string>;
}

export async function interpretQuery(query: string, options: InterpretOptions): Promise<Interpretation> {
  const parsed = parseQuery(query);
  const telling = parsed.expressions.filter((one) => one.kind !== "word" || !isStopword(one.token.word));
  const expressions = telling.length > 0 ? telling : parsed.expressions;
  const allWords = parsed.expressions.map((one) => (one.kind === "word" ? one.token.word : ""));
  const matches = options.synonyms.matches(allWords);
  for (const { others } of matches) {
    for (const { woorden } of others) for (const word of woorden) fetchAhead(word, options.lexicon);
  }
  // At once: each waits for files of its own.
  const concepts = await Promise.all(
    expressions.map((expression) => {
      if (expression.kind === "phrase") return phraseConcept(expression.label, expression.words, options);
      if (expression.kind === "reference") return referenceConcept(expression, options);
      const at = parsed.expressions.indexOf(expression);
      const own = matches.filter((match) => at >= match.at && at < match.at + match.length);
      const next = parsed.expressions[at + 1];
      const before = parsed.expressions[at - 1];
      const neighbours = [before, next].map((other) => (other?.kind === "word" ? other : null));
      const isLast = at === parsed.expressions.length - 1 && !/\s$/.test(query);
      return wordConcept(expression, { matches: own, before: neighbours[0]!, next: neighbours[1]!, isLast }, options);
    }),
  );
  const excluded: Concept[] = [];
  for (const { label, words } of parsed.excluded) excluded.push(await phraseConcept(label, words, options));
  return {
    concepts: concepts.map((concept) => withoutOff(concept, options.off)),
    excluded,
    besides: listBesides(concepts, options.off),
    unknown: concepts.filter(({ alternatives }) => alternatives.length === 0).map(({ label }) => label),
    isCut: parsed.isCut,
  };
}

/** Begins to read what the words of a query are listed under, before anything waits for it. */
export function fetchWordsAhead(query: string, lexicon: Lexicon): void {
  const words = parseQuery(query).expressions.flatMap((one) => (one.kind === "word" ? [one.token.word] : []));
  for (const word of words) fetchAhead(word, lexicon);
}

/** What goes wrong shows when it is needed. */
function fetchAhead(word: string, lexicon: Lexicon): void {
  if (isStopword(word)) return;
  const { forms, roots } = stemKeys(word);
  for (const key of [...forms, ...roots]) lexicon.underKey(key).catch(() => undefined);
}

interface Surroundings {
  matches: SynonymMatch[];
  before: WordExpression | null;
  next: WordExpression | null;
  isLast: boolean;
}

async function wordConcept(
  expression: WordExpression,
  around: Surroundings,
  options: InterpretOptions,
): Promise<Concept> {
  const { lexicon, names } = options;
  const { word, pieces } = expression.token;
  const alternatives: Alternative[] = [];
  const own = await findVariants(word, lexicon);
  let { count } = own;
  if (own.terms.length > 0) alternatives.push(single("zelf", null, 1, own.terms));
  alternatives.push(...(await joinedAlternatives(word, around, lexicon)));
  if (pieces.length > 1) alternatives.push(...(await togetherAlternative(pieces, "zelf", null, 0.95, 4, lexicon)));
  const number = /^\d{5}$/.test(word) ? await lexicon.find(`ks${word}`, `ks${word}`) : null;
  if (number) alternatives.push(single("zelf", null, 1, [{ term: `ks${word}${WORD_END}`, weight: 1 }]));
  for (const match of around.matches) alternatives.push(...(await synonymAlternatives(match, lexicon)));
  const isSaid = own.terms.length > 0 || alternatives.some(({ kind }) => kind !== "verwant");
  if (!isSaid) alternatives.push(...(await spellingAlternatives(word, lexicon)));
  if (!names.has(word) && !alternatives.some(({ kind }) => kind === "spelling"))
    alternatives.push(...(await splitAlternatives(word, own.isKnown, lexicon)));
  if (alternatives.length === 0 && around.isLast) alternatives.push(...(await beginningAlternatives(word, lexicon)));
  if (count === 0) count = await countOf(alternatives, lexicon);
  return {
    label: expression.label,
    kind: "word",
    alternatives,
    rarity: rarity(count, lexicon.results) / shareOf(around.matches),
    phrase: [],
  };
}

/** The words of one name (“Veilig Thuis”) are one thing that is asked for: each counts for its share of it. */
function shareOf(matches: readonly SynonymMatch[]): number {
  return Math.max(1, ...matches.map(({ telling }) => telling)) ** WEIGHTS.share;
}

async function phraseConcept(label: string, words: string[], options: InterpretOptions): Promise<Concept> {
  const { lexicon } = options;
  const telling = words.filter((word) => !isStopword(word));
  const isPhrase = words.length > 1;
  const sought = telling.length > 0 ? telling : words;
  const all: IndexTerm[][] = [];
  let count = lexicon.results;
  for (const word of sought) {
    const variants = isPhrase ? await exactTerms(word, lexicon) : await findVariants(word, lexicon);
    if (variants.terms.length === 0) return lacking(label, "phrase", lexicon);
    all.push(variants.terms);
    count = Math.min(count, variants.count);
  }
  const within = isPhrase ? words.length * 3 + SLACK : null;
  return {
    label,
    kind: "phrase",
    alternatives: [{ kind: "zelf", label: null, weight: 1, all, within }],
    rarity: rarity(count, lexicon.results),
    phrase: isPhrase ? words : [],
  };
}

async function exactTerms(word: string, lexicon: Lexicon): Promise<{ terms: IndexTerm[]; count: number }> {
  const entry = await lexicon.find(word, stemKeys(word).forms[0]!);
  if (!entry || entry.words === 0) return { terms: [], count: 0 };
  return { terms: [{ term: word + WORD_END, weight: 1 }], count: entry.words };
}

/** The exact paper; where the archive does not name it, the dossier that it belongs to. */
async function referenceConcept(
  { label, words }: Extract<Expression, { kind: "reference" }>,
  { lexicon }: InterpretOptions,
): Promise<Concept> {
  for (const [i, word] of words.entries()) {
    const entry = await lexicon.find(word, word);
    if (!entry || entry.words === 0) continue;
    const terms = [{ term: word + WORD_END, weight: 1 }];
    const isDossier = i > 0 && word.startsWith("ks");
    const alternative = isDossier
      ? single("dossier", `dossier ${word.slice(2)}`, WEIGHTS.dossier, terms)
      : single("zelf", null, 1, terms);
    return {
      ...lacking(label, "reference", lexicon),
      alternatives: [alternative],
      rarity: rarity(entry.words, lexicon.results),
    };
  }
  return lacking(label, "reference", lexicon);
}

/** Something that the archive does not have. */
const lacking = (label: string, kind: Concept["kind"], { results }: Lexicon): Concept => {
  return { label, kind, alternatives: [], rarity: rarity(0, results), phrase: [] };
};

/** How telling a word is that `count` of the questions have: from near 0 to about 9 in a large archive. */
function rarity(count: number, results: number): number {
  return Math.log(1 + (results - count + 0.5) / (count + 0.5));
}

/** The commonest of the words by which something unknown is searched, as if it were the thing itself. */
async function countOf(alternatives: readonly Alternative[], lexicon: Lexicon): Promise<number> {
  let most = 0;
  for (const { all } of alternatives) {
    let least = lexicon.results;
    for (const terms of all) {
      const word = terms[0]!.term.slice(0, -1);
      const entry = await lexicon.find(word, stemKeys(word).forms[0]!);
      least = Math.min(least, entry ? entry.words + entry.within : 0);
    }
    most = Math.max(most, least);
  }
  return most;
}

const withoutOff = (concept: Concept, off: ReadonlySet<string>): Concept => ({
  ...concept,
  alternatives: concept.alternatives.filter(({ label }) => label === null || !off.has(label)),
});

function listBesides(concepts: readonly Concept[], off: ReadonlySet<string>): Interpretation["besides"] {
  const listed = new Map<string, Interpretation["besides"][0]>();
  for (const { label: voor, alternatives } of concepts) {
    for (const { label, kind } of alternatives) {
      if (label !== null && !listed.has(label)) {
        listed.set(label, { label, kind, voor, isOff: off.has(label) });
      }
    }
  }
  return [...listed.values()];
}
