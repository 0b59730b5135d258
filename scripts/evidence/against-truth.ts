/** Looks at documents by what is right of them: without a rule, a document loses or gains so much. */
import type { FoundSource } from "../../src/ingest/find-sources.ts";
import type { Reading } from "../score/features.ts";
import { scoreOf } from "../score/score.ts";
import { stemOf } from "../../src/files/stem.ts";
import type { Look } from "./outcome.ts";

/** What stands before a line of what is right, and of what should not be there. */
const [RIGHT, EXTRA] = ["goed", "te veel"];

/** Only documents of which it is known what is right. */
export const isKnown =
  (truth: ReadonlyMap<string, Reading>) =>
  ({ bestand }: FoundSource): boolean =>
    truth.has(stemOf(bestand));

export const lookBy =
  (truth: ReadonlyMap<string, Reading>): Look =>
  (source, ingested) => {
    const { right, extra } = scoreOf(truth.get(stemOf(source.bestand))!, ingested?.document ?? null);
    return [
      ...right.map(({ kind, what }) => `${RIGHT} ${kind}: ${what}`),
      ...extra.map(({ kind, what }) => `${EXTRA} ${kind}: ${what}`),
    ];
  };

/** How much worse and how much better a document is without a rule. */
export function balanceOf({ lost, gained }: { lost: string[]; gained: string[] }): { worse: number; better: number } {
  const count = (lines: string[], sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return {
    worse: count(lost, RIGHT) + count(gained, EXTRA),
    better: count(gained, RIGHT) + count(lost, EXTRA),
  };
}
