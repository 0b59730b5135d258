/** Recognises the papers behind official addresses, so that those in the archive lead to our own page. */

/** Zaaknummers and Aanhangsel numbers to the ids of the documents that hold them. */
export class OwnPages {
  readonly #ids = new Map<string, string>();

  /** Says that the archive holds a document. Of several with one key the first stays. */
  add(keys: readonly string[], id: string): void {
    for (const key of keys) if (!this.#ids.has(key)) this.#ids.set(key, id);
  }

  /** Id of the document behind an official address; `null` where it names none that the archive holds. */
  find(officialUrl: string): string | null {
    return officialKeysIn(officialUrl).flatMap((key) => this.#ids.get(key) ?? [])[0] ?? null;
  }

  /** Id of the document that goes by a key. */
  get(key: string): string | undefined {
    return this.#ids.get(key);
  }
}

/** What the paper behind an official address goes by; [] where the address names none. */
export const officialKeysIn = (officialUrl: string): string[] =>
  officialUrl.match(/\b\d{4}Z\d{5}\b|\bah-tk-\d{8}-\d+\b/g) ?? [];

/** What a document goes by in official addresses. */
export function officialKeys(document: {
  zaaknummer: string | null;
  vergaderjaar: string | null;
  aanhangselnummer: number | null;
}): string[] {
  const { zaaknummer, vergaderjaar, aanhangselnummer } = document;
  const aanhangsel =
    vergaderjaar && aanhangselnummer ? `ah-tk-${vergaderjaar.replace("-", "")}-${aanhangselnummer}` : null;
  return [zaaknummer, aanhangsel].filter((key) => key !== null);
}
