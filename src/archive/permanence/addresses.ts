/**
 * An address never dies. Every address that was ever published is kept in a list; those that a new site would not have
 * lead to where their contents are now, and where that is nowhere, the site is not made.
 */
import { documentAdres } from "../../domain/adressen.ts";

/** A page that was published, with those below it that belong to it. */
export interface KeptAddress {
  /** “/kamervragen/2026Z10868/”. */
  adres: string;
  /** Of a document: the last parts of the addresses of its questions. */
  onder?: readonly string[];
  /** Of a document: its source, and the name under which that is published; by these it is known again. */
  bestand?: string;
  sha256?: string;
  bron?: string;
  /** Written by the archivist: why the page is not there any more. */
  vervallen?: string;
}

/** A page that leads to another. */
export interface Redirect {
  van: string;
  naar: string;
}

/** The lines of the list, one for each page, in the order of their addresses: a new page is a new line. */
export const addressListText = (kept: readonly KeptAddress[]): string =>
  kept
    .toSorted((a, b) => (a.adres < b.adres ? -1 : a.adres > b.adres ? 1 : 0))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");

/** @throws {SyntaxError} where a line is none of {@link addressListText} */
export const parseAddressList = (text: string): KeptAddress[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as KeptAddress);

/** What was published and what is, together: what an earlier site had and this one has not stays in the list. */
export function mergeAddresses(kept: readonly KeptAddress[], now: readonly KeptAddress[]): KeptAddress[] {
  const merged = new Map(kept.map((one) => [one.adres, one]));
  for (const one of now) {
    const before = merged.get(one.adres)?.onder ?? [];
    const onder = [...new Set([...before, ...(one.onder ?? [])])];
    merged.set(one.adres, { ...one, ...(onder.length > 0 && { onder }) });
  }
  return [...merged.values()];
}

export interface Lost {
  redirects: Redirect[];
  /** Pages of which nothing says where their contents are now. */
  nowhere: KeptAddress[];
}

/** Where the addresses lead that were published and that a new site does not have itself. */
export function leadLostAddresses(kept: readonly KeptAddress[], now: readonly KeptAddress[]): Lost {
  const there = new Map(now.map((one) => [one.adres, one]));
  const places = new Set(now.flatMap(addressesOf));
  const bySource = new Map(now.flatMap((one) => (one.bestand === undefined ? [] : [[one.bestand, one] as const])));
  const byPrint = new Map(now.flatMap((one) => (one.sha256 === undefined ? [] : [[one.sha256, one] as const])));
  const byNumber = Map.groupBy(now, paperNumberOf);
  const ofSameNumber = (one: KeptAddress): KeptAddress | undefined => {
    const number = paperNumberOf(one);
    const same = number === null ? [] : (byNumber.get(number) ?? []);
    return same.length === 1 ? same[0] : undefined;
  };
  const redirects: Redirect[] = [];
  const nowhere: KeptAddress[] = [];
  const lead = (van: string, naar: string): void => {
    if (!places.has(van)) redirects.push({ van, naar });
  };
  for (const one of kept) {
    const { adres, onder = [], bestand, sha256, vervallen } = one;
    const next =
      there.get(adres) ??
      byPrint.get(sha256 ?? "") ??
      bySource.get(bestand ?? "") ??
      ofSameNumber(one) ??
      successorOf(adres, there);
    if (next === undefined && vervallen === undefined) nowhere.push(one);
    const naar = next?.adres ?? VERVALLEN_ADRES;
    lead(adres, naar);
    for (const part of onder) lead(`${adres}${part}/`, next?.onder?.includes(part) ? `${naar}${part}/` : naar);
  }
  return { redirects, nowhere };
}

/**
 * The Kamer's number of a paper by the name of its file, where that is what the harvester gives it: “2026D31415”. Its next
 * edition has another file (“2026D31415-2.xml”), and it may have moved to the folder of its case meanwhile.
 */
const paperNumberOf = ({ bestand = "" }: KeptAddress): string | null =>
  /(?:^|\/)(\d{4}D\d{4,6})(?:-\d+)?\.\w+$/.exec(bestand)?.[1] ?? null;

/** The page that says which papers are gone, and why. */
export const VERVALLEN_ADRES = "/vervallen/";

const addressesOf = ({ adres, onder = [] }: KeptAddress): string[] => [
  adres,
  ...onder.map((part) => `${adres}${part}/`),
];

/** A zaak that has no page of its own now is that of its paper; a page of a list leads to the list, or to all of its kind. */
function successorOf(adres: string, there: ReadonlyMap<string, KeptAddress>): KeptAddress | undefined {
  const [, soort = "", ...rest] = adres.split("/").slice(0, -1);
  if (soort === "kamervragen") return undefined;
  const paper = soort === "zaken" ? there.get(documentAdres(rest[0] ?? "")) : undefined;
  if (paper) return paper;
  for (let parts = rest.length - 1; parts >= 0; parts--) {
    const above = there.get(`/${[soort, ...rest.slice(0, parts)].join("/")}/`);
    if (above) return above;
  }
  return undefined;
}
