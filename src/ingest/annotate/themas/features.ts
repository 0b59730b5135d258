/**
 * What is looked at of a theme that a question may be about. No feature knows which theme it is: they say where and how
 * often its terms stand, how much those tell, and what the rest of the question and of the document is about.
 */
import { type Candidate, type InDocument, isMatterOf, type ReadDocument, type ReadVraag } from "./candidates.ts";
import type { CompiledThemas } from "./compile.ts";
import { type Mentions, strengthOf } from "./evidence.ts";

export const FEATURES = [
  "bias",
  "official",
  // In the question: a term, one of the theme's own (not of a finer theme below it), further ones, repeats, steuntermen.
  "vraagTerm",
  "vraagOwnTerm",
  "vraagMoreTerms",
  "vraagTimes",
  "vraagSteun",
  // In its answers; the share is of all that they say of finer themes.
  "antwoordTerm",
  "antwoordTerms",
  "antwoordTimes",
  "antwoordSteun",
  "antwoordShare",
  // In the document: the subject line, and the part of the other questions that name it, or whose answers do.
  "onderwerpTerm",
  "onderwerpSteun",
  "onderwerpOnly",
  "onderwerpCarried",
  "othersNamed",
  "othersCarried",
  "unnamedOthersNamed",
  // How much the whole document says of it, of what it says of the finer theme that it says most of.
  "documentShare",
  "unnamedDocumentShare",
  "documentTop",
  // The subject line among its themes, and one that the question does not name although it names others.
  "onderwerpRivals",
  "unnamedRivals",
  // What the terms in the question tell by themselves.
  "labelTerm",
  "manyWords",
  "long",
  "ambiguous",
  // Beside the other themes of the question.
  "strongest",
  "relative",
  "rivals",
  "siblings",
  // An official theme named by words of its own, and by them alone: no finer theme below it is named.
  "officialOwnTerm",
  "officialAlone",
  "length",
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

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
    const ownOfficial = Number(official && hasOwnTerm(candidate));
    const named = Number(isNamed(candidate));
    const share = Math.min(MOST_SHARE, inDocument.strength / Math.max(1, most));
    features.set(candidate.thema, {
      bias: 1,
      official: Number(official),
      ...inVraag(candidate),
      ...inAntwoord(candidate, rivals),
      ...besideOthers(candidate, inDocument, document.vragen.length - 1),
      ...byItself(candidate),
      ...amongRivals(
        candidate,
        rivals,
        official ? 0 : (rivals.namedBelow.get(compiled.officieel[candidate.thema]!) ?? 0),
      ),
      documentShare: share,
      unnamedDocumentShare: (1 - named) * share,
      documentTop: Number(share >= 1),
      onderwerpRivals: inDocument.onderwerp.termen > 0 ? Math.log(Math.max(1, inOnderwerp)) : 0,
      unnamedRivals: (1 - named) * Math.log1p(rivals.named),
      officialOwnTerm: ownOfficial,
      officialAlone: ownOfficial * Number(!rivals.namedBelow.has(candidate.thema)),
      length: named ? Math.log(Math.max(SHORT, vraag.length) / USUAL) : 0,
    });
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

const inVraag = (candidate: Candidate) => ({
  vraagTerm: Number(isNamed(candidate)),
  vraagOwnTerm: Number(hasOwnTerm(candidate)),
  vraagMoreTerms: Math.log(Math.max(1, candidate.vraag.termen)),
  vraagTimes: Math.log(Math.max(1, candidate.vraag.times)),
  vraagSteun: countSteun(candidate.vraag),
});

const inAntwoord = ({ antwoord }: Candidate, { antwoordTimes }: Rivals) => ({
  antwoordTerm: Number(antwoord.termen > 0),
  antwoordTerms: Math.log1p(antwoord.termen),
  antwoordTimes: Math.log1p(antwoord.times),
  antwoordSteun: countSteun(antwoord),
  antwoordShare: antwoordTimes === 0 ? 0 : Math.min(1, antwoord.times / antwoordTimes),
});

function besideOthers(candidate: Candidate, inDocument: InDocument, others: number) {
  const named = Number(isNamed(candidate));
  const carried = Number(isNamed(candidate) || candidate.antwoord.termen > 0);
  const onderwerp = Number(inDocument.onderwerp.termen > 0);
  const othersNamed = (inDocument.named - named) / Math.max(1, others);
  const othersCarried = (inDocument.carried - carried) / Math.max(1, others);
  return {
    onderwerpTerm: onderwerp,
    onderwerpSteun: countSteun(inDocument.onderwerp),
    onderwerpOnly: onderwerp * (1 - carried),
    onderwerpCarried: onderwerp * othersCarried,
    othersNamed,
    othersCarried,
    unnamedOthersNamed: (1 - named) * othersNamed,
  };
}

function byItself({ vraag }: Candidate) {
  const terms = vraag.terms.map(({ first }) => first).filter(({ meaning }) => meaning.soort === "term");
  return {
    labelTerm: Number(terms.some(({ meaning }) => meaning.telling.isLabel)),
    manyWords: Number(terms.some(({ meaning }) => meaning.telling.words > 1)),
    long: Math.max(0, ...terms.map(({ start, end }) => end - start)) / 20,
    ambiguous: terms.length === 0 ? 0 : Math.log(Math.min(...terms.map(({ meaning }) => meaning.telling.themas))),
  };
}

function amongRivals(candidate: Candidate, { strongest, named }: Rivals, below: number) {
  const own = strength(candidate);
  return {
    strongest: Number(own > 0 && own >= strongest),
    relative: strongest === 0 ? 0 : Math.min(1.5, own / strongest),
    rivals: isNamed(candidate) ? Math.log(Math.max(1, named)) : 0,
    siblings: Math.log1p(below - Number(below > 0 && isNamed(candidate))),
  };
}
