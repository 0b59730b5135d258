/** The pages by which a site is judged: those on which people come in, where they read, and what a search finds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentAdres, themaAdres, vraagAdres, ZOEK_ADRES, zoekAdres } from "../../src/domain/adressen.ts";

export const KINDS = ["entrance", "question", "document", "theme", "search", "results"] as const;

interface Listed {
  id: string;
}
interface Read {
  vragen: { nummers: string[]; themas: string[] }[];
}

/** Their addresses in a built site: of the document with most questions, the theme that it has most often. */
export function judgedPages(site: string): Record<(typeof KINDS)[number], string> {
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(site, "data", ...path), "utf8"));
  const documents = (read("documenten.json") as Listed[]).map(({ id }) => {
    return { id, ...(read("documenten", `${id}.json`) as Read) };
  });
  const largest = documents.reduce((most, one) => (one.vragen.length > most.vragen.length ? one : most));
  const themas = Map.groupBy(
    documents.flatMap(({ vragen }) => vragen.flatMap((vraag) => vraag.themas)),
    (thema) => thema,
  );
  const [thema] = [...themas].reduce((most, one) => (one[1].length > most[1].length ? one : most));
  return {
    entrance: "/",
    question: vraagAdres(largest.id, largest.vragen[2]?.nummers[0] ?? largest.vragen[0]!.nummers[0]!),
    document: documentAdres(largest.id),
    theme: themaAdres(thema),
    search: ZOEK_ADRES,
    results: zoekAdres({ q: "onderzoek" }),
  };
}
