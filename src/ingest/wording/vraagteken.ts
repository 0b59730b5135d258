/** What makes a text ask. */

/** A question mark anywhere: a reason or a second sentence may follow it. */
export const holdsQuestion = (text: string): boolean => text.includes("?");

/** A question mark at the end, with no letter behind it: the mark of a note may follow, or the end of a quotation. */
export const asks = (wording: string): boolean => /\?[^\p{L}?]*$/u.test(wording);

/** “Kunt u toelichten hoe dit is geregeld.”: how a question opens that was typed without its mark. */
export const opensLikeQuestion = (wording: string): boolean =>
  /^(?:kunt|bent|wilt|deelt|heeft|hebt|is|zijn|wat|hoe|welke?|waarom|wanneer|graag)\s/i.test(wording);
