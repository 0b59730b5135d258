/** Keys as the Kamer gives them, and their order there. */
import { createHash } from "node:crypto";

/** A guid that always belongs to this name. */
export function guidOf(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * A text whose order is that of guids in SQL Server: the last group counts first, then the fourth, and of the first three
 * groups the bytes from the back.
 */
export function guidOrder(guid: string): string {
  const groups = guid.split("-");
  const bytesFromBack = (hex: string): string => (hex.match(/../g) ?? []).reverse().join("");
  return [groups[4], groups[3], ...groups.slice(0, 3).reverse().map(bytesFromBack)].join("");
}
