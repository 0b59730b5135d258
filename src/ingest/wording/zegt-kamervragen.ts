/** What a line says that makes a paper one of Kamervragen: a title, the sentence that hands over answers, who is asked. */
import { ROL } from "./ambten.ts";
import { biedtAan } from "./brief.ts";
import { LID } from "./persoon.ts";
import { titelregelsIn } from "./titelregels.ts";

/**
 * The rows of title lines that only papers of Kamervragen print, each with what must stand in the line too: “Vragen van
 * inwoners” and “Antwoord van de fabrikant” are titles of other papers.
 */
const TITELS = new Map<string, RegExp>([
  ...["lijst", "mondeling", "gecorrigeerd-op", "nader-op", "antwoord-op", "zie-ook"].map(
    (name) => [name, /^/] as const,
  ),
  ["aanhangselnummer", /^AH\s*\d/],
  ["ingezonden", /\bingezonden\s*:?\s*(?:op\s+|d\.?d\.?\s*)?\d/i],
  ["vragen", /^(?!.*\b(?:leden|lid)\s+van\s+(?:de\s+)?\S*\s?(?:fractie|commissie|raad)\b)/i],
  ["vragen-gesteld", new RegExp(String.raw`${LID}\s+der\s+kamer|\b(?:door|van)\s+${LID}|\bAanhangsel\b`, "iu")],
  ...["antwoord", "nader", "gecorrigeerd", "mededeling"].map(
    (name) => [name, new RegExp(String.raw`\b(?:${ROL}|bewindspersoon|kabinet|regering)|\(ontvangen\b`, "i")] as const,
  ),
]);

/** The head of the publication in which questions and answers stand; in a sentence it is a reference. */
const AANHANGSEL =
  /^(?:(?:tweede|eerste)\s+kamer\b.{0,80}?|(?:vergaderjaar\s+)?\d{4}\s?[-–/]\s?\d{2,4},?\s+)?aanhangsel\s+(?:van|der|tot|bij)\s+(?:de\s+)?handelingen\b/i;
/** Whose questions a commission put together are no questions of a member. */
const VAN_COMMISSIE = /\bcommissie\s+voor\b|\bschriftelijk\s+overleg\b/i;
const VRAGEN = /(?<!\p{L})(?:kamer|vervolg)?vra(?:ag|gen)(?!\p{L})/iu;

/** @param wording a line above the questions, or of the letter that goes with them */
export const zegtKamervragen = (wording: string): boolean =>
  titelregelsIn(wording).some(({ regel, at }) => TITELS.get(regel.name)?.test(wording.slice(at))) ||
  AANHANGSEL.test(wording) ||
  (biedtAan(wording) && VRAGEN.test(wording) && !VAN_COMMISSIE.test(wording));

/** “… aan de minister van Financiën over de dijk”: a line that names the office that is asked. */
const AAN_AMBT = new RegExp(String.raw`(?:^|\baan\s+)(?:de\s+)?(?:${ROL})s?\s+(?:van|voor)\b`, "iu");
export const vraagtAmbt = (wording: string): boolean => VRAGEN.test(wording) && AAN_AMBT.test(wording);

/** A notice is one about questions. */
export const gaatOverVragen = (wording: string): boolean => VRAGEN.test(wording) && !VAN_COMMISSIE.test(wording);

const SPREEKT_AAN = /\b(?:u|uw)\b/i;
const BESTUUR =
  /(?<!\p{L})(?:ministers?|ministerie|staatssecretaris(?:sen)?|bewinds(?:persoon|personen)|kabinet|regering|(?:Tweede|Eerste|uw|de)\s+Kamer|Kamer(?:brief|vragen|stuk|lid|leden)|bent\s+u\s+(?:bekend\s+met|bereid|het\s+(?:er)?mee\s+eens)|deelt\s+u|herinnert\s+u)(?!\p{L})/iu;

const COLLEGE =
  /(?<!\p{L})(?:het\s+college(?!\s+(?:voor|van\s+(?:toezicht|procureurs|bestuur)))|gemeenteraad|raadsleden|gedeputeerde\s+staten|b\s?&\s?w|burgemeester\s+en\s+wethouders)(?!\p{L})/iu;

/** Whether a text speaks of those who govern a town or a province, and never of a government. */
export const spreektVanCollege = (text: string): boolean => COLLEGE.test(text) && !BESTUUR.test(text);

/** Where a sentence ends. */
const ZINSEINDE = /(?<=[.?!\n])/;
/** The sentences that ask. */
const vragend = (text: string): string =>
  text
    .split(ZINSEINDE)
    .filter((zin) => zin.endsWith("?"))
    .join(" ");

/**
 * Whether questions without title are those of a member to a government: most speak to somebody, and one names who that
 * is, or is worded as only members do (“Deelt u de mening”). What is told between them does not count.
 */
export function vraagtRegering(vragen: readonly string[]): boolean {
  const asked = vragen.map(vragend);
  return (
    asked.filter((vraag) => SPREEKT_AAN.test(vraag)).length * 2 >= asked.length &&
    asked.some((vraag) => BESTUUR.test(vraag))
  );
}
