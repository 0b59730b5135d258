/**
 * How much speaks for a theme. What a question is about stands in its onderwerp or in the question itself;
 * a long answer names many things in passing, so that its words only add to those, or must be several.
 */
import type { ThemaReden } from "../../../domain/document.ts";
import type { Meaning } from "./compile.ts";

type Place = ThemaReden["in"];

/** What a term weighs where it stands; in an answer each of the first two times. */
const PLACE_WEIGHT: Readonly<Record<Place, number>> = { onderwerp: 3, vraag: 2, antwoord: 0.5 };
const COUNTED: Readonly<Record<Place, number>> = { onderwerp: 1, vraag: 1, antwoord: 2 };
/** How often one term counts in any text. */
export const MOST_COUNTED = Math.max(...Object.values(COUNTED));
/** A term that means the theme only in company weighs this part. */
const STEUN_WEIGHT = 0.4;
/** One term in the question is enough for its strongest theme; in an answer alone it takes several, repeated. */
const ENOUGH = 2;
/** Beside a stronger theme, what is named once is named in passing. */
const ENOUGH_BESIDE = 2.5;
const SHARE_BESIDE = 0.35;
/** A finer theme's terms are its own, so that two times in an answer are enough. */
const ENOUGH_FINER = 1;
const SHARE_FINER = 0.1;
/** Without any term that is clear by itself. */
const ENOUGH_STEUNTERMEN = 3;
const MAX_REASONS = 3;

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

interface TermEvidence {
  /** Where it was found first. */
  first: FoundTerm;
  in: Place;
  weight: number;
  times: Record<Place, number>;
}

/** What speaks for one theme in one question. Terms must be added in the order onderwerp, vraag, antwoord. */
export class Evidence {
  weight = 0;
  #sterk = false;
  readonly #terms: TermEvidence[] = [];

  add(found: FoundTerm, place: Place): void {
    const isSterk = found.meaning.soort === "term";
    this.#sterk ||= isSterk;
    const known = this.#find(found.meaning.term) ?? this.#first(found, place);
    if (++known.times[place] > COUNTED[place]) return;
    const weight = PLACE_WEIGHT[place] * (isSterk ? 1 : STEUN_WEIGHT);
    known.weight += weight;
    this.weight += weight;
  }

  /** There are few: looking at each is the fastest. */
  #find(term: number): TermEvidence | undefined {
    for (const known of this.#terms) if (known.first.meaning.term === term) return known;
    return undefined;
  }

  #first(first: FoundTerm, place: Place): TermEvidence {
    const added = { first, in: place, weight: 0, times: { onderwerp: 0, vraag: 0, antwoord: 0 } };
    this.#terms.push(added);
    return added;
  }

  /** Whether this is enough for an official theme, given the weight of the strongest theme of the question. */
  suffices(strongest: number): boolean {
    const enough = this.weight === strongest ? ENOUGH : Math.max(ENOUGH_BESIDE, strongest * SHARE_BESIDE);
    return this.#clear && this.weight >= enough;
  }

  /** Whether this is enough for a finer theme. */
  sufficesFiner(strongest: number): boolean {
    return this.#clear && this.weight >= Math.max(ENOUGH_FINER, strongest * SHARE_FINER);
  }

  get #clear(): boolean {
    return this.#sterk || this.#terms.length >= ENOUGH_STEUNTERMEN;
  }

  /** The terms that weigh most, each once however it is spelled, in the words of the texts they were found in. */
  reasons(thema: string): ThemaReden[] {
    const reasons = new Map<string, ThemaReden>();
    for (const { in: place, first } of this.#terms.toSorted((a, b) => b.weight - a.weight)) {
      const term = first.text.slice(first.start, first.end).replace(/\s+/g, " ");
      if (!reasons.has(term.toLowerCase())) reasons.set(term.toLowerCase(), { thema, term, in: place });
      if (reasons.size === MAX_REASONS) break;
    }
    return [...reasons.values()];
  }
}
