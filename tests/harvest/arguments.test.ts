import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../scripts/harvest/arguments.ts";

const read = (line: string, isBegun = false) => readArguments(line.split(" ").filter(Boolean), () => isBegun);

describe("what is asked of a harvest", () => {
  it("is the days of asking from the first to the last, that one too, in the folder of sources", () => {
    expect(read("--since 2026-01-01 --until 2026-01-31 --limit 5 --dry-run")).toEqual({
      wish: { days: { from: "2026-01-01", until: "2026-02-01" }, zaaknummer: null, bron: null, limit: 5 },
      ...{ droog: true, out: resolve("content/bronnen"), odata: null },
    });
  });

  it("is only what changed where the folder was filled before", () => {
    expect(read("", true).wish.days).toBeNull();
    expect(read("--zaak 2026Z10868 --source tweedekamer --odata v5").wish).toEqual({
      ...{ days: null, zaaknummer: "2026Z10868", bron: "tweedekamer", limit: Infinity },
    });
  });

  it.each([
    ["", "nog niets opgehaald. Geef met --since op"],
    ["--since gisteren", "Bij --since hoort een dag als 2026-01-01; “gisteren” is dat niet."],
    ["--since 2026-02-30", "hoort een dag"],
    ["--since 2026-02-01 --until 2026-01-01", "De laatste dag (2026-01-01) ligt voor de eerste (2026-02-01)."],
    ["--until 2026-01-01", "ook --since op"],
    ["--since 2026-01-01 --until 2026-02-01 --source officielebekendmakingen", "Laat --until weg"],
    ["--zaak ../2026Z10868", "is geen zaaknummer"],
    ["--since 2026-01-01 --source tweede-kamer", "tweedekamer of officielebekendmakingen"],
    ["--since 2026-01-01 --odata v3", "Bij --odata hoort v4 of v5"],
    ["--since 2026-01-01 --limit 0", "hoort een aantal zaken"],
    ["--untill 2026-01-01", "De optie --untill is onbekend. Bedoelde u --until?"],
    ["--since 2026-01-01 --out package.json", "package.json is geen map"],
  ])("is refused as “%s”, with what is meant", (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});
