/** Puts the pages of a document or a zaak together from what was kept of its papers and what the plan says of them. */
import { documentAdres } from "../domain/adressen.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import type { Zaak } from "../domain/zaak.ts";
import type { JobDocument } from "./job.ts";
import { renderDelen } from "./documents/delen.ts";
import { makeDocumentPage } from "./documents/document-page.ts";
import type { KeptParts } from "./documents/read-document.ts";
import { wholeTextOf } from "./documents/document-text.ts";
import type { DocumentPage, VraagDeel, WholeText, ZaakPage } from "./model.ts";
import type { DocumentPlan, OwnLinks, ZaakPlan } from "./plan/pages.ts";
import { officialKeysIn } from "./render/official.ts";
import { type DocumentText, openText } from "./render/vraag.ts";
import { sourceAdres } from "./sources.ts";
import { makeOneAnswerPage, makeZaakPage } from "./zaken/zaak-page.ts";
import { isOneAnswer, openZaak, referToZaak, type ZaakWithPapers } from "./zaken/zaken.ts";

/** What was kept of the documents, by id. */
export interface KeptDocuments {
  document(id: string): KamervraagDocument;
  parts(id: string): KeptParts;
}

/** A zaak with its papers. */
export const zaakWithPapers = (zaak: Zaak, kept: KeptDocuments): ZaakWithPapers =>
  openZaak(zaak, zaak.documenten.map(kept.document));

export function documentPageOf(
  {
    id,
    eigen,
    personen,
    bronNaam,
    ookNamen,
    rondom,
  }: Pick<JobDocument, "id" | "eigen" | "personen" | "bronNaam" | "ookNamen" | "rondom">,
  zaak: ZaakWithPapers,
  kept: KeptDocuments,
): DocumentPage {
  const document = zaak.papers.find((paper) => paper.id === id)!;
  const refer = referToZaak(zaak, document);
  const page = makeDocumentPage(document, delenOf(document, kept.parts(id), eigen), {
    ...refer,
    rondom,
    ownPage: ownPages(eigen),
  });
  return { ...page, bronAdres: sourceAdres(bronNaam), ookAdressen: ookNamen.map(sourceAdres), personen };
}

/** The whole text of a document, for its own page: links to its questions stay there. */
export const wholeText = ({ id, eigen }: Pick<DocumentPlan, "id" | "eigen">, kept: KeptDocuments): WholeText =>
  wholeTextOf(textOf(kept.document(id), kept.parts(id), eigen));

export function zaakPageOf(
  { zaak, eigen, tot, aangehaald }: Pick<ZaakPlan, "zaak" | "eigen" | "tot" | "aangehaald">,
  kept: KeptDocuments,
): ZaakPage {
  const papers = zaak.documenten.map(kept.document);
  if (isOneAnswer(zaak)) return makeOneAnswerPage(openZaak(zaak, papers), kept.parts(papers[0]!.id).delen, aangehaald);
  const texts = papers.map((paper) => [paper.id, textOf(paper, kept.parts(paper.id), eigen)] as const);
  return makeZaakPage(openZaak(zaak, papers), { texts: new Map(texts), tot, aangehaald });
}

/** Most documents link to no other paper of the archive; they were rendered when they were read. */
function delenOf(document: KamervraagDocument, parts: KeptParts, eigen: OwnLinks): VraagDeel[] {
  if (Object.keys(eigen).length === 0) return parts.delen;
  const labels = parts.delen.flatMap(({ themas, themasWeg }) =>
    [...themas, ...themasWeg].map(({ slug, label }) => [slug, label] as const),
  );
  return renderDelen(textOf(document, parts, eigen), new Map(labels));
}

const textOf = (document: KamervraagDocument, { trees }: KeptParts, eigen: OwnLinks): DocumentText =>
  openText(document, trees, ownPages(eigen));

const ownPages =
  (eigen: OwnLinks) =>
  (url: string): string | null => {
    const id = officialKeysIn(url).flatMap((key) => eigen[key] ?? [])[0];
    return id === undefined ? null : documentAdres(id);
  };
