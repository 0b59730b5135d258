/**
 * What can be said of how a document was read: each rule with how grave it is and what people call it. A message names
 * one of these rules, so that each has a label; to say something new, add a row.
 */

export const ERNSTEN = ["fout", "waarschuwing", "info"] as const;
export type Ernst = (typeof ERNSTEN)[number];

interface Rule {
  ernst: Ernst;
  /** As a heading over all that it was said of, in Dutch. */
  label: string;
}

/** Something in a document that its archivist should look at. */
const watch = (label: string): Rule => ({ ernst: "waarschuwing", label });
/** Text of the source that is not passed on, and rightly so. */
const leftOut = (label: string): Rule => ({ ernst: "info", label });
/** Something that is as it should be, and good to know. */
const note = (label: string): Rule => ({ ernst: "info", label });
/** Why nothing is published of a source, or why what is published cannot be right. */
const fault = (label: string): Rule => ({ ernst: "fout", label });

export const RULES = {
  "unread-part": watch("Deel van het bestand dat niet gelezen is"),
  "unknown-sign": watch("Teken dat niet te lezen is"),
  "unmatched-antwoord": watch("Antwoord zonder vraag"),
  "misprinted-nummer": watch("Antwoord met het nummer van een andere vraag"),
  "misplaced-antwoord": watch("Antwoord dat niet onder zijn vraag staat"),
  "duplicate-antwoord": watch("Antwoord waarvan het nummer twee keer is gedrukt"),
  "unanswered-vraag": watch("Vraag zonder antwoord, in een document dat antwoord geeft"),
  "duplicate-vraag": watch("Nummer dat twee keer is gedrukt"),
  "missing-nummer": watch("Nummer dat ontbreekt"),
  "empty-part": watch("Kop zonder tekst eronder"),
  "unread-heading": watch("Regel die op een kop lijkt"),
  "wrong-encoding": watch("Tekst die in een verkeerde tekencodering is bewaard"),
  "ragged-table": watch("Tabelrij met te weinig cellen"),
  "impossible-date": watch("Datum die niet bestaat"),
  "date-out-of-range": watch("Datum die niet kan kloppen"),
  "date-order": watch("Eerder ontvangen dan ingezonden"),
  "correction-without-target": watch("Verbetering die niet meer past"),
  "thema-correction": watch("Verandering van een thema die niet kon"),
  "broken-record": watch("Officieel metadatabestand dat niet te lezen is"),
  "second-source": note("Staat bij een ander document, als tweede bron daarvan"),
  "probable-duplicate": watch("Vermoedelijk dubbel: een ander bestand zegt hetzelfde"),
  "text-lost": fault("Tekst die nergens terechtkwam"),
  "text-twice": fault("Tekst die op twee plaatsen terechtkwam"),
  "left-out-bookmark": leftOut("Bladwijzer van de tekstverwerker"),
  "left-out-image": leftOut("Afbeelding"),
  "left-out-page-furniture": leftOut("Paginakop of -voet"),
  "left-out-metadata": leftOut("Gegevens over het bestand"),
  "left-out-layout": leftOut("Opmaak"),
  "left-out-hidden": leftOut("Verborgen tekst"),
  "left-out-address": leftOut("Adres achter een koppeling dat nergens heen leidt"),
  "no-vraag": fault("Geen Kamervragen gevonden"),
  "no-text": fault("Geen tekst in het bestand"),
  "too-many-vragen": fault("Meer vragen dan een document kan hebben"),
  "empty-file": fault("Leeg bestand"),
  "binary-file": fault("Geen tekstbestand"),
  "unknown-encoding": fault("Onbekende tekencodering"),
  "not-utf-8": fault("Tekst in een andere tekencodering dan UTF-8"),
  "not-well-formed": fault("XML met fouten"),
  "unknown-xml": fault("XML die geen officiële publicatie is"),
  "xml-entities": fault("XML met verwijzingen naar buiten"),
  "docx-damaged": fault("Beschadigd Word-bestand"),
  "docx-encrypted": fault("Versleuteld Word-bestand"),
  "docx-no-document": fault("Geen Word-document"),
  "docx-no-zip": fault("Geen Word-bestand"),
  "docx-too-large": fault("Word-bestand dat te groot is"),
  "libreoffice-missing": fault("Bestand dat alleen met LibreOffice te lezen is"),
  "libreoffice-failed": fault("Bestand dat LibreOffice niet kan lezen"),
  "pdf-damaged": fault("Beschadigde PDF"),
  "pdf-encrypted": fault("Versleutelde PDF"),
  "pdf-too-large": fault("PDF die te groot is"),
  "pdf-too-slow": fault("PDF die te lang duurde"),
  "pdf-unknown-letters": fault("PDF met onleesbare letters"),
  "pdf-without-text": fault("PDF zonder tekst, zoals een scan"),
  "too-deep": fault("Te diep genest"),
  "unreadable-file": fault("Niet te openen"),
  "unreadable-folder": fault("Map die niet te lezen is"),
  link: fault("Koppeling, die niet wordt gevolgd"),
  "no-file": fault("Geen gewoon bestand"),
  "duplicate-document": fault("Hetzelfde document als een ander"),
  "broken-yaml": fault("Fout in het bestand met aanvullingen"),
  "orphan-yaml": fault("Aanvullingen waar geen document bij hoort"),
  "too-large": fault("Te groot"),
  "metadata-only": fault("Alleen gegevens, geen document"),
  "internal-error": fault("Fout in de verwerking"),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as [RuleName, ...RuleName[]];
