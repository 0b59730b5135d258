/** The Kamer's open data by OData: pages, single records, and what is asked of them. */
import type { Stuk, Zaak } from "../../model.ts";
import {
  SourceFailure,
  type KamerSource,
  type ODataVersion,
  type Page,
  type Verwijderd,
  type ZaakMetStukken,
} from "../../source.ts";
import { nameOf, Passing, textOf, type Http } from "../http/http.ts";
import { momentOf } from "../moment.ts";
import { PAGE_SIZES } from "../settings.ts";
import { queryString, type Queries, type Query } from "./queries.ts";
import { ODataPage, readRow, type Once, type Row } from "./rows.ts";
import { toStuk, toZaak, type Reading } from "./to-model.ts";

/** So many keys in a filter leave room for the rest of it, also where each counts as a comparison. */
const KEYS_A_FILTER = 15;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

type EntitySet = "Zaak" | "Document";

/** @param log what is peculiar at the source, each thing once */
export function openKamer(
  http: Http,
  base: string,
  version: ODataVersion,
  queries: Queries,
  log: (message: string) => void,
): KamerSource {
  const reading: Reading = { base, version, once: onlyOnce(log) };
  const { once } = reading;

  const list = <T>(set: EntitySet, query: Query, toItem: (value: unknown) => T | null): AsyncIterable<Page<T>> =>
    pagesOf(http, base, set, query, once, toItem);
  const zaakOf = (value: unknown): Zaak | null => {
    const row = readRow("Zaak", value, once);
    return row && toZaak(row, reading);
  };
  const stukOf = (value: unknown): Stuk | null => {
    const row = readRow("Document", value, once);
    return row && toStuk(row, reading);
  };
  const wholeOf = (value: unknown): ZaakMetStukken | null => {
    const row = readRow("Zaak", value, once);
    const zaak = row && toZaak(row, reading);
    return zaak && { zaak, stukken: papersOf(row, stukOf) };
  };
  const first = async <T>(set: EntitySet, query: Query, toItem: (value: unknown) => T | null): Promise<T | null> => {
    for await (const { items } of list(set, query, toItem)) if (items[0] !== undefined) return items[0];
    return null;
  };

  return {
    zakenAsked: (days) => list("Zaak", queries.zakenAsked(days), wholeOf),
    zakenChanged: (since) => list("Zaak", queries.zakenChanged(since), zaakOf),
    stukkenChanged: (since) => list("Document", queries.stukkenChanged(since), stukOf),
    async *stukkenChangedOf(ids, since) {
      const keys = ids.filter((id) => GUID.test(id));
      for (let at = 0; at < keys.length; at += KEYS_A_FILTER) {
        yield* list("Document", queries.stukkenChangedOf(keys.slice(at, at + KEYS_A_FILTER), since), stukOf);
      }
    },
    stukkenDated: (days) => list("Document", queries.stukkenDated(days), stukOf),
    deletedSince: (van, since) =>
      list(van === "zaak" ? "Zaak" : "Document", queries.deletedSince(since), (value): Verwijderd | null => {
        const row = readRow("Deleted", value, once);
        const moment = momentOf(row?.ApiGewijzigdOp ?? "");
        return row && moment ? { van, id: row.Id, moment } : null;
      }),
    zaak: (zaaknummer) => first("Zaak", queries.zaak(zaaknummer), wholeOf),
    stuk: async (id) => {
      const value = await json(http, `${base}/Document(${id})?${queryString(queries.stuk())}`);
      return value === null ? null : stukOf(value);
    },
    stukPublishedAs: (identifier) => first("Document", queries.stukPublishedAs(identifier), stukOf),
  };
}

/** The papers in a case's expansion that are not deleted. */
function papersOf({ given }: Row<"Zaak">, stukOf: (value: unknown) => Stuk | null): Stuk[] {
  const { Document: papers } = given;
  return (Array.isArray(papers) ? papers : []).flatMap((value) => stukOf(value) ?? []);
}

/**
 * Page by page, as the source says where the next is. Where it says nothing after a page that is as full as a page can be,
 * one row past it is asked for: there must be none.
 */
async function* pagesOf<T>(
  http: Http,
  base: string,
  set: EntitySet,
  query: Query,
  once: Once,
  toItem: (value: unknown) => T | null,
): AsyncGenerator<Page<T>> {
  const start = `${base}/${set}?${queryString(query)}`;
  const seen = new Set<string>();
  let rows = 0;
  for (let url: string | null = start; url !== null;) {
    if (seen.has(url))
      throw new SourceFailure(`${nameOf(url)}: de volgende bladzijde is er een die al was gelezen.`, true);
    seen.add(url);
    const page: ODataPage | null = await json(http, url, ODataPage);
    if (page === null) throw new SourceFailure(`${nameOf(url)}: er is geen lijst.`, false);
    rows += page.value.length;
    const next: string | undefined = page["@odata.nextLink"];
    yield pageOf(page, toItem);
    url = next === undefined ? null : sameHost(next, base);
    if (url === null && PAGE_SIZES.includes(page.value.length) && query.some(([option]) => option === "$orderby")) {
      const past: ODataPage | null = await json(http, `${start}&$skip=${rows}`, ODataPage);
      if (past !== null && past.value.length > 0) {
        once(`${set}: na een volle bladzijde stond geen verwijzing naar de volgende; er is verder geteld.`);
        rows += past.value.length;
        yield pageOf(past, toItem);
        url =
          past["@odata.nextLink"] === undefined ? `${start}&$skip=${rows}` : sameHost(past["@odata.nextLink"], base);
      }
    }
  }
}

const pageOf = <T>({ value, "@odata.nextLink": next }: ODataPage, toItem: (value: unknown) => T | null): Page<T> => {
  return { items: value.flatMap((row) => toItem(row) ?? []), mark: markOf(value), more: next !== undefined };
};

/** The next page is one of the same interface, whatever host or protocol its address names. */
function sameHost(next: string, base: string): string {
  const { pathname, search } = new URL(next, base);
  return new URL(pathname + search, base).href;
}

/** The rows come in the order of change. */
function markOf(values: readonly unknown[]): string | null {
  const { ApiGewijzigdOp } = (values.at(-1) ?? {}) as { ApiGewijzigdOp?: unknown };
  return typeof ApiGewijzigdOp === "string" ? momentOf(ApiGewijzigdOp) : null;
}

/** @returns `null` for 404 */
async function json(http: Http, url: string): Promise<unknown>;
async function json<T>(http: Http, url: string, schema: { parse(value: unknown): T }): Promise<T | null>;
async function json(http: Http, url: string, schema?: { parse(value: unknown): unknown }): Promise<unknown> {
  return http.ask("kamer", url, { accept: "application/json" }, async (answer) => {
    const text = await textOf(answer);
    if (answer.status === 404) return null;
    if (answer.status !== 200)
      throw new SourceFailure(`${decodeURI(url)}: het antwoord was ${answer.status}. ${reasonIn(text)}`, false);
    let value: unknown;
    try {
      value = JSON.parse(text);
      return schema ? schema.parse(value) : value;
    } catch (error) {
      // Seen with status 200: a body that was cut off.
      throw new Passing("het antwoord is niet heel", { cause: error });
    }
  });
}

const reasonIn = (text: string): string => /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? "";

function onlyOnce(log: (message: string) => void): Once {
  const said = new Set<string>();
  return (message) => {
    if (!said.has(message)) log(message);
    said.add(message);
  };
}
