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

/** The citations that overlap none of the others. */
export function apartFrom(citations: readonly Citation[], others: readonly Citation[]): Citation[] {
  const ordered = others.toSorted((a, b) => a.start - b.start);
  let i = 0;
  return citations
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (i < ordered.length && ordered[i]!.end <= start) i++;
      return i === ordered.length || ordered[i]!.start >= end;
    });
}
