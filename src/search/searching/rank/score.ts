/**
 * Ranks questions. Pagefind says where each word stands; this says which question answers the query best:
 * the one that has all of it together, in the question or its answer rather than around it.
 */
import type { Concept, Understanding } from "../query/interpretation.ts";
import { SECTION_UNIT } from "../../format/part-files.ts";
import { dateOf, type TableRow } from "../../format/catalogue.ts";
import { isAnswered, unitsOf, type Unit } from "../../format/results.ts";
import { findConcept, type Found, type Postings } from "./find.ts";
import { nearness } from "./nearness.ts";
import { type Field, type Section, sectionsOf } from "../../format/sections.ts";
import { FIELDS, RANKING, SHOWN } from "../weights.ts";

export interface Hit {
  /** Number of the document in the archive. */
  document: number;
  /** Place of the unit among those of the document. */
  unit: number;
  vragen: number[];
  /** Whether one of its questions is answered in this document. */
  isAnswered: boolean;
  /** The question in it that has most of the query; the first where none has any. */
  best: number;
  score: number;
  /** Places in the copy of what was found in the question and its answer, with which concept it is: for the excerpt. */
  places: { place: number; concept: number }[];
  /** The same in what belongs to the whole document: shown where the question itself has nothing. */
  around: { place: number; concept: number }[];
  /** Exact phrases that the text must still be checked for. */
  phrases: string[][];
}

/**
 * The questions of a part that answer an understood query, in no order. Documents are numbered by their place in
 * `rows`; `units` is how many questions the whole archive has.
 */
export function rankQuestions(
  { concepts, excluded }: Understanding,
  postings: ReadonlyMap<string, Postings>,
  rows: readonly TableRow[],
  units: number,
): Hit[] {
  if (concepts.length === 0) return [];
  const candidates = new Set<number>();
  for (const terms of concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ all }) => all))) {
    for (const { term } of terms) for (const document of postings.get(term)?.keys() ?? []) candidates.add(document);
  }
  const hits: Hit[] = [];
  for (const document of candidates)
    hits.push(...rankDocument(document, rows[document]!, { concepts, excluded, postings, units }));
  return hits;
}

/** The questions of all parts together, best first; of two that are as good, the one in the newer part. */
export function orderHits(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => b.score - a.score || a.document - b.document || a.unit - b.unit);
  const best = ordered[0]?.score ?? 0;
  return ordered.filter(({ score }) => score >= best * SHOWN.ofBest);
}

interface Sought {
  concepts: readonly Concept[];
  excluded: readonly Concept[];
  postings: ReadonlyMap<string, Postings>;
  units: number;
}

function rankDocument(document: number, row: TableRow, { concepts, excluded, postings, units }: Sought): Hit[] {
  const sections = sectionsOf(row);
  const found = concepts.map((concept) => findConcept(concept, document, sections, postings));
  const newness = 1 + RANKING.newness * newnessOf(row);
  const unwanted = excluded.map((concept) => findConcept(concept, document, sections, postings));
  const hits: Hit[] = [];
  for (const [i, unit] of unitsOf(row).entries()) {
    const isUnwanted = unwanted.some((places) =>
      places.some((list, at) => list.length > 0 && belongs(sections[at]!, unit)),
    );
    if (isUnwanted) continue;
    const hit = rankUnit(unit, concepts, found, sections, units);
    if (hit)
      hits.push({
        document,
        unit: i,
        vragen: unit.vragen,
        isAnswered: isAnswered(unit),
        ...hit,
        score: hit.score * newness,
      });
  }
  return hits;
}

/** From 0 (the oldest there can be) to 1. */
function newnessOf(row: TableRow): number {
  const date = dateOf(row);
  return date
    ? Math.min(1, Math.max(0, (Number(date.slice(0, 4)) - OLDEST + Number(date.slice(5, 7)) / 12) / AGES))
    : 0;
}

/** Kamervragen have been published since 1995; fifty years are enough to tell newer from older. */
const OLDEST = 1995;
const AGES = 50;

function rankUnit(
  unit: Unit,
  concepts: readonly Concept[],
  found: readonly Found[][][],
  sections: readonly Section[],
  units: number,
) {
  let total = 0;
  let covered = 0;
  let score = 0;
  let missing = 0;
  const own = sections.flatMap((section, at) => (belongs(section, unit) ? [at] : []));
  const shared = sections.flatMap(({ field }, at) => (isShared(field) ? [at] : []));
  const places: Hit["places"] = [];
  const around: Hit["around"] = [];
  for (const [c, concept] of concepts.entries()) {
    const { value, presence } = conceptInUnit(concept, found[c]!, sections, own, unit);
    total += concept.rarity;
    covered += concept.rarity * presence;
    score += concept.rarity * value;
    if (presence < PRESENT) missing++;
    for (const at of own) for (const { place } of found[c]![at]!) places.push({ place, concept: c });
    for (const at of shared) for (const { place } of found[c]![at]!) around.push({ place, concept: c });
    if (presence === 0 && concept.kind !== "word") return null;
  }
  if (total === 0 || score === 0) return null;
  const coverage = covered / total;
  const isComplete = concepts.length > SHOWN.wholeUpTo || missing === 0;
  const isAbout = concepts.some((concept, c) => isTopic(concept, found[c]![0]!, units));
  if (isAbout ? coverage < SHOWN.topicCoverage : coverage < SHOWN.coverage || !isComplete) return null;
  const closeness = concepts.length > 1 ? nearness(concepts, found, own) : 0;
  const phrases = concepts.flatMap(({ phrase }) => (phrase.length > 0 ? [phrase] : []));
  return {
    score: (score / total) * coverage ** RANKING.coverage * (1 + closeness),
    best: bestVraag(unit, concepts, found, sections),
    places: places.sort((a, b) => a.place - b.place),
    around: around.sort((a, b) => a.place - b.place),
    phrases,
  };
}

const isShared = (field: Field): boolean => field === "titel" || field === "betrokkenen" || field === "rest";

/** Whether the title names something that few questions have: then the document is about it. */
function isTopic({ rarity }: Concept, inTitle: readonly Found[], units: number): boolean {
  return (
    rarity >= Math.log(2 * units) * SHOWN.topicRarity && inTitle.some(({ weight }) => weight >= SHOWN.topicQuality)
  );
}

/** Below this a concept counts as missing from a short query. */
const PRESENT = 0.3;

/** How well a concept is found in a question (`value`), and whether it is there at all (`presence`, 0 to 1). */
function conceptInUnit(
  concept: Concept,
  found: readonly Found[][],
  sections: readonly Section[],
  own: readonly number[],
  unit: Unit,
): { value: number; presence: number } {
  const best = { vraag: 0, antwoord: 0, titel: 0, betrokkenen: 0, rest: 0, elsewhere: 0 };
  let repeated = 0;
  let presence = 0;
  for (const [at, list] of found.entries()) {
    if (list.length === 0) continue;
    const { field, start, end } = sections[at]!;
    const isOwn = own.includes(at);
    const name: keyof typeof best = isOwn || isShared(field) ? (field as Field) : "elsewhere";
    const quality = Math.max(...list.map(({ weight }) => weight));
    // A section is filled up: half a unit of it, on average, is no text.
    const length =
      field === "antwoord"
        ? Math.min(1, (RANKING.usualLength / Math.max(1, end - start - SECTION_UNIT / 2)) ** 0.15)
        : 1;
    best[name] = Math.max(best[name], quality * FIELDS[name] * length);
    if (isOwn) repeated += list.length - 1;
    const here =
      isOwn || field === "betrokkenen" || field === "titel" ? quality : quality * (field === "rest" ? 0.4 : 0.3);
    presence = Math.max(presence, here);
  }
  if (unit.vragen.length === 0) best.antwoord = Math.max(best.antwoord, best.rest);
  const inOwn = Math.max(best.vraag, best.antwoord);
  const around = Math.max(best.titel, best.betrokkenen, best.rest, best.elsewhere);
  let value = Math.max(inOwn, around);
  if (best.vraag > 0 && best.antwoord > 0) value *= 1 + RANKING.bothBonus;
  if (inOwn > 0 && best.titel > 0) value *= 1 + RANKING.titleBonus;
  value *= 1 + RANKING.repetition * Math.log2(1 + Math.min(repeated, 15));
  return { value, presence: concept.alternatives.length === 0 ? 0 : Math.min(1, presence / 0.7) };
}

/** Whether a section is part of a question or of its answer. */
function belongs({ field, vragen }: Section, unit: Unit): boolean {
  if (unit.vragen.length === 0) return true;
  return (field === "vraag" || field === "antwoord") && vragen.some((i) => unit.vragen.includes(i));
}

/** The question of a unit that has most of the query in its own words. */
function bestVraag(
  unit: Unit,
  concepts: readonly Concept[],
  found: readonly Found[][][],
  sections: readonly Section[],
): number {
  let best = unit.vragen[0] ?? -1;
  let bestScore = 0;
  for (const [at, { field, vragen }] of sections.entries()) {
    if (field !== "vraag" || !unit.vragen.includes(vragen[0]!)) continue;
    const score = concepts.reduce((sum, { rarity }, c) => sum + (found[c]![at]!.length > 0 ? rarity : 0), 0);
    if (score > bestScore) {
      bestScore = score;
      best = vragen[0]!;
    }
  }
  return best;
}
