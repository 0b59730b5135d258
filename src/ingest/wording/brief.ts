/** The wording of the letter that goes with the answers. */
import { isAmbtsregel } from "./ambten.ts";
import { isGroet } from "./ondertekening.ts";

/** What stands before a value in the head of a letter and says something of the document, not of people and addresses. */
const LABEL = String.raw`(?:datum|betreft|onderwerp|zaaknummer|kamervraagnummer|(?:(?:ons|onze|uw)\s+)?(?:kenmerk|referentie|nummer|brief(?:\s+van)?))`;

/** @param opent whether a letter to the Kamer begins with such a line; others stand in its head, or begin its first sentence */
const row = (name: string, opent: boolean, pattern: RegExp, ...voorbeelden: [string, ...string[]]) => ({
  name,
  opent,
  pattern,
  voorbeelden,
});

// prettier-ignore
export const BRIEFREGELS = [
  row("aanspreking", true, /^geachte\b/i, "Geachte voorzitter,"),
  row("geadresseerde", true, /^(?:aan\s+de\s+voorzitter|de\s+voorzitter\s+van|tweede\s+kamer\s+der\s+staten-generaal)\b/i, "Aan de Voorzitter", "De voorzitter van de Tweede Kamer"),
  row("retouradres", true, /^>\s?retouradres\b/i, "> Retouradres Postbus 20301"),
  row("onderwerp", true, /^(?:betreft|onderwerp|datum)\b/i, "Betreft Vragen over de dijk", "Datum 3 maart 2026"),
  row("label", false, new RegExp(`^${LABEL}(?!\\p{L})`, "iu"), "Onze referentie", "Uw kenmerk"),
  row("bijlagen", false, /^bijlagen?\b/i, "Bijlage(n)", "Bijlagen 2"),
  row("adres", false, /^(?:ministerie|directie|directoraat|postbus|bezoekadres|postadres|retouradres|contact(?:persoon)?|behandeld|inlichtingen|pagina|[tfe])(?!\p{L})/iu, "Ministerie van Defensie", "T 070 426 64 26"),
  row("eerste-zin", false, /^(?:hierbij|hiermee|bijgaand|bijgevoegd|conform|mede\s+namens|naar\s+aanleiding|(?:met|middels)\s+deze|in\s+(?:antwoord|reactie|aanvulling|vervolg)|op\s+\d|ik\s|de\s+(?:minister|staatssecretaris|voorzitter))/i, "Hierbij zend ik u de antwoorden", "Op 3 maart 2026 hebben de leden"),
];

/** Whether a letter to the Kamer begins with this line. */
export const opentBrief = (line: string): boolean =>
  BRIEFREGELS.some(({ opent, pattern }) => opent && pattern.test(line));

const AANSPREKING = /^geachte\s[^.?!:]{1,60}$/iu;
/** Whether a line is the salutation of a letter, and nothing else: “Geachte voorzitter,”. */
export const isAanspreking = (line: string): boolean => AANSPREKING.test(line);

/** Whether a line belongs to a letter by its wording: its head, its first sentence, or how it takes leave. */
export const isBriefregel = (line: string): boolean =>
  BRIEFREGELS.some(({ pattern }) => pattern.test(line)) || isGroet(line) || isAmbtsregel(line);

const WHOLE_LABEL = new RegExp(`^${LABEL}$`, "iu");
/** “Onze referentie”, without the colon that may follow. */
export const isLabel = (label: string): boolean => WHOLE_LABEL.test(label);

/** “Hierbij bied ik u de antwoorden aan op de vragen van het lid …” */
const ZIN =
  /\b(?:hierbij|bijgaand|hiermee|bijgevoegd|ontvangt\s+u|(?:zend|bied|stuur|doe)\s+ik)\b.*\b(?:antwoord(?:en)?|beantwoording|reactie\s+(?:aan\s+)?op)\b|\bdeel\s+ik\s+u\s+me[de]e?\b.*\bworden\s+beantwoord\s+zoals\b/i;
/** “Vanwege overleg heeft de beantwoording meer tijd gekost.” tells of a delay that is over. */
export const TERUGBLIK = /\bheeft\b.*\bmeer\s+tijd\b/i;
/** A sentence is no longer; a line that is, is not read to its end for each of its words. */
const LONGEST_ZIN = 1000;

/** Whether a line hands over answers. */
export const biedtAan = (line: string): boolean => ZIN.test(line.slice(0, LONGEST_ZIN)) && !line.endsWith("?");
