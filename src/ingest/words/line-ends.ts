/** Puts lines together again: what stood between the last word of a line and the first of the next. */

/** How two lines join: `drop` takes the hyphen away, `glue` joins them as they are, `space` puts a space between. */
export type Join = "drop" | "glue" | "space";

/** First parts after which Dutch keeps the hyphen and that are no syllable of a longer word: “niet-beschikbaarheid”. */
const KEEPS_HYPHEN =
  /^(?:niet|non|oud|quasi|adjunct|aspirant|chef|kandidaat|interim|substituut|sint|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|privé|mbo|hbo|havo|vmbo|vwo|wo|po|vo|ggz|wmo|wlz|btw|bsn)$/i;
/** “ex-” is also a syllable (“ex-tra”): it keeps its hyphen before what one can have been. */
const EX =
  /^(?:minister|staatssecretaris|premier|president|lid|partner|echtgeno|man$|vrouw|collega|werknemer|medewerker|gedetineerde|militair|ambtenaar)/i;
/** Vowels that would be read as one sound if the parts of a compound touched: “thema-uitzending”, “mede-eigenaar”. */
const CLASH = /(?:a-[aeiu]|e-[eiu]|o-[eiou]|u-[iu]|i-[ej])/i;
/** Words that show that the hyphen before them stands for a part left out: “acute- en spoedzorg”. */
const ELLIPSIS = /^(?:en|of|en\/of|tot|dan|dan wel|alsmede|respectievelijk|resp\.|c\.q\.)(?![\p{L}\d])/u;
const URL_AT_END = /(?:https?:\/|www\.)\S*$/i;
/** What an address may go on with on the next line; a word of the sentence does not look like this. */
const URL_REST = /^[^\s()«»]*(?:[_=&?%#~]|[/.-][^\s()«»]*[/.-]|\.(?:nl|com|org|eu|net|pdf|html?|aspx?|php)\b)/i;

/** Words of a document, to see how it writes a compound where no line ends in it. */
export class PrintedWords {
  readonly #words: Set<string>;

  constructor(lines: Iterable<string>) {
    this.#words = new Set();
    for (const line of lines) {
      const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu) ?? [];
      // The last may be cut off.
      for (const word of words.slice(0, -1)) this.#words.add(word);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/**
 * @param before the text up to the end of a line, as far as its paragraph goes
 * @param after the next line
 */
export function joinOf(before: string, after: string, vocabulary: PrintedWords): Join {
  if (before.endsWith("\u00AD")) return "drop";
  if (URL_AT_END.test(before)) return joinUrl(before, after);
  if (/[\p{L}\d]\/$/u.test(before) && /^[\p{L}\d]/u.test(after)) return "glue";
  if (/\d[–—]$/.test(before) && /^\d/.test(after)) return "glue";
  const first = /([\p{L}\p{N}’'.&]+)[-‐‑]$/u.exec(before)?.[1];
  if (first === undefined) return "space";
  return joinHyphen(first, after, vocabulary);
}

function joinUrl(before: string, after: string): Join {
  if (/[)\]>»”"][.,;:]?$|[,;:]$/.test(before)) return "space";
  if (/[/_=&?%#~-]$/.test(before) && /^[\p{L}\p{N}%?&=#~_/-]/u.test(after)) return "glue";
  const isSentenceEnd = before.endsWith(".") && !/^\p{Ll}/u.test(after);
  return URL_REST.test(after) && !isSentenceEnd ? "glue" : "space";
}

function joinHyphen(first: string, after: string, vocabulary: PrintedWords): Join {
  if (ELLIPSIS.test(after) || !/^[\p{L}\p{N}«“‘"'(]/u.test(after)) return "space";
  const second = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (second === undefined) return "glue";
  const [joined, hyphened] = [vocabulary.has(first + second), vocabulary.has(`${first}-${second}`)];
  if (joined !== hyphened) return joined ? "drop" : "glue";
  if (/^\p{Lu}/u.test(second) || /\d/.test(first + second)) return "glue";
  // “EU-landen”, “IT-systemen”, “z’n”: no syllable ends like this.
  if (/^\p{Lu}{2,}s?$/u.test(first) || /[’'.&]/.test(first) || first.length === 1) return "glue";
  if (KEEPS_HYPHEN.test(first) || (/^ex$/i.test(first) && EX.test(second))) return "glue";
  const isCompound = first.length > 2 && second.length > 3 && !/i$/i.test(first);
  return isCompound && CLASH.test(first.slice(-1) + "-" + second.charAt(0)) ? "glue" : "drop";
}
