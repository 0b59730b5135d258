/** The inside of a Word paragraph → pieces: what is printed, with tracked changes accepted and fields by their result. */
import { singleSpaced } from "../../tree/blocks.ts";
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
import { remarksOnDrawing } from "./drawings.ts";
import { readFieldMark, type Field } from "./fields.ts";
import { readAddress, targetOfField, targetOfHyperlink } from "./hyperlinks.ts";
import { formulaText } from "./maths.ts";
import type { WordPart } from "./package.ts";
import type { ReferredNotes, NoteKind } from "./referred-notes.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isSymbolFont, signIn, UNKNOWN } from "./symbols.ts";
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
  /** Text that nobody sees. */
  hidden: string;
}

/** Deleted or moved away, descriptions of what is printed elsewhere, and what is no text. */
const NOT_PRINTED = new Set(
  "del moveFrom delText instrText delInstrText pPr rPr sdtPr sdtEndPr rt Fallback annotationRef footnoteRef endnoteRef".split(
    " ",
  ),
);

/** Reads what is printed below an element of a paragraph. */
export function readInside(element: MarkupElement, paragraphStyle: Style, context: RunContext): Inside {
  const inside: Inside = { pieces: [], boxes: [], hidden: "" };
  readChildren(element, paragraphStyle, context, inside);
  const hidden = singleSpaced(inside.hidden).trim();
  if (/[\p{L}\p{N}]/u.test(hidden)) {
    context.remarks.push({ regel: "left-out-hidden", tekst: "Verborgen tekst weggelaten", weggelaten: hidden });
  }
  return inside;
}

function readChildren(element: MarkupElement, style: Style, context: RunContext, inside: Inside): void {
  for (const child of childElements(element)) {
    if (NOT_PRINTED.has(child.name) || isPlaceholder(child)) continue;
    if (child.name === "r") readRun(child, style, context, inside);
    else if (child.name === "AlternateContent") readChildren(alternative(child), style, context, inside);
    else if (child.name === "oMath" || child.name === "oMathPara") addText(formulaText(child), {}, context, inside);
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
    for (const child of childElements(run, "fldChar")) readFieldMark(child, context.fields, context.remarks);
    for (const child of childElements(run, "t"))
      inside.hidden += child.children.filter((node) => !isElement(node)).join("");
    return;
  }
  // A toggle: bold inside a bold style is not bold (ECMA-376 part 1, 17.7.3).
  const strong = isOn(firstChild(properties, "b")) ?? character.bold !== paragraphStyle.bold;
  const align = valueOf(firstChild(properties, "vertAlign")) ?? character.align;
  const height = align === "superscript" || align === "subscript" ? { [align]: true } : {};
  const struck = isOn(firstChild(properties, "strike")) ?? isOn(firstChild(properties, "dstrike")) ?? false;
  const { ascii, hAnsi } = firstChild(properties, "rFonts")?.attributes ?? {};
  readRunContent(
    run,
    { ...(strong && { strong }), ...(struck && { struck }), ...height },
    ascii ?? hAnsi,
    context,
    inside,
  );
}

const isShown = ({ fields }: RunContext): boolean => fields.every(({ state }) => state === "result");

function addText(text: string, format: Format, context: RunContext, inside: Inside): void {
  if (text === "" || !isShown(context)) return;
  const link = context.fields.findLast(({ address }) => address !== undefined)?.address;
  inside.pieces.push({ kind: "text", text, ...format, ...(link !== undefined && { link }) });
  for (const field of context.fields) field.hasResult = true;
}

type Format = Pick<Extract<Piece, { kind: "text" }>, "strong" | "struck" | "superscript" | "subscript">;

function readRunContent(
  run: MarkupElement,
  format: Format,
  font: string | undefined,
  context: RunContext,
  inside: Inside,
): void {
  const add = (text: string) => addText(text, format, context, inside);
  for (const child of childElements(run)) {
    switch (child.name) {
      case "t":
        add(inFont(child.children.filter((node) => !isElement(node)).join(""), font, context));
        break;
      case "tab":
      case "ptab":
        add("\t");
        break;
      case "br":
      case "cr":
        if (isShown(context)) inside.pieces.push({ kind: "break", page: child.attributes["type"] === "page" });
        break;
      case "noBreakHyphen":
        add("-");
        break;
      case "sym":
      case "symEx":
        add(symbol(child, context));
        break;
      case "instrText":
        readFieldCode(child, context);
        break;
      case "fldChar":
        add(readFieldMark(child, context.fields, context.remarks));
        break;
      case "footnoteReference":
      case "endnoteReference":
        if (isShown(context)) readNoteMark(child, run, context, inside);
        // The mark that follows was taken along.
        if (isOwnMark(child)) return;
        break;
      case "drawing":
      case "pict":
      case "object":
        readDrawing(child, inside);
        context.remarks.push(...remarksOnDrawing(child, context.part));
        break;
      case "AlternateContent":
        readRunContent(alternative(child), format, font, context, inside);
        break;
      case "ruby":
        for (const base of childElements(child, "rubyBase")) readChildren(base, PLAIN, context, inside);
        break;
    }
  }
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

/** Signs in the private use area of Unicode, which their font alone can tell. */
const PRIVATE = /[\ue000-\uf8ff]/;

/** What a sign or a text is in the font that it is set in. */
function inFont(text: string, font: string | undefined, { remarks }: RunContext): string {
  if (!isSymbolFont(font) && !PRIVATE.test(text)) return text;
  const chars = [...text];
  const signs = chars.map((char) => signIn(font, char));
  const unknown = chars.filter((_, i) => signs[i] === UNKNOWN);
  if (unknown.length > 0) {
    const codes = unknown.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase()}`);
    remarks.push({
      regel: "unknown-sign",
      tekst: `Teken ${[...new Set(codes)].join(", ")} uit lettertype “${font ?? "onbekend"}” is niet te lezen; er staat “${UNKNOWN}”`,
      remedie: "Kijk in Word welk teken het is, en zet het met een correctie in de .yaml naast het document",
    });
  }
  return signs.join("");
}

function symbol({ attributes }: MarkupElement, context: RunContext): string {
  const code = Number.parseInt(attributes["char"] ?? "", 16);
  const isCode = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCode ? inFont(String.fromCodePoint(code), attributes["font"], context) : "";
}
