/** Recognises the papers behind official addresses, so that those in the archive lead to our own page. */

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
