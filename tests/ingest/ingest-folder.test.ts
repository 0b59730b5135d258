import { chmod, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { KamervraagDocument } from "../../src/domain/document.ts";
import { formatReport } from "../../src/ingest/report.ts";
import { ingestFiles, type Folder } from "./support.ts";

const GOOD = "2026Z10868\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n";
let folder: Folder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

const rulesOf = (made: Folder) =>
  Object.fromEntries(
    made.report.bestanden.map(({ bestand, meldingen }) => [bestand, meldingen.map(({ regel }) => regel)]),
  );

describe("a folder of sources", () => {
  it("becomes a JSON file per document and a markdown file per question", async () => {
    folder = await ingestFiles({ "2026/antwoord.txt": GOOD });
    const output = await folder.output();
    expect([...output.keys()].toSorted()).toEqual(["documenten/2026Z10868.json", "vragen/2026Z10868/1.md"]);
    const document = KamervraagDocument.parse(JSON.parse(output.get("documenten/2026Z10868.json")!));
    expect(document.bron).toMatchObject({ bestand: "2026/antwoord.txt", formaat: "tika-text" });
  });

  it("gives the same bytes when it is run again", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "b.txt": "Vraag 1\nIets anders?\nAntwoord 1\nNee.\n" });
    const before = await folder.output();
    await folder.run();
    expect(await folder.output()).toEqual(before);
  });

  it("loses what its source lost, and nothing that is somebody else's", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "b.txt": "Vraag 1\nIets anders?\nAntwoord 1\nNee.\n" });
    await writeFile(join(folder.path, "uit", "vragen", "LEESMIJ.txt"), "van een ander");
    await rm(join(folder.sources, "b.txt"));
    await folder.run();
    expect([...(await folder.output()).keys()].toSorted()).toEqual([
      "documenten/2026Z10868.json",
      "vragen/2026Z10868/1.md",
      "vragen/LEESMIJ.txt",
    ]);
  });

  it("gives the answer of a zaak the zaaknummer as its id, whichever file comes first", async () => {
    const questions = "2026Z10868\n(ingezonden 26 mei 2026)\nVragen van het lid A (B) over C\n\nVraag 1\nKlopt dit?\n";
    folder = await ingestFiles({ "a-vragen.txt": questions, "b-antwoord.txt": GOOD });
    const output = await folder.output();
    expect(JSON.parse(output.get("documenten/2026Z10868.json")!)).toMatchObject({ soort: "antwoord" });
    expect(JSON.parse(output.get("documenten/2026Z10868-vragen.json")!)).toMatchObject({ soort: "vragen" });
    expect(output.get("vragen/2026Z10868-vragen/1.md")).toContain("Klopt dit?");
  });

  it("never follows a link out of the folder, says so, and passes over hidden files and data", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, ".verborgen.txt": "Vraag 1\nGeheim?", "a.json": "{}" });
    await symlink("/etc", join(folder.sources, "map"));
    await symlink("/etc/hostname", join(folder.sources, "buiten.txt"));
    const report = await folder.run();
    expect(report.bestanden).toMatchObject([
      { bestand: "a.txt", gepubliceerd: true },
      { bestand: "buiten.txt", gepubliceerd: false, meldingen: [{ regel: "link" }] },
      { bestand: "map", gepubliceerd: false, meldingen: [{ regel: "link" }] },
    ]);
  });

  it("takes a very long name for a source, and shortens the address that follows from it", async () => {
    const name = `${"lang-".repeat(49)}naam.txt`;
    folder = await ingestFiles({ [name]: "Vraag 1\nIets?\nAntwoord 1\nNee.\n" });
    expect(folder.report.bestanden).toMatchObject([{ bestand: name, gepubliceerd: true }]);
    expect([...(await folder.output()).keys()]).toContain(`documenten/${"lang-".repeat(24).slice(0, -1)}.json`);
  });
});

describe("bad input is reported, and the other documents are published", () => {
  it.each([
    ["an empty file", "", "empty-file"],
    ["a file with only white space", " \n\n\t\n", "empty-file"],
    ["a binary file", Uint8Array.from([1, 2, 3, 0, 255]), "binary-file"],
    [
      "text in Windows-1252",
      Uint8Array.from([...Buffer.from("Vraag 1\nGe"), 0xef, ...Buffer.from("nteresseerd?\n")]),
      "not-utf-8",
    ],
    ["more lines than any text has", "Vraag 1\nKlopt dit?\n".repeat(25_001), "too-large"],
    ["more questions than any document holds", "Vraag 1\nKlopt dit?\n".repeat(2001), "too-many-vragen"],
    ["a text without a question", "Geachte voorzitter, hierbij zend ik u de begroting.", "no-vraag"],
    [
      "an image with a text's name",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "binary-file",
    ],
  ])("%s", async (_, content, regel) => {
    folder = await ingestFiles({ "goed.txt": GOOD, "slecht.txt": content });
    expect(folder.report.bestanden).toMatchObject([
      { bestand: "goed.txt", gepubliceerd: true },
      {
        bestand: "slecht.txt",
        gepubliceerd: false,
        meldingen: [{ regel, ernst: "fout", remedie: expect.any(String) }],
      },
    ]);
    expect([...(await folder.output()).keys()]).toContain("documenten/2026Z10868.json");
  });

  it("the same document twice", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "kopie van a.txt": GOOD });
    expect(rulesOf(folder)).toEqual({ "a.txt": [], "kopie van a.txt": ["duplicate-document"] });
    expect(folder.report.bestanden[1]!.meldingen[0]!.tekst).toBe("Hetzelfde document als a.txt");
  });

  // Root may read everything, so that nothing can be made unreadable for it.
  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "b.txt": "Vraag 1\nX?" });
    await chmod(join(folder.sources, "b.txt"), 0o000);
    folder.report = await folder.run();
    expect(rulesOf(folder)).toEqual({ "a.txt": [], "b.txt": ["unreadable-file"] });
  });

  it.each([
    [
      "that is no UTF-8",
      Uint8Array.from([...Buffer.from("onderwerp: "), 0xff]),
      "a.yaml telt niet mee: het is geen UTF-8",
    ],
    [
      "that is larger than any",
      `# ${"x".repeat(300_000)}`,
      /^a\.yaml telt niet mee: Het bestand is 0,29 MB groot, meer dan de 0,25 MB/,
    ],
  ])("a .yaml %s, beside a document that can do without it", async (_, yaml, tekst) => {
    folder = await ingestFiles({ "a.txt": GOOD, "a.yaml": yaml });
    expect(folder.report.bestanden).toMatchObject([{ bestand: "a.txt", gepubliceerd: true }]);
    expect(folder.report.bestanden[0]!.meldingen).toMatchObject([
      { regel: "broken-yaml", ernst: "fout", tekst: expect.stringMatching(tekst), remedie: expect.any(String) },
    ]);
  });

  it("what is wrong in the .yaml of a document that is refused: it may be refused for that", async () => {
    folder = await ingestFiles({
      "a.txt": Uint8Array.from([...Buffer.from("Vraag 1\nGe"), 0xef, ...Buffer.from("nteresseerd?\n")]),
      "a.yaml": "codering: windows-1225\n",
    });
    expect(rulesOf(folder)).toEqual({ "a.txt": ["not-utf-8", "broken-yaml"] });
  });

  it("a .yaml without a document, with the name that it was to have", async () => {
    folder = await ingestFiles({
      "2026/Z10868-antwoord.txt": GOOD,
      "2026/Z10868-antwoordt.yaml": "onderwerp: { waarde: x, herkomst: y }",
      "los.yml": "",
    });
    expect(folder.report.bestanden).toMatchObject([
      { bestand: "2026/Z10868-antwoord.txt", gepubliceerd: true, meldingen: [] },
      {
        bestand: "2026/Z10868-antwoordt.yaml",
        gepubliceerd: false,
        meldingen: [
          {
            regel: "orphan-yaml",
            tekst:
              "Bij dit bestand hoort geen document: geen ander heet Z10868-antwoordt. Bedoelde u “Z10868-antwoord.yaml”?",
          },
        ],
      },
      { bestand: "los.yml", gepubliceerd: false, meldingen: [{ tekst: expect.not.stringContaining("Bedoelde") }] },
    ]);
  });

  it.each([
    ["a.txt.yaml", "Bij dit bestand hoort geen document: geen ander heet a.txt. Bedoelde u “a.yaml”?"],
    ["a.pdf.yml", "Bij dit bestand hoort geen document: geen ander heet a.pdf. Bedoelde u “a.yaml”?"],
    ["A.YAML", "Dit bestand telt niet mee: zijn naam eindigt niet op .yaml. Bedoelde u “a.yaml”?"],
  ])("a .yaml that is named %s, with the name that it was to have", async (naam, tekst) => {
    folder = await ingestFiles({ "a.txt": GOOD, [naam]: "" });
    expect(folder.report.bestanden.filter(({ bestand }) => bestand === naam)).toMatchObject([
      { gepubliceerd: false, meldingen: [{ regel: "orphan-yaml", tekst }] },
    ]);
  });

  it("of two .yaml of one document the one that does not count", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "a.yaml": "", "a.yml": "" });
    expect(folder.report.bestanden[1]).toMatchObject({
      bestand: "a.yml",
      meldingen: [{ regel: "orphan-yaml", tekst: "Dit bestand telt niet mee: a.yaml hoort bij hetzelfde document" }],
    });
  });

  it("a broken official record, named, beside documents that can do without it", async () => {
    folder = await ingestFiles({ "a.txt": GOOD, "metadata.xml": '<?xml version="1.0"?><metadata_gegevens><a>' });
    expect(rulesOf(folder)).toEqual({ "a.txt": ["broken-record"] });
    expect(folder.report.bestanden[0]).toMatchObject({ gepubliceerd: true });
    expect(folder.report.bestanden[0]!.meldingen[0]!.tekst).toContain("metadata.xml");
  });
});

it("a .yaml beside the source supplies what is not printed, with its origin", async () => {
  folder = await ingestFiles({
    "a.txt": GOOD,
    "a.yaml": "vraagstellers:\n  waarde: [{ naam: Westerveld, partij: Pro }]\n  herkomst: tweedekamer.nl\n",
  });
  const document = JSON.parse((await folder.output()).get("documenten/2026Z10868.json")!);
  expect(document).toMatchObject({
    vraagstellers: [{ naam: "Westerveld", partij: "Pro" }],
    herkomst: { vraagstellers: "tweedekamer.nl" },
  });
});

it("reads a text in another encoding when the .yaml names it", async () => {
  folder = await ingestFiles({
    "a.txt": Uint8Array.from([...Buffer.from("Vraag 1\nGe"), 0xef, ...Buffer.from("nteresseerd?\nAntwoord 1\nJa.")]),
    "a.yaml": "codering: windows-1252\n",
  });
  expect((await folder.output()).get("vragen/a/1.md")).toContain("Geïnteresseerd?");
});

it("says in the archivist's words what happened", async () => {
  folder = await ingestFiles({ "a.txt": GOOD, "b.txt": "" });
  const lines = formatReport({ ...folder.report, sources: "bronnen", duur: 120 });
  expect(lines).toEqual([
    "bronnen/b.txt",
    "        – fout         Het bestand is leeg",
    "                       Zet het document er opnieuw neer, of haal het lege bestand weg",
    "",
    "Meldingen, naar soort:",
    "      1  Leeg bestand",
    "",
    "1 document, 1 vraag, 1 antwoord in 0,12 s",
    "1 bestand niet gepubliceerd; 1 andere wel.",
  ]);
});
