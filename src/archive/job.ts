/**
 * A job: the pages that one run of Astro makes. The build lays it out in a folder and names the folder in
 * `VRAAGBAAK_TAAK`; this is the one place that reads it.
 */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ListKey } from "./lists/kinds.ts";
import type { Rondom } from "./rondom/rondom.ts";
import type { ArchiveIndex, DocumentPlan, ListPlan, ZaakPlan } from "./plan/pages.ts";

export const JOB_VARIABLE = "VRAAGBAAK_TAAK";

export interface Job {
  /** Folders with `<id>.json`: the documents, and what was kept of them for their pages. */
  documentFolder: string;
  partsFolder: string;
  index: ArchiveIndex;
  documenten: JobDocumentPages[];
  zaken: ZaakPlan[];
  lijsten: JobListPage[];
}

/** A document whose pages are made: which those are, and where the line with all of it stands, in bytes. */
export interface JobDocumentPages extends Pick<DocumentPlan, "id" | "sleutels" | "doorverwijzingen"> {
  van: number;
  tot: number;
}

/** What the pages of a document show that is not kept with it. */
export interface JobDocument extends DocumentPlan {
  rondom: Rondom;
}

/** A page of a list; its row stands in a file of its own. */
export interface JobListPage {
  soort: ListKey;
  slug: string;
  pad: string;
}

/** A job as it is laid out. */
export interface JobInput extends Omit<Job, "documenten" | "lijsten"> {
  documenten: readonly DocumentPlan[];
  rondomVan: (id: string) => Rondom;
}

const TASK_FILE = "taak.json";
/** A line for each document. What is read of it when its pages are made is gone again with them. */
const DOCUMENTS_FILE = "documenten.ndjson";
/** So many lines are written at once. */
const LINES = 64;

/** Where the row of a page of a list stands. */
export const rowFile = (jobFolder: string, { soort, slug, pad }: JobListPage): string =>
  join(jobFolder, "lijsten", soort.replace("/", "-"), slug || "-", `${pad || "-"}.json`);

/** The job that was laid out in a folder. */
export const readJob = (folder: string): Job => JSON.parse(readFileSync(join(folder, TASK_FILE), "utf8")) as Job;

/** A document of the job that was laid out in a folder. */
export function readJobDocument(folder: string, { van, tot }: JobDocumentPages): JobDocument {
  const line = Buffer.alloc(tot - van);
  const file = openSync(join(folder, DOCUMENTS_FILE), "r");
  try {
    readSync(file, line, 0, line.length, van);
  } finally {
    closeSync(file);
  }
  return JSON.parse(line.toString()) as JobDocument;
}

/** Lays a job out in a folder. */
export async function writeJob(folder: string, job: JobInput, lijsten: readonly ListPlan[]): Promise<void> {
  await writeTask(folder, job, lijsten);
  for (const plan of lijsten) await writeRow(folder, plan);
}

/** The job without the rows of its lists, each of which is to be there when its page is made. */
export async function writeTask(folder: string, job: JobInput, lijsten: readonly ListPlan[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const documenten = await writeDocuments(join(folder, DOCUMENTS_FILE), job);
  const { documentFolder, partsFolder, index, zaken } = job;
  const pages = lijsten.map(({ soort, slug, pad }): JobListPage => ({ soort, slug, pad }));
  const task: Job = { documentFolder, partsFolder, index, documenten, zaken, lijsten: pages };
  await writeFile(join(folder, TASK_FILE), JSON.stringify(task));
}

async function writeDocuments(
  path: string,
  { documenten, rondomVan }: Pick<JobInput, "documenten" | "rondomVan">,
): Promise<JobDocumentPages[]> {
  const pages: JobDocumentPages[] = [];
  let van = 0;
  const file = await open(path, "w");
  try {
    let lines: Buffer[] = [];
    for (const plan of documenten) {
      const { id, sleutels, doorverwijzingen } = plan;
      const document: JobDocument = { ...plan, rondom: rondomVan(id) };
      const line = Buffer.from(`${JSON.stringify(document)}\n`);
      pages.push({ id, sleutels, doorverwijzingen, van, tot: van + line.length });
      van += line.length;
      if (lines.push(line) < LINES) continue;
      await file.appendFile(Buffer.concat(lines));
      lines = [];
    }
    await file.appendFile(Buffer.concat(lines));
  } finally {
    await file.close();
  }
  return pages;
}

/** What the page of a list shows. */
export async function writeRow(folder: string, plan: ListPlan): Promise<void> {
  const file = rowFile(folder, plan);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(plan.row()));
}
