import { expect, it } from "vitest";
import { secondsOf, stagesOf } from "../../scripts/bench/stages.ts";

it("gives a stage the most memory since the stage before it", () => {
  const line = (text: string, peakMegabytes: number | null) => ({ text, seconds: 0, peakMegabytes });
  const stages = stagesOf([
    line("Documenten lezen: 4,0 s", 300),
    line("  500 documenten, 4030 vragen in 4,00 s", 900),
    line("Zoekindex maken: 12,5 s", 700),
    line("Bronnen publiceren: 0,3 s", null),
    line("Klaar in 53,1 s: 500 documenten in dist", 100),
  ]);
  expect(stages).toEqual([
    { name: "Documenten lezen", seconds: 4, peakMegabytes: 300 },
    { name: "Zoekindex maken", seconds: 12.5, peakMegabytes: 900 },
    { name: "Bronnen publiceren", seconds: 0.3, peakMegabytes: null },
  ]);
});

it("tells what one kind of work would have taken by itself from processes that ran side by side", () => {
  const text = "  waarvan pagina's 212,4 s, zoekindex 30 s, met 2 processen naast elkaar";
  const lines = [{ text, seconds: 1, peakMegabytes: null }];
  expect([secondsOf("pagina's", lines), secondsOf("zoekindex", lines)]).toEqual([106.2, 15]);
});
