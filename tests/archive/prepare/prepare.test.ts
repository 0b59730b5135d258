import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  ArchiveIndex,
  DocumentPage,
  DocumentRow,
  KwaliteitPage,
  PersonPage,
  ThemaPage,
  ZaakPage,
  ZaakRow,
} from "../../../src/archive/model.ts";
import { prepareArchive } from "../../../src/archive/prepare/prepare.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { aDocument, anAntwoord, aVraag, aVraagFile } from "../support.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => rm(folder, { recursive: true }));

const aThema = (slug: string, known: Partial<Thema> = {}): Thema => ({
  slug,
  label: slug,
  definitie: `Wat ${slug} is.`,
  officieel: null,
  termen: [slug],
  steuntermen: [],
  nietBij: [],
  breder: [],
  verwant: [],
  ...known,
});

async function prepare(
  documents: KamervraagDocument[],
  files: Record<string, string>,
  themas: Thema[] = [],
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, "vragen", path)), { recursive: true });
    await writeFile(join(folder, "vragen", path), text);
  }
  await prepareArchive({
    documents,
    themas,
    unpublished: [],
    vragen: join(folder, "vragen"),
    outDir: join(folder, "rows"),
  });
}

const row = async <T>(...path: string[]): Promise<T> =>
  JSON.parse(await readFile(join(folder, "rows", ...path), "utf8")) as T;

const BODY = "## Vraag 1\n\nWaarom?\n\n## Antwoord\n\nDaarom.\n";

test("a joint answer stands on the page of each of its questions", async () => {
  const antwoord = { nummers: ["1", "2"], in: "1" };
  await prepare([aDocument({ vragen: [aVraag("1"), aVraag("2")], antwoorden: [anAntwoord(["1", "2"])] })], {
    "2026Z00001/1.md": aVraagFile("## Vraag 1\n\nEen?\n\n## Antwoord\n\nSamen.[^1]\n\n[^1]: Noot.\n", { antwoord }),
    "2026Z00001/2.md": aVraagFile("## Vraag 2\n\nTwee?\n", { nummer: "2", nummers: ["2"], antwoord }),
  });
  const { vragen } = await row<DocumentPage>("documenten", "2026Z00001.json");
  for (const vraag of vragen) {
    expect(vraag.antwoord).toMatchObject({ nummers: ["1", "2"], html: expect.stringContaining("Samen.") });
    expect(vraag.notenHtml).toContain("Noot.");
  }
});

test("further numbers of a question printed jointly lead to its first", async () => {
  await prepare([aDocument({ vragen: [aVraag("1", "2", "3")], antwoorden: [anAntwoord(["1", "2", "3"])] })], {
    "2026Z00001/1.md": aVraagFile(BODY, { nummers: ["1", "2", "3"], antwoord: { nummers: ["1", "2", "3"], in: "1" } }),
  });
  const index = await row<ArchiveIndex>("index.json");
  expect(index.documenten).toEqual([
    {
      id: "2026Z00001",
      sleutels: ["1"],
      doorverwijzingen: [
        ["2", "1"],
        ["3", "1"],
      ],
    },
  ]);
  expect(index).toMatchObject({ aantalVragen: 3, aantalBeantwoord: 3 });
});

test("a number printed twice has two pages", async () => {
  await prepare([aDocument({ vragen: [aVraag("7"), aVraag("7")], antwoorden: [anAntwoord(["7"])] })], {
    "2026Z00001/7.md": aVraagFile(BODY, { nummer: "7", nummers: ["7"], antwoord: { nummers: ["7"], in: "7" } }),
    "2026Z00001/7-2.md": aVraagFile("## Vraag 7\n\nNogmaals?\n", { nummer: "7", nummers: ["7"], antwoord: null }),
  });
  const { vragen } = await row<DocumentPage>("documenten", "2026Z00001.json");
  expect(vragen.map(({ sleutel, antwoord }) => [sleutel, antwoord !== null])).toEqual([
    ["7", true],
    ["7-2", false],
  ]);
});

test("an answer without a question is kept apart", async () => {
  await prepare([aDocument({ antwoorden: [anAntwoord(["1"]), anAntwoord(["9"])] })], {
    "2026Z00001/1.md": aVraagFile(BODY),
  });
  const { losseAntwoorden } = await row<DocumentPage>("documenten", "2026Z00001.json");
  expect(losseAntwoorden.map(({ nummers }) => nummers)).toEqual([["9"]]);
});

test("an answer that should stand in a file but does not is an error that names the file", async () => {
  const files = { "2026Z00001/1.md": aVraagFile("## Vraag 1\n\nWaarom?\n") };
  await expect(prepare([aDocument()], files)).rejects.toThrow(/2026Z00001\/1\.md: het antwoord zou bij vraag 1 staan/);
});

test("documents stand newest first, by answer, else questions, else the year of the zaaknummer, else last", async () => {
  const documents = [
    aDocument({ id: "zonder-datum", zaaknummer: null, ingezonden: null }),
    aDocument({ id: "2024Z00003", zaaknummer: "2024Z00003", ingezonden: null }),
    aDocument({ id: "2025Z00002", zaaknummer: "2025Z00002", ingezonden: "2025-05-01" }),
    aDocument({ id: "2025Z00001", zaaknummer: "2025Z00001", ingezonden: "2025-01-01", ontvangen: "2026-01-05" }),
  ];
  await prepare(documents, Object.fromEntries(documents.map(({ id }) => [`${id}/1.md`, aVraagFile(BODY)])));
  const index = await row<ArchiveIndex>("index.json");
  expect(index.nieuwste.map(({ id }) => id)).toEqual(["2025Z00001", "2025Z00002", "2024Z00003", "zonder-datum"]);
  expect(index.jaren.map(({ slug, jaar }) => [slug, jaar])).toEqual([
    ["2026", "2026"],
    ["2025", "2025"],
    ["2024", "2024"],
    ["onbekend", null],
  ]);
  expect(await row<DocumentRow[]>("jaren", "onbekend.json")).toHaveLength(1);
});

test("a person's page has each document once, and the offices held", async () => {
  const first = { naam: "De Vries", rol: "minister", portefeuille: "Water" } as const;
  const documents = [
    aDocument({ id: "a", bewindspersonen: [first, { ...first, portefeuille: "Wonen" }] }),
    aDocument({ id: "b", bewindspersonen: [first] }),
  ];
  await prepare(documents, { "a/1.md": aVraagFile(BODY), "b/1.md": aVraagFile(BODY) });
  const person = await row<PersonPage>("bewindspersonen", "de-vries.json");
  expect(person).toMatchObject({
    aantalDocumenten: 2,
    aantalVragen: 2,
    bijschrift: ["minister (Water)", "minister (Wonen)"],
  });
});

test("a theme's page has its questions, and the themes around it in both directions", async () => {
  const themas = [
    aThema("water"),
    aThema("sluizen", { breder: ["water"] }),
    aThema("havens", { verwant: ["sluizen"] }),
  ];
  const redenen = [{ term: "sluis", in: "vraag" as const }];
  await prepare(
    [aDocument()],
    { "2026Z00001/1.md": aVraagFile(BODY, { themas: [{ thema: "sluizen", redenen }] }) },
    themas,
  );
  const page = await row<ThemaPage>("themas", "sluizen.json");
  expect(page.vragen.map(({ document, sleutel }) => [document, sleutel])).toEqual([["2026Z00001", "1"]]);
  expect(page.breder.map(({ slug }) => slug)).toEqual(["water"]);
  expect(page.verwant.map(({ slug }) => slug)).toEqual(["havens"]);
  expect((await row<ThemaPage>("themas", "water.json")).smaller.map(({ slug }) => slug)).toEqual(["sluizen"]);
});

test("a theme that does not exist is an error that names the file", async () => {
  const file = aVraagFile(BODY, { themas: [{ thema: "spook", redenen: [{ term: "x", in: "vraag" }] }] });
  await expect(prepare([aDocument()], { "2026Z00001/1.md": file })).rejects.toThrow(
    /1\.md: noemt het onbekende thema “spook”/,
  );
});

const NOTED = "## Vraag 1\n\nHoe lang wacht een schip?\n\n## Antwoord\n\nDrie uur.[^1]\n\n[^1]: Telling.\n";

test("a zaak's page has its question once, its latest answer in view, ids that differ, and other addresses", async () => {
  const first = aDocument({ id: "ah-tk-20252026-7", ontvangen: "2026-03-01" });
  const further = aDocument({
    id: "2026Z00001",
    variant: "nader",
    ontvangen: "2026-05-03",
    antwoorden: [{ ...anAntwoord(["1"]), tekst: "Vier uur." }],
  });
  await prepare([first, further], {
    "ah-tk-20252026-7/1.md": aVraagFile(NOTED),
    "2026Z00001/1.md": aVraagFile(NOTED.replace("Drie", "Vier")),
  });
  const { vragen, stand } = await row<ZaakPage>("zaken", "2026Z00001.json");
  expect(stand).toBe("beantwoord");
  expect(vragen).toHaveLength(1);
  const [{ antwoorden, eerder }] = vragen as [ZaakPage["vragen"][number]];
  expect(antwoorden.map(({ html }) => html)).toEqual([expect.stringContaining("Vier uur.")]);
  expect(eerder.map(({ html }) => html)).toEqual([expect.stringContaining("Drie uur.")]);
  const ids = [...antwoorden, ...eerder].flatMap(({ html, notenHtml }) => (html + notenHtml).match(/ id="[^"]+"/g));
  expect(new Set(ids).size).toBe(ids.length);
  const index = await row<ArchiveIndex>("index.json");
  expect(index.zaken).toEqual([{ id: "2026Z00001", doorverwijzingen: ["ah-tk-20252026-7"] }]);
});

test("a joint answer stands on a zaak's page once; the other question leads to it", async () => {
  const antwoord = { nummers: ["1", "2"], in: "1" };
  const vragen = [aVraag("1"), aVraag("2")];
  await prepare(
    [
      aDocument({ vragen, antwoorden: [anAntwoord(["1", "2"])] }),
      aDocument({ id: "2026Z00001-vragen", soort: "vragen", vragen: [aVraag("1")], antwoorden: [] }),
    ],
    {
      "2026Z00001/1.md": aVraagFile(BODY, { antwoord }),
      "2026Z00001/2.md": aVraagFile("## Vraag 2\n\nTwee?\n", { nummer: "2", nummers: ["2"], antwoord }),
      "2026Z00001-vragen/1.md": aVraagFile("## Vraag 1\n\nWaarom?\n", { antwoord: null }),
    },
  );
  const page = await row<ZaakPage>("zaken", "2026Z00001.json");
  expect(page.vragen.map(({ antwoorden }) => antwoorden.map(({ html, bij }) => [html !== null, bij]))).toEqual([
    [[true, null]],
    [[false, { anker: "vraag-1", nummers: ["1"] }]],
  ]);
});

test("the list of open zaken has those without an answer, and a single answer needs no page of a zaak", async () => {
  const open = aDocument({ id: "2026Z00002", zaaknummer: "2026Z00002", soort: "vragen", antwoorden: [] });
  await prepare([aDocument(), open], {
    "2026Z00001/1.md": aVraagFile(BODY),
    "2026Z00002/1.md": aVraagFile("## Vraag 1\n\nWaarom?\n", { antwoord: null }),
  });
  const list = async (which: string) => (await row<ZaakRow[]>("zaken", "lijsten", `${which}.json`)).map(({ id }) => id);
  expect(await list("alle")).toEqual(["2026Z00001", "2026Z00002"]);
  expect(await list("open")).toEqual(["2026Z00002"]);
  expect(await row<ArchiveIndex>("index.json")).toMatchObject({
    zaken: [{ id: "2026Z00002" }],
    aantalZaken: 2,
    aantalOpen: 1,
  });
});

test("the report on reading goes over several pages, unpublished files before documents", async () => {
  const unpublished = Array.from({ length: 50 }, (_, i) => ({ bestand: `${i}.txt`, meldingen: [] }));
  await mkdir(join(folder, "vragen", "2026Z00001"), { recursive: true });
  await writeFile(join(folder, "vragen", "2026Z00001", "1.md"), aVraagFile(BODY));
  const places = { vragen: join(folder, "vragen"), outDir: join(folder, "rows") };
  await prepareArchive({ documents: [aDocument()], themas: [], unpublished, ...places });
  const pages = [await row<KwaliteitPage>("kwaliteit", "1.json"), await row<KwaliteitPage>("kwaliteit", "2.json")];
  expect(pages.map((page) => [page.nietGepubliceerd.length, page.documenten.length])).toEqual([
    [50, 0],
    [0, 1],
  ]);
});
