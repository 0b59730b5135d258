/**
 * Ranks questions. Pagefind says where each word stands; this says which question answers the query best:
 * the one that has all of it together, in the question or its answer rather than around it.
 */
import type { Concept, Interpretation } from "../query/interpretation.ts";
import { SECTION_UNIT } from "../../format/part-files.ts";
import { dateOf, type CatalogueRow } from "../../format/catalogue.ts";
import type { FilteredResult } from "../../format/filters.ts";
import { isAnswered, type Result, resultsOf } from "../../format/results.ts";
import { findConcept, type Found, type Postings } from "./find.ts";
import { nearness } from "./nearness.ts";
import { type SectionKind, type CopySection, isLookedIn, type LookedIn, sectionsOf } from "../../format/sections.ts";
import { GROUPS, SECTIONS, RANKING, SHOWN } from "../weights.ts";

/** A result that answers a query. */
export interface Hit extends FilteredResult {
  /** Place of the result among those of the document. */
  result: number;
  /** The question in it that has most of the query; the first where none has any, -1 for a whole document. */
  best: number;
  score: number;
  /** What has all of the query for the whole document: its title, or that with its data; `null` where neither has. */
  head: "titel" | "gegevens" | null;
  /** Concepts of the query that it lacks. */
  missing: readonly number[];
  /** Too little of the query to stand beside what has more. */
  isPartial: boolean;
  /** Such a question, but with enough to be shown where none has more. */
  isNearest: boolean;
  /** Places in the copy of what was found in the question and its answer, with which concept it is: for the excerpt. */
  places: { place: number; concept: number }[];
  /** The same in what belongs to the whole document: shown where the question itself has nothing. */
  around: { place: number; concept: number }[];
  /** Exact phrases that the text must still be checked for: one of each list. */
  phrases: string[][];
}

/**
 * The questions of a part that answer an interpreted query, in no order. Documents are numbered by their place in
 * `rows`; `results` is how many questions the whole archive has, `where` what of a document is looked in.
 */
export function rankQuestions(
  { concepts, excluded }: Interpretation,
  postings: ReadonlyMap<string, Postings>,
  rows: readonly CatalogueRow[],
  results: number,
  where: LookedIn = "alles",
): Hit[] {
  if (concepts.length === 0) return [];
  const candidates = new Set<number>();
  for (const terms of concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ all }) => all))) {
    for (const { term } of terms) for (const document of postings.get(term)?.keys() ?? []) candidates.add(document);
  }
  const hits: Hit[] = [];
  for (const document of candidates)
    hits.push(...rankDocument(document, rows[document]!, { concepts, excluded, postings, results, where }));
  return hits;
}

/**
 * The questions of all parts together, best first; of two that are as good, the one in the newer part. Where some have
 * all of the query, what has less of it stands behind them, of their documents only, as far as a page has room; where
 * none has, the nearest are all there is.
 */
export function orderHits(hits: readonly Hit[]): Hit[] {
  const whole = inOrder(hits.filter(({ isPartial }) => !isPartial));
  if (whole.length === 0) return inOrder(hits.filter(({ isNearest }) => isNearest));
  const documents = new Set(whole.map(({ document }) => document));
  const others = inOrder(hits.filter(({ isPartial, document }) => isPartial && documents.has(document)));
  return [...whole, ...others.slice(0, Math.max(0, GROUPS.page - whole.length))];
}

function inOrder(hits: Hit[]): Hit[] {
  hits.sort((a, b) => b.score - a.score || a.document - b.document || a.result - b.result);
  return hits.filter(({ score }) => score >= hits[0]!.score * SHOWN.ofBest);
}

interface Sought {
  concepts: readonly Concept[];
  excluded: readonly Concept[];
  postings: ReadonlyMap<string, Postings>;
  results: number;
  where: LookedIn;
}

function rankDocument(document: number, row: CatalogueRow, sought: Sought): Hit[] {
  const { concepts, excluded, postings, results, where } = sought;
  const sections = sectionsOf(row);
  const unwanted = excluded.map((concept) => findConcept(concept, document, sections, postings));
  const hasUnwanted = (isThere: (section: CopySection) => boolean): boolean =>
    unwanted.some((places) => places.some((list, at) => list.length > 0 && isThere(sections[at]!)));
  if (hasUnwanted(({ kind }) => kind === "titel" || kind === "betrokkenen")) return [];
  const found = concepts.map((concept) =>
    findConcept(concept, document, sections, postings).map((list, at) =>
      isLookedIn(sections[at]!.kind, where) ? list : [],
    ),
  );
  const newness = 1 + RANKING.newness * newnessOf(row);
  const isSaidIn = (isThere: (section: CopySection) => boolean): boolean =>
    found.every((places) => isSaid(places, (at) => isThere(sections[at]!)));
  const head = isSaidIn(({ kind }) => kind === "titel") ? "titel" : isSaidIn(isHead) ? "gegevens" : null;
  const hits: Hit[] = [];
  for (const [i, result] of resultsOf(row).entries()) {
    if (hasUnwanted((section) => belongs(section, result))) continue;
    const hit = rankResult(result, concepts, found, sections, results);
    if (!hit) continue;
    const { vragen } = result;
    const score = hit.score * newness;
    hits.push({ document, result: i, vragen, isAnswered: isAnswered(result), head, ...hit, score });
  }
  if (hits.length > 0 || unwanted.length > 0 || !isSaidIn(({ kind }) => isShared(kind))) return hits;
  const shared = found.map((places) => places.map((list, at) => (isShared(sections[at]!.kind) ? list : [])));
  const whole = rankResult({ vragen: [], antwoorden: [] }, concepts, shared, sections, results);
  if (!whole) return [];
  const { vragen, antwoorden } = row;
  const score = whole.score * newness;
  const asked = vragen.map((_, i) => i);
  return [{ document, result: -1, vragen: asked, isAnswered: antwoorden.length > 0, head, ...whole, best: -1, score }];
}

const isHead = ({ kind }: CopySection): boolean => kind === "titel" || kind === "betrokkenen";

/** Whether a thing is said in some of the sections, itself or inflected. */
const isSaid = (found: readonly Found[][], isThere: (section: number) => boolean): boolean =>
  found.some((list, at) => isThere(at) && list.some(({ weight }) => weight >= SHOWN.saidQuality));

/** From 0 (the oldest there can be) to 1. */
function newnessOf(row: CatalogueRow): number {
  const date = dateOf(row);
  return date
    ? Math.min(1, Math.max(0, (Number(date.slice(0, 4)) - OLDEST + Number(date.slice(5, 7)) / 12) / AGES))
    : 0;
}

/** Kamervragen have been published since 1995; fifty years are enough to tell newer from older. */
const OLDEST = 1995;
const AGES = 50;

function rankResult(
  result: Result,
  concepts: readonly Concept[],
  found: readonly Found[][][],
  sections: readonly CopySection[],
  results: number,
) {
  let total = 0;
  let known = 0;
  let covered = 0;
  let score = 0;
  let ownShare = 0;
  let textShare = 0;
  const missing: number[] = [];
  const own = sections.flatMap((section, at) => (belongs(section, result) ? [at] : []));
  const shared = sections.flatMap(({ kind }, at) => (isShared(kind) ? [at] : []));
  const places: Hit["places"] = [];
  const around: Hit["around"] = [];
  for (const [c, concept] of concepts.entries()) {
    const { value, presence, isOwn } = conceptInResult(concept, found[c]!, sections, own, result, results);
    total += concept.rarity;
    if (concept.alternatives.length > 0) known += concept.rarity;
    covered += concept.rarity * presence;
    score += concept.rarity * value;
    if (presence < PRESENT && concept.rarity > 0) missing.push(c);
    if (isOwn) ownShare += concept.rarity;
    if (own.some((at) => found[c]![at]!.length > 0)) textShare += concept.rarity;
    for (const at of own) for (const { place } of found[c]![at]!) places.push({ place, concept: c });
    for (const at of shared) for (const { place } of found[c]![at]!) around.push({ place, concept: c });
    // What another question of the document has is not enough for “EN”; but a paper may stand in its notes.
    if (concept.isRequired && (presence === 0 || (concept.kind === "word" && presence < PRESENT))) return null;
  }
  // A phrase that is not in the index may be what the question has itself: the text will tell.
  const isUnread = concepts.some(({ rarity }) => rarity === 0);
  if (total === 0 || score === 0 || (ownShare < known * SHOWN.own && !isUnread)) return null;
  const coverage = covered / total;
  const isTopical = concepts.some((concept, c) => isTopic(concept, found[c]![0]!, results));
  const isShort = concepts.length <= SHOWN.wholeUpTo;
  const isPartial = (isShort && missing.length > 0) || coverage < (isTopical ? SHOWN.topicCoverage : SHOWN.coverage);
  const isNearest = isPartial && saysEnough(concepts, missing, results);
  if (isPartial && textShare < known * (isNearest ? SHOWN.partial : SHOWN.behind)) return null;
  const closeness = concepts.length > 1 ? nearness(concepts, found, own) : 0;
  const phrases = concepts.flatMap(({ phrases: own }) => (own.length > 0 ? [own] : []));
  return {
    score: (score / total) * coverage ** RANKING.coverage * (1 + closeness),
    best: bestVraag(result, concepts, found, sections),
    places: places.sort((a, b) => a.place - b.place),
    around: around.sort((a, b) => a.place - b.place),
    phrases,
    missing,
    isPartial,
    isNearest,
  };
}

/** Of something that no question has. */
const greatestRarity = (results: number): number => Math.log(2 * results);

const isShared = (kind: SectionKind): boolean => kind === "titel" || kind === "betrokkenen" || kind === "rest";

/** Whether the title names something that few questions have: then the document is about it. */
function isTopic({ rarity }: Concept, inTitle: readonly Found[], results: number): boolean {
  return (
    rarity >= greatestRarity(results) * SHOWN.topicRarity && inTitle.some(({ weight }) => weight >= SHOWN.topicQuality)
  );
}

/** Below this a concept counts as missing. */
const PRESENT = 0.3;

/**
 * Whether the best that there is says enough: it has the rarest thing of a short query; of a long one two things, of which
 * one is rare. “Vergoeding tandarts” is not about a vergoeding.
 */
function saysEnough(concepts: readonly Concept[], missing: readonly number[], results: number): boolean {
  const present = concepts.filter((_, c) => !missing.includes(c)).map(({ rarity }) => rarity);
  const most = Math.max(...present, 0);
  // Nothing is as rare as what the archive does not have.
  if (concepts.length <= SHOWN.wholeUpTo)
    return concepts.every(({ alternatives, rarity }) => alternatives.length > 0 && rarity <= most);
  return present.length > 1 && most >= greatestRarity(results) * SHOWN.topicRarity;
}

/**
 * How well a concept is found in a question (`value`), whether it is there at all (`presence`, 0 to 1), and whether the
 * question or its answer has it itself, or who asked or answered it.
 */
function conceptInResult(
  concept: Concept,
  found: readonly Found[][],
  sections: readonly CopySection[],
  own: readonly number[],
  result: Result,
  results: number,
): { value: number; presence: number; isOwn: boolean } {
  const best = { vraag: 0, antwoord: 0, titel: 0, betrokkenen: 0, rest: 0, elsewhere: 0 };
  let repeated = 0;
  let presence = 0;
  let isSaidHere = false;
  let hasOwnName = !concept.alternatives.some(({ kind }) => kind === "zelf");
  for (const [at, list] of found.entries()) {
    if (list.length === 0) continue;
    const { kind, start, end } = sections[at]!;
    const isOwn = own.includes(at);
    const name: keyof typeof best = isOwn || isShared(kind) ? (kind as SectionKind) : "elsewhere";
    const quality = Math.max(...list.map(({ weight }) => weight));
    // A section is filled up: half a unit of it, on average, is no text.
    const length =
      kind === "antwoord"
        ? Math.min(1, (RANKING.usualLength / Math.max(1, end - start - SECTION_UNIT / 2)) ** 0.15)
        : 1;
    best[name] = Math.max(best[name], quality * SECTIONS[name] * length);
    // Something akin is no repetition of the word.
    if (isOwn) repeated += list.reduce((sum, { weight }) => sum + weight, 0) - quality;
    const isFull = isOwn || kind === "betrokkenen" || kind === "titel";
    const here = isFull ? quality : quality * SHOWN.around;
    if (isOwn || kind === "betrokkenen") isSaidHere = true;
    presence = Math.max(presence, here);
    if (isFull && list.some(({ isOtherName }) => !isOtherName)) hasOwnName = true;
  }
  if (result.vragen.length === 0) best.antwoord = Math.max(best.antwoord, best.rest);
  const inOwn = Math.max(best.vraag, best.antwoord);
  const around = Math.max(best.titel, best.betrokkenen, best.rest, best.elsewhere);
  let value = Math.max(inOwn, around);
  if (best.vraag > 0 && best.antwoord > 0) value *= 1 + RANKING.bothBonus;
  if (inOwn > 0 && best.titel > 0) value *= 1 + RANKING.titleBonus;
  value *= 1 + RANKING.repetition * Math.log2(1 + Math.min(repeated, 15));
  if (!hasOwnName) value *= Math.min(1, concept.rarity / greatestRarity(results)) ** RANKING.otherName;
  return { value, presence: concept.alternatives.length === 0 ? 0 : Math.min(1, presence / 0.7), isOwn: isSaidHere };
}

/** Whether a section is part of a question or of its answer. */
function belongs({ kind, vragen }: CopySection, result: Result): boolean {
  if (result.vragen.length === 0) return true;
  return (kind === "vraag" || kind === "antwoord") && vragen.some((i) => result.vragen.includes(i));
}

/** The question of a result that has most of the query in its own words. */
function bestVraag(
  result: Result,
  concepts: readonly Concept[],
  found: readonly Found[][][],
  sections: readonly CopySection[],
): number {
  let best = result.vragen[0] ?? -1;
  let bestScore = 0;
  for (const [at, { kind, vragen }] of sections.entries()) {
    if (kind !== "vraag" || !result.vragen.includes(vragen[0]!)) continue;
    const score = concepts.reduce((sum, { rarity }, c) => sum + (found[c]![at]!.length > 0 ? rarity : 0), 0);
    if (score > bestScore) {
      bestScore = score;
      best = vragen[0]!;
    }
  }
  return best;
}
