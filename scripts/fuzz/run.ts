/** Runs many made-up or damaged files the whole way, and says what became of them. */
import pMap from "p-map";
import { goThrough } from "./go-through.ts";

const LONGEST_MS = 10_000;
/** PDFs are read in threads of their own, side by side. */
const AT_ONCE = 2;

/** Exit status: 1 where a file was thrown at, lost something or took too long; each is printed, as base64. */
export async function fuzz(count: number, make: () => Uint8Array): Promise<void> {
  const outcomes = new Map<string, number>();
  await pMap(
    Array(count).keys(),
    async () => {
      const file = make();
      const copy = Buffer.from(file);
      const began = performance.now();
      const outcome = await goThrough(file).catch(
        (error: unknown) => `FAILED ${(error as Error).stack ?? String(error)}`,
      );
      const isLate = performance.now() - began > LONGEST_MS;
      if (isLate || outcome.startsWith("FAILED")) {
        process.exitCode = 1;
        console.error(outcome, isLate ? "LATE" : "", copy.toString("base64"));
      }
      const short = outcome.split("\n", 1)[0]!;
      outcomes.set(short, (outcomes.get(short) ?? 0) + 1);
    },
    { concurrency: AT_ONCE },
  );
  for (const [outcome, times] of outcomes) console.log(`${String(times).padStart(7)}  ${outcome}`);
}
