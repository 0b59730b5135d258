/** What the made-up sources hold. Rows are changed in place by `changes.ts`; servers only read them. */

/** What a paper is; the Kamer's Soort and subject say it together. */
export type Kind =
  | "vraag"
  | "antwoord"
  | "nader antwoord"
  | "rectificatie"
  | "uitstel"
  | "overdracht"
  | "intrekking"
  | "bijlage"
  | "onbekend";

/** How the server behaves when the Kamer's own file of a paper is asked for. */
export type FileManner =
  | "right"
  | "cut" // ends before its own Content-Length
  | "cut-chunked"
  | "word-as-pdf"
  | "html-error" // an error page with status 200, called PDF
  | "empty"
  | "404"
  | "204"
  | "drip"
  | "gzip"
  | "etag"
  | "evil-name"; // a Content-Disposition that climbs out of its folder

export interface ActorRow {
  id: string;
  naam: string | null;
  fractie: string | null;
  functie: string | null;
  relatie: string | null;
  persoonId: string | null;
  verwijderd: boolean;
}

interface Row {
  id: string;
  /** With the offset of Amsterdam. */
  gewijzigdOp: string;
  /** UTC, with zero to seven decimals. */
  apiGewijzigdOp: string;
  verwijderd: boolean;
}

export interface ZaakRow extends Row {
  nummer: string;
  onderwerp: string;
  /** A day. */
  gestartOp: string;
  vergaderjaar: string;
  afgedaan: boolean;
  actoren: ActorRow[];
  stukken: StukRow[];
}

export interface StukRow extends Row {
  kind: Kind;
  soort: string;
  nummer: string;
  onderwerp: string;
  /** A day. */
  datum: string;
  vergaderjaar: string;
  kamer: number;
  /** The number in the Aanhangsel, whether or not it was given already. */
  nummerInAanhangsel: number | null;
  /** Nine digits. */
  aanhangselnummer: string | null;
  alias: string | null;
  zaken: ZaakRow[];
  bijlagen: StukRow[];
  /** The Kamer's own file. */
  own: "pdf" | "word";
  manner: FileManner;
  /** What the catalogue says more, or less, than the file holds. */
  lengthOff: number;
  versie: VersieRow;
  officieel: string;
}

export interface VersieRow {
  id: string;
  nummer: number;
  externeIdentifier: string | null;
  /** Four renditions and two records, or none. */
  published: boolean;
  xml: XmlManner;
  /** A word in the text: another version says something else. */
  uitgave: number;
}

/** How the XML of a publication is: whole, with a pointer instead of metadata, without content, of an old kind. */
export type XmlManner = "whole" | "pointer" | "hollow" | "old-root";

/** A publication as the publications service has it. */
export interface PublicationRow {
  identifier: string;
  soort: "antwoord" | "mededeling" | "vraag" | "mondelinge vraag";
  status: "Onopgemaakt" | "Opgemaakt na onopgemaakt" | "Opgemaakt";
  /** A day. */
  modified: string;
  manner: "right" | "taken-back" | "page-404" | "fout404";
  /** The text and metadata are those of this paper, which the Kamer may lack. */
  stuk: StukRow;
}

export interface World {
  readonly seed: number;
  /** Milliseconds; set by tests. */
  now: number;
  readonly zaken: ZaakRow[];
  readonly stukken: StukRow[];
  readonly publications: PublicationRow[];
  /** Goes up at each change, so that servers know when to sort again. */
  revision: number;
}
