/** Web addresses in running text: where they stand, and how they go on over a line end. */

/** The last part of a host's name, where no `http` or `www` says that it is one. */
const DOMAIN = "nl|com|org|eu|net|be|de|fr|uk|int|gov|edu|info|io|amsterdam|frl";
const SCHEME = "(?:[hH]ttps?:/|[wW]ww\\.)\\S*";
const HOST = `(?<![\\w.@-])(?:[\\w-]{1,60}\\.){1,5}(?:${DOMAIN})`;
/** “https://…”, “www.…”, “oostaanzee.nl/nieuws”, “oostaanzee.nl”, “naam@ministerie.nl”. */
const ADDRESS = new RegExp(`${SCHEME}|[\\w.-]{1,80}@[\\w-]{1,60}\\.\\S*|${HOST}(?:/\\S*|(?![\\w.]))`, "gu");
const AT_END = new RegExp(`(?:${SCHEME}|${HOST}/\\S*)$`, "u");
/** What an address may go on with on the next line; a word of the sentence does not look like this. */
const REST = /^[^\s()«»]*(?:[_=&?%#~]|[/.-][^\s()«»]*[/.-]|\.(?:nl|com|org|eu|net|pdf|html?|aspx?|php)\b)/i;
/** A piece of an address with a hyphen or a digit in it, or the last word before a bracket, a note's end or a stop. */
const PIECE = /^[\w%~-]*(?:\w-\w|\d|\w[/_])|^[\w%~-]+(?:[)\]>»”.,;]*$|[)\]>»”])/;

/** The ranges of a text that are addresses. */
export function addressesIn(text: string): [start: number, end: number][] {
  if (!text.includes("/") && !text.includes("@") && !text.includes("www.") && !MAY_HOLD.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => [index, index + address.length]);
}

const MAY_HOLD = new RegExp(`\\.(?:${DOMAIN})(?!\\w)`);

/** Whether a text ends within an address. */
export const endsInAddress = (text: string): boolean => AT_END.test(text);

/** Whether an address that a line ends in goes on in the next. */
export function goesOn(before: string, after: string): boolean {
  if (/[)\]>»”"][.,;:]?$|[,;:]$/.test(before)) return false;
  if (/[_=&?%#~]$/.test(before) && /^[\p{L}\p{N}%?&=#~_/-]/u.test(after)) return true;
  // “https://” alone is no address.
  if (before.endsWith("//")) return /^[\p{L}\p{N}]/u.test(after);
  if (before.endsWith("-")) return /^(?!(?:en|of)\s)[\p{Ll}\p{N}%]/u.test(after);
  if (before.endsWith("/")) return PIECE.test(after) || (REST.test(after) && /^[\p{L}\p{N}%?&=#~_-]/u.test(after));
  const isSentenceEnd = before.endsWith(".") && !/^\p{Ll}/u.test(after);
  return REST.test(after) && !isSentenceEnd;
}
