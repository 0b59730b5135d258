/**
 * Interprets a query: which things it asks for, and all the ways in which the archive may say each.
 * Pure but for the lexicon, whose files it waits for; runs in a browser and in Node alike.
 */
import { WORD_END } from "../../format/copy-marks.ts";
import { isFunctionWord, isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { SHOWN, WEIGHTS } from "../weights.ts";
import {
  beginningAlternatives,
  innerSynonymAlternatives,
  joinedAlternatives,
  SHORTEST_BEGINNING,
  single,
  spellingAlternatives,
  splitAlternatives,
  synonymAlternatives,
  togetherAlternative,
} from "./alternatives.ts";
import { type Lexicon, rarity } from "./lexicon.ts";
import { countOf, lacking } from "./concept.ts";
import type { Expression, WordExpression } from "./expression.ts";
import { loadSigns, readQuery } from "./read-query.ts";
import type { SynonymMatch, Synonyms } from "./synonyms.ts";
import type { Alternative, Concept, IndexTerm, Interpretation } from "./interpretation.ts";
import { nearTerms } from "./near-words.ts";
import { findVariants } from "./variants.ts";

export interface InterpretOptions {
  lexicon: Lexicon;
  synonyms: Synonyms;
  /** Labels of what people switched off under “ook gezocht op”; `null`: all of it, and each word stands as if between quotes. */
  off: ReadonlySet<string> | null;
  /** Folded words of the names of people: they are not cut. */
  names: () => Promise<ReadonlySet<string>>;
  /** Whether a folded word is Dutch, though the archive may not have it: then it is no slip. */
  isDutch: (word: string) => Promise<boolean>;
  /** Is given what will be looked up of a word, before all the other ways to say it are known. */
  told?: ((terms: readonly IndexTerm[]) => void) | undefined;
}

export async function interpretQuery(query: string, options: InterpretOptions): Promise<Interpretation> {
  const { expressions: all, excluded, needsAll, isCut } = await readQuery(query, options.off === null);
  const words = all.map((one) => (one.kind === "word" ? one.token.word : ""));
  for (const word of words) fetchAhead(word, options.lexicon);
  const names = new Set(all.flatMap((one) => (one.kind === "word" && one.isName ? [one.token.word] : [])));
  const matches = await options.synonyms.matches(words, names);
  // “OM” is a function word, but for what else it is called; so is the last of “te weinig”.
  const isTelling = (word: string, at: number) =>
    !isStopword(word) ||
    all[at]!.kind !== "word" ||
    matches.some(({ telling, places }) => telling === 0 && at === places.at(-1));
  const telling = all.filter((_, at) => isTelling(words[at]!, at));
  const expressions = telling.length > 0 ? telling : all;
  const surroundings = (expression: Expression): Surroundings => {
    const at = all.indexOf(expression);
    const around = matches.filter(({ places }) => places.includes(at));
    return {
      // “Veilig Thuis” is no kind of “veiligheid”.
      matches: around.some(({ isName }) => isName) ? around.filter(({ places }) => places.length > 1) : around,
      words,
      at,
      isLast: at === all.length - 1 && !/\s$/.test(query),
    };
  };
  // At once: each waits for files of its own.
  const [made, unwanted] = await Promise.all([
    Promise.all(expressions.map((one) => conceptOf(one, surroundings(one), options))),
    Promise.all(excluded.map(async (one) => (await loadSigns()).excludedConcept(one, options.lexicon))),
  ]);
  // “te veel” asks for nothing, where the archive has no other name for it.
  const isIdle = (one: Expression) => one.kind === "word" && !one.isName && isStopword(one.token.word);
  const concepts = made.filter(
    ({ alternatives }, i) => alternatives.length > 0 || expressions === all || !isIdle(expressions[i]!),
  );
  return {
    concepts: inProportion(concepts).map((concept) => {
      return { ...withoutOff(concept, options.off), isRequired: concept.isRequired || needsAll };
    }),
    excluded: unwanted,
    besides: listBesides(concepts, options.off),
    unknown: made.flatMap(({ label, alternatives }, i) =>
      alternatives.length === 0 && canBeFound(expressions[i]!) ? [label] : [],
    ),
    isCut,
  };
}

/** Function words are not in the index, and too short a beginning is not looked up: the archive may well have them. */
function canBeFound(expression: Expression): boolean {
  if (expression.kind === "phrase") return !expression.words.every(isFunctionWord);
  if (expression.kind !== "word") return true;
  const { token, isBeginning } = expression;
  return !isFunctionWord(token.word) && !(isBeginning && token.word.length < SHORTEST_BEGINNING);
}

async function conceptOf(expression: Expression, around: Surroundings, options: InterpretOptions): Promise<Concept> {
  if (expression.kind === "word" && !expression.isBeginning) return wordConcept(expression, around, options);
  const { signConcept } = await loadSigns();
  return signConcept(expression, options.lexicon, (word) => wordConcept(word, NOTHING_AROUND, options));
}

/** Begins to read what a word is listed under, before anything waits for it; what goes wrong shows when it is needed. */
function fetchAhead(word: string, lexicon: Lexicon): void {
  if (isStopword(word)) return;
  const { forms, roots } = stemKeys(word);
  for (const key of [...forms, ...roots]) lexicon.underKey(key).catch(() => undefined);
}

interface Surroundings {
  matches: SynonymMatch[];
  /** The words of the query, folded, and the place of this one. */
  words: readonly string[];
  at: number;
  isLast: boolean;
}

/** A word that so many questions have needs no cut: each part of it costs files of words, in every part of the archive. */
const NOT_CUT_FROM = 20;
/** Of what a word that is still being typed may become. */
const MOST_TYPED = 8;

const NOTHING_AROUND: Surroundings = { matches: [], words: [], at: 0, isLast: false };

async function wordConcept(
  expression: WordExpression,
  around: Surroundings,
  options: InterpretOptions,
): Promise<Concept> {
  const { lexicon } = options;
  const names = await options.names();
  const { word, pieces } = expression.token;
  if (isFunctionWord(word) && around.matches.length === 0) return lacking(expression.label, "word", lexicon);
  const alternatives: Alternative[] = [];
  const own = await findVariants(word, lexicon);
  const named =
    expression.isName && !isFunctionWord(word) ? own.terms.filter(({ term }) => term === word + WORD_END) : [];
  const terms = named.length > 0 || isFunctionWord(word) ? named : own.terms;
  let count = terms === named ? 0 : own.count;
  if (terms.length > 0) {
    alternatives.push(single("zelf", null, 1, terms));
    options.told?.(nearTerms(terms));
  }
  alternatives.push(...(await joinedAlternatives(around.words, around.at, lexicon)));
  if (pieces.length > 1) alternatives.push(...(await togetherAlternative(pieces, "zelf", null, 0.95, 4, lexicon)));
  // A dossier, or a zaak, without what tells that it is one.
  for (const paper of /^\d{5}$/.test(word) ? [`ks${word}`, `z${word}`] : [])
    if (await lexicon.find(paper, paper))
      alternatives.push(single("zelf", null, 1, [{ term: paper + WORD_END, weight: 1 }]));
  alternatives.push(...(await synonymAlternatives(around.matches, count, lexicon)));
  const isSaid = own.terms.length > 0 || alternatives.some(({ kind }) => kind !== "verwant");
  const begun = around.isLast && !isSaid ? await beginningAlternatives(word, MOST_TYPED, lexicon) : [];
  // A word that may still be typed on is no slip; nor is one too short for that.
  if (!isSaid && begun.length === 0 && word.length >= SHORTEST_BEGINNING && !(await options.isDutch(word)))
    alternatives.push(...(await spellingAlternatives(word, lexicon)));
  if (!isSaid && !names.has(word))
    alternatives.push(...(await innerSynonymAlternatives(word, options.synonyms, lexicon)));
  const isCut = count < NOT_CUT_FROM && !names.has(word) && !alternatives.some(({ kind }) => kind === "spelling");
  if (isCut) alternatives.push(...(await splitAlternatives(word, own.isKnown, lexicon)));
  if (alternatives.length === 0) alternatives.push(...begun);
  if (count === 0) count = await countOf(alternatives, lexicon);
  return {
    ...lacking(expression.label, "word", lexicon),
    alternatives,
    rarity: rarity(count, lexicon.results) / shareOf(around.matches),
  };
}

/** The words of one name (“Veilig Thuis”) are one thing that is asked for: each counts for its share of it. */
function shareOf(matches: readonly SynonymMatch[]): number {
  return Math.max(1, ...matches.map(({ telling }) => telling)) ** WEIGHTS.share;
}

/**
 * In a longer query, what the archive lacks counts for as much as the rarest thing that it has: who types a sentence, says
 * more than what it is about. What it has only something akin to, it lacks.
 */
function inProportion(concepts: readonly Concept[]): readonly Concept[] {
  const had = concepts.filter(({ alternatives }) => alternatives.some(({ kind }) => kind !== "verwant"));
  const most = Math.max(0, ...had.map(({ rarity }) => rarity));
  if (concepts.length <= SHOWN.wholeUpTo || most === 0) return concepts;
  return concepts.map((concept) => ({ ...concept, rarity: Math.min(concept.rarity, most) }));
}

const withoutOff = (concept: Concept, off: InterpretOptions["off"]): Concept => ({
  ...concept,
  alternatives: concept.alternatives.filter(({ label }) => label === null || !isSwitchedOff(label, off)),
});

const isSwitchedOff = (label: string, off: InterpretOptions["off"]): boolean => !off || off.has(label);

/** Of each word of a query the strongest are told. */
const MOST_LISTED = 3;

function listBesides(concepts: readonly Concept[], off: InterpretOptions["off"]): Interpretation["besides"] {
  const listed = new Map<string, Interpretation["besides"][0]>();
  for (const { label: voor, alternatives } of concepts) {
    const named = alternatives.filter(({ label }) => label !== null).sort((a, b) => b.weight - a.weight);
    for (const [i, { label, kind }] of named.entries()) {
      const isOff = isSwitchedOff(label!, off);
      if ((i < MOST_LISTED || isOff) && !listed.has(label!)) listed.set(label!, { label: label!, kind, voor, isOff });
    }
  }
  return [...listed.values()];
}
