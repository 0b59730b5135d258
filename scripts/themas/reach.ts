/** How far the vocabulary of themes reaches over a list of subjects. */
import type { ThemaReden } from "../../src/domain/document.ts";
import type { Thema } from "../../src/domain/thema.ts";
import { compileThemas, themaFinder } from "../../src/ingest/annotate/themas.ts";
import type { DocumentTeksten } from "../../src/ingest/thema-finder.ts";
import { TermFinder } from "../../src/ingest/annotate/themas/find.ts";

/** A subject and why it has each of its themes, the strongest first; none where it has no theme. */
export interface Onderwerp {
  onderwerp: string;
  redenen: readonly ThemaReden[];
}

/** Gives each subject its themes, as if it stood above a question that says nothing more. */
export function giveThemas(themas: readonly Thema[], onderwerpen: readonly string[]): Onderwerp[] {
  const find = themaFinder(compileThemas(themas));
  return onderwerpen.map((onderwerp) => ({ onderwerp, redenen: find(aboveNothing(onderwerp)).flat() }));
}

const aboveNothing = (onderwerp: string): DocumentTeksten => ({
  onderwerp: { tekst: onderwerp, in: "onderwerp" },
  vragen: [{ aantal: 1, vraag: "", antwoorden: [] }],
});

/** The subjects of each theme, in the order of the themes; a theme that nobody asks about has none. */
export function perThema(themas: readonly Thema[], onderwerpen: readonly Onderwerp[]): Map<string, Onderwerp[]> {
  const found = new Map<string, Onderwerp[]>(themas.map(({ slug }) => [slug, []]));
  for (const onderwerp of onderwerpen)
    for (const slug of new Set(onderwerp.redenen.map(({ thema }) => thema))) found.get(slug)?.push(onderwerp);
  return found;
}

/** For each term and steunterm, as written in the files, in how many of the texts it stands. */
export function countTerms(themas: readonly Thema[], texts: readonly string[]): Map<string, number> {
  const terms = [...new Set(themas.flatMap(({ termen, steuntermen }) => [...termen, ...steuntermen]))];
  const counts = new Map(terms.map((term) => [term, 0]));
  // Each term as a theme of its own, so that none hides another.
  const finder = new TermFinder(
    compileThemas(terms.map((term) => ({ slug: term, label: term, officieel: null, termen: [term], ...NOTHING_MORE }))),
  );
  for (const text of texts) {
    const here = new Set<string>();
    finder.find(text, (place) => here.add(finder.compiled.slugs[place]!));
    for (const term of here) counts.set(term, counts.get(term)! + 1);
  }
  return counts;
}

const NOTHING_MORE = { steuntermen: [], nietBij: [], breder: [], verwant: [], definitie: "" };

/** Words that mean one theme in company and another by themselves: the steunterm, its theme, and the other themes. */
export function steunElsewhere(themas: readonly Thema[]): { term: string; slug: string; others: string[] }[] {
  const owners = new Map<string, string[]>();
  for (const { slug, termen } of themas)
    for (const term of termen) owners.set(plain(term), [...(owners.get(plain(term)) ?? []), slug]);
  return themas.flatMap(({ slug, steuntermen }) =>
    steuntermen.flatMap((term) => {
      const others = (owners.get(plain(term)) ?? []).filter((other) => other !== slug);
      return others.length > 0 ? [{ term, slug, others }] : [];
    }),
  );
}

const plain = (term: string): string => term.toLowerCase().replaceAll("*", "");

/** A choice of at most `count` that is the same for the same seed. */
export function sample<T>(all: readonly T[], count: number, random: () => number): T[] {
  const left = [...all];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}
