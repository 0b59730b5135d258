/**
 * What is looked at of a theme that a question may be about. No feature knows which theme it is: they say where and how
 * often its terms stand, how much those tell, and what the rest of the question and of the document is about.
 */
import { type Candidate, type InDocument, isMatterOf, type ReadDocument, type ReadVraag } from "./candidates.ts";
import type { CompiledThemas } from "./compile.ts";
import { type Mentions, strengthOf } from "./evidence.ts";

/** All features, of a candidate of which nothing is told. */
const NONE = {
  bias: 1,
  official: 0,
  // In the question: a term, one of the theme's own (not of a finer theme below it), further ones, repeats, steuntermen.
  vraagTerm: 0,
  vraagOwnTerm: 0,
  vraagMoreTerms: 0,
  vraagTimes: 0,
  vraagSteun: 0,
  // In its answers; the share is of all that they say of finer themes.
  antwoordTerm: 0,
  antwoordTerms: 0,
  antwoordTimes: 0,
  antwoordSteun: 0,
  antwoordShare: 0,
  // In the document: the subject line, and the part of the other questions that name it, or whose answers do.
  onderwerpTerm: 0,
  onderwerpSteun: 0,
  onderwerpOnly: 0,
  onderwerpCarried: 0,
  othersNamed: 0,
  othersCarried: 0,
  unnamedOthersNamed: 0,
  // How much the whole document says of it, of what it says of the finer theme that it says most of.
  documentShare: 0,
  unnamedDocumentShare: 0,
  documentTop: 0,
  // The subject line among its themes, and one that the question does not name although it names others.
  onderwerpRivals: 0,
  unnamedRivals: 0,
  // What the terms in the question tell by themselves.
  labelTerm: 0,
  manyWords: 0,
  long: 0,
  ambiguous: 0,
  // Beside the other themes of the question.
  strongest: 0,
  relative: 0,
  rivals: 0,
  siblings: 0,
  // An official theme named by words of its own, and by them alone: no finer theme below it is named.
  officialOwnTerm: 0,
  officialAlone: 0,
  length: 0,
};

export type Feature = keyof typeof NONE;
export type Features = Readonly<Record<Feature, number>>;
export const FEATURES = Object.keys(NONE) as readonly Feature[];

/** Features that are being filled in. */
type Filling = Record<Feature, number>;

/** What is told of the candidates of one question together. */
interface Rivals {
  /** The strength of the strongest finer theme. */
  strongest: number;
  /** How many themes the question names. */
  named: number;
  /** How many finer ones, by their official theme. */
  namedBelow: ReadonlyMap<number, number>;
  /** How often its answers name any finer theme. */
  antwoordTimes: number;
}

/** The features of each theme that a question may be about. */
export function featuresOf(
  compiled: CompiledThemas,
  document: ReadDocument,
  vraag: ReadVraag,
): ReadonlyMap<number, Features> {
  const rivals = rivalsIn(compiled, vraag);
  const inOnderwerp = finerInOnderwerp(compiled, document);
  const features = new Map<number, Features>();
  const most = mostInDocument(compiled, document);
  for (const candidate of vraag.candidates.values()) {
    const inDocument = document.themas.get(candidate.thema)!;
    if (!isClear(candidate, inDocument)) continue;
    const official = compiled.officieel[candidate.thema] === candidate.thema;
    const below = official ? 0 : (rivals.namedBelow.get(compiled.officieel[candidate.thema]!) ?? 0);
    const named = Number(isNamed(candidate));
    const share = Math.min(MOST_SHARE, inDocument.strength / Math.max(1, most));
    // One object that is filled, since there are dozens of candidates to a question.
    const own: Filling = { ...NONE };
    inVraag(own, candidate);
    inAntwoord(own, candidate, rivals);
    besideOthers(own, candidate, inDocument, document.vragen.length - 1);
    if (named) byItself(own, candidate);
    amongRivals(own, candidate, rivals, below);
    own.official = Number(official);
    own.documentShare = share;
    own.unnamedDocumentShare = (1 - named) * share;
    own.documentTop = Number(share >= 1);
    if (inDocument.onderwerp.termen > 0) own.onderwerpRivals = Math.log(Math.max(1, inOnderwerp));
    own.unnamedRivals = (1 - named) * Math.log1p(rivals.named);
    own.officialOwnTerm = own.official * own.vraagOwnTerm;
    own.officialAlone = own.officialOwnTerm * Number(!rivals.namedBelow.has(candidate.thema));
    if (named) own.length = Math.log(Math.max(SHORT, vraag.length) / USUAL);
    features.set(candidate.thema, own);
  }
  return features;
}

/** How many finer themes the subject line names. */
function finerInOnderwerp({ officieel }: CompiledThemas, { themas }: ReadDocument): number {
  let named = 0;
  for (const [thema, { onderwerp }] of themas) if (onderwerp.termen > 0 && officieel[thema] !== thema) named++;
  return named;
}

/** How much the document says of the finer theme that it says most of. */
function mostInDocument({ officieel }: CompiledThemas, { themas }: ReadDocument): number {
  let most = 0;
  for (const [thema, { strength }] of themas) if (officieel[thema] !== thema) most = Math.max(most, strength);
  return most;
}

/** An official theme gathers what is said of all below it; more than this says no more. */
const MOST_SHARE = 1.5;

/** Letters of a short question, and of one of usual length. */
const SHORT = 30;
const USUAL = 300;

/** Without a term that is clear by itself. */
const ENOUGH_STEUNTERMEN = 3;

/** A steunterm speaks for a theme only in company. */
const isClear = ({ vraag, antwoord }: Candidate, inDocument: InDocument): boolean =>
  isMatterOf(inDocument) ||
  antwoord.termen > 0 ||
  vraag.steuntermen + antwoord.steuntermen + inDocument.onderwerp.steuntermen >= ENOUGH_STEUNTERMEN;

const isNamed = ({ vraag }: Candidate): boolean => vraag.termen > 0;

function rivalsIn({ officieel }: CompiledThemas, { candidates }: ReadVraag): Rivals {
  let strongest = 0;
  let named = 0;
  let antwoordTimes = 0;
  const namedBelow = new Map<number, number>();
  for (const candidate of candidates.values()) {
    const above = officieel[candidate.thema]!;
    if (above === candidate.thema) {
      if (hasOwnTerm(candidate)) named++;
      continue;
    }
    strongest = Math.max(strongest, strength(candidate));
    antwoordTimes += candidate.antwoord.times;
    if (!isNamed(candidate)) continue;
    named++;
    namedBelow.set(above, (namedBelow.get(above) ?? 0) + 1);
  }
  return { strongest, named, namedBelow, antwoordTimes };
}

const strength = ({ vraag, antwoord }: Candidate): number =>
  strengthOf(vraag, "vraag") + strengthOf(antwoord, "antwoord");

const hasOwnTerm = ({ vraag, thema }: Candidate): boolean =>
  vraag.terms.some(({ first }) => first.meaning.soort === "term" && first.thema === thema);

const MOST_STEUNTERMEN = 3;
const countSteun = ({ steuntermen }: Mentions): number => Math.min(MOST_STEUNTERMEN, steuntermen);

function inVraag(own: Filling, candidate: Candidate): void {
  const { vraag } = candidate;
  own.vraagTerm = Number(isNamed(candidate));
  own.vraagOwnTerm = Number(hasOwnTerm(candidate));
  own.vraagMoreTerms = Math.log(Math.max(1, vraag.termen));
  own.vraagTimes = Math.log(Math.max(1, vraag.times));
  own.vraagSteun = countSteun(vraag);
}

function inAntwoord(own: Filling, { antwoord }: Candidate, { antwoordTimes }: Rivals): void {
  own.antwoordTerm = Number(antwoord.termen > 0);
  own.antwoordTerms = Math.log1p(antwoord.termen);
  own.antwoordTimes = Math.log1p(antwoord.times);
  own.antwoordSteun = countSteun(antwoord);
  if (antwoordTimes > 0) own.antwoordShare = Math.min(1, antwoord.times / antwoordTimes);
}

/** What the only other question names is half of what would hold for all. */
const FEW = 2;

function besideOthers(own: Filling, candidate: Candidate, inDocument: InDocument, others: number): void {
  const named = Number(isNamed(candidate));
  const carried = Number(isNamed(candidate) || candidate.antwoord.termen > 0);
  const onderwerp = Number(inDocument.onderwerp.termen > 0);
  const othersNamed = (inDocument.named - named) / Math.max(FEW, others);
  const othersCarried = (inDocument.carried - carried) / Math.max(FEW, others);
  own.onderwerpTerm = onderwerp;
  own.onderwerpSteun = countSteun(inDocument.onderwerp);
  own.onderwerpOnly = onderwerp * (1 - carried);
  own.onderwerpCarried = onderwerp * othersCarried;
  own.othersNamed = othersNamed;
  own.othersCarried = othersCarried;
  own.unnamedOthersNamed = (1 - named) * othersNamed;
}

function byItself(own: Filling, { vraag }: Candidate): void {
  let fewest = Infinity;
  for (const { first } of vraag.terms) {
    const { meaning, start, end } = first;
    if (meaning.soort !== "term") continue;
    if (meaning.telling.isLabel) own.labelTerm = 1;
    if (meaning.telling.words > 1) own.manyWords = 1;
    own.long = Math.max(own.long, (end - start) / 20);
    fewest = Math.min(fewest, meaning.telling.themas);
  }
  own.ambiguous = Math.log(fewest);
}

function amongRivals(own: Filling, candidate: Candidate, { strongest, named }: Rivals, below: number): void {
  const strong = strength(candidate);
  own.strongest = Number(strong > 0 && strong >= strongest);
  if (strongest > 0) own.relative = Math.min(1.5, strong / strongest);
  if (isNamed(candidate)) own.rivals = Math.log(Math.max(1, named));
  own.siblings = Math.log1p(below - Number(below > 0 && isNamed(candidate)));
}
