/** Words that say little about what someone looks for, though they are no function words. */
import { stemKeys } from "./stem.ts";

/** Words that any text has and that name no subject: in a small archive a few of them seem to be rare. */
const WORDS = `
houden geven nemen brengen zetten leggen lopen kijken zien horen voelen denken praten noemen heten lijken blijken zorgen helpen
gebruiken beginnen werken leven wonen zoeken bedoelen betekenen hebben verwachten trekken vallen vragen kennen kiezen proberen
lukken willen hoeven durven kloppen herkennen bekend eens oneens
hand dag week maand jaar uur moment tijd keer mens persoon ding manier wijze plek plaats kant punt deel rest soort geval feit
zaak reden oorzaak gevolg situatie probleem aantal groep gebied land nederland stand stap rol geheel kader verband sprake mate
goed slecht beter best groot klein nieuw oud jong hoog laag snel vroeg laat ander verschillend eigen zelf zelfde hetzelfde
meerdere enkele vast vol leeg belangrijk mogelijk nodig onnodig duidelijk gewoon eerst laatst volgend vorig huidig recent
achter terecht precies totaal gemiddeld helemaal steeds vaak opeens ineens tegelijk samen apart beide
`;

const KEYS = new Set(
  WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => stemKeys(word).forms),
);

/** Whether a folded word is one of them, in whatever form. */
export const isEveryday = (word: string): boolean => stemKeys(word).forms.some((key) => KEYS.has(key));
