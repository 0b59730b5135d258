/**
 * The wording of notices, as data: what a paper says that puts an answer off, or leads elsewhere, instead of answering.
 * The order matters: the first row that fits decides.
 */
import type { Variant } from "../../domain/document.ts";

/**
 * @param woorden patterns that stand in this order in one paragraph
 * @param zeker whether they make a paper a notice by themselves; the others tell what a notice is for
 */
const row = (name: string, variant: Variant, woorden: RegExp[], voorbeeld: string, zeker = true) => ({
  name,
  variant,
  woorden,
  voorbeeld,
  zeker,
});

const TERMIJN = String.raw`\bbinnen\s+de\s+(?:gebruikelijke|gestelde|reguliere|gevraagde)\b`;
const DE_VRAGEN = String.raw`(?:deze|de|zijn|haar|hun|die|genoemde)\s+(?:schriftelijke\s+)?(?:kamer)?vragen`;
const re = (source: string) => new RegExp(source, "i");

// prettier-ignore
export const MEDEDELINGEN = [
  row("niet-binnen-de-termijn", "uitstel", [re(String.raw`\bniet\s+${TERMIJN}`), /\btermijn\b/i], "De vragen over de ingetrokken vergunning kunnen niet binnen de gestelde termijn worden beantwoord."),
  row("niet-mogelijk", "uitstel", [re(TERMIJN), /\bis\b[^.]*\bniet\s+mogelijk\b/i], "Beantwoording van de vragen binnen de gestelde termijn is niet mogelijk."),
  row("niet-mogelijk-binnen", "uitstel", [/\bniet\s+mogelijk\b/i, /\bvragen\b/i, re(TERMIJN)], "Het is niet mogelijk de vragen binnen de gestelde termijn te beantwoorden."),
  row("lukt-niet", "uitstel", [/\blukt\b[^.]*\bniet\b/i, /\bvragen\b[^.]*\bte\s+beantwoorden\b/i], "Het lukt helaas niet om de vragen voor het reces te beantwoorden."),
  row("vraagt-uitstel", "uitstel", [/\b(?:vraag|verzoek)\b[^.]*\buitstel\b/i, /\bbeantwoording\b/i], "Ik verzoek uw Kamer om uitstel voor de beantwoording van de vragen."),
  // Not “over de ingetrokken vergunning”.
  row("ingetrokken", "ingetrokken", [/\bvragen\b/i, /\bingetrokken(?=[.,;]|$|\s+door\b|\s+en\s+(?:worden|zijn)\b)/i], "De vragensteller heeft de vragen ingetrokken."),
  row("in-te-trekken", "ingetrokken", [re(String.raw`\b${DE_VRAGEN}\s+in\s+te\s+trekken\b`)], "Het lid Podt (D66) heeft mij laten weten deze vragen in te trekken."),
  row("trekt-in", "ingetrokken", [re(String.raw`\btrekt\s+(?:(?:het|dit)\s+lid\s+)?${DE_VRAGEN}\b[^.]*\sin(?=[.,]|$)`)], "Het lid Podt (D66) trekt de vragen in, zo is mij gemeld."),
  row("beantwoord-in-brief", "brief", [/\bvragen\b/i, /\b(?:zijn|worden)\s+beantwoord\s+(?:middels|in|bij|met|per|via)\b/i, /\bbrief\b/i], "De vragen zijn beantwoord middels een brief (36 471-64)."),
  row("met-brief-beantwoord", "brief", [/\b(?:met|in|bij|per|middels)\s+(?:de|mijn|een)\s+(?:kamer)?brief\b/i, /\bzijn\b[^.]*\bvragen\b[^.]*\bbeantwoord\b/i], "Met de brief van 3 maart 2026 zijn de vragen beantwoord."),
  row("verwijst-naar-brief", "brief", [/\b(?:beantwoording|antwoord(?:en)?)\b[^.]*\bvragen\b/i, /\bverwijs\s+ik\s+(?:(?:u|uw\s+Kamer)\s+)?naar\s+(?:de|mijn)\s+(?:kamer)?brief\b/i], "Voor de beantwoording van de vragen verwijs ik naar de Kamerbrief van 3 maart 2026."),
  row("meer-tijd", "uitstel", [/\b(?:beantwoording|beantwoorden)\b/i, /\b(?:meer\s+tijd|uitgesteld|vertraging)\b/i], "Voor een zorgvuldige beantwoording is meer tijd nodig."),
  row("intrekking", "ingetrokken", [/\bintrekking\s+van\s+de\s+vragen\b/i], "Wegens intrekking van de vragen blijft een antwoord achterwege.", false),
  row("verwijst", "brief", [/\bverwijs\s+ik\b|\bbeantwoord\s+(?:middels|in|bij|met|per|via)\s+(?:de|een|mijn)?\s*\S*brief\b/i], "Voor de antwoorden verwijs ik naar het debat van 3 maart 2026.", false),
  row("uitstel", "uitstel", [/\bniet\s+binnen\s+de\b|\bbinnen\s+(?:de\s+)?\S+\s+termijn\b.*\bniet\b|\buitstel\b|\bmeer\s+tijd\b/i], "Ik vraag uw Kamer uitstel tot 3 april 2026.", false),
];

function standsIn(text: string, { woorden }: (typeof MEDEDELINGEN)[number]): boolean {
  let rest = text;
  return woorden.every((pattern) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match.index + match[0].length);
    return match !== null;
  });
}

/** Whether a paragraph is the text of a notice. */
export const isMededelingTekst = (wording: string): boolean =>
  MEDEDELINGEN.some((regel) => regel.zeker && standsIn(wording, regel));

/** What a notice is for; `null` where its text does not say so. */
export const variantOfMededeling = (text: string): Variant | null =>
  MEDEDELINGEN.find((regel) => standsIn(text, regel))?.variant ?? null;
