/**
 * A job: the pages that one run of Astro makes. The build lays it out in a folder and names the folder in
 * `VRAAGBAAK_TAAK`; this is the one place that reads it.
 */
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
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
  documenten: JobDocument[];
  zaken: ZaakPlan[];
  lijsten: JobListPage[];
}

/** A document whose pages are made. */
export interface JobDocument extends DocumentPlan {
  rondom: Rondom;
}

/** A page of a list; its row stands in a file of its own. */
export interface JobListPage {
  soort: ListKey;
  slug: string;
  pad: string;
}

const TASK_FILE = "taak.json";

/** Where the row of a page of a list stands. */
export const rowFile = (jobFolder: string, { soort, slug, pad }: JobListPage): string =>
  join(jobFolder, "lijsten", soort.replace("/", "-"), slug || "-", `${pad || "-"}.json`);

/** The job that was laid out in a folder. */
export const readJob = (folder: string): Job => JSON.parse(readFileSync(join(folder, TASK_FILE), "utf8")) as Job;

/** Lays a job out in a folder. */
export async function writeJob(folder: string, job: Omit<Job, "lijsten">, lijsten: readonly ListPlan[]): Promise<void> {
  await writeTask(folder, job, lijsten);
  for (const plan of lijsten) await writeRow(folder, plan);
}

/** The job without the rows of its lists, each of which is to be there when its page is made. */
export async function writeTask(
  folder: string,
  job: Omit<Job, "lijsten">,
  lijsten: readonly ListPlan[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pages = lijsten.map(({ soort, slug, pad }): JobListPage => ({ soort, slug, pad }));
  await writeFile(join(folder, TASK_FILE), JSON.stringify({ ...job, lijsten: pages } satisfies Job));
}

/** What the page of a list shows. */
export async function writeRow(folder: string, plan: ListPlan): Promise<void> {
  const file = rowFile(folder, plan);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(plan.row()));
}
