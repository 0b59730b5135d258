/** From found questions to what the page shows: narrowed, ordered, grouped, with titles and excerpts. */
import { documentAdres, vraagAdres } from "../../domain/adressen.ts";
import type { SearchArchive } from "../searching/search-index.ts";
import { groupHits, type HitGroup } from "../searching/rank/group.ts";
import type { Hit } from "../searching/rank/score.ts";
import { sectionsOf } from "../format/sections.ts";
import type { ArchiveTable } from "../searching/catalogue.ts";
import { dateOf, type TableRow } from "../format/catalogue.ts";
import { type Excerpt, makeExcerpt, textOf, titleOf, wordsToMark } from "./excerpt.ts";
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
}

export interface GroupView {
  titel: string;
  adres: string;
  row: TableRow;
  shown: ResultView[];
  more: ResultView[];
}

/** Groups in the chosen order. By date, the documents stand by their day and their questions by how good they are. */
export function orderGroups(hits: readonly Hit[], state: SearchState, table: ArchiveTable): HitGroup[] {
  if (state.orde === "relevantie" && state.q.trim()) return groupHits(hits);
  const groups = groupHits(hits);
  return groups
    .map((group, i) => ({ group, i, day: dateOf(table.row(group.document)) }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day < b.day ? 1 : -1))
    .map(({ group }) => group);
}

const OPENING_LENGTH = 150;

/** What is shown of a group. A document whose text does not load is shown without it. */
export async function viewGroup({ document, shown, more }: HitGroup, archive: SearchArchive): Promise<GroupView> {
  const row = archive.table.row(document);
  const copy = await archive.copyOf(document).catch((): string[] => []);
  const view = (hit: Hit) => viewHit(hit, row, copy);
  return {
    titel: titleOf(copy, row) || row.id,
    adres: documentAdres(row.id),
    row,
    shown: shown.map(view),
    more: more.map(view),
  };
}

function viewHit(hit: Hit, row: TableRow, copy: readonly string[]): ResultView {
  const vraag = row.vragen[hit.best];
  const section = sectionsOf(row).find(({ field, vragen }) => field === "vraag" && vragen[0] === hit.best);
  const words = wordsToMark(copy, hit);
  const adres = vraag ? vraagAdres(row.id, vraag.sleutel) : documentAdres(row.id);
  return {
    document: row.id,
    nummers: numbersOf(hit, row),
    nummer: vraag ? vraag.nummers.join(", ") : null,
    adres: words.length > 0 ? `${adres}#markeer=${words.map(encodeURIComponent).join(",")}` : adres,
    opening: section ? cutWords(textOf(copy, section.start, section.end)) : "",
    excerpt: makeExcerpt(copy, hit, row),
    isAnswered: hit.isAnswered,
  };
}

/** The numbers of the questions of a result, the best one first. */
export function numbersOf({ vragen, best }: Hit, row: TableRow): string[] {
  const ordered = [...vragen].sort((a, b) => Number(b === best) - Number(a === best) || a - b);
  return [...new Set(ordered.flatMap((i) => row.vragen[i]!.nummers))];
}

function cutWords(text: string): string {
  if (text.length <= OPENING_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", OPENING_LENGTH)).replace(/[\s,;:–-]+$/, "")}…`;
}
