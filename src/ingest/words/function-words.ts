/**
 * The small words that hold sentences together. A closed list: where one of them is glued to another word, it is the
 * small word that shows it.
 */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Stand before other words, and begin no longer word that the dictionary lacks. */
const BEFORE_ANY = words(`
  het dit dat deze die van met wordt worden werd werden heeft hebben had hadden omdat zodat indien waarin waarbij waarop
  waarmee waarvan waarvoor waardoor waaronder waarom wanneer welke welk onze hun ook dan en of als naar zijn maar want
  terwijl hoewel zoals kunnen moeten zullen mogen zouden is was zal kan moet mag zou sinds volgens tijdens vanuit vanaf
  vanwege namens inzake wegens jegens krachtens via tenzij alsmede alsook eveneens echter reeds slechts geen elke iedere
  andere dezelfde hetzelfde ons zich ieder iets weinig nog nooit steeds momenteel uiteindelijk vooral precies mogelijk zeer
  zowel rondom
  hierbij hiervan hiervoor hiermee hierdoor daarbij daarvan daarvoor daarmee daardoor daarom ervan ervoor erop eraan`);

/** Begin verbs, nouns and adjectives too: “opgericht”, “eenzijdig”, “dereguleren”. */
const BEFORE_SOME = words(`
  de een te in op aan uit om bij voor door over onder tegen tussen tot per na ten er wat hoe zonder niet`);

/** Stand behind other words, and end no longer word that the dictionary lacks. */
const BEHIND_ANY = words(`
  van het dat die met voor naar wordt worden werd werden heeft hebben niet zijn deze dit door over onder tegen tussen
  omdat zodat indien waarin waarbij waarop waarmee waarvan waarvoor waardoor waaronder wanneer welke kunnen moeten zullen
  mogen zouden zou op aan uit om bij een als tot ook dan per zal kan sinds volgens tijdens vanuit vanaf vanwege namens inzake alsmede eveneens echter terwijl geen`);

/** End longer words too, or look like an ending: “werkende”, “boerin”. */
const BEHIND_SOME = words(`
  de te in en of is andere diverse verschillende sommige enkele bepaalde haar uw`);

/** What often stands behind a small word that also begins verbs: “op basis”, “in gesprek”. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    `in aanmerking aanvulling afwachting algemene antwoord beginsel behandeling combinatie genoemde gesprek geval hoeverre kaart
     lijn navolging opdracht overeenstemming overleg plaats principe reactie samenspraak samenwerking staat stand strijd
     totaal verband verhouding`,
    "op basis gebied grond initiatief termijn verzoek",
    "aan beide",
    "voor zover wat",
    "ten aanzien behoeve gunste minste opzichte slotte tijde",
    "met betrekking name uitzondering",
  ].map((phrase) => {
    const [small = "", ...behind] = words(phrase);
    return [small, new Set(behind)];
  }),
);

export const isPhrase = (small: string, behind: string): boolean => PHRASES.get(small)?.has(behind) === true;

/** How a small word binds: `free` never makes part of a word, `bound` may. */
type Binding = "free" | "bound";

const bindings = (free: string[], bound: string[]): ReadonlyMap<string, Binding> =>
  new Map([...free.map((word) => [word, "free"] as const), ...bound.map((word) => [word, "bound"] as const)]);

/** Those that may stand before another word, and behind one. */
export const BEFORE = bindings(BEFORE_ANY, BEFORE_SOME);
export const BEHIND = bindings(BEHIND_ANY, BEHIND_SOME);

export const isFunctionWord = (word: string): boolean => BEFORE.has(word) || BEHIND.has(word);
