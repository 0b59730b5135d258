/** What is kept of a document once it was read: its questions rendered, and a summary for everything around it. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { aanhangselUrl, kamerstukUrl } from "../../domain/official-links.ts";
import { printOf } from "../../files/print.ts";
import type { DocumentSummary, VraagDeel } from "../model.ts";
import { type DocumentTrees, linksIn } from "../../domain/trees.ts";
import { officialKeysIn } from "../render/official.ts";
import { openText } from "../render/vraag.ts";
import { tabelBestanden, tabellenVan } from "../tabellen/document-tabellen.ts";
import { renderDelen } from "./delen.ts";
import { documentRow } from "./document-rows.ts";
import { stukkenIn } from "./stukken-in.ts";

/** Kept beside the document, for its pages. */
export interface KeptParts {
  /** Rendered as if the archive held no other paper; see {@link DocumentSummary.verwijst}. */
  delen: VraagDeel[];
  /** For rendering them again with links to other papers, and for the page of the zaak. */
  trees: DocumentTrees;
}

/** `text` is the document as it is published; `themaLabels` are those of all themes that its questions can have. */
export function readDocument(
  document: KamervraagDocument,
  text: string,
  trees: DocumentTrees,
  themaLabels: ReadonlyMap<string, string>,
): { kept: KeptParts; summary: DocumentSummary } {
  const verwijst = new Set<string>();
  const note = (url: string | null): null => {
    if (url !== null) for (const key of officialKeysIn(url)) verwijst.add(key);
    return null;
  };
  const opened = openText(document, trees, note);
  const delen = renderDelen(opened, themaLabels);
  for (const url of linksIn([...trees.mededeling, ...trees.slot])) note(url);
  for (const tekst of document.kamerstukken) note(kamerstukUrl(tekst));
  for (const tekst of document.zieOok) note(aanhangselUrl(tekst));
  const kept: KeptParts = { delen, trees };
  const stukken = stukkenIn(document, trees);
  const afdruk = printOf(text, JSON.stringify([delen, trees.mededeling, trees.slot]));
  const tabellen = tabelBestanden(tabellenVan(opened));
  return { kept, summary: summarise(document, delen, afdruk, { verwijst: [...verwijst], stukken, tabellen }) };
}

function summarise(
  document: KamervraagDocument,
  delen: readonly VraagDeel[],
  afdruk: string,
  { verwijst, stukken, tabellen }: { verwijst: string[]; stukken: readonly string[][]; tabellen: string[] },
): DocumentSummary {
  return {
    ...documentRow(document, delen),
    afdruk,
    onderwerp: document.onderwerp,
    gerichtAan: document.gerichtAan,
    zieOok: document.zieOok,
    ...(document.officieel && document.officieel.zaken.length > 1 && { zaken: document.officieel.zaken }),
    verwijst,
    tabellen,
    vragen: delen.map(({ sleutel, nummers, opening, antwoord, themas }, place) => ({
      sleutel,
      nummers,
      opening,
      themas: themas.map(({ slug }) => slug),
      beantwoord: antwoord !== null,
      stukken: stukken[place]!,
    })),
    antwoorden: document.antwoorden.map(({ nummers }) => ({ nummers })),
    bron: document.bron,
    meldingen: document.meldingen.map(({ regel, ernst }) => ({ regel, ernst })),
    herstellingen: { aantal: document.herstellingen.aantal },
  };
}
