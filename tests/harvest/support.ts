/** The made-up sources, opened as the live ones are, without the waiting. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { addressesOf, serveDemo, type DemoServer, type DemoSettings } from "../../scripts/harvest-demo/server/serve.ts";
import { makeWorld } from "../../scripts/harvest-demo/world/make-world.ts";
import type { World } from "../../scripts/harvest-demo/world/rows.ts";
import { openSources, type SourceSettings } from "../../src/harvest/sources/open-sources.ts";
import type { Host, Pace, Patience } from "../../src/harvest/sources/settings.ts";
import type { Page, Sources } from "../../src/harvest/source.ts";

const unhurried: Pace = { atOnce: 2, requests: 100, perMs: 1, restMs: 20 };
export const noPace: Record<Host, Pace> = { kamer: unhurried, sru: unhurried, zoek: unhurried };
export const shortPatience: Patience = {
  retries: 3,
  firstWaitMs: 2,
  longestWaitMs: 10,
  longestRetryAfterMs: 60_000,
  silenceMs: 300,
  wholeMs: 2_000,
};

export interface Opened {
  world: World;
  server: DemoServer;
  sources: Sources;
  log: string[];
}

/** Everything is closed when the test ends. */
export async function openDemo(
  { zaken = 40, ...demo }: Partial<DemoSettings> & { zaken?: number } = {},
  settings: Partial<SourceSettings> = {},
): Promise<Opened> {
  const world = demo.world ?? makeWorld({ zaken });
  const server = await serveDemo({ bucket: { size: 10_000, perSecond: 10_000 }, ...demo, world });
  onTestFinished(() => server.close());
  const log: string[] = [];
  const sources = await openSources({
    asker: {
      name: "Proefarchief",
      version: "1.2",
      adres: "https://archief.example/",
      contact: "redactie@archief.example",
    },
    odata: null,
    log: (message) => log.push(message),
    addresses: addressesOf(server.origin),
    paces: noPace,
    patience: shortPatience,
    ...settings,
  });
  onTestFinished(() => sources.close());
  server.log.length = 0;
  return { world, server, sources, log };
}

export async function all<T>(pages: AsyncIterable<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
}

/** A folder of its own, gone when the test ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "harvest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
