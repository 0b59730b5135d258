/** Whether a text asks. All take a wording: single spaces, none at the ends. */

/** A question mark at its end, with no more behind it than the mark of a note. */
export const asks = (wording: string): boolean => /\?[\s\d[\]()”’"'.]*$/.test(wording);

/** Whether a line ends in a question mark, whatever signs stand behind it: titles that quote a question do too. */
export const endsInQuestionMark = (wording: string): boolean => /\?\W*$/.test(wording);
