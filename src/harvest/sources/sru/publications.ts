/** The search of the official publications service, by SRU 2.0. */
import { UnreadableSource } from "../../../ingest/tree/source.ts";
import type { Publicatie } from "../../model.ts";
import { SourceFailure, type Page, type PublicationSource } from "../../source.ts";
import { nameOf, Passing, textOf, type Http } from "../http/http.ts";
import { PUBLICATION_NAMES, RECORDS_A_PAGE, type Addresses } from "../settings.ts";
import { readSruAnswer, type SruAnswer } from "./records.ts";

const ALL = "c.product-area==officielepublicaties";
/** The only order that is asked for: pages follow by key, since records from the 10,000th on can't be had. */
const BY_IDENTIFIER = "sortBy dt.identifier/sort.ascending";

export function openPublications(
  http: Http,
  { sru, zoek }: Addresses,
  log: (message: string) => void,
): PublicationSource {
  const search = (conditions: readonly string[]): AsyncGenerator<Page<Publicatie>> =>
    pagesOf(http, sru, zoek, conditions, log);
  const all = async (...conditions: string[]): Promise<Publicatie[]> => {
    const found: Publicatie[] = [];
    for await (const { items } of search(conditions)) found.push(...items);
    return found;
  };
  return {
    changed: (what, since) => search([`w.publicatienaam==${quoted(PUBLICATION_NAMES[what])}`, `dt.modified>=${since}`]),
    publication: async (identifier) =>
      (await all(`dt.identifier==${quoted(identifier)}`)).find(
        (publication) => publication.identifier === identifier,
      ) ?? null,
    ofZaak: (zaaknummer) => all(`w.vraagnummer==${quoted(zaaknummer)}`),
    ofAanhangsel: (vergaderjaar, nummer) =>
      all(`w.aanhangselnummer==${nummer}`, `w.vergaderjaar==${quoted(vergaderjaar)}`),
  };
}

async function* pagesOf(
  http: Http,
  sru: string,
  zoek: string,
  conditions: readonly string[],
  log: (message: string) => void,
): AsyncGenerator<Page<Publicatie>> {
  const seen = new Set<string>();
  let expected: number | null = null;
  let read = 0;
  for (let after: string | null = null; ;) {
    const page = await ask(
      http,
      sru,
      zoek,
      [ALL, ...conditions, ...(after === null ? [] : [`dt.identifier>"${after}"`])],
      log,
    );
    if (after === null && page.isExact) expected = page.count;
    read += page.records;
    // Whether there is more is known by the page being full; a count may be an estimate, but tells of a smaller page.
    const isLast = page.records === 0 || (page.records < RECORDS_A_PAGE && page.count <= page.records);
    if (page.records > 0) yield { items: page.publications, mark: null, more: !isLast };
    if (isLast || page.last === null) break;
    if (seen.has(page.last))
      throw new SourceFailure(`De zoekdienst gaf twee keer dezelfde bladzijde, na ${page.last}.`, true);
    seen.add(page.last);
    after = page.last;
  }
  if (expected !== null && expected !== read) {
    log(`De zoekdienst telde ${expected} publicaties en gaf er ${read}.`);
  }
}

async function ask(
  http: Http,
  sru: string,
  zoek: string,
  conditions: readonly string[],
  log: (message: string) => void,
): Promise<SruAnswer> {
  const query = `${conditions.join(" AND ")} ${BY_IDENTIFIER}`;
  const options = `operation=searchRetrieve&version=2.0&startRecord=1&maximumRecords=${RECORDS_A_PAGE}`;
  const url = `${sru}?${options}&query=${encodeURIComponent(query)}`;
  // Another `Accept` can bring JSON.
  return http.ask("sru", url, { accept: "application/xml" }, async (answer) => {
    const text = await textOf(answer);
    if (answer.status !== 200)
      throw new SourceFailure(`${nameOf(url)}: het antwoord was ${answer.status}. Gevraagd: ${query}`, false);
    try {
      return readSruAnswer(text, zoek, log);
    } catch (error) {
      if (error instanceof UnreadableSource)
        throw new Passing(`het antwoord is geen zoekresultaat (${error.message})`, { cause: error });
      if (error instanceof SourceFailure) throw new SourceFailure(`${error.message} Gevraagd: ${query}`, error.passing);
      throw error;
    }
  });
}

/** Quotes stand round what holds more than letters, digits and dashes. */
const quoted = (value: string): string => (/^[\w.-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "")}"`);
