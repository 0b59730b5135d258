/**
 * What the pages show, put together when a page is made from what was kept of each document. The pages of one document
 * are made one after the other: the last few files that were read stay in memory.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { documentAdres } from "../domain/adressen.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import type { Zaak } from "../domain/zaak.ts";
import { parseFiles, renderDelen } from "./documents/delen.ts";
import { makeDocumentPage } from "./documents/document-page.ts";
import type { KeptParts } from "./documents/read-document.ts";
import { type Job, JOB_VARIABLE, rowFile } from "./job.ts";
import { kwaliteitEntry } from "./kwaliteit/kwaliteit.ts";
import type { ArchiveIndex, DocumentPage, KwaliteitEntry, VraagDeel, ZaakPage } from "./model.ts";
import type { DocumentPlan, ListKind, OwnLinks, ZaakPlan } from "./plan/pages.ts";
import { officialKeysIn } from "./render/official.ts";
import type { DocumentFiles } from "./render/vraag.ts";
import { makeZaakPage } from "./zaken/zaak-page.ts";
import { openZaak, referToZaak } from "./zaken/zaken.ts";

const KEPT = 16;
const kept = new Map<string, unknown>();

/** The value of a key, made once while it is among the last few. */
function keep<T>(key: string, make: () => T): T {
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const value = make();
  const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
  return value;
}

const readJson = <T>(file: string): T => keep(file, () => JSON.parse(readFileSync(file, "utf8")) as T);

let opened: (Job & { folder: string; plans: Map<string, DocumentPlan>; zaakPlans: Map<string, ZaakPlan> }) | undefined;

/** Throws where the build named no job. */
export function job(): NonNullable<typeof opened> {
  if (opened) return opened;
  const folder = process.env[JOB_VARIABLE];
  if (!folder) throw new Error(`${JOB_VARIABLE} names no folder. Build the site with: npm run build`);
  const read = JSON.parse(readFileSync(join(folder, "taak.json"), "utf8")) as Job;
  return (opened = {
    ...read,
    folder: resolve(folder),
    plans: new Map(read.documenten.map((plan) => [plan.id, plan])),
    zaakPlans: new Map(read.zaken.map((plan) => [plan.id, plan])),
  });
}

/** The totals, and what the pages that list lists show. */
export const archiveIndex = (): ArchiveIndex => job().index;

const documentOf = (id: string): KamervraagDocument => readJson(join(job().documentFolder, `${id}.json`));
const partsOf = (id: string): KeptParts => readJson(join(job().partsFolder, `${id}.json`));

/** A document of the job. */
export function documentPage(id: string): DocumentPage {
  return keep(`pagina ${id}`, () => {
    const { zaak, eigen } = job().plans.get(id)!;
    const document = documentOf(id);
    const refer = referToZaak(openZaak(zaak, papersOf(zaak)), document);
    return makeDocumentPage(document, delenOf(document, eigen), { ...refer, ownPage: ownPages(eigen) });
  });
}

/** A zaak of the job. */
export function zaakPage(id: string): ZaakPage {
  const { zaak, eigen } = job().zaakPlans.get(id)!;
  const papers = papersOf(zaak);
  const files = papers.map((paper) => [paper.id, filesOf(paper, eigen)] as const);
  return makeZaakPage(openZaak(zaak, papers), new Map(files));
}

/** The page of a list of the job; `null` at a former address of a year, which leads to the list. */
export const listPage = <T>(soort: ListKind, slug: string, pad: string | undefined): T | null =>
  readJson(rowFile(job().folder, { soort, slug, pad: pad ?? "" }));

/** How a document was read. */
export const kwaliteitOf = (id: string): KwaliteitEntry => kwaliteitEntry(documentOf(id));

/** The addresses of the pages of one kind of list: what Astro calls params. */
export const listPaths = (soort: ListKind): { slug: string; pagina: string | undefined }[] =>
  job()
    .lijsten.filter((page) => page.soort === soort)
    .map(({ slug, pad }) => ({ slug, pagina: pad || undefined }));

const papersOf = (zaak: Zaak): KamervraagDocument[] => zaak.documenten.map(documentOf);

/** Most documents link to no other paper of the archive; they were rendered when they were read. */
function delenOf(document: KamervraagDocument, eigen: OwnLinks): VraagDeel[] {
  if (Object.keys(eigen).length === 0) return partsOf(document.id).delen;
  const labels = new Map(
    partsOf(document.id).delen.flatMap(({ themas }) => themas.map(({ slug, label }) => [slug, label])),
  );
  return renderDelen(filesOf(document, eigen), labels);
}

const filesOf = (document: KamervraagDocument, eigen: OwnLinks): DocumentFiles =>
  parseFiles(document, partsOf(document.id).markdown, ownPages(eigen));

const ownPages =
  (eigen: OwnLinks) =>
  (url: string): string | null => {
    const id = officialKeysIn(url).flatMap((key) => eigen[key] ?? [])[0];
    return id === undefined ? null : documentAdres(id);
  };
