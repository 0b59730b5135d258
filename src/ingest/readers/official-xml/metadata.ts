/** The records of officielebekendmakingen.nl that say what a publication is, in each of their three forms. */
import { decodeMarkup } from "../markup/decode.ts";
import { childElements, descendants, parseXml, type MarkupElement } from "../markup/xml-tree.ts";

/**
 * Names in the records (in lower case, without prefix) → names here.
 * `dc.type` is told apart by its scheme; names that are not listed say nothing that is used.
 */
const NAMES: Readonly<Record<string, string>> = {
  identifier: "identifier",
  title: "titel",
  vraagnummer: "vraagnummer",
  aanhangselnummer: "aanhangselnummer",
  vergaderjaar: "vergaderjaar",
  indiener: "indiener",
  ontvanger: "ontvanger",
  datumindiening: "datumIndiening",
  datumontvangst: "datumOntvangst",
  issued: "datumUitgifte",
  creator: "kamer",
  category: "categorie",
  publicationname: "publicatie",
  aanhangsel: "aanhangsel",
};

/** Schemes of `type` → names here. */
const TYPES: Readonly<Record<string, string>> = {
  aanhangseltypen: "soort",
  kamervraagtypen: "soort",
  parlementair: "parlementair",
};

const SEPARATOR = "; ";
const RECORD = /<(?:[\w.-]+:)?(?:metadata_gegevens|owms-metadata)[\s>]/;

/** Whether a file is a record about a document (`metadata.xml`, `metadata_owms.xml`), and no document itself. */
export function isOfficialMetadata(bytes: Uint8Array): boolean {
  return RECORD.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}

/**
 * Reads a metadata record that stands beside a document.
 *
 * Returns what it says, several values of one name joined by “; ”: `identifier` (“ah-tk-20202021-3235”),
 * `titel`, `vraagnummer` (the zaaknummer since 2009: “2021Z09739”), `aanhangselnummer`, `vergaderjaar`
 * (“2020-2021”), `indiener`, `ontvanger` (the member of government), `datumIndiening`, `datumOntvangst`
 * and `datumUitgifte` (ISO), `soort` (“Antwoord”, “Mededeling”, “Schriftelijke vragen”), `parlementair`
 * (“Aanhangsel van de Handelingen”, “Kamervragen zonder Antwoord”), `kamer`, `categorie` (the official
 * theme: “Economie | Ondernemen”), `publicatie`, `aanhangsel` (identifiers of the answers to a question).
 *
 * @throws UnreadableSource when it is not well-formed XML
 */
export function readOfficialMetadata(bytes: Uint8Array): Record<string, string> {
  const root = parseXml(decodeMarkup(bytes, "xml"));
  const leaves = descendants(root).filter((element) => childElements(element).length === 0);
  return collect(
    leaves.map(({ name, attributes, children }) => {
      if (attributes["name"] !== undefined) return metaEntry(attributes);
      return {
        name,
        scheme: attributes["scheme"],
        value: children.filter((child) => typeof child === "string").join(""),
      };
    }),
  );
}

/** The properties in the `<meta>` elements of a document, named as in {@link readOfficialMetadata}. */
export function metaProperties(root: MarkupElement): Record<string, string> {
  return collect(
    descendants(root)
      .filter(({ name }) => name === "meta")
      .map(({ attributes }) => metaEntry(attributes)),
  );
}

interface Entry {
  name: string | undefined;
  scheme: string | undefined;
  value: string | undefined;
}

const metaEntry = ({ name, scheme, content }: MarkupElement["attributes"]): Entry => ({ name, scheme, value: content });

function collect(entries: readonly Entry[]): Record<string, string> {
  const values = new Map<string, string[]>();
  for (const entry of entries) {
    const value = (entry.value ?? "").replace(/\s+/g, " ").trim();
    const name = propertyName(entry.name ?? "", entry.scheme ?? "");
    if (name === undefined || value === "") continue;
    const known = values.get(name) ?? [];
    if (!known.includes(value)) values.set(name, [...known, value]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.join(SEPARATOR)]));
}

function propertyName(given: string, scheme: string): string | undefined {
  const name = given.toLowerCase().replace(/^.*[.:]/, "");
  if (name === "type") return own(TYPES, scheme.toLowerCase().replace(/^.*[.:]/, ""));
  return own(NAMES, name);
}

const own = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
