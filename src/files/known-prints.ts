/**
 * The prints of files, remembered from one run to the next: a file that still has the inode, the size and the time of
 * change that it had when it was read has the same contents. The system sets that time at every write, whoever writes,
 * so that hundreds of thousands of files can be held against what they must be without reading them. Links to one file
 * share what is known of it.
 */
import { renameSync, writeFileSync } from "node:fs";
import { type FileStats, statsOf } from "./file-stats.ts";
import { fileText } from "./file-text.ts";
import { printOfFile, readPrinted, withPrint } from "./print.ts";

interface Known {
  size: number;
  changed: number;
  print: string;
  /** Whether it was asked for or noted in this run. */
  isUsed: boolean;
}

export class KnownPrints {
  readonly #file: string;
  readonly #byInode: Map<number, Known>;

  private constructor(file: string, byInode: Map<number, Known>) {
    this.#file = file;
    this.#byInode = byInode;
  }

  /** What an earlier run kept in a file; nothing where there is none, or it is not as it was written. */
  static open(file: string): KnownPrints {
    const byInode = new Map<number, Known>();
    for (const line of readPrinted(fileText(file))?.split("\n") ?? []) {
      const [inode, size, changed, print] = line.split(" ");
      if (print) byInode.set(Number(inode), { size: Number(size), changed: Number(changed), print, isUsed: false });
    }
    return new KnownPrints(file, byInode);
  }

  /** The print of the file at a path; `null` where there is none, or it can't be read. It is read where need be. */
  of(path: string): string | null {
    return this.ofFile(path, statsOf(path));
  }

  /** The same, of which the system was asked before; `null` where there was none. */
  ofFile(path: string, stats: FileStats | null): string | null {
    if (!stats) return null;
    const known = this.#byInode.get(stats.ino);
    if (known?.size === stats.size && known.changed === stats.ctimeMs) {
      known.isUsed = true;
      return known.print;
    }
    return this.#read(path, stats);
  }

  /** The same, read in any case: a disk can change a file without the system knowing. */
  ofContents(path: string): string | null {
    const stats = statsOf(path);
    return stats && this.#read(path, stats);
  }

  #read(path: string, stats: FileStats): string | null {
    try {
      const print = printOfFile(path, stats.size);
      this.#set(stats, print);
      return print;
    } catch {
      return null;
    }
  }

  /** Notes the print of a file that this program has just written or linked. */
  note(path: string, print: string): void {
    const stats = statsOf(path);
    if (stats) this.#set(stats, print);
  }

  /** Keeps what was asked for or noted in this run. */
  save(): void {
    const lines: string[] = [];
    for (const [inode, { size, changed, print, isUsed }] of this.#byInode) {
      if (isUsed) lines.push(`${inode} ${size} ${changed} ${print}`);
    }
    const aside = `${this.#file}.nieuw`;
    writeFileSync(aside, withPrint(lines.join("\n")));
    renameSync(aside, this.#file);
  }

  #set({ ino, size, ctimeMs }: FileStats, print: string): void {
    this.#byInode.set(ino, { size, changed: ctimeMs, print, isUsed: true });
  }
}
