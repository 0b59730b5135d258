/**
 * Dutch verbs whose forms no rule of the weak verb gives. Most go by a row: the vowel of the infinitive, and what stands
 * for it in the past singular, the past plural and the participle. Prefixes (“over-”, “ver-”, “aan-”) are taken off before
 * a form is looked up.
 */
const ROWS = `
ij ee e e: bezwijken bijten blijken blijven drijven glijden grijpen kijken knijpen krijgen lijden lijken mijden prijzen rijden rijgen
  rijzen schijnen schrijden schrijven slijten smijten snijden stijgen strijden strijken verdwijnen wijken wijten wijzen zwijgen
i o o o: beginnen binden blinken dringen drinken dwingen klimmen klinken krimpen schrikken springen stinken vinden winden winnen
  wringen zingen zinken zinnen
e o o o: bergen gelden schelden schenden schenken smelten treffen trekken vechten zenden zwellen zwemmen
ui oo o o: buigen druipen duiken fluiten kruipen ruiken schuiven sluipen sluiten spuiten zuigen
ie oo o o: bedriegen bieden genieten gieten kiezen liegen schieten vliegen
e ie ie o: bederven helpen sterven werpen werven zwerven
e a a o: bevelen breken nemen spreken steken stelen
e a a e: genezen geven lezen meten treden vergeten
a ie ie a: blazen laten raden slapen
a oe oe a: dragen graven varen
e oo o o: bewegen wegen
a i i a: hangen vangen`;

/** The others: infinitive, past singular, past plural, participle (without “ge”). */
const OTHERS = `
bakken bakte bakten bakken|bannen bande banden bannen|barsten barstte barstten barsten|bidden bad baden beden
brengen bracht brachten bracht|denken dacht dachten dacht|doen deed deden daan|eten at aten geten|gaan ging gingen gaan
hebben had hadden had|heffen hief hieven heven|houden hield hielden houden|houwen hieuw hieuwen houwen|komen kwam kwamen komen
kopen kocht kochten kocht|liggen lag lagen legen|lopen liep liepen lopen|plegen placht plachten plegen|roepen riep riepen roepen
scheiden scheidde scheidden scheiden|scheppen schiep schiepen schapen|slaan sloeg sloegen slagen|staan stond stonden staan
vallen viel vielen vallen|verliezen verloor verloren verloren|vragen vroeg vroegen vraagd|vriezen vroor vroren vroren
wassen waste wasten wassen|weten wist wisten weten|wreken wreekte wreekten wroken|zeggen zei zeiden zegd|zien zag zagen zien
zijn was waren weest|zitten zat zaten zeten|zoeken zocht zochten zocht|zweren zwoer zwoeren zworen`;

type Forms = [infinitive: string, past: string, pasts: string, participle: string];

function readRow(row: string): Forms[] {
  const [vowels, infinitives] = row.split(": ");
  const [own, past, pasts, participle] = vowels!.split(" ");
  return infinitives!.split(/\s+/).map((infinitive): Forms => {
    const at = infinitive.lastIndexOf(own!, infinitive.length - 3);
    const before = infinitive.slice(0, at);
    const after = infinitive.slice(at + own!.length);
    // At the end of a word no “v”, no “z” and nothing double.
    const closed = after
      .slice(0, -2)
      .replace(/v$/, "f")
      .replace(/z$/, "s")
      .replace(/(.)\1$/, "$1");
    return [infinitive, before + past! + closed, before + pasts! + after, before + participle! + after];
  });
}

const FORMS: readonly Forms[] = [
  ...OTHERS.trim()
    .split(/[|\n]+/)
    .map((row) => row.split(" ") as Forms),
  ...ROWS.trim()
    .split(/\n(?=\S)/)
    .flatMap(readRow),
];

/** Forms that are far oftener another word (“leden”, “reden”, “zonden”) when they stand without a prefix. */
const NOT_ALONE = new Set(
  `at aten bad baden beden beten boden boog bogen daan geten golden had hadden had houden las leden legen mat maten meden
  raden reden regen rees roken schapen schoten sloten slopen slagen stalen steken stoken stal stak voer voeren vangen was
  waren weest week weken wees wezen weten wond wonden won wonnen worpen zag zagen zat zaten zei zeten zon zonnen zonden zond
  zegd loog logen borg borgen trad lag lagen viel vielen vaten bakken wassen varen staan gaan zien kocht vocht streken streek
  banden bande barsten bannen sneden lopen bleken treden prees dragen hangen helpen`.split(/\s+/),
);

const PARTICIPLES = new Map<string, string>();
const PASTS = new Map<string, string>();
for (const [infinitive, past, pasts, participle] of FORMS) {
  PASTS.set(past, infinitive).set(pasts, infinitive);
  PARTICIPLES.set(participle, infinitive);
  if (/^(?:be|ver|ge)/.test(infinitive)) PASTS.set(participle, infinitive);
}

const INSEPARABLE = "be ge her er ont ver mis over onder door om voor weer achter vol wan";
const SEPARABLE =
  "aan af bij binnen buiten dicht door goed heen in kapot klaar los mee mede na neer om omhoog onder op open over rond samen " +
  "stil stuk tegemoet tegen terecht terug toe tussen uit vast vol voor vooruit voort vrij weg dood thuis plaats deel";
const longestFirst = (prefixes: string) => prefixes.split(" ").sort((a, b) => b.length - a.length);
const inseparable = longestFirst(INSEPARABLE);
const separable = longestFirst(SEPARABLE);

/**
 * The infinitive of a strong verb form, prefix included: “overschreden” → “overschrijden”, “opgenomen” → “opnemen”,
 * “schond” → “schenden”. `null` where the word is no such form.
 */
export function strongInfinitive(word: string): string | null {
  const bare = form(word, true);
  if (bare) return bare;
  for (const prefix of separable) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const found = rest.startsWith("ge") ? PARTICIPLES.get(rest.slice(2)) : null;
    const infinitive = found ?? form(rest, false);
    if (infinitive) return prefix + infinitive;
  }
  for (const prefix of inseparable) {
    if (!word.startsWith(prefix)) continue;
    const infinitive = form(word.slice(prefix.length), false);
    if (infinitive) return prefix + infinitive;
  }
  return null;
}

function form(word: string, alone: boolean): string | null {
  if (alone && word.startsWith("ge")) {
    const found = PARTICIPLES.get(word.slice(2));
    if (found) return found;
  }
  if (alone && NOT_ALONE.has(word)) return null;
  return PASTS.get(word) ?? (alone ? null : (PARTICIPLES.get(word) ?? null));
}
