/** Concepts of what is more than a word: phrases, numbers, groups, beginnings; and of what must not occur. */
import { WORD_END } from "../../format/copy-marks.ts";
import { isFunctionWord, isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { splitWords } from "../../language/words.ts";
import { WEIGHTS } from "../weights.ts";
import { beginningAlternatives, single, SLACK, togetherAlternative } from "./alternatives.ts";
import { countOf, lacking } from "./concept.ts";
import type {
  Expression,
  GroupExpression,
  PhraseExpression,
  ReferenceExpression,
  WordExpression,
} from "./expression.ts";
import type { Concept, IndexTerm } from "./interpretation.ts";
import { type Lexicon, rarity } from "./lexicon.ts";
import { findVariants } from "./variants.ts";

/** Makes a concept of a word that stands in a group. */
type OfWord = (word: WordExpression) => Promise<Concept>;

export function signConcept(expression: Expression, lexicon: Lexicon, ofWord: OfWord): Promise<Concept> {
  switch (expression.kind) {
    case "phrase":
      return phraseConcept(expression, lexicon);
    case "reference":
      return (expression.of === "amount" ? amountConcept : referenceConcept)(expression, lexicon);
    case "word":
      return expression.isBeginning ? beginningConcept(expression, lexicon) : ofWord(expression);
    default:
      return groupConcept(expression, lexicon, ofWord);
  }
}

/** What must not occur: of a word all forms, without what else it may be called. */
export const excludedConcept = (expression: Expression, lexicon: Lexicon): Promise<Concept> =>
  signConcept(expression, lexicon, async ({ label, token }) => {
    const { terms, count } = await findVariants(token.word, lexicon);
    const alternatives = terms.length > 0 ? [single("zelf", null, 1, terms)] : [];
    return { ...lacking(label, "word", lexicon), alternatives, rarity: rarity(count, lexicon.results) };
  });

/** Any of some things, or all near each other. */
async function groupConcept(
  { kind, label, members }: GroupExpression,
  lexicon: Lexicon,
  ofWord: OfWord,
): Promise<Concept> {
  const own = await Promise.all(members.map((member) => signConcept(member, lexicon, ofWord)));
  const rarities = own.map(({ rarity: one }) => one);
  const any: Concept = {
    ...lacking(label, "word", lexicon),
    alternatives: own.flatMap(({ alternatives }) => alternatives),
    rarity: Math.min(...rarities),
    phrases: own.flatMap(({ phrases }) => phrases),
  };
  if (kind === "either") return { ...any, phrases: any.phrases.length > 0 ? own.flatMap(readAs) : [] };
  const all = own.flatMap(({ alternatives }) => {
    const words = alternatives.filter((one) => one.all.length === 1).flatMap((one) => one.all[0]!);
    return words.length > 0 ? [words] : (alternatives[0]?.all ?? [[]]);
  });
  const isPossible = all.every((terms) => terms.length > 0);
  const alternatives = isPossible ? [{ ...single("zelf", null, 1, []), all, within: NEAR }] : [];
  return { ...any, alternatives, isRequired: true, rarity: Math.max(...rarities) };
}

/** What of a text tells that it has one of some things, where another is an exact phrase. A number of a paper is hidden in it. */
function readAs({ kind, alternatives, phrases }: Concept): string[] {
  if (phrases.length > 0) return phrases;
  if (kind === "reference") return [""];
  const terms = alternatives.flatMap(({ all }) => all[0]!);
  return terms.map(({ term }) => (term.endsWith(WORD_END) ? standing(term.slice(0, -1)) : term.slice(0, -1)));
}

/** “zorg ~ hulp”: so many words of the index may stand in between. */
const NEAR = 15;

/** “jeugd*” */
async function beginningConcept({ label, token }: WordExpression, lexicon: Lexicon): Promise<Concept> {
  const alternatives = await beginningAlternatives(token.word, MOST_BEGUN, lexicon);
  const count = await countOf(alternatives, lexicon);
  return {
    ...lacking(`${label}*`, "word", lexicon),
    alternatives: alternatives.map((one) => ({ ...one, kind: "zelf", label: null, weight: 1 })),
    rarity: rarity(count, lexicon.results),
  };
}

const MOST_BEGUN = 40;

/** Folded words as they stand next to each other among others. */
const standing = (...words: readonly string[]): string => ` ${words.join(" ")} `;

/** What the index does not have of it, function words, the text must have. */
async function phraseConcept({ label, words }: PhraseExpression, lexicon: Lexicon): Promise<Concept> {
  const none = lacking(label, "phrase", lexicon);
  const phrases = words.length > 1 ? [standing(...words)] : [];
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
  const [word] = words as [string];
  const said = spelledOut(label, word);
  const alternatives = await togetherAlternative(said, "zelf", null, WEIGHTS.amount, AMOUNT_NEAR, lexicon);
  const entry = await lexicon.find(word, word);
  if (entry && entry.words > 0) alternatives.push(single("zelf", null, 1, [{ term: word + WORD_END, weight: 1 }]));
  const count = entry?.words || (await countOf(alternatives, lexicon));
  return { ...lacking(label, "word", lexicon), alternatives, rarity: rarity(count, lexicon.results) };
}

const AMOUNT_NEAR = 4;

/** The words of an amount, with those that a sign or an abbreviation stands for: “5%” is 5 and procent. */
function spelledOut(label: string, word: string): string[] {
  const [what] = /\p{L}{2,}/u.exec(word) ?? [];
  if (what === undefined) return splitWords(label);
  const said = splitWords(label).map((one) => (one === "art" ? what : one));
  return said.every((one) => /\d/.test(one)) ? [...said, what] : said;
}
