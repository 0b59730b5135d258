/** Prints: short names of contents. Two contents with one print are the same. */
import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const LENGTH = 16;
const CHUNK_BYTES = 1024 * 1024;

/** The print of some contents, one after the other. */
export function printOf(first: string | Uint8Array, ...more: readonly (string | Uint8Array)[]): string {
  // Of one text, as there mostly is, in half the time.
  if (more.length === 0) return hash("sha256", first, "base64url").slice(0, LENGTH);
  const together = createHash("sha256").update(first);
  for (const content of more) together.update(content);
  return together.digest("base64url").slice(0, LENGTH);
}

/** The print of anything that JSON can hold. */
export const printOfJson = (value: unknown): string => printOf(JSON.stringify(value));

/** The print of contents of which the SHA-256 is known, in hexadecimal digits. */
export const printOfSha256 = (sha256: string): string =>
  Buffer.from(sha256, "hex").toString("base64url").slice(0, LENGTH);

/** The print of a file of so many bytes, however many. Throws where it can't be read. */
export function printOfFile(path: string, bytes: number): string {
  const read = createHash("sha256");
  const chunk = Buffer.allocUnsafe(Math.min(bytes + 1, CHUNK_BYTES));
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) read.update(chunk.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return read.digest("base64url").slice(0, LENGTH);
}

/** A text behind a line with its print: whether it is what was written can be seen. */
export const withPrint = (text: string): string => `${printOf(text)}\n${text}`;

/** The text that {@link withPrint} was given; `null` for anything else. */
export function readPrinted(printed: string): string | null {
  const end = printed.indexOf("\n");
  const text = printed.slice(end + 1);
  return end >= 0 && printOf(text) === printed.slice(0, end) ? text : null;
}
