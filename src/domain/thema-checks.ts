/**
 * Themes held against each other: labels, links and circles. What holds of their terms needs the matcher, see
 * `ingest/check-terms.ts`.
 */
import { didYouMean } from "./nearest.ts";
import { slugify } from "./slug.ts";
import { brederVan, ouders } from "./thema-boom.ts";
import type { PlacedThema, ThemaFault } from "./thema-file.ts";
import { TOPLIJST } from "./toplijst.ts";

/**
 * What is wrong between the themes, and with the names they use. `slugs` are those of all files, also of those that could
 * not be read: a link to one of these is none to nowhere.
 */
export function checkThemas(themas: readonly PlacedThema[], slugs: ReadonlySet<string>): ThemaFault[] {
  return [
    ...doubleLabels(themas),
    ...themas.flatMap((one) => [...deadLinks(one, slugs), ...unknownOfficial(one, slugs)]),
    ...circles(themas),
    ...relatedAndBroader(themas),
  ];
}

function doubleLabels(themas: readonly PlacedThema[]): ThemaFault[] {
  const first = new Map<string, PlacedThema>();
  return themas.flatMap((one) => {
    const key = one.thema.label.toLowerCase();
    const same = first.get(key);
    if (!same) first.set(key, one);
    return same
      ? [
          {
            naam: one.naam,
            regel: one.regelVan("label"),
            reden: `het label “${one.thema.label}” staat ook in ${same.naam}`,
            remedie: "Geef een van beide een ander label",
          },
        ]
      : [];
  });
}

function deadLinks({ thema, naam, regelVan }: PlacedThema, slugs: ReadonlySet<string>): ThemaFault[] {
  return (["breder", "verwant"] as const).flatMap((veld) =>
    thema[veld].flatMap((slug, place): ThemaFault[] => {
      const regel = regelVan(veld, place);
      if (slug === thema.slug)
        return [{ naam, regel, reden: `“${veld}” noemt het thema zelf`, remedie: "Haal het daar weg" }];
      if (slugs.has(slug)) return [];
      const reden = `“${veld}” noemt “${slug}”, en dat thema is er niet`;
      return [{ naam, regel, reden: reden + didYouMean(slug, slugs), remedie: `Verbeter de naam, of maak ${slug}.md` }];
    }),
  );
}

function unknownOfficial({ thema, naam, regelVan }: PlacedThema, slugs: ReadonlySet<string>): ThemaFault[] {
  const { officieel } = thema;
  if (officieel === null) return [];
  const slug = slugify(officieel);
  const regel = regelVan("officieel");
  if (!TOPLIJST.has(slug)) {
    const labels = [...TOPLIJST.values()].map(({ label }) => label);
    const reden = `“${officieel}” is geen thema van de officiële lijst${didYouMean(officieel, labels)}`;
    return [{ naam, regel, reden, remedie: "Noem er een van src/domain/toplijst.ts; null waar er geen past" }];
  }
  if (slugs.has(slug)) return [];
  return [{ naam, regel, reden: `het officiële thema “${officieel}” heeft geen bestand`, remedie: `Maak ${slug}.md` }];
}

/** Each circle once, at the theme of it that comes first. */
function circles(themas: readonly PlacedThema[]): ThemaFault[] {
  const above = brederVan(themas.map(({ thema }) => thema));
  const placed = new Map(themas.map((one) => [one.thema.slug, one]));
  const done = new Set<string>();
  const faults: ThemaFault[] = [];
  const walk = (slug: string, way: readonly string[]): void => {
    const at = way.indexOf(slug);
    if (at !== -1) {
      const { naam, regelVan } = placed.get(slug)!;
      const said = [...way.slice(at), slug].join(" → ");
      faults.push({
        naam,
        regel: regelVan("breder"),
        reden: `het thema staat boven zichzelf: ${said}`,
        remedie: "Haal in een van deze bestanden een naam uit “breder”",
      });
      return;
    }
    if (done.has(slug)) return;
    for (const next of above.get(slug) ?? []) if (next !== slug) walk(next, [...way, slug]);
    done.add(slug);
  };
  for (const { thema } of themas) walk(thema.slug, []);
  return faults;
}

/** Related is neither broader nor narrower: SKOS, S27. */
function relatedAndBroader(themas: readonly PlacedThema[]): ThemaFault[] {
  const above = ouders(themas.map(({ thema }) => thema));
  const isAbove = (slug: string, other: string): boolean => above.get(other)?.has(slug) ?? false;
  return themas.flatMap(({ thema, naam, regelVan }) =>
    thema.verwant.flatMap((slug, place) => {
      const what = isAbove(slug, thema.slug) ? "breder" : isAbove(thema.slug, slug) ? "smaller" : null;
      if (what === null || slug === thema.slug) return [];
      const reden = `“verwant” noemt “${slug}”, dat al ${what} is`;
      return [{ naam, regel: regelVan("verwant", place), reden, remedie: "Haal het daar weg" }];
    }),
  );
}
