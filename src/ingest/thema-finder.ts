import type { ThemaReden } from "../domain/document.ts";

/** What is read of one question to tell its themes. */
export interface VraagTeksten {
  onderwerp: string | null;
  vraag: string;
  /** The answers to it. */
  antwoorden: readonly string[];
}

/** Says why a question of a document has its themes. */
export type ThemaFinder = (texts: VraagTeksten) => ThemaReden[];
