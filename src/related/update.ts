/**
 * What each question of an archive is related to: what an earlier run found, and found again only where what has come, gone
 * or changed since can make a difference. The same archive gives the same, however it came about.
 */
import { isFormula, literalGroups, MOST_RELATED, type Related, RelatedFinder } from "./find.ts";
import { questionCount, type QuestionTable, shared, type TableDocument } from "./table.ts";
import { Terms } from "./weights.ts";

/** What was found for a table. */
export interface Neighbours {
  /** The related questions of each question, {@link MOST_RELATED} places for each; -1 where there are fewer. */
  related: Int32Array;
  /** The score that another question must have to be among them. */
  minimum: Int32Array;
}

export interface Before extends Neighbours {
  table: QuestionTable;
}

/** Called for each question that was asked for, in the order of the table. */
export type OnFound = (vraag: number, related: readonly Related[]) => void;

/** Finds related questions for a table, given what was found for another. */
export function updateRelated(table: QuestionTable, before: Before | null, onFound: OnFound): Neighbours {
  const finder = new RelatedFinder(table, new Terms(table));
  const carried = before ? carryOver(table, finder, before) : nothingKnown(table);
  findStale(finder, carried, [0, questionCount(table)], onFound);
  return carried.neighbours;
}

/** Finds again what is stale among the questions from one place to another. */
export function findStale(
  finder: RelatedFinder,
  { neighbours, isStale }: Carried,
  [from, to]: readonly [from: number, to: number],
  onFound: OnFound,
): void {
  for (let vraag = from; vraag < to; vraag++) {
    if (isStale[vraag] === 0) continue;
    const { related, minimum } = finder.find(vraag);
    const places = neighbours.related.subarray(vraag * MOST_RELATED, (vraag + 1) * MOST_RELATED);
    places.fill(-1);
    places.set(related.map((one) => one.vraag));
    neighbours.minimum[vraag] = minimum;
    onFound(vraag, related);
  }
}

/** What is known beforehand; threads can share it. */
export interface Carried {
  neighbours: Neighbours;
  /** 1 for each question of which what is related must be found again. */
  isStale: Uint8Array;
}

/** Where nothing was found before. */
export const nothingKnown = (table: QuestionTable): Carried => {
  const count = questionCount(table);
  return {
    neighbours: { related: shared(Int32Array, count * MOST_RELATED), minimum: shared(Int32Array, count) },
    isStale: shared(Uint8Array, count).fill(1),
  };
};

/** What holds of what was found before. */
export function carryOver(table: QuestionTable, finder: RelatedFinder, before: Before): Carried {
  const carried = nothingKnown(table);
  const { neighbours, isStale } = carried;
  const kept = keptQuestions(table, before.table);
  const placeNow = new Int32Array(questionCount(before.table)).fill(-1);
  for (const [now, then] of kept.entries()) if (then !== -1) placeNow[then] = now;
  for (const [now, then] of kept.entries()) {
    if (then === -1) continue;
    isStale[now] = 0;
    neighbours.minimum[now] = before.minimum[then]!;
    for (let i = 0; i < MOST_RELATED; i++) {
      const related = before.related[then * MOST_RELATED + i]!;
      const place = related === -1 ? -1 : placeNow[related]!;
      neighbours.related[now * MOST_RELATED + i] = place;
      if (related !== -1 && place === -1) isStale[now] = 1;
    }
  }
  staleByWeight(table, finder.terms, before.table, isStale);
  staleByWords(table, before.table, kept, placeNow, isStale);
  for (const [now, then] of kept.entries()) {
    if (then !== -1) continue;
    for (const [other, bound] of finder.bounds(now)) if (bound >= neighbours.minimum[other]!) isStale[other] = 1;
  }
  return carried;
}

/** The place that each question had in a table before, in which its document and zaak were the same; else -1. */
function keptQuestions(table: QuestionTable, before: QuestionTable): Int32Array {
  const known = new Map(before.documents.map((document) => [document.id, document]));
  const kept = new Int32Array(questionCount(table)).fill(-1);
  for (const document of table.documents) {
    const then = known.get(document.id);
    if (!then || !isSame(document, then)) continue;
    for (let i = 0; i < document.vragen; i++) kept[document.van + i] = then.van + i;
  }
  return kept;
}

/** Whether everything that is asked of a document is as it was. */
export const isSame = (a: TableDocument, b: TableDocument): boolean =>
  a.afdruk === b.afdruk && a.zaak === b.zaak && a.dag === b.dag && a.vragen === b.vragen;

/** Questions with a term that says more or less than it did. */
function staleByWeight(table: QuestionTable, terms: Terms, before: QuestionTable, isStale: Uint8Array): void {
  const isChanged = terms.changedSince(new Terms(before));
  const changed = Uint8Array.from({ length: terms.size }, (_, term) => Number(isChanged(term)));
  for (let vraag = 0; vraag < questionCount(table); vraag++) {
    for (let place = table.van[vraag]!; place < table.van[vraag + 1]! && isStale[vraag] === 0; place++)
      isStale[vraag] = changed[terms.nummers[place]!]!;
  }
}

/** Questions in the same words as one that came or went; a formula that stays one says nothing of any. */
function staleByWords(
  table: QuestionTable,
  before: QuestionTable,
  kept: Int32Array,
  placeNow: Int32Array,
  isStale: Uint8Array,
): void {
  const words = new Set<number>();
  for (const [now, then] of kept.entries()) if (then === -1) words.add(table.letterlijk[now]!);
  for (const [then, now] of placeNow.entries()) if (now === -1) words.add(before.letterlijk[then]!);
  const [groups, groupsBefore] = [literalGroups(table), literalGroups(before)];
  for (const one of words) {
    const group = groups.get(one) ?? [];
    if (isFormula(group, table) && isFormula(groupsBefore.get(one) ?? [], before)) continue;
    for (const vraag of group) isStale[vraag] = 1;
  }
}
