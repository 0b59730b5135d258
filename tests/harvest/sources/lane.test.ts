import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { Lane } from "../../../src/harvest/sources/http/lane.ts";

const INTERVAL_MS = 40;
/** Timers are rounded to milliseconds. */
const ROUNDING_MS = 2;

it("requests come apart by the pace, after a pause too", async () => {
  const lane = new Lane({ atOnce: 2, requests: 5, perMs: 5 * INTERVAL_MS, restMs: 10 });
  const starts: number[] = [];
  const ask = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () =>
        lane.run(() => {
          starts.push(performance.now());
          return Promise.resolve();
        }),
      ),
    );
  await ask(3);
  await sleep(6 * INTERVAL_MS);
  await ask(4);
  expect(starts).toHaveLength(7);
  for (let i = 1; i < starts.length; i++)
    expect(starts[i]! - starts[i - 1]!).toBeGreaterThanOrEqual(INTERVAL_MS - ROUNDING_MS);
});
