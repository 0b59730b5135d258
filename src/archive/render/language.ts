/**
 * English within Dutch, for a voice that reads it out: only where it is evident. English words that no Dutch sentence has
 * (“the”, “and”, “their”) tell; any small word of Dutch tells against.
 */
import type { ElementContent } from "hast";
import { h } from "./h.ts";

const ENGLISH =
  /(?<![\p{L}\p{N}])(?:the|and|to|on|by|with|from|for|an|their|his|her|your|our|its|it|this|these|those|which|what|how|why|who|when|where|then|into|about|against|after|before|between|behind|through|has|have|been|will|would|should|not|no|than)(?![\p{L}\p{N}’'])/giu;
const DUTCH =
  /(?<![\p{L}\p{N}])(?:de|het|een|en|van|voor|met|uit|naar|door|bij|tot|aan|op|te|om|niet|geen|er|als|ook|maar|nog|zich|zijn|wordt|worden|werd|heeft|hebben|kan|moet|dat|die|deze|dit|dan|wel|over|onder|tegen|tussen|sinds|via|zie|ter|ten|der|onze|hun|wij|zij|bijlage|artikel|kamerstuk(?:ken)?)(?![\p{L}\p{N}])/iu;

/** What stands between marks of quotation: a title, or what somebody said. */
const QUOTED =
  /[«“„"]([^«»“”„"]{12,300})[»”“"]|(?<![\p{L}\p{N}])[‘']([^‘’']{12,300}(?:[’'](?=\p{L})[^‘’']{1,200})*)[’'](?!\p{L})/gu;

/** Different English words that a quotation must have, and that a paragraph must have. */
const IN_QUOTATION = 2;
const IN_PARAGRAPH = 4;

/** Whether a paragraph is English as a whole. */
export const isEnglish = (text: string): boolean => saysEnglish(text, IN_PARAGRAPH);

/** A quick look that spares most texts the rest. */
export const mayHoldEnglish = (text: string): boolean => differentWords(text) >= IN_QUOTATION;

function saysEnglish(text: string, least: number): boolean {
  return differentWords(text) >= least && !DUTCH.test(text);
}

const differentWords = (text: string): number =>
  new Set((text.match(ENGLISH) ?? []).map((word) => word.toLowerCase())).size;

/** A part of a text, all in one language. */
export interface InOneLanguage {
  tekst: string;
  isEnglish: boolean;
}

/** A text cut where an English quotation begins and ends. */
export function partsByLanguage(text: string): InOneLanguage[] {
  if (!mayHoldEnglish(text)) return [{ tekst: text, isEnglish: false }];
  const parts: InOneLanguage[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2]!;
    if (!saysEnglish(words, IN_QUOTATION)) continue;
    const start = match.index + 1;
    parts.push({ tekst: text.slice(end, start), isEnglish: false }, { tekst: words, isEnglish: true });
    end = start + words.length;
  }
  return [...parts, { tekst: text.slice(end), isEnglish: false }];
}

/** A text with its English quotations marked as such. */
export const markEnglish = (text: string): ElementContent[] =>
  partsByLanguage(text).map(({ tekst, isEnglish }) =>
    isEnglish ? h("span", { lang: "en" }, tekst) : { type: "text", value: tekst },
  );
