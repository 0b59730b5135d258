/** The pages of the themes, with the ways from one theme to another in both directions. */
import type { Thema } from "../../domain/thema.ts";
import type { ThemaLink, ThemaPage, ThemaRow, VraagRow } from "../model.ts";

/** A page per theme, also for a theme without questions. `vragen` holds the questions by theme, newest first. */
export function themaPages(themas: readonly Thema[], vragen: ReadonlyMap<string, VraagRow[]>): ThemaPage[] {
  const links = new Map(themas.map(({ slug, label }): [string, ThemaLink] => [slug, { slug, label }]));
  const linksTo = (slugs: readonly string[]): ThemaLink[] => slugs.flatMap((slug) => links.get(slug) ?? []);
  const slugsWhere = (names: (other: Thema) => readonly string[], slug: string): string[] =>
    themas.filter((other) => names(other).includes(slug)).map((other) => other.slug);
  return themas.map((thema) => ({
    thema,
    breder: linksTo(thema.breder),
    smaller: linksTo(slugsWhere((other) => other.breder, thema.slug)),
    verwant: linksTo([...new Set([...thema.verwant, ...slugsWhere((other) => other.verwant, thema.slug)])]),
    vragen: vragen.get(thema.slug) ?? [],
  }));
}

export function themaRows(pages: readonly ThemaPage[]): ThemaRow[] {
  return pages.map(({ thema: { slug, label, definitie, officieel }, vragen }) => ({
    slug,
    label,
    definitie,
    officieel,
    aantalVragen: vragen.length,
  }));
}
