/** Earlier papers in the Aanhangsel that the title names: “Zie ook Aanhangsel Handelingen, vergaderjaar 2025-2026, nr. 2258”. */

const ZIE_OOK =
  /\bzie\s+ook\s+(?:het\s+)?aanhangsel\s+(?:van\s+de\s+)?handelingen,?\s*(?:II,?\s*)?(?:vergaderjaar)?\s*(\d{4})\s*[–-]\s*(\d{4}),?\s*(?:nrs?\.?|nummers?)?\s*((?:\d+(?:\s*(?:,|en)\s*)?)+)/gi;

/** → “2025-2026 nr. 2258” */
export function parseZieOok(titel: string): string[] {
  const text = titel.replace(/\s+/g, " ");
  return [...text.matchAll(ZIE_OOK)].flatMap(([, from, to, numbers]) =>
    [...numbers!.matchAll(/\d+/g)].map(([number]) => `${from}-${to} nr. ${number}`),
  );
}
