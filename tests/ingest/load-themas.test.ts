import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slugify } from "../../src/domain/slug.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";

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

  it("gives none for a folder that is not there", async () => {
    expect(await loadThemas(join(folder, "niets"))).toEqual([]);
  });
});

describe("a theme file that can't be used is named, with the remedy", () => {
  const cases: [string, string, string[], RegExp][] = [
    [
      "a link to a theme that is not there",
      "a.md",
      [...jeugd.slice(0, 1), "officieel: null", "termen: [x1]", "verwant: [weg]"],
      /^a\.md: “verwant” noemt het onbekende thema “weg”\. Maak weg\.md/,
    ],
    [
      "a link to itself",
      "a.md",
      ["label: A", "officieel: null", "termen: [x1]", "breder: [a]"],
      /^a\.md: “breder” noemt het thema zelf\. Haal het daar weg/,
    ],
    [
      "an unknown official theme",
      "a.md",
      ["label: A", "officieel: kunst", "termen: [x1]"],
      /^a\.md: het officiële thema “kunst” is er niet\. Maak kunst\.md/,
    ],
    ["no terms", "a.md", ["label: A", "officieel: null", "termen: []"], /^a\.md: de gegevens kloppen niet[^]*termen/],
    [
      "a term that can't be found",
      "a.md",
      ["label: A", "officieel: null", 'termen: ["jeugd, gezin"]'],
      /^a\.md: [^]*moet uit woorden bestaan[^]*termen\[0\]/,
    ],
    ["an unknown field", "a.md", ["label: A", "officieel: null", "termen: [x1]", "kleur: rood"], /^a\.md: [^]*kleur/],
    ["broken YAML", "a.md", ["label: [A"], /^a\.md: de gegevens zijn geen geldige YAML/],
    [
      "a name that is no address",
      "Mijn Thema.md",
      ["label: A", "officieel: null", "termen: [x1]"],
      /^Mijn Thema\.md: .* Noem het bestand mijn-thema\.md/,
    ],
  ];
  for (const [name, bestand, lines, message] of cases) {
    it(name, async () => {
      await write(bestand, lines);
      await expect(loadThemas(folder)).rejects.toThrow(message);
    });
  }

  it("a label used twice", async () => {
    await write("a.md", ["label: Thema", "officieel: null", "termen: [x1]"]);
    await write("b.md", ["label: thema", "officieel: null", "termen: [x2]"]);
    await expect(loadThemas(folder)).rejects.toThrow(/^a\.md: het label “Thema” staat ook in b\.md/);
  });

  it("no frontmatter, or no definition", async () => {
    await writeFile(join(folder, "a.md"), "Zomaar een tekst.\n");
    await expect(loadThemas(folder)).rejects.toThrow(/^a\.md: begint niet met gegevens tussen twee regels “---”/);
    await write("a.md", jeugd.with(0, "label: A").with(1, "officieel: null"), "");
    await expect(loadThemas(folder)).rejects.toThrow(/^a\.md: heeft geen omschrijving/);
  });
});

describe("the themes of this archive", () => {
  it("are all valid, and each finer one is linked to its official one", async () => {
    const themas = await loadThemas("content/themas");
    expect(themas.length).toBeGreaterThan(150);
    for (const { slug, officieel, breder } of themas) {
      if (officieel !== null && slugify(officieel) !== slug && breder.length === 0)
        throw new Error(`${slug} is not linked`);
    }
  });

  it("have no term twice", async () => {
    for (const { slug, termen, steuntermen, nietBij } of await loadThemas("content/themas")) {
      const all = [...termen, ...steuntermen, ...nietBij].map((term) => term.toLowerCase());
      expect(
        all.filter((term, index) => all.indexOf(term) !== index),
        slug,
      ).toEqual([]);
    }
  });
});
