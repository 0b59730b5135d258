import { describe, expect, it } from "vitest";
import { readSruAnswer } from "../../../src/harvest/sources/sru/records.ts";
import { all, openDemo } from "../support.ts";

const ZOEK = "https://zoek.officielebekendmakingen.nl";
const noLog = (): void => undefined;

describe("the search", () => {
  it("gives every publication once, page by key, and no questions asked aloud", async () => {
    const { world, sources, server } = await openDemo({ zaken: 120 });
    const rows = (soorten: readonly string[]): string[] =>
      world.publications
        .filter(({ soort }) => soorten.includes(soort))
        .map(({ identifier }) => identifier)
        .sort();
    const found = async (what: "aanhangsels" | "vragen"): Promise<string[]> =>
      (await all(sources.publications.changed(what, "2000-01-01"))).map(({ identifier }) => identifier).sort();
    expect(await found("aanhangsels")).toEqual(rows(["antwoord", "mededeling"]));
    expect(await found("vragen")).toEqual(rows(["vraag"]));
    expect(server.log.length).toBeGreaterThan(2);
    expect(server.log.every(({ url }) => url.includes("startRecord=1&"))).toBe(true);
  });

  it("finds by identifier, by zaaknummer and by number in the Aanhangsel", async () => {
    const { world, sources } = await openDemo();
    const { identifier, stuk } = world.publications.find(
      ({ soort, status }) => soort === "antwoord" && status === "Opgemaakt",
    )!;
    const publication = await sources.publications.publication(identifier);
    expect(publication).toMatchObject({
      soort: "antwoord",
      onopgemaakt: false,
      zaaknummers: { waarde: [stuk.zaken[0]!.nummer], bron: "officielebekendmakingen", veld: "SRU vraagnummer" },
    });
    expect(await sources.publications.ofZaak(stuk.zaken[0]!.nummer)).toEqual([publication]);
    expect(await sources.publications.ofAanhangsel(stuk.vergaderjaar, stuk.nummerInAanhangsel!)).toContainEqual(
      publication,
    );
    expect(await sources.publications.publication("ah-tk-19992000-1")).toBeNull();
  });

  it("knows an unformatted one, which has no more than a PDF", async () => {
    const { world, sources } = await openDemo();
    const { identifier } = world.publications.find(({ status }) => status === "Onopgemaakt")!;
    const publication = (await sources.publications.publication(identifier))!;
    expect(publication.onopgemaakt).toBe(true);
    expect(publication.bestanden.map(({ vorm }) => vorm)).toEqual(["pdf"]);
  });

  it("waits when it was asked too much, and has everything in the end", async () => {
    const { world, sources, server } = await openDemo({ bucket: { size: 1, perSecond: 40 } });
    const { identifier, stuk } = world.publications[0]!;
    for (let i = 0; i < 4; i++)
      expect(await sources.publications.publication(identifier)).toMatchObject({ identifier });
    expect(await sources.publications.ofZaak(stuk.zaken[0]!.nummer)).not.toEqual([]);
    expect(server.log.some(({ status }) => status === 429)).toBe(true);
  });
});

describe("an answer of the search", () => {
  const diagnostic = `<searchRetrieveResponse xmlns:d="x"><version>2.0</version><diagnostics><d:diagnostic><d:uri>info:srw/diagnostic/1/10</d:uri><d:message>unknown prefix dcterms</d:message></d:diagnostic></diagnostics></searchRetrieveResponse>`;

  it.each([
    [diagnostic, "De zoekdienst meldt een fout: unknown prefix dcterms"],
    ["<html><body>Onderhoud</body></html>", "gaf geen zoekresultaat"],
    ["<searchRetrieveResponse><version>2.0</version></searchRetrieveResponse>", "gaf geen zoekresultaat"],
    ["{}", "Geen geldige XML"],
    ["", "Geen geldige XML"],
  ])("that is no result is never “nothing found”: %s", (text, message) => {
    expect(() => readSruAnswer(text, ZOEK, noLog)).toThrow(message);
  });

  it("of nothing found says none", () => {
    const none =
      "<sru:searchRetrieveResponse xmlns:sru='x'><sru:numberOfRecords>0</sru:numberOfRecords></sru:searchRetrieveResponse>";
    expect(readSruAnswer(none, ZOEK, noLog)).toEqual({
      count: 0,
      isExact: true,
      records: 0,
      last: null,
      publications: [],
    });
  });

  it("takes nothing for an identifier that could be a path", () => {
    const log: string[] = [];
    const record = (identifier: string): string =>
      `<record><recordData><gzd><originalData><meta><identifier>${identifier}</identifier></meta></originalData></gzd></recordData></record>`;
    const text = `<searchRetrieveResponse><numberOfRecords>2</numberOfRecords><records>${record("../../etc/passwd")}${record("ah-tk-20202021-3235")}</records></searchRetrieveResponse>`;
    const { publications } = readSruAnswer(text, ZOEK, (message) => log.push(message));
    expect(publications.map(({ bestanden }) => bestanden[0]?.url)).toEqual([`${ZOEK}/ah-tk-20202021-3235.xml`]);
    expect(log).toEqual(["Een publicatie met de naam “../../etc/passwd” is overgeslagen: zo heet er geen."]);
  });
});
