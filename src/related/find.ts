/**
 * Finds what a question is most related to: a question like a query of its own most telling terms, scored as BM25 does
 * over those that the other has too.
 */
import { OF_PAPER } from "./kenmerken.ts";
import { questionCount, type QuestionTable } from "./table.ts";
import type { Terms } from "./weights.ts";

/** Another question, with what says that it is related. */
export interface Related {
  vraag: number;
  score: number;
  /** Places in the table of the terms of the one that is asked for, those that say most first. */
  termen: number[];
  /** Hashes of the themes that both have. */
  themas: number[];
  /** “letterlijk”: the same words; “herhaald”: almost all telling words of the question. */
  gelijk: "letterlijk" | "herhaald" | null;
}

/** So many are shown of each question, each of another zaak. */
export const MOST_RELATED = 5;
/** Telling terms by which others are looked for. */
const MOST_ASKED = 24;
/** So many questions are walked through for one; those that share its most telling terms are among them. */
const MOST_WALKED = 6000;
/** Less than this part of what a question shares with itself is chance; without a theme or a paper in common, this. */
const LEAST = 0.16;
const LEAST_ALONE = 0.3;
/** A theme that both have adds a twentieth, twice at most. */
const THEMA_SHARE = 20;
const MOST_THEMAS = 2;
/** What is asked by so many zaken in the same words is a formula. */
export const MOST_LITERAL = 20;
/** Above every other score. */
const LITERAL_SCORE = 2 ** 30;
/** The part of the question's telling terms that one has which asks the same again. */
const REPEATS = 0.7;
const FEWEST_TO_REPEAT = 6;
/** Only of what is as near as this it is looked whether it asks the same again. */
const LEAST_REPEATED = 0.3;
/** A paper that both name says as much as so many words. */
const WORTH_OF_PAPER = 3;

export class RelatedFinder {
  readonly terms: Terms;
  readonly #table: QuestionTable;
  readonly #postings: Postings;
  readonly #scores: Int32Array;
  readonly #touched: Int32Array;
  readonly #literals: ReadonlyMap<number, number[]>;
  readonly #mostWalked: number;

  constructor(table: QuestionTable, terms: Terms, mostWalked = MOST_WALKED) {
    this.#table = table;
    this.terms = terms;
    this.#mostWalked = mostWalked;
    this.#postings = makePostings(table, terms);
    this.#scores = new Int32Array(questionCount(table));
    this.#touched = new Int32Array(questionCount(table));
    this.#literals = new Map([...literalGroups(table)].filter(([, group]) => !isFormula(group, table)));
  }

  /** The most related questions, the nearest first, and the score that another one would need to be among them. */
  find(vraag: number): { related: Related[]; minimum: number } {
    const asked = askedTerms(vraag, this.#table, this.terms);
    const self = asked.reduce((sum, place) => sum + this.#worth(place) * weightAt(this.#table, place), 0);
    const least = Math.max(1, Math.ceil(self * LEAST));
    const alone = Math.ceil(self * LEAST_ALONE);
    const literal = this.#literalsOf(vraag);
    const best = new Best();
    for (const other of literal)
      if (!this.#isOfOneZaak(vraag, other)) best.enter(this.#candidate(vraag, other, LITERAL_SCORE));
    const { walked, others } = this.#split(asked);
    const more = this.#lookups(others);
    const touched = this.#score(walked);
    for (let i = 0; i < touched; i++) {
      const other = this.#touched[i]!;
      const partly = this.#scores[other]!;
      this.#scores[other] = 0;
      if (partly < least / 2) continue;
      // What can't be among the best any more is not scored to the end.
      const needed = Math.max(least, withoutThemas(best.least, MOST_THEMAS));
      const most = partly + more.rest[0]!;
      if (most < needed || this.#isOfOneZaak(vraag, other)) continue;
      if (most < alone && !shareThema(vraag, other, this.#table)) continue;
      const found = this.#scoreOf(other, more, { partly, needed });
      if (found < needed || withThemas(found, MOST_THEMAS) < best.least) continue;
      const shared = sharedThemas(vraag, other, this.#table).length;
      if (shared === 0 && found < alone) continue;
      const score = withThemas(found, Math.min(MOST_THEMAS, shared));
      if (score >= best.least) best.enter(this.#candidate(vraag, other, score));
    }
    const related = best.list.map((one) => this.#explain(vraag, one, asked, self));
    return { related, minimum: Math.max(least, best.least) };
  }

  /**
   * The most that a question could score with another one, over all terms that they share and that lead somewhere; for
   * each that shares any.
   */
  *bounds(vraag: number): Generator<[other: number, bound: number]> {
    const { van } = this.#table;
    const places = Array.from({ length: van[vraag + 1]! - van[vraag]! }, (_, i) => van[vraag]! + i);
    const touched = this.#score(places.filter((place) => this.terms.leads(this.terms.nummers[place]!)));
    for (let i = 0; i < touched; i++) {
      const other = this.#touched[i]!;
      yield [other, withThemas(this.#scores[other]!, MOST_THEMAS)];
      this.#scores[other] = 0;
    }
  }

  /** The other questions with the same words, where they are few enough to say something. */
  #literalsOf(vraag: number): readonly number[] {
    const group = this.#literals.get(this.#table.letterlijk[vraag]!) ?? [];
    return group.filter((other) => other !== vraag);
  }

  #isOfOneZaak(a: number, b: number): boolean {
    const { documents, documentOf } = this.#table;
    return documents[documentOf[a]!]!.zaak === documents[documentOf[b]!]!.zaak;
  }

  #worth(place: number): number {
    const weight = weightAt(this.#table, place);
    return this.terms.weight(this.terms.nummers[place]!) * weight * (weight === OF_PAPER ? WORTH_OF_PAPER : 1);
  }

  /** The terms whose questions are walked through, the telling ones first, as many as is fair; and the others. */
  #split(asked: readonly number[]): { walked: readonly number[]; others: readonly number[] } {
    let room = this.#mostWalked;
    const end = asked.findIndex((place) => (room -= this.terms.about(this.terms.nummers[place]!)) < 0);
    return end === -1
      ? { walked: asked, others: [] }
      : { walked: asked.slice(0, end + 1), others: asked.slice(end + 1) };
  }

  #lookups(places: readonly number[]): Lookups {
    const worths = places.map((place) => this.#worth(place));
    const rest = [0];
    for (const [i, place] of [...places.entries()].reverse())
      rest.unshift(rest[0]! + worths[i]! * this.#postings.most[this.terms.nummers[place]!]!);
    return { termen: places.map((place) => this.#table.termen[place]!), worths, rest };
  }

  /** What another question has of these terms beside what it has partly; less than what is needed says no more than that. */
  #scoreOf(
    other: number,
    { termen, worths, rest }: Lookups,
    { partly, needed }: { partly: number; needed: number },
  ): number {
    let score = partly;
    for (let i = 0; i < termen.length && score + rest[i]! >= needed; i++) {
      const there = placeOfTerm(this.#table, other, termen[i]!);
      if (there !== -1) score += worths[i]! * weightAt(this.#table, there);
    }
    return score;
  }

  /** Adds up what each other question has of these terms; gives how many were touched. */
  #score(places: readonly number[]): number {
    const { van, vragen, gewichten } = this.#postings;
    const [scores, touched] = [this.#scores, this.#touched];
    let count = 0;
    for (const place of places) {
      const worth = this.#worth(place);
      const term = this.terms.nummers[place]!;
      const end = van[term + 1]!;
      for (let at = van[term]!; at < end; at++) {
        const other = vragen[at]!;
        if (scores[other] === 0) touched[count++] = other;
        scores[other]! += worth * gewichten[at]!;
      }
    }
    return count;
  }

  #candidate(vraag: number, other: number, score: number): Candidate {
    const { documents, documentOf } = this.#table;
    const { dag, zaak } = documents[documentOf[other]!]!;
    return { vraag: other, score, zaak, away: distance(documents[documentOf[vraag]!]!.dag, dag) };
  }

  #explain(vraag: number, { vraag: other, score }: Candidate, asked: readonly number[], self: number): Related {
    const shared = asked
      .map((place) => ({ place, there: placeOfTerm(this.#table, other, this.#table.termen[place]!) }))
      .filter(({ there }) => there !== -1)
      .map(({ place, there }) => ({ place, worth: this.#worth(place) * weightAt(this.#table, there) }))
      .sort((a, b) => b.worth - a.worth || a.place - b.place);
    const mayRepeat = score >= self * LEAST_REPEATED;
    return {
      vraag: other,
      score,
      termen: shared.map(({ place }) => place),
      themas: sharedThemas(vraag, other, this.#table),
      gelijk: score === LITERAL_SCORE ? "letterlijk" : mayRepeat && this.#repeats(vraag, other) ? "herhaald" : null,
    };
  }

  /** Whether both ask for nearly the same: each has most of what the other's question is told by. */
  #repeats(a: number, b: number): boolean {
    return this.#shareIn(a, b) >= REPEATS && this.#shareIn(b, a) >= REPEATS;
  }

  #shareIn(vraag: number, other: number): number {
    const { van, gewichten, termen } = this.#table;
    let all = 0;
    let shared = 0;
    let count = 0;
    for (let place = van[vraag]!; place < van[vraag + 1]!; place++) {
      if ((gewichten[place]! & 1) === 0) continue;
      count++;
      const weight = this.terms.weight(this.terms.nummers[place]!);
      all += weight;
      const there = placeOfTerm(this.#table, other, termen[place]!);
      if (there !== -1 && (gewichten[there]! & 1) === 1) shared += weight;
    }
    return count < FEWEST_TO_REPEAT ? 0 : shared / all;
  }
}

/** Terms that are looked up in other questions. */
interface Lookups {
  /** Their hashes. */
  termen: readonly number[];
  worths: readonly number[];
  /** The most that those from each on can add, and 0 behind the last. */
  rest: readonly number[];
}

interface Candidate {
  vraag: number;
  score: number;
  /** Days between both. */
  away: number;
  zaak: string;
}

/** The best so far, the nearest first, of each zaak one. */
class Best {
  readonly list: Candidate[] = [];

  /** What another needs to be among them; 0 while there is room. */
  get least(): number {
    return this.list.length < MOST_RELATED ? 0 : this.list.at(-1)!.score;
  }

  enter(one: Candidate): void {
    const same = this.list.findIndex(({ zaak }) => zaak === one.zaak);
    if (same !== -1) {
      if (compare(this.list[same]!, one) <= 0) return;
      this.list.splice(same, 1);
    }
    const at = this.list.findIndex((known) => compare(one, known) < 0);
    this.list.splice(at === -1 ? this.list.length : at, 0, one);
    if (this.list.length > MOST_RELATED) this.list.pop();
  }
}

/** The nearest in words, then in time, then by id. */
const compare = (a: Candidate, b: Candidate): number => b.score - a.score || a.away - b.away || a.vraag - b.vraag;

const distance = (a: number | null, b: number | null): number => (a === null || b === null ? 1e6 : Math.abs(a - b));

const withThemas = (score: number, themas: number): number =>
  Math.floor((score * (THEMA_SHARE + themas)) / THEMA_SHARE);

/** The least score that with so many themes can come to this one. */
const withoutThemas = (score: number, themas: number): number =>
  Math.floor((score * THEMA_SHARE) / (THEMA_SHARE + themas));

/** Whether so many zaken ask it in these words that it says nothing of any. */
export const isFormula = (group: readonly number[], { documents, documentOf }: QuestionTable): boolean =>
  group.length > MOST_LITERAL && new Set(group.map((one) => documents[documentOf[one]!]!.zaak)).size > MOST_LITERAL;

/** Questions by their words, those that say enough. */
export function literalGroups({ letterlijk }: QuestionTable): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [vraag, words] of letterlijk.entries()) {
    if (words === 0) continue;
    const group = groups.get(words);
    if (group) group.push(vraag);
    else groups.set(words, [vraag]);
  }
  return groups;
}

const weightAt = ({ gewichten }: QuestionTable, place: number): number => gewichten[place]! >> 1;

/** Places of the terms of a question that say most. */
function askedTerms(vraag: number, table: QuestionTable, terms: Terms): number[] {
  const found: { place: number; worth: number }[] = [];
  for (let place = table.van[vraag]!; place < table.van[vraag + 1]!; place++) {
    const term = terms.nummers[place]!;
    if (terms.leads(term)) found.push({ place, worth: terms.weight(term) * weightAt(table, place) });
  }
  found.sort((a, b) => b.worth - a.worth || a.place - b.place);
  return found.slice(0, MOST_ASKED).map(({ place }) => place);
}

/** Where a question has a term; -1 where it does not. */
function placeOfTerm({ van, termen }: QuestionTable, vraag: number, hash: number): number {
  let low = van[vraag]!;
  let high = van[vraag + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = termen[middle]!;
    if (at === hash) return middle;
    if (at < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function sharedThemas(a: number, b: number, { vanThemas, themas }: QuestionTable): number[] {
  const shared: number[] = [];
  for (let i = vanThemas[a]!; i < vanThemas[a + 1]!; i++)
    for (let j = vanThemas[b]!; j < vanThemas[b + 1]!; j++) if (themas[i] === themas[j]) shared.push(themas[i]!);
  return shared;
}

/** Whether there are any, which is known sooner than which they are: asked of all that are near enough to be scored. */
function shareThema(a: number, b: number, { vanThemas, themas }: QuestionTable): boolean {
  for (let i = vanThemas[a]!; i < vanThemas[a + 1]!; i++)
    for (let j = vanThemas[b]!; j < vanThemas[b + 1]!; j++) if (themas[i] === themas[j]) return true;
  return false;
}

interface Postings {
  /** Where those of each term begin. */
  van: Int32Array;
  vragen: Int32Array;
  gewichten: Uint8Array;
  /** The highest weight of each term. */
  most: Uint8Array;
}

/** For each term that leads somewhere: all questions that have it. */
function makePostings(table: QuestionTable, terms: Terms): Postings {
  const { nummers } = terms;
  const van = new Int32Array(terms.size + 1);
  for (let term = 0; term < terms.size; term++)
    van[term + 1] = van[term]! + (terms.leads(term) ? terms.counts[term]! : 0);
  const next = van.slice();
  const vragen = new Int32Array(van[terms.size]!);
  const gewichten = new Uint8Array(vragen.length);
  const most = new Uint8Array(terms.size);
  for (let vraag = 0; vraag < questionCount(table); vraag++) {
    for (let place = table.van[vraag]!; place < table.van[vraag + 1]!; place++) {
      const term = nummers[place]!;
      if (van[term] === van[term + 1]) continue;
      const at = next[term]!++;
      vragen[at] = vraag;
      gewichten[at] = weightAt(table, place);
      most[term] = Math.max(most[term]!, gewichten[at]!);
    }
  }
  return { van, vragen, gewichten, most };
}
