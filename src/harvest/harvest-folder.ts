/** Fills a folder of sources from the official sources, or keeps it up to date. */
import { CaseFolders } from "./case-folders.ts";
import { dayOf } from "./days.ts";
import type { Harvest } from "./harvest.ts";
import { type OnProgress, run, type Wish } from "./run.ts";
import { SourceFailure, type Sources } from "./source.ts";
import { HarvestState } from "./state.ts";
import { Tally } from "./tally.ts";

export interface HarvestOptions {
  /** Everything is written below it. */
  folder: string;
  sources: Sources;
  readMetadata: Harvest["readMetadata"];
  wish: Wish;
  now: Date;
  /** Says what would be done, and writes nothing. */
  droog: boolean;
  onProgress?: OnProgress;
}

export interface HarvestOutcome {
  tally: Tally;
  /** Why the run ended before its end, in Dutch; `null` where it did not. */
  gestopt: string | null;
}

/** @throws where the disk refuses, or what an earlier run wrote can't be read */
export async function harvestFolder(options: HarvestOptions): Promise<HarvestOutcome> {
  const { folder, sources, readMetadata, wish, now, droog, onProgress = () => undefined } = options;
  const state = new HarvestState(folder, !droog);
  const tally = new Tally();
  const harvest: Harvest = {
    sources,
    readMetadata,
    state,
    tally,
    droog,
    folders: new CaseFolders(folder),
    dag: dayOf(now),
  };
  try {
    await run(harvest, wish, now, onProgress);
    return { tally, gestopt: null };
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    return { tally, gestopt: error.message };
  } finally {
    state.close();
  }
}
