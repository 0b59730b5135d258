/** RTF, OpenDocument and old Word files: told by content, read through LibreOffice, or refused with what to install. */
import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { compileThemas } from "../../../src/ingest/annotate/themas.ts";
import { batchReader } from "../../../src/ingest/read-batch.ts";
import { readSources, type Known, type ReadSource } from "../../../src/ingest/read-sources.ts";
import { holdsStream, NeedsLibreOffice } from "../../../src/ingest/readers/office/formats.ts";
import { findLibreOffice } from "../../../src/ingest/readers/office/libreoffice.ts";
import { readSource } from "../../../src/ingest/readers/index.ts";
import { UnreadableSource } from "../../../src/ingest/tree/source.ts";
import { docx, p } from "../fixtures/docx/make-docx.ts";
import { brief } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/reading");
const encode = (text: string) => new TextEncoder().encode(text);

/** An entry of a compound file's directory. */
function entry(name: string, type = 2): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(`${name}\0`, "utf16le");
  bytes.writeUInt16LE(2 * (name.length + 1), 64);
  bytes[66] = type;
  return bytes;
}
const compound = (...entries: Buffer[]) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), ...entries]);
const zipOf = (kind: string) =>
  Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(26), encode(`mimetype${kind}PK`)]);
const ODF = "application/vnd.oasis.opendocument";

describe("a form is told by content", () => {
  it.each([
    ["rtf", encode("{\\rtf1\\ansi Vraag 1\\par}")],
    ["rtf", encode("\ufeff{\\rtf1 }")],
    ["rtf", encode("\r\n{\\rtf1 }")],
    ["odt", zipOf(`${ODF}.text`)],
    ["odt", zipOf(`${ODF}.text-template`)],
    ["odt", zipOf("application/vnd.sun.xml.writer")],
    ["doc", compound(entry("Root Entry", 5), entry("WordDocument"))],
  ])("%s", async (formaat, bytes) => {
    const error = await readSource(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NeedsLibreOffice);
    expect((error as NeedsLibreOffice).formaat).toBe(formaat);
  });

  it.each([
    ["docx-encrypted", compound(entry("Root Entry", 5), entry("EncryptionInfo"), entry("EncryptedPackage"))],
    ["docx-no-document", compound(entry("Root Entry", 5), entry("Workbook"))],
    ["docx-no-document", zipOf(`${ODF}.spreadsheet`)],
    ["docx-damaged", encode("PK\x03\x04 word/document.xml")],
  ])("%s is something else", async (regel, bytes) => {
    const error = await readSource(bytes).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(NeedsLibreOffice);
    expect((error as UnreadableSource).regel).toBe(regel);
  });

  it("text that speaks of the form is text", async () => {
    const source = await readSource(
      encode("Vraag 1\nKent u {\\rtf1 en mimetypeapplication/vnd.oasis.opendocument.text?\n"),
    );
    expect(source.formaat).toBe("tika-text");
  });

  it("a stream is found by its entry, not by its name in a text", () => {
    expect(holdsStream(compound(Buffer.from("..WordDocument\0", "utf16le")), "WordDocument")).toBe(false);
    expect(holdsStream(compound(entry("WordDocument", 1)), "WordDocument")).toBe(false);
  });
});

type Read = ReadSource<KamervraagDocument>;

const reader = batchReader(compileThemas([]), ({ document }) => document);

/** Reads a folder with this program in the place of LibreOffice. */
const readWith = (sources: string, libreOffice: string | null, known?: Known<KamervraagDocument>): Promise<Read[]> =>
  readSources({
    sources,
    libreOffice,
    ...(known && { known }),
    pool: () => ({ read: reader, atOnce: 1, close: () => Promise.resolve() }),
  });

const outcomeOf = ({ uitkomst }: Read) =>
  uitkomst.gepubliceerd ? { formaat: uitkomst.uitvoer.bron.formaat, ...brief(uitkomst.uitvoer) } : uitkomst.meldingen;
const knownFrom = (read: readonly Read[]): Known<KamervraagDocument> => ({
  byFile: new Map(read.map((source) => [source.bestand, source])),
  finished: true,
});

let folder: string;
let sources: string;
/** A program that does what LibreOffice does with its arguments: notes its files, and makes a .docx of each that is whole. */
let program: string;
let runs: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-office-"));
  [sources, program, runs] = [join(folder, "bronnen"), join(folder, "soffice"), join(folder, "runs")];
  await mkdir(sources);
  await writeFile(
    join(folder, "made.docx"),
    docx(["Vraag 1", "Klopt dit?", "Antwoord 1", "Ja."].map((line) => p(line)).join("")),
  );
  const script = [
    "#!/bin/sh",
    `echo "$@" >> ${runs}`,
    'for a; do case $a in */naar) out=$a;; */van/*) grep -q kapot "$a" || cp ' +
      `${folder}/made.docx "$out/$(basename "\${a%.*}").docx";; esac; done`,
  ].join("\n");
  await writeFile(program, script);
  await chmod(program, 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

const runsOf = async () =>
  (await readFile(runs, "utf8").catch(() => ""))
    .trim()
    .split("\n")
    .filter((line) => line !== "");
const leftBehind = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("vraagbaak-libreoffice-"));

describe("a folder with files that only LibreOffice reads", () => {
  it("is converted by one process, and nothing of that is left", async () => {
    for (const name of ["a.rtf", "b.doc", "-c.txt"]) await writeFile(join(sources, name), `{\\rtf1 ${name}}`);
    await writeFile(join(sources, "d.txt"), "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n");
    const before = await leftBehind();
    const read = await readWith(sources, program);
    const converted = { formaat: "rtf", vragen: ["1: Klopt dit?"], antwoorden: ["1: Ja."] };
    expect(read.map(outcomeOf)).toEqual([converted, converted, converted, { ...converted, formaat: "tika-text" }]);
    expect(read.map(({ sha256 }) => sha256)).toHaveLength(new Set(read.map(({ sha256 }) => sha256)).size);
    expect(await runsOf()).toHaveLength(1);
    expect(await leftBehind()).toEqual(before);
  });

  it("is converted once, as long as it does not change", async () => {
    await writeFile(join(sources, "a.rtf"), "{\\rtf1 a}");
    await writeFile(join(sources, "b.rtf"), "{\\rtf1 kapot}");
    const first = await readWith(sources, program);
    const after = (await runsOf()).length;
    const second = await readWith(sources, program, knownFrom(first));
    expect(second.map(outcomeOf)).toEqual(first.map(outcomeOf));
    expect(await runsOf()).toHaveLength(after);
    await writeFile(join(sources, "a.rtf"), "{\\rtf1 anders}");
    await readWith(sources, program, knownFrom(second));
    expect(await runsOf()).toHaveLength(after + 1);
  });

  it("loses no document by one that can't be converted, which is tried once more alone", async () => {
    await writeFile(join(sources, "a.rtf"), "{\\rtf1 a}");
    await writeFile(join(sources, "b.rtf"), "{\\rtf1 kapot}");
    const [a, b] = await readWith(sources, program);
    expect(outcomeOf(a!)).toMatchObject({ formaat: "rtf" });
    expect(outcomeOf(b!)).toMatchObject([
      { regel: "libreoffice-failed", remedie: "Open het in Word of LibreOffice en bewaar het als .docx" },
    ]);
    expect(await runsOf()).toHaveLength(2);
  });

  it("is refused with the package to install where there is no LibreOffice, and read when there is", async () => {
    await writeFile(join(sources, "a.rtf"), "{\\rtf1 a}");
    const first = await readWith(sources, null);
    expect(outcomeOf(first[0]!)).toMatchObject([
      {
        regel: "libreoffice-missing",
        tekst:
          "Dit is een RTF-bestand; zulke bestanden worden met LibreOffice gelezen, en dat is hier niet geïnstalleerd",
        remedie: expect.stringContaining("apt-get install libreoffice-writer-nogui") as string,
      },
    ]);
    expect(await runsOf()).toEqual([]);
    const second = await readWith(sources, program, knownFrom(first));
    expect(outcomeOf(second[0]!)).toMatchObject({ formaat: "rtf" });
  });

  it("asks for no macros and no network", async () => {
    await writeFile(join(sources, "a.rtf"), "{\\rtf1 a}");
    await writeFile(
      program,
      `#!/bin/sh\nfor a; do case $a in -env:*) cat "\${a#-env:UserInstallation=file://}"/user/*.xcu;; esac; done > ${runs}; env >> ${runs}\n`,
    );
    await readWith(sources, program);
    const seen = await readFile(runs, "utf8");
    expect(seen).toMatch(/"DisableMacrosExecution" oor:op="fuse"><value>true</);
    expect(seen).toMatch(/^https_proxy=http:\/\/127\.0\.0\.1:9$/m);
  });
});

it("ends with whoever asked for it", async () => {
  const script = join(folder, "hangs");
  await writeFile(script, `#!/bin/sh\necho $$ > ${runs}\nexec sleep 600\n`);
  await chmod(script, 0o755);
  const module = new URL("../../../src/ingest/readers/office/libreoffice.ts", import.meta.url).href;
  const code = `import { convertToDocx } from ${JSON.stringify(module)}; await convertToDocx(...${JSON.stringify([script, [], folder, join(folder, "werk")])});`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "ignore" });
  const isRunning = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(() => readFile(runs, "utf8").catch(() => ""), { timeout: 20_000 }).toMatch(/^\d+\n$/);
  const pid = Number(await readFile(runs, "utf8"));
  expect(isRunning(pid)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
}, 60_000);

const LIBRE_OFFICE = findLibreOffice();

it("is found on the path, or not at all", () => {
  expect(findLibreOffice("/nergens", [])).toBeNull();
  expect(findLibreOffice(folder)).toBe(program);
});

describe.skipIf(LIBRE_OFFICE === null)("with LibreOffice, which is not installed where this is skipped", () => {
  it("reads the cases of each form, and refuses what is no whole file", async () => {
    const cases = ["rtf-als-tekst/q02-echt.rtf", "brief-rtf/brief-rtf.rtf", "oud-word/oud-word.doc", "brief/brief.odt"];
    for (const [i, name] of cases.entries()) {
      await writeFile(join(sources, `${i}-${name.split("/")[1]!}`), await readFile(join(FIXTURES, name)));
    }
    const table =
      "{\\rtf1\\ansi Vragen van het lid Zandstra (ABC) aan de minister van Financi\\'ebn over de molen\\par\\par " +
      "Vraag 1\\par Kent u de molen{\\super\\chftn}{\\footnote{\\super\\chftn} Molenkrant.}?\\par " +
      "\\trowd\\cellx2000\\cellx4000 Jaar\\intbl\\cell Molens\\intbl\\cell\\row " +
      "\\trowd\\cellx2000\\cellx4000 2024\\intbl\\cell 3\\intbl\\cell\\row \\pard Antwoord 1\\par Ja.\\par}";
    await writeFile(join(sources, "4-tabel.rtf"), table);
    const outcomes = (await readWith(sources, LIBRE_OFFICE)).map(outcomeOf);
    expect(outcomes).toMatchObject([
      { formaat: "rtf", vragen: ["1: Kent u het café-bericht?"], antwoorden: ["1: Ja, dat ken ik."] },
      { formaat: "rtf", vragen: ["1: Kent u de molen bij Ruigoord?"], antwoorden: ["1: Ja, in één oogopslag."] },
      [{ regel: "libreoffice-failed" }],
      { formaat: "odt", vragen: ["1: Kent u de molen bij Ruigoord?"], antwoorden: ["1: Ja."] },
      { formaat: "rtf", antwoorden: ["1: Ja."] },
    ]);
  }, 120_000);
});
