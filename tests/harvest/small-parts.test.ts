import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isDueAtKamer, isDueAtService } from "../../src/harvest/look-again.ts";
import { lacking, withFilled } from "../../src/harvest/periods.ts";
import { HarvestState, type HeldStuk } from "../../src/harvest/state.ts";
import { exitStatus, formatSummary } from "../../src/harvest/summary.ts";
import { Tally } from "../../src/harvest/tally.ts";

const METADATA = { bron: "tweedekamer" as const, aanbod: "m" };

const paper = (values: Partial<HeldStuk> = {}): HeldStuk => {
  return {
    ...{ soort: "stuk", id: "a", nummer: "2026D00001", map: "2026Z00001", zaken: ["2026Z00001"], datum: "2026-09-01" },
    ...{ bestand: { sleutel: "Document/a", aanbod: "1", versie: "v1", vorm: "pdf" }, metadata: null, ...values },
  };
};
const held = (values: Partial<NonNullable<HeldStuk["bestand"]>>) =>
  paper({ bestand: { ...paper().bestand!, ...values } });

describe("a paper that is no XML yet", () => {
  it.each([
    ["2026-09-02", true],
    ["2026-09-15", true],
    ["2026-09-16", false],
    ["2026-09-22", true],
    ["2026-09-23", false],
    ["2027-03-02", true],
    ["2027-03-09", false],
  ])("of 1 September is looked at on %s: %s", (dag, isDue) => {
    expect(isDueAtKamer(paper(), dag)).toBe(isDue);
  });

  it("is asked for at the publications service once when it is too old to change", () => {
    expect(isDueAtService(paper(), "2028-01-01")).toBe(true);
    expect(isDueAtService(paper({ gevraagd: "2027-12-31" }), "2028-01-01")).toBe(false);
  });

  it("is not looked at when it was deleted", () => {
    expect(isDueAtKamer(paper({ verwijderd: true }), "2026-09-02")).toBe(false);
  });
});

it("a whole XML with its metadata is not looked at again", () => {
  const whole = { ...held({ vorm: "xml" }), metadata: METADATA };
  expect([isDueAtKamer(whole, "2026-09-02"), isDueAtService(whole, "2026-09-02")]).toEqual([false, false]);
});

it("a file of another length than the catalogue says is looked at again after a day, at most twice", () => {
  const seen = (keer: number) => ({
    ...held({ vorm: "xml", lengte: { keer, dag: "2026-09-02" } }),
    metadata: METADATA,
  });
  expect(isDueAtKamer(seen(1), "2026-09-02")).toBe(false);
  expect(isDueAtKamer(seen(1), "2026-09-03")).toBe(true);
  expect(isDueAtKamer(seen(3), "2026-09-03")).toBe(false);
});

it("a missing file is asked for again for a fortnight", () => {
  const missing = paper({ bestand: null, gemist: "2026-09-02" });
  expect([isDueAtKamer(missing, "2026-09-16"), isDueAtKamer(missing, "2026-09-17")]).toEqual([true, false]);
});

describe("the days that are held", () => {
  const filled = [{ van: "2026-02-01", tot: "2026-03-01" }];

  it("leave those before and after them to be filled, a month at a time, the newest first", () => {
    expect(lacking(filled, { from: "2026-01-15", until: null }, "2026-05-10")).toEqual([
      { from: "2026-05-01", until: null },
      { from: "2026-04-01", until: "2026-05-01" },
      { from: "2026-03-01", until: "2026-04-01" },
      { from: "2026-01-15", until: "2026-02-01" },
    ]);
  });

  it("are joined where they touch", () => {
    expect(withFilled(filled, { from: "2026-03-01", until: null })).toEqual([{ van: "2026-02-01", tot: null }]);
    expect(withFilled(filled, { from: "2025-01-01", until: "2025-02-01" })).toEqual([
      { van: "2025-01-01", tot: "2025-02-01" },
      ...filled,
    ]);
    expect(lacking([{ van: "2026-01-01", tot: null }], { from: "2026-01-01", until: null }, "2026-05-10")).toEqual([]);
  });
});

describe("the state of a harvest", () => {
  const folder = mkdtempSync(join(tmpdir(), "vraagbaak-harvest-state-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (name: string) => readFileSync(join(folder, ".harvest", name), "utf8");

  it("is a line for each paper, sorted, in a file for each year; a line that was cut off is passed over", () => {
    const state = new HarvestState(folder, true);
    state.set(paper({ id: "b", nummer: "2026D00002" }));
    state.set(paper());
    state.set({ soort: "zaak", id: "z", nummer: "2025Z00001" });
    appendFileSync(join(folder, ".harvest", "lopend.ndjson"), '{"soort":"stuk","id":"c');
    const again = new HarvestState(folder, true);
    expect(again.zaakOf("2025Z00001")?.id).toBe("z");
    expect(
      read("2026.ndjson")
        .split("\n")
        .map((line) => line.slice(0, 47)),
    ).toEqual([
      '{"soort":"stuk","id":"a","nummer":"2026D00001",',
      '{"soort":"stuk","id":"b","nummer":"2026D00002",',
      "",
    ]);
    expect(again.set(paper())).toBe(false);
    expect(again.set(paper({ verwijderd: true }))).toBe(true);
    again.close();
    expect(read("2026.ndjson").split("\n")[0]).toContain('"verwijderd":true');
  });

  it("names the line that it can't read", () => {
    appendFileSync(join(folder, ".harvest", "2026.ndjson"), "iets anders\n");
    expect(() => new HarvestState(folder, true)).toThrow(/Regel 3 van .*2026\.ndjson is niet te lezen/);
  });
});

it("the summary says what happened, what failed and why, and that a stopped run goes on", () => {
  const tally = new Tally();
  tally.count("zaken", "a", "nieuw");
  tally.count("stukken", "b", "nieuw");
  tally.count("stukken", "c", "zelfde");
  tally.received(1_234_567);
  tally.fail("d", { wat: "2026D00010 (zaak 2026Z00001)", reden: "het bestand ontbreekt" });
  const outcome = { tally, gestopt: "De Tweede Kamer antwoordt niet" };
  expect(formatSummary(outcome, false)).toEqual([
    "Zaken: 1 nieuw",
    "Stukken: 1 nieuw, 1 aangeraakt en hetzelfde",
    "Opgehaald: 1 bestand, 1,2 MB",
    "Mislukt (1):",
    "  2026D00010 (zaak 2026Z00001): het bestand ontbreekt",
    "Voor het einde gestopt: De Tweede Kamer antwoordt niet",
    "Wat er is, blijft; een volgende keer gaat verder.",
  ]);
  expect(exitStatus(outcome)).toBe(1);
  expect(exitStatus({ tally: new Tally(), gestopt: null })).toBe(0);
});
