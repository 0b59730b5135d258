/** What is found out about rules, as lines. */
import type { Rule } from "./mark-rules.ts";

/** Where a rule stands, its kind and its name: what it is sought by. */
export const wordsOf = ({ file, line, kind, name }: Rule): string => `${file}:${line} ${kind} ${name}`;

/** In how many documents a rule decides something, how many change without it, and which rule it is. */
export const ruleLine = (rule: Rule, decides: number | null, changed: number): string =>
  `${String(decides ?? "?").padStart(6)} ${String(changed).padStart(6)}  ${wordsOf(rule)}`;

const LONGEST_LINE = 160;

/** A document that changes, with what it loses and gains. */
export function changeLines(path: string, { lost, gained }: { lost: string[]; gained: string[] }): string[] {
  const cut = (line: string) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line);
  return [path, ...lost.map((line) => cut(`  - ${line}`)), ...gained.map((line) => cut(`  + ${line}`))];
}
