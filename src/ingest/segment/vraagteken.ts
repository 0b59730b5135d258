/** Whether a paragraph asks: a question mark at its end, with no more behind it than the mark of a note. */
import { wordingOf } from "../blocks.ts";
import type { Block } from "../source.ts";

export const asks = (block: Block): boolean => /\?[\s\d[\]()”’"'.]*$/.test(wordingOf(block));

/** Whether a line ends in a question mark, whatever signs stand behind it: titles that quote a question do too. */
export const endsInQuestionMark = (wording: string): boolean => /\?\W*$/.test(wording);
