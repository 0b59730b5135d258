import { describe, expect, it } from "vitest";
import { ask, touch } from "../../../scripts/harvest-demo/world/changes.ts";
import { makeWorld } from "../../../scripts/harvest-demo/world/make-world.ts";
import { readRow } from "../../../src/harvest/sources/odata/rows.ts";
import { all, openDemo } from "../support.ts";

const EVER = "2000-01-01T00:00:00.0000000Z";
const OURS = /^(?:Schriftelijke vragen|Antwoord schriftelijke vragen(?: \(nader\))?|Mededeling \(uitstel antwoord\))$/;
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
const there = <R extends { verwijderd: boolean }>(rows: readonly R[]): R[] =>
  rows.filter(({ verwijderd }) => !verwijderd);

describe.each(["v4", "v5"] as const)("OData %s", (odata) => {
  it("gives every zaak and paper once, over the edges of pages where rows share an instant", async () => {
    const { world, sources, server } = await openDemo({ zaken: 90, pageSize: { v4: 100, v5: 100 } }, { odata });
    const stukken = await all(sources.kamer.stukkenChanged(EVER));
    expect(ids(await all(sources.kamer.zakenChanged(EVER)))).toEqual(ids(there(world.zaken)));
    expect(ids(stukken)).toEqual(ids(there(world.stukken).filter(({ soort }) => OURS.test(soort))));
    expect(server.log.filter(({ url }) => url.includes("/Document?")).length).toBeGreaterThan(1);
  });

  it("reads a paper with its zaken, number, publication and files, the best first", async () => {
    const { world, sources } = await openDemo({}, { odata });
    const row = world.stukken.find(({ zaken, versie }) => zaken.length === 3 && versie.published)!;
    const stuk = (await sources.kamer.stuk(row.id))!;
    expect(stuk).toMatchObject({
      documentnummer: { waarde: row.nummer, bron: "tweedekamer", veld: "Document.Nummer" },
      datum: { waarde: row.datum },
      aanhangsel: { waarde: { vergaderjaar: row.vergaderjaar, nummer: row.nummerInAanhangsel } },
      versie: { externeIdentifier: { waarde: row.versie.externeIdentifier } },
      metadata: { vorm: "metadata", streng: true },
    });
    expect(stuk.zaken.map(({ zaaknummer }) => zaaknummer)).toEqual(row.zaken.map(({ nummer }) => nummer).sort());
    expect(stuk.bestanden.map(({ vorm, streng }) => `${vorm} ${streng}`)).toEqual([
      "xml true",
      "html true",
      "pdf true",
      "pdf false",
      "odt true",
    ]);
    expect((await sources.kamer.stukPublishedAs(row.versie.externeIdentifier!))?.id).toBe(row.id);
  });
});

describe("a zaak", () => {
  it("has the Indiener first, no row that was deleted, and a subject without stray white space", async () => {
    const { world, sources } = await openDemo();
    const rows = there(world.zaken).filter(({ stukken }) => stukken.length > 0);
    for (const row of rows) {
      const { zaak, stukken } = (await sources.kamer.zaak(row.nummer))!;
      const asked = row.actoren.filter(({ relatie }) => relatie?.endsWith("ndiener"));
      expect(zaak.vraagstellers.waarde[0]?.relatie).toBe("Indiener");
      expect(zaak.vraagstellers.waarde).toHaveLength(asked.length);
      expect(zaak.onderwerp?.waarde).toBe(row.onderwerp.replaceAll("\u00AD", "").replace(/\s+/g, " ").trim());
      expect(zaak.ingezonden?.waarde).toBe(row.gestartOp);
      expect(ids(stukken)).toEqual(ids(there(row.stukken)));
      expect(ids(zaak.stukken)).toEqual(ids(there(row.stukken)));
    }
    expect(await sources.kamer.zaak("1999Z00001")).toBeNull();
  });

  it("is found by the days of asking in Amsterdam, the last not among them", async () => {
    const { world, sources } = await openDemo({ zaken: 60 });
    const days = there(world.zaken)
      .map(({ gestartOp }) => gestartOp)
      .sort();
    const [from, until] = [days[10]!, days[40]!];
    const found = await all(sources.kamer.zakenAsked({ from, until }));
    const wanted = there(world.zaken).filter(({ gestartOp }) => gestartOp >= from && gestartOp < until);
    expect(ids(found.map(({ zaak }) => zaak))).toEqual(ids(wanted));
  });
});

describe("changes", () => {
  it("are those at or after an instant, by whatever number of decimals", async () => {
    const { world, sources } = await openDemo();
    const [first, second] = there(world.zaken) as [(typeof world.zaken)[0], (typeof world.zaken)[0]];
    first.apiGewijzigdOp = "2026-12-01T05:00:00.4Z";
    second.apiGewijzigdOp = "2026-12-01T05:00:00.3999999Z";
    world.revision += 1;
    expect(ids(await all(sources.kamer.zakenChanged("2026-12-01T05:00:00.4000000Z")))).toEqual([first.id]);
  });

  it("lose nothing when rows come in and move while pages are read", async () => {
    const world = makeWorld({ zaken: 60 });
    const before = ids(there(world.zaken));
    const { sources } = await openDemo({
      world,
      pageSize: { v5: 10 },
      beforeAnswer: (_, place) => {
        if (place % 2 === 1) ask(world);
        if (place % 3 === 1) touch(world, [there(world.zaken)[place]!]);
      },
    });
    const found = new Set(ids(await all(sources.kamer.zakenChanged(EVER))));
    expect(before.filter((id) => !found.has(id))).toEqual([]);
  });

  it("of deleted rows are their keys alone", async () => {
    const { world, sources } = await openDemo();
    expect(ids(await all(sources.kamer.deletedSince("stuk", EVER)))).toEqual(
      ids(world.stukken.filter(({ verwijderd }) => verwijderd)),
    );
  });

  it("end at a full last page without a way to the next, after one look past it", async () => {
    const world = makeWorld({ zaken: 40 });
    while (there(world.zaken).length < 100) ask(world);
    const { sources, server } = await openDemo({ world, pageSize: { v5: 100 } });
    expect(ids(await all(sources.kamer.zakenChanged(EVER)))).toEqual(ids(there(world.zaken)));
    expect(server.log.map(({ url }) => /[$]skip=(\d+)/.exec(url)?.[1])).toEqual([undefined, "100"]);
  });
});

describe("a last page", () => {
  it("that is empty adds nothing", async () => {
    const { world, sources } = await openDemo({
      pageSize: { v5: 1 },
      emptyLastPage: true,
      world: makeWorld({ zaken: 5 }),
    });
    expect(ids(await all(sources.kamer.zakenChanged(EVER)))).toEqual(ids(there(world.zaken)));
  });
});

describe("papers by their keys", () => {
  it("come where they were touched, of whatever Soort, however many there are", async () => {
    const { world, sources } = await openDemo({ zaken: 90 });
    const others = there(world.stukken).filter(({ soort }) => !OURS.test(soort));
    expect(others.length).toBeGreaterThan(0);
    const papers = [...others, ...there(world.stukken).filter(({ soort }) => OURS.test(soort))].slice(0, 50);
    const asked = [...papers.map(({ id }) => id), "../../elders"];
    expect(ids(await all(sources.kamer.stukkenChangedOf(asked, EVER)))).toEqual(ids(papers));
    const since = papers.map(({ apiGewijzigdOp }) => apiGewijzigdOp).sort()[40]!;
    expect((await all(sources.kamer.stukkenChangedOf(asked, since))).length).toBeLessThan(12);
  });
});

describe("a version that lacks some of what is asked for", () => {
  it("is not asked for that, gives the rest, and the log says what it lacks", async () => {
    const lacking = ["Document.BijlageDocument", "Document.DocumentActor", "DocumentVersie.DocumentPublicatie"];
    const { world, sources, log } = await openDemo({ lacking });
    expect(ids(await all(sources.kamer.zakenChanged(EVER)))).toEqual(ids(there(world.zaken)));
    const row = world.stukken.find(({ versie, verwijderd }) => versie.published && !verwijderd)!;
    const stuk = (await sources.kamer.stuk(row.id))!;
    expect([stuk.documentnummer?.waarde, stuk.bijlagen, stuk.metadata?.vorm]).toEqual([row.nummer, [], "metadata"]);
    for (const link of lacking) expect(log).toContain(`OData v5 kent ${link} niet; dat veld blijft leeg.`);
  });

  it("gives rows in which a field is missing or of another type: that counts as empty, and is said once", () => {
    const said: string[] = [];
    const row = readRow("Document", { Id: "1", Soort: 7, Onderwerp: "Over iets" }, (message) => said.push(message));
    expect([row?.Soort, row?.Onderwerp, row?.Datum]).toEqual([null, "Over iets", null]);
    expect(said).toContain("Document.Soort heeft een andere vorm dan verwacht; het telt als leeg.");
    expect(said).toContain("Document.Datum ontbreekt; het telt als leeg.");
    expect(readRow("Document", "geen rij", (message) => said.push(message))).toBeNull();
  });
});

describe("the version", () => {
  it("is v5 where that answers, else v4, else none", async () => {
    expect((await openDemo()).sources.odata).toBe("v5");
    expect((await openDemo({ versions: ["v4"] })).sources.odata).toBe("v4");
    await expect(openDemo({ versions: [] })).rejects.toThrow("De open data van de Tweede Kamer antwoordt niet");
    await expect(openDemo({ versions: ["v5"] }, { odata: "v4" })).rejects.toThrow("404");
  });
});
