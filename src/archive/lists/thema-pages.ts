/** The themes with the ways from one to another in both directions. */
import type { Thema } from "../../domain/thema.ts";
import type { ThemaLink, ThemaPage, ThemaRow } from "../model.ts";

/** A theme and those around it. */
export type ThemaAround = Omit<ThemaPage, "lijst">;

export function themasAround(themas: readonly Thema[]): ThemaAround[] {
  const links = new Map(themas.map(({ slug, label }): [string, ThemaLink] => [slug, { slug, label }]));
  const linksTo = (slugs: readonly string[]): ThemaLink[] => slugs.flatMap((slug) => links.get(slug) ?? []);
  const slugsWhere = (names: (other: Thema) => readonly string[], slug: string): string[] =>
    themas.filter((other) => names(other).includes(slug)).map((other) => other.slug);
  return themas.map((thema) => ({
    thema,
    breder: linksTo(thema.breder),
    smaller: linksTo(slugsWhere((other) => other.breder, thema.slug)),
    verwant: linksTo([...new Set([...thema.verwant, ...slugsWhere((other) => other.verwant, thema.slug)])]),
  }));
}

/** `aantal` counts the questions of each theme by its slug. */
export function themaRows(themas: readonly Thema[], aantal: (slug: string) => number): ThemaRow[] {
  return themas.map(({ slug, label, definitie, officieel }) => ({
    slug,
    label,
    definitie,
    officieel,
    aantalVragen: aantal(slug),
  }));
}
