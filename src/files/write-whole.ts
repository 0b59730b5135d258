import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { threadId } from "node:worker_threads";

/**
 * Writes aside and renames, only when the contents differ from what is there. It waits: for a file of some KB, handing the
 * steps to other threads takes longer than the steps. Several threads may write one path: whole is what the last wrote.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return;
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}-${threadId}.tmp`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}
