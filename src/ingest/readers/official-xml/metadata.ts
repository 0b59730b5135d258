/** The records of officielebekendmakingen.nl that say what a publication is, in each of their three forms. */
import { decodeMarkup } from "../markup/decode.ts";
import { childElements, descendants, parseXml, plainText, type MarkupElement } from "../markup/xml-tree.ts";

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
  return recordProperties(parseXml(decodeMarkup(bytes, "xml")));
}

/** The properties in a record, or in the `<meta>` elements of a document. */
export function recordProperties(root: MarkupElement): Record<string, string> {
  const values = new Map<string, string[]>();
  for (const element of descendants(root)) {
    const { name: given, scheme, content } = element.attributes;
    const isMeta = element.name === "meta" || element.name === "metadata";
    if (isMeta ? given === undefined || content === undefined : childElements(element).length > 0) continue;
    const value = (isMeta ? content! : plainText(element)).replace(/\s+/g, " ").trim();
    const name = propertyName(isMeta ? given! : element.name, scheme ?? "");
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
