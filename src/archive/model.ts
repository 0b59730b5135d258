/**
 * What the pages show. It is prepared before Astro runs (see `prepare/`) and read back a row at a time
 * (see `rows.ts`), so that a page only places what is in its own row and no page loads the archive.
 */
import type { AntwoordTekst, Geadresseerde, KamervraagDocument, Regels, ThemaReden } from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";

/** A document in a list. */
export interface DocumentRow extends Pick<
  KamervraagDocument,
  | "id"
  | "soort"
  | "variant"
  | "titel"
  | "zaaknummer"
  | "aanhangselnummer"
  | "vergaderjaar"
  | "vraagstellers"
  | "bewindspersonen"
  | "ingezonden"
  | "ontvangen"
> {
  aantalVragen: number;
  aantalBeantwoord: number;
}

/** A question in a list. */
export interface VraagRow {
  document: string;
  titel: string;
  /** Last part of its address: its first number, see `vraagSleutels`. */
  sleutel: string;
  nummers: string[];
  /** First words of the question, without footnote marks. */
  opening: string;
  beantwoord: boolean;
  ingezonden: string | null;
  ontvangen: string | null;
}

export interface ThemaLink {
  slug: string;
  label: string;
}

export interface ThemaWithReasons extends ThemaLink {
  redenen: Omit<ThemaReden, "thema">[];
}

/** One question with its answer, rendered. */
export interface VraagPage {
  sleutel: string;
  nummers: string[];
  opening: string;
  vraagHtml: string;
  antwoord: VraagAntwoord | null;
  /** List of notes of question and answer; empty where there are none. */
  notenHtml: string;
  themas: ThemaWithReasons[];
  regels: Regels;
}

export interface VraagAntwoord {
  html: string;
  /** All questions that it answers. */
  nummers: string[];
  regels: Regels | null;
}

/** A document and everything that the pages below its address show. */
export interface DocumentPage extends DocumentRow {
  onderwerp: string | null;
  gerichtAan: Geadresseerde[];
  medeNamens: string[];
  aanhef: string;
  mededeling: string | null;
  slot: string;
  voetnoten: KamervraagDocument["voetnoten"];
  zieOok: OfficialLink[];
  kamerstukken: OfficialLink[];
  herkomst: KamervraagDocument["herkomst"];
  correcties: KamervraagDocument["correcties"];
  meldingen: KamervraagDocument["meldingen"];
  bron: KamervraagDocument["bron"];
  vragen: VraagPage[];
  /** The other papers of its zaak, oldest first. */
  zaak: ZaakPaper[];
  /** Answers that belong to no question of the document. */
  losseAntwoorden: AntwoordTekst[];
}

export type ZaakPaper = Pick<DocumentRow, "id" | "soort" | "variant" | "titel" | "ingezonden" | "ontvangen">;

/** A paper that the document names: its official page and, where it is in the archive, ours. */
export interface OfficialLink {
  tekst: string;
  officieel: string | null;
  eigen: string | null;
}

/** A theme's own page: what it is and the questions that have it, newest first. */
export interface ThemaPage {
  thema: Thema;
  breder: ThemaLink[];
  smaller: ThemaLink[];
  verwant: ThemaLink[];
  vragen: VraagRow[];
}

export interface ThemaRow extends ThemaLink {
  definitie: string;
  officieel: string | null;
  aantalVragen: number;
}

/** A vraagsteller or a bewindspersoon in a list. */
export interface PersonRow {
  slug: string;
  naam: string;
  /** The party, or the offices held, as printed. */
  bijschrift: string[];
  aantalDocumenten: number;
  aantalVragen: number;
}

export interface PersonPage extends PersonRow {
  documenten: DocumentRow[];
}

/** The documents of one year, newest first. `jaar` is null for documents without any date. */
export interface YearRow {
  slug: string;
  jaar: string | null;
  aantalDocumenten: number;
}

/** Whatever is small: which pages there are, and the totals. */
export interface ArchiveIndex {
  /** Ids in the order of the archive, newest first, with the last address parts of their questions. */
  documenten: { id: string; sleutels: string[]; doorverwijzingen: [van: string, naar: string][] }[];
  nieuwste: DocumentRow[];
  jaren: YearRow[];
  themas: ThemaRow[];
  vraagstellers: PersonRow[];
  bewindspersonen: PersonRow[];
  aantalVragen: number;
  aantalBeantwoord: number;
  /** Newest date printed in any document: the day up to which the archive goes. */
  bijgewerktTot: string | null;
}
