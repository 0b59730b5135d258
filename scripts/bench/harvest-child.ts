/**
 * One harvest from the made-up sources, as a process of its own that can be measured and stopped. Without pace, unless that
 * is asked for: what is measured is our own work. Prints what it did as a line of JSON.
 */
import { readMetadata } from "../../src/harvest/koop/metadata.ts";
import { harvestFolder } from "../../src/harvest/harvest-folder.ts";
import { openSources } from "../../src/harvest/sources/open-sources.ts";
import { PACES, PATIENCE, type Host, type Pace } from "../../src/harvest/sources/settings.ts";
import { formatSummary } from "../../src/harvest/summary.ts";
import type { ODataVersion } from "../../src/harvest/source.ts";
import { keepHeapSmall } from "../harvest/small-heap.ts";

keepHeapSmall();

const [origin = "", folder = "", odata = "v4", day = "", from = "", tempo = ""] = process.argv.slice(2);

const pace: Pace = { atOnce: 2, requests: 1_000_000, perMs: 1_000, restMs: 10 };
const paces: Record<Host, Pace> = { kamer: pace, sru: { ...pace, atOnce: 1 }, zoek: { ...pace, atOnce: 1 } };
const sources = await openSources({
  asker: { name: "Vraagbaak", version: "bench", adres: null, contact: null },
  odata: odata as ODataVersion,
  log: () => undefined,
  addresses: { odata: { v4: `${origin}/OData/v4/2.0`, v5: `${origin}/OData/v5` }, sru: `${origin}/sru`, zoek: origin },
  paces: tempo === "tempo" ? PACES : paces,
  patience: { ...PATIENCE, retries: 2, firstWaitMs: 5, longestWaitMs: 10 },
});
const outcome = await harvestFolder({
  ...{ folder, sources, readMetadata, droog: false, now: new Date(`${day}T04:00:00Z`) },
  wish: { days: from === "" ? null : { from, until: null }, zaaknummer: null, bron: null, limit: Infinity },
});
await sources.close();
console.log(JSON.stringify({ lines: formatSummary(outcome, false), megabytes: process.resourceUsage().maxRSS / 1024 }));
