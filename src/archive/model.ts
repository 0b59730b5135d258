/**
 * What the pages show of documents, questions and zaken. It is put together when a page is made (see `rows.ts`), so
 * that a page only places what it is given and no page loads the archive.
 */
import type { KamervraagDocument, Melding, Reden, Regels } from "../domain/document.ts";
import type { Stuk } from "../domain/stuk-naam.ts";
import type { Zaak } from "../domain/zaak.ts";

/** What a list shows of a document as it is. */
export const ROW_FIELDS = [
  "id",
  "soort",
  "variant",
  "titel",
  "zaaknummer",
  "aanhangselnummer",
  "vergaderjaar",
  "vraagstellers",
  "bewindspersonen",
  "ingezonden",
  "ontvangen",
] as const satisfies (keyof KamervraagDocument)[];

/** A document in a list. */
export interface DocumentRow extends Pick<KamervraagDocument, (typeof ROW_FIELDS)[number]> {
  aantalVragen: number;
  aantalBeantwoord: number;
}

/** A question in a list. */
export interface VraagRow
  extends Pick<DocumentRow, "titel" | "ingezonden" | "ontvangen">, Pick<VraagDeel, "sleutel" | "nummers" | "opening"> {
  document: string;
  beantwoord: boolean;
}

export interface ThemaLink {
  slug: string;
  label: string;
}

export interface ThemaWithReasons extends ThemaLink {
  redenen: Reden[];
  /** Who gave it, where the archivist did. */
  herkomst: string | null;
}

/** A theme that the archivist took away, with who says so. */
export interface TakenThema extends ThemaLink {
  herkomst: string;
}

/** One question with its answer, rendered; what a document says of it alone. */
export interface VraagDeel {
  /** Last part of its address: its first number, see `vraagSleutels`. */
  sleutel: string;
  nummers: string[];
  /** First words of the question, without footnote marks. */
  opening: string;
  vraagHtml: string;
  /** How many of its paragraphs have an address. */
  vraagAlineas: number;
  antwoord: VraagAntwoord | null;
  /** List of the notes that the question mentions; empty where there are none. */
  notenHtml: string;
  themas: ThemaWithReasons[];
  themasWeg: TakenThema[];
  regels: Regels;
}

/** A question on its page. */
export interface VraagPage extends VraagDeel {
  /** The most related questions of other zaken, the nearest first. */
  verwant: VerwanteVraag[];
  /** The papers that it or its answers name. */
  stukken: GenoemdStuk[];
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
  gerichtAan: KamervraagDocument["gerichtAan"];
  zieOok: string[];
  /** All its cases, where the official sources name several: a joint answer. */
  zaken?: readonly string[];
  /** What the papers go by that its pages link to; see `render/official.ts`. */
  verwijst: string[];
  /** Names of the files that are made of its tables. */
  tabellen: string[];
  vragen: SummarisedVraag[];
  antwoorden: { nummers: string[] }[];
  bron: KamervraagDocument["bron"];
  meldingen: Pick<Melding, "regel" | "ernst">[];
  /** How many words were mended. */
  herstellingen: Pick<KamervraagDocument["herstellingen"], "aantal">;
}

/** A question of a document, and the keys of the papers that it or its answers name; see `stukken.ts`. */
export interface SummarisedVraag extends Pick<VraagDeel, "sleutel" | "nummers" | "opening"> {
  themas: string[];
  beantwoord: boolean;
  stukken: string[];
}

/** A document with the name under which its source is published; see `sources.ts`. */
export interface PublishedDocument extends DocumentSummary {
  bronNaam: string;
  /** The same of its other sources, in the order of `bron.ook`. */
  ookNamen: string[];
}

/** A source of which nothing was published, and why. */
export interface UnpublishedFile {
  bestand: string;
  meldingen: Melding[];
}

export interface VraagAntwoord {
  /** The answers that stand with the question; empty where all of them stand elsewhere. */
  html: string;
  /** List of the notes that they mention and the question does not. */
  notenHtml: string;
  /** What the ids of the paragraphs of each answer begin with (“antwoord-3”), and how many there are. */
  delen: { anker: string; alineas: number }[];
  /** All questions that they answer; with an answer that stands elsewhere, its own. */
  nummers: string[];
  regels: Regels | null;
  /** Last parts of the addresses of the questions with which others of its answers stand; see `domain/tie.ts`. */
  bij: string[];
}

/** A question or an answer on the page of its document. */
export interface AnchoredText {
  /** “vraag-3”, “antwoord-3”: the id of the text. */
  anker: string;
  /** The same for its further numbers, where nothing else has that id. */
  ookAnkers: string[];
  nummers: string[];
  html: string;
  /** List of the notes that it is the first of the page to mention. */
  notenHtml: string;
}

export interface DocumentAntwoord extends AnchoredText {
  /** Its heading as printed. */
  kop: string | null;
}

/** Questions of a document that stand together, for they have the same answers. */
export interface DocumentGroep {
  vragen: (AnchoredText & Pick<VraagDeel, "sleutel">)[];
  antwoorden: DocumentAntwoord[];
  /** Answers that stand with earlier questions. */
  elders: { anker: string; nummers: string[] }[];
}

/** A text that stands around the questions, with the notes that it is the first of the page to mention. */
export type AroundText = Pick<AnchoredText, "html" | "notenHtml">;

/** The text of a document, each part once, in the order of its questions. */
export interface WholeText {
  groepen: DocumentGroep[];
  /** Answers that belong to no question of the document. */
  losseAntwoorden: DocumentAntwoord[];
  /** The text of a notice, without the word “Mededeling” above it; `null` in other papers. */
  mededeling: AroundText | null;
  /** What stands behind the last answer; `null` where nothing does. */
  slot: AroundText | null;
  /** Notes that none of these mention. */
  overigeNotenHtml: string;
}

/** A document and everything that the pages below its address show. */
export interface DocumentPage
  extends DocumentRow, Omit<KamervraagDocument, "vragen" | "antwoorden" | "zieOok" | "kamerstukken"> {
  zieOok: OfficialLink[];
  kamerstukken: OfficialLink[];
  /** Where the source is published. */
  bronAdres: string;
  /** Where its other sources are, in the order of `bron.ook`. */
  ookAdressen: string[];
  /** By the printed name of a bewindspersoon the slug of who is meant, where that is another one's. */
  personen: Record<string, string>;
  /** Whether its questions have no printed numbers: theirs say the order in which they stand. */
  zijnGeteld: boolean;
  vragen: VraagPage[];
  aangehaald: Aangehaald;
  zaak: ZaakRef;
}

/** A paper that a question names. */
export interface GenoemdStuk extends Stuk {
  /** Its key, where more questions name it: then it has a page. */
  sleutel: string | null;
}

/** The questions of other documents that name a document, or one of a zaak. */
export interface Aangehaald {
  /** The newest of them. */
  vragen: VraagRow[];
  totaal: number;
  /** The key under which all of them are listed; `null` where all are here. */
  stuk: string | null;
}

/** What says that one question is related to another. */
export interface Verwantschap {
  /** “letterlijk”: the same words; “herhaald”: nearly the same question. */
  gelijk: "letterlijk" | "herhaald" | null;
  /** Words that both have, as this question writes them, those that say most first. */
  woorden: string[];
  /** Keys of papers that both name, or that the one names and the other is; see `stukken.ts`. */
  stukken: string[];
}

/** What was found of a question: another one, by its document and its place among the questions of that. */
export interface VerwanteVondst extends Verwantschap {
  document: string;
  vraag: number;
}

/** A question of another zaak that a question is related to. */
export interface VerwanteVraag extends VraagRow, Verwantschap {
  /** Whether it was asked before this one, or after; `null` where that is not known. */
  wanneer: "eerder" | "later" | null;
  /** Themes that both have. */
  themas: ThemaLink[];
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
export interface ZaakRef extends Pick<Zaak, "id" | "stand" | "ingezonden"> {
  /** The other papers, oldest first. */
  papers: PaperLink[];
  /** Those that say more than this one: an answer to questions, a further answer to an answer. */
  later: PaperLink[];
}

/** A zaak in a list. */
export interface ZaakRow extends Pick<Zaak, "id" | "stand" | "zaaknummer" | "ingezonden" | "beantwoord"> {
  titel: string;
  vraagstellers: KamervraagDocument["vraagstellers"];
  /** Whether one paper, which answers the questions, is all there is of it. */
  enkelAntwoord: boolean;
  papers: PaperLink[];
}

/** One step of a zaak. */
export interface ZaakStap {
  /** `null` where a later paper says that the questions were asked, and the archive does not hold them. */
  paper: PaperLink | null;
  dag: string | null;
  /** How many days after the questions; `null` where that is not known. */
  dagen: number | null;
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
  /** None where the zaak is one answer: see `vragenlijst`. */
  vragen: ZaakVraag[];
  /** The questions of the paper that answers them all; none where there are several papers. */
  vragenlijst: ListedVraag[];
  /** Of a zaak without an answer: the newest day of the archive, on which it held none. */
  tot: string | null;
  aangehaald: Aangehaald;
}

/** A question in a list of those of its document. */
export interface ListedVraag extends Pick<VraagDeel, "sleutel" | "nummers" | "opening"> {
  beantwoord: boolean;
}

/** A paper that the document names: its official page and, where it is in the archive, ours. */
export interface OfficialLink {
  tekst: string;
  officieel: string | null;
  eigen: string | null;
}
