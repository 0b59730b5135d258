/** The pages over which a list goes: its own, with the newest, and those of its years and months. */
import { type DayOf, formatLeaf, type Leaf, splitByTime, splitMonths } from "./split.ts";

/** A page of a list: the list's own page with its newest items, or that of a year or a month. */
export interface ListPage<T> {
  items: T[];
  /** Of the whole list; on the page of a year or month, of that. */
  aantal: number;
  /** The years with their months, on the list's own page where it does not hold everything. */
  jaren: ListYear[];
  /** `null` on the list's own page. */
  blad: ListLeaf | null;
}

export interface ListYear {
  /** `null` for items without any day. */
  jaar: string | null;
  /** `null` where the year is cut in months. */
  pad: string | null;
  aantal: number;
  maanden: { pad: string; maand: string; aantal: number }[];
}

export interface LeafLink {
  pad: string;
  naam: string;
}

export interface ListLeaf extends LeafLink {
  pagina: number;
  paginas: number;
  eerder: LeafLink | null;
  later: LeafLink | null;
}

/** One page of a list, not yet written out. */
export interface PlannedPage<T> {
  /** What follows the address of the list: “”, “2019”, “2019-03”, “2019-03/2”. */
  pad: string;
  items: readonly T[];
  /** What it shows besides its items. */
  rest: Omit<ListPage<T>, "items">;
}

export interface ListShape<T> {
  dayOf: DayOf<T>;
  perPage: number;
  /** On a page of a year or a month, which is there to be gone through; as many as on any, where that is left out. */
  perLeaf?: number;
  /** Set for a list that holds one year: its months are cut, and named by the month alone. */
  isYear?: boolean;
  /** How many of what is counted an item is, where that is not one. */
  sizeOf?: (item: T) => number;
  /** What comes first: on the list's own page in place of the newest, and within a year or month. */
  rank?: (item: T) => number;
}

/** All pages of a list of items in their order, newest first. A list that fits on one page has one. */
export function listPages<T>(items: readonly T[], shape: ListShape<T>): PlannedPage<T>[] {
  const { dayOf, perPage, perLeaf = perPage, isYear = false, rank, sizeOf = () => 1 } = shape;
  const count = (list: readonly T[]): number => list.reduce((sum, item) => sum + sizeOf(item), 0);
  const ranked = (list: readonly T[]): readonly T[] => (rank ? list.toSorted((a, b) => rank(a) - rank(b)) : list);
  const isShort = items.length <= perPage;
  const cut = isShort ? [] : isYear ? splitMonths(items, dayOf) : splitByTime(items, dayOf, perLeaf);
  const leaves = cut.map((leaf) => ({ ...leaf, items: [...ranked(leaf.items)] }));
  const own: PlannedPage<T> = {
    pad: "",
    items: ranked(items).slice(0, perPage),
    rest: { aantal: count(items), jaren: yearsOf(leaves, count), blad: null },
  };
  return [
    own,
    ...leaves.flatMap((leaf, index) => leafPages(leaf, leaves[index + 1], leaves[index - 1], { perLeaf, count })),
  ];
}

/** Where a year is cut in months, its own address, which it had while it was shorter, leads to the list. */
export function formerPads(pages: readonly Pick<PlannedPage<unknown>, "pad">[]): string[] {
  const cut = pages.flatMap(({ pad }) => /^(\d{4})-/.exec(pad)?.[1] ?? []);
  return [...new Set(cut)];
}

type Count<T> = (items: readonly T[]) => number;

function leafPages<T>(
  leaf: Leaf<T>,
  before: Leaf<T> | undefined,
  after: Leaf<T> | undefined,
  { perLeaf, count }: { perLeaf: number; count: Count<T> },
): PlannedPage<T>[] {
  const paginas = Math.ceil(leaf.items.length / perLeaf);
  return Array.from({ length: paginas }, (_, index) => ({
    pad: index === 0 ? leaf.pad : `${leaf.pad}/${index + 1}`,
    items: leaf.items.slice(index * perLeaf, (index + 1) * perLeaf),
    rest: {
      aantal: count(leaf.items),
      jaren: [],
      blad: {
        pad: leaf.pad,
        naam: formatLeaf(leaf),
        pagina: index + 1,
        paginas,
        eerder: before ? leafLink(before) : null,
        later: after ? leafLink(after) : null,
      },
    },
  }));
}

const leafLink = <T>(leaf: Leaf<T>): LeafLink => ({ pad: leaf.pad, naam: formatLeaf(leaf) });

function yearsOf<T>(leaves: readonly Leaf<T>[], count: Count<T>): ListYear[] {
  return [...Map.groupBy(leaves, ({ jaar }) => jaar)].map(([jaar, ofYear]) => ({
    jaar,
    pad: ofYear[0]!.maand === null ? ofYear[0]!.pad : null,
    aantal: ofYear.reduce((sum, { items }) => sum + count(items), 0),
    maanden: ofYear.flatMap(({ pad, maand, items }) => (maand === null ? [] : [{ pad, maand, aantal: count(items) }])),
  }));
}
