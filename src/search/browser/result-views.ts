/** From found questions to what the page shows: narrowed, ordered, grouped, with titles and excerpts. */
import { documentAdres, vraagAdres } from "../../domain/adressen.ts";
import type { SearchIndex } from "../searching/search-index.ts";
import { groupHits, type HitGroup } from "../searching/rank/group.ts";
import type { Hit } from "../searching/rank/score.ts";
import { sectionsOf } from "../format/sections.ts";
import type { Catalogue } from "../searching/catalogue.ts";
import { dateOf, type CatalogueRow } from "../format/catalogue.ts";
import { type Excerpt, makeExcerpt, shownText, titleOf, wordsToMark } from "./excerpt.ts";
import type { SearchState } from "./state.ts";

export interface ResultView {
  document: string;
  nummers: string[];
  /** Of the question that has most of the query. */
  nummer: string | null;
  adres: string;
  opening: string;
  excerpt: Excerpt | null;
  isAnswered: boolean;
  /** What of the query it lacks, as it was typed. */
  missing: string[];
}

export interface GroupView {
  titel: string;
  adres: string;
  row: CatalogueRow;
  /** What has all of the query, besides the questions. */
  head: Hit["head"];
  shown: ResultView[];
  /** The others, made when they are asked for, and how many questions they are. */
  more: (() => ResultView)[];
  moreVragen: number;
}

/** Groups in the chosen order. By date, the documents stand by their day and their questions by how good they are. */
export function orderGroups(hits: readonly Hit[], state: SearchState, catalogue: Catalogue): HitGroup[] {
  if (state.orde === "relevantie" && state.q.trim()) return groupHits(hits);
  const groups = groupHits(hits);
  return groups
    .map((group, i) => ({ group, i, day: dateOf(catalogue.row(group.document)) }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day < b.day === (state.orde === "oudste") ? -1 : 1))
    .map(({ group }) => group);
}

const OPENING_LENGTH = 150;

/**
 * What is shown of a group. A document whose text does not load is shown without it.
 * @param labels what the query asks for, thing by thing
 */
export async function viewGroup(
  { document, shown, more }: HitGroup,
  index: SearchIndex,
  labels: readonly string[],
): Promise<GroupView> {
  const row = index.catalogue.row(document);
  const copy = await index.copyOf(document).catch((): string[] => []);
  const view = (hit: Hit) => viewHit(hit, row, copy, labels);
  return {
    titel: titleOf(copy, row) || row.id,
    adres: documentAdres(row.id),
    row,
    head: shown[0]?.head ?? null,
    shown: shown.map(view),
    more: more.map((hit) => () => view(hit)),
    moreVragen: more.reduce((sum, hit) => sum + numbersOf(hit, row).length, 0),
  };
}

function viewHit(hit: Hit, row: CatalogueRow, copy: readonly string[], labels: readonly string[]): ResultView {
  const vraag = row.vragen[hit.best];
  const section = sectionsOf(row).find(({ kind, vragen }) => kind === "vraag" && vragen[0] === hit.best);
  const words = wordsToMark(copy, hit);
  const adres = adresOf(hit, row);
  return {
    document: row.id,
    nummers: numbersOf(hit, row),
    nummer: vraag ? vraag.nummers.join(", ") : null,
    adres: words.length > 0 ? `${adres}#markeer=${words.map(encodeURIComponent).join(",")}` : adres,
    opening: section ? cutWords(shownText(copy, section.start, section.end)) : "",
    excerpt: makeExcerpt(copy, hit, row),
    isAnswered: hit.isAnswered,
    missing: hit.missing.map((concept) => labels[concept]!),
  };
}

/** The page of the question that has most of the query. */
export function adresOf({ best }: Hit, { id, vragen }: CatalogueRow): string {
  const vraag = vragen[best];
  return vraag ? vraagAdres(id, vraag.sleutel) : documentAdres(id);
}

/** The numbers of the questions of a result, the best one first. */
export function numbersOf({ vragen, best }: Hit, row: CatalogueRow): string[] {
  const ordered = [...vragen].sort((a, b) => Number(b === best) - Number(a === best) || a - b);
  return [...new Set(ordered.flatMap((i) => row.vragen[i]!.nummers))];
}

function cutWords(text: string): string {
  if (text.length <= OPENING_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", OPENING_LENGTH)).replace(/[\s,;:–-]+$/, "")}…`;
}
