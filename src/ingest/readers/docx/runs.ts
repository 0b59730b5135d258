/** The inside of a Word paragraph → pieces: what is printed, with tracked changes accepted and fields by their result. */
import type { Remark } from "../../tree/source.ts";
import type { Piece } from "../markup/pieces.ts";
import {
  childElements,
  descendants,
  firstChild,
  isElement,
  plainText,
  type MarkupElement,
} from "../markup/xml-tree.ts";
import { readAddress, targetOfField, targetOfHyperlink } from "./hyperlinks.ts";
import type { WordPart } from "./package.ts";
import type { ReferredNotes, NoteKind } from "./referred-notes.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isOn, PLAIN, valueOf, type Style, type Styles } from "./styles.ts";

export interface RunContext {
  /** The part of the file that is read. */
  part: WordPart;
  styles: Styles;
  notes: ReferredNotes;
  /** Fields that are open where the reader is; they may begin in one paragraph and end in another. */
  fields: Field[];
  /** What is said of the file; readers add to it. */
  remarks: Remark[];
}

export interface Field {
  state: "code" | "result";
  /** What Word is to put there: “PAGEREF _Toc1”. */
  code: string;
  /** Of a link: where it leads. */
  address?: string;
}

/** Whether the reader is inside a table of contents that Word makes. */
export const isInContents = ({ fields }: RunContext): boolean => fields.some(({ code }) => /^\s*TOC\b/i.test(code));

export interface TextBox {
  content: MarkupElement;
  /** Placed by its distance from the edge of the page, as letterheads are. */
  onPage: boolean;
}

export interface Inside {
  pieces: Piece[];
  boxes: TextBox[];
}

/** Deleted or moved away, descriptions of what is printed elsewhere, and what is no text. */
const NOT_PRINTED = new Set(
  "del moveFrom delText instrText delInstrText pPr rPr sdtPr sdtEndPr rt Fallback annotationRef footnoteRef endnoteRef".split(
    " ",
  ),
);

/** Reads what is printed below an element of a paragraph. */
export function readInside(element: MarkupElement, paragraphStyle: Style, context: RunContext): Inside {
  const inside: Inside = { pieces: [], boxes: [] };
  readChildren(element, paragraphStyle, context, inside);
  return inside;
}

function readChildren(element: MarkupElement, style: Style, context: RunContext, inside: Inside): void {
  for (const child of childElements(element)) {
    if (NOT_PRINTED.has(child.name) || isPlaceholder(child)) continue;
    if (child.name === "r") readRun(child, style, context, inside);
    else if (child.name === "AlternateContent") readChildren(alternative(child), style, context, inside);
    else if (child.name === "hyperlink" || child.name === "fldSimple") readField(child, style, context, inside);
    else readChildren(child, style, context, inside);
  }
}

/** A link, or a field with its result inside it. */
function readField(element: MarkupElement, style: Style, context: RunContext, inside: Inside): void {
  const code = element.name === "fldSimple" ? (element.attributes["instr"] ?? "") : "";
  const target = element.name === "fldSimple" ? targetOfField(code) : targetOfHyperlink(element, context.part);
  context.fields.push({ state: "result", code, ...readAddress(target, context.remarks) });
  readChildren(element, style, context, inside);
  context.fields.pop();
}

/** Of drawings made twice, for newer and older programs, the first that is there. */
export function alternative(element: MarkupElement): MarkupElement {
  return (
    firstChild(element, "Choice") ?? {
      name: "Choice",
      attributes: {},
      children: firstChild(element, "Fallback")?.children ?? [],
    }
  );
}

function readRun(run: MarkupElement, paragraphStyle: Style, context: RunContext, inside: Inside): void {
  const properties = firstChild(run, "rPr");
  const character = context.styles.character(valueOf(firstChild(properties, "rStyle")));
  if (isOn(firstChild(properties, "vanish")) ?? (character.hidden || paragraphStyle.hidden)) {
    for (const child of childElements(run, "fldChar")) readFieldMark(child, context);
    return;
  }
  // A toggle: bold inside a bold style is not bold (ECMA-376 part 1, 17.7.3).
  const strong = isOn(firstChild(properties, "b")) ?? character.bold !== paragraphStyle.bold;
  const align = valueOf(firstChild(properties, "vertAlign"));
  const height = align === "superscript" || align === "subscript" ? { [align]: true } : {};
  const format = { ...(strong && { strong }), ...height };
  readRunContent(run, format, context, inside);
}

type Format = Pick<Extract<Piece, { kind: "text" }>, "strong" | "superscript" | "subscript">;

function readRunContent(run: MarkupElement, format: Format, context: RunContext, inside: Inside): void {
  const shown = () => context.fields.every(({ state }) => state === "result");
  const add = (text: string) => {
    const link = context.fields.findLast(({ address }) => address !== undefined)?.address;
    if (shown()) inside.pieces.push({ kind: "text", text, ...format, ...(link !== undefined && { link }) });
  };
  for (const child of childElements(run)) {
    switch (child.name) {
      case "t":
        add(child.children.filter((node) => !isElement(node)).join(""));
        break;
      case "tab":
      case "ptab":
        add("\t");
        break;
      case "br":
      case "cr":
        if (shown()) inside.pieces.push({ kind: "break", page: child.attributes["type"] === "page" });
        break;
      case "noBreakHyphen":
        add("-");
        break;
      case "sym":
        add(symbol(child));
        break;
      case "instrText":
        readFieldCode(child, context);
        break;
      case "fldChar":
        readFieldMark(child, context);
        break;
      case "footnoteReference":
      case "endnoteReference":
        if (shown()) readNoteMark(child, run, context, inside);
        // The mark that follows was taken along.
        if (isOwnMark(child)) return;
        break;
      case "drawing":
      case "pict":
      case "object":
        readDrawing(child, inside);
        break;
      case "AlternateContent":
        readRunContent(alternative(child), format, context, inside);
        break;
      case "ruby":
        for (const base of childElements(child, "rubyBase")) readChildren(base, PLAIN, context, inside);
        break;
    }
  }
}

function readFieldMark(mark: MarkupElement, { fields, remarks }: RunContext): void {
  const type = mark.attributes["fldCharType"];
  if (type === "begin") fields.push({ state: "code", code: "" });
  else if (type === "separate" && fields.length > 0) {
    const field = fields.at(-1)!;
    Object.assign(field, { state: "result" }, readAddress(targetOfField(field.code), remarks));
  } else if (type === "end") fields.pop();
}

function readFieldCode(element: MarkupElement, { fields }: RunContext): void {
  const field = fields.at(-1);
  if (field?.state === "code") field.code += plainText(element);
}

const isOwnMark = (reference: MarkupElement): boolean =>
  ["1", "true", "on"].includes(reference.attributes["customMarkFollows"] ?? "");

function readNoteMark(reference: MarkupElement, run: MarkupElement, { notes }: RunContext, inside: Inside): void {
  const kind: NoteKind = reference.name === "footnoteReference" ? "footnote" : "endnote";
  const own = isOwnMark(reference) ? childElements(run, "t").map(plainText).join("") || undefined : undefined;
  const note = notes.refer(kind, reference.attributes["id"] ?? "", own);
  if (note) inside.pieces.push({ kind: "note", identifier: note.identifier, label: note.label });
}

function readDrawing(drawing: MarkupElement, inside: Inside): void {
  const all = descendants(drawing);
  const onPage =
    all.some(({ name, attributes }) => /^position[HV]$/.test(name) && attributes["relativeFrom"] === "page") ||
    all.some(({ attributes }) =>
      /mso-position-(?:horizontal|vertical)-relative:\s*page/.test(attributes["style"] ?? ""),
    );
  for (const content of outermost(drawing, "txbxContent")) inside.boxes.push({ content, onPage });
}

/** Elements of a name that are not inside another of that name. */
function outermost(element: MarkupElement, name: string): MarkupElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return outermost(child.name === "AlternateContent" ? alternative(child) : child, name);
  });
}

/** Characters of symbol fonts that letters use; others of these fonts have no meaning outside them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "Symbol B7": "•",
  "Symbol AE": "→",
  "Symbol B3": "≥",
  "Symbol A3": "≤",
  "Symbol 2D": "–",
  "Wingdings 6F": "☐",
  "Wingdings A8": "☐",
  "Wingdings FE": "☒",
  "Wingdings FC": "✓",
  "Wingdings E0": "→",
  "Wingdings A7": "▪",
};

function symbol(element: MarkupElement): string {
  const code = Number.parseInt(element.attributes["char"] ?? "", 16);
  if (!(code > 0 && code <= 0x10ffff)) return "";
  const known = SYMBOLS[`${element.attributes["font"]} ${(code & 0xff).toString(16).toUpperCase()}`];
  if (known !== undefined) return known;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate || (code >= 0xd800 && code <= 0xdfff) ? "" : String.fromCodePoint(code);
}
