/** Which themes a whole document is about most. */
import type { VraagTekst } from "./document.ts";

/**
 * Slugs of the themes of all questions together, the weightiest first. A question's first theme weighs 1, its
 * second 1/2, its third 1/3 …; of equally weighty ones the first that is met comes first.
 */
export function rankThemas(vragen: readonly Pick<VraagTekst, "themas">[]): string[] {
  const weights = new Map<string, number>();
  for (const { themas } of vragen) {
    for (const [index, slug] of themas.entries()) weights.set(slug, (weights.get(slug) ?? 0) + 1 / (index + 1));
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
}
