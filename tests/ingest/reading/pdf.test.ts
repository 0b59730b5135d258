import { describe, expect, it } from "vitest";
import { readCase } from "./read.ts";

const answer = async (kind: string, name: string, nummer = "1") => {
  const { document } = await readCase(kind, name);
  return document.antwoorden.find(({ nummers }) => nummers.includes(nummer))!.tekst;
};

describe("tables in a PDF", () => {
  it("keep their last column, though no line of the text reaches as far", async () => {
    const { document } = await readCase("pdf-tabel-breder-dan-tekst", "pdf-tabel-breder-dan-tekst.pdf");
    const { tekst } = document.antwoorden[0]!;
    expect(tekst).toContain("Wachttijd (lang)\t2\t3\t6\nHoge tarieven\t10\t14\t34\nTOTAAL\t12\t17\t40");
    expect(tekst).toContain("Hoge tarieven\t66\t73\t74");
  });

  it("keep rows that stand close together, and are told with a head and one row", async () => {
    const tekst = await answer("pdf-tabel-rijen-en-korte-tabel", "pdf-tabel-rijen-en-korte-tabel.pdf");
    const head = "Soort\tKlachten in 2023\tKlachten in 2024\tKlachten in 2025";
    expect(tekst).toContain(`${head}\nWachttijd (lang)\t2\t3\t6\nHoge tarieven\t10\t14\t34\nTOTAAL\t12\t17\t40`);
    expect(tekst).toContain(`Klachten bij de politie\n\n${head}\nHoge tarieven\t66\t73\t74`);
  });

  it("of questions and answers are questions with their answers", async () => {
    const { document } = await readCase("pdf-kolommen-en-tabel", "p24-tabelkolommen.pdf");
    expect(document.vragen.map(({ nummers, tekst }) => [...nummers, tekst])).toEqual([
      ["1", "Kent u het bericht over de eendenkooi bij Anjum?"],
      ["2", "Deelt u de mening dat de kooi moet blijven en zo nee, waarom niet?"],
      ["3", "Wat gaat u doen?"],
    ]);
    expect(document.antwoorden.map(({ nummers, tekst }) => [...nummers, tekst])).toEqual([
      ["1", "Ja, dat bericht over de eendenkooi ken ik en ik heb er kennis van genomen."],
      ["2", "Nee, de kooi mag weg omdat de eigenaar dat zelf beslist."],
      ["3", "Niets."],
    ]);
  });
});

it("columns of a few lines are read one after the other", async () => {
  const { document } = await readCase("pdf-kolommen-en-tabel", "p04-kolommen.pdf");
  expect(document.vragen.map(({ tekst }) => tekst)).toEqual([
    "Kent u het bericht over de linkerkolom met daarin de eerste vraag?",
    "Deelt u de zorgen over de onderste vraag links?",
    "Kent u het bericht over de rechterkolom met daarin de derde vraag?",
  ]);
  expect(document.antwoorden.map(({ tekst }) => tekst)).toEqual([
    "Ja, het antwoord in de linkerkolom luidt zo en loopt door tot hier.",
    "Ja, die zorgen deel ik, zo staat rechts boven.",
    "Ja, het antwoord in de rechterkolom luidt anders en loopt door tot daar.",
  ]);
});

describe("text that can't be seen on the page", () => {
  it.each([
    [
      "p05-onzichtbaar.pdf",
      "GEHEIMDRIE Het totale bedrag is 1 euro, conceptversie.\nGEHEIMWIT Deze zin is wit op wit.",
    ],
    ["p42-laag.pdf", "GEHEIMLAAG Deze interne notitie staat op een uitgezette laag."],
  ])("is left out and named: %s", async (name, hidden) => {
    const { document } = await readCase("verborgen-tekst-in-pdf", name);
    expect(JSON.stringify([document.vragen, document.antwoorden])).not.toContain("GEHEIM");
    const melding = document.meldingen.find(({ regel }) => regel === "left-out-hidden");
    expect(melding?.weggelaten).toContain(hidden);
  });
});

it.each([
  ["p07-dubbeldruk.pdf", "Ja, zeer nadrukkelijk"],
  ["q05-lettervoorletter.pdf", "Ja, dit staat vet gedrukt."],
])("what is printed twice to look bold is read once: %s", async (name, tekst) => {
  const { document } = await readCase("dubbeldruk-als-vet", name);
  expect(document.vragen.map(({ nummers }) => nummers)).toEqual([["1"], ["2"]]);
  expect(document.vragen[0]!.tekst).toBe("Kent u het bericht?");
  expect(document.antwoorden[0]!.tekst).toBe(tekst);
});

it("what is filled in in a form is read where it stands", async () => {
  expect(await answer("formulierveld-stil-weg", "p27-formulier.pdf")).toBe(
    "Het bedrag is: formulierwaarde 485.000 euro",
  );
});

it("the address behind a link is kept", async () => {
  const { document } = await readCase("adres-achter-koppeling-weg", "p26-koppeling.pdf");
  expect(document.koppelingen).toEqual([
    { in: "vraag 1", tekst: "dit bericht over", adres: "https://www.voorbeeld.nl/palingvangst?a=1" },
  ]);
});

it("exponents stay exponents, raised numbers with a note are its marks", async () => {
  const { document } = await readCase("macht-wordt-getal", "p14-superscript.pdf");
  expect(document.vragen[0]!.tekst).toBe("Hoeveel m² grond en hoeveel CO2 was er in 2019[1] bij 10⁶ becquerel?");
  expect(document.antwoorden[0]!.tekst).toBe("In 2019 was dat 12[2] hectare.");
});

it("a heading whose letters are set apart is one", async () => {
  const { document } = await readCase("gespatieerde-kop", "p16-gespatieerd.pdf");
  expect(document.vragen.map(({ nummers, tekst }) => [...nummers, tekst])).toEqual([
    ["1", "Kent u de losse woorden zonder spaties?"],
    ["2", "Wat nu?"],
  ]);
});

it("a word that a line end cuts before the mark of a note is whole", async () => {
  const tekst = await answer("pdf-afgebroken-woord-met-nootcijfer", "pdf-afgebroken-woord-met-nootcijfer.pdf");
  expect(tekst).toContain("nieuwe jurisprudentie[1]. Ik heb");
});
