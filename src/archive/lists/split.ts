/**
 * Cuts a long list by time, so that a document that is added changes the pages of its own month and year and no
 * others: numbered pages would all shift by one.
 */
import { ZONDER_DATUM } from "../../domain/adressen.ts";

/** A year of a list, or a month where the year is long. */
export interface Leaf<T> {
  /** Last part of its address: “2019”, “2019-03”; “zonder-datum” where no day is known. */
  pad: string;
  /** `null` where no day is known. */
  jaar: string | null;
  /** “03”; `null` for a whole year; “00” where only the year is known. */
  maand: string | null;
  items: T[];
}

/** A day as `2019-03-07`, or only its year; `null` where neither is known. */
export type DayOf<T> = (item: T) => string | null;

const WITHOUT_MONTH = "00";

/** Years of at most `perLeaf` items stand whole, longer ones by month. The order of the items stays. */
export function splitByTime<T>(items: readonly T[], dayOf: DayOf<T>, perLeaf: number): Leaf<T>[] {
  const years = Map.groupBy(items, (item) => dayOf(item)?.slice(0, 4) ?? null);
  return [...years].flatMap(([jaar, ofYear]): Leaf<T>[] => {
    if (jaar === null) return [{ pad: ZONDER_DATUM, jaar, maand: null, items: ofYear }];
    if (ofYear.length <= perLeaf) return [{ pad: jaar, jaar, maand: null, items: ofYear }];
    return splitMonths(ofYear, dayOf).map((leaf) => ({ ...leaf, pad: `${jaar}-${leaf.pad}`, jaar }));
  });
}

/** The months of one year; `pad` is the month alone. */
export function splitMonths<T>(items: readonly T[], dayOf: DayOf<T>): Leaf<T>[] {
  const months = Map.groupBy(items, (item) => dayOf(item)?.slice(5, 7) || WITHOUT_MONTH);
  return [...months].map(([maand, ofMonth]) => ({
    pad: maand,
    jaar: dayOf(ofMonth[0]!)?.slice(0, 4) ?? null,
    maand,
    items: ofMonth,
  }));
}

const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: "UTC" });

/** “maart 2019”, “2019”, “zonder datum”. */
export function formatLeaf({ jaar, maand }: Pick<Leaf<unknown>, "jaar" | "maand">): string {
  if (jaar === null) return "zonder datum";
  return maand === null ? jaar : `${formatMonth(maand)} ${jaar}`;
}

/** “maart”. */
export const formatMonth = (maand: string): string =>
  maand === WITHOUT_MONTH ? "zonder maand" : MONTH.format(new Date(`2000-${maand}-01T00:00:00Z`));
