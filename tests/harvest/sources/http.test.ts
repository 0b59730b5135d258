import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mostAtOnce } from "../../../scripts/harvest-demo/server/most.ts";
import type { FaultKind } from "../../../scripts/harvest-demo/server/faults.ts";
import { retryAfterMs } from "../../../src/harvest/sources/http/retry-after.ts";
import { all, noPace, openDemo, shortPatience } from "../support.ts";

const EVER = "2000-01-01T00:00:00.0000000Z";

describe("a request that goes wrong", () => {
  const PASSING: FaultKind[] = [
    { status: 429 },
    { status: 429, retryAfter: 0 },
    { status: 500 },
    { status: 502 },
    { status: 503, retryAfter: 0 },
    { status: 504 },
    "reset",
    "reset-midway",
    "cut-json",
    "silent",
    "redirect",
    { afterMs: 100 },
  ];

  it.each(PASSING.map((kind) => [JSON.stringify(kind), kind] as const))(
    "by %s is tried again, and gives the same",
    async (_, kind) => {
      const { world, sources, server } = await openDemo({ pageSize: { v5: 20 } });
      server.faults.push({ kind, times: 2, after: 1 });
      const found = await all(sources.kamer.zakenChanged(EVER));
      expect(new Set(found.map(({ id }) => id)).size).toBe(world.zaken.filter(({ verwijderd }) => !verwijderd).length);
      expect(found).toHaveLength(new Set(found).size);
      expect(server.faults).toEqual([]);
    },
  );

  it("each time is given up, with what was asked and what came", async () => {
    const { sources, server } = await openDemo();
    server.faults.push({ kind: { status: 502 }, times: 99 });
    await expect(sources.kamer.zaak("2026Z00001")).rejects.toThrow(
      /v5\/Zaak: het antwoord was 502 \(4 keer geprobeerd\)/,
    );
    expect(server.log).toHaveLength(1 + shortPatience.retries);
  });

  it("because it is not understood is not asked again", async () => {
    const { sources, server } = await openDemo();
    await expect(all(sources.kamer.zakenChanged("gisteren"))).rejects.toThrow("het antwoord was 400");
    expect(server.log).toHaveLength(1);
  });

  it("in that the next page is the same one never ends in a circle", async () => {
    const { sources, server } = await openDemo({ pageSize: { v5: 20 } });
    server.faults.push({ kind: "same-next-link", times: 99 });
    await expect(all(sources.kamer.zakenChanged(EVER))).rejects.toThrow("die al was gelezen");
  });
});

describe("Retry-After", () => {
  it("is a number of seconds or a date", () => {
    const now = Date.parse("2026-11-20T03:00:00Z");
    expect(retryAfterMs("7", now)).toBe(7000);
    expect(retryAfterMs("Fri, 20 Nov 2026 03:00:09 GMT", now)).toBe(9000);
    expect(retryAfterMs("Fri, 20 Nov 2026 02:00:00 GMT", now)).toBe(0);
    expect(retryAfterMs("straks", now)).toBeNull();
  });

  it.each(["seconds", "a date"])("in %s is waited for, by every request to the host", async (form) => {
    const { sources, server } = await openDemo();
    const retryAfter = form === "seconds" ? 1 : new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    server.faults.push({ kind: { status: 429, retryAfter }, times: 1 });
    const first = sources.kamer.zaak("2026Z00001");
    await expect.poll(() => server.log[0]?.end).toBeLessThan(Infinity);
    await sleep(20);
    await Promise.all([first, sources.kamer.zaak("2026Z00002"), sources.kamer.zaak("2026Z00003")]);
    const [refused, ...after] = server.log;
    expect(after).toHaveLength(3);
    expect(after[0]!.start - refused!.start).toBeGreaterThan(900);
  });

  it("of longer than a run waits ends the run", async () => {
    const { sources, server } = await openDemo();
    server.faults.push({ kind: { status: 503, retryAfter: 7200 }, times: 1 });
    await expect(sources.kamer.zaak("2026Z00001")).rejects.toThrow("over 120 minuten");
  });
});

describe("manners", () => {
  it("name the archive, never a browser", async () => {
    const { sources, server } = await openDemo();
    await sources.kamer.zaak("2026Z00001");
    await sources.publications.ofZaak("2026Z00001");
    expect(new Set(server.log.map(({ userAgent }) => userAgent))).toEqual(
      new Set(["Proefarchief/1.2 (+https://archief.example/; redactie@archief.example)"]),
    );
  });

  it("keep to so many requests at once and in a time, on each host", async () => {
    const paces = {
      ...noPace,
      kamer: { atOnce: 2, requests: 5, perMs: 600, restMs: 10 },
      sru: { atOnce: 1, requests: 1, perMs: 150, restMs: 10 },
    };
    const { sources, server } = await openDemo({}, { paces });
    server.log.length = 0;
    const begun = performance.now();
    const numbers = Array.from({ length: 12 }, (_, i) => `2026Z000${10 + i}`);
    await Promise.all([
      ...numbers.map((nummer) => sources.kamer.zaak(nummer)),
      ...numbers.slice(0, 6).map((nummer) => sources.publications.ofZaak(nummer)),
    ]);
    const kamer = server.log.filter(({ host }) => host === "kamer");
    const sru = server.log.filter(({ host }) => host === "sru");
    expect([kamer.length, sru.length]).toEqual([12, 6]);
    expect(mostAtOnce(kamer)).toBeLessThanOrEqual(2);
    expect(mostAtOnce(sru)).toBe(1);
    // On a busy machine the server sees requests late, and never before their time.
    kamer.forEach(({ start }, i) => expect(start - begun).toBeGreaterThan(i * 120 - 20));
    sru.forEach(({ start }, i) => expect(start - begun).toBeGreaterThan(i * 150 - 20));
  });
});
