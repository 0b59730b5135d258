/** The numbers of questions: their order, and how a row of them is written in Dutch. */

/** Orders “2” before “10” and “3” before “3a”. */
export function compareNummers(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}

/** ["4"] → “4”; ["4","5","6"] → “4, 5 en 6”. */
export function formatNummers(nummers: readonly string[]): string {
  return new Intl.ListFormat("nl", { type: "conjunction" }).format(nummers);
}
