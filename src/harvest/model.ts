/**
 * What the official sources say of zaken, papers and files: plain values, already checked, in one shape for every
 * version of an interface. Text has no stray white space, days are those of Amsterdam, lists have a fixed order: what
 * differs between two of these has changed at the source.
 */
import type { IsoDate } from "../domain/document.ts";
import { BRONNEN, VORMEN, type Bron, type Vorm } from "../domain/zaakrecord.ts";

export { BRONNEN, VORMEN, type Bron, type Vorm };

/** A value with its origin. */
export interface Gegeven<T> {
  readonly waarde: T;
  readonly bron: Bron;
  /** “Zaak.Onderwerp”, “metadata.xml OVERHEIDop.datumOntvangst”: the same for every version of an interface. */
  readonly veld: string;
}

/** An instant in UTC with seven decimals, “2025-03-05T12:02:07.0737743Z”: the order of the texts is that of time. */
export type Moment = string;

/** Somebody or some office that a zaak or a paper names. */
export interface Actor {
  /** In the form with initials, “S.C. Kröger”, as the source has it. */
  readonly naam: string;
  /** Abbreviation of the party, as it was then. */
  readonly fractie: string | null;
  /** “minister van Justitie en Veiligheid”. */
  readonly functie: string | null;
  /** “Indiener”, “Medeindiener”, “Gericht aan” …; a paper has relations of its own. */
  readonly relatie: string | null;
  readonly persoonId: string | null;
}

/** Another record of the Kamer, by its key, with enough to choose whether to ask for it. */
export interface StukRef {
  readonly id: string;
  readonly soort: string | null;
}

export interface ZaakRef {
  readonly id: string;
  readonly zaaknummer: string;
  readonly soort: string | null;
}

/** A case of written questions, by the Kamer. Deleted rows are never among its actors and papers. */
export interface Zaak {
  readonly id: string;
  readonly zaaknummer: string;
  readonly onderwerp: Gegeven<string> | null;
  /** The day of asking. */
  readonly ingezonden: Gegeven<IsoDate> | null;
  readonly termijn: Gegeven<IsoDate> | null;
  readonly afgedaan: Gegeven<boolean> | null;
  readonly vergaderjaar: Gegeven<string> | null;
  /** The `Indiener` first; the others by name, since their printed order is not given. */
  readonly vraagstellers: Gegeven<readonly Actor[]>;
  readonly gerichtAan: Gegeven<readonly Actor[]>;
  /** Of every Soort, unknown ones too. */
  readonly stukken: readonly StukRef[];
  /** When the source last touched it, which says nothing of its content: never compare or show it. */
  readonly aangeraakt: Moment;
}

/** A number in the Aanhangsel van de Handelingen: “2024-2025, nr. 1244”. */
export interface Aanhangsel {
  readonly vergaderjaar: string;
  readonly nummer: number;
}

/** A paper of the Kamer: question, answer, postponement … What it is follows from `soort` and `onderwerp` together. */
export interface Stuk {
  readonly id: string;
  /** As the source has it: “Antwoord schriftelijke vragen”. */
  readonly soort: string | null;
  /** “2026D44063”. */
  readonly documentnummer: Gegeven<string> | null;
  readonly onderwerp: Gegeven<string> | null;
  readonly datum: Gegeven<IsoDate> | null;
  readonly vergaderjaar: Gegeven<string> | null;
  /** 2 for the Tweede Kamer. */
  readonly kamer: number | null;
  /** Only of the Tweede Kamer; other forms of number are no number. */
  readonly aanhangsel: Gegeven<Aanhangsel> | null;
  /** Ten digits of an old identifier of a publication, `kv-2070828770`. */
  readonly alias: string | null;
  readonly versie: {
    readonly id: string;
    readonly nummer: number | null;
    /** Identifier at the publications service: “ah-tk-20242025-610”. */
    readonly externeIdentifier: Gegeven<string> | null;
  } | null;
  /** None, one, or several (a joint answer), by zaaknummer. */
  readonly zaken: readonly ZaakRef[];
  readonly actoren: Gegeven<readonly Actor[]>;
  /** Keys of attached papers. */
  readonly bijlagen: readonly string[];
  /** What can be fetched of it, the best rendition first; the Kamer's own file is among them. */
  readonly bestanden: readonly Bestand[];
  /** The record of metadata of the publications service, as the Kamer serves it. */
  readonly metadata: Bestand | null;
  readonly aangeraakt: Moment;
}

/** A file that a source offers. */
export interface Bestand {
  /** Names it for ever, whatever version and content: “Document/53ba…”, “DocumentPublicatie/dfd9…”, “ah-tk-….pdf”. */
  readonly sleutel: string;
  readonly bron: Bron;
  readonly url: string;
  /** What the source says it is; what it proves to be stands in the outcome of fetching it. */
  readonly vorm: Vorm | "metadata";
  /** Length by the catalogue. */
  readonly bytes: number | null;
  /** Whether `bytes` is always right for this kind of file, so that another length is a failure. */
  readonly streng: boolean;
  /** Differs when the catalogue announces another content: a new version, date of publication or length. */
  readonly versie: string;
}

/** What kind of paper the publications service says it is; `null` where it says nothing that is known. */
export type PublicatieSoort = "vraag" | "antwoord" | "mededeling" | null;

/** What the service says of a publication, in a record of its search or in `metadata.xml`. Any of it may be missing. */
export interface PublicatieGegevens {
  readonly identifier: string | null;
  readonly soort: PublicatieSoort;
  /** Published before it was formatted, under a number that goes away: `ah-1151601`. */
  readonly onopgemaakt: boolean;
  readonly titel: Gegeven<string> | null;
  /** Several for a joint answer. */
  readonly zaaknummers: Gegeven<readonly string[]> | null;
  readonly vergaderjaar: Gegeven<string> | null;
  readonly aanhangsel: Gegeven<Aanhangsel> | null;
  readonly vraagstellers: Gegeven<readonly string[]> | null;
  readonly ontvangers: Gegeven<readonly string[]> | null;
  readonly ingezonden: Gegeven<IsoDate> | null;
  readonly ontvangen: Gegeven<IsoDate> | null;
  readonly uitgegeven: Gegeven<IsoDate> | null;
  /** Of the TaxonomieBeleidsagenda: “Migratie en integratie | Immigratie”. */
  readonly categorieen: Gegeven<readonly string[]> | null;
  /** On a question: the identifiers of its answers. */
  readonly antwoorden: Gegeven<readonly string[]> | null;
}

/** A publication that the service's search knows, with its files. */
export interface Publicatie extends PublicatieGegevens {
  readonly identifier: string;
  readonly bestanden: readonly Bestand[];
  readonly metadata: Bestand | null;
  /** Day of the last change, by the service. */
  readonly gewijzigd: IsoDate | null;
}
