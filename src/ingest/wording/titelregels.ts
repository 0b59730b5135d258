/**
 * The lines that documents print above the first question, or above the first answer, as data. A new wording is a row
 * here. The order matters: the first row that fits decides.
 */
import type { Soort, Variant } from "../../domain/document.ts";
import { LID, NAAM } from "./persoon.ts";
import { isSlipOf } from "../../domain/edit-distance.ts";

/** What a line says that the paper is, and whom it names. */
interface Zegt {
  soort?: Soort;
  variant?: Variant;
  noemt?: "vraagstellers" | "bewindspersonen";
}

/** “Betreft: Antwoorden op …” is the same line as the one without its label. */
const LABEL = String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?`;
/** What a further answer, and a corrected one, is called. */
export const NADER_WOORDEN = ["nadere?", "aanvullende?"];
export const GECORRIGEERD_WOORDEN = ["gecorrigeerde?", "herziene?", "gewijzigde?"];
const NADER = `(?:${NADER_WOORDEN.join("|")})`;
const GECORRIGEERD = `(?:${GECORRIGEERD_WOORDEN.join("|")})`;
const ANTWOORD = String.raw`(?:antwoord(?:en)?|beantwoording)`;
/** “Nadere schriftelijke vragen”, “Kamervragen”, “Vervolgvragen”. */
export const VRAGEN = String.raw`(?:(?:nadere|aanvullende|schriftelijke|mondelinge)\s+)*(?:kamer|vervolg)?vra(?:ag|gen)`;
// A lost space stands between two small words as easily as anywhere: “Vragen vanhet lid”, “Antwoordvan minister”.
const DE_VRAGEN = String.raw`(?:\s*(?:de|uw))?\s*${VRAGEN}`;
const VAN = String.raw`\s*(?:van|door|namens)(?=de(?!\p{L})|(?!\p{L}))(?!${DE_VRAGEN})`;
/** “op de vragen van het lid …”; “op vragen 2 en 3” is a heading, “van de vragen binnen de termijn is …” a sentence. */
const OP = String.raw`(?:\s*van)?(?:\s*op)?${DE_VRAGEN}(?=\s*(?:van|door|gesteld|over|inzake|betreffende|${LID})|[.,:]?$)`;

/** @param pattern from the start of the line, without {@link LABEL} */
const row = (name: string, zegt: Zegt, pattern: string, ...voorbeelden: [string, ...string[]]) => ({
  name,
  ...zegt,
  pattern,
  voorbeelden,
});
type Titelregel = ReturnType<typeof row>;

// prettier-ignore
export const TITELREGELS = [
  row("zaaknummer", {}, String.raw`\d{4}\s?Z\s?\d{5}\b`, "2026Z10868"),
  row("aanhangselnummer", {}, String.raw`AH\s*\d+\b`, "AH 610"),
  row("ingezonden", {}, String.raw`\(?ingezonden\b`, "(ingezonden 3 maart 2026)"),
  row("kamer", {}, String.raw`tweede kamer\b`, "Tweede Kamer der Staten-Generaal"),
  row("vergaderjaar", {}, String.raw`vergaderjaar\b`, "Vergaderjaar 2025–2026"),
  row("zie-ook", {}, String.raw`zie ook (?:het )?aanhangsel\b`, "Zie ook Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 2258"),
  row("lijst", { variant: "lijst" }, String.raw`lijst\s+van\s+vragen\b`, "Lijst van vragen en antwoorden over de dijk"),
  row("herdruk", { variant: "gecorrigeerd" }, String.raw`herdruk\b|correctie\s+(?:op|van)\b`, "Herdruk"),
  row("mondeling", { soort: "mondeling", noemt: "vraagstellers" }, String.raw`mondelinge\s+vra(?:ag|gen)\b|vragenuur\b`, "Mondelinge vraag van het lid Podt (D66) aan de minister van Financiën over de dijk", "Mondelinge vragen van het lid Podt (D66) aan de minister van Financiën over de dijk"),
  row("gecorrigeerd-op", { soort: "antwoord", variant: "gecorrigeerd", noemt: "vraagstellers" }, `${GECORRIGEERD}\\s+${ANTWOORD}${OP}`, "Gecorrigeerde antwoorden op vragen van het lid Podt (D66) over de dijk"),
  row("gecorrigeerd", { soort: "antwoord", variant: "gecorrigeerd", noemt: "bewindspersonen" }, `${GECORRIGEERD}\\s+${ANTWOORD}${VAN}`, "Gecorrigeerd antwoord van minister Heinen (Financiën)", "Herziene antwoorden van minister Heinen (Financiën)", "Gewijzigd antwoord van minister Heinen (Financiën)"),
  row("nader-op", { soort: "antwoord", variant: "nader", noemt: "vraagstellers" }, `${NADER}\\s+${ANTWOORD}${OP}`, "Nadere antwoorden op de schriftelijke vragen van het lid Podt (D66) over de dijk"),
  row("nader", { soort: "antwoord", variant: "nader", noemt: "bewindspersonen" }, `${NADER}\\s+${ANTWOORD}${VAN}`, "Nader antwoord van minister Heinen (Financiën)", "Aanvullende beantwoording van minister Heinen (Financiën)"),
  row("antwoord-op", { soort: "antwoord", noemt: "vraagstellers" }, ANTWOORD + OP, "Antwoorden op Kamervragen van het lid Podt (D66) over de dijk", "Betreft: Beantwoording vragen van het lid Podt (D66) over de dijk", "Onderwerp Beantwoording van Kamervragen van het lid Podt (D66) over de dijk"),
  row("antwoord", { soort: "antwoord", noemt: "bewindspersonen" }, ANTWOORD + VAN, "Antwoord van minister Heinen (Financiën)", "Antwoord van demissionair minister Heinen (Financiën)", "Beantwoording door minister Heinen (Financiën)"),
  row("mededeling", { soort: "mededeling", noemt: "bewindspersonen" }, String.raw`(?:${NADER}\s+)?mededeling(?:en)?(?:${VAN}|\s*[:.]?$)`, "Mededeling van minister Heinen (Financiën)", "Nadere mededeling van minister Heinen (Financiën)"),
  row("vragen", { soort: "vragen", noemt: "vraagstellers" }, String.raw`${VRAGEN}\s*(?:(?:van|door|gesteld\s+door)\s*)?${LID}`, "Vragen van het lid Podt (D66) aan de minister van Financiën over de dijk", "Nadere schriftelijke vragen van het lid Podt (D66) over de dijk", "Vervolgvragen van het lid Podt (D66) over de dijk"),
  row("vragen-gesteld", {}, String.raw`(?:schriftelijke\s+)?(?:kamer)?vragen\s+(?:van|op|door|namens|gesteld)\b`, "Vragen gesteld op 3 maart 2026"),
];

const compile = (pattern: string): RegExp => new RegExp(`^${LABEL}(?:${pattern})`, "iu");
const PATTERNS = TITELREGELS.map((regel) => ({ regel, pattern: compile(regel.pattern) }));
const ANY = compile(TITELREGELS.map(({ pattern }) => pattern).join("|"));

/** A line that goes on as titles do, whatever its first word is. */
const GAAT_VERDER = new RegExp(
  String.raw`^(?<woord>\p{Lu}\p{L}{4,11})(?=\s+van\s+(?:${LID}|(?:de\s+)?(?:minister|staatssecretaris)(?!\p{L})))`,
  "iu",
);
const TITELWOORDEN = ["Antwoord", "Antwoorden", "Beantwoording", "Kamervragen", "Mededeling", "Vragen"];

/** “Beantwording van ”: the first word and what follows it. Looking for that first is much cheaper. */
const LONGEST_WOORD = 18;

/** “Anwoord van minister …” → “Antwoord van minister …”; any other line stays as it is. */
function asSpelled(wording: string): string {
  if (!wording.slice(0, LONGEST_WOORD).includes(" van ")) return wording;
  const printed = GAAT_VERDER.exec(wording)?.groups!["woord"];
  const meant = printed && TITELWOORDEN.find((word) => isSlipOf(printed.toLowerCase(), word.toLowerCase(), 1));
  return meant ? meant + wording.slice(printed.length) : wording;
}

/** Whether a line reads like part of a document's title block. Its opening tells. */
export const isTitelregel = (wording: string): boolean => ANY.test(wording) || asSpelled(wording) !== wording;

/** The row that a line, or its opening, is worded by; `undefined` for one that is no title. */
export function titelregelOf(wording: string): Titelregel | undefined {
  const line = ANY.test(wording) ? wording : asSpelled(wording);
  return line !== wording || ANY.test(line) ? PATTERNS.find(({ pattern }) => pattern.test(line))?.regel : undefined;
}

/** “Antwoord van Minister De Jonge (…) (ontvangen 3 mei 2010)” between the questions and the answers: part of the title. */
export function answerTitle(wording: string): Titelregel | undefined {
  const regel = /\(ontvangen\b/i.test(wording) ? titelregelOf(wording) : undefined;
  return regel?.noemt === "bewindspersonen" ? regel : undefined;
}

/** “Beantwoording vragen Van der Lee (GroenLinks) over …”: no word tells that names follow, but the parties do. */
export const VRAGEN_ZONDER_LID = new RegExp(
  String.raw`(?<!\p{L})\p{L}*[Vv]ra(?:ag|gen)\s+(?:van\s+)?(?=${NAAM}(?:(?:,|\s+en)\s+${NAAM})*\s*\((?!ingezonden|ontvangen)[^()\d]*\p{Lu}[^()]*\))`,
  "gu",
);

const LEDEN = new RegExp(LID, "iu");
/** The title of a set of questions: “Vragen van het lid Mutluer (GroenLinks-PvdA) over …” */
export const isVragenTitle = (wording: string): boolean =>
  titelregelOf(wording)?.noemt === "vraagstellers" && LEDEN.test(wording);

/** What stands between the title lines in a text: the end of a line, or the space behind “(ingezonden …).” */
const BETWEEN = /(\n|(?<=\)\.?)\s+(?=\p{Lu}))/u;

/** The rows of the title lines in a text, and the offset at which each begins. A line may end behind its first word. */
export function titelregelsIn(text: string): { regel: Titelregel; at: number }[] {
  let end = 0;
  return text.split(BETWEEN).flatMap((part, i, parts) => {
    const at = end + part.length - part.trimStart().length;
    end += part.length;
    const line = part.trim();
    const regel =
      titelregelOf(line) ?? (ONE_WORD.test(line) ? titelregelOf(`${line} ${parts[i + 2] ?? ""}`) : undefined);
    return regel ? [{ regel, at }] : [];
  });
}

const ONE_WORD = /^\p{Lu}\p{L}+$/u;
