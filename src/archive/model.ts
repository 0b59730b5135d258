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

/** One question with its answer, rendered; what a document says of it alone. */
export interface VraagDeel {
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

/** A question on its page. */
export interface VraagPage extends VraagDeel {
  /** Later papers of the zaak that say more about this question. */
  later: PaperLink[];
}

/**
 * What is kept of a document once it was read: enough for all lists, for tying the papers of a zaak, and to see
 * whether its pages changed. Its texts stay on disk.
 */
export interface DocumentSummary extends DocumentRow {
  /** Print of the document and of everything its pages show of it. */
  afdruk: string;
  onderwerp: string | null;
  zieOok: string[];
  /** What the papers go by that its pages link to; see `render/official.ts`. */
  verwijst: string[];
  vragen: (Pick<VraagDeel, "sleutel" | "nummers" | "opening"> & { themas: string[]; beantwoord: boolean })[];
  antwoorden: { nummers: string[] }[];
  bron: KamervraagDocument["bron"];
  meldingen: Pick<Melding, "regel" | "ernst">[];
}

export interface VraagAntwoord {
  /** The answers that stand with the question; empty where all of them stand elsewhere. */
  html: string;
  /** All questions that they answer; with an answer that stands elsewhere, its own. */
  nummers: string[];
  regels: Regels | null;
  /** Last parts of the addresses of the questions with which others of its answers stand; see `domain/tie.ts`. */
  bij: string[];
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
  /** Where the source is published. */
  bronAdres: string;
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
  /** `null` where all of it stands at other questions of this page. */
  html: string | null;
  notenHtml: string;
  /** The questions of this page at which joint answers stand. */
  bij: { anker: string; nummers: string[] }[];
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

/** A page of a list: the list's own page with its newest items, or that of a year or a month. */
export interface ListPage<T> {
  items: T[];
  /** Of the whole list; on the page of a year or month, of that. */
  aantal: number;
  /** The years with their months, on the list's own page where it does not hold everything. */
  jaren: ListYear[];
  /** `null` on the list's own page. */
  blad: ListLeaf | null;
}

export interface ListYear {
  /** `null` for items without any day. */
  jaar: string | null;
  /** `null` where the year is cut in months. */
  pad: string | null;
  aantal: number;
  maanden: { pad: string; maand: string; aantal: number }[];
}

export interface LeafLink {
  pad: string;
  naam: string;
}

export interface ListLeaf extends LeafLink {
  pagina: number;
  paginas: number;
  eerder: LeafLink | null;
  later: LeafLink | null;
}

/** A theme's own page: what it is and the questions that have it, newest first. */
export interface ThemaPage {
  thema: Thema;
  breder: ThemaLink[];
  smaller: ThemaLink[];
  verwant: ThemaLink[];
  lijst: ListPage<VraagRow>;
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

/** What changes with every document stands on the first page of a list only, so that the others stay as they are. */
export interface PersonPage extends Pick<PersonRow, "slug" | "naam" | "bijschrift"> {
  totaal: Pick<PersonRow, "aantalDocumenten" | "aantalVragen"> | null;
  /** Pages of the same name under another party. */
  naamgenoten: Pick<PersonRow, "slug" | "naam" | "bijschrift">[];
  lijst: ListPage<DocumentRow>;
}

/** The documents of one year. `jaar` is null for documents without any date. */
export interface YearRow {
  slug: string;
  jaar: string | null;
  aantalDocumenten: number;
}

export interface YearPage extends Omit<YearRow, "aantalDocumenten"> {
  lijst: ListPage<DocumentRow>;
}

/** All zaken, or those without an answer. */
export interface ZakenPage {
  totaal: { zaken: number; open: number } | null;
  lijst: ListPage<ZaakRow>;
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
export interface LeftOutGroup extends Pick<Melding, "regel"> {
  aantal: number;
  /** The different texts, as many as are shown, with their lines in the source. */
  teksten: { tekst: string; regels: number[] }[];
  /** How many further texts there are. */
  meer: number;
}

/** How one document was read. */
export interface KwaliteitEntry extends Pick<DocumentRow, "id" | "titel" | "soort" | "variant"> {
  bestand: string;
  bronAdres: string;
  heeftWaarschuwing: boolean;
  meldingen: MeldingGroup[];
  weggelaten: LeftOutGroup[];
}

/** How often a rule spoke, and in how many documents. */
export interface RuleCount extends Pick<Melding, "regel" | "ernst"> {
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
  regels: RuleCount[];
}

/** A document in the report on reading; what was said of it is read when the page is made. */
export interface KwaliteitRow {
  id: string;
  bronAdres: string;
}

/** One page of the report on reading. */
export interface KwaliteitPage {
  /** On its first page. */
  totalen: KwaliteitTotals | null;
  nietGepubliceerd: UnpublishedFile[];
  lijst: ListPage<KwaliteitRow>;
}

/** Whatever is small: the totals, and what the pages that list lists show. */
export interface ArchiveIndex {
  nieuwste: DocumentRow[];
  aantalDocumenten: number;
  aantalZaken: number;
  /** How many of them have no answer yet. */
  aantalOpen: number;
  jaren: YearRow[];
  themas: ThemaRow[];
  vraagstellers: PersonRow[];
  bewindspersonen: PersonRow[];
  aantalVragen: number;
  aantalBeantwoord: number;
  /** Newest date printed in any document: the day up to which the archive goes. */
  bijgewerktTot: string | null;
}
