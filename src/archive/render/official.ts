/** Recognises the papers behind official addresses, so that those in the archive lead to our own page. */

/** What the paper behind an official address goes by; [] where the address names none. */
export const officialKeysIn = (officialUrl: string): string[] =>
  officialUrl.match(/\b\d{4}Z\d{5}\b|\bah-tk-\d{8}-\d+\b/g) ?? [];
