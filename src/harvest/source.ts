/** What the official sources offer to a run. Pace, retries, pages and versions of interfaces stay behind these. */
import type { IsoDate } from "../domain/document.ts";
import type { Bestand, Moment, Publicatie, Stuk, Vorm, Zaak } from "./model.ts";
import { SaidError } from "../files/said-error.ts";

export interface Page<T> {
  readonly items: readonly T[];
  /** The newest instant on the page: a later run may begin there. `null` where there are no items. */
  readonly mark: Moment | null;
  /** Whether another page follows. */
  readonly more: boolean;
}

/** Days of asking, in Amsterdam: the first counts, the last does not. */
export interface Window {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export interface ZaakMetStukken {
  readonly zaak: Zaak;
  readonly stukken: readonly Stuk[];
}

/** A row that was deleted at the source, of which nothing is left but its key. */
export interface Verwijderd {
  readonly van: "zaak" | "stuk";
  readonly id: string;
  readonly moment: Moment;
}

/**
 * The open data of the Tweede Kamer. Pages come in the order of change; a row may come again on a later page.
 * All throw {@link SourceFailure} when the source does not answer, however often it is asked.
 */
export interface KamerSource {
  /** Zaken asked on these days, whole. */
  zakenAsked(days: Window): AsyncIterable<Page<ZaakMetStukken>>;
  /** Zaken touched at or after an instant, for whatever reason. */
  zakenChanged(since: Moment): AsyncIterable<Page<Zaak>>;
  /** Papers of the four Soorten that were touched at or after an instant, with or without a zaak. */
  stukkenChanged(since: Moment): AsyncIterable<Page<Stuk>>;
  /** Of these papers, of whatever Soort, those that were touched at or after an instant. */
  stukkenChangedOf(ids: readonly string[], since: Moment): AsyncIterable<Page<Stuk>>;
  /** Papers of the four Soorten with a date in these days, with or without a zaak. */
  stukkenDated(days: Window): AsyncIterable<Page<Stuk>>;
  /** Every row deleted at or after an instant, most of which are not ours. */
  deletedSince(van: Verwijderd["van"], since: Moment): AsyncIterable<Page<Verwijderd>>;
  /** One zaak whole; `null` where there is none. */
  zaak(zaaknummer: string): Promise<ZaakMetStukken | null>;
  /** One paper of any Soort; `null` where there is none or it was deleted. */
  stuk(id: string): Promise<Stuk | null>;
  /** The paper with this identifier of a publication. */
  stukPublishedAs(identifier: string): Promise<Stuk | null>;
}

/** The search of the official publications service, for what the Kamer lacks. Throws {@link SourceFailure} likewise. */
export interface PublicationSource {
  /** Answers and notices, or questions, that changed on or after a day, by identifier. `mark` is `null`. */
  changed(what: "aanhangsels" | "vragen", since: IsoDate): AsyncIterable<Page<Publicatie>>;
  publication(identifier: string): Promise<Publicatie | null>;
  ofZaak(zaaknummer: string): Promise<readonly Publicatie[]>;
  ofAanhangsel(vergaderjaar: string, nummer: number): Promise<readonly Publicatie[]>;
}

/** What a server gave to recognise a file by; ask again with it. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A whole file that proved to be what was asked for. */
export interface Fetched {
  readonly outcome: "fetched";
  readonly path: string;
  /** By its content. */
  readonly vorm: Vorm | "metadata";
  readonly bytes: number;
  readonly sha256: string;
  /** `null` where the server gave none. */
  readonly validators: Validators | null;
  /** The length by the catalogue, where that differs: worth another look after a day, at most twice. */
  readonly otherLength: number | null;
}

export type FileOutcome =
  | Fetched
  /** The server says that it is still what the validators are of. */
  | { readonly outcome: "unchanged" }
  /** Missing for now, or for ever: 404, 204, or a page that says so with status 200. */
  | { readonly outcome: "missing"; readonly reason: string }
  /** Taken back by its publisher: a page that says so stands in its place. Not a withdrawal of questions. */
  | { readonly outcome: "taken-back"; readonly reason: string }
  /** A publication without question or answer in it: the next rendition may have them. */
  | { readonly outcome: "hollow"; readonly reason: string }
  /** Cut off, of the wrong kind, or the server would not give it, however often it was asked. */
  | { readonly outcome: "failed"; readonly reason: string };

export interface FileSource {
  /**
   * Streams a file to disk, checks it, and only then gives it the name that `to` makes of what it proved to be. It is
   * written aside first, in the folder `to("pdf")` lies in, which must exist; nothing is left of what does not succeed.
   * No name comes from the server. Never throws for what a server does.
   */
  fetch(bestand: Bestand, to: (vorm: Fetched["vorm"]) => string, known?: Validators | null): Promise<FileOutcome>;
}

/** The sources, opened. */
export interface Sources {
  readonly kamer: KamerSource;
  readonly publications: PublicationSource;
  readonly files: FileSource;
  /** Which version of the Kamer's interface answers. */
  readonly odata: ODataVersion;
  close(): Promise<void>;
}

export type ODataVersion = "v4" | "v5";

/** A source that can't be used now. The message is Dutch, says what was asked and what came, and stands by itself. */
export class SourceFailure extends SaidError {
  override name = "SourceFailure";
  /** Whether asking at another time may help; not so for a question that the source does not understand. */
  readonly passing: boolean;

  constructor(message: string, passing: boolean, options?: ErrorOptions) {
    super(message, options);
    this.passing = passing;
  }
}
