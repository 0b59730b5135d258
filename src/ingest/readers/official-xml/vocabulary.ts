/**
 * The elements of official publications, in both generations: `officiele-publicatie` (since 2009,
 * schema op-xsd) and `kamerwrk` (before). Elements that are not named here are read all the same.
 */
import { formatNumber } from "../markup/numbers.ts";
import type { Remark } from "../../tree/source.ts";
import type { SpanningCell } from "../markup/grid.ts";
import type { NoteSource, Role, Vocabulary } from "../markup/vocabulary.ts";
import {
  childElements,
  descendants,
  firstChild,
  isElement,
  plainText,
  type MarkupElement,
} from "../markup/xml-tree.ts";

const roles = (role: Role, names: string): [string, Role][] => names.split(/\s+/).map((name) => [name, role]);

const ROLES: ReadonlyMap<string, Role> = new Map([
  ...roles("skip", "metadata meta colspec spanspec sys.gegevens officiele-inhoudsopgave"),
  ...roles(
    "furniture",
    "kamervraagkop kamervraagnummer kamerstukkop frontm backm versie ordernr vergjaar vraagnummer nds-nr",
  ),
  ...roles(
    "inline",
    "extref intref dossierref stcref ondlijn i u cur organisatie naam voornaam achternaam voorvoegsels datum " +
      "kamervraagonderwerp ondw politiek persoon functie plaats term minister minvan dossiernummer dossiernr begrotingshoofdstuk ondernummer",
  ),
  ...roles("strong", "vet halfvet vetcur b"),
  ...roles("superscript", "sup"),
  ...roles("subscript", "inf sub"),
  ...roles("break", "br"),
  ...roles("formula", "math"),
  ...roles("unread", "plaatje illustratie"),
  ...roles("note", "noot voetref nootref noot.ref"),
  ...roles("note-body", "voetnoot eindnoot"),
  ...roles("heading", "kop tussenkop tuskop titel subtitel itemkop opschr title kamervraagomschrijving omschr"),
  ...roles("list", "lijst"),
  ...roles("table", "table tabel"),
  ...roles("vraag", "vraag"),
  ...roles("antwoord", "antwoord"),
]);

/** Their children stand on lines of their own, though each is a few words. */
const LINES = new Set(["ondertekening", "ondtek", "ondertek", "slotondertekening"]);

/** @param root the document in which notes are looked up */
export function officialXmlVocabulary(root: MarkupElement): Vocabulary {
  const referred = tieNotes(root);
  const texts = new Map<MarkupElement, boolean>();
  const hasText = (element: MarkupElement): boolean => {
    const known = texts.get(element) ?? element.children.some((child) => !isElement(child) && child.trim() !== "");
    texts.set(element, known);
    return known;
  };
  const bodies = new Map<MarkupElement, NoteSource>();
  return {
    role: (element, parent) => role(element, parent, hasText),
    items,
    table,
    unread: picture,
    target,
    base: undefined,
    note(element) {
      const body = isReference(element) ? referred.get(element) : element;
      if (!body) return null;
      const known = bodies.get(body) ?? readNote(body);
      bodies.set(body, known);
      return known.label === "" && isReference(element) ? { ...known, label: plainText(element) } : known;
    },
  };
}

function role(element: MarkupElement, parent: MarkupElement, hasText: (element: MarkupElement) => boolean): Role {
  const { name } = element;
  if (name === "nadruk") return /vet/.test(element.attributes["type"] ?? "") ? "strong" : "inline";
  if (name === "tekstregel") return element.attributes["inhoud"] === "kamernummer" ? "metadata" : "block";
  if ((name === "nr" || name === "nummer") && (parent.name === "vraag" || parent.name === "antwoord")) return "number";
  if (name === "nummer" && parent.name === "vraagdoc") return "furniture";
  if (LINES.has(parent.name)) return "block";
  // A note that stands where its mark is printed.
  if (name === "voetnoot" && hasText(parent)) return "note";
  return ROLES.get(name) ?? (hasText(parent) && name !== "al" ? "inline" : "block");
}

/** A picture by what is written for who can't see it, else by the name of its file. */
function picture(element: MarkupElement): Remark | null {
  const said = [element, ...descendants(element)].flatMap(({ attributes }) => {
    const { alt, naam, id } = attributes;
    return alt?.trim() || naam?.trim() || id?.trim() || [];
  });
  const tekst = said[0] === undefined ? "Afbeelding weggelaten" : `Afbeelding “${said[0]}” weggelaten`;
  const weggelaten = plainText(element);
  return { regel: "left-out-image", tekst, ...(weggelaten !== "" && { weggelaten }) };
}

/** `extref` names another publication, or an address; `intref` leads to a place in this one. */
function target({ name, attributes }: MarkupElement): string | undefined {
  if (name !== "extref" && name !== "a") return undefined;
  const { doc, url, href, link } = attributes;
  const given = [doc, url, href, link].find((value) => value !== undefined && value.trim() !== "");
  return given?.startsWith("#") ? undefined : given;
}

/** How a list counts its items where they do not say it themselves. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^(?:1|arabic|arabisch|decimal|nummer(?:ing)?|expliciet)$/, "decimal"],
  [/^(?:a|alfa|loweralpha)$/, "lowerLetter"],
  [/^upperalpha$/, "upperLetter"],
  [/^(?:i|rom|lowerroman)$/, "lowerRoman"],
  [/^upperroman$/, "upperRoman"],
];

function markerFor(type: string, number: number): string {
  const format = COUNTED.find(([types]) => types.test(type))?.[1];
  if (format !== undefined) return `${formatNumber(number, format)}.`;
  return /dash|streep/.test(type) ? "–" : "•";
}

function items(list: MarkupElement): ReturnType<Vocabulary["items"]> {
  const type = (list.attributes["type"] ?? "").toLowerCase();
  const start = Number.parseInt(list.attributes["start"] ?? "1", 10) || 1;
  return childElements(list).map((item, index) => {
    const printedBy = firstChild(item, "li.nr") ?? firstChild(item, "nr");
    const printed = printedBy ? plainText(printedBy) : item.attributes["nr"]?.trim();
    return { item, marker: printed || markerFor(type, start + index), printedBy };
  });
}

/** CALS tables: `tgroup`, `row`, `entry`, with spans by the names of columns. */
function table(element: MarkupElement): ReturnType<Vocabulary["table"]> {
  const columns = new Map<string, number>();
  const rows: SpanningCell<MarkupElement>[][] = [];
  const collect = (part: MarkupElement): void => {
    for (const child of childElements(part)) {
      if (child.name === "colspec") {
        columns.set(child.attributes["colname"] ?? "", Number(child.attributes["colnum"] ?? columns.size + 1) - 1);
      } else if (child.name === "row" || child.name === "tr") {
        rows.push(childElements(child).map((entry) => readEntry(entry, columns)));
      } else if (/^(?:tgroup|thead|tbody|tfoot)$/.test(child.name)) collect(child);
    }
  };
  collect(element);
  return { captions: childElements(element, "title"), rows };
}

function readEntry(entry: MarkupElement, columns: ReadonlyMap<string, number>): SpanningCell<MarkupElement> {
  const { colname, namest, nameend, morerows } = entry.attributes;
  const column = (name: string | undefined): number | undefined => {
    const at = name === undefined ? undefined : columns.get(name);
    return at !== undefined && Number.isInteger(at) && at >= 0 ? at : undefined;
  };
  const at = column(namest ?? colname);
  const end = column(nameend) ?? at;
  const more = Number(morerows ?? "0");
  return {
    content: entry,
    at,
    columns: at === undefined || end === undefined ? 1 : Math.max(1, end - at + 1),
    rows: Number.isInteger(more) && more > 0 ? more + 1 : 1,
  };
}

/** A mark whose note stands elsewhere. */
const isReference = (element: MarkupElement): boolean => /ref$/.test(element.name);

/**
 * `<noot><noot.nr>1</noot.nr><noot.al>…` stands where its mark is printed; before 2009 a `voetref`
 * may refer to a `voetnoot` elsewhere.
 */
function readNote(body: MarkupElement): NoteSource {
  const number = firstChild(body, "noot.nr") ?? firstChild(body, "nr") ?? firstChild(body, "noot.lbl");
  return { key: body, label: number ? plainText(number) : "", body, except: number ? [number] : [] };
}

/** References to notes elsewhere in a document → those notes, by identifier. */
function tieNotes(root: MarkupElement): Map<MarkupElement, MarkupElement> {
  const all = descendants(root);
  const byId = new Map(
    all.filter(({ name }) => /noot$/.test(name)).map((body) => [body.attributes["id"], body] as const),
  );
  const tied = new Map<MarkupElement, MarkupElement>();
  for (const element of all) {
    if (ROLES.get(element.name) !== "note" || !/ref$/.test(element.name)) continue;
    const { refid, idref, doc, ref } = element.attributes;
    const id = refid ?? idref ?? ref ?? doc;
    const body = id === undefined ? undefined : byId.get(id);
    if (body) tied.set(element, body);
  }
  return tied;
}
