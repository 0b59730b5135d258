import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveNow, LivingArchive, touches } from "../../../src/build/dev/living-archive.ts";
import { staysClosed } from "../../../src/build/dev/closed.ts";
import { messagesFor } from "../../../src/build/dev/messages.ts";
import { workFolder } from "../../../src/build/work-folder.ts";

const paper = (zaak: string, vraag: string) => `${zaak}\nVraag 1\n${vraag}\nAntwoord 1\nJa.\n`;
const thema = (label: string, term: string) =>
  `---\nlabel: ${label}\nofficieel: null\ntermen: [${term}]\n---\n\nWat het is.\n`;

let folder: string;
let archive: LivingArchive;
let now: ArchiveNow;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const ids = () => now.documents.map(({ id }) => id).sort();
const said = () => messagesFor("/", now, null).overal.flatMap(({ meldingen }) => meldingen.map(({ tekst }) => tekst));

/** Tells the archive that files of the sources changed. */
const changed = async (...bronnen: string[]): Promise<void> => {
  now = await archive.update({ bronnen: new Set(bronnen), themas: false });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-dev-"));
  await write("bronnen/a.txt", paper("2026Z00001", "Is de sluis open?"));
  await write("bronnen/b.txt", paper("2026Z00002", "Is de brug dicht?"));
  await write("themas/sluizen.md", thema("Sluizen", "sluis"));
  archive = new LivingArchive({
    sources: join(folder, "bronnen"),
    themas: join(folder, "themas"),
    namen: join(folder, "namen.yaml"),
    work: workFolder(join(folder, "werk")),
    afdruk: "proef",
  });
  now = await archive.open(() => undefined);
});
afterEach(() => rm(folder, { recursive: true }));

describe("a change is there when it was read", () => {
  it("of a source: new, changed, gone", async () => {
    expect(ids()).toEqual(["2026Z00001", "2026Z00002"]);
    await write("bronnen/2026/c.txt", paper("2026Z00003", "Is er iets nieuws?"));
    await changed("2026/c.txt");
    expect(ids()).toEqual(["2026Z00001", "2026Z00002", "2026Z00003"]);
    await write("bronnen/a.txt", paper("2026Z00009", "Is de sluis open?"));
    await rm(join(folder, "bronnen", "b.txt"));
    await changed("a.txt", "b.txt");
    expect(ids()).toEqual(["2026Z00003", "2026Z00009"]);
  });

  it("of a .yaml: what is wrong is said, and gone when it is mended", async () => {
    await write("bronnen/a.yaml", "onderwrep: { waarde: sluizen, herkomst: proef }");
    await changed("a.yaml");
    expect(said()).toEqual([expect.stringContaining("Bedoelde u “onderwerp”?")]);
    await write("bronnen/a.yaml", "onderwerp: { waarde: sluizen, herkomst: proef }");
    await changed("a.yaml");
    expect(said()).toEqual([]);
    expect(now.documents.find(({ id }) => id === "2026Z00001")!.onderwerp).toBe("sluizen");
    await rm(join(folder, "bronnen", "a.yaml"));
    await changed("a.yaml");
    expect(now.documents.find(({ id }) => id === "2026Z00001")!.onderwerp).toBeNull();
  });

  it("of a .yaml that can't be opened: a link, a folder, one that is too large", async () => {
    const path = join(folder, "bronnen", "a.yaml");
    await symlink(join(folder, "themas", "sluizen.md"), path);
    await changed("a.yaml");
    expect(said()).toEqual([expect.stringContaining("a.yaml telt niet mee: Dit is een koppeling")]);
    await rm(path);
    await changed("a.yaml");
    expect(said()).toEqual([]);
    await mkdir(path);
    await changed("a.yaml");
    expect(said()).toEqual(["a.yaml telt niet mee: Dit is een map"]);
    await rm(path, { recursive: true });
    await write("bronnen/a.yaml", "#".repeat(300_000));
    await changed("a.yaml");
    expect(said()).toEqual([expect.stringContaining("a.yaml telt niet mee: Het bestand is 0,29 MB groot")]);
    await rm(path);
    await changed("a.yaml");
    expect(said()).toEqual([]);
  });

  it("of a source that can't be read, and is mended", async () => {
    await write("bronnen/b.txt", "");
    await changed("b.txt");
    expect(ids()).toEqual(["2026Z00001"]);
    expect(said()).toEqual(["Het bestand is leeg"]);
    await write("bronnen/b.txt", paper("2026Z00002", "Is de brug dicht?"));
    await changed("b.txt");
    expect(ids()).toEqual(["2026Z00001", "2026Z00002"]);
    expect(said()).toEqual([]);
  });

  it("of a theme: its own page at once, then its questions", async () => {
    await write("themas/bruggen.md", thema("Bruggen", "brug"));
    now = await archive.update({ bronnen: new Set(), themas: true });
    expect(now.themas.map(({ label }) => label)).toEqual(["Bruggen", "Sluizen"]);
    expect(now.herleest).toBe(true);
    now = await archive.rereadStale();
    expect(now.herleest).toBe(false);
    expect(now.documents.map(({ id, vragen }) => [id, vragen[0]!.themas])).toEqual([
      ["2026Z00001", ["sluizen"]],
      ["2026Z00002", ["bruggen"]],
    ]);
  });

  it("of the list of names; where that has a fault, that of before stays, and what is wrong is said", async () => {
    await write("namen.yaml", "vraagstellers:\n  - namen: [Bos (Rood), Bos (Groen)]\n    herkomst: proef\n");
    for (const [i, partij] of ["Rood", "Groen"].entries()) {
      const yaml = `vraagstellers: { waarde: [{ naam: Bos, partij: ${partij} }], herkomst: proef }`;
      await write(`bronnen/${"ab"[i]!}.yaml`, yaml);
    }
    await changed("a.yaml", "b.yaml");
    expect(now.plan.personen).toHaveLength(1);
    await write("namen.yaml", "vraagstellers:\n  - namen: [Bos (Rood)]\n    herkomst: proef\n");
    await changed();
    expect(now.plan.personen).toHaveLength(1);
    expect(messagesFor("/", now, null).instellingen).toMatchObject([{ fouten: [expect.stringContaining("regel 2")] }]);
  });

  it("of a theme with a fault: those of before stay, and what is wrong is said until it is mended", async () => {
    await write("themas/bruggen.md", thema("Bruggen", "brug").replace("label", "labl"));
    now = await archive.update({ bronnen: new Set(), themas: true });
    expect(now.themas.map(({ label }) => label)).toEqual(["Sluizen"]);
    const { instellingen, aantallen } = messagesFor("/", now, null);
    expect(instellingen).toMatchObject([
      {
        kop: "2 fouten in de themabestanden:",
        fouten: [expect.stringContaining("“label” ontbreekt"), expect.stringContaining("Bedoelde u “label”?")],
      },
    ]);
    expect(aantallen.fout).toBe(2);
    await write("themas/bruggen.md", thema("Bruggen", "brug"));
    now = await archive.update({ bronnen: new Set(), themas: true });
    expect(messagesFor("/", now, null).instellingen).toEqual([]);
    expect(now.themas).toHaveLength(2);
  });
});

it("reads only what a change touches", async () => {
  await write("bronnen/a.txt", paper("2026Z00004", "Is de sluis nog open?"));
  await changed("b.txt");
  expect(ids()).toEqual(["2026Z00001", "2026Z00002"]);
});

it("tells of the page of a document what was said of it", async () => {
  await write("bronnen/b.txt", "2026Z00002\nVraag 1\nKlopt dit?\nVraag 2\nEn dit?\nAntwoord 1\nJa.\n");
  await changed("b.txt");
  const { hier, aantallen } = messagesFor("/kamervragen/2026Z00002/1/", now, null);
  expect(hier).toMatchObject({ bestand: "b.txt", adres: "/kamervragen/2026Z00002/" });
  expect(hier!.meldingen).toMatchObject([{ regel: "unanswered-vraag", ernst: "waarschuwing" }]);
  expect(aantallen).toEqual({ fout: 0, waarschuwing: 1 });
  expect(messagesFor("/kamervragen/2026Z00001/", now, null).hier!.meldingen).toEqual([]);
});

it("names what was read last, and how much more, with its page", async () => {
  expect(messagesFor("/", now, null).gelezen).toEqual({ files: [], andere: 0 });
  for (const i of [1, 2, 3, 4, 5]) await write(`bronnen/c${i}.txt`, "");
  await changed("b.yaml", "c1.txt", "c2.txt", "c3.txt", "c4.txt", "c5.txt");
  const { files, andere } = messagesFor("/", now, null, [
    "b.yaml",
    "c1.txt",
    "c2.txt",
    "c3.txt",
    "c4.txt",
    "c5.txt",
  ]).gelezen;
  expect(files.slice(0, 2)).toEqual([
    { bestand: "b.txt", adres: "/kamervragen/2026Z00002/" },
    { bestand: "c1.txt", adres: null },
  ]);
  expect([files.length, andere]).toEqual([5, 1]);
});

it("a panel that was closed stays closed until something new is said", () => {
  expect(staysClosed(null, [])).toBe(false);
  expect(staysClosed(["a", "b"], ["b"])).toBe(true);
  expect(staysClosed(["a", "b"], ["b", "c"])).toBe(false);
});

it.each([
  ["map/a.txt", "map/a.txt", true],
  ["map/a.yaml", "map/a.txt", true],
  ["map/metadata.xml", "map/a.txt", true],
  ["metadata.xml", "map/a.txt", false],
  ["map/b.yaml", "map/a.txt", false],
  ["map/zaak.json", "map/a.txt", true],
  ["map/2026D1.yaml", "map/2026D1-2.xml", true],
])("a change of %s touches %s: %s", (changedFile, bestand, isTouched) => {
  expect(touches(changedFile, bestand)).toBe(isTouched);
});
