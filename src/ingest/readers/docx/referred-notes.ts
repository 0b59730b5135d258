/** Footnotes and endnotes of a Word document, numbered in the order in which the text refers to them. */
import { childElements, descendants, firstChild, type MarkupElement } from "../markup/xml-tree.ts";
import { formatNumber } from "../markup/numbers.ts";
import { valueOf } from "./styles.ts";

export type NoteKind = "footnote" | "endnote";

export interface Note {
  kind: NoteKind;
  identifier: string;
  /** As printed at the text. */
  label: string;
  body: MarkupElement;
}

export interface ReferredNotes {
  /**
   * The note that a mark in the text refers to; `null` when the document has no such note.
   *
   * @param mark the mark that stands there in place of a number, if any (“*”)
   */
  refer(kind: NoteKind, id: string, mark: string | undefined): Note | null;
  /** The notes referred to so far, footnotes before endnotes. */
  all(): Note[];
}

/** For a text whose notes are not read. */
export const NO_NOTES: ReferredNotes = { refer: () => null, all: () => [] };

const DEFAULT_FORMAT: Record<NoteKind, string> = { footnote: "decimal", endnote: "lowerRoman" };

/**
 * @param parts the parts `footnotes.xml` and `endnotes.xml`
 * @param document the document and `settings.xml` may say how notes are numbered; the document is asked first
 */
export function readNotes(
  parts: Record<NoteKind, MarkupElement | undefined>,
  document: readonly (MarkupElement | undefined)[],
): ReferredNotes {
  const kinds: NoteKind[] = ["footnote", "endnote"];
  const bodies = new Map<string, MarkupElement>(
    kinds.flatMap((kind) => {
      const root = parts[kind];
      return (root ? childElements(root, kind) : [])
        .filter(({ attributes }) => attributes["type"] === undefined || attributes["type"] === "normal")
        .map((body) => [`${kind} ${body.attributes["id"]}`, body] as const);
    }),
  );
  const formats = Object.fromEntries(kinds.map((kind) => [kind, numberFormat(kind, document)]));
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  /** A second mark of one note repeats the first. */
  const made = new Map<string, Note>();
  const referred: Record<NoteKind, Note[]> = { footnote: [], endnote: [] };
  return {
    refer(kind, id, mark) {
      const key = `${kind} ${id}`;
      const body = bodies.get(key);
      const known = made.get(key);
      if (known || !body) return known ?? null;
      const label = mark ?? formatNumber(++counts[kind], formats[kind]!);
      const identifier = `${kind === "footnote" ? "voetnoot" : "eindnoot"}-${referred[kind].length + 1}`;
      const note = { kind, identifier, label, body };
      made.set(key, note);
      referred[kind].push(note);
      return note;
    },
    all: () => [...referred.footnote, ...referred.endnote],
  };
}

function numberFormat(kind: NoteKind, document: readonly (MarkupElement | undefined)[]): string {
  for (const root of document) {
    const properties = root && descendants(root).find(({ name }) => name === `${kind}Pr`);
    const format = valueOf(firstChild(properties, "numFmt"));
    if (format !== undefined) return format;
  }
  return DEFAULT_FORMAT[kind];
}
