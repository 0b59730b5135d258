import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileManner, StukRow } from "../../../scripts/harvest-demo/world/rows.ts";
import { metadataXml, paperXml } from "../../../scripts/harvest-demo/content/markup.ts";
import { paperPdf, paperWord } from "../../../scripts/harvest-demo/content/print.ts";
import { readMetadata } from "../../../src/harvest/koop/metadata.ts";
import type { Bestand } from "../../../src/harvest/model.ts";
import { openDemo, ownFolder, type Opened } from "../support.ts";

const to = (folder: string) => (vorm: string) => join(folder, `stuk.${vorm}`);

const rowWith = ({ world }: Opened, manner: FileManner): StukRow =>
  world.stukken.find((row) => row.manner === manner && !row.verwijderd && !row.versie.published)!;

async function ownFile({ sources }: Opened, { id }: StukRow): Promise<Bestand> {
  const { bestanden } = (await sources.kamer.stuk(id))!;
  return bestanden.find(({ sleutel }) => sleutel === `Document/${id}`)!;
}

describe("the Kamer's own file", () => {
  it.each([
    ["right", "pdf", null],
    ["gzip", "pdf", null],
    ["drip", "pdf", null],
    ["evil-name", "pdf", null],
    ["word-as-pdf", "word", "another length"],
  ] as const)("that is %s is kept as %s", async (manner, vorm, length) => {
    const opened = await openDemo({ zaken: 65 });
    const row = rowWith(opened, manner);
    const bestand = await ownFile(opened, row);
    const folder = ownFolder();
    const outcome = await opened.sources.files.fetch(bestand, to(folder));
    expect(outcome).toMatchObject({ outcome: "fetched", vorm, otherLength: length === null ? null : bestand.bytes });
    expect(readdirSync(folder)).toEqual([`stuk.${vorm}`]);
    expect(readFileSync(join(folder, `stuk.${vorm}`))).toEqual(
      Buffer.from(vorm === "word" ? paperWord(row) : paperPdf(row)),
    );
  });

  it("of another length than the catalogue says is kept, and said", async () => {
    const opened = await openDemo({ zaken: 65 });
    const row = opened.world.stukken.find(({ lengthOff }) => lengthOff !== 0)!;
    const bestand = await ownFile(opened, row);
    const outcome = await opened.sources.files.fetch(bestand, to(ownFolder()));
    expect(outcome).toMatchObject({ outcome: "fetched", bytes: bestand.bytes! - 17, otherLength: bestand.bytes });
  });

  it.each([
    ["cut", { outcome: "failed", reason: expect.stringContaining("de verbinding brak af") }],
    ["cut-chunked", { outcome: "failed", reason: expect.stringContaining("de verbinding brak af") }],
    ["html-error", { outcome: "failed", reason: "een webpagina zonder vraag of antwoord" }],
    ["empty", { outcome: "failed", reason: "een leeg bestand" }],
    ["404", { outcome: "missing", reason: "de bron antwoordt met 404" }],
    ["204", { outcome: "missing", reason: "de bron antwoordt met 204" }],
  ] as const)("that is %s leaves nothing", async (manner, wanted) => {
    const opened = await openDemo({ zaken: 65 });
    const folder = ownFolder();
    expect(await opened.sources.files.fetch(await ownFile(opened, rowWith(opened, manner)), to(folder))).toEqual(
      wanted,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not sent again where its validators still hold", async () => {
    const opened = await openDemo({ zaken: 65 });
    const bestand = await ownFile(opened, rowWith(opened, "etag"));
    const folder = ownFolder();
    const first = await opened.sources.files.fetch(bestand, to(folder));
    if (first.outcome !== "fetched") throw new Error(first.outcome);
    expect(await opened.sources.files.fetch(bestand, to(folder), first.validators)).toEqual({ outcome: "unchanged" });
    expect(readdirSync(folder)).toEqual(["stuk.pdf"]);
  });
});

describe("a publication", () => {
  it("is kept byte by byte as it was published, its record too", async () => {
    const opened = await openDemo();
    const row = opened.world.stukken.find(({ versie, kind }) => versie.published && kind === "antwoord")!;
    const { bestanden, metadata } = (await opened.sources.kamer.stuk(row.id))!;
    const folder = ownFolder();
    await opened.sources.files.fetch(bestanden[0]!, to(folder));
    await opened.sources.files.fetch(metadata!, to(folder));
    expect(readFileSync(join(folder, "stuk.xml"), "utf8")).toBe(paperXml(row));
    const record = readFileSync(join(folder, "stuk.metadata"));
    expect(record.toString()).toBe(metadataXml(row, row.versie.externeIdentifier!, "Opgemaakt na onopgemaakt"));
    expect(readMetadata(record)).toMatchObject({
      identifier: row.versie.externeIdentifier,
      soort: "antwoord",
      aanhangsel: {
        waarde: { vergaderjaar: row.vergaderjaar, nummer: row.nummerInAanhangsel },
        bron: "officielebekendmakingen",
      },
      ontvangen: { waarde: row.datum, veld: "metadata.xml OVERHEIDop.datumOntvangst" },
      categorieen: { waarde: [row.officieel] },
    });
  });

  it("of another length than the catalogue says is a failure", async () => {
    const opened = await openDemo();
    const row = opened.world.stukken.find(({ versie }) => versie.published)!;
    const [xml] = (await opened.sources.kamer.stuk(row.id))!.bestanden;
    expect(await opened.sources.files.fetch({ ...xml!, bytes: xml!.bytes! + 1 }, to(ownFolder()))).toMatchObject({
      outcome: "failed",
      reason: `${xml!.bytes} bytes in plaats van ${xml!.bytes! + 1}`,
    });
  });

  it("without question or answer is hollow, as XML and as HTML", async () => {
    const opened = await openDemo({ zaken: 65 });
    const row = opened.world.stukken.find(
      ({ versie, verwijderd }) => versie.published && versie.xml === "hollow" && !verwijderd,
    )!;
    const { bestanden } = (await opened.sources.kamer.stuk(row.id))!;
    const outcomes = [];
    for (const bestand of bestanden.slice(0, 3))
      outcomes.push(await opened.sources.files.fetch(bestand, to(ownFolder())));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["hollow", "hollow", "fetched"]);
  });

  it("of the years before has another root, or a pointer to its metadata, and counts", async () => {
    const opened = await openDemo({ zaken: 65 });
    for (const manner of ["old-root", "pointer"]) {
      const row = opened.world.stukken.find(
        ({ versie, verwijderd }) => versie.published && versie.xml === manner && !verwijderd,
      )!;
      const [xml] = (await opened.sources.kamer.stuk(row.id))!.bestanden;
      expect(await opened.sources.files.fetch(xml!, to(ownFolder()))).toMatchObject({
        outcome: "fetched",
        vorm: "xml",
      });
    }
  });

  it.each([
    ["taken-back", { outcome: "taken-back", reason: "op verzoek van de publicerende organisatie verwijderd" }],
    ["page-404", { outcome: "missing", reason: "404: Pagina niet gevonden" }],
    ["fout404", { outcome: "missing", reason: "de bron verwijst naar “niet gevonden”" }],
  ] as const)("that is %s is no file, whatever status its page has", async (manner, wanted) => {
    const opened = await openDemo();
    const row = opened.world.publications.find(
      ({ status, soort }) => status === "Opgemaakt na onopgemaakt" && soort === "antwoord",
    )!;
    row.manner = manner;
    const { bestanden } = (await opened.sources.publications.publication(row.identifier))!;
    const folder = ownFolder();
    for (const bestand of bestanden) expect(await opened.sources.files.fetch(bestand, to(folder))).toEqual(wanted);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is looked for nowhere but at the sources", async () => {
    const opened = await openDemo();
    const elsewhere = "http://localhost:1/geheim";
    const row = opened.world.publications.find(({ status }) => status === "Opgemaakt na onopgemaakt")!;
    const { bestanden } = (await opened.sources.publications.publication(row.identifier))!;
    opened.server.faults.push({ kind: { redirectTo: elsewhere }, times: 1 });
    expect(await opened.sources.files.fetch(bestanden[0]!, to(ownFolder()))).toMatchObject({
      outcome: "failed",
      reason: expect.stringContaining("localhost:1, dat geen bron is"),
    });
  });
});
