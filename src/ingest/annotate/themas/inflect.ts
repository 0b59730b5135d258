/** The forms in which a Dutch noun or adjective stands in a text. */

/**
 * A word and its regular inflections: “meldcode” → meldcode, meldcodes, meldcoden …; “school” → scholen;
 * “wet” → wetten; “brief” → brieven; “huis” → huizen; “veiligheid” → veiligheden.
 * Forms that are no Dutch word come along; nobody writes them, so that they find nothing.
 */
export function inflect(word: string): string[] {
  if (isAbbreviation(word)) return [word, `${word}s`];
  if (!/[a-z]$/i.test(word)) return [word];
  const forms = new Set([word, `${word}s`, `${word}n`, `${word}e`, `${word}en`]);
  for (const stem of stems(word)) forms.add(`${stem}e`).add(`${stem}en`);
  if (word.endsWith("heid")) forms.add(`${word.slice(0, -4)}heden`);
  return [...forms];
}

/** Whether a term is written in capitals (“WIA”): it then counts only where the text has capitals too. */
export const isAbbreviation = (term: string): boolean => /^\p{Lu}[\p{Lu}\d]+$/u.test(term);

/** The word as it stands before an ending: one vowel less, one consonant more, “v” for “f”, “z” for “s”. */
function stems(word: string): string[] {
  const long = /^(.*)(aa|ee|oo|uu)([b-df-hj-np-tv-z])$/i.exec(word);
  const open = long ? `${long[1]}${long[2]?.[0]}${long[3]}` : word;
  const short = /[^aeiou][aeiou]([bdfgklmnprst])$/i.exec(word);
  return [open, voiced(open), ...(short ? [`${word}${short[1]}`] : [])];
}

const voiced = (stem: string): string => stem.replace(/f$/, "v").replace(/s$/, "z");
