/** What speaks for one theme in one question, or in the subject line of a document. */
import type { Reden } from "../../../domain/document.ts";
import type { Meaning } from "./compile.ts";

type TekstPlace = Exclude<Reden["in"], "document">;

/** What a term weighs where it stands; in an answer each of the first two times. */
const PLACE_WEIGHT: Readonly<Record<TekstPlace, number>> = { onderwerp: 3, titel: 3, vraag: 2, antwoord: 0.5 };
/** A term that means the theme only in company weighs this part. */
const STEUN_WEIGHT = 0.4;

/** How much a term says by itself; what it says beside others is learned. */
export const weightOf = (soort: Meaning["soort"], place: TekstPlace, times: number): number =>
  PLACE_WEIGHT[place] * (place === "antwoord" ? Math.min(2, times) : 1) * (soort === "term" ? 1 : STEUN_WEIGHT);

/** A term where it was found. */
export interface FoundTerm {
  /** Its place among the compiled themes. */
  thema: number;
  meaning: Meaning;
  text: string;
  /** Where it stands in the text, to `end`. */
  start: number;
  end: number;
}

/** How often one term counts in any text: what is said three times is not said more. */
export const MOST_COUNTED = 3;

/** The terms of one theme in texts of one kind. */
export class Mentions {
  /** Each distinct term where it was found first, and how often. */
  readonly terms: { first: FoundTerm; times: number }[] = [];
  /** How many of them are clear by themselves, how many only in company. */
  termen = 0;
  steuntermen = 0;
  /** How often the clear ones stand there. */
  times = 0;

  add(found: FoundTerm, times = 1): void {
    const isTerm = found.meaning.soort === "term";
    if (isTerm) this.times += times;
    // There are few: looking at each is the fastest.
    for (const known of this.terms) {
      if (known.first.meaning.term !== found.meaning.term) continue;
      known.times += times;
      return;
    }
    this.terms.push({ first: found, times });
    if (isTerm) this.termen++;
    else this.steuntermen++;
  }

  addAll(other: Mentions): void {
    for (const { first, times } of other.terms) this.add(first, times);
  }
}

/** How much the terms of a theme in one place say together. */
export const strengthOf = ({ terms }: Mentions, place: TekstPlace): number =>
  terms.reduce((sum, { first, times }) => sum + weightOf(first.meaning.soort, place, times), 0);
