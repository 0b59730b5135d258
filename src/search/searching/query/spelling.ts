/** Finds what was probably meant by a word that the archive does not have. */
import { type LexiconWord, soundKey } from "../../format/lexicon-file.ts";
import { isSlipOf } from "../../../domain/edit-distance.ts";
import { soundOf } from "../../language/sound.ts";
import type { Lexicon } from "./lexicon.ts";

/** Shorter words have too many neighbours: “wolf” is not “golf”. */
const SHORTEST = 5;
/** From this length on, one letter for any other is taken for a slip as well. */
const LONG = 8;
/** From this length on, two slips are. */
const VERY_LONG = 10;

/** Letters that sound alike, or are written one for the other. */
const ALIKE = new Set("dt td sz zs fv vf ck kc gh hg yi iy ei ie nm mn".split(" "));

/** The commonest words that were probably meant, at most two, best first: by one slip, or by ear; else by two slips. */
export async function correctSpelling(word: string, lexicon: Lexicon): Promise<LexiconWord[]> {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const starts = [word.slice(0, 2), word[1]! + word[0]!, word.slice(1, 3)];
  const lists = await Promise.all([
    ...[...new Set(starts)].map((start) => lexicon.around(start)),
    lexicon.underKey(soundKey(word)),
  ]);
  const near = [...new Map(lists.flat().map((entry) => [entry.word, entry])).values()];
  const sound = soundOf(word);
  const best = near.filter(({ word: other }) => isOneSlip(word, other) || (other !== word && soundOf(other) === sound));
  const found =
    best.length > 0 || word.length < VERY_LONG ? best : near.filter((entry) => isSlipOf(word, entry.word, 2));
  return found.sort((a, b) => count(b) - count(a) || (a.word < b.word ? -1 : 1)).slice(0, 2);
}

const count = ({ words, within }: LexiconWord): number => words + within;

/**
 * Whether two words differ by one slip of the finger: a letter too many or too few, two letters swapped, or one
 * letter for another (in a short word only for one that it is often taken for).
 */
export function isOneSlip(typed: string, word: string): boolean {
  const difference = typed.length - word.length;
  if (Math.abs(difference) > 1 || typed === word) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (difference === 1) return rest(typed, 1) === rest(word, 0) && (typed.length > SHORTEST || start > 0);
  if (difference === -1) return rest(typed, 0) === rest(word, 1);
  const isSwap = typed[start] === word[start + 1] && typed[start + 1] === word[start];
  if (isSwap && rest(typed, 2) === rest(word, 2)) return true;
  if (rest(typed, 1) !== rest(word, 1)) return false;
  return typed.length >= LONG || ALIKE.has(`${typed[start]}${word[start]}`);
}
