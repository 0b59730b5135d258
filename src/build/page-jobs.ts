/** Which pages must be made, in jobs for one run of Astro each. */
import type { ArchiveIndex } from "../archive/model.ts";
import type { DocumentPlan, ListPlan, PagePlan, ZaakPlan } from "../archive/plan/pages.ts";

/** `documenten` fill a job of their own; the lists, the zaken and the pages there is one of stand in others. */
export interface PageJob {
  documenten: DocumentPlan[];
  zaken: ZaakPlan[];
  lijsten: ListPlan[];
  /** Whether the pages there is one of are taken from this job; every run of Astro makes them. */
  isMain: boolean;
}

/** What is left to make. */
export type Missing = Omit<PagePlan, "index"> & { index: ArchiveIndex };

/** A run of Astro takes some seconds to start, and memory for each page. */
const MOST_PAGES = 40_000;
/** Fewer pages than this are made faster in one run than in two side by side. */
const WORTH_TWO = 6_000;

export const pagesOf = ({ sleutels, doorverwijzingen }: DocumentPlan): number =>
  1 + sleutels.length + doorverwijzingen.length;

/** Splits what is missing. There is always a main job: the pages there is one of show what is new. */
export function pageJobs({
  documenten,
  zaken,
  lijsten,
}: Pick<PagePlan, "documenten" | "zaken" | "lijsten">): PageJob[] {
  const total = documenten.reduce((sum, plan) => sum + pagesOf(plan), zaken.length + lijsten.length);
  const room = total <= WORTH_TWO ? total : Math.min(MOST_PAGES, Math.ceil(total / 2));
  const jobs: PageJob[] = [emptyJob(true)];
  const fill = <T>(items: readonly T[], size: (item: T) => number, into: (job: PageJob) => T[]): void => {
    for (const item of items) {
      if (sizeOf(jobs.at(-1)!) >= room) jobs.push(emptyJob(false));
      into(jobs.at(-1)!).push(item);
      sizes.set(jobs.at(-1)!, sizeOf(jobs.at(-1)!) + size(item));
    }
  };
  const sizes = new Map<PageJob, number>();
  const sizeOf = (job: PageJob): number => sizes.get(job) ?? 0;
  fill(
    lijsten,
    () => 1,
    (job) => job.lijsten,
  );
  fill(
    zaken,
    () => 1,
    (job) => job.zaken,
  );
  fill(documenten, pagesOf, (job) => job.documenten);
  return jobs;
}

const emptyJob = (isMain: boolean): PageJob => ({ documenten: [], zaken: [], lijsten: [], isMain });

export const jobSize = ({ documenten, zaken, lijsten }: PageJob): number =>
  documenten.reduce((sum, plan) => sum + pagesOf(plan), zaken.length + lijsten.length);
