/** How a Dutch word sounds, roughly: two words that are written one for the other by ear have one key. */

/** In this order, on a folded word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ij|y|ei/g, "ei"],
  [/ou|au/g, "ou"],
  [/sch(?=[aeiou])/g, "sg"],
  [/ch/g, "g"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/c(?=[ei])/g, "s"],
  [/[cq]/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/d$/, "t"],
  [/b$/, "p"],
  [/ie/g, "i"],
  [/(.)\1+/g, "$1"],
];

export const soundOf = (word: string): string =>
  SPELLINGS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
