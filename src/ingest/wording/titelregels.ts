/**
 * The lines that documents print above the first question, or above the first answer, as data. A new wording is a row
 * here. The order matters: the first row that fits decides.
 */
import type { Soort, Variant } from "../../domain/document.ts";
import { LID } from "./persoon.ts";

export interface Titelregel {
  name: string;
  /** What the line says that the paper is; null where it says nothing of that. */
  soort: Soort | null;
  variant: Variant | null;
  /** Whom the line names, the askers or who answers. */
  noemt: "vraagstellers" | "bewindspersonen" | null;
  /** From the start of the line, without the label of {@link LABEL}. */
  pattern: string;
  voorbeelden: readonly [string, ...string[]];
}

/** “Betreft: Antwoorden op …” is the same line as the one without its label. */
const LABEL = String.raw`(?:(?:betreft|onderwerp)\s*:?\s+)?`;
export const NADER = String.raw`nadere?|aanvullende?`;
export const GECORRIGEERD = String.raw`gecorrigeerde?|herziene?|gewijzigde?`;
const ANTWOORD = String.raw`(?:antwoord(?:en)?|beantwoording)`;
const VAN = String.raw`\s+(?:van|door|namens)\b`;
/** “Nadere schriftelijke vragen”, “Kamervragen”, “Vervolgvragen”. */
export const VRAGEN = String.raw`(?:(?:nadere|aanvullende|schriftelijke|mondelinge)\s+)*(?:kamer|vervolg)?vragen`;
/** “op de vragen van het lid …”, tried before the other; “op vragen 2 en 3” is a heading. */
const OP = String.raw`(?:\s+van)?(?:\s+op)?(?:\s+(?:de|uw))?\s+${VRAGEN}\b(?!\s*\d)`;

const row = (
  name: string,
  says: Partial<Pick<Titelregel, "soort" | "variant" | "noemt">>,
  pattern: string,
  ...voorbeelden: Titelregel["voorbeelden"]
): Titelregel => ({ name, soort: null, variant: null, noemt: null, ...says, pattern, voorbeelden });

export const TITELREGELS: readonly Titelregel[] = [
  row("zaaknummer", {}, String.raw`\d{4}\s?Z\s?\d{5}\b`, "2026Z10868"),
  row("aanhangselnummer", {}, String.raw`AH\s*\d+\b`, "AH 610"),
  row("ingezonden", {}, String.raw`\(?ingezonden\b`, "(ingezonden 26 mei 2026)"),
  row("kamer", {}, String.raw`tweede kamer\b`, "Tweede Kamer der Staten-Generaal"),
  row("vergaderjaar", {}, String.raw`vergaderjaar\b`, "Vergaderjaar 2024–2025 Aanhangsel van de Handelingen"),
  row("zie-ook", {}, String.raw`zie ook (?:het )?aanhangsel\b`, "Zie ook Aanhangsel Handelingen, nr. 2258"),
  row("lijst", { variant: "lijst" }, String.raw`lijst\s+van\s+vragen\b`, "Lijst van vragen en antwoorden over de dijk"),
  row("herdruk", { variant: "gecorrigeerd" }, String.raw`herdruk\b|correctie\s+(?:op|van)\b`, "Herdruk"),
  row(
    "mondelinge-vragen",
    { soort: "mondeling", noemt: "vraagstellers" },
    String.raw`mondelinge\s+vragen\b|vragenuur\b`,
    "Mondelinge vragen van het lid Podt (D66) aan de minister van Financiën over de dijk",
  ),
  row(
    "gecorrigeerd-antwoord-op",
    { soort: "antwoord", variant: "gecorrigeerd", noemt: "vraagstellers" },
    `(?:${GECORRIGEERD})\\s+${ANTWOORD}${OP}`,
    "Gecorrigeerde antwoorden op vragen van het lid Podt (D66) over de dijk",
  ),
  row(
    "gecorrigeerd-antwoord",
    { soort: "antwoord", variant: "gecorrigeerd", noemt: "bewindspersonen" },
    `(?:${GECORRIGEERD})\\s+${ANTWOORD}${VAN}`,
    "Gecorrigeerd antwoord van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Herziene antwoorden van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Gewijzigd antwoord van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
  ),
  row(
    "nader-antwoord-op",
    { soort: "antwoord", variant: "nader", noemt: "vraagstellers" },
    `(?:${NADER})\\s+${ANTWOORD}${OP}`,
    "Nadere antwoorden op de schriftelijke vragen van het lid Podt (D66) over de dijk",
  ),
  row(
    "nader-antwoord",
    { soort: "antwoord", variant: "nader", noemt: "bewindspersonen" },
    `(?:${NADER})\\s+${ANTWOORD}${VAN}`,
    "Nader antwoord van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Aanvullende beantwoording van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
  ),
  row(
    "antwoord-op",
    { soort: "antwoord", noemt: "vraagstellers" },
    `${ANTWOORD}${OP}`,
    "Antwoorden op Kamervragen van het lid Podt (D66) over de dijk (ingezonden 3 maart 2026).",
    "Betreft: Beantwoording vragen van het lid Podt (D66) over de dijk",
    "Onderwerp Beantwoording van Kamervragen van het lid Podt (D66) over de dijk",
  ),
  row(
    "antwoord",
    { soort: "antwoord", noemt: "bewindspersonen" },
    `${ANTWOORD}${VAN}`,
    "Antwoord van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Antwoord van demissionair minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Beantwoording door minister Heinen (Financiën) (ontvangen 3 juli 2026)",
  ),
  row(
    "mededeling",
    { soort: "mededeling", noemt: "bewindspersonen" },
    String.raw`(?:(?:${NADER})\s+)?mededeling(?:en)?(?:${VAN}|\s*[:.]?$)`,
    "Mededeling van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
    "Nadere mededeling van minister Heinen (Financiën) (ontvangen 3 juli 2026)",
  ),
  row(
    "vragen",
    { soort: "vragen", noemt: "vraagstellers" },
    `${VRAGEN}\\s+(?:(?:van|door|gesteld\\s+door)\\s+)?${LID}`,
    "Vragen van het lid Podt (D66) aan de minister van Financiën over de dijk (ingezonden 3 maart 2026)",
    "Nadere schriftelijke vragen van het lid Podt (D66) aan de minister van Financiën over de dijk",
    "Vervolgvragen van het lid Podt (D66) aan de minister van Financiën over de dijk",
  ),
  row("vragen-gesteld", {}, `${VRAGEN}\\s+(?:van|op|door|namens|gesteld)\\b`, "Vragen gesteld door de leden der Kamer"),
];

const compile = (pattern: string): RegExp => new RegExp(`^${LABEL}(?:${pattern})`, "iu");
const PATTERNS = TITELREGELS.map((regel) => [compile(regel.pattern), regel] as const);
const ANY = compile(TITELREGELS.map(({ pattern }) => pattern).join("|"));

/** The row that a line is worded by, or the opening of one; `null` for a line that is no title. */
export const titelregelOf = (wording: string): Titelregel | null =>
  ANY.test(wording) ? PATTERNS.find(([pattern]) => pattern.test(wording))![1] : null;

/** Whether a line reads like part of a document's title block. Its opening tells. */
export const isTitelregel = (wording: string): boolean => ANY.test(wording);

/** “Antwoord van Minister De Jonge (…) (ontvangen 3 mei 2010)” between the questions and the answers: part of the title. */
export function answerTitle(wording: string): Titelregel | null {
  const regel = /\(ontvangen\b/i.test(wording) ? titelregelOf(wording) : null;
  return regel?.noemt === "bewindspersonen" ? regel : null;
}

const LEDEN = new RegExp(LID, "iu");
/** The title of a set of questions: “Vragen van het lid Mutluer (GroenLinks-PvdA) over …” */
export const isVragenTitle = (wording: string): boolean =>
  titelregelOf(wording)?.noemt === "vraagstellers" && LEDEN.test(wording);

/** What stands between the title lines in a text: a line's end, or the space behind “(ingezonden …).” */
const BETWEEN = /(\n|(?<=\)\.?)\s+(?=\p{Lu}))/u;

/** The rows of the title lines in a text, and the offset at which each begins. */
export function titelregelsIn(text: string): { regel: Titelregel; at: number }[] {
  let at = 0;
  return text.split(BETWEEN).flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length;
    const regel = titelregelOf(part.trim());
    return regel ? [{ regel, at: start }] : [];
  });
}
