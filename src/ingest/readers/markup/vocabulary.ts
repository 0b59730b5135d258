/** What a reader of marked-up text must know of a vocabulary; the walk is the same for all. */
import type { Remark } from "../../tree/source.ts";
import type { EntryKind } from "./entries.ts";
import type { SpanningCell } from "./grid.ts";
import type { MarkupElement } from "./xml-tree.ts";

export type Role =
  /** Not text of the document. */
  | "skip"
  /** Said by the format, not printed: goes to the source's text and is left out. */
  | "metadata"
  /** Repeats on every page, or stands around the document. */
  | "furniture"
  | "inline"
  | "strong"
  | "superscript"
  | "subscript"
  | "struck"
  | "break"
  /** A formula in MathML. */
  | "formula"
  /** A field of a form, by its value; a picture or hidden text, which are named. */
  | "unread"
  /** A note, or the mark of one. */
  | "note"
  /** The body of a note that stands apart from its mark. */
  | "note-body"
  /** Paragraphs, or the text of one. */
  | "block"
  /** A line of its own, set apart from the text. */
  | "heading"
  /** The number of a question or answer. */
  | "number"
  | "list"
  | "table"
  | EntryKind;

export interface Vocabulary {
  role(element: MarkupElement, parent: MarkupElement): Role;
  /** The items of a list, each with its marker as people see it and the element that prints it. */
  items(list: MarkupElement): { item: MarkupElement; marker: string; printedBy: MarkupElement | undefined }[];
  /** Captions and rows of a table. */
  table(table: MarkupElement): { captions: MarkupElement[]; rows: SpanningCell<MarkupElement>[][] };
  /** What a field of a form shows, as text, or what is said of an element that is not read; `null` where nothing is lost. */
  unread(element: MarkupElement): string | Remark | null;
  /** What a link leads to, as written; undefined for what is none, or leads to a place in the document. */
  target(element: MarkupElement): string | undefined;
  /** Where relative addresses begin, if the document says so. */
  base: string | undefined;
  /** The note that an element is, or is the mark of; `null` for what turns out to be none. */
  note(element: MarkupElement): NoteSource | null;
}

export interface NoteSource {
  /** Unique in the file, the same for all marks of one note. */
  key: MarkupElement | string;
  /** As printed; empty where the format leaves counting to the reader. */
  label: string;
  /** Undefined for a mark whose note is not there. */
  body: MarkupElement | undefined;
  /** Inside the body, but no part of the note's text: its number, a way back. */
  except: readonly MarkupElement[];
}
