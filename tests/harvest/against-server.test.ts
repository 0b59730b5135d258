import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentsOf, differences, placesOf } from "../../scripts/bench/harvest-expected.ts";
import { serveDemo } from "../../scripts/harvest-demo/server/serve.ts";
import * as changes from "../../scripts/harvest-demo/world/changes.ts";
import { makeWorld } from "../../scripts/harvest-demo/world/make-world.ts";
import { harvestFolder } from "../../src/harvest/harvest-folder.ts";
import { readMetadata } from "../../src/harvest/koop/metadata.ts";
import type { ODataVersion } from "../../src/harvest/source.ts";
import { openSources } from "../../src/harvest/sources/open-sources.ts";
import { PATIENCE, type Pace } from "../../src/harvest/sources/settings.ts";

const FROM = "2026-08-01";
const world = makeWorld({ zaken: 40, from: FROM });
const server = await serveDemo({ world, bucket: { size: 1e9, perSecond: 1e9 } });
const root = mkdtempSync(join(tmpdir(), "vraagbaak-harvest-"));
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const pace: Pace = { atOnce: 2, requests: 1_000_000, perMs: 1_000, restMs: 1 };

async function harvest(folder: string, odata: ODataVersion, day: string, from: string | null) {
  const { origin } = server;
  const sources = await openSources({
    ...{ asker: { name: "Vraagbaak", version: "0", adres: null, contact: null }, odata, log: () => undefined },
    addresses: {
      odata: { v4: `${origin}/OData/v4/2.0`, v5: `${origin}/OData/v5` },
      sru: `${origin}/sru`,
      zoek: origin,
    },
    ...{ paces: { kamer: pace, sru: pace, zoek: pace }, patience: { ...PATIENCE, retries: 0, firstWaitMs: 1 } },
  });
  try {
    return await harvestFolder({
      ...{ folder: join(root, folder), sources, readMetadata, droog: false, now: new Date(`${day}T04:00:00Z`) },
      wish: { days: from === null ? null : { from, until: null }, zaaknummer: null, bron: null, limit: Infinity },
    });
  } finally {
    await sources.close();
  }
}

describe("from the made-up official sources", () => {
  it("a first harvest gives exactly what they hold, the same by both versions of the Kamer's interface", async () => {
    for (const odata of ["v4", "v5"] as const) {
      expect((await harvest(odata, odata, "2026-11-20", FROM)).gestopt).toBeNull();
      expect(differences(world, join(root, odata))).toEqual([]);
    }
    expect(contentsOf(join(root, "v4"))).toEqual(contentsOf(join(root, "v5")));
  }, 60_000);

  it("a night on which every record was touched writes nothing", async () => {
    changes.wait(world, 3);
    changes.touchAll(world);
    const before = placesOf(join(root, "v5"));
    const { tally } = await harvest("v5", "v5", "2026-11-20", null);
    expect(placesOf(join(root, "v5"))).toEqual(before);
    expect([tally.changes, tally.bestanden]).toEqual([0, 0]);
  }, 60_000);

  it("a night with changes gives what they hold then", async () => {
    changes.wait(world, 20);
    const papers = world.stukken.filter(
      ({ verwijderd, zaken, kind }) => !verwijderd && zaken.length === 1 && kind === "vraag",
    );
    changes.newVersion(world, papers[0]!);
    changes.remove(world, papers[1]!);
    changes.format(
      world,
      papers.find(({ versie }) => !versie.published)!,
    );
    changes.answer(world, changes.ask(world));
    const { tally } = await harvest("v5", "v5", "2026-11-21", null);
    expect(differences(world, join(root, "v5"))).toEqual([]);
    expect(tally.number("stukken", "verwijderd")).toBe(1);
    expect(tally.number("stukken", "betere weergave")).toBeGreaterThan(0);
  }, 60_000);
});
