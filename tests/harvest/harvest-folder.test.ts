import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ZaakRecord, type Stuk } from "../../src/domain/zaakrecord.ts";
import { filesBelow } from "../../src/files/files-below.ts";
import { harvestFolder } from "../../src/harvest/harvest-folder.ts";
import { SourceFailure } from "../../src/harvest/source.ts";
import type { OnProgress, Wish } from "../../src/harvest/run.ts";
import type { PublicatieGegevens } from "../../src/harvest/model.ts";
import { gegeven, MemorySources, publicatie } from "./sources-in-memory.ts";

let folder: string;
let sources: MemorySources;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vraagbaak-harvest-"));
  sources = new MemorySources();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A record is a line of JSON here. */
const readMetadata = (bytes: Uint8Array): PublicatieGegevens =>
  JSON.parse(Buffer.from(bytes).toString()) as PublicatieGegevens;

const SINCE_2026 = { from: "2026-01-01", until: null };

async function harvest({
  day = "2026-10-05",
  droog = false,
  onProgress = () => undefined,
  ...wish
}: Partial<Wish> & { day?: string; droog?: boolean; onProgress?: OnProgress } = {}) {
  return harvestFolder({
    ...{ onProgress, folder, sources, droog, readMetadata, now: new Date(`${day}T02:00:00Z`) },
    wish: { days: SINCE_2026, zaaknummer: null, bron: "tweedekamer", limit: Infinity, ...wish },
  });
}

const recordOf = (map: string): ZaakRecord =>
  ZaakRecord.parse(JSON.parse(readFileSync(join(folder, map, "zaak.json"), "utf8")));

const stukOf = (map: string, id: string): Stuk => recordOf(map).stukken.find((stuk) => stuk.id === id)!;

/** Every file with its content: what a run wrote again is seen by its place on disk. */
const everything = (): string[] =>
  filesBelow(folder).map((file) => {
    const { ino, mtimeNs } = statSync(join(folder, file), { bigint: true });
    return `${file} ${ino} ${mtimeNs}`;
  });

const contents = (): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

/** A case with questions and an answer. */
function answeredCase(n: number): void {
  const zaaknummer = `2026Z${String(n).padStart(5, "0")}`;
  sources.setZaak(zaaknummer);
  sources.setStuk(`2026D${String(n * 10).padStart(5, "0")}`, [zaaknummer]);
  sources.setStuk(`2026D${String(n * 10 + 1).padStart(5, "0")}`, [zaaknummer], {
    soort: "Antwoord schriftelijke vragen",
    onderwerp: gegeven("Antwoord op vragen van het lid Kröger over iets", "Document.Onderwerp"),
  });
}

describe("a first harvest", () => {
  it("puts the files as received in a folder a case, with a record of what the source says", async () => {
    answeredCase(1);
    const { tally, gestopt } = await harvest();
    expect(gestopt).toBeNull();
    expect(filesBelow(join(folder, "2026Z00001")).sort()).toEqual(["2026D00010.pdf", "2026D00011.pdf", "zaak.json"]);
    expect(readFileSync(join(folder, "2026Z00001/2026D00010.pdf"), "utf8")).toBe("%PDF van 2026D00010");
    const { zaak, stukken } = recordOf("2026Z00001");
    expect(zaak!.waarden.vraagstellers).toEqual({
      ...{ waarde: [{ naam: "S.C. Kröger", partij: "GroenLinks-PvdA" }], bron: "tweedekamer", veld: "ZaakActor" },
    });
    expect(stukken.map(({ nummer, aard }) => [nummer, aard])).toEqual([
      ["2026D00010", "vragen"],
      ["2026D00011", "antwoord"],
    ]);
    expect(tally.number("zaken", "nieuw")).toBe(1);
    expect(tally.number("stukken", "nieuw")).toBe(2);
  });

  it("holds no case from outside the days that were asked for, also not when it changes", async () => {
    answeredCase(1);
    sources.setZaak("2025Z00009", { ingezonden: gegeven("2025-12-31", "Zaak.GestartOp") });
    await harvest();
    sources.setZaak("2025Z00009", { afgedaan: gegeven(true, "Zaak.Afgedaan") });
    await harvest({ day: "2026-10-06" });
    expect(existsSync(join(folder, "2025Z00009"))).toBe(false);
  });

  it("writes nothing at all when it is dry, and says what it would do", async () => {
    answeredCase(1);
    const { tally } = await harvest({ droog: true });
    expect(filesBelow(folder)).toEqual([]);
    expect(sources.fetched).toEqual([]);
    expect([tally.number("zaken", "nieuw"), tally.number("stukken", "nieuw"), tally.bestanden]).toEqual([1, 2, 2]);
  });

  it("stops after as many cases as were asked for, each of them whole; the next run goes on", async () => {
    for (let n = 1; n <= 20; n++) answeredCase(n);
    await harvest({ limit: 5 });
    const held = filesBelow(folder).filter((file) => file.endsWith(".pdf"));
    expect(held.length).toBeGreaterThanOrEqual(10);
    expect(held.length).toBeLessThanOrEqual(12);
    expect(held.length % 2).toBe(0);
    await harvest();
    expect(filesBelow(folder).filter((file) => file.endsWith(".pdf"))).toHaveLength(40);
    expect(new Set(sources.fetched).size).toBe(sources.fetched.length);
  });
});

describe("a run after it", () => {
  beforeEach(async () => {
    for (let n = 1; n <= 10; n++) answeredCase(n);
    await harvest();
    sources.fetched.length = 0;
  });

  it("fetches no file and rewrites nothing where nothing changed", async () => {
    const before = everything();
    const { tally } = await harvest();
    expect(sources.fetched).toEqual([]);
    expect(everything()).toEqual(before);
    expect(tally.changes).toBe(0);
  });

  it("writes nothing where every record was only touched, and says how many", async () => {
    const before = everything();
    sources.touchAll();
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(sources.fetched).toEqual([]);
    expect(everything()).toEqual(before);
    expect([tally.number("zaken", "zelfde"), tally.number("stukken", "zelfde")]).toEqual([10, 20]);
  });

  it("puts a new version beside the old", async () => {
    const bestanden = [sources.file("Document/2026D00010", "pdf", "%PDF anders", "2")];
    sources.setStuk("2026D00010", [], { versie: { id: "v2", nummer: 2, externeIdentifier: null }, bestanden });
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(readFileSync(join(folder, "2026Z00001/2026D00010.pdf"), "utf8")).toBe("%PDF van 2026D00010");
    expect(readFileSync(join(folder, "2026Z00001/2026D00010-2.pdf"), "utf8")).toBe("%PDF anders");
    expect(stukOf("2026Z00001", "2026D00010").bestanden.map(({ bestand, waarom }) => [bestand, waarom])).toEqual([
      ["2026D00010.pdf", "eerste"],
      ["2026D00010-2.pdf", "nieuwe versie"],
    ]);
    expect(tally.number("stukken", "gewijzigd")).toBe(1);
  });

  it("calls the formatted XML of a paper a better rendition, and no change", async () => {
    const xml = sources.file("DocumentPublicatie/x", "xml", "<officiele-publicatie/>");
    const bestanden = [xml, ...sources.stukken.get("2026D00011")!.bestanden];
    sources.setStuk("2026D00011", [], { bestanden });
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(stukOf("2026Z00001", "2026D00011").bestanden.at(-1)).toMatchObject({
      ...{ bestand: "2026D00011-2.xml", vorm: "xml", waarom: "betere weergave" },
    });
    expect([tally.number("stukken", "betere weergave"), tally.number("stukken", "gewijzigd")]).toEqual([1, 0]);
  });

  it("takes the next rendition where the XML holds nothing, and asks for that once", async () => {
    sources.setZaak("2026Z00099");
    const hollow = sources.file("DocumentPublicatie/leeg", "xml", "hollow");
    const pdf = sources.file("Document/2026D00990", "pdf", "%PDF");
    sources.setStuk("2026D00990", ["2026Z00099"], { bestanden: [hollow, pdf] });
    await harvest({ day: "2026-10-06" });
    expect(sources.fetched).toEqual(["Document/2026D00990"]);
    let asked = 0;
    sources.onAnswer = () => asked++;
    sources.touchAll();
    await harvest({ day: "2026-10-06" });
    expect(sources.fetched).toEqual(["Document/2026D00990"]);
    expect(asked).toBeGreaterThan(0);
  });

  it("notes what was deleted at the source, keeps it, and notes when it is back", async () => {
    const stuk = sources.stukken.get("2026D00010")!;
    sources.delete("stuk", "2026D00010");
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(stukOf("2026Z00001", "2026D00010").gebeurtenissen).toEqual([{ wat: "verwijderd", dag: "2026-10-06" }]);
    expect(existsSync(join(folder, "2026Z00001/2026D00010.pdf"))).toBe(true);
    expect(tally.number("stukken", "verwijderd")).toBe(1);
    sources.setStuk("2026D00010", ["2026Z00001"], stuk);
    await harvest({ day: "2026-10-07" });
    expect(stukOf("2026Z00001", "2026D00010").gebeurtenissen.map(({ wat }) => wat)).toEqual([
      "verwijderd",
      "teruggekeerd",
    ]);
  });

  it("notes that questions were withdrawn by who asked them with the case, and takes it for no deletion", async () => {
    sources.setStuk("2026D00012", ["2026Z00001"], {
      soort: "Antwoord schriftelijke vragen",
      onderwerp: gegeven(
        "Op verzoek van het lid Kröger zijn de schriftelijke vragen over iets ingetrokken",
        "Document.Onderwerp",
      ),
      datum: gegeven("2026-10-02", "Document.Datum"),
    });
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(recordOf("2026Z00001").zaak!.gebeurtenissen).toEqual([
      { wat: "ingetrokken", dag: "2026-10-02", toelichting: "stuk 2026D00012" },
    ]);
    expect(tally.number("stukken", "ingetrokken")).toBe(1);
  });

  it("keeps the old version of a publication that was taken back", async () => {
    const bestanden = [sources.file("Document/2026D00010", "pdf", "taken-back", "2")];
    sources.setStuk("2026D00010", [], { bestanden });
    const { tally } = await harvest({ day: "2026-10-06" });
    expect(tally.number("stukken", "teruggehaald")).toBe(1);
    await harvest({ day: "2026-10-06" });
    const { gebeurtenissen, bestanden: kept } = stukOf("2026Z00001", "2026D00010");
    expect(gebeurtenissen.map(({ wat }) => wat)).toEqual(["teruggehaald"]);
    expect(kept).toHaveLength(1);
  });

  it("gives the folder of a case the number that was put right, with all in it", async () => {
    const { id } = sources.zaken.get("2026Z00001")!;
    const stukken = sources.zaken.get("2026Z00001")!.stukken;
    sources.zaken.delete("2026Z00001");
    sources.setZaak("2026Z00777", { id, stukken });
    for (const stuk of stukken) sources.setStuk(stuk.id, ["2026Z00777"]);
    await harvest({ day: "2026-10-06" });
    expect(existsSync(join(folder, "2026Z00001"))).toBe(false);
    expect(filesBelow(join(folder, "2026Z00777")).sort()).toEqual(["2026D00010.pdf", "2026D00011.pdf", "zaak.json"]);
    expect(sources.fetched).toEqual([]);
  });

  it("moves a paper that was moved to another case, with a note of it", async () => {
    sources.setStuk("2026D00011", ["2026Z00002"]);
    await harvest({ day: "2026-10-06" });
    expect(filesBelow(join(folder, "2026Z00001")).sort()).toEqual(["2026D00010.pdf", "zaak.json"]);
    expect(stukOf("2026Z00002", "2026D00011")).toMatchObject({
      ...{ map: "2026Z00002", gebeurtenissen: [{ wat: "verplaatst", toelichting: "eerst bij zaak 2026Z00001" }] },
    });
    expect(recordOf("2026Z00001").stukken.map(({ nummer }) => nummer)).toEqual(["2026D00010"]);
    expect(sources.fetched).toEqual([]);
  });
});

describe("the publications service", () => {
  const xml = (identifier: string, content = "<officiele-publicatie/>") =>
    sources.file(`${identifier}.xml`, "xml", content);

  it("is asked for the formatted file and the metadata that the Kamer lacks; the key that ties them is kept", async () => {
    answeredCase(1);
    const identifier = "ah-tk-20252026-610";
    const aanhangsel = {
      waarde: { vergaderjaar: "2025-2026", nummer: 610 },
      bron: "tweedekamer" as const,
      veld: "Document.Aanhangselnummer",
    };
    sources.setStuk("2026D00011", [], { aanhangsel, datum: gegeven("2026-10-01", "Document.Datum") });
    const categorieen = {
      waarde: ["Zorg en gezondheid | Jeugd"],
      bron: "officielebekendmakingen" as const,
      veld: "metadata.xml OVERHEID.category",
    };
    const found = publicatie({ identifier, aanhangsel, zaaknummers: gegeven(["2026Z00001"], "vraagnummer") });
    const metadata = sources.file(`${identifier} metadata`, "metadata", JSON.stringify({ ...found, categorieen }));
    sources.publicaties.set(identifier, {
      ...found,
      identifier,
      bestanden: [xml(identifier)],
      metadata,
      gewijzigd: null,
    });
    const { tally } = await harvest({ bron: null });
    const { bestanden, waarden, sleutel, metadata: naam } = stukOf("2026Z00001", "2026D00011");
    expect(bestanden.map(({ vorm, waarom }) => [vorm, waarom])).toEqual([
      ["pdf", "eerste"],
      ["xml", "betere weergave"],
    ]);
    expect([waarden.categorieen, sleutel, naam]).toEqual([
      categorieen,
      "zaaknummer en soort",
      "2026D00011.metadata.xml",
    ]);
    expect(tally.mislukt.size).toBe(0);
    sources.fetched.length = 0;
    const before = everything();
    sources.touchAll();
    await harvest({ bron: null });
    expect(everything()).toEqual(before);
    expect(sources.fetched).toEqual([]);
  });

  it("stops nothing when it does not answer", async () => {
    answeredCase(1);
    sources.setStuk("2026D00011", [], { datum: gegeven("2026-10-01", "Document.Datum") });
    sources.publications.ofZaak = () => Promise.reject(new SourceFailure("De dienst antwoordt niet", true));
    const { tally, gestopt } = await harvest({ bron: null });
    expect(gestopt).toBeNull();
    expect([...tally.mislukt.values()]).toEqual([
      { wat: "Officiële bekendmakingen", reden: "De dienst antwoordt niet" },
    ]);
    expect(tally.number("stukken", "nieuw")).toBe(2);
  });

  it("gives papers that the Kamer does not have, when it alone is asked", async () => {
    const identifier = "ah-tk-20062007-12";
    const found = publicatie({ identifier, zaaknummers: gegeven(["2007Z00012"], "vraagnummer") });
    sources.publicaties.set(identifier, {
      ...found,
      identifier,
      bestanden: [xml(identifier)],
      metadata: null,
      gewijzigd: null,
    });
    await harvest({ bron: "officielebekendmakingen", days: { from: "2006-01-01", until: null } });
    expect(stukOf("2007Z00012", identifier)).toMatchObject({
      aard: "antwoord",
      bestanden: [{ bestand: `${identifier}.xml` }],
    });

    rmSync(join(folder, "2007Z00012"), { recursive: true });
    rmSync(join(folder, ".harvest"), { recursive: true });
    await harvest({ bron: "officielebekendmakingen", days: null, zaaknummer: "2007Z00012" });
    expect(recordOf("2007Z00012").stukken.map(({ id }) => id)).toEqual([identifier]);

    sources.setZaak("2007Z00012", { ingezonden: gegeven("2007-03-01", "Zaak.GestartOp") });
    const externeIdentifier = gegeven(identifier, "DocumentVersie.ExterneIdentifier");
    sources.setStuk("2007D00001", ["2007Z00012"], {
      ...{ soort: "Antwoord schriftelijke vragen", versie: { id: "v", nummer: 1, externeIdentifier } },
      bestanden: [xml("DocumentPublicatie/x")],
    });
    await harvest({ days: { from: "2007-01-01", until: null } });
    expect(recordOf("2007Z00012").stukken).toMatchObject([
      { id: "2007D00001", sleutel: "ExterneIdentifier", bestanden: [{ bestand: "2007D00001.xml" }] },
    ]);
    expect(filesBelow(join(folder, "2007Z00012")).sort()).toEqual(["2007D00001.xml", "zaak.json"]);
  });
});

it("says why a source did not answer, keeps what there is, and goes on the next time", async () => {
  for (let n = 1; n <= 10; n++) answeredCase(n);
  let answers = 0;
  sources.onAnswer = () => {
    if (++answers > 12) throw new SourceFailure("De Tweede Kamer antwoordt niet (503)", false);
  };
  const { gestopt, tally } = await harvest();
  expect(gestopt).toBe("De Tweede Kamer antwoordt niet (503)");
  expect(tally.number("stukken", "nieuw")).toBeGreaterThan(0);
  sources.onAnswer = () => undefined;
  expect((await harvest()).gestopt).toBeNull();
  expect(filesBelow(folder).filter((file) => file.endsWith(".pdf"))).toHaveLength(20);
  expect(new Set(sources.fetched).size).toBe(sources.fetched.length);
});

it("stores a joint answer once, and lists it under each of its cases", async () => {
  for (const n of [1, 2, 3]) sources.setZaak(`2026Z0000${n}`);
  sources.setStuk("2026D00050", ["2026Z00003", "2026Z00001", "2026Z00002"]);
  await harvest();
  expect(sources.fetched).toEqual(["Document/2026D00050"]);
  expect(filesBelow(folder).filter((file) => file.endsWith(".pdf"))).toEqual(["2026Z00001/2026D00050.pdf"]);
  for (const n of [1, 2, 3]) {
    expect(stukOf(`2026Z0000${n}`, "2026D00050")).toMatchObject({
      ...{ map: "2026Z00001", zaken: ["2026Z00001", "2026Z00002", "2026Z00003"] },
    });
  }
});

it("keeps a paper without a case aside, and puts it with its case when that is known", async () => {
  sources.setStuk("2026D00070", []);
  await harvest();
  expect(filesBelow(folder).filter((file) => file.endsWith(".pdf"))).toEqual(["zonder-zaak/2026D00070/2026D00070.pdf"]);
  sources.setZaak("2026Z00007");
  sources.setStuk("2026D00070", ["2026Z00007"]);
  await harvest({ day: "2026-10-06" });
  expect(
    filesBelow(folder)
      .filter((file) => !file.startsWith("."))
      .sort(),
  ).toEqual(["2026Z00007/2026D00070.pdf", "2026Z00007/zaak.json"]);
  expect(sources.fetched).toEqual(["Document/2026D00070"]);
});

it("keeps a paper of an unknown kind, and says so; what is no paper of written questions it leaves", async () => {
  sources.setZaak("2026Z00001");
  sources.setStuk("2026D00001", ["2026Z00001"], { soort: "Bijzondere vragen" });
  sources.setStuk("2026D00002", ["2026Z00001"], { soort: "Mondelinge vragen" });
  const { tally } = await harvest();
  expect(recordOf("2026Z00001").stukken.map(({ nummer, aard }) => [nummer, aard])).toEqual([
    ["2026D00001", "onbekend"],
  ]);
  expect([...tally.meldingen].join()).toContain("Onbekende soort “Bijzondere vragen” bij 2026D00001");
});

it("sees that a held paper of an unknown kind changed, also where its case is not touched", async () => {
  answeredCase(1);
  sources.setStuk("2026D00001", ["2026Z00001"], { soort: "Bijzondere vragen" });
  await harvest();
  const bestanden = [sources.file("Document/2026D00001", "pdf", "%PDF van later", "2")];
  sources.setStuk("2026D00001", [], { bestanden, versie: { id: "v2", nummer: 2, externeIdentifier: null } });
  // Too old to be looked at again by itself on that day.
  await harvest({ day: "2026-10-07", days: null });
  expect(stukOf("2026Z00001", "2026D00001").bestanden.map(({ waarom }) => waarom)).toEqual(["eerste", "nieuwe versie"]);
});

it("tells how far it is, also within a month, and never less than before", async () => {
  for (let n = 1; n <= 30; n++) answeredCase(n);
  const told: (number | null)[] = [];
  const days = { from: "2026-09-01", until: "2026-10-01" };
  await harvest({ days, onProgress: ({ stap, deel }) => stap.startsWith("Vragen") && told.push(deel) });
  expect(told.length).toBeGreaterThan(30);
  expect(told.some((deel) => deel! > 0.4 && deel! < 0.6)).toBe(true);
  expect(told).toEqual(told.toSorted((a, b) => a! - b!));
  expect([told[0], told.at(-1)]).toEqual([0, 1]);
});

it("reports a file that is missing, asks again for a fortnight, and then no more", async () => {
  answeredCase(1);
  sources.bytes.set("Document/2026D00010", "missing");
  const { tally } = await harvest();
  expect([...tally.mislukt.values()]).toEqual([
    { wat: "2026D00010 (zaak 2026Z00001)", reden: "de bron zegt: missing" },
  ]);
  sources.bytes.set("Document/2026D00010", "%PDF er toch");
  await harvest({ day: "2026-10-07" });
  expect(existsSync(join(folder, "2026Z00001/2026D00010.pdf"))).toBe(true);
});

it("never makes a path of what a source says", async () => {
  sources.setZaak("2026Z00001");
  sources.setStuk("../../elders", ["2026Z00001"], { documentnummer: gegeven("../../../elders", "Document.Nummer") });
  sources.setStuk("/etc/elders", [], { documentnummer: null });
  await harvest();
  const held = filesBelow(folder).filter((file) => file.endsWith(".pdf"));
  expect(held).toHaveLength(2);
  expect(held.every((file) => /^(?:2026Z00001|zonder-zaak\/stuk-[\w-]+)\/stuk-[\w-]+\.pdf$/.test(file))).toBe(true);
});

it("puts nothing behind a link that leads to another folder, and says so", async () => {
  answeredCase(1);
  const elsewhere = mkdtempSync(join(tmpdir(), "vraagbaak-elders-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  symlinkSync(elsewhere, join(folder, "2026Z00001"));
  await expect(harvest()).rejects.toThrow("is een koppeling naar een andere map");
  expect(filesBelow(elsewhere)).toEqual([]);
});

it("ends with the same bytes, and fetches nothing twice, however often it is stopped", async () => {
  const fill = () => {
    for (let n = 1; n <= 30; n++) answeredCase(n);
    sources.setStuk("2026D09999", ["2026Z00003", "2026Z00017", "2026Z00029"]);
    sources.setStuk("2026D09998", []);
  };
  fill();
  await harvest();
  const whole = contents();
  rmSync(folder, { recursive: true });
  sources = new MemorySources();
  fill();
  class Stop extends Error {}
  for (let stop = 1; stop <= 20; stop++) {
    let answers = 0;
    sources.onAnswer = () => {
      if (++answers > stop) throw new Stop();
    };
    await harvest().catch((error: unknown) => {
      if (!(error instanceof Stop)) throw error;
    });
  }
  sources.onAnswer = () => undefined;
  await harvest();
  expect(contents()).toEqual(whole);
  expect(sources.fetched.toSorted()).toEqual([...new Set(sources.fetched)].toSorted());
});
