/** Says which years were searched and what is still to come. */
import type { ManifestPart } from "../format/manifest.ts";
import { button } from "./dom.ts";

/** What happens to the parts that were not searched yet. */
export type Older =
  | { kind: "searching" }
  | { kind: "waiting"; search: () => void }
  | { kind: "failed"; search: () => void }
  /** All are searched, but what they gave is not shown: someone is reading. `found`: “12 vragen”. */
  | { kind: "held"; found: string; show: () => void }
  | { kind: "done" };

export interface Progress {
  /** Above the results. */
  said: string;
  /** Below them: a way to the rest. */
  way: HTMLElement | null;
}

/** Nothing where the archive is one part. */
export function renderProgress(
  searched: readonly ManifestPart[],
  left: readonly ManifestPart[],
  older: Older,
): Progress {
  const wayTo = (label: string, act: () => void) => button(label, act, { id: "zoek-ouder" });
  if (older.kind === "held") {
    const said = `Alle jaren doorzocht: nog ${older.found}, onder de lijst te tonen`;
    return { said, way: wayTo(`Nog ${older.found} tonen`, older.show) };
  }
  if (left.length === 0) return { said: searched.length > 1 ? "Alle jaren doorzocht" : "", way: null };
  const rest = left.length === 1 ? describeYears(left) : `${countYears(left)} andere jaren`;
  const said = `${describeYears(searched)} doorzocht; ${rest}`;
  switch (older.kind) {
    case "waiting":
      return { said: `${said} nog niet`, way: wayTo(`Zoek ook in ${rest}`, older.search) };
    case "failed":
      return { said: `${said} niet: dat lukte niet`, way: wayTo("Probeer het opnieuw", older.search) };
    default:
      return { said: `${said} ${left.length === 1 ? "wordt" : "worden"} doorzocht…`, way: null };
  }
}

/** Those without a day count for one. */
const countYears = (parts: readonly ManifestPart[]): number =>
  parts.reduce((sum, { jaren }) => sum + (jaren ? jaren[1] - jaren[0] + 1 : 1), 0);

/** “2019–2021 en 2024”. */
export function describeYears(parts: readonly Pick<ManifestPart, "jaren">[]): string {
  const spans: [number, number][] = [];
  const known = parts.flatMap(({ jaren }) => (jaren ? [jaren] : []));
  for (const [first, last] of [...known].sort((a, b) => a[0] - b[0])) {
    const before = spans.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else spans.push([first, last]);
  }
  const said = spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  if (known.length < parts.length) said.push("zonder datum");
  return said.length > 1 ? `${said.slice(0, -1).join(", ")} en ${said.at(-1)!}` : (said[0] ?? "");
}
