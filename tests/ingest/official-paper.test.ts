import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Stuk, ZaakRecord } from "../../src/domain/zaakrecord.ts";
import { findSources } from "../../src/ingest/find-sources.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { openSource, recordOpener } from "../../src/ingest/read-source.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "vraagbaak-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const kamer = <T>(waarde: T, veld: string) => ({ waarde, bron: "tweedekamer" as const, veld });
const service = <T>(waarde: T, veld: string) => ({ waarde, bron: "officielebekendmakingen" as const, veld });

const bestand = (naam: string): Stuk["bestanden"][number] => {
  return {
    bestand: naam,
    sha256: "0".repeat(64),
    vorm: "pdf",
    bron: "tweedekamer",
    sinds: "2026-07-03",
    waarom: "eerste",
  };
};

const STUK: Stuk = {
  ...{ id: "a", nummer: "2026D00011", map: "2026Z10868", zaken: ["2026Z10868"], aard: "antwoord", metadata: null },
  waarden: {
    soort: kamer("Antwoord schriftelijke vragen", "Document.Soort"),
    aanhangsel: kamer({ vergaderjaar: "2025-2026", nummer: 610 }, "Document.Aanhangselnummer"),
    ontvangen: service("2026-07-03", "metadata.xml OVERHEIDop.datumOntvangst"),
    categorieen: service(["Migratie en integratie | Immigratie"], "metadata.xml OVERHEID.category"),
  },
  bestanden: [bestand("2026D00011.txt")],
  ...{ bijlagen: [], gebeurtenissen: [{ wat: "verwijderd", dag: "2026-08-01" }] },
};

const RECORD: ZaakRecord = {
  zaak: {
    ...{ id: "z", nummer: "2026Z10868", gebeurtenissen: [] },
    waarden: {
      onderwerp: kamer("Meldingen van kindermishandeling", "Zaak.Onderwerp"),
      vraagstellers: kamer([{ naam: "L. van der Lee", partij: "Pro" }], "ZaakActor"),
      gesteld: kamer("2026-05-26", "Zaak.GestartOp"),
    },
  },
  stukken: [STUK],
};

const ANSWER = "Antwoord op vragen\n\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n";

const record = (value: ZaakRecord = RECORD) => put("2026Z10868/zaak.json", JSON.stringify(value));

async function read() {
  const { sources } = await findSources(folder);
  return Promise.all(
    sources.map(async (source) => {
      const { document } = await ingestDocument(
        { ...openSource(source, recordOpener()), bestand: source.bestand },
        () => [],
      );
      return document;
    }),
  );
}

describe("a document of a harvested case", () => {
  it("takes from the official sources what it does not print, each value with its origin", async () => {
    put("2026Z10868/2026D00011.txt", ANSWER);
    record();
    const [document] = await read();
    expect(document).toMatchObject({
      id: "2026Z10868",
      onderwerp: "Meldingen van kindermishandeling",
      vraagstellers: [{ naam: "Van der Lee", partij: "Pro" }],
      ...{ ingezonden: "2026-05-26", ontvangen: "2026-07-03", zaaknummer: "2026Z10868" },
      ...{ vergaderjaar: "2025-2026", aanhangselnummer: 610 },
      herkomst: {
        onderwerp: "open data van de Tweede Kamer (Zaak.Onderwerp)",
        ontvangen: "officielebekendmakingen.nl (metadata.xml OVERHEIDop.datumOntvangst)",
      },
    });
    expect(document!.officieel).toMatchObject({
      stuk: "2026D00011",
      themas: [
        {
          label: "Migratie en integratie | Immigratie",
          herkomst: "officielebekendmakingen.nl (metadata.xml OVERHEID.category)",
        },
      ],
      gebeurtenissen: [{ wat: "Verwijderd bij de bron", dag: "2026-08-01" }],
    });
    expect(document!.officieel!.velden.filter(({ verschilt }) => verschilt)).toEqual([]);
  });

  it("keeps what it prints, and shows where the official sources say something else", async () => {
    const printed =
      "2026Z99999\n(ingezonden 27 mei 2026)\nVragen van het lid Kröger (D66) over meldingen van kindermishandeling\n\n";
    put("2026Z10868/2026D00011.txt", printed + ANSWER);
    record();
    const [document] = await read();
    expect(document).toMatchObject({ zaaknummer: "2026Z99999", ingezonden: "2026-05-27" });
    const { velden } = document!.officieel!;
    expect(velden.filter(({ verschilt }) => verschilt).map(({ veld, waarden }) => [veld, waarden])).toEqual([
      ["vraagstellers", ["L. van der Lee (Pro)"]],
      ["ingezonden", ["2026-05-26"]],
      ["zaaknummer", ["2026Z10868"]],
    ]);
    expect(velden.find(({ veld }) => veld === "onderwerp")).toMatchObject({ verschilt: false });
  });

  it("is the newest of its files; those before it are kept, and are no documents", async () => {
    put("2026Z10868/2026D00011.txt", "Vraag 1\nOud?\nAntwoord 1\nOud.\n");
    put("2026Z10868/2026D00011-2.txt", ANSWER);
    put("2026Z10868/2026D00011.yaml", "onderwerp: { waarde: sluizen, herkomst: archief }");
    record({ ...RECORD, stukken: [{ ...STUK, bestanden: [bestand("2026D00011.txt"), bestand("2026D00011-2.txt")] }] });
    const { sources, orphans } = await findSources(folder);
    expect(sources.map((source) => source.bestand)).toEqual(["2026Z10868/2026D00011-2.txt"]);
    expect(sources[0]!.supplement).toBe(join(folder, "2026Z10868/2026D00011.yaml"));
    expect(orphans).toEqual([]);
    expect((await read())[0]!.officieel!.eerder).toBe(1);
  });

  it("takes nothing from the metadata record of another paper in its folder", async () => {
    put("2026Z10868/2026D00011.txt", ANSWER);
    put(
      "2026Z10868/2026D00010.metadata.xml",
      '<metadata_gegevens><metadata name="OVERHEIDop.aanhangselNummer" content="7"/></metadata_gegevens>',
    );
    record();
    const { sources } = await findSources(folder);
    expect(sources.map(({ bestand: naam, records }) => [naam, records])).toEqual([["2026Z10868/2026D00011.txt", []]]);
  });
});

it("a file that the record does not name is a document as any other", async () => {
  put("2026Z10868/eigen.txt", ANSWER);
  record();
  const [document] = await read();
  expect(document!.officieel).toBeUndefined();
  expect(document!.zaaknummer).toBeNull();
});

it("what the archivist writes goes before what the official sources say", async () => {
  put("2026Z10868/2026D00011.txt", ANSWER);
  put("2026Z10868/2026D00011.yaml", "ingezonden: { waarde: 2026-05-25, herkomst: archief }");
  record();
  const [document] = await read();
  expect(document).toMatchObject({ ingezonden: "2026-05-25", herkomst: { ingezonden: "archief" } });
});
