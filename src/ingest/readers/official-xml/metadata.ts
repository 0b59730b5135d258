/** The records of officielebekendmakingen.nl that say what a publication is, in each of their three forms. */
import { decodeMarkup } from "../markup/decode.ts";
import { childElements, descendants, parseXml, type MarkupElement } from "../markup/xml-tree.ts";

/** Names in the records, in lower case and without prefix; other names say nothing that is used. */
const NAMES = ["vraagnummer", "aanhangselnummer", "vergaderjaar", "datumindiening", "datumontvangst"] as const;

/** What a record says, several values of one name joined by “; ”. */
export type OfficialValues = Partial<Record<(typeof NAMES)[number], string>>;

const SEPARATOR = "; ";
const RECORD = /<(?:[\w.-]+:)?(?:metadata_gegevens|owms-metadata)[\s>]/;

/** Whether a file is a record about a document (`metadata.xml`, `metadata_owms.xml`), and no document itself. */
export function isOfficialMetadata(bytes: Uint8Array): boolean {
  return RECORD.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}

/**
 * Reads a metadata record that stands beside a document.
 *
 * `vraagnummer` is the zaaknummer since 2009 (“2021Z09739”); days are ISO, a `vergaderjaar` is “2020-2021”.
 *
 * @throws UnreadableSource when it is not well-formed XML
 */
export function readOfficialMetadata(bytes: Uint8Array): OfficialValues {
  const root = parseXml(decodeMarkup(bytes, "xml"));
  const leaves = descendants(root).filter((element) => childElements(element).length === 0);
  return collect(
    leaves.map(({ name, attributes, children }): Entry => {
      return attributes["name"] !== undefined ? metaEntry(attributes) : [name, children.join("")];
    }),
  );
}

/** The properties in the `<meta>` elements of a document, named as in {@link readOfficialMetadata}. */
export function metaProperties(root: MarkupElement): OfficialValues {
  return collect(
    descendants(root)
      .filter(({ name }) => name === "meta")
      .map(({ attributes }) => metaEntry(attributes)),
  );
}

type Entry = [name: string | undefined, value: string | undefined];

const metaEntry = ({ name, content }: MarkupElement["attributes"]): Entry => [name, content];

function collect(entries: readonly Entry[]): OfficialValues {
  const values: OfficialValues = {};
  for (const [given = "", printed = ""] of entries) {
    const value = printed.replace(/\s+/g, " ").trim();
    const name = NAMES.find((known) => known === given.toLowerCase().replace(/^.*[.:]/, ""));
    if (name === undefined || value === "") continue;
    const known = values[name]?.split(SEPARATOR) ?? [];
    if (!known.includes(value)) values[name] = [...known, value].join(SEPARATOR);
  }
  return values;
}
