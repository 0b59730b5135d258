/**
 * Which Dutch words are forms of one another. Two words belong together when their sets of keys meet.
 *
 * Careful on purpose: a stemmer that takes off whatever looks like an ending makes “geweld” one with “wel” and
 * “minister” one with “mini”. What these rules miss, the list of synonyms can say.
 */
import { strongInfinitive } from "./strong-verbs.ts";

export interface Keys {
  /** Inflection: plural, person, tense, participle, diminutive, the -e of an adjective. */
  forms: string[];
  /** Derivation: the verb behind “screening”, “registratie”. Never one of `forms` alone. */
  roots: string[];
}

/** Words that end like an inflected form but are none, or would then fall together with another word. */
const WHOLE = new Set(
  `gast plant last kust kast mist lijst post test zout kant markt wist best rest kunst dienst krant kort staat straat raad
  draad maat haat poot boot lust rust vorst borst dorst kost gunst winst komst angst tekst most host wens mens kans dans grens
  prijs reis huis thuis basis crisis analyse virus campus status bonus proces congres succes adres express wijs bewijs glas
  gras plas als reeds steeds soms sinds tijdens jeugd geweld gebied gezond geld veld wereld woord moord noord nieuws thans
  gezin gezag gebed geduld gebouw gebruik verlof verbod gebod verzet verlies beleid bereid verband afstand toestand bestand
  been steen geen een alleen deze laatste eerste minste ergste oudste jongste tenminste zaak reeks eens anders gas bus vis les
  kas was plas ras gewest verdriet beest feest geest`.split(/\s+/),
);

/** Nouns whose vowel lengthens in the plural, alone or at the end of a compound: “bedrag”, “bedragen”. */
const LENGTHENING =
  /(?:dag|slag|weg|drag|pad|bad|blad|dak|dal|gat|glas|graf|hof|hol|lot|slot|schot|spel|vat|bod|gebrek|bevel|oorlog|staf|gebed|kot|god)$/;

/** A plural, or an ending of one, and its singular. */
const IRREGULAR = `
schepen schip|steden stad|leden lid|lieden lid|kinderen kind|eieren ei|volkeren volk|liederen lied|goederen goed
bladeren blad|beenderen been|gemoederen gemoed|runderen rund|kalveren kalf|lammeren lam|raderen rad|musea museum
data datum|criteria criterium|centra centrum|media media|politici politicus|critici criticus|academici academicus
medici medicus|technici technicus|heden heid`;

const VOWEL = /[aeiouy]/;

/** The keys of a folded word. Numbers and words of three letters or fewer are their own only key. */
export function stemKeys(word: string): Keys {
  if (word.length <= 3 || /\d/.test(word)) return { forms: [word], roots: [] };
  const forms = new Set<string>();
  for (const base of bases(word)) forms.add(fold(base));
  const roots = new Set<string>();
  for (const base of forms) {
    const root = rootOf(base);
    if (root && !forms.has(root)) roots.add(root);
  }
  return { forms: [...forms], roots: [...roots] };
}

/** All readings of a word as an inflected form, each as an unfolded stem. */
function bases(word: string): string[] {
  const irregular = irregularSingular(word);
  if (irregular) return [irregular];
  const strong = strongInfinitive(word);
  const readings = strong ? [stripped(strong), ...plain(word)] : plain(word);
  return readings.length > 0 ? readings : [word];
}

/** “kinderen” → “kind”, also at the end of a compound; `null` where no rule but the usual ones is needed. */
export function irregularSingular(word: string): string | null {
  const row = irregularEndings.find(([ending]) => word.endsWith(ending));
  return row ? word.slice(0, -row[0].length) + row[1] : null;
}

const irregularEndings = IRREGULAR.trim()
  .split(/[|\n]/)
  .map((row) => row.split(" ") as [string, string])
  .sort((a, b) => b[0].length - a[0].length);

function plain(word: string): string[] {
  if (endsWithWhole(word)) return [word];
  const out: string[] = [];
  const singular = stripped(word);
  out.push(...participleStems(word), singular);
  if (LENGTHENING.test(shorten(singular)) && singular !== shorten(singular)) out.push(shorten(singular));
  // “werkt”, “meldt”: the third person; the noun that only looks like one is in WHOLE.
  const person = /(?:[^aeiou]|[aeiou]{2})t$/.test(singular) && singular.length > 4 && !endsWithWhole(singular);
  if (person) out.push(singular.slice(0, -1));
  const past = pastStem(word);
  if (past) out.push(past);
  // “wapens”: the plural of a noun in -en, which is itself read as a plural.
  if (/..ens$/.test(word)) out.push(stripped(word.slice(0, -1)));
  return out;
}

/** In the list above, but no last part of a compound: “verbeten” ends like “eten” only by chance. */
const NO_TAIL = new Set(["mens", "geld", "been", "geen", "best", "wist", "most", "alleen", "eens", "deze"]);

/** Longer words of the list are no last part of a compound. */
const LONGEST_TAIL = 8;
/** Most words end like none of the list: their other tails need not be looked up. */
const TAIL_ENDS = new Set([...WHOLE].map((word) => word.slice(-3)));

function endsWithWhole(word: string): boolean {
  if (!TAIL_ENDS.has(word.slice(-3))) return false;
  if (WHOLE.has(word)) return true;
  // A compound ends like its last part: “wachtlijst” like “lijst”.
  for (let i = Math.max(3, word.length - LONGEST_TAIL); i <= word.length - 4; i++) {
    const tail = word.slice(i);
    if (WHOLE.has(tail) && !NO_TAIL.has(tail)) return true;
  }
  return false;
}

/** Takes off one ending: -en, -s, -’s, -je(s), -e, -end(e). */
function stripped(word: string): string {
  let m;
  if ((m = /^(.{3,}?)(?:etje|tje|pje|je)s?$/.exec(word))) {
    const [, rest] = m;
    return /etjes?$/.test(word) ? undouble(rest!) : rest!;
  }
  if (
    (m = /^(.{3,})ende?n?$/.exec(word)) &&
    /[aeiou].*[^aeiou]$/.test(m[1]!) &&
    !/(?:ag|t|m|br)end/.test(word.slice(-6))
  )
    return openSyllable(m[1]!);
  if ((m = /^(.{2,})ieen$/.exec(word))) return `${m[1]}ie`;
  if ((m = /^(.{2,}(?:ie|ee|eu|oe))en$/.exec(word))) return m[1]!;
  if ((m = /^(.{2,})en$/.exec(word)) && VOWEL.test(m[1]!)) return openSyllable(m[1]!);
  if (
    (m = /^(.{3,}[^s])s$/.exec(word)) &&
    /[aeiouy]/.test(m[1]!) &&
    !/(?:is|us|os|as|isch|ns|ps|ks|ts|rs|ls)$/.test(word)
  )
    return takeE(m[1]!);
  if ((m = /^(.{3,}(?:er|el|en|em|ar|or|on|aar|eur|ier|oir|ium|um|ing))s$/.exec(word))) return takeE(m[1]!);
  if ((m = /^(.{2,}(?:a|i|o|u|y|e))s$/.exec(word))) return takeE(m[1]!);
  return takeE(word);
}

function takeE(word: string): string {
  const m = /^(.{3,}[^aeiou])e$/.exec(word);
  return m && /[aeiou]/.test(m[1]!) ? openSyllable(m[1]!) : word;
}

/** What stands before -en or -e, spelled as a word: “lop” → “loop”, “bomm” → “bom”, “briev” → “brief”. */
export function openSyllable(stem: string): string {
  const single = undouble(stem);
  if (single !== stem) return single;
  const m = /^(.*?)([aeou])([bcdfghjklmnpqrstvwz])$/.exec(stem);
  let out = stem;
  if (m && !/[aeiou]$/.test(m[1]!)) {
    const unstressed = m[2] === "e" && /[lrnm]/.test(m[3]!) && /[aeiouy]/.test(m[1]!);
    if (!unstressed) out = `${m[1]}${m[2]}${m[2]}${m[3]}`;
  }
  return out.replace(/v$/, "f").replace(/z$/, "s");
}

function undouble(stem: string): string {
  return stem.replace(/([bcdfghjklmnpqrstvwz])\1$/, "$1");
}

function shorten(stem: string): string {
  return stem.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, v: string, c: string) => v[0]! + c);
}

const VERB_PREFIX =
  /^(?:be|ver|ont|her|er|mis|over|onder|door|weer|om|aan|af|op|in|uit|toe|bij|voor|na|mee|samen|terug|vast)/;

/** “gescreend” → “screen”, “gemeld” → “meld” and “mel”, “mishandeld” → “mishandel”, “aangevraagd” → “aanvraag”. */
function participleStems(word: string): string[] {
  const base = word.replace(/([dt])e$/, "$1");
  const m =
    /^(aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg|)ge(.{3,})$/.exec(
      base,
    );
  const out: string[] = [];
  if (m) {
    const rest = m[2]!;
    if (/[dt]$/.test(rest)) out.push(m[1]! + rest, m[1]! + rest.slice(0, -1));
    else if (/en$/.test(rest) && m[1]) out.push(m[1] + openSyllable(rest.slice(0, -2)));
  } else if (VERB_PREFIX.test(base) && base.length > 6 && /[^aeiou]d$|[aeiou]{2}d$/.test(base)) {
    out.push(base, base.slice(0, -1));
  }
  return out;
}

/** “werkte(n)” → “werk”, “meldde(n)” → “meld”, “regelde(n)” → “regel”. */
function pastStem(word: string): string | null {
  let m;
  if ((m = /^(.{2,}(?:[pksfx]|ch))ten?$/.exec(word))) return m[1]!;
  if ((m = /^(.{2,}[lrnmgbwvz]|.{2,}(?:ie|ij|oe|ui))den?$/.exec(word)) && word.length > 6) return m[1]!;
  if ((m = /^(.{2,}d)den?$/.exec(word))) return m[1]!;
  if ((m = /^(.{2,}t)ten?$/.exec(word))) return m[1]!;
  return null;
}

/** One spelling for what Dutch spells in two ways: “registreer” and “registrer(en)”, final v/f and z/s. */
function fold(stem: string): string {
  let out = stem.replace(/v$/, "f").replace(/z$/, "s");
  const m = /^(.*[aeiouy].*)ee([lrnm])$/.exec(out);
  if (m) out = `${m[1]}e${m[2]}`;
  const o = /^(.*[aeiouy].*)oor$/.exec(out);
  if (o) out = `${o[1]}or`;
  return out;
}

/** The verb's stem behind a noun in -ing, -atie or -name: “screen”, “registrer”, “opneem”. `null` where there is none. */
function rootOf(stem: string): string | null {
  if (/^(?:aan|af|deel|in|onder|op|over|toe|uit|waar)naam$/.test(stem)) return fold(stem.replace(/naam$/, "neem"));
  const noun = /^(.{3,})(ing|atie)$/.exec(stem);
  if (!noun || /[^aeiou]l$/.test(noun[1]!)) return null;
  return fold(noun[2] === "ing" ? openSyllable(noun[1]!) : `${noun[1]}eer`);
}
