/** Which themes stand above and below which. */
import { slugify } from "./slug.ts";
import type { Thema } from "./thema.ts";
import { TOPLIJST } from "./toplijst.ts";

/** Whether a theme is one of the government's own list. */
export const isOfficieel = ({ slug, officieel }: Pick<Thema, "slug" | "officieel">): boolean =>
  officieel !== null && slugify(officieel) === slug;

/**
 * Slug → slugs of the themes right above it: those that its file names; of an official theme the one above it in the
 * official list besides; of a finer theme that names none within its official theme, that one. Only themes that there are.
 */
export function brederVan(themas: readonly Thema[]): Map<string, string[]> {
  const bySlug = new Map(themas.map((thema) => [thema.slug, thema]));
  return new Map(
    themas.map((thema) => {
      const above = new Set([...thema.breder, impliedAbove(thema, bySlug) ?? []].flat());
      return [thema.slug, [...above].filter((slug) => bySlug.has(slug))];
    }),
  );
}

function impliedAbove(thema: Thema, bySlug: ReadonlyMap<string, Thema>): string | null {
  const { slug, officieel, breder } = thema;
  if (officieel === null) return null;
  if (isOfficieel(thema)) return TOPLIJST.get(slug)?.onder ?? null;
  return breder.some((above) => bySlug.get(above)?.officieel === officieel) ? null : slugify(officieel);
}

/** Slug → slugs of all themes above it, however far. A circle ends where it began. */
export function ouders(themas: readonly Thema[]): Map<string, Set<string>> {
  const above = brederVan(themas);
  const collect = (slug: string, into: Set<string>): Set<string> => {
    for (const one of above.get(slug) ?? []) {
      if (into.has(one)) continue;
      into.add(one);
      collect(one, into);
    }
    return into;
  };
  return new Map(themas.map(({ slug }) => [slug, collect(slug, new Set())]));
}

/** Slug → slugs of the themes right below it, in the order of the themes. */
export function smallerVan(themas: readonly Thema[]): Map<string, string[]> {
  const below = new Map<string, string[]>(themas.map(({ slug }) => [slug, []]));
  for (const [slug, above] of brederVan(themas)) for (const one of above) below.get(one)!.push(slug);
  return below;
}

/** Slug → slugs of related themes: what one names of the other holds for both. */
export function verwantVan(themas: readonly Thema[]): Map<string, string[]> {
  const related = new Map<string, Set<string>>(themas.map(({ slug }) => [slug, new Set()]));
  for (const { slug, verwant } of themas) {
    for (const other of verwant) {
      related.get(slug)!.add(other);
      related.get(other)?.add(slug);
    }
  }
  return new Map([...related].map(([slug, others]) => [slug, [...others]]));
}
