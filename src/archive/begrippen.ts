/**
 * The words that people may not know, each with what it means: the page of all of them is made of this table, and a
 * label on another page leads to its word. Nowhere else is a word explained.
 */
import type { KamervraagDocument, Soort } from "../domain/document.ts";
import type { ListKey } from "./lists/kinds.ts";

interface Begrip {
  woord: string;
  uitleg: string;
  /** Words that say more. */
  zie?: readonly string[];
  /** The list of all of them in this archive. */
  lijst?: ListKey;
}

/** Key, which is its place on the page too → the word. */
export const BEGRIPPEN = {
  aanhangsel: {
    woord: "Aanhangsel van de Handelingen",
    uitleg:
      "De bundel waarin de Kamer schriftelijke vragen met hun antwoorden officieel publiceert. Elk antwoord krijgt daarin een aanhangselnummer, dat elk vergaderjaar opnieuw bij 1 begint. Samen wijzen ze één antwoord aan: 2024-2025, nr. 610.",
    zie: ["vergaderjaar", "handelingen"],
  },
  antwoord: {
    woord: "Antwoord",
    uitleg:
      "De brief waarin de bewindspersoon de vragen beantwoordt, vraag voor vraag. Eén antwoord kan voor meer vragen samen gelden. Later kan er een nader of een gecorrigeerd antwoord komen.",
    zie: ["bewindspersoon", "mededeling", "zaak"],
  },
  bewindspersoon: {
    woord: "Bewindspersoon",
    uitleg:
      "Een minister of staatssecretaris. Wie antwoordt, doet dat soms mede namens anderen; onder “Gericht aan” staat aan wie de vragen waren gesteld.",
    lijst: "bewindspersonen",
  },
  bron: {
    woord: "Bron",
    uitleg:
      "Het bestand zoals het is ontvangen. Het blijft zoals het is, en op de pagina van het document is het te downloaden. Bij elke vraag staat in welke regels van de bron zij te vinden is.",
    zie: ["document"],
  },
  document: {
    woord: "Document",
    uitleg:
      "Eén stuk, zoals de Kamer of een ministerie het uitbracht: de vragen, een mededeling of een antwoord. In een document staan meestal meer vragen.",
    zie: ["zaak", "kamervraag"],
  },
  handelingen: {
    woord: "Handelingen",
    uitleg: "Het woordelijke verslag van de vergaderingen van de Kamer.",
    zie: ["aanhangsel"],
  },
  ingezonden: {
    woord: "Ingezonden en ontvangen",
    uitleg:
      "Ingezonden is de dag waarop het Kamerlid de vragen indiende. Ontvangen is de dag waarop het antwoord of de mededeling bij de Kamer binnenkwam.",
    zie: ["uitstel"],
  },
  kamerstuk: {
    woord: "Kamerstuk",
    uitleg:
      "Een officieel stuk van de Kamer, zoals een wetsvoorstel, een motie of een brief van de regering. Stukken over één onderwerp staan in een dossier: 31015, nr. 290 is stuk 290 van dossier 31015.",
  },
  kamervraag: {
    woord: "Kamervraag",
    uitleg:
      "Een schriftelijke vraag van een lid van de Tweede Kamer aan het kabinet. Een Kamerlid dient er meestal een aantal tegelijk in over één onderwerp; elke vraag heeft een nummer, en hier een eigen pagina.",
    zie: ["vraagsteller", "antwoord", "mondeling"],
  },
  mededeling: {
    woord: "Mededeling",
    uitleg:
      "Een bericht van de bewindspersoon over de vragen dat geen antwoord is: dat het antwoord later komt, dat een brief antwoord geeft, of dat de vragen zijn ingetrokken.",
    zie: ["uitstel"],
  },
  "mede-namens": {
    woord: "Mede namens",
    uitleg:
      "Het antwoord is ook van deze andere bewindspersonen: het gaat over iets waar zij samen verantwoordelijk voor zijn.",
    zie: ["bewindspersoon"],
  },
  ministerie: {
    woord: "Ministerie",
    uitleg:
      "Waar een vraag terechtkwam, naar het ambt van wie antwoordt of van wie het gevraagd is. Ambten en ministeries veranderen van naam; een ambt van vroeger staat bij het ministerie waar het onderwerp nu onder valt.",
    lijst: "ministeries",
  },
  mondeling: {
    woord: "Mondelinge vragen",
    uitleg:
      "Vragen die een Kamerlid in de vergadering zelf stelt, meestal in het wekelijkse vragenuur. Wat daar is gezegd, staat in de Handelingen.",
    zie: ["handelingen", "kamervraag"],
  },
  thema: {
    woord: "Thema",
    uitleg:
      "Waar een vraag over gaat. Een programma geeft elke vraag haar thema’s, aan de hand van woorden die bij een thema horen; bij de vraag staat welke woorden dat waren. De indeling volgt de themalijst van de overheid.",
    lijst: "themas",
  },
  uitstel: {
    woord: "Uitstel",
    uitleg:
      "Een bewindspersoon hoort binnen drie weken te antwoorden. Lukt dat niet, dan meldt die dat aan de Kamer, met de reden; zo’n mededeling heet uitstel van antwoord.",
    zie: ["mededeling", "ingezonden"],
  },
  vergaderjaar: {
    woord: "Vergaderjaar",
    uitleg:
      "Het jaar waarin de Kamer haar stukken telt. Het begint op Prinsjesdag, de derde dinsdag van september: vergaderjaar 2024-2025 liep tot september 2025.",
    zie: ["aanhangsel"],
  },
  vraagsteller: {
    woord: "Vraagsteller",
    uitleg:
      "Het Kamerlid dat de vragen stelt, met de partij die het document noemt. Meer Kamerleden kunnen samen vragen stellen.",
    lijst: "vraagstellers",
  },
  zaak: {
    woord: "Zaak",
    uitleg:
      "Alles over dezelfde vragen bij elkaar: gesteld, uitgesteld, beantwoord, nader beantwoord of ingetrokken. De Kamer geeft elke zaak een zaaknummer: het jaar, een Z en een volgnummer, zoals 2026Z10868.",
    zie: ["document", "uitstel"],
    lijst: "zaken",
  },
} as const satisfies Record<string, Begrip>;

export type BegripKey = keyof typeof BEGRIPPEN;

const ENTRIES = Object.entries(BEGRIPPEN) as [BegripKey, Begrip][];

/** The words in the order of an alphabet. */
export const begrippen = (): (Begrip & { sleutel: BegripKey })[] =>
  ENTRIES.map(([sleutel, begrip]) => ({ sleutel, ...begrip })).sort((a, b) => a.woord.localeCompare(b.woord, "nl"));

/** The word for what is in a list of this kind, where it is explained. */
export const begripOfList = (soort: ListKey): BegripKey | undefined =>
  ENTRIES.find(([, { lijst }]) => lijst === soort)?.[0];

/** The word for what kind of paper a document is. */
export const begripOfDocument = ({ soort, variant }: Pick<KamervraagDocument, "soort" | "variant">): BegripKey =>
  variant === "uitstel" ? "uitstel" : OF_SOORT[soort];

const OF_SOORT: Record<Soort, BegripKey> = {
  vragen: "kamervraag",
  antwoord: "antwoord",
  mededeling: "mededeling",
  mondeling: "mondeling",
};
