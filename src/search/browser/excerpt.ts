/** The piece of a question or answer that shows why it was found. */
import { HIDDEN, isHidden, WITHIN_END, withoutMarks } from "../format/copy-marks.ts";
import { foldWord } from "../language/words.ts";
import type { Hit } from "../searching/rank/score.ts";
import { type SectionKind, sectionAt, type CopySection, sectionsOf } from "../format/sections.ts";
import type { CatalogueRow } from "../format/catalogue.ts";

/** A piece of text, with what of it is to be marked. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

export interface Excerpt {
  /** Whether it stands in the question or in the answer. */
  kind: SectionKind;
  texts: MarkedText[];
}

/** Words shown, and of those the most before the first that is marked. */
const LENGTH = 38;
const LEAD = 9;

/**
 * The stretch with most of the query in it. `copy` are the words of the document's copy; where it did not load
 * there is nothing to show.
 */
export function makeExcerpt(copy: readonly string[], hit: Hit, row: CatalogueRow): Excerpt | null {
  if (copy.length === 0) return null;
  const sections = sectionsOf(row);
  const own = sections.filter(
    ({ kind, vragen }) =>
      (hit.vragen.length === 0 && kind === "rest") ||
      ((kind === "vraag" || kind === "antwoord") && vragen.some((i) => hit.vragen.includes(i))),
  );
  const isNowhere = hit.places.every(({ place }) => !isText(sections[sectionAt(sections, place)]));
  if (isNowhere && hit.around.length > 0) return aroundExcerpt(copy, hit, sections);
  const start = bestStart(hit, sections) ?? own.find(({ end, start: from }) => end > from)?.start;
  if (start === undefined) return null;
  const section = sections[sectionAt(sections, start)];
  return isText(section) ? { kind: section.kind, texts: cut(copy, section, start, hit.places) } : null;
}

const isText = (section: CopySection | undefined): section is CopySection =>
  section !== undefined && section.kind !== "titel" && section.kind !== "betrokkenen";

/** Nothing stands in the question or its answer: the title, the names, or what is printed around the questions. */
function aroundExcerpt(copy: readonly string[], { around }: Hit, sections: readonly CopySection[]): Excerpt | null {
  for (const kind of ["titel", "betrokkenen", "rest"] as const) {
    const section = sections.find((one) => one.kind === kind)!;
    const places = around.filter(({ place }) => place >= section.start && place < section.end);
    // The numbers and days of a document are hidden words that belong to no shown word.
    const shown = kind === "betrokkenen" ? places.filter(({ place }) => !isNumber(copy[place])) : places;
    if (shown.length === 0) continue;
    if (kind !== "betrokkenen") {
      const start = kind === "titel" ? section.start : shown[0]!.place;
      return { kind, texts: cut(copy, section, start, shown) };
    }
    const marked = [...markedWords(copy, shown)].map((place) => withoutMarks(copy[place]!));
    return { kind, texts: joinWords([...new Set(marked)].map((text) => ({ text, isMarked: true }))) };
  }
  return null;
}

const NUMBER = /^~(?:ah\d+(?:j\d+)?|(?:\d{4})?z\d{5}|d\d{4}(?:\d{4})?|m\d{6})\P{ASCII}/u;
const isNumber = (word: string | undefined): boolean => NUMBER.test(word ?? "");

/** The place from which a stretch holds the most different things that were asked for. */
function bestStart({ places }: Hit, sections: readonly CopySection[]): number | null {
  let best: number | null = null;
  let bestValue = 0;
  for (const [i, { place }] of places.entries()) {
    const section = sections[sectionAt(sections, place)]!;
    const seen = new Set<number>();
    let marks = 0;
    for (let j = i; j < places.length; j++) {
      const other = places[j]!;
      // Hidden words make the copy about a third longer than the text.
      if (other.place >= section.end || other.place - place > LENGTH * 1.3) break;
      seen.add(other.concept);
      marks++;
    }
    const value = seen.size * 10 + Math.min(marks, 5) + (section.kind === "vraag" ? 2 : 0);
    if (value > bestValue) {
      bestValue = value;
      best = place;
    }
  }
  return best;
}

function cut(copy: readonly string[], section: CopySection, start: number, places: Hit["places"]): MarkedText[] {
  const marked = markedWords(copy, places);
  const shown: { text: string; isMarked: boolean }[] = [];
  const end = endOfText(copy, section);
  let from = start;
  for (let lead = LEAD; from > section.start && lead > 0; from--) if (!isHidden(copy[from - 1]!)) lead--;
  let place = from;
  for (; place < end && shown.length < LENGTH; place++) {
    const word = copy[place];
    if (word !== undefined && !isHidden(word)) shown.push({ text: withoutMarks(word), isMarked: marked.has(place) });
  }
  const texts = joinWords(shown);
  if (from > section.start) texts.unshift({ text: "… ", isMarked: false });
  if (place < end) texts.push({ text: " …", isMarked: false });
  return texts;
}

/** Where the last shown word of a section ends: sections are filled up. */
function endOfText(copy: readonly string[], section: CopySection): number {
  let { end } = section;
  while (end > section.start && isHidden(copy[end - 1] ?? HIDDEN)) end--;
  return end;
}

/** Places of shown words to mark: a hidden word marks the word that it belongs to. */
function markedWords(copy: readonly string[], places: Hit["places"]): Set<number> {
  const marked = new Set<number>();
  for (const { place } of places) if (copy[place] !== undefined) marked.add(hostOf(copy, place));
  return marked;
}

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function joinWords(words: readonly MarkedText[]): MarkedText[] {
  const texts: MarkedText[] = [];
  const push = (text: string, isMarked: boolean) => {
    if (!text) return;
    const last = texts.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else texts.push({ text, isMarked });
  };
  for (const [i, { text, isMarked }] of words.entries()) {
    if (i > 0) push(" ", false);
    const [, before, core, after] = EDGES.exec(text)!;
    if (isMarked && core) {
      push(before!, false);
      push(core, true);
      push(after!, false);
    } else push(text, false);
  }
  return texts;
}

/** The shown text of a section, from its beginning. */
export function shownText(copy: readonly string[], start: number, end: number): string {
  return copy
    .slice(start, end)
    .filter((word) => !isHidden(word))
    .map(withoutMarks)
    .join(" ");
}

/** The title of a document. */
export const titleOf = (copy: readonly string[], row: CatalogueRow): string => shownText(copy, 0, row.titel);

/**
 * The words to mark on the page of a result: those that were found in it, folded, each once. Of a compound that was
 * found whole, its parts are not marked as well.
 */
export function wordsToMark(copy: readonly string[], { places }: Hit, most = 12): string[] {
  const found = new Set(places.map(({ place }) => place));
  const words = new Set<string>();
  for (const { place } of places) {
    const word = copy[place];
    if (word === undefined) continue;
    if (word.endsWith(WITHIN_END) && found.has(hostOf(copy, place))) continue;
    words.add(foldWord(withoutMarks(word)));
    if (words.size >= most) break;
  }
  return [...words].filter(Boolean);
}

/** Place of the shown word that a hidden one belongs to. */
function hostOf(copy: readonly string[], place: number): number {
  let at = place;
  while (at > 0 && isHidden(copy[at]!)) at--;
  return at;
}
