/** Words that say nothing about what someone looks for. They count only where a query has no others. */

const FUNCTION_LIST = `
de het een der des den te ten ter en of maar want dus noch als dan dat die dit deze er hier daar waar toen nu nog al ook wel niet geen
ik jij je u hij zij ze wij we jullie hen hun hem haar mij me mijn jouw uw zijn ons onze zich zelf elkaar men iemand niemand iets niets
alles allen alle elk elke ieder iedere ander andere anderen zulke zo van in op aan met voor door bij uit om over naar tot tussen tegen
onder na per via zonder binnen buiten sinds tijdens volgens ten rond vanaf vanuit omdat doordat zodat hoewel terwijl indien mits tenzij
wie wat hoe waarom wanneer welk welke hoeveel waarvoor waardoor waarom hoezo hoelang waarin waarop waarvan daarvan hiervan
daarmee hiermee daarin daarop erop eraan ervan erover daarover hierover eruit
ben bent is was waren geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden zal zult zullen zou zouden
ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen doe doet doen deed deden gedaan laat laten liet lieten
krijg krijgt krijgen kreeg kregen gekregen maak maakt maken blijf blijft blijven bleef bleven weet weten wist zeg zegt zeggen zei gezegd
vind vindt vinden staat staan stond zit zitten lijkt hoef hoeft hoeven geldt gebeurt gebeuren gebeurd bestaat
meer minder veel weinig zeer erg heel te vaak soms altijd nooit lang langer even eens weer toch echt zelfs alleen bijna ongeveer
wordt s t 'm`;

/** Words that every document of this archive has, or that only say in which kind of paper one looks. */
const ARCHIVE_WORDS = `
vraag vragen gevraagd kamervraag kamervragen antwoord antwoorden beantwoord beantwoording gesteld stellen stelde schriftelijk schriftelijke
minister ministers staatssecretaris staatssecretarissen bewindspersoon bewindspersonen kabinet regering lid leden kamerlid kamerleden
tweede kamer nr nummer document documenten bericht artikel betreffende inzake omtrent betreft graag informatie`;

/** What is parted from verbs: “uit huis plaatsen”, “warmt op”. */
const PARTICLES = `aan achter af bij binnen buiten dicht door in langs mee na neer om onder op open over rond samen tegen terecht
terug thuis toe tussen uit vast voor voort vooruit vrij weg weer`;

const wordsIn = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean));

const FUNCTION = wordsIn(FUNCTION_LIST);
const ARCHIVE = wordsIn(ARCHIVE_WORDS);
const PARTICLE = wordsIn(PARTICLES);

/** Those that stand everywhere in any text, in an order that stays. */
export const FUNCTION_WORDS: readonly string[] = [...FUNCTION];

/** Whether a folded word stands everywhere in any text: it is not in the index. */
export const isFunctionWord = (word: string): boolean => FUNCTION.has(word);

/** Whether a folded word may be parted from a verb. */
export const isParticle = (word: string): boolean => PARTICLE.has(word);

/** Whether a folded word says nothing by itself. */
export const isStopword = (word: string): boolean => FUNCTION.has(word) || ARCHIVE.has(word) || word.length < 2;
