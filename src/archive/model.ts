/**
 * What the pages show. It is prepared before Astro runs (see `prepare/`) and read back a row at a time
 * (see `rows.ts`), so that a page only places what is in its own row and no page loads the archive.
 */
import type {
  AntwoordTekst,
  Geadresseerde,
  KamervraagDocument,
  Melding,
  Regels,
  ThemaReden,
} from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";
import type { Stand } from "../domain/zaak.ts";

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
  /** Later papers of the zaak that say more about this question. */
  later: PaperLink[];
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
  zaak: ZaakRef;
  /** Answers that belong to no question of the document. */
  losseAntwoorden: AntwoordTekst[];
}

/** A paper of a zaak, or one question in it. */
export interface PaperLink extends Pick<DocumentRow, "soort" | "variant" | "titel"> {
  document: string;
  /** Last part of the address of the question; `null` for the paper as a whole. */
  sleutel: string | null;
  /** The day of the questions, or the day that the answer or notice came. */
  dag: string | null;
}

/** What a paper says of its zaak. */
export interface ZaakRef {
  id: string;
  stand: Stand;
  ingezonden: string | null;
  /** Whether the zaak has a page. */
  eigenPagina: boolean;
  /** The other papers, oldest first. */
  papers: PaperLink[];
  /** Those that say more than this one: an answer to questions, a further answer to an answer. */
  later: PaperLink[];
}

/** A zaak in a list. */
export interface ZaakRow {
  id: string;
  stand: Stand;
  titel: string;
  zaaknummer: string | null;
  vraagstellers: KamervraagDocument["vraagstellers"];
  ingezonden: string | null;
  /** Day of the first answer. */
  beantwoord: string | null;
  eigenPagina: boolean;
  papers: PaperLink[];
}

/** One step of a zaak. */
export interface ZaakStap {
  /** `null` where a later paper says that the questions were asked, and the archive does not hold them. */
  paper: PaperLink | null;
  dag: string | null;
  /** Who asked, or who answered. */
  wie: string[];
  /** First words of a notice. */
  opening: string | null;
}

export interface ZaakAntwoord {
  paper: PaperLink;
  /** `null` where the same text stands at another question of this page. */
  html: string | null;
  notenHtml: string;
  /** The question of this page at which a joint answer stands. */
  bij: { anker: string; nummers: string[] } | null;
}

export interface ZaakVraag {
  anker: string;
  nummers: string[];
  /** Where the text of the question is taken from: the last paper that prints it. */
  print: { document: string; sleutel: string };
  vraagHtml: string;
  notenHtml: string;
  /** Answers of the last paper that answers it. */
  antwoorden: ZaakAntwoord[];
  /** Answers of papers before that, newest first. */
  eerder: ZaakAntwoord[];
}

export interface ZaakPage extends ZaakRow {
  verloop: ZaakStap[];
  vragen: ZaakVraag[];
}

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

/** A source of which nothing was published, and why. */
export interface UnpublishedFile {
  bestand: string;
  meldingen: Melding[];
}

/** Equal messages about one document. */
export interface MeldingGroup extends Pick<Melding, "regel" | "ernst" | "tekst" | "remedie"> {
  /** Lines of the source. */
  regels: number[];
}

/** What was left out of one document for one reason. */
export interface LeftOutGroup {
  regel: string;
  aantal: number;
  /** The different texts, as many as are shown, with their lines in the source. */
  teksten: { tekst: string; regels: number[] }[];
  /** How many further texts there are. */
  meer: number;
}

/** How one document was read. */
export interface KwaliteitEntry extends Pick<DocumentRow, "id" | "titel" | "soort" | "variant"> {
  bestand: string;
  heeftWaarschuwing: boolean;
  meldingen: MeldingGroup[];
  weggelaten: LeftOutGroup[];
}

/** How often a rule was broken, and in how many documents. */
export interface RegelCount extends Pick<Melding, "regel" | "ernst"> {
  meldingen: number;
  documenten: number;
}

export interface KwaliteitTotals {
  documenten: number;
  /** As printed: questions under one heading count once, as on every page about reading. */
  vragen: number;
  antwoorden: number;
  zonderWaarschuwing: number;
  nietGepubliceerd: number;
  regels: RegelCount[];
}

/** One page of the report on reading. Files that were not published stand before the documents. */
export interface KwaliteitPage {
  nietGepubliceerd: UnpublishedFile[];
  documenten: KwaliteitEntry[];
}

/** Whatever is small: which pages there are, and the totals. */
export interface ArchiveIndex {
  /** Ids in the order of the archive, newest first, with the last address parts of their questions. */
  documenten: { id: string; sleutels: string[]; doorverwijzingen: [van: string, naar: string][] }[];
  nieuwste: DocumentRow[];
  /** The zaken that have a page, with the other addresses that lead to it. */
  zaken: { id: string; doorverwijzingen: string[] }[];
  aantalZaken: number;
  /** How many of them have no answer yet. */
  aantalOpen: number;
  jaren: YearRow[];
  themas: ThemaRow[];
  vraagstellers: PersonRow[];
  bewindspersonen: PersonRow[];
  kwaliteit: KwaliteitTotals;
  aantalVragen: number;
  aantalBeantwoord: number;
  /** Newest date printed in any document: the day up to which the archive goes. */
  bijgewerktTot: string | null;
}
