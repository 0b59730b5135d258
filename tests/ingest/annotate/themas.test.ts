import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { ThemaReden } from "../../../src/domain/document.ts";
import { slugify } from "../../../src/domain/slug.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { compileThemas, themaFinder } from "../../../src/ingest/annotate/themas.ts";
import { NAMES } from "../../../src/ingest/annotate/themas/names.ts";
import { loadThemas } from "../../../src/ingest/load-themas.ts";

const thema = (slug: string, officieel: string | null, lists: Partial<Thema>): Thema => ({
  slug,
  label: slug,
  officieel,
  termen: [],
  steuntermen: [],
  nietBij: [],
  breder: [],
  verwant: [],
  definitie: "Een thema.",
  ...lists,
});

const THEMAS = [
  thema("jeugdzorg", "jeugdzorg", {
    termen: ["jeugdhulp*", "gesloten jeugdzorg", "*mishandeling"],
    nietBij: ["dierenmishandeling"],
  }),
  thema("veilig-thuis", "jeugdzorg", { termen: ["Veilig Thuis"], nietBij: ["een veilig thuis"] }),
  thema("onderwijs", "onderwijs", { termen: ["school", "meldcode"], steuntermen: ["les", "klas", "docent"] }),
  thema("veiligheid", "veiligheid", { termen: ["veiligheid"] }),
  thema("politie", "politie", { termen: ["politie*"], nietBij: ["politiek*"] }),
  thema("uitkeringen", "uitkeringen", { termen: ["WIA", "arbeidsongeschikt", "reïntegratie"] }),
];
const compiled = compileThemas(THEMAS);

/** The reasons for the themes of the only question of a document. */
const redenen = (vraag: string, onderwerp: string | null = null, ...antwoorden: string[]): ThemaReden[] =>
  themaFinder(compiled)({
    onderwerp: { tekst: onderwerp ?? "", in: "onderwerp" },
    vragen: [{ aantal: 1, vraag, antwoorden }],
  })[0]!;
/** The themes of each question of a document. */
const ofDocument = (onderwerp: string, ...vragen: [vraag: string, antwoord?: string][]): ThemaReden[][] =>
  themaFinder(compiled)({
    onderwerp: { tekst: onderwerp, in: "onderwerp" },
    vragen: vragen.map(([vraag, antwoord]) => ({
      aantal: 1,
      vraag,
      antwoorden: antwoord === undefined ? [] : [antwoord],
    })),
  });
const slugs = (...texts: Parameters<typeof redenen>): string[] => [
  ...new Set(redenen(...texts).map((reden) => reden.thema)),
];
const termen = (...texts: Parameters<typeof redenen>): string[] => redenen(...texts).map((reden) => reden.term);

describe("what gives a theme", () => {
  it("is a term in the question, shown as it stands there", () => {
    expect(redenen("Hoe snel is de Jeugdhulp?")).toEqual([{ thema: "jeugdzorg", term: "Jeugdhulp", in: "vraag" }]);
  });

  it("is a term in the onderwerp too, or in the title where there is none", () => {
    expect(redenen("Hoe staat het ermee?", "de jeugdhulp")).toEqual([
      { thema: "jeugdzorg", term: "jeugdhulp", in: "onderwerp" },
    ]);
    const titel = { tekst: "Kamervragen over “De jeugdhulp”", in: "titel" } as const;
    expect(
      themaFinder(compiled)({
        onderwerp: titel,
        vragen: [{ aantal: 1, vraag: "Hoe staat het ermee?", antwoorden: [] }],
      }),
    ).toEqual([[{ thema: "jeugdzorg", term: "jeugdhulp", in: "titel" }]]);
  });

  it("is a term in its plural, as first or as last part of a compound, without its accents", () => {
    expect(termen("Helpen scholen met meldcodes?")).toEqual(["scholen", "meldcodes"]);
    expect(termen("Wat doet u tegen ouderenmishandelingen?")).toEqual(["ouderenmishandelingen"]);
    expect(termen("Hoeveel jeugdhulpaanbieders zijn er?")).toEqual(["jeugdhulpaanbieders"]);
    expect(termen("Wat kost de reintegratie?")).toEqual(["reintegratie"]);
  });

  it("is no compound that its theme excepts", () => {
    expect(redenen("Wat doet u tegen dierenmishandelingen?")).toEqual([]);
  });

  it("is no part of another word", () => {
    expect(redenen("Wat doet de hogeschoolraad met jeugdhulde?")).toEqual([]);
  });

  it("is a word group, over a line end or a hyphen too, but not over a full stop", () => {
    expect(new Set(termen("Is Veilig\nThuis-Noord er?"))).toEqual(new Set(["Veilig Thuis"]));
    expect(termen("Is de gesloten-jeugdzorg er?")).toEqual(["gesloten-jeugdzorg"]);
    expect(redenen("Is het veilig. Thuis ook?")).toEqual([]);
  });

  it("is an abbreviation only in capitals", () => {
    expect(termen("Wanneer krijgt men de WIA?")).toEqual(["WIA"]);
    expect(redenen("Hoe heet Wia?")).toEqual([]);
  });
});

describe("what gives no theme", () => {
  it("is a term in words that mean something else", () => {
    expect(slugs("Hoeveel kinderen hebben een veilig thuis?")).toEqual([]);
    expect(slugs("Hoeveel kinderen kent Veilig Thuis?")).toContain("veilig-thuis");
  });

  it("is the start of a word that means something else", () => {
    expect(termen("Wat doet de politiechef?")).toEqual(["politiechef"]);
    expect(redenen("Wat doet de politieke partij?")).toEqual([]);
  });

  it("is the name of a ministry", () => {
    expect(redenen("Wat zei de minister van Justitie en Veiligheid?")).toEqual([]);
    expect(slugs("Wat doet de minister van Justitie en Veiligheid voor de veiligheid?")).toEqual(["veiligheid"]);
  });

  it("is a word that needs company and has none", () => {
    expect(redenen("Wie geeft de les?")).toEqual([]);
    expect(slugs("Wie geeft de les aan de klas?", null, "Een docent geeft de les aan de klas.")).toEqual(["onderwijs"]);
  });

  it("is a single mention in an answer beside what the question is about", () => {
    expect(slugs("Hoe snel is de jeugdhulp?", "de jeugdhulp", "Dat hangt af van de jeugdhulp, ook op school.")).toEqual(
      ["jeugdzorg"],
    );
  });
});

describe("a finer theme", () => {
  it("comes before the official theme that it falls under, where the question is about that too", () => {
    expect(slugs("Wat doet Veilig Thuis?", "Veilig Thuis", "Veilig Thuis doet dit voor de jeugdhulp.")).toEqual([
      "veilig-thuis",
      "jeugdzorg",
    ]);
  });

  it("is given where its words speak for an official theme in company only", () => {
    const politie = compileThemas([
      thema("orde", "orde", { termen: ["rellen"], steuntermen: ["politie"] }),
      thema("werk-van-de-politie", "orde", { termen: ["politie"] }),
    ]);
    const vragen = [{ aantal: 1, vraag: "Wat doet de politie?", antwoorden: [] }];
    expect(themaFinder(politie)({ onderwerp: { tekst: "", in: "onderwerp" }, vragen })[0]).toContainEqual({
      thema: "werk-van-de-politie",
      term: "politie",
      in: "vraag",
    });
  });
});

describe("the document", () => {
  const named = ["Hoe snel is de jeugdhulp?", "Wat kost de jeugdhulp?", "Wie geeft jeugdhulp?"] as const;

  it("gives a question that names nothing the theme that most questions name, and says so", () => {
    const found = ofDocument("", ...named.map((vraag): [string] => [vraag]), ["Deelt u de mening dat dit beter moet?"]);
    expect(found.at(-1)).toEqual([{ thema: "jeugdzorg", term: "jeugdhulp", in: "document", vragen: 3, van: 4 }]);
    expect(found[0]).toEqual([{ thema: "jeugdzorg", term: "jeugdhulp", in: "vraag" }]);
  });

  it("gives no theme that few questions name", () => {
    const vragen = ["Sluit de school?", "Wat is de politie van plan?", "Komt de politie ook?", "Is er genoeg politie?"];
    for (const own of ofDocument("de politie", ...vragen.map((vraag): [string] => [vraag])).slice(1))
      expect(own.map((reden) => reden.thema)).toEqual(["politie"]);
  });

  it("does not give what stands in the onderwerp alone to questions about something else", () => {
    const vragen = ["jeugdhulp", "jeugdhulpaanbieders", "gesloten jeugdzorg", "jeugdhulpregio"];
    const found = ofDocument(
      "de jeugdhulp en de politie",
      ...vragen.map((term): [string, string] => [`Hoe staat het met de ${term}?`, `De ${term} is op orde.`]),
    );
    for (const own of found) expect(own.map((reden) => reden.thema)).not.toContain("politie");
  });
});

describe("reasons", () => {
  it("are at most three of a theme, the weightiest first, none twice", () => {
    const antwoord = "Schoolmeldingen: school, School, scholen, meldcode.";
    expect(redenen("Meldcode of school? De SCHOOL, de klas, de les?", "de school", antwoord)).toEqual([
      { thema: "onderwijs", term: "school", in: "onderwerp" },
      { thema: "onderwijs", term: "Meldcode", in: "vraag" },
      { thema: "onderwijs", term: "klas", in: "vraag" },
    ]);
  });
});

it("finds nothing in an empty question, and reads one with surrogates and controls", () => {
  expect(redenen("")).toEqual([]);
  expect(termen("\u0000😀jeugdhulp😀 \uD800")).toEqual(["jeugdhulp"]);
});

it("knows a theme that falls under no official one", () => {
  const alone = compileThemas([thema("a", null, { termen: ["appel"] })]);
  const vragen = [{ aantal: 1, vraag: "Een appel?", antwoorden: [] }];
  expect(themaFinder(alone)({ onderwerp: { tekst: "", in: "onderwerp" }, vragen })).toEqual([
    [{ thema: "a", term: "appel", in: "vraag" }],
  ]);
});

it("reads several answers to one question as one, and finds the same for each question of a joint answer", () => {
  const joint = "De school en de jeugdhulp. De jeugdhulp.";
  expect(redenen("Wat kost dit?", null, "De jeugdhulp.", "De jeugdhulp en jeugdhulpaanbieders.")).toEqual(
    redenen("Wat kost dit?", null, "De jeugdhulp.\n\nDe jeugdhulp en jeugdhulpaanbieders."),
  );
  const [first, second] = ofDocument("", ["Wat doet de school?", joint], ["Wat doet de school?", joint]);
  expect(first).toEqual(second);
});

it("gives each theme in content/themas for every one of its terms by itself", async () => {
  const themas = await loadThemas(resolve(import.meta.dirname, "../../../content/themas"));
  const find = themaFinder(compileThemas(themas));
  const portfolios = new Set(NAMES.map((name) => slugify(name)));
  const silent = themas.flatMap(({ slug, termen }) =>
    termen
      .map((term) => term.replaceAll("*", ""))
      .filter((vraag) => !portfolios.has(slugify(vraag)))
      .filter((vraag) => {
        const [own] = find({
          onderwerp: { tekst: "", in: "onderwerp" },
          vragen: [{ aantal: 1, vraag, antwoorden: [] }],
        });
        return !own!.some((reden) => reden.thema === slug);
      })
      .map((vraag) => `${slug}: ${vraag}`),
  );
  expect(silent).toEqual([]);
});
