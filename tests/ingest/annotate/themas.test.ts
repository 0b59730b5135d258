import { describe, expect, it } from "vitest";
import type { ThemaReden } from "../../../src/domain/document.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { compileThemas, themaFinder } from "../../../src/ingest/annotate/themas.ts";

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
  thema("jeugdzorg", "jeugdzorg", { termen: ["jeugdhulp*", "gesloten jeugdzorg", "*mishandeling"] }),
  thema("veilig-thuis", "jeugdzorg", { termen: ["Veilig Thuis"], nietBij: ["een veilig thuis"] }),
  thema("onderwijs", "onderwijs", { termen: ["school", "meldcode"], steuntermen: ["les", "klas", "docent"] }),
  thema("veiligheid", "veiligheid", { termen: ["veiligheid"] }),
  thema("politie", "politie", { termen: ["politie*"], nietBij: ["politiek*"] }),
  thema("uitkeringen", "uitkeringen", { termen: ["WIA", "arbeidsongeschikt", "reïntegratie"] }),
];
const compiled = compileThemas(THEMAS);

const redenen = (vraag: string, onderwerp: string | null = null, antwoord = ""): ThemaReden[] =>
  themaFinder(compiled)({ onderwerp, vraag, antwoorden: [antwoord] });
const slugs = (...texts: Parameters<typeof redenen>): string[] => [
  ...new Set(redenen(...texts).map((reden) => reden.thema)),
];
const termen = (...texts: Parameters<typeof redenen>): string[] => redenen(...texts).map((reden) => reden.term);

describe("what gives a theme", () => {
  it("is a term in the question, shown as it stands there", () => {
    expect(redenen("Hoe snel is de Jeugdhulp?")).toEqual([{ thema: "jeugdzorg", term: "Jeugdhulp", in: "vraag" }]);
  });

  it("is a term in the onderwerp, before one in the question and one in the answer", () => {
    expect(redenen("Sluit de school?", "de jeugdhulp", "De jeugdhulpaanbieder en de school.")).toEqual([
      { thema: "jeugdzorg", term: "jeugdhulp", in: "onderwerp" },
      { thema: "onderwijs", term: "school", in: "vraag" },
    ]);
  });

  it("is a term in its plural, as first or as last part of a compound, without its accents", () => {
    expect(termen("Helpen scholen met meldcodes?")).toEqual(["scholen", "meldcodes"]);
    expect(termen("Wat doet u tegen ouderenmishandelingen?")).toEqual(["ouderenmishandelingen"]);
    expect(termen("Hoeveel jeugdhulpaanbieders zijn er?")).toEqual(["jeugdhulpaanbieders"]);
    expect(termen("Wat kost de reintegratie?")).toEqual(["reintegratie"]);
  });

  it("is no part of another word", () => {
    expect(redenen("Wat doet de hogeschoolraad met jeugdhulde?")).toEqual([]);
  });

  it("is a word group, over a line end or a hyphen too, but not over a full stop", () => {
    expect(termen("Is Veilig\nThuis-Noord er?")).toEqual(["Veilig Thuis", "Veilig Thuis"]);
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
    expect(slugs("Hoeveel kinderen kent Veilig Thuis?")).toEqual(["jeugdzorg", "veilig-thuis"]);
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

  it("is a single mention in an answer, or one beside a much stronger theme", () => {
    expect(redenen("Is dat zo?", null, "Ja, ook op school.")).toEqual([]);
    const vraag = "Krijgen kinderen na mishandeling jeugdhulp, en weet de school dat?";
    expect(slugs(vraag, "jeugdhulp na kindermishandeling")).toEqual(["jeugdzorg"]);
  });
});

describe("a finer theme", () => {
  it("also gives the official theme that it falls under", () => {
    expect(redenen("Wat doet Veilig Thuis?")).toEqual([
      { thema: "jeugdzorg", term: "Veilig Thuis", in: "vraag" },
      { thema: "veilig-thuis", term: "Veilig Thuis", in: "vraag" },
    ]);
  });
});

describe("reasons", () => {
  it("are at most three of a theme, the weightiest first, none twice", () => {
    const antwoord = "Schoolmeldingen: school, School, scholen, jeugdhulp, meldcode.";
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
  expect(themaFinder(alone)({ onderwerp: null, vraag: "Een appel?", antwoorden: [] })).toEqual([
    { thema: "a", term: "appel", in: "vraag" },
  ]);
});

it("reads several answers to one question as one, and finds the same for each question of a joint answer", () => {
  const find = themaFinder(compiled);
  const joint = "De school en de jeugdhulp. De jeugdhulp.";
  const asked = (vraag: string, ...antwoorden: string[]) => find({ onderwerp: null, vraag, antwoorden });
  expect(asked("Wat kost dit?", "De jeugdhulp.", "De jeugdhulp en jeugdhulpaanbieders.")).toEqual(
    redenen("Wat kost dit?", null, "De jeugdhulp.\n\nDe jeugdhulp en jeugdhulpaanbieders."),
  );
  for (const vraag of ["Wat doet de school?", "Wat doet de politie?"])
    expect(asked(vraag, joint)).toEqual(redenen(vraag, null, joint));
});
