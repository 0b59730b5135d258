/**
 * What the archive holds in numbers: counted here for every page and file, and explained in one way. What a search counts
 * follows the same rule (`src/search/browser/counts.ts`).
 */
import { countNummers } from "../domain/nummers.ts";
import type { DocumentSummary } from "./model.ts";
import { lacksAnswer } from "./zaken/unanswered.ts";
import type { SummarisedZaak } from "./zaken/summarised-zaken.ts";

export interface Tellingen {
  documenten: number;
  vragen: number;
  /** Of the questions. */
  beantwoord: number;
  antwoorden: number;
  zaken: number;
  /** Of the zaken. */
  zonderAntwoord: number;
}

/** What each of them counts, as the page about the archive says it. */
export const TELLING_UITLEG: Readonly<Record<keyof Tellingen, { label: string; uitleg: string }>> = {
  documenten: {
    label: "Documenten",
    uitleg:
      "Elk gepubliceerd stuk: vragen, een antwoord of een mededeling. Wat twee keer is ontvangen, telt twee keer.",
  },
  vragen: {
    label: "Vragen",
    uitleg:
      "Elk nummer dat in een document bij een vraag staat; waar bij geen enkele vraag een nummer staat, elke vraag. “Vragen 4 en 5” onder één kop zijn er twee, met één pagina en één rij in de gegevens. Staat een vraag in het stuk met de vragen en weer in het antwoord, dan telt zij twee keer.",
  },
  beantwoord: { label: "Vragen met een antwoord", uitleg: "Hetzelfde document geeft er een antwoord op." },
  antwoorden: {
    label: "Antwoorden",
    uitleg: "Elk antwoord met een eigen kop. Eén antwoord op meer vragen telt één keer.",
  },
  zaken: {
    label: "Zaken",
    uitleg: "De stukken over dezelfde vragen samen. Een stuk dat nergens bij hoort, is een zaak op zichzelf.",
  },
  zonderAntwoord: {
    label: "Zaken zonder antwoord in dit archief",
    uitleg: "Er is geen stuk dat antwoord geeft, en de vragen zijn niet ingetrokken. Het antwoord kan elders bestaan.",
  },
};

/** What is looked at of a document. */
export interface Counted {
  vragen: readonly { nummers: readonly string[] }[];
  antwoorden: readonly unknown[];
}

/** What is counted of documents alone, wherever they are counted. */
export const countDocuments = (
  documents: readonly Counted[],
): Pick<Tellingen, "documenten" | "vragen" | "antwoorden"> => ({
  documenten: documents.length,
  vragen: documents.reduce((sum, { vragen }) => sum + countNummers(vragen), 0),
  antwoorden: documents.reduce((sum, { antwoorden }) => sum + antwoorden.length, 0),
});

/** Counts a whole archive. */
export const countArchive = (
  documents: readonly (Counted & Pick<DocumentSummary, "aantalBeantwoord">)[],
  zaken: readonly Pick<SummarisedZaak, "zaak">[],
): Tellingen => ({
  ...countDocuments(documents),
  beantwoord: documents.reduce((sum, { aantalBeantwoord }) => sum + aantalBeantwoord, 0),
  zaken: zaken.length,
  zonderAntwoord: zaken.filter(({ zaak }) => lacksAnswer(zaak)).length,
});
