/** HTML as officielebekendmakingen.nl writes it, in the file to download and on the page of the site. */
import { parseKop } from "../../wording/koppen.ts";
import type { EntryKind } from "../markup/entries.ts";
import type { Remark } from "../../tree/source.ts";
import type { SpanningCell } from "../markup/grid.ts";
import { formatNumber } from "../markup/numbers.ts";
import type { NoteSource, Role, Vocabulary } from "../markup/vocabulary.ts";
import { childElements, descendants, isElement, plainText, type MarkupElement } from "../markup/xml-tree.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SKIPPED = names("script style noscript template head title meta link nav form button map dialog aside");
/** What can hold something of a document, and no text that can be read. */
const UNREAD = names("img picture svg canvas object embed iframe audio video input select textarea");
const BLOCKS = names(
  "html body main article section div p pre blockquote address figure figcaption hr details summary fieldset dl dt dd li center caption tbody thead tfoot tr td th",
);
const HIDDEN = names("visually-hidden sr-only hidden note-close offscreen");
/** What matters is never far on; a class attribute of a megabyte must not be split at every look. */
const LONGEST_CLASSES = 200;

export function classesOf({ attributes }: MarkupElement): string[] {
  return (attributes["class"] ?? "").slice(0, LONGEST_CLASSES).split(/\s+/).filter(Boolean);
}

/** The question or answer that an element holds. */
export function entryKind(element: MarkupElement): EntryKind | null {
  if (element.name !== "div" && element.name !== "section" && element.name !== "article") return null;
  return (classesOf(element).find((name) => name === "vraag" || name === "antwoord") as EntryKind | undefined) ?? null;
}

export const isNoteBody = (element: MarkupElement): boolean => {
  if (!["div", "li", "p", "aside"].includes(element.name)) return false;
  const classes = classesOf(element);
  return classes.includes("noot") || classes.includes("voet") || classes.includes("voetnoot");
};

/** @param root the document in which notes are looked up */
export function officialHtmlVocabulary(root: MarkupElement): Vocabulary {
  const notes = findNotes(root);
  const bodies = new Map<MarkupElement, NoteSource>();
  return {
    role,
    items,
    table,
    unread,
    target,
    base: baseOf(root),
    note(element) {
      const body = isNoteBody(element) ? element : notes.get((element.attributes["href"] ?? "").slice(1));
      if (!body) return null;
      const known = bodies.get(body) ?? readNote(body);
      bodies.set(body, known);
      const printed = body === element ? "" : visibleMark(element);
      return printed === "" ? known : { ...known, label: printed };
    },
  };
}

function role(element: MarkupElement, parent: MarkupElement): Role {
  const { name, attributes } = element;
  const classes = classesOf(element);
  if (isNoteBody(element)) return "note-body";
  if (SKIPPED.has(name)) return "skip";
  if (isHidden(attributes, classes)) return classes.some((known) => HIDDEN.has(known)) ? "skip" : "unread";
  if (name === "math") return "formula";
  if (UNREAD.has(name)) return "unread";
  const id = attributes["id"] ?? "";
  if (id === "inhoudsopgave") return "skip";
  if (id === "kopregel" || id === "voetregel" || name === "header" || name === "footer") return "furniture";
  const entry = entryKind(element);
  if (entry) return entry;
  if (isMark(element)) return "note";
  const isHeading = /^h[1-6]$/.test(name);
  if (entryKind(parent) && (isHeading || classes.includes("nummer")) && parseKop(plainText(element))) return "number";
  if (isHeading) return "heading";
  if (name === "br") return "break";
  if (name === "s" || name === "strike" || name === "del") return "struck";
  if (name === "sup") return "superscript";
  if (name === "sub") return "subscript";
  if (name === "strong" || name === "b") return "strong";
  if (name === "ul" || name === "ol" || name === "menu") return "list";
  if (name === "table") return "table";
  return BLOCKS.has(name) ? "block" : "inline";
}

function isHidden(attributes: MarkupElement["attributes"], classes: readonly string[]): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display:\s*none/i.test(attributes["style"] ?? "") || classes.some((name) => HIDDEN.has(name));
}

const DRAWN = names("img picture svg canvas");

function unread(element: MarkupElement): string | Remark | null {
  const { name, attributes } = element;
  const text = plainText(element);
  if (isHidden(attributes, [])) {
    const weggelaten = text;
    return HAS_TEXT.test(text) ? { regel: "left-out-hidden", tekst: "Verborgen tekst weggelaten", weggelaten } : null;
  }
  if (DRAWN.has(name)) {
    const alt = (attributes["alt"] ?? attributes["aria-label"] ?? attributes["title"])?.trim() ?? text;
    if (alt === "" && attributes["alt"] !== undefined) return null;
    return { regel: "left-out-image", tekst: alt === "" ? "Afbeelding weggelaten" : `Afbeelding “${alt}” weggelaten` };
  }
  if (FIELDS.has(name)) return valueOf(element);
  return {
    regel: "unread-part",
    tekst: `Een onderdeel <${name}> van de pagina is niet gelezen`,
    remedie: "Hoort het bij de tekst, zet hier dan de PDF of de XML van de publicatie neer",
    ...(text !== "" && { weggelaten: text }),
  };
}

const FIELDS = names("input select textarea");

/** What a field of a form shows. */
function valueOf(field: MarkupElement): string {
  const { type, value = "" } = field.attributes;
  if (field.name === "textarea") return plainText(field);
  if (field.name === "select") {
    const options = descendants(field).filter(({ name }) => name === "option");
    const chosen = options.find(({ attributes }) => "selected" in attributes) ?? options[0];
    return chosen ? plainText(chosen) : "";
  }
  if (type === "checkbox" || type === "radio") return "checked" in field.attributes ? "☒" : "☐";
  return /^(?:hidden|button|submit|reset|image|file|password|search)$/.test(type ?? "") ? "" : value;
}

const HAS_TEXT = /[\p{L}\p{N}]/u;

function target({ name, attributes }: MarkupElement): string | undefined {
  const href = name === "a" ? attributes["href"]?.trim() : undefined;
  return href && !href.startsWith("#") ? href : undefined;
}

/** What the page says of its own address. */
function baseOf(root: MarkupElement): string | undefined {
  const said = descendants(root).find(
    ({ name, attributes }) => name === "base" || (name === "link" && attributes["rel"] === "canonical"),
  );
  return said?.attributes["href"];
}

/** A link to a note. */
function isMark(element: MarkupElement): boolean {
  if (element.name !== "a" || !(element.attributes["href"] ?? "").startsWith("#")) return false;
  return classesOf(element).some((name) => name === "nootnum" || name === "noot" || name.startsWith("supernote-click"));
}

function items(list: MarkupElement): ReturnType<Vocabulary["items"]> {
  const items = childElements(list);
  const isReversed = "reversed" in list.attributes;
  const given = Number.parseInt(list.attributes["start"] ?? "", 10);
  let number = Number.isInteger(given) ? given : isReversed ? items.filter(({ name }) => name === "li").length : 1;
  const format = formatOf(list);
  return items.map((item) => {
    const printedBy = printedMarker(item);
    const value = Number.parseInt(item.attributes["value"] ?? "", 10);
    if (Number.isInteger(value)) number = value;
    const generated = format === null ? BULLET : `${formatNumber(number, format)}.`;
    number += isReversed ? -1 : 1;
    return { item, marker: printedBy ? plainText(printedBy) : generated, printedBy };
  });
}

const BULLET = "•";

/** How a list is counted; `null` where it is not. */
function formatOf({ name, attributes }: MarkupElement): string | null {
  const style = /list-style(?:-type)?:\s*([a-z-]+)/i.exec((attributes["style"] ?? "").slice(0, LONGEST_CLASSES))?.[1];
  const said = style === undefined ? undefined : STYLES.get(style.toLowerCase());
  if (said !== undefined) return said;
  return name === "ol" ? (LIST_FORMATS.get(attributes["type"] ?? "") ?? "decimal") : null;
}

/** The marker that the site writes into an item: `<li><p class="labeled"><span class="ol">a. </span>…`. */
function printedMarker(item: MarkupElement): MarkupElement | undefined {
  const first = firstPrinted(item);
  if (!first) return undefined;
  if (
    first.name === "span" &&
    classesOf(first).some((name) => name === "ol" || name === "li.nr" || name === "lidnr" || name === "nr")
  )
    return first;
  return first.name === "p" ? printedMarker(first) : undefined;
}

function firstPrinted(element: MarkupElement): MarkupElement | undefined {
  const first = element.children.find((child) =>
    isElement(child) ? child.name !== "a" || plainText(child) !== "" : child.trim() !== "",
  );
  return first && isElement(first) ? first : undefined;
}

/** How `type` says that a list is counted. */
const LIST_FORMATS = new Map([
  ["a", "lower-alpha"],
  ["A", "upper-alpha"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
]);

/** How a style says it; `null` for a list that is not counted. */
const STYLES = new Map<string, string | null>([
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimalZero"],
  ["lower-alpha", "lower-alpha"],
  ["lower-latin", "lower-alpha"],
  ["upper-alpha", "upper-alpha"],
  ["upper-latin", "upper-alpha"],
  ["lower-roman", "lowerRoman"],
  ["upper-roman", "upperRoman"],
  ["none", null],
  ["disc", null],
  ["circle", null],
  ["square", null],
]);

function table(element: MarkupElement): ReturnType<Vocabulary["table"]> {
  const rows = childElements(element)
    .flatMap((child) => (child.name === "tr" ? [child] : childElements(child, "tr")))
    .map((row) =>
      childElements(row)
        .filter(({ name }) => name === "td" || name === "th")
        .map(readCell),
    );
  return { captions: childElements(element, "caption"), rows };
}

function readCell(cell: MarkupElement): SpanningCell<MarkupElement> {
  const span = (name: string): number => {
    const n = Number.parseInt(cell.attributes[name] ?? "1", 10);
    return n > 0 ? Math.min(n, 1000) : 1;
  };
  return { content: cell, columns: span("colspan"), rows: span("rowspan") };
}

/** Notes by their identifier, and by that of anything inside them. */
function findNotes(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  const byId = new Map<string, MarkupElement>();
  const collect = (element: MarkupElement, body: MarkupElement | null): void => {
    const note = body ?? (isNoteBody(element) ? element : null);
    for (const id of note ? [element.attributes["id"], element.attributes["name"]] : []) {
      if (id && note && !byId.has(id)) byId.set(id, note);
    }
    for (const child of childElements(element)) collect(child, note);
  };
  collect(root, null);
  return byId;
}

function readNote(body: MarkupElement): NoteSource {
  const number = noteNumber(body);
  return { key: body, label: visibleMark(number), body, except: [...(number ? [number] : []), ...waysBack(body)] };
}

/** The number that a note begins with. */
function noteNumber(body: MarkupElement): MarkupElement | undefined {
  return descendants(body).find((element) => {
    const text = visibleMark(element);
    return (element.name === "sup" || classesOf(element).includes("nootnum")) && text !== "" && text.length <= 6;
  });
}

/** Links from a note to its mark. */
function waysBack(body: MarkupElement): MarkupElement[] {
  return descendants(body).filter(
    (element) => element.name === "a" && isMark(element) && !/\p{L}{4,}\s+\p{L}/u.test(visibleMark(element)),
  );
}

/** The text of a mark, without what is there for screen readers only. */
function visibleMark(element: MarkupElement | undefined): string {
  if (!element) return "";
  const gather = (node: MarkupElement): string =>
    node.children
      .map((child) => (!isElement(child) ? child : isHidden(child.attributes, classesOf(child)) ? "" : gather(child)))
      .join("");
  return gather(element).replace(/\s+/g, " ").trim();
}
