import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileThemas } from "../../src/ingest/annotate/themas.ts";
import { batchReader, documentText, writeDocument } from "../../src/ingest/read-batch.ts";
import { isSecondSource, type Known, type ReadSource, readSources } from "../../src/ingest/read-sources.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-"));
  await mkdir(join(folder, "bronnen"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<void> {
  const path = join(folder, "bronnen", name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
const ANSWER = "2026Z10868\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n";
const OTHER = "2026Z10869\nVraag 1\nKlopt dat?\nAntwoord 1\nNee.\n";
const QUESTIONS = "2026Z10868\n(ingezonden 26 mei 2026)\nVragen van het lid A (B) over C\n\nVraag 1\nKlopt dit?\n";

/** Reads the sources; says which were read anew. `fail` is called with the file of each document before it is kept. */
async function read(known?: Known<null>, fail: (bestand: string) => void = () => undefined) {
  const fresh: string[] = [];
  const reader = batchReader(compileThemas([]), ({ document }) => {
    fail(document.bron.bestand);
    fresh.push(`${document.bron.bestand} ${document.id}`);
    writeDocument(join(folder, "documenten"), document.id, documentText(document));
    return null;
  });
  const pool = () => ({ read: reader, atOnce: 1, close: () => Promise.resolve() });
  const sources = await readSources<null>({ sources: join(folder, "bronnen"), pool, ...(known && { known }) });
  return { sources, fresh, ids: sources.map(({ uitkomst }) => (uitkomst.gepubliceerd ? uitkomst.id : null)) };
}

const knownOf = (sources: ReadSource<null>[], finished = true): Known<null> => ({
  byFile: new Map(sources.map((source) => [source.bestand, source])),
  finished,
});

const sourceOf = async (id: string): Promise<string> =>
  (JSON.parse(await readFile(join(folder, "documenten", `${id}.json`), "utf8")) as { bron: { bestand: string } }).bron
    .bestand;

test("what did not change is not read again; what changed, or has another file beside it, is", async () => {
  await put("a.txt", ANSWER);
  await put("b.txt", OTHER);
  const first = await read();
  expect((await read(knownOf(first.sources))).fresh).toEqual([]);
  await put("b.txt", OTHER.replace("Nee", "Soms"));
  await put("a.yaml", "onderwerp: { waarde: sluizen, herkomst: archief }");
  expect((await read(knownOf(first.sources))).fresh.sort()).toEqual(["a.txt 2026Z10868", "b.txt 2026Z10869"]);
});

test("an answer that comes later gets the zaaknummer, and the questions move", async () => {
  await put("vragen.txt", QUESTIONS);
  const first = await read();
  expect(first.ids).toEqual(["2026Z10868"]);
  await put("antwoord.txt", ANSWER);
  const second = await read(knownOf(first.sources));
  expect(second.ids).toEqual(["2026Z10868", "2026Z10868-vragen"]);
  expect(await sourceOf("2026Z10868")).toBe("antwoord.txt");
  expect(await sourceOf("2026Z10868-vragen")).toBe("vragen.txt");
  expect((await read(knownOf(second.sources))).fresh).toEqual([]);
});

test("when the answer goes, the questions have the zaaknummer again", async () => {
  await put("vragen.txt", QUESTIONS);
  await put("antwoord.txt", ANSWER);
  const first = await read();
  await rm(join(folder, "bronnen", "antwoord.txt"));
  expect((await read(knownOf(first.sources))).ids).toEqual(["2026Z10868"]);
  expect(await sourceOf("2026Z10868")).toBe("vragen.txt");
});

test("of a run that was stopped, documents that may have been written over are read again", async () => {
  await put("vragen.txt", QUESTIONS);
  await put("antwoord.txt", ANSWER);
  await put("b.txt", OTHER);
  const first = await read();
  const again = await read(knownOf(first.sources, false));
  expect(again.fresh.sort()).toEqual(["antwoord.txt 2026Z10868", "vragen.txt 2026Z10868-vragen"]);
});

test("the same file twice is one document, that of the first", async () => {
  await put("a.txt", ANSWER);
  await put("kopie.txt", ANSWER);
  const { ids } = await read();
  expect(ids).toEqual(["2026Z10868", null]);
  expect(await sourceOf("2026Z10868")).toBe("a.txt");
});

test("what goes wrong with a document after it was read is a message about it; the others are kept", async () => {
  await put("a.txt", ANSWER);
  await put("b.txt", OTHER);
  const { sources, fresh } = await read(undefined, (bestand) => {
    if (bestand === "a.txt") throw new TypeError("x is undefined");
  });
  expect(fresh).toEqual(["b.txt 2026Z10869"]);
  expect(sources[0]!.uitkomst).toEqual({
    gepubliceerd: false,
    meldingen: [expect.objectContaining({ regel: "internal-error", tekst: expect.stringContaining("x is undefined") })],
  });
});

test("a disk that refuses ends the run", async () => {
  await put("a.txt", ANSWER);
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  const reading = read(undefined, () => {
    throw full;
  });
  await expect(reading).rejects.toBe(full);
});

const messagesOf = ({ sources }: { sources: ReadSource<null>[] }) =>
  sources.map(({ uitkomst }) =>
    uitkomst.meldingen.filter(({ regel }) => regel === "probable-duplicate").map((m) => m.tekst),
  );
const SAID = (bestand: string) => [expect.stringContaining(bestand)];

const documentOf = async (id: string) =>
  JSON.parse(await readFile(join(folder, "documenten", `${id}.json`), "utf8")) as {
    bron: { bestand: string; ook?: { bestand: string }[] };
  };
const secondsOf = ({ sources }: { sources: ReadSource<null>[] }) =>
  sources.filter(isSecondSource).map(({ bestand }) => bestand);

test("two files that say the same are one document with two sources, also when the second comes later, until one goes", async () => {
  await put("a.txt", ANSWER);
  await put("b.txt", OTHER);
  const alone = await read();
  expect(secondsOf(alone)).toEqual([]);
  await put("z.txt", `${ANSWER.replaceAll("Klopt", "Klopt[1]")}\n`);
  const both = await read(knownOf(alone.sources));
  expect(both.ids).toEqual(["2026Z10868", "2026Z10869", null]);
  expect(secondsOf(both)).toEqual(["z.txt"]);
  expect((await documentOf("2026Z10868")).bron).toMatchObject({ bestand: "a.txt", ook: [{ bestand: "z.txt" }] });
  expect(secondsOf(await read(knownOf(both.sources)))).toEqual(["z.txt"]);
  expect((await documentOf("2026Z10868")).bron.ook).toHaveLength(1);
  await rm(join(folder, "bronnen", "z.txt"));
  const again = await read(knownOf(both.sources));
  expect(again.ids).toEqual(["2026Z10868", "2026Z10869"]);
  expect((await documentOf("2026Z10868")).bron.ook).toBeUndefined();
});

test("when the file goes from which a document was read, its other source takes its place", async () => {
  await put("a.txt", ANSWER);
  await put("z.txt", `${ANSWER}\n`);
  const both = await read();
  await rm(join(folder, "bronnen", "a.txt"));
  expect((await read(knownOf(both.sources))).ids).toEqual(["2026Z10868"]);
  expect((await documentOf("2026Z10868")).bron).toMatchObject({ bestand: "z.txt" });
});

const part = (n: number) => `Vraag ${n}\nKlopt ${"abcde"[n]}?\nAntwoord ${n}\nJa ${"fghij"[n]}.\n`;
const MOST = [0, 1, 2, 3].map(part).join("");

test("files that say nearly the same both stay, and name each other", async () => {
  await put("a.txt", `2026Z10868\n${MOST}`);
  await put("z.txt", `2026Z10868\n${MOST}${part(4)}`);
  expect(messagesOf(await read())).toEqual([SAID("z.txt"), SAID("a.txt")]);
});

const AANHANGSEL = [
  "aanhangselnummer: { waarde: 610, herkomst: Kamer }",
  "vergaderjaar: { waarde: 2025-2026, herkomst: Kamer }",
].join("\n");

test.each([
  ["zaaknummer: { waarde: 2026Z10868, herkomst: Kamer }", "heeft hetzelfde zaaknummer", "zaaknummer"],
  [AANHANGSEL, "heeft hetzelfde aanhangselnummer", "zaaknummer of aanhangselnummer"],
  ["", "heet hetzelfde", "zaaknummer, of aanhangselnummer en vergaderjaar"],
])(
  "files that say nearly the same are told what they share, and what tells them apart: %s",
  async (yaml, wat, velden) => {
    await put("een/b.txt", MOST);
    await put("twee/b.txt", MOST + part(4));
    for (const map of ["een", "twee"]) await put(`${map}/b.yaml`, yaml);
    const [first] = (await read()).sources;
    expect(first!.uitkomst.meldingen.filter(({ regel }) => regel === "probable-duplicate")).toMatchObject([
      {
        tekst: `Vermoedelijk dubbel: twee/b.txt ${wat} en zegt hetzelfde`,
        remedie: `Haal een van beide weg, of leg in de .yaml ernaast vast wat ze onderscheidt: ${velden}`,
      },
    ]);
  },
);

test("a further answer to the same questions is no double", async () => {
  const four = [1, 2, 3, 4].map((n) => `Vraag ${n}\nKlopt ${"abcd"[n]}?\nAntwoord ${n}\n`);
  await put("a.txt", `2026Z10868\n${four.map((part, n) => `${part}Ja ${"efgh"[n]}.\n`).join("")}`);
  await put("nader.txt", `2026Z10868\n${four.map((part, n) => `${part}Toch ${"efgh"[n]}.\n`).join("")}`);
  expect(messagesOf(await read())).toEqual([[], []]);
});
