/** The documents as received, published with the site so that everyone can compare. */
import { isDevice, printedDeel } from "../domain/adresdeel.ts";
import { slugify } from "../domain/slug.ts";

/** What a browser shows or saves as it is. Anything else could run scripts in the name of the site: it is shown as text. */
const HARMLESS = /\.(?:txt|pdf|docx)$/i;

/** What every file system takes, in bytes: a name, with room for what copying tools add; and a path, with room for the folder that the site stands in. */
const LONGEST_NAME = 200;
const LONGEST_PATH = 1000;

/**
 * The names under which sources are published, by their own: “map/antwoord.xml” as “map/antwoord.xml.txt”. One that
 * some system cannot hold, or that differs from another only in case, gets a name of its own; which of two that is
 * follows from the order of their names, and from `kept`: the names under which sources were published before. A name that
 * was given stays with its source, and goes to no other.
 */
export function publishedNames(
  bestanden: readonly string[],
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const taken = new Set([...bestanden.flatMap(foldersOf), ...kept.values()].map(asOneCase));
  const names = bestanden.toSorted().map((bestand): [string, string] => {
    const before = kept.get(bestand);
    if (before !== undefined) return [bestand, before];
    const naam = HARMLESS.test(bestand) ? bestand : `${bestand}.txt`;
    const isFree = !taken.has(asOneCase(naam)) && fitsAnywhere(naam);
    taken.add(asOneCase(naam));
    return [bestand, isFree ? naam : ownName(bestand)];
  });
  return new Map(names);
}

/** “a/b/c.txt” → “a”, “a/b”. */
const foldersOf = (bestand: string): string[] =>
  [...bestand.matchAll(/\//g)].map(({ index }) => bestand.slice(0, index));

/** Where capitals and the way accents are coded make no difference, one file would be written over the other. */
const asOneCase = (naam: string): string => naam.normalize("NFC").toLowerCase();

/** Signs that Windows has in no name; it also takes away a full stop or a space at its end. */
const NOWHERE_ON_WINDOWS = /[\0-\x1f<>:"\\|?*]|[. ]$/;

const fitsAnywhere = (naam: string): boolean =>
  Buffer.byteLength(naam) <= LONGEST_PATH &&
  naam
    .split("/")
    .every((part) => Buffer.byteLength(part) <= LONGEST_NAME && !isDevice(part) && !NOWHERE_ON_WINDOWS.test(part));

/** “Map/Geval.txt” → “geval-3fa9c1d2e0.txt”. */
function ownName(bestand: string): string {
  const [, stem, extension] = /([^/]*?)(\.(?:txt|pdf|docx))?$/i.exec(bestand)!;
  return `${printedDeel(slugify(stem!), bestand)}${extension?.toLowerCase() ?? ".txt"}`;
}

/** The address of a source, by the name under which it is published. */
export const sourceAdres = (naam: string): string => `/bronnen/${naam.split("/").map(encodeURIComponent).join("/")}`;
