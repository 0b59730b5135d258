/**
 * Cuts Dutch compounds into the words they are made of: “kindermishandeling” → kinder, mishandeling.
 *
 * A cut is as cheap as its parts are common in the archive; the cheapest wins, and a word that is itself in the
 * dictionary is only cut where both parts are long. What goes wrong all the same stands in
 * `content/zoeken/samenstellingen.yaml`.
 */
import { stemKeys } from "../language/stem.ts";
import type { Dictionary } from "./dictionary.ts";

export interface CompoundOptions {
  dictionary: Dictionary;
  /** How often each folded word stands in the texts. */
  counts: ReadonlyMap<string, number>;
  /** Folded word → its parts; no parts: never cut. */
  exceptions: ReadonlyMap<string, readonly string[]>;
}

/** Words that are no part: prefixes, and suffixes that are also words. */
const NO_FIRST = new Set(
  `aan aanhou aanvul achter alter amen bete bij bood combi con daar dis door een eren ere ent flexi ge gein genood gesp gebeurt het
  hen her hier in inter kon ker lande los mach maxi mede mee mees mede min mini mis moge naar neder neer nog om onder ont op oor
  oppor over para post prak priori pre pro rasse ren rol samen sta stel sti sto stud sub tegel tegen ten ter terug tijd toe tra trans
  uit van vast ver verg vers voor voord voorn voort waar wel weg zelf des den der blij lijk reik vrij genoten`.split(
    /\s+/,
  ),
);
const NO_LAST = new Set(
  `aar aard aars age ages altieven are ares baar bare bele chap chappen dement dementen der ders ding dom eiten ele ellen elen ende enten
  ent eren gen gers haar heden heen heid hen iek ielen ijker ing isch isme isten kent ken lende lijk lijke lijken lijkheid lijkheden
  lijkbaar lijkbare ling loos loze male matig matige matigheid men naren natie nen nissen pees pers rijk rijke rijkste ren ring rings
  schap schappen schappelijk schappelijke sel sels ster sters sten stal tal tant ten ter teren tie ties tig tijken tuun vatbaar vatbare
  ven vol vaardig vaardige waard waarts zaam zame zijds achtig wel`.split(/\s+/),
);
/** Words of three letters that are common parts; any other of that length is taken for chance. */
const SHORT = new Set(
  `wet zee gas bus net vis les dag jas bom bos lid arm ijs olie eis oor oog tv btw adl bod geo gif gat hof luo jan fps kas kat kip
  koe kom lab map mbo hbo vwo mvo ggz ggd ouw pad pil pop rug rij ski spa taak tak tas top trein uur vak vee web zon wal`.split(
    /\s+/,
  ),
);

/** What joins two parts, with how unusual it is. */
const LINKS: readonly (readonly [string, number])[] = [
  ["", 0],
  ["s", 1],
  ["en", 1.5],
  ["e", 2.5],
  ["n", 3],
];
/** Words that lost the space before them in some extracted texts: “wapenhandelmet”. */
const GLUED = new Set("aan bij dat die door een het met niet uit van voor worden wordt zijn".split(" "));
const GLUED_COST = 14;

const PART_COST = 10;
const MOST = 26;

export class CompoundSplitter {
  readonly #options: CompoundOptions;
  readonly #known = new Map<string, string[]>();

  constructor(options: CompoundOptions) {
    this.#options = options;
  }

  /**
   * All words in a compound, the larger ones too: “jeugdbeschermingsmaatregel” → jeugd, beschermingsmaatregel,
   * bescherming, maatregel, jeugdbescherming. Empty where the word is no compound.
   */
  wordsIn(word: string): string[] {
    let words = this.#known.get(word);
    if (!words) this.#known.set(word, (words = this.#cutAll(word)));
    return words;
  }

  #cutAll(word: string): string[] {
    const exception = this.#options.exceptions.get(word);
    if (exception) return [...exception];
    const cut = word.length < 6 || word.length > 60 || /\d/.test(word) ? null : this.#cut(word, 2);
    if (!cut) return [];
    const all = new Set(cut);
    // Rows of neighbouring parts are words too: three parts give two such rows.
    if (cut.length > 2) {
      for (let i = 1; i < cut.length; i++) {
        const at = word.indexOf(cut[i]!, cut.slice(0, i).join("").length);
        all.add(word.slice(at));
        const end = at - (/(?:^|[^s])$/.test(word.slice(0, at)) ? 0 : cut[i - 1]!.endsWith("s") ? 0 : 1);
        all.add(word.slice(0, end));
      }
    }
    all.delete(word);
    return [...all].filter((part) => part.length >= 3);
  }

  /** The cheapest row of parts, at most four; `null` where nothing is cheap enough. */
  #cut(word: string, depth: number): string[] | null {
    let best: string[] | null = null;
    let bestCost = MOST;
    const simplex = this.#isListed(word);
    for (let at = 3; at <= word.length - 3; at++) {
      const head = word.slice(0, at);
      for (const [link, linkCost] of LINKS) {
        if (!word.startsWith(link, at)) continue;
        const tail = word.slice(at + link.length);
        if (tail.length < 3) continue;
        if (simplex && (at < 4 || tail.length < 4 || word.length < 9)) continue;
        const first = this.#cost(head, false);
        if (first === null || (link === "n" && !head.endsWith("e"))) continue;
        const last = this.#cost(tail, true);
        let parts: string[] | null = null;
        let cost = Infinity;
        if (last !== null) {
          parts = [head, tail];
          cost = first + linkCost + last;
        }
        if (depth > 0 && tail.length >= 7) {
          const rest = this.#cut(tail, depth - 1);
          const restCost = rest
            ? rest.reduce((sum, part, i) => sum + (this.#cost(part, i > 0) ?? PART_COST), 3)
            : Infinity;
          if (rest && first + linkCost + restCost < cost + 2 && last === null) {
            parts = [head, ...rest];
            cost = first + linkCost + restCost / rest.length + 4;
          } else if (rest && last !== null && rest.every((part) => part.length >= 4)) {
            // The tail is listed as a word and is a compound as well: keep it and name its parts.
            parts = [head, ...rest];
          }
        }
        if (parts && cost < bestCost) {
          best = parts;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /** How unlikely a part is; `null` where it is none. */
  #cost(part: string, isLast: boolean): number | null {
    if (isLast && GLUED.has(part)) return GLUED_COST;
    if ((isLast ? NO_LAST : NO_FIRST).has(part)) return null;
    if (part.length === 3 && !SHORT.has(part)) return null;
    const count = this.#options.counts.get(part) ?? 0;
    const listed = isLast ? this.#isListed(part) : this.#options.dictionary.words.has(part);
    if (!listed && !(count >= 3 && part.length >= 5)) return null;
    return (
      PART_COST +
      (listed ? 0 : 2) +
      (part.length === 3 ? 3 : part.length === 4 ? 1 : 0) -
      Math.min(5, Math.log2(1 + count)) * 0.8
    );
  }

  /** Whether the dictionary has the word, or the word that it is a form of. */
  #isListed(word: string): boolean {
    const { words, keys } = this.#options.dictionary;
    return words.has(word) || stemKeys(word).forms.some((key) => key.length >= 4 && keys.has(key));
  }
}
