/**
 * The notes of one page. Marks and labels stay as printed (“1”, “1)”), so that they are not numbered anew;
 * ids are unique on the page, also where question and answer both have a note 1 of their own.
 */
import type { ElementContent } from "hast";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import { slugify } from "../../domain/slug.ts";
import { h } from "./h.ts";

export interface PageNote {
  id: string;
  label: string;
  definition: FootnoteDefinition;
  /** All notes of the file that it is from. */
  siblings: readonly FootnoteDefinition[];
  /** Ids of the marks in the text that lead here. */
  marks: string[];
}

/**
 * The notes that stand with one text: those that it is the first to mention, in that order. What a note mentions joins
 * them while it is written out.
 */
export interface NoteList {
  /** What the ids of its notes begin with. */
  prefix: string;
  notes: PageNote[];
}

export class PageNotes {
  readonly #byDefinition = new Map<FootnoteDefinition, PageNote>();
  readonly #ids = new Set<string>();

  /** Makes room for a note, in this list if none holds it yet; the same definition gives the same note. */
  add(definition: FootnoteDefinition, siblings: readonly FootnoteDefinition[], list: NoteList): PageNote {
    const known = this.#byDefinition.get(definition);
    if (known) return known;
    const label = definition.data?.nummer ?? definition.label ?? definition.identifier;
    const note = {
      id: this.#freeId(`${list.prefix}noot-${slugify(label) || "x"}`),
      label,
      definition,
      siblings,
      marks: [],
    };
    this.#byDefinition.set(definition, note);
    list.notes.push(note);
    return note;
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let i = 2; this.#ids.has(id); i++) id = `${wanted}-${i}`;
    this.#ids.add(id);
    return id;
  }

  /** The mark in the text: a link to its note, or just the mark where there is no such note. */
  mark(reference: FootnoteReference, definitions: readonly FootnoteDefinition[], list: NoteList): ElementContent {
    const definition = definitions.find((d) => d.identifier === reference.identifier);
    if (!definition) return h("sup", {}, reference.label ?? reference.identifier);
    const note = this.add(definition, definitions, list);
    const id = note.marks.length === 0 ? `${note.id}-terug` : `${note.id}-terug-${note.marks.length + 1}`;
    note.marks.push(id);
    const link = { href: `#${note.id}`, id, className: ["nootteken"], ariaLabel: `Noot ${spokenLabel(note.label)}` };
    return h("sup", {}, h("a", link, note.label));
  }
}

/** “1)” is read out as “1”. */
export function spokenLabel(label: string): string {
  return label.replace(/[^\p{L}\p{N}]+/gu, "") || label;
}
