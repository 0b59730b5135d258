/** Addresses of official publications, made from the numbers by which documents name them. */

const PUBLICATIONS = "https://zoek.officielebekendmakingen.nl";

/** “31015, nr. 290”, “35925 VI, nr. 56” and “21501-20, nr. 2128” → its official page; `null` where the number has another form. */
export function kamerstukUrl(kamerstuk: string): string | null {
  const match = /^(\d+)(?:[ -]([IVXLCA-Z]+|\d{2}))?, nr\. (\S+)$/.exec(kamerstuk);
  if (!match) return null;
  return `${PUBLICATIONS}/kst-${match.slice(1).filter(Boolean).join("-")}.html`;
}

/** “36410” and “VIII” → all papers of that dossier. */
export const dossierUrl = (dossier: string, hoofdstuk?: string): string =>
  `${PUBLICATIONS}/dossier/${[dossier, hoofdstuk].filter(Boolean).join("-")}`;

/** “2025-2026 nr. 2258” → the official page of that number of the Aanhangsel. */
export function aanhangselUrl(aanhangsel: string): string | null {
  const match = /^(\d{4})-(\d{4}),? nr\. (\d+)$/.exec(aanhangsel);
  return match && `${PUBLICATIONS}/ah-tk-${match[1]}${match[2]}-${match[3]}.html`;
}

/** Kinds of publications, as their identifiers begin. */
const PUBLICATION = /^(?:stb|stcrt|trb|kst|blg|gmb|prb|wsb|bgr|(?:ah|h|kv|nds)-(?:tk|ek))-\d[\da-z-]{0,60}$/i;

/** “stb-2020-118” → the official page of that publication; `null` for what is no identifier of one. */
export const publicationUrl = (identifier: string): string | null =>
  PUBLICATION.test(identifier) ? `${PUBLICATIONS}/${identifier}.html` : null;

/** “2026Z10868” → the case on the site of the Tweede Kamer. */
export const zaakUrl = (zaaknummer: string): string =>
  `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${zaaknummer}`;

/** The search of the Tweede Kamer in all Kamervragen, for what the archive does not hold; “” for the newest of them. */
export function officialSearchUrl(query: string): string {
  const params = { qry: query.trim() || "*", fld_tk_categorie: "Kamerstukken", fld_prl_kamerstuk: "Kamervragen" };
  return `https://www.tweedekamer.nl/kamerstukken/kamervragen?${new URLSearchParams(params).toString()}`;
}

/** Official page of a published document: its Aanhangsel number, else its case; `null` where neither is known. */
export function documentUrl(document: {
  zaaknummer: string | null;
  vergaderjaar: string | null;
  aanhangselnummer: number | null;
}): string | null {
  const { zaaknummer, vergaderjaar, aanhangselnummer } = document;
  if (vergaderjaar && aanhangselnummer) return aanhangselUrl(`${vergaderjaar} nr. ${aanhangselnummer}`);
  return zaaknummer && zaakUrl(zaaknummer);
}
