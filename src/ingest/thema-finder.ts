import type { ThemaReden } from "../domain/document.ts";

/** What is read of one question to tell its themes. */
export interface VraagTeksten {
  /** How many questions it is: several may be printed as one. */
  aantal: number;
  vraag: string;
  /** The answers to it. */
  antwoorden: readonly string[];
}

/** What is read of a document: its subject line, or what stands for it, and all its questions. */
export interface DocumentTeksten {
  onderwerp: { tekst: string; in: "onderwerp" | "titel" };
  vragen: readonly VraagTeksten[];
}

/**
 * Says for each question of a document which themes it has and why, the themes that it is about most first. Questions past
 * the end of the list have none.
 */
export type ThemaFinder = (document: DocumentTeksten) => ThemaReden[][];
