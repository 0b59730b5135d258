/**
 * Looks through the folder of a site: what the system knows of each of its files, and what is not of the site. In a large
 * one that takes as long as planning its pages: a thread does it meanwhile.
 */
import { join } from "node:path";
import Tinypool from "tinypool";
import { type FileStats, statsOf } from "../files/file-stats.ts";
import { findStrangers, type Strangers } from "./strangers.ts";

export interface Looked {
  /** What the system knew of the file at a place in the list that was given; `null` where there was none. */
  statsAt: (place: number) => FileStats | null;
  strangers: Strangers;
}

/** What a thread hands over. */
interface Found {
  /** Inode, size and time of change of each file; no inode is 0. */
  stats: Float64Array;
  strangers: Strangers;
}

const WORKER = new URL("./look-through.worker.ts", import.meta.url);
/** What no path has in it; a line end may stand in one. */
const BETWEEN = "\0";
/** Fewer files are looked at before a thread is ready. */
const WORTH_A_THREAD = 20_000;

/** @param own paths below the folder of all that the site may hold */
export async function lookThrough(root: string, own: readonly string[]): Promise<Looked> {
  if (own.length < WORTH_A_THREAD) return opened(look(root, own));
  const pool = new Tinypool({ filename: WORKER.href, minThreads: 1, maxThreads: 1 });
  try {
    // One text is handed over sooner than hundreds of thousands.
    return opened((await pool.run({ root, own: own.join(BETWEEN) } satisfies LookInput)) as Found);
  } finally {
    await pool.destroy();
  }
}

/** What the thread is given. */
export interface LookInput {
  root: string;
  own: string;
}

/** What the thread does. */
export const lookInThread = ({ root, own }: LookInput): Found => look(root, own.split(BETWEEN));

function look(root: string, own: readonly string[]): Found {
  const stats = new Float64Array(own.length * 3);
  for (const [place, file] of own.entries()) {
    const found = statsOf(join(root, file));
    if (found) stats.set([found.ino, found.size, found.ctimeMs], place * 3);
  }
  return { stats, strangers: findStrangers(root, new Set(own)) };
}

const opened = ({ stats, strangers }: Found): Looked => ({
  strangers,
  statsAt: (place) => {
    const ino = stats[place * 3]!;
    return ino === 0 ? null : { ino, size: stats[place * 3 + 1]!, ctimeMs: stats[place * 3 + 2]! };
  },
});
