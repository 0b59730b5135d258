/**
 * The wording of notices, as data: what a paper says that puts an answer off, or leads elsewhere, instead of answering.
 * The order matters: the first row that fits decides.
 */
import type { Variant } from "../../domain/document.ts";

interface Mededelingregel {
  name: string;
  variant: Extract<Variant, "uitstel" | "brief" | "ingetrokken">;
  /** Words that stand in this order in one paragraph. */
  woorden: readonly RegExp[];
  /** Whether they make a paper a notice by themselves; others tell what a notice is for. */
  zeker: boolean;
  voorbeelden: readonly [string, ...string[]];
}

const DE_VRAGEN = String.raw`(?:deze|de|zijn|haar|hun|die|genoemde)\s+(?:schriftelijke\s+)?(?:kamer)?vragen`;

export const MEDEDELINGEN: readonly Mededelingregel[] = [
  {
    name: "niet-binnen-de-termijn",
    variant: "uitstel",
    woorden: [/\bniet\s+binnen\s+de\s+(?:gebruikelijke|gestelde|reguliere|gevraagde)\b/i, /\btermijn\b/i],
    zeker: true,
    voorbeelden: [
      "De vragen van het lid Podt (D66) kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
      "De vragen over de ingetrokken vergunning kunnen niet binnen de gestelde termijn worden beantwoord.",
    ],
  },
  {
    name: "niet-mogelijk-binnen-de-termijn",
    variant: "uitstel",
    woorden: [
      /\bbinnen\s+de\s+(?:gebruikelijke|gestelde|reguliere|gevraagde)\s+termijn\b/i,
      /\bis\b[^.]*\bniet\s+mogelijk\b/i,
    ],
    zeker: true,
    voorbeelden: ["Beantwoording van de vragen binnen de gestelde termijn is niet mogelijk."],
  },
  {
    name: "vraagt-uitstel",
    variant: "uitstel",
    woorden: [/\b(?:vraag|verzoek)\b[^.]*\buitstel\b/i, /\bbeantwoording\b/i],
    zeker: true,
    voorbeelden: ["Ik verzoek uw Kamer om uitstel voor de beantwoording van de vragen."],
  },
  {
    name: "ingetrokken",
    variant: "ingetrokken",
    // Not “over de ingetrokken vergunning”.
    woorden: [/\bvragen\b/i, /\bingetrokken(?=[.,;]|$|\s+door\b|\s+en\s+(?:worden|zijn)\b)/i],
    zeker: true,
    voorbeelden: ["De vragen zijn door het lid ingetrokken.", "De vragensteller heeft de vragen ingetrokken."],
  },
  {
    name: "in-te-trekken",
    variant: "ingetrokken",
    woorden: [new RegExp(String.raw`\b${DE_VRAGEN}\s+in\s+te\s+trekken\b`, "i")],
    zeker: true,
    voorbeelden: ["Het lid Podt (D66) heeft mij laten weten deze vragen in te trekken."],
  },
  {
    name: "trekt-in",
    variant: "ingetrokken",
    woorden: [new RegExp(String.raw`\btrekt\s+(?:(?:het|dit)\s+lid\s+)?${DE_VRAGEN}\s+in\b`, "i")],
    zeker: true,
    voorbeelden: ["Het lid Podt (D66) trekt de vragen in, zo is mij gemeld."],
  },
  {
    name: "beantwoord-in-brief",
    variant: "brief",
    woorden: [/\bvragen\b/i, /\b(?:zijn|worden)\s+beantwoord\s+(?:middels|in|bij|met|per|via)\b/i, /\bbrief\b/i],
    zeker: true,
    voorbeelden: ["De vragen zijn beantwoord middels een brief (36 471-64)."],
  },
  {
    name: "verwijst-naar-brief",
    variant: "brief",
    woorden: [
      /\b(?:beantwoording|antwoord(?:en)?)\b[^.]*\bvragen\b/i,
      /\bverwijs\s+ik\s+(?:(?:u|uw\s+Kamer)\s+)?(?:kortheidshalve\s+)?naar\s+(?:de|mijn)\s+(?:kamer)?brief\b/i,
    ],
    zeker: true,
    voorbeelden: ["Voor de beantwoording van de vragen verwijs ik naar de Kamerbrief van 3 maart 2026."],
  },
  {
    name: "meer-tijd",
    variant: "uitstel",
    woorden: [/\b(?:beantwoording|beantwoorden)\b/i, /\b(?:meer\s+tijd|uitgesteld|vertraging)\b/i],
    zeker: true,
    voorbeelden: ["Voor een zorgvuldige beantwoording is meer tijd nodig."],
  },
  {
    name: "intrekking",
    variant: "ingetrokken",
    woorden: [/\bintrekking\s+van\s+de\s+vragen\b/i],
    zeker: false,
    voorbeelden: ["Wegens intrekking van de vragen blijft een antwoord achterwege."],
  },
  {
    name: "verwijzing",
    variant: "brief",
    woorden: [/\bverwijs\s+ik\b|\bbeantwoord\s+(?:middels|in|bij|met|per|via)\s+(?:de|een|mijn)?\s*\S*brief\b/i],
    zeker: false,
    voorbeelden: ["Voor de antwoorden verwijs ik naar het debat van 3 maart 2026."],
  },
  {
    name: "uitstel",
    variant: "uitstel",
    woorden: [/\bniet\s+binnen\s+de\b|\bbinnen\s+(?:de\s+)?\S+\s+termijn\b.*\bniet\b|\buitstel\b|\bmeer\s+tijd\b/i],
    zeker: false,
    voorbeelden: ["Ik vraag uw Kamer uitstel tot 3 april 2026."],
  },
];

function standsIn(text: string, { woorden }: Mededelingregel): boolean {
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
