/** Which pages must be made, in jobs for one run of Astro each. */
import type { DocumentPlan, ListPlan, PagePlan, ZaakPlan } from "../archive/plan/pages.ts";
import type { Failure } from "./failures.ts";

export interface PageJob {
  documenten: DocumentPlan[];
  zaken: ZaakPlan[];
  lijsten: ListPlan[];
  /** Whether the pages there is one of are taken from this job; every run of Astro makes them. */
  isMain: boolean;
}

type Planned = Pick<PagePlan, "documenten" | "zaken" | "lijsten">;

/** A job without the pages of documents that could not be made; what they left is not of the site. */
export function withoutFailed(job: PageJob, failures: readonly Failure[]): PageJob {
  const failed = new Set(failures.flatMap(({ documenten }) => documenten));
  return {
    ...job,
    documenten: job.documenten.filter(({ id }) => !failed.has(id)),
    zaken: job.zaken.filter(({ zaak }) => !zaak.documenten.some((id) => failed.has(id))),
  };
}

/** A run of Astro takes some seconds to start, and some KB of memory for each page. */
const MOST_PAGES = 100_000;
/** Fewer pages than this are made faster in one run than in two side by side. */
const WORTH_TWO = 6_000;

/** Pages of a plan or of a part of it, those that only lead to another included. */
export const countPages = ({ documenten, zaken, lijsten }: Planned): number =>
  [...documenten.map(documentPages), ...zaken.map(zaakPages)].reduce((sum, pages) => sum + pages, lijsten.length);

const documentPages = ({ sleutels, doorverwijzingen }: DocumentPlan): number =>
  1 + sleutels.length + doorverwijzingen.length;
const zaakPages = ({ doorverwijzingen }: ZaakPlan): number => 1 + doorverwijzingen.length;

/** Splits what is missing. There is always a main job: the pages there is one of show what is new. */
export function pageJobs({ documenten, zaken, lijsten }: Planned): PageJob[] {
  const total = countPages({ documenten, zaken, lijsten });
  const room = total <= WORTH_TWO ? total : Math.min(MOST_PAGES, Math.ceil(total / 2));
  const jobs = [emptyJob(true)];
  let size = 0;
  const jobFor = (pages: number): PageJob => {
    if (size >= room) {
      jobs.push(emptyJob(false));
      size = 0;
    }
    size += pages;
    return jobs.at(-1)!;
  };
  for (const list of lijsten) jobFor(1).lijsten.push(list);
  for (const zaak of zaken) jobFor(zaakPages(zaak)).zaken.push(zaak);
  // The papers of a zaak one after the other: they are read and compared once.
  for (const document of documenten.toSorted((a, b) => (a.zaak.id < b.zaak.id ? -1 : 1)))
    jobFor(documentPages(document)).documenten.push(document);
  return jobs;
}

const emptyJob = (isMain: boolean): PageJob => ({ documenten: [], zaken: [], lijsten: [], isMain });
