/**
 * Real documents that stand beside the project and are no part of it. Tests of them are skipped where they are not
 * there, and say so by name.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "vitest";

const BESIDE = resolve(import.meta.dirname, "..", "..", "..", "shared");

/** A path among the documents beside the project. */
export const material = (...path: string[]): string => resolve(BESIDE, ...path);

/**
 * Tests of a file or folder of that material, given as `material` names it. Where it is missing, one skipped test says
 * what was not tested and why.
 */
export function describeWith(path: string, name: string, tests: () => void | Promise<void>): void {
  if (existsSync(path)) describe(name, tests);
  else it.skip(`${name} (not tested: ${path.slice(BESIDE.length + 1)} is not there)`);
}
