import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { TOPLIJST } from "../../src/domain/toplijst.ts";
import { InvalidThemas, loadThemas } from "../../src/ingest/load-themas.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "themas-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (naam: string, lines: string[], definitie = "Wat het is."): Promise<void> =>
  writeFile(join(folder, naam), `---\n${lines.join("\n")}\n---\n\n${definitie}\n`);
const jeugd = ["label: Jeugdzorg", "officieel: jeugdzorg", "termen: [jeugdzorg]"];

describe("loading themes", () => {
  it("gives them in the order of their labels, with slug and definition", async () => {
    await write("veilig-thuis.md", ["label: Veilig Thuis", "officieel: jeugdzorg", "termen:", "  - Veilig Thuis"]);
    await write("jeugdzorg.md", jeugd, "Hulp aan\nkinderen.");
    await writeFile(join(folder, "leesmij.txt"), "geen thema");
    const themas = await loadThemas(folder);
    expect(themas.map(({ slug }) => slug)).toEqual(["jeugdzorg", "veilig-thuis"]);
    expect(themas[0]).toEqual({
      slug: "jeugdzorg",
      label: "Jeugdzorg",
      officieel: "jeugdzorg",
      termen: ["jeugdzorg"],
      steuntermen: [],
      nietBij: [],
      breder: [],
      verwant: [],
      definitie: "Hulp aan kinderen.",
    });
  });

  it("gives the official theme as the list writes it, however a file does", async () => {
    await write("europese-zaken.md", ["label: Europese zaken", "officieel: europese zaken", "termen: [brussel]"]);
    await write("rail-en-wegverkeer.md", ["label: Verkeer", "officieel: Rail-en-wegverkeer", "termen: [spoor]"]);
    const officieel = (await loadThemas(folder)).map((thema) => thema.officieel);
    expect(officieel).toEqual(["Europese zaken", "rail- en wegverkeer"]);
  });

  it("gives none for a folder that is not there", async () => {
    expect(await loadThemas(join(folder, "niets"))).toEqual([]);
  });
});

it("names what was probably meant to be a theme, and is not read", async () => {
  await write("a.md.txt", jeugd);
  await write("b.MD", jeugd);
  await write("c.yaml", jeugd);
  await mkdir(join(folder, "zorg.md"));
  await mkdir(join(folder, ".git"));
  expect(await faults()).toEqual([
    "a.md.txt:1: dit bestand wordt niet gelezen: de naam van een thema eindigt op .md. Bedoelde u “a.md”? Geef het die naam, of haal het weg.",
    "b.MD:1: dit bestand wordt niet gelezen: de naam van een thema eindigt op .md. Bedoelde u “b.md”? Geef het die naam, of haal het weg.",
    "c.yaml:1: dit bestand wordt niet gelezen: de naam van een thema eindigt op .md. Bedoelde u “c.md”? Geef het die naam, of haal het weg.",
    "zorg.md:1: mappen worden hier niet gelezen. Zet elk thema in deze map zelf.",
  ]);
});

/** The message of the faults in the folder, the folder itself left out: “a.md:3: …” on a line each. */
async function faults(): Promise<string[]> {
  const error: unknown = await loadThemas(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidThemas)) throw new Error("The themes were accepted.", { cause: error });
  return error.message
    .split("\n")
    .slice(1)
    .map((line) => line.replace(`${folder}/`, ""));
}

const A = ["label: A", "officieel: null", "termen: [appel]"];

describe("a theme file that can't be used is named, with the line and the remedy", () => {
  const cases: [string, string, string[], string][] = [
    [
      "a link to a theme that is not there",
      "a.md",
      [...A, "verwant:", "  - jeugdzrg"],
      "a.md:6: “verwant” noemt “jeugdzrg”, en dat thema is er niet. Bedoelde u “jeugdzorg”? Verbeter de naam, of maak jeugdzrg.md.",
    ],
    ["a link to itself", "a.md", [...A, "breder: [a]"], "a.md:5: “breder” noemt het thema zelf. Haal het daar weg."],
    [
      "an official theme that is none",
      "a.md",
      A.with(1, "officieel: Jeugdzorgg"),
      "a.md:3: “Jeugdzorgg” is geen thema van de officiële lijst. Bedoelde u “jeugdzorg”? Noem er een van src/domain/toplijst.ts; null waar er geen past.",
    ],
    [
      "an official theme without a file",
      "a.md",
      A.with(1, "officieel: wonen"),
      "a.md:3: het officiële thema “wonen” heeft geen bestand. Maak wonen.md.",
    ],
    [
      "no terms",
      "a.md",
      A.with(2, "termen: []"),
      "a.md:4: “termen” klopt niet. Geef een lijst van woorden, minstens een.",
    ],
    ["no label", "a.md", A.slice(1), "a.md:1: “label” ontbreekt. Geef wat mensen lezen, zoals “Veilig Thuis”."],
    [
      "a term that is no words",
      "a.md",
      [...A.slice(0, 2), "termen:", "  - appel", '  - "jeugd, gezin"'],
      "a.md:6: een waarde van “termen” moet uit woorden bestaan, met hooguit een “*” aan het eind, of voor één woord. Verbeter haar.",
    ],
    [
      "an unknown field",
      "a.md",
      [...A, "bredr: [jeugdzorg]"],
      "a.md:5: het veld “bredr” is onbekend. Bedoelde u “breder”? De velden zijn label, officieel, termen, steuntermen, nietBij, breder, verwant.",
    ],
    [
      "no fields at all",
      "a.md",
      ["- appel"],
      "a.md:1: de gegevens zijn geen velden met waarden. Schrijf “veld: waarde”.",
    ],
    [
      "a name that is no address",
      "Mijn Thema.md",
      A,
      "Mijn Thema.md:1: de bestandsnaam kan geen adres zijn. Noem het bestand mijn-thema.md.",
    ],
  ];
  it.each(cases)("%s", async (_, bestand, lines, message) => {
    await write("jeugdzorg.md", jeugd);
    await write(bestand, lines);
    expect(await faults()).toEqual([message]);
  });

  it("broken YAML", async () => {
    await write("a.md", [...A, "breder: [b"]);
    expect((await faults())[0]).toMatch(
      /^a\.md:[56]: de gegevens zijn geen geldige YAML \(.+\)\. Verbeter deze regel\.$/,
    );
  });

  it("a label used twice", async () => {
    await write("a.md", ["label: Thema", "officieel: null", "termen: [appel]"]);
    await write("b.md", ["label: thema", "officieel: null", "termen: [peer]"]);
    expect(await faults()).toEqual([
      "b.md:2: het label “thema” staat ook in a.md. Geef een van beide een ander label.",
    ]);
  });

  it("no frontmatter, or no definition", async () => {
    await writeFile(join(folder, "a.md"), "Zomaar een tekst.\n");
    await write("b.md", A.with(0, "label: B"), "");
    expect(await faults()).toEqual([
      "a.md:1: begint niet met gegevens tussen twee regels “---”. Neem een ander themabestand als voorbeeld.",
      "b.md:5: heeft geen omschrijving. Zet onder de gegevens een of twee zinnen.",
    ]);
  });

  it("a circle, once", async () => {
    const theme = (label: string, breder: string) =>
      write(`${label}.md`, [`label: ${label}`, "officieel: null", `termen: [${label}woord]`, `breder: [${breder}]`]);
    await theme("a", "b");
    await theme("b", "c");
    await theme("c", "b");
    expect(await faults()).toEqual([
      "b.md:5: het thema staat boven zichzelf: b → c → b. Haal in een van deze bestanden een naam uit “breder”.",
    ]);
  });

  it("a related theme that is broader, at whatever distance", async () => {
    await write("jeugdzorg.md", jeugd);
    await write("b.md", ["label: B", "officieel: jeugdzorg", "termen: [peer]", "breder: [jeugdzorg]"]);
    await write("c.md", ["label: C", "officieel: null", "termen: [pruim]", "breder: [b]", "verwant: [jeugdzorg]"]);
    expect(await faults()).toEqual(["c.md:6: “verwant” noemt “jeugdzorg”, dat al breder is. Haal het daar weg."]);
  });

  it("all faults of all files at once", async () => {
    await write("a.md", ["label: A", "officieel: null", "kleur: rood", "termen: []"]);
    await write("b.md", ["label: B", "officieel: null", "termen: [peer]", "breder: [weg, a]"]);
    expect((await faults()).map((fault) => fault.slice(0, 7))).toEqual(["a.md:4:", "a.md:5:", "b.md:5:"]);
  });
});

describe("a term that never counts is named", () => {
  const cases: [string, string[], string][] = [
    [
      "hidden by its own nietBij",
      ["termen: [peer, appel]", "nietBij: [appel]"],
      "a.md:4: de term “appel” telt nooit mee: “appel” in “nietBij” van a.md (regel 5) verbergt hem altijd. Haal een van beide weg, of maak “nietBij” langer.",
    ],
    [
      "hidden by a form of its nietBij",
      ["termen: [peer, overwegen]", "nietBij: [overweeg]"],
      "a.md:4: de term “overwegen” telt nooit mee: “overweeg” in “nietBij” van a.md (regel 5) verbergt hem altijd. Haal een van beide weg, of maak “nietBij” langer.",
    ],
    [
      "hidden by the same words for any ending",
      ["termen: [peer, 'appel*']", "nietBij: ['appel*']"],
      "a.md:4: de term “appel*” telt nooit mee: “appel*” in “nietBij” van a.md (regel 5) verbergt hem altijd. Haal een van beide weg, of maak “nietBij” langer.",
    ],
    [
      "without letters or digits",
      ["termen: [peer, '++']"],
      "a.md:4: de term “++” wordt nooit gevonden: er staat een teken in waar een woordgroep ophoudt. Schrijf hem zonder dat teken.",
    ],
    [
      "with a sign that ends a group of words",
      ["termen: [kolen+gas]"],
      "a.md:4: de term “kolen+gas” wordt nooit gevonden: er staat een teken in waar een woordgroep ophoudt. Schrijf hem zonder dat teken.",
    ],
    [
      "the name of an office",
      ["termen: [peer, justitie en veiligheid]"],
      "a.md:4: de term “justitie en veiligheid” telt nooit mee: “Justitie en Veiligheid” is een naam, en in een naam telt geen woord. Haal hem weg.",
    ],
  ];
  it.each(cases)("%s", async (_, lines, message) => {
    await write("a.md", [...A.slice(0, 2), ...lines]);
    expect(await faults()).toEqual([message]);
  });

  it("also where the nietBij of a finer theme hides it", async () => {
    await write("jeugdzorg.md", [...jeugd.slice(0, 2), "termen: [jeugdzorg, opvang]"]);
    await write("b.md", ["label: B", "officieel: jeugdzorg", "termen: [peer]", "nietBij: [opvang]"]);
    expect(await faults()).toEqual([
      "jeugdzorg.md:4: de term “opvang” telt nooit mee: “opvang” in “nietBij” van b.md (regel 5) verbergt hem altijd. Haal een van beide weg, of maak “nietBij” langer.",
    ]);
  });

  it("but not one that is hidden in some words only, or has forms of its own", async () => {
    await write("a.md", [
      ...A.slice(0, 2),
      "termen: [veilig thuis, WIA, 'jeugd*', '*mishandeling', adviesraad, pgb]",
      "nietBij: [een veilig thuis, wiaduct]",
    ]);
    expect(await loadThemas(folder)).toHaveLength(1);
  });
});

describe("the same words", () => {
  it("stand once in a theme, whatever their case, accents and hyphens", async () => {
    await write("a.md", [...A.slice(0, 2), "termen: [Curaçao]", "steuntermen: [curacao]"]);
    expect(await faults()).toEqual([
      "a.md:5: de term “curacao” staat er al als “Curaçao” in “termen” (regel 4). Haal een van beide weg: hoofdletters, accenten en koppeltekens maken geen verschil.",
    ]);
  });

  const finer = (label: string, ...more: string[]) =>
    write(`${label}.md`, [`label: ${label}`, "officieel: jeugdzorg", "termen: [pleegouder]", ...more]);

  it("do not stand in two finer themes that have nothing to do with each other", async () => {
    await write("jeugdzorg.md", jeugd);
    await finer("a");
    await finer("b");
    expect(await faults()).toEqual([
      "b.md:4: de term “pleegouder” staat ook in a.md (regel 4). Noem a in “verwant”, of laat hem in een van beide weg.",
    ]);
  });

  it("may stand in two that are related, in a broader and a narrower one, and in any official one", async () => {
    await write("jeugdzorg.md", [...jeugd.slice(0, 2), "termen: [pleegouder]"]);
    await write("wonen.md", ["label: Wonen", "officieel: wonen", "termen: [pleegouder]"]);
    await finer("a", "verwant: [b]");
    await finer("b");
    await finer("c", "breder: [b]", "verwant: [a]");
    expect(await loadThemas(folder)).toHaveLength(5);
  });
});

test("the themes of this archive are all valid, with a file for each of the official list", async () => {
  const slugs = new Set((await loadThemas("content/themas")).map(({ slug }) => slug));
  expect(slugs.size).toBeGreaterThan(150);
  expect([...TOPLIJST.keys()].filter((slug) => !slugs.has(slug))).toEqual([]);
});
