/** The themes as an RDF library reads them, held against the integrity conditions of SKOS (S…: their numbers there). */
import { type Quad, Parser } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { themasSkos } from "../../../src/archive/data/themas-skos.ts";
import { handOn, NO_SETTINGS } from "../../../src/archive/settings/settings.ts";
import { linkTo } from "../../../src/archive/site.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { TOPLIJST } from "../../../src/domain/toplijst.ts";
import { loadThemas } from "../../../src/ingest/load-themas.ts";

handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** What is said with each property of SKOS, by subject. */
class Graph {
  readonly quads: Quad[];
  readonly #byProperty: Map<string, Quad[]>;
  readonly #bySubject: Map<string, Quad[]>;

  constructor(turtle: string) {
    this.quads = new Parser({ format: "text/turtle" }).parse(turtle);
    this.#byProperty = Map.groupBy(this.quads, ({ predicate }) => predicate.value);
    this.#bySubject = Map.groupBy(this.quads, ({ subject, predicate }) => `${subject.value} ${predicate.value}`);
  }

  subjects(type: string): string[] {
    return (this.#byProperty.get(RDF_TYPE) ?? [])
      .filter(({ object }) => object.value === SKOS + type)
      .map(({ subject }) => subject.value);
  }

  values(subject: string, property: string): string[] {
    return (this.#bySubject.get(`${subject} ${SKOS}${property}`) ?? []).map(({ object }) => object.value);
  }

  /** “subject object” for each statement. */
  pairs(property: string): string[] {
    return (this.#byProperty.get(SKOS + property) ?? []).map(
      ({ subject, object }) => `${subject.value} ${object.value}`,
    );
  }
}

const inverse = (pairs: string[]): string[] => pairs.map((pair) => pair.split(" ").reverse().join(" "));

describe("the themes of this archive as SKOS", () => {
  let graph: Graph;
  let themas: Thema[];
  beforeAll(async () => {
    themas = await loadThemas("content/themas");
    graph = new Graph(themasSkos(themas));
  }, 30_000);

  it("are concepts of one scheme, each named by its page", () => {
    const [scheme, ...others] = graph.subjects("ConceptScheme");
    expect([scheme, others]).toEqual([linkTo("/themas/"), []]);
    const concepts = graph.subjects("Concept");
    expect(concepts).toEqual(themas.map(({ slug }) => linkTo(`/themas/${slug}/`)));
    for (const one of concepts) expect(graph.values(one, "inScheme")).toEqual([scheme]);
    const known = new Set(concepts);
    for (const property of ["broader", "narrower", "related"])
      expect(graph.pairs(property).filter((pair) => !known.has(pair.split(" ")[1]!))).toEqual([]);
  });

  it("have one preferred label in Dutch, and no label of two kinds (S13, S14)", () => {
    for (const one of graph.subjects("Concept")) {
      const [preferred, ...more] = graph.values(one, "prefLabel");
      expect(more, one).toEqual([]);
      expect(graph.values(one, "altLabel"), one).not.toContain(preferred);
      expect(graph.values(one, "definition"), one).toHaveLength(1);
    }
    const languages = graph.quads.flatMap(({ predicate, object }) =>
      /label|definition/i.test(predicate.value) && object.termType === "Literal" ? object.language : [],
    );
    expect([...new Set(languages)]).toEqual(["nl"]);
  });

  it("stand at the top exactly where nothing is broader (S8)", () => {
    const top = graph.pairs("topConceptOf");
    expect(inverse(graph.pairs("hasTopConcept"))).toEqual(top);
    const free = graph.subjects("Concept").filter((one) => graph.values(one, "broader").length === 0);
    expect(top.map((pair) => pair.split(" ")[0])).toEqual(free);
    expect(free.length).toBeLessThan(themas.length / 4);
  });

  it("say broader and narrower, and related, from both sides (S23, S25)", () => {
    expect(inverse(graph.pairs("narrower")).sort()).toEqual(graph.pairs("broader").sort());
    expect(inverse(graph.pairs("related")).sort()).toEqual(graph.pairs("related").sort());
  });

  it("are neither above themselves, nor related to what is above them (S27)", () => {
    const above = (one: string, found = new Set<string>()): Set<string> => {
      for (const broader of graph.values(one, "broader")) if (!found.has(broader)) above(broader, found.add(broader));
      return found;
    };
    for (const one of graph.subjects("Concept")) {
      const all = above(one);
      expect(all.has(one), one).toBe(false);
      expect(
        graph.values(one, "related").filter((other) => all.has(other)),
        one,
      ).toEqual([]);
    }
  });

  it("match each theme of the official list once, the finer ones as narrower than it (S46)", () => {
    const exact = graph.pairs("exactMatch");
    const uris = [...TOPLIJST.values()].map(({ uri }) => uri);
    expect(exact.map((pair) => pair.split(" ")[1]).sort()).toEqual(uris.sort());
    const broad = graph.pairs("broadMatch");
    expect(broad).toHaveLength(themas.filter(({ officieel }) => officieel !== null).length - uris.length);
    expect(broad.filter((pair) => exact.includes(pair) || !uris.includes(pair.split(" ")[1]!))).toEqual([]);
  });
});

it("keeps whatever a label holds", () => {
  const label = 'Zo’n "thema" \\ met\nregels\u0007 én 😀';
  const thema: Thema = {
    ...{ slug: "a", label, officieel: null, definitie: "Een thema." },
    ...{ termen: ["woord", "begin*"], steuntermen: [], nietBij: [], breder: [], verwant: [] },
  };
  const graph = new Graph(themasSkos([thema]));
  expect(graph.values(linkTo("/themas/a/"), "prefLabel")).toEqual([label]);
  expect(graph.values(linkTo("/themas/a/"), "altLabel")).toEqual(["woord"]);
});
