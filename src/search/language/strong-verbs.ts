/**
 * Dutch verbs whose forms no rule gives: infinitive, past singular, past plural, participle (with or without “ge”,
 * which is left out here). Prefixes (“over-”, “ver-”, “aan-”) are taken off before a form is looked up.
 */
const TABLE = `
bakken bakte bakten bakken|bannen bande banden bannen|barsten barstte barstten barsten|bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|bergen borg borgen borgen|bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen|bezwijken bezweek bezweken bezweken|bidden bad baden beden|bieden bood boden boden
bijten beet beten beten|binden bond bonden bonden|blazen blies bliezen blazen|blijken bleek bleken bleken
blijven bleef bleven bleven|blinken blonk blonken blonken|breken brak braken broken|brengen bracht brachten bracht
buigen boog bogen bogen|denken dacht dachten dacht|doen deed deden daan|dragen droeg droegen dragen|drijven dreef dreven dreven
dringen drong drongen drongen|drinken dronk dronken dronken|druipen droop dropen dropen|duiken dook doken doken
dwingen dwong dwongen dwongen|eten at aten geten|fluiten floot floten floten|gaan ging gingen gaan|gelden gold golden golden
genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven geven|gieten goot goten goten
glijden gleed gleden gleden|graven groef groeven graven|grijpen greep grepen grepen|hangen hing hingen hangen
hebben had hadden had|heffen hief hieven heven|helpen hielp hielpen holpen|houden hield hielden houden|houwen hieuw hieuwen houwen
kiezen koos kozen kozen|kijken keek keken keken|klimmen klom klommen klommen|klinken klonk klonken klonken
knijpen kneep knepen knepen|komen kwam kwamen komen|kopen kocht kochten kocht|krijgen kreeg kregen kregen
krimpen kromp krompen krompen|kruipen kroop kropen kropen|laten liet lieten laten|lezen las lazen lezen|liegen loog logen logen
liggen lag lagen legen|lijden leed leden leden|lijken leek leken leken|lopen liep liepen lopen|meten mat maten meten
mijden meed meden meden|nemen nam namen nomen|plegen placht plachten plegen|prijzen prees prezen prezen|raden ried rieden raden
rijden reed reden reden|rijgen reeg regen regen|rijzen rees rezen rezen|roepen riep riepen roepen|ruiken rook roken roken
scheiden scheidde scheidden scheiden|schelden schold scholden scholden|schenden schond schonden schonden
schenken schonk schonken schonken|scheppen schiep schiepen schapen|schieten schoot schoten schoten
schijnen scheen schenen schenen|schrijden schreed schreden schreden|schrijven schreef schreven schreven
schrikken schrok schrokken schrokken|schuiven schoof schoven schoven|slaan sloeg sloegen slagen|slapen sliep sliepen slapen
slijten sleet sleten sleten|sluipen sloop slopen slopen|sluiten sloot sloten sloten|smelten smolt smolten smolten
smijten smeet smeten smeten|snijden sneed sneden sneden|spreken sprak spraken sproken|springen sprong sprongen sprongen
spuiten spoot spoten spoten|staan stond stonden staan|steken stak staken stoken|stelen stal stalen stolen
sterven stierf stierven storven|stijgen steeg stegen stegen|stinken stonk stonken stonken|strijden streed streden streden
strijken streek streken streken|treden trad traden treden|treffen trof troffen troffen|trekken trok trokken trokken
vallen viel vielen vallen|vangen ving vingen vangen|varen voer voeren varen|vechten vocht vochten vochten
verdwijnen verdween verdwenen verdwenen|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren
vinden vond vonden vonden|vliegen vloog vlogen vlogen|vragen vroeg vroegen vraagd|vriezen vroor vroren vroren
wassen waste wasten wassen|wegen woog wogen wogen|werpen wierp wierpen worpen|werven wierf wierven worven
weten wist wisten weten|wijken week weken weken|wijten weet weten weten|wijzen wees wezen wezen|winden wond wonden wonden
winnen won wonnen wonnen|wreken wreekte wreekten wroken|wringen wrong wrongen wrongen|zeggen zei zeiden zegd
zenden zond zonden zonden|zien zag zagen zien|zijn was waren weest|zingen zong zongen zongen|zinken zonk zonken zonken
zinnen zon zonnen zonnen|zitten zat zaten zeten|zoeken zocht zochten zocht|zuigen zoog zogen zogen|zwellen zwol zwollen zwollen
zwemmen zwom zwommen zwommen|zweren zwoer zwoeren zworen|zwerven zwierf zwierven zworven|zwijgen zweeg zwegen zwegen`;

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
for (const row of TABLE.trim().split(/[|\n]+/)) {
  const [infinitive, past, pasts, participle] = row.split(" ") as [string, string, string, string];
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
