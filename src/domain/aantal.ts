/** 12345 → “12.345”. The formatter of Intl does the same, but to make it costs a phone a tenth of a second. */
export const formatAantal = (aantal: number): string => String(aantal).replace(/\B(?=(?:\d{3})+$)/g, ".");

/** 1234.5 → “1.234,5”; −3 → “−3”. */
export function formatGetal(getal: number): string {
  const [whole, part] = String(Math.abs(getal)).split(".");
  return `${getal < 0 ? "−" : ""}${formatAantal(Number(whole))}${part === undefined ? "" : `,${part}`}`;
}
