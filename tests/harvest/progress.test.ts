import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Pace } from "../../scripts/harvest/progress.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

it("the pace and the time left go on from month to month, and begin anew with other work", () => {
  const pace = new Pace();
  expect(pace.tell({ stap: "Vragen vanaf 2026-10-01", deel: 0 }, 0)).toBe("0 bekeken");
  vi.advanceTimersByTime(60_000);
  expect(pace.tell({ stap: "Vragen vanaf 2026-10-01", deel: 0.2 }, 90)).toBe(
    "90 bekeken · 1,5 per seconde · nog ongeveer 4 minuten",
  );
  vi.advanceTimersByTime(60_000);
  expect(pace.tell({ stap: "Vragen vanaf 2026-09-01", deel: 0.4 }, 240)).toBe(
    "240 bekeken · 2,0 per seconde · nog ongeveer 3 minuten",
  );
  expect(pace.tell({ stap: "Nog eens bekeken", deel: 0.1 }, 250)).toBe("250 bekeken");
  vi.advanceTimersByTime(10_000);
  expect(pace.tell({ stap: "Nog eens bekeken", deel: 0.2 }, 300)).toBe(
    "300 bekeken · 5,0 per seconde · nog ongeveer een minuut",
  );
  vi.advanceTimersByTime(90_000);
  expect(pace.tell({ stap: "Nog eens bekeken", deel: 0.9 }, 300)).toBe(
    "300 bekeken · 30 per minuut · nog minder dan een minuut",
  );
});
