/** Numbers in the Aanhangsel van de Handelingen, in the three forms in which sources write them. */
import type { Aanhangsel } from "../model.ts";

/** Nine digits of the Kamer, `242501244` → 2024-2025, 1244; `null` for anything else. */
export function fromDigits(digits: string): Aanhangsel | null {
  const [, from, to, nummer] = /^(\d{2})(\d{2})(\d{5})$/.exec(digits) ?? [];
  if (from === undefined || Number(nummer) === 0 || (Number(from) + 1) % 100 !== Number(to)) return null;
  const century = (year: string): string => (Number(year) < 90 ? "20" : "19") + year;
  return { vergaderjaar: `${century(from)}-${century(to!)}`, nummer: Number(nummer) };
}

/** `ah-tk-20242025-1244` and `242501244` are one. */
export const identifierOf = ({ vergaderjaar, nummer }: Aanhangsel): string =>
  `ah-tk-${vergaderjaar.replace("-", "")}-${nummer}`;
