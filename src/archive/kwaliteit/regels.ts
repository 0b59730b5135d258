/** What the rules of reading are called, for people. A rule without a name here is shown by its own. */
const REGEL_NAMEN: Readonly<Record<string, string>> = {
  "unmatched-antwoord": "Antwoord zonder vraag",
  "unanswered-vraag": "Vraag zonder antwoord, in een document dat antwoord geeft",
  "duplicate-vraag": "Nummer dat twee keer is gedrukt",
  "missing-nummer": "Nummer dat ontbreekt",
  "empty-part": "Kop zonder tekst eronder",
  "ragged-table": "Tabelrij met te weinig cellen",
  "impossible-date": "Datum die niet bestaat",
  "date-order": "Ontvangen voor ingezonden",
  "correction-without-target": "Verbetering die niet meer past",
  "text-lost": "Tekst die nergens terechtkwam",
  "text-twice": "Tekst die op twee plaatsen terechtkwam",
  "left-out-bookmark": "Bladwijzer van de tekstverwerker",
  "left-out-image": "Afbeelding",
  "left-out-page-furniture": "Kop of voet van een bladzijde",
  "left-out-metadata": "Gegevens over het bestand",
  "left-out-layout": "Opmaak",
  "no-vraag": "Geen vraag gevonden",
  "no-text": "Geen tekst in het bestand",
  "empty-file": "Leeg bestand",
  "binary-file": "Geen tekstbestand",
  "unknown-encoding": "Onbekende tekencodering",
  "unreadable-file": "Niet te openen",
  "duplicate-document": "Hetzelfde document als een ander",
  "broken-yaml": "Fout in het bestand met aanvullingen",
  "too-large": "Te groot",
  "metadata-only": "Alleen gegevens, geen document",
  "internal-error": "Fout in de verwerking",
};

/** “left-out-bookmark” → “Bladwijzer van de tekstverwerker”. */
export const formatRegel = (regel: string): string => REGEL_NAMEN[regel] ?? regel;
