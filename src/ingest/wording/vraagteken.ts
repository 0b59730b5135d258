/** What makes a text ask. */

/** A question mark anywhere: a reason or a second sentence may follow it. */
export const holdsQuestion = (text: string): boolean => text.includes("?");

/**
 * A question mark at its end, with no more behind it than the mark of a note.
 *
 * @param wording single spaces, none at the ends
 */
export const asks = (wording: string): boolean => /\?[\s\d[\]()”’"'.]*$/.test(wording);

/** Whether a line ends in a question mark, whatever signs stand behind it: titles that quote a question do too. */
export const endsInQuestionMark = (wording: string): boolean => /\?\W*$/.test(wording);

/** “Kunt u toelichten hoe dit is geregeld.”: how a question opens that was typed without its mark. */
export const opensLikeQuestion = (wording: string): boolean =>
  /^(?:kunt|bent|wilt|deelt|heeft|hebt|is|zijn|wat|hoe|welke?|waarom|wanneer|graag)\s/i.test(wording);
