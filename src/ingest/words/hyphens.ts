/** Hyphens that belong to a word, by what stands on either side. */

/** First parts after which Dutch keeps the hyphen and that are no syllable of a longer word: “niet-beschikbaarheid”. */
const KEEPS_HYPHEN =
  /^(?:niet|non|oud|quasi|adjunct|aspirant|chef|kandidaat|interim|substituut|sint|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|privé|mbo|hbo|havo|vmbo|vwo|wo|po|vo|ggz|wmo|wlz|btw|bsn)$/i;
/** “ex-” is also a syllable (“ex-tra”): it keeps its hyphen before what one can have been. */
const EX =
  /^(?:minister|staatssecretaris|premier|president|lid|partner|echtgeno|man$|vrouw|collega|werknemer|medewerker|gedetineerde|militair|ambtenaar)/i;
/** Vowels that would be read as one sound if the parts of a compound touched: “thema-uitzending”, “mede-eigenaar”. */
const CLASH = /(?:a-[aeiu]|e-[eiu]|o-[eiou]|u-[iu]|i-[ej])/i;

/** Whether a hyphen between two parts belongs to the word, by what the parts are. */
export function keepsHyphen(first: string, second: string): boolean {
  if (/^\p{Lu}/u.test(second) || /\d/.test(first + second)) return true;
  // “EU-landen”, “IT-systemen”, “z’n”: no syllable ends like this.
  if (/^\p{Lu}{2,}s?$/u.test(first) || /[’'.&]/.test(first) || first.length === 1) return true;
  if (KEEPS_HYPHEN.test(first) || (/^ex$/i.test(first) && EX.test(second))) return true;
  const isCompound = first.length > 2 && second.length > 3 && !/i$/i.test(first);
  return isCompound && CLASH.test(first.slice(-1) + "-" + second.charAt(0));
}
