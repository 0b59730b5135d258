/** Many reply times in a few numbers: the middle one, and between which the middle half lies. */
import { type Antwoordtijd, NORM, NORM_NA_UITSTEL } from "./antwoordtijd.ts";

export interface Verdeling {
  aantal: number;
  mediaan: number;
  /** A quarter took at most so long, three quarters at most so long. */
  kwart: number;
  driekwart: number;
  kortste: number;
  langste: number;
  binnenDrieWeken: number;
  binnenZesWeken: number;
  /** Of how many a postponement is in the archive. */
  uitgesteld: number;
}

/** `null` of none. */
export function verdelingVan(tijden: readonly Antwoordtijd[]): Verdeling | null {
  if (tijden.length === 0) return null;
  const dagen = tijden.map((tijd) => tijd.dagen).sort((a, b) => a - b);
  return {
    aantal: tijden.length,
    mediaan: quantile(dagen, 0.5),
    kwart: quantile(dagen, 0.25),
    driekwart: quantile(dagen, 0.75),
    kortste: dagen[0]!,
    langste: dagen.at(-1)!,
    binnenDrieWeken: dagen.filter((count) => count <= NORM).length,
    binnenZesWeken: dagen.filter((count) => count <= NORM_NA_UITSTEL).length,
    uitgesteld: tijden.filter(({ uitgesteld }) => uitgesteld).length,
  };
}

/** Between two values in proportion, as spreadsheets do (KWARTIEL.INC); rounded to tenths. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return Math.round(10 * (below + (above - below) * (at - Math.floor(at)))) / 10;
}
