/** The marks in the indexed copy of a text (see `indexing/copy.ts`), and how to take them out again. */

/** Letters (so that Pagefind keeps them) that no Dutch text has. */
export const WORD_END = "ǂ";
export const WITHIN_END = "ǁ";
/** Before a word that is found but not shown. */
export const HIDDEN = "~";

/** Whether a word of the copy is only there to be found. */
export const isHidden = (word: string): boolean => word.startsWith(HIDDEN);

/** A word of the copy as it stands in the text. */
export const withoutMarks = (word: string): string => word.replaceAll(WORD_END, "").replaceAll(WITHIN_END, "");
