/** The memory of a process with all that it started, from /proc: on Linux only. */
import { readdirSync, readFileSync } from "node:fs";

/**
 * Megabytes that a process and its descendants hold now; `null` where the system does not tell. What processes share is
 * counted for each: telling it apart takes the kernel long, and it is little.
 */
export function treeMegabytes(root: number): number | null {
  const kilobytes = descendants(root).map(ownKilobytes);
  const known = kilobytes.filter((size) => size !== null);
  return known.length > 0 ? known.reduce((sum, size) => sum + size, 0) / 1024 : null;
}

/** The process itself and all below it. */
function descendants(root: number): number[] {
  const parents = parentsOfAll();
  const found = [root];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

/** Every process with its parent. */
function parentsOfAll(): [pid: number, parent: number][] {
  return processIds().flatMap((pid) => {
    const stat = readOrNull(`/proc/${pid}/stat`);
    // “1234 (name) S 1 …”: the name may hold spaces and brackets.
    const parent = stat === null ? NaN : Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return Number.isNaN(parent) ? [] : [[pid, parent] as [number, number]];
  });
}

function processIds(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** `null` for a process that has ended meanwhile. */
function ownKilobytes(pid: number): number | null {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readOrNull(`/proc/${pid}/status`) ?? "");
  return found ? Number(found[1]) : null;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
