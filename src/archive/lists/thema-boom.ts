/** All themes as a tree, for the page that shows the whole of it. */
import type { ThemaRow } from "./thema-lists.ts";

export interface ThemaTak {
  thema: ThemaRow;
  onder: ThemaTak[];
}

/**
 * The themes at the top, each with all below it, in the order of the themes. A theme stands below each that is right above
 * it. The official ones come first; the others at the top go across all of them.
 */
export function themaBoom(themas: readonly ThemaRow[]): { officieel: ThemaTak[]; dwars: ThemaTak[] } {
  const below = new Map<string, ThemaRow[]>();
  for (const thema of themas) {
    for (const slug of thema.breder) {
      const known = below.get(slug);
      if (known) known.push(thema);
      else below.set(slug, [thema]);
    }
  }
  const takOf = (thema: ThemaRow): ThemaTak => ({ thema, onder: (below.get(thema.slug) ?? []).map(takOf) });
  const top = themas.filter(({ breder }) => breder.length === 0).map(takOf);
  return {
    officieel: top.filter(({ thema }) => thema.isOfficieel),
    dwars: top.filter(({ thema }) => !thema.isOfficieel),
  };
}

/** How many different themes a branch holds, its own included. */
export function countThemas(tak: ThemaTak): number {
  const slugs = new Set<string>();
  const collect = ({ thema, onder }: ThemaTak): void => {
    slugs.add(thema.slug);
    onder.forEach(collect);
  };
  collect(tak);
  return slugs.size;
}
