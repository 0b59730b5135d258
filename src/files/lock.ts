/**
 * Locks on folders that one command writes at a time. A lock is a file beside the folder, `.<name>.slot`, that says who
 * holds it. It is made whole, in one step; that of a process that is gone is taken over.
 */
import { linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { readPrinted, withPrint } from "./print.ts";
import { RefusedError } from "./said-error.ts";

/** Who holds a lock. */
interface Holder {
  /** “npm run build” */
  opdracht: string;
  proces: number;
  /** When the system started the process, so that another of the same number is told from it; `null` where unknown. */
  begonnen: string | null;
  machine: string;
  sinds: string;
}

/** Another command is at work in a folder. The message is Dutch and says which, and what to do. */
export class FolderInUse extends RefusedError {
  override name = "FolderInUse";
}

/** What a process started may write for so long after it has gone; see `build/end-with-parent.ts`. */
const CHILDREN_GONE_MS = 300;

/**
 * Locks folders, which need not be there, and gives what unlocks them.
 *
 * @param command how people call what is to write them
 * @throws {FolderInUse} with none of them locked
 */
export function lockFolders(folders: readonly string[], command: string): () => void {
  const held: string[] = [];
  const unlock = (): void => {
    process.off("exit", unlock);
    for (const lock of held.splice(0)) rmSync(lock, { force: true });
  };
  try {
    for (const folder of new Set(folders.map(lockOf))) {
      take(folder, command);
      held.push(folder);
    }
  } catch (error) {
    unlock();
    throw error;
  }
  process.once("exit", unlock);
  return unlock;
}

/** The same for every way to name a folder. */
function lockOf(folder: string): string {
  const whole = resolve(folder);
  mkdirSync(dirname(whole), { recursive: true });
  return join(realpathSync(dirname(whole)), `.${basename(whole)}.slot`);
}

function take(lock: string, command: string): void {
  if (!makeLock(lock, command)) {
    const holder = readHolder(lock);
    if (holder) throw inUse(lock, holder);
    takeOver(lock, command);
  }
}

/** Only one at a time may take a lock away: else two that found it left behind could take each other's. */
function takeOver(lock: string, command: string): void {
  const turn = `${lock}.beurt`;
  if (!makeLock(turn, command)) {
    const other = readHolder(turn);
    if (other) throw inUse(lock, other);
    rmSync(turn, { force: true });
    return takeOver(lock, command);
  }
  try {
    const holder = readHolder(lock);
    if (holder) throw inUse(lock, holder);
    rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CHILDREN_GONE_MS);
    take(lock, command);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Whether it was made; not where there is one. */
function makeLock(lock: string, command: string): boolean {
  const aside = `${lock}.${process.pid}`;
  const holder: Holder = {
    opdracht: command,
    proces: process.pid,
    begonnen: startOf(process.pid),
    machine: hostname(),
    sinds: new Date().toISOString(),
  };
  const text = withPrint(JSON.stringify(holder));
  writeFileSync(aside, text);
  try {
    linkOrWrite(aside, lock, text);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whole in one step, but on a file system without links. Throws EEXIST where there is one. */
function linkOrWrite(aside: string, lock: string, text: string): void {
  try {
    linkSync(aside, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    writeFileSync(lock, text, { flag: "wx" });
  }
}

/** Who holds a lock now; `null` where nobody does, or who did is gone. */
function readHolder(lock: string): Holder | null {
  try {
    const text = readPrinted(readFileSync(lock, "utf8"));
    const holder = text === null ? null : (JSON.parse(text) as Holder);
    // What runs on another machine can't be seen from here.
    return holder && (holder.machine !== hostname() || isRunning(holder)) ? holder : null;
  } catch {
    return null;
  }
}

function isRunning({ proces, begonnen }: Holder): boolean {
  try {
    process.kill(proces, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return startOf(proces) === begonnen;
}

/** When a process was started, in the system's own count; `null` where it does not tell, or the process has ended. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // “1234 (name) S 1 …”: the name may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : fields[19]!;
  } catch {
    return null;
  }
}

function inUse(lock: string, { opdracht, proces, machine, sinds }: Holder): FolderInUse {
  const folder = join(dirname(lock), basename(lock).slice(1, -".slot".length));
  const here = machine === hostname();
  return new FolderInUse(
    `${opdracht} is al bezig in ${folder} (proces ${proces}${here ? "" : ` op ${machine}`}, sinds ${new Date(sinds).toLocaleString("nl-NL")}). ` +
      (here
        ? `Wacht tot dat klaar is, of stop het met: kill ${proces}`
        : `Wacht tot dat klaar is; loopt het niet meer, haal dan ${lock} weg`),
  );
}
