/**
 * Interprets a query: which things it asks for, and all the ways in which the archive may say each.
 * Pure but for the lexicon, whose files it waits for; runs in a browser and in Node alike.
 */
import { WORD_END } from "../../format/copy-marks.ts";
import { isFunctionWord, isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { splitWords } from "../../language/words.ts";
import { SHOWN, WEIGHTS } from "../weights.ts";
import {
  beginningAlternatives,
  innerSynonymAlternatives,
  joinedAlternatives,
  SHORTEST_BEGINNING,
  single,
  SLACK,
  spellingAlternatives,
  splitAlternatives,
  synonymAlternatives,
  togetherAlternative,
} from "./alternatives.ts";
import { type Lexicon, rarity } from "./lexicon.ts";
import {
  parseQuery,
  type Expression,
  type GroupExpression,
  type PhraseExpression,
  type ReferenceExpression,
  type WordExpression,
} from "./parse.ts";
import type { SynonymMatch, Synonyms } from "./synonyms.ts";
import type { Alternative, Concept, IndexTerm, Interpretation } from "./interpretation.ts";
import { findVariants } from "./variants.ts";

export interface InterpretOptions {
  lexicon: Lexicon;
  synonyms: Synonyms;
  /** Labels of what people switched off under “ook gezocht op”. */
  off: Pick<ReadonlySet<string>, "has">;
  /** Folded words of the names of people: they are not cut. */
  names: ReadonlySet<string>;
  /** Whether a folded word is Dutch, though the archive may not have it: then it is no slip. */
  isDutch: (word: string) => Promise<boolean>;
}

export async function interpretQuery(query: string, options: InterpretOptions): Promise<Interpretation> {
  const { expressions: all, excluded, needsAll, isCut } = parseQuery(query);
  const words = all.map((one) => (one.kind === "word" ? one.token.word : ""));
  const names = new Set(all.flatMap((one) => (one.kind === "word" && one.isName ? [one.token.word] : [])));
  const matches = await options.synonyms.matches(words, names);
  // “OM” is a function word, but for what else it is called.
  const isTelling = (word: string, at: number) =>
    !isStopword(word) || all[at]!.kind !== "word" || matches.some((match) => match.at === at && match.length === 1);
  const telling = all.filter((_, at) => isTelling(words[at]!, at));
  const expressions = telling.length > 0 ? telling : all;
  const surroundings = (expression: Expression): Surroundings => {
    const at = all.indexOf(expression);
    const [before, next] = [all[at - 1], all[at + 1]];
    return {
      matches: matches.filter((match) => at >= match.at && at < match.at + match.length),
      before: before?.kind === "word" ? before : null,
      next: next?.kind === "word" ? next : null,
      isLast: at === all.length - 1 && !/\s$/.test(query),
    };
  };
  // At once: each waits for files of its own.
  const [concepts, unwanted] = await Promise.all([
    Promise.all(expressions.map((one) => conceptOf(one, surroundings(one), options))),
    Promise.all(excluded.map((one) => excludedConcept(one, options))),
  ]);
  return {
    concepts: inProportion(concepts).map((concept) => {
      return { ...withoutOff(concept, options.off), isRequired: concept.isRequired || needsAll };
    }),
    excluded: unwanted,
    besides: listBesides(concepts, options.off),
    unknown: concepts.flatMap(({ label, alternatives }, i) =>
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

function conceptOf(expression: Expression, around: Surroundings, options: InterpretOptions): Promise<Concept> {
  switch (expression.kind) {
    case "phrase":
      return phraseConcept(expression, options);
    case "reference":
      return (expression.of === "amount" ? amountConcept : referenceConcept)(expression, options.lexicon);
    case "word":
      return expression.isBeginning ? beginningConcept(expression, options) : wordConcept(expression, around, options);
    default:
      return groupConcept(expression, options);
  }
}

/** What must not occur: of a word all forms, without what else it may be called. */
async function excludedConcept(expression: Expression, options: InterpretOptions): Promise<Concept> {
  if (expression.kind !== "word" || expression.isBeginning) return conceptOf(expression, NOTHING_AROUND, options);
  const { terms, count } = await findVariants(expression.token.word, options.lexicon);
  const alternatives = terms.length > 0 ? [single("zelf", null, 1, terms)] : [];
  return {
    ...lacking(expression.label, "word", options.lexicon),
    alternatives,
    rarity: rarity(count, options.lexicon.results),
  };
}

/** Any of some things, or all near each other. */
async function groupConcept({ kind, label, members }: GroupExpression, options: InterpretOptions): Promise<Concept> {
  const own = await Promise.all(members.map((member) => conceptOf(member, NOTHING_AROUND, options)));
  const rarities = own.map(({ rarity: one }) => one);
  const any: Concept = {
    ...lacking(label, "word", options.lexicon),
    alternatives: own.flatMap(({ alternatives }) => alternatives),
    rarity: Math.min(...rarities),
    phrases: own.flatMap(({ phrases }) => phrases),
  };
  if (kind === "either") return any;
  const all = own.flatMap(({ alternatives }) => {
    const words = alternatives.filter((one) => one.all.length === 1).flatMap((one) => one.all[0]!);
    return words.length > 0 ? [words] : (alternatives[0]?.all ?? [[]]);
  });
  const isPossible = all.every((terms) => terms.length > 0);
  const alternatives = isPossible ? [{ ...single("zelf", null, 1, []), all, within: NEAR }] : [];
  return { ...any, alternatives, isRequired: true, rarity: Math.max(...rarities) };
}

/** “zorg ~ hulp”: so many words of the index may stand in between. */
const NEAR = 15;

/** “jeugd*” */
async function beginningConcept({ label, token }: WordExpression, { lexicon }: InterpretOptions): Promise<Concept> {
  const alternatives = await beginningAlternatives(token.word, MOST_BEGUN, lexicon);
  const count = await countOf(alternatives, lexicon);
  return {
    ...lacking(`${label}*`, "word", lexicon),
    alternatives: alternatives.map((one) => ({ ...one, kind: "zelf", label: null, weight: 1 })),
    rarity: rarity(count, lexicon.results),
  };
}

const MOST_BEGUN = 40;
const MOST_TYPED = 8;

/** Begins to read what the words of a query are listed under, before anything waits for it. */
export function fetchWordsAhead(query: string, lexicon: Lexicon, synonyms: Synonyms): void {
  const words = parseQuery(query).expressions.flatMap((one) => (one.kind === "word" ? [one.token.word] : []));
  for (const word of words) fetchAhead(word, lexicon);
  synonyms.matches(words).catch(() => undefined);
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

/** A word that so many questions have needs no cut: each part of it costs files of words, in every part of the archive. */
const NOT_CUT_FROM = 20;

const NOTHING_AROUND: Surroundings = { matches: [], before: null, next: null, isLast: false };

async function wordConcept(
  expression: WordExpression,
  around: Surroundings,
  options: InterpretOptions,
): Promise<Concept> {
  const { lexicon, names } = options;
  const { word, pieces } = expression.token;
  if (isFunctionWord(word) && around.matches.length === 0) return lacking(expression.label, "word", lexicon);
  const alternatives: Alternative[] = [];
  const own = await findVariants(word, lexicon);
  const named =
    expression.isName && !isFunctionWord(word) ? own.terms.filter(({ term }) => term === word + WORD_END) : [];
  const terms = named.length > 0 || isFunctionWord(word) ? named : own.terms;
  let count = terms === named ? 0 : own.count;
  if (terms.length > 0) alternatives.push(single("zelf", null, 1, terms));
  alternatives.push(...(await joinedAlternatives(word, around, lexicon)));
  if (pieces.length > 1) alternatives.push(...(await togetherAlternative(pieces, "zelf", null, 0.95, 4, lexicon)));
  // A dossier, or a zaak, without what tells that it is one.
  for (const named of /^\d{5}$/.test(word) ? [`ks${word}`, `z${word}`] : [])
    if (await lexicon.find(named, named))
      alternatives.push(single("zelf", null, 1, [{ term: named + WORD_END, weight: 1 }]));
  alternatives.push(...(await synonymAlternatives(around.matches, count, lexicon)));
  const isSaid = own.terms.length > 0 || alternatives.some(({ kind }) => kind !== "verwant");
  if (!isSaid && !(await options.isDutch(word))) alternatives.push(...(await spellingAlternatives(word, lexicon)));
  if (!isSaid && !names.has(word))
    alternatives.push(...(await innerSynonymAlternatives(word, options.synonyms, lexicon)));
  const isCut = count < NOT_CUT_FROM && !names.has(word) && !alternatives.some(({ kind }) => kind === "spelling");
  if (isCut) alternatives.push(...(await splitAlternatives(word, own.isKnown, lexicon)));
  if (alternatives.length === 0 && around.isLast)
    alternatives.push(...(await beginningAlternatives(word, MOST_TYPED, lexicon)));
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

/** What the index does not have of it, function words, the text must have. */
async function phraseConcept({ label, words }: PhraseExpression, { lexicon }: InterpretOptions): Promise<Concept> {
  const none = lacking(label, "phrase", lexicon);
  const phrases = words.length > 1 ? [words] : [];
  const told = words.filter((word) => !isFunctionWord(word));
  if (told.length === 0) return { ...none, isRequired: false, rarity: 0, phrases };
  const telling = told.filter((word) => !isStopword(word));
  const all: IndexTerm[][] = [];
  let count = lexicon.results;
  for (const word of telling.length > 0 ? telling : told) {
    const entry = await lexicon.find(word, stemKeys(word).forms[0]!);
    if (!entry || entry.words === 0) return none;
    all.push([{ term: word + WORD_END, weight: 1 }]);
    count = Math.min(count, entry.words);
  }
  const within = words.length > 1 ? words.length * 3 + SLACK : null;
  return {
    ...none,
    alternatives: [{ ...single("zelf", null, 1, []), all, within }],
    rarity: rarity(count, lexicon.results),
    phrases,
  };
}

/** The exact paper; where the archive does not name it, the dossier that it belongs to. An exact day. */
async function referenceConcept({ of, label, words }: ReferenceExpression, lexicon: Lexicon): Promise<Concept> {
  const none = lacking(label, "reference", lexicon);
  for (const [i, word] of words.entries()) {
    const entry = await lexicon.find(word, word);
    if (!entry || entry.words === 0 || (i > 0 && of === "date")) continue;
    const terms = [{ term: word + WORD_END, weight: 1 }];
    const isDossier = i > 0 && word.startsWith("ks");
    const alternative = isDossier
      ? single("dossier", `dossier ${word.slice(2)}`, WEIGHTS.dossier, terms)
      : single("zelf", null, 1, terms);
    return { ...none, alternatives: [alternative], rarity: rarity(entry.words, lexicon.results) };
  }
  return none;
}

/** An amount in whatever spelling; or its number and what it counts, near each other: “10 tot 12 weken”. */
async function amountConcept({ label, words }: ReferenceExpression, lexicon: Lexicon): Promise<Concept> {
  const alternatives = await togetherAlternative(splitWords(label), "zelf", null, WEIGHTS.amount, AMOUNT_NEAR, lexicon);
  const [word] = words as [string];
  const entry = await lexicon.find(word, word);
  if (entry && entry.words > 0) alternatives.push(single("zelf", null, 1, [{ term: word + WORD_END, weight: 1 }]));
  const count = entry?.words || (await countOf(alternatives, lexicon));
  return { ...lacking(label, "word", lexicon), alternatives, rarity: rarity(count, lexicon.results) };
}

const AMOUNT_NEAR = 4;

/** Something that the archive does not have. */
const lacking = (label: string, kind: Concept["kind"], { results }: Lexicon): Concept => {
  return { label, kind, isRequired: kind !== "word", alternatives: [], rarity: rarity(0, results), phrases: [] };
};

/**
 * In a longer query, what the archive lacks counts for as much as the rarest thing that it has: who types a sentence, says
 * more than what it is about.
 */
function inProportion(concepts: readonly Concept[]): readonly Concept[] {
  const most = Math.max(...concepts.map(({ alternatives, rarity }) => (alternatives.length > 0 ? rarity : 0)));
  if (concepts.length <= SHOWN.wholeUpTo || most === 0) return concepts;
  return concepts.map((concept) => ({ ...concept, rarity: Math.min(concept.rarity, most) }));
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

const withoutOff = (concept: Concept, off: InterpretOptions["off"]): Concept => ({
  ...concept,
  alternatives: concept.alternatives.filter(({ label }) => label === null || !off.has(label)),
});

function listBesides(concepts: readonly Concept[], off: InterpretOptions["off"]): Interpretation["besides"] {
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
