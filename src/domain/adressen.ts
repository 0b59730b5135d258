/**
 * The addresses of the site. An address never dies, so that every address is made here and nowhere else, of parts that
 * can be one (`adresdeel.ts`; ids are given by ingest). All are absolute paths; those of pages have a slash at the end.
 */
import { slugify } from "./slug.ts";

export const documentAdres = (documentId: string): string => `/kamervragen/${documentId}/`;
export const vraagAdres = (documentId: string, nummer: string): string => `/kamervragen/${documentId}/${nummer}/`;

/**
 * The places on the page of a document, and those with the same names on the page of a question. They follow from the
 * printed numbers, so that they are the same in every build.
 */
export const vraagAnker = (sleutel: string): string => `vraag-${sleutel}`;
export const antwoordAnker = (sleutel: string): string => `antwoord-${sleutel}`;
/** “antwoord-3-alinea-2”: a paragraph, an item of a list or a table, counted within its question or answer. */
export const alineaAnker = (anker: string, alinea: number): string => `${anker}-alinea-${alinea}`;
/** A question on the page of its document: the twin of {@link vraagAdres}. */
export const vraagInDocumentAdres = (documentId: string, sleutel: string): string =>
  `${documentAdres(documentId)}#${vraagAnker(sleutel)}`;

/** “antwoord-3-tabel-1”: a table, counted within its question or answer. */
export const tabelNaam = (anker: string, tabel: number): string => `${anker}-tabel-${tabel}`;
/** A table as data or as a picture: the folder of all those of a document, and a file in it. */
export const tabellenPad = (documentId: string): string => `data/tabellen/${documentId}`;
export const tabelAdres = (documentId: string, naam: string, soort: "csv" | "svg"): string =>
  `/${tabellenPad(documentId)}/${naam}.${soort}`;

/** The document as data. */
export const documentDataAdres = (documentId: string): string => `/data/documenten/${documentId}.json`;
/** The document as markdown. */
export const documentMarkdownAdres = (documentId: string): string => `/data/documenten/${documentId}.md`;

/** The pictures that stand beside links to a document and to a question. */
export const documentBeeldAdres = (documentId: string): string => `/beelden/${documentId}.png`;
export const vraagBeeldAdres = (documentId: string, sleutel: string): string => `/beelden/${documentId}/${sleutel}.png`;

/** A list, or one of the lists of a kind: “/jaren/2025/”. */
export const lijstAdres = (soort: string, slug = ""): string => (slug ? `/${soort}/${slug}/` : `/${soort}/`);
export const themaAdres = (slug: string): string => lijstAdres("themas", slug);
/** A paper that questions name, by its key; see `stukken.ts`. */
export const stukAdres = (sleutel: string): string => lijstAdres("stukken", sleutel);
export const ZAKEN_ADRES = lijstAdres("zaken");
/** Zaken with a question that has no answer yet. */
export const OPEN_ZAKEN_ADRES = lijstAdres("zaken/open");
/** How long answers took. */
export const ANTWOORDTIJDEN_ADRES = "/antwoordtijden/";
export const KWALITEIT_ADRES = lijstAdres("kwaliteit");

/** What there is to download, and how to use it. */
export const DATA_ADRES = "/gegevens/";

/** Help with the whole site; beside it how to search, and what words mean. */
export const HULP_ADRES = "/hulp/";
export const ZOEKHULP_ADRES = "/zoekhulp/";
export const BEGRIPPEN_ADRES = "/begrippen/";
export const begripAdres = (sleutel: string): string => `${BEGRIPPEN_ADRES}#${sleutel}`;
/** What is shown instead of a page that a browser did not keep, while it is offline. */
export const OFFLINE_ADRES = "/offline/";

/** What follows the address of a list for the items of which no day is known. */
export const ZONDER_DATUM = "zonder-datum";
/** What may follow the address of the list of zaken, or the start of it: its pages by time, and the list of open ones. */
const BELOW_ZAKEN = new RegExp(String.raw`^(?:open|${ZONDER_DATUM}|\d+|\d{4}-\d{2})$`);

/**
 * The last part of the address of a zaak: its id. One that is named after a file called “2025” or “open” would stand
 * where a page of the list stands; no other id has two hyphens in a row.
 */
export const zaakSleutel = (zaakId: string): string => (BELOW_ZAKEN.test(zaakId) ? `zaak--${zaakId}` : zaakId);
export const zaakAdres = (zaakId: string): string => `/zaken/${zaakSleutel(zaakId)}/`;

/** The feed that tells what is new on a page, as Atom. */
export const feedAdres = (pagina: string): string => `${pagina}feed.xml`;
/** The same as JSON Feed. */
export const jsonFeedAdres = (pagina: string): string => `${pagina}feed.json`;

/** The page of the search. */
export const ZOEK_ADRES = lijstAdres("zoeken");
/** A value of a filter as it stands in the address of a search. */
export const zoekWaarde = (label: string): string => slugify(label) || label;
/** A search: `{ q: "wachtlijst", thema: zoekWaarde("Jeugdzorg") }`. */
export const zoekAdres = (params: Readonly<Record<string, string>>): string =>
  `${ZOEK_ADRES}?${new URLSearchParams(params).toString()}`;
/**
 * At the end of the address of a search: people come from a form, and go on at the number of results. No part of the
 * page has this id: a browser would scroll there.
 */
export const NAAR_AANTAL = "#zoek-aantal";
