/** A place in a text that refers to a paper. */
export interface Citation {
  soort: "kamerstuk" | "zaak" | "aanhangsel" | "vraag" | "url" | "wet" | "uitspraak" | "blad";
  /** Offsets in the text. */
  start: number;
  end: number;
  /** The paper's name in the form that the data uses: “31015, nr. 290”, “2026Z10868”, “2025-2026 nr. 2258”, “3”. */
  naam: string;
  url: string;
}
