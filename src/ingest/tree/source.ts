/**
 * What a reader makes of a file: the text that is in it, and the blocks it is made of.
 *
 * Content travels as mdast trees. Every text node stands for one range of {@link Source.text}: its
 * `position` says which, and its value holds the letters of that range, in that order (white space,
 * hyphens and punctuation may have been mended). Splitting and moving nodes keeps that true, so that
 * it can be counted at the end that every letter of the source went somewhere, once.
 */
import type { FootnoteDefinition, Heading, List, Paragraph, Table } from "mdast";
import type { Point } from "unist";
import type { Formaat, Herstel } from "../../domain/document.ts";
import type { RuleName } from "../../domain/meldingen.ts";

/**
 * Where on the paper a block stands, as far as the format tells:
 *
 * - `furniture`: repeats on every page (running title, page number, ISSN)
 * - `margin`: beside the text (the letterhead's column with “Datum”, “Onze referentie”)
 * - `letter`: a cover letter that goes with the answers
 */
export type Zone = "furniture" | "margin" | "letter";

declare module "mdast" {
  interface ParagraphData {
    zone?: Zone;
    /** Printed in bold or in a heading style as a whole. */
    strong?: boolean;
    /** A heading that a new page begins with, by a break that the writer put there. */
    startsPage?: boolean;
    /** The number or bullet of a list item that was taken apart. */
    marker?: string;
    /** Such an item that others stand before, in its list. */
    goesOn?: boolean;
    /** A further block of such an item. */
    inItem?: boolean;
    /** How the archivist says this line is to be read as a heading. */
    lees?: string;
  }
  interface HeadingData {
    startsPage?: boolean;
  }
  interface TableData {
    zone?: Zone;
    inItem?: boolean;
  }
  interface ListItemData {
    /** The number or bullet as people see it, also where the format generates it: “1.”, “a)”, “–”. */
    marker?: string;
  }
  interface ListData {
    zone?: Zone;
    inItem?: boolean;
  }
}

export type Block = Paragraph | Heading | List | Table | FootnoteDefinition;

/** A range of the source's text that is deliberately not passed on, and why. */
export interface LeftOut {
  reason: LeftOutReason;
  start: Point;
  end: Point;
}

/** What a reader says of a file; it becomes a message. */
export interface Remark {
  regel: RuleName;
  /** In Dutch: what was found. */
  tekst: string;
  /** How to mend it, in Dutch. */
  remedie?: string;
  /** The text that is left out. */
  weggelaten?: string;
}

export type LeftOutReason = "bookmark" | "image" | "page-furniture" | "metadata" | "layout";

export interface Source {
  formaat: Formaat;
  /** All text of the file in reading order; lines are separated by “\n”. */
  text: string;
  blocks: Block[];
  leftOut: LeftOut[];
  /**
   * What the format says outright, apart from the running text (an XML metadata record, a form field
   * of a letterhead): the name the format gives it, and the value as it stands there.
   */
  properties: Record<string, string>;
  /** What the reader could not read, and what it left out that is no part of {@link text}. */
  remarks?: readonly Remark[];
  /** What the extractor did to words and the reader put right; none where it is left out. */
  herstellingen?: readonly Herstel[];
}

/** Thrown by a reader that can make nothing of a file. The message is Dutch and says what to do. */
export class UnreadableSource extends Error {
  readonly regel: RuleName;
  readonly remedie: string;

  constructor(regel: RuleName, tekst: string, remedie: string) {
    super(tekst);
    this.name = "UnreadableSource";
    this.regel = regel;
    this.remedie = remedie;
  }
}
