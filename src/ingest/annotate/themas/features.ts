/**
 * What is looked at of a theme that a question may be about. No feature knows which theme it is: they say where and how
 * often its terms stand, how much those tell, and what the rest of the document is about.
 */
import type { Candidate, InDocument, ReadDocument, ReadVraag } from "./candidates.ts";
import type { CompiledThemas } from "./compile.ts";
import type { Mentions } from "./evidence.ts";

export const FEATURES = [
  "bias",
  "official",
  "vraagTerm",
  "vraagOwnTerm",
  "vraagMoreTerms",
  "vraagTimes",
  "vraagSteun",
  "vraagOnlySteun",
  "antwoordTerm",
  "antwoordTerms",
  "antwoordTimes",
  "antwoordSteun",
  "antwoordShare",
  "onderwerpTerm",
  "onderwerpSteun",
  "othersNamed",
  "othersCarried",
  "onderwerpCarried",
  "unnamedOthersNamed",
  "unnamedOthersCarried",
  "silentOnderwerp",
  "silentOthersNamed",
  "silent",
  "labelTerm",
  "manyWords",
  "long",
  "ambiguous",
  "strongest",
  "relative",
  "rivals",
  "length",
  "late",
  "firstVraag",
  "finerNamed",
  "siblingNamed",
  "alone",
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** What is told of the candidates of one question together. */
interface OfVraag {
  strongest: number;
  /** How many finer themes it names. */
  named: number;
  namedBelow: Set<number>;
  antwoordTimes: number;
}

/** The features of each theme that a question may be about. */
export function featuresOf(
  { officieel }: CompiledThemas,
  document: ReadDocument,
  vraag: ReadVraag,
): Map<number, Features> {
  const isOfficial = (thema: number): boolean => officieel[thema] === thema;
  const of: OfVraag = { strongest: 0, named: 0, namedBelow: new Set(), antwoordTimes: 0 };
  const below = new Map<number, number>();
  for (const { thema, vraag: mentions, antwoord } of vraag.candidates.values()) {
    if (!isOfficial(thema)) {
      of.strongest = Math.max(of.strongest, strengthOf(mentions, antwoord));
      of.antwoordTimes += antwoord.times;
    }
    if (mentions.termen === 0) continue;
    if (!isOfficial(thema) || ownTerm(mentions, thema)) of.named++;
    if (!isOfficial(thema)) below.set(officieel[thema]!, (below.get(officieel[thema]!) ?? 0) + 1);
  }
  const others = Math.max(1, document.vragen.length - 1);
  const isFirst = document.vragen[0] === vraag;
  const features = new Map<number, Features>();
  for (const candidate of vraag.candidates.values()) {
    const { thema, vraag: own, antwoord } = candidate;
    const inDocument = document.themas.get(thema)!;
    if (!isClear(candidate, inDocument)) continue;
    const isNamed = own.termen > 0;
    const isCarried = isNamed || antwoord.termen > 0;
    const named = (inDocument.named - Number(isNamed)) / others;
    const carried = (inDocument.carried - Number(isCarried)) / others;
    const onderwerp = Number(inDocument.onderwerp.termen > 0);
    const isSilent = of.named === 0;
    const terms = own.terms.filter(({ first }) => first.meaning.soort === "term").map(({ first }) => first);
    const weight = strengthOf(own, antwoord);
    const finer = isOfficial(thema) ? (below.get(thema) ?? 0) : 0;
    const siblings = isOfficial(thema) ? 0 : (below.get(officieel[thema]!) ?? 0) - Number(isNamed);
    features.set(thema, {
      bias: 1,
      official: Number(isOfficial(thema)),
      vraagTerm: Number(isNamed),
      vraagOwnTerm: Number(ownTerm(own, thema)),
      vraagMoreTerms: Math.log1p(Math.max(0, own.termen - 1)),
      vraagTimes: Math.log1p(Math.max(0, own.times - 1)),
      vraagSteun: Math.min(3, own.steuntermen),
      vraagOnlySteun: Number(!isNamed && own.steuntermen > 0),
      antwoordTerm: Number(antwoord.termen > 0),
      antwoordTerms: Math.log1p(antwoord.termen),
      antwoordTimes: Math.log1p(antwoord.times),
      antwoordSteun: Math.min(3, antwoord.steuntermen),
      antwoordShare: of.antwoordTimes === 0 ? 0 : Math.min(1, antwoord.times / of.antwoordTimes),
      onderwerpTerm: onderwerp,
      onderwerpSteun: Math.min(2, inDocument.onderwerp.steuntermen),
      othersNamed: named,
      othersCarried: carried,
      onderwerpCarried: onderwerp * carried,
      unnamedOthersNamed: isNamed ? 0 : named,
      unnamedOthersCarried: isNamed ? 0 : carried,
      silentOnderwerp: isSilent ? onderwerp : 0,
      silentOthersNamed: isSilent ? named : 0,
      silent: Number(isSilent),
      labelTerm: Number(terms.some(({ meaning }) => meaning.telling.isLabel)),
      manyWords: Number(terms.some(({ meaning }) => meaning.telling.words > 1)),
      long: Math.max(0, ...terms.map(({ start, end }) => end - start)) / 20,
      ambiguous: terms.length === 0 ? 0 : Math.log(Math.min(...terms.map(({ meaning }) => meaning.telling.themas))),
      strongest: Number(weight > 0 && weight >= of.strongest),
      relative: of.strongest === 0 ? 0 : Math.min(1.5, weight / of.strongest),
      rivals: isNamed ? Math.log(Math.max(1, of.named)) : 0,
      length: isNamed ? Math.log(Math.max(30, vraag.length) / 300) : 0,
      late: terms.length === 0 ? 0 : Math.min(...terms.map(({ start }) => start)) / Math.max(1, vraag.length),
      firstVraag: Number(isFirst),
      finerNamed: Number(finer > 0),
      siblingNamed: Math.log1p(siblings),
      alone: Number(document.vragen.length === 1),
    });
  }
  return features;
}

/** Without a term that is clear by itself. */
const ENOUGH_STEUNTERMEN = 3;

/** A steunterm speaks for a theme only in company. */
const isClear = ({ vraag, antwoord }: Candidate, { onderwerp, isOfMost }: InDocument): boolean =>
  isOfMost ||
  vraag.termen + antwoord.termen + onderwerp.termen > 0 ||
  vraag.steuntermen + antwoord.steuntermen + onderwerp.steuntermen >= ENOUGH_STEUNTERMEN;

const strengthOf = (vraag: Mentions, antwoord: Mentions): number =>
  2 * vraag.termen + 0.8 * vraag.steuntermen + 0.5 * Math.min(2 * antwoord.termen, antwoord.times);

const ownTerm = (mentions: Mentions, thema: number): boolean =>
  mentions.terms.some(({ first }) => first.meaning.soort === "term" && first.thema === thema);
