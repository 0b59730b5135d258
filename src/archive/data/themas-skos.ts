/**
 * The themes as SKOS, the standard in which vocabularies are exchanged (https://www.w3.org/TR/skos-reference/), written
 * as Turtle. An official theme is the same as that of the government's own list; a finer one falls under it.
 */
import { themaAdres, lijstAdres } from "../../domain/adressen.ts";
import { slugify } from "../../domain/slug.ts";
import { brederVan, isOfficieel, smallerVan, verwantVan } from "../../domain/thema-boom.ts";
import type { Thema } from "../../domain/thema.ts";
import { TOPLIJST } from "../../domain/toplijst.ts";
import { SITE_NAME } from "../site.ts";
import { dutch, iri, subject } from "./turtle.ts";

const PREFIXES = `@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
`;

/** Each theme is named by the address of its page, and the scheme by that of the page of all of them. */
export function themasSkos(themas: readonly Thema[]): string {
  const breder = brederVan(themas);
  const smaller = smallerVan(themas);
  const verwant = verwantVan(themas);
  const isTop = (slug: string): boolean => breder.get(slug)!.length === 0;
  const scheme = subject(iri(lijstAdres("themas")), [
    ["a", ["skos:ConceptScheme"]],
    ["dct:title", [dutch(`Thema’s van ${SITE_NAME}`)]],
    ["dct:language", [`"nl"`]],
    ["skos:hasTopConcept", themas.flatMap(({ slug }) => (isTop(slug) ? concept(slug) : []))],
  ]);
  const concepts = themas.map((thema) => {
    const { slug, label, definitie, officieel } = thema;
    const official = officieel === null ? undefined : TOPLIJST.get(slugify(officieel));
    const match = official ? [`<${official.uri}>`] : [];
    return subject(iri(themaAdres(slug)), [
      ["a", ["skos:Concept"]],
      ["skos:inScheme", [scheme.name]],
      ["skos:topConceptOf", isTop(slug) ? [scheme.name] : []],
      ["skos:prefLabel", [dutch(label)]],
      ["skos:altLabel", altLabels(thema).map(dutch)],
      ["skos:definition", [dutch(definitie)]],
      ["skos:broader", breder.get(slug)!.map(concept)],
      ["skos:narrower", smaller.get(slug)!.map(concept)],
      ["skos:related", verwant.get(slug)!.map(concept)],
      [isOfficieel(thema) ? "skos:exactMatch" : "skos:broadMatch", match],
    ]).text;
  });
  return [PREFIXES, scheme.text, ...concepts].join("\n");
}

/** The terms that mean the theme by themselves and are whole words; no label is both preferred and alternative (S13). */
const altLabels = ({ label, termen }: Thema): string[] =>
  termen.filter((term) => !term.includes("*") && term.toLowerCase() !== label.toLowerCase());

const concept = (slug: string): string => iri(themaAdres(slug));
