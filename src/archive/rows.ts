/**
 * What the pages show, put together when a page is made from what was kept of each document. The pages of one document
 * are made one after the other: the last few files that were read stay in memory.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { KamervraagDocument } from "../domain/document.ts";
import { documentBeeldAdres, vraagBeeldAdres } from "../domain/adressen.ts";
import { vraagSleutels } from "../domain/nummers.ts";
import { tie } from "../domain/tie.ts";
import {
  type Job,
  JOB_VARIABLE,
  type JobDocument,
  type JobDocumentPages,
  readJob,
  readJobDocument,
  rowFile,
} from "./job.ts";
import type { VraagTeksten } from "./json-ld.ts";
import type { ListKey, PageOf } from "./lists/kinds.ts";
import type { DocumentPage, WholeText, ZaakPage } from "./model.ts";
import { documentPageOf, type KeptDocuments, wholeText, zaakPageOf, zaakWithPapers } from "./page-maker.ts";
import type { ArchiveIndex, ZaakPlan } from "./plan/pages.ts";

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

let opened:
  (Job & { folder: string; pages: Map<string, JobDocumentPages>; zaakPlans: Map<string, ZaakPlan> }) | undefined;

/** The job of now: while the archivist works, another takes its place. Throws where the build named none. */
export function job(): NonNullable<typeof opened> {
  const named = process.env[JOB_VARIABLE];
  if (!named) throw new Error(`${JOB_VARIABLE} names no folder. Build the site with: npm run build`);
  const folder = resolve(named);
  if (opened?.folder === folder) return opened;
  kept.clear();
  const read = readJob(folder);
  return (opened = {
    ...read,
    folder,
    pages: new Map(read.documenten.map((pages) => [pages.id, pages])),
    zaakPlans: new Map(read.zaken.map((plan) => [plan.id, plan])),
  });
}

/** The totals, and what the pages that list lists show. */
export const archiveIndex = (): ArchiveIndex => job().index;

/** Something can't be shown because of this document. */
export class DocumentFailed extends Error {
  override name = "DocumentFailed";
  readonly document: string;

  constructor(document: string, error: unknown) {
    super(error instanceof Error ? error.message : String(error));
    this.document = document;
  }
}

/** What is read or made of one document, named where that fails. */
function of<T>(document: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new DocumentFailed(document, error);
  }
}

const keptDocuments: KeptDocuments = {
  document: (id) => of(id, () => readJson(join(job().documentFolder, `${id}.json`))),
  parts: (id) => of(id, () => readJson(join(job().partsFolder, `${id}.json`))),
};

/** What the plan says of a document of the job. */
const planOf = (id: string): JobDocument =>
  keep(`plan ${id}`, () => readJobDocument(job().folder, job().pages.get(id)!));

/** A document of the job. */
export const documentPage = (id: string): DocumentPage =>
  keep(`pagina ${id}`, () => {
    const plan = planOf(id);
    const zaak = keep(`zaak ${plan.zaak.id}`, () => zaakWithPapers(plan.zaak, keptDocuments));
    return documentPageOf(plan, zaak, keptDocuments);
  });

/** The whole text of a document of the job. */
export const documentText = (id: string): WholeText => of(id, () => wholeText(planOf(id), keptDocuments));

/** A zaak of the job. */
export const zaakPage = (id: string): ZaakPage => zaakPageOf(job().zaakPlans.get(id)!, keptDocuments);

/** The page of a list of the job; `null` at a former address of a year, which leads to the list. */
export const listPage = <K extends ListKey>(soort: K, slug: string, pad: string | undefined): PageOf<K> | null =>
  readJson(rowFile(job().folder, { soort, slug, pad: pad ?? "" }));

/** Any document of the archive, as it is published. */
export const publishedDocument = (id: string): KamervraagDocument => keptDocuments.document(id);

/** The addresses of the pages of one kind of list: what Astro calls params. */
export const listPaths = (soort: ListKey): { slug: string; pagina: string | undefined }[] =>
  job()
    .lijsten.filter((page) => page.soort === soort)
    .map(({ slug, pad }) => ({ slug, pagina: pad || undefined }));

/** The plain texts of a question of the job and its answers. */
export function vraagTeksten(id: string, sleutel: string): VraagTeksten {
  const { vragen, antwoorden } = publishedDocument(id);
  const place = keep(`sleutels ${id}`, () => vraagSleutels(vragen)).indexOf(sleutel);
  const { antwoordenVan } = keep(`antwoorden ${id}`, () => tie(vragen, antwoorden));
  const own = antwoordenVan[place]!.map((answer) => antwoorden[answer]!.tekst);
  return { vraag: vragen[place]!.tekst, antwoord: own.join("\n\n") };
}

/** Where the picture of a document of the job is, or of one of its questions; `null` where it has none of its own. */
export function beeldAdres(id: string, sleutel: string | null): string | null {
  const { beeld } = planOf(id);
  if (beeld === null) return null;
  return beeld === "vragen" && sleutel !== null ? vraagBeeldAdres(id, sleutel) : documentBeeldAdres(id);
}
