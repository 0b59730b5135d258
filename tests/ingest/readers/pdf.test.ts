import { describe, expect, it } from "vitest";
import { at, lines, raised, widthOf } from "../fixtures/pdf/make-pdf.ts";
import { blocksOf } from "./pdf-text-of.ts";

const LEFT = 120;
/** Lines that fill the column, so that no paragraph ends in them. */
const FULL = [
  "De minister heeft in haar brief van vorige week aangegeven dat gemeenten en",
  "aanbieders samen afspraken maken over de wachttijden die kinderen en hun ou-",
];
/** Some full lines of text, so that the frame of the page is known. */
const filler = (y: number, who = "inspectie") =>
  lines(LEFT, y, [
    FULL[0]!.replace("minister", who),
    FULL[0]!.replace("minister", `${who} zelf`),
    `zorg dragen voor de ${who}.`,
  ]);

const note = (y: number, number: string, text: string) => [
  raised(LEFT, y, number),
  at(LEFT + 4 * number.length, y, text, { size: 7 }),
];

describe("lines and paragraphs", () => {
  it("joins lines to paragraphs, and words cut off at line ends", async () => {
    const page = lines(LEFT, 100, [...FULL, "ders moeten verduren."]);
    expect(await blocksOf(page)).toEqual([`${FULL[0]!} ${FULL[1]!.slice(0, -1)}ders moeten verduren.`]);
  });

  it("ends a paragraph where the next word would have fitted", async () => {
    const page = lines(LEFT, 100, [...FULL, "ders kent.", "Daarom is er een plan."]);
    expect(await blocksOf(page)).toEqual([`${FULL[0]!} ${FULL[1]!.slice(0, -1)}ders kent.`, "Daarom is er een plan."]);
  });

  it("takes a short line with room above it for a heading, and a bold one", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 160, "Vraag 3"),
      at(LEFT, 172, "Wat gaat u doen?"),
      at(LEFT, 196, "Antwoord 3", { font: "bold" }),
      at(LEFT, 208, "Niets."),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual(["** Vraag 3", "Wat gaat u doen?", "** Antwoord 3", "Niets."]);
  });

  it("goes on with a sentence, even with a word, on the next page, past notes and furniture", async () => {
    const first = [
      ...lines(LEFT, 100, [FULL[0]!, "aanbieders samen afspraken maken over de wachttijden van iedere zorgaanbie-"]),
      raised(LEFT, 700, "1"),
      at(LEFT + 4, 700, "Kamerstuk 31 839, nr. 1.", { size: 7 }),
      at(40, 800, "ah-tk-20232024-878", { size: 6 }),
      at(LEFT, 800, "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", { size: 9 }),
      at(520, 800, "1", { size: 9 }),
    ];
    expect(await blocksOf(first, lines(LEFT, 60, ["der in het land."]))).toEqual([
      `${FULL[0]!} aanbieders samen afspraken maken over de wachttijden van iedere zorgaanbieder in het land.`,
      "[^1]: Kamerstuk 31 839, nr. 1.",
      "<furniture> ah-tk-20232024-878",
      "<furniture> Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
    ]);
  });

  it("reads columns one after the other", async () => {
    const column = (word: string) => Array.from({ length: 14 }, () => `${word} tekst van een kolom die doorloopt en`);
    const page = [...lines(50, 100, column("Linker")), ...lines(310, 100, column("rechter"))];
    const [text] = await blocksOf(page);
    expect(text!.lastIndexOf("Linker")).toBeLessThan(text!.indexOf("rechter"));
  });

  it("puts back a space that was lost where italics end, and reads bold that was printed twice once", async () => {
    const word = "livelihood program";
    const page = [
      ...filler(100),
      at(LEFT, 160, word, { font: "italic" }),
      at(LEFT + widthOf(word), 160, "van het bedrijf."),
      at(LEFT, 190, "Let op"),
      at(LEFT + 0.3, 190, "Let op"),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual(["livelihood program van het bedrijf.", "Let op"]);
  });

  it("puts an accent that is printed by itself on its letter", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 160, "Minister Yes"),
      at(LEFT + widthOf("Minister Yes") - 4, 160, "¸ ilgöz antwoordt."),
    ];
    expect((await blocksOf(page))[1]).toBe("Minister Yeşilgöz antwoordt.");
  });
});

describe("furniture and margin", () => {
  it("tells a running title and page numbers from the text, but not headings that begin two pages", async () => {
    const page = (number: number) => [
      at(LEFT, 40, "Ministerie van Onderwijs", { size: 8 }),
      at(LEFT, 90, "Antwoord"),
      ...filler(102, number === 1 ? "inspectie" : "gemeente"),
      at(300, 810, String(number), { size: 8 }),
    ];
    const blocks = await blocksOf(page(1), page(2));
    expect(blocks.filter((block) => block.startsWith("<furniture>"))).toEqual([
      "<furniture> Ministerie van Onderwijs",
      "<furniture> 1",
      "<furniture> Ministerie van Onderwijs",
      "<furniture> 2",
    ]);
    expect(blocks.filter((block) => block === "** Antwoord")).toHaveLength(2);
  });

  it("tells the number of a page above its text, between dashes too", async () => {
    for (const number of [(n: number) => String(n), (n: number) => `– ${n} –`]) {
      const blocks = await blocksOf(...[1, 2].map((n) => [at(285, 40, number(n)), ...filler(100, "inspectie")]));
      const furniture = blocks.filter((block) => block.startsWith("<furniture>"));
      expect(furniture).toEqual([1, 2].map((n) => `<furniture> ${number(n)}`));
    }
  });

  it("does not take notes for furniture that stand at the foot of two pages with the same words", async () => {
    const page = (number: number, who: string) => [
      ...filler(100, who),
      at(LEFT, 160, "Ja."),
      raised(LEFT + widthOf("Ja."), 160, String(number)),
      ...note(780, String(number), "Kamerstuk 31 839."),
    ];
    const blocks = await blocksOf(page(1, "inspectie"), page(2, "gemeente"));
    expect(blocks.filter((block) => block.startsWith("[^"))).toEqual([
      "[^1]: Kamerstuk 31 839.",
      "[^2]: Kamerstuk 31 839.",
    ]);
  });

  it("keeps the column beside a letter apart; printed again on the next page it is furniture", async () => {
    const side = [at(530, 100, "Uw referentie", { size: 7, font: "bold" }), at(530, 109, "2026Z01234", { size: 7 })];
    const first = [...filler(100), ...side, at(530, 800, "Pagina 1 van 2", { size: 7 })];
    const blocks = await blocksOf(first, [...filler(100, "gemeente"), ...side]);
    expect(blocks.filter((block) => block.startsWith("<"))).toEqual([
      "<margin> Uw referentie",
      "<margin> 2026Z01234",
      "<furniture> Pagina 1 van 2",
      "<furniture> Uw referentie",
      "<furniture> 2026Z01234",
    ]);
  });
});

describe("notes", () => {
  it("ties a mark that is glued to a year to its body", async () => {
    const text = "Het plan voor de jaren 2024–2027";
    const page = [
      ...filler(100),
      at(LEFT, 160, text),
      raised(LEFT + widthOf(text), 160, "1"),
      at(LEFT + widthOf(text) + 4, 160, "is klaar."),
      ...note(700, "1", "NOS, 3 mei 2026."),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual([`${text}[^1] is klaar.`, "[^1]: NOS, 3 mei 2026."]);
  });

  it("keeps a mark without a body, and the exponent of a unit, as text", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 160, "Het is 30 m"),
      raised(LEFT + widthOf("Het is 30 m"), 160, "2"),
      at(LEFT, 190, "Klopt dat?"),
      raised(LEFT + widthOf("Klopt dat?"), 190, "9"),
      ...note(700, "2", "Kadaster."),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual(["Het is 30 m²", "Klopt dat?9", "[^2]: Kadaster."]);
  });

  it("tells notes apart whose numbers begin again on each page", async () => {
    const page = (who: string) => [
      ...filler(100, who),
      at(LEFT, 160, "Ja."),
      raised(LEFT + widthOf("Ja."), 160, "1"),
      ...note(700, "1", "Bron."),
    ];
    const blocks = await blocksOf(page("inspectie"), page("gemeente"));
    expect(blocks.filter((block) => block.includes("[^"))).toEqual([
      "Ja.[^1-1]",
      "[^1-1]: Bron.",
      "Ja.[^1-2]",
      "[^1-2]: Bron.",
    ]);
  });

  it("reads a note that goes on at the foot of the next page as one", async () => {
    const first = [
      ...filler(100),
      at(LEFT, 160, "Ja."),
      raised(LEFT + widthOf("Ja."), 160, "1"),
      ...note(780, "1", "De Volkskrant, 3 mei 2026, een lange titel over"),
    ];
    const second = [...filler(100, "gemeente"), at(LEFT, 771, "jeugdzorg.", { size: 7 }), ...note(780, "2", "Trouw.")];
    const blocks = await blocksOf(first, second);
    expect(blocks.filter((block) => block.includes("]: "))).toEqual([
      "[^1]: De Volkskrant, 3 mei 2026, een lange titel over jeugdzorg.",
      "[^2]: Trouw.",
    ]);
  });

  it("reads two marks that stand together", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 160, "Ja."),
      raised(LEFT + widthOf("Ja."), 160, "1, 2"),
      ...note(700, "1", "NOS."),
      ...note(709, "2", "Trouw."),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual(["Ja.[^1], [^2]", "[^1]: NOS.", "[^2]: Trouw."]);
  });

  it("does not take a table in small print for notes", async () => {
    const rows = [700, 709, 718].flatMap((y, i) => [
      at(LEFT, y, `${String(i + 1)} Gemeente`, { size: 7 }),
      at(LEFT + 150, y, String(12 * (i + 1)), { size: 7 }),
    ]);
    expect((await blocksOf([...filler(100), ...rows])).slice(1)).toEqual([
      "1 Gemeente | 12",
      "2 Gemeente | 24",
      "3 Gemeente | 36",
    ]);
  });

  it("reads endnotes in letters of the text, but no line that begins with a mark", async () => {
    const marked = (y: number, text: string, number: string) => [
      at(LEFT, y, text),
      raised(LEFT + widthOf(text), y, number),
    ];
    const ends = ["NOS.", "Trouw."].flatMap((text, i) => [
      raised(LEFT, 300 + 24 * i, String(i + 1)),
      at(LEFT + 4, 300 + 24 * i, text),
    ]);
    const page = [...filler(100), ...marked(160, "Ja.", "1"), ...marked(184, "Nee.", "2")];
    expect((await blocksOf([...page, ...ends])).slice(1)).toEqual([
      "Ja.[^1]",
      "Nee.[^2]",
      "[^1]: NOS.",
      "[^2]: Trouw.",
    ]);
    const wrapped = [raised(LEFT, 208, "2"), at(LEFT + 4, 208, "is een getal.")];
    expect((await blocksOf([...page, ...wrapped])).slice(1)).toEqual(["Ja.1", "Nee.2", "2 is een getal."]);
  });

  it("finds notes that are printed in the margin", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 160, "Ja."),
      raised(LEFT + widthOf("Ja."), 160, "1"),
      raised(40, 600, "1"),
      at(44, 600, "Trouw, 3 mei 2010.", { size: 7 }),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual(["Ja.[^1]", "[^1]: Trouw, 3 mei 2010."]);
  });
});

describe("lists and tables", () => {
  it("reads bullets and letters with hanging text as lists, a dash in a sentence not", async () => {
    const page = [
      ...filler(100),
      at(LEFT, 148, "•"),
      ...lines(LEFT + 14, 148, [
        "het sneller beoordelen van aanmeldingen, zodat de ouders eerder weten wat er",
        "dan gebeurt;",
      ]),
      at(LEFT, 172, "•"),
      at(LEFT + 14, 172, "het delen van gegevens."),
      ...lines(LEFT, 184, [
        "Dit plan is met de sector gemaakt en gaat over de toekomst van het stelsel",
        "– dat is nodig – en zijn kosten.",
      ]),
      at(LEFT, 208, "a."),
      at(LEFT + 14, 208, "Eerst."),
      at(LEFT, 220, "b."),
      at(LEFT + 14, 220, "Daarna."),
    ];
    expect((await blocksOf(page)).slice(1)).toEqual([
      "• het sneller beoordelen van aanmeldingen, zodat de ouders eerder weten wat er dan gebeurt;",
      "• het delen van gegevens.",
      "Dit plan is met de sector gemaakt en gaat over de toekomst van het stelsel – dat is nodig – en zijn kosten.",
      "a. Eerst.",
      "b. Daarna.",
    ]);
  });

  it("reads rows whose parts stand below each other as a table, two rows not", async () => {
    const row = (y: number, cells: string[]) => cells.map((cell, i) => at(LEFT + 110 * i, y, cell));
    const table = [
      row(160, ["Jaar", "Kinderen", "Weken"]),
      row(174, ["2023", "1.200", "10"]),
      row(188, ["2024", "1.450", "12"]),
    ].flat();
    expect((await blocksOf([...filler(100), ...table])).slice(1)).toEqual([
      "Jaar | Kinderen | Weken",
      "2023 | 1.200 | 10",
      "2024 | 1.450 | 12",
    ]);
    const letterhead = [row(160, ["Datum", "3 juli 2026"]), row(174, ["Betreft", "Vragen"])].flat();
    expect((await blocksOf([...filler(100), ...letterhead])).slice(1)).toEqual(["Datum 3 juli 2026", "Betreft Vragen"]);
  });

  it("reads a table that is wider than the column of the text", async () => {
    const rows = [160, 174, 188].flatMap((y) => [
      at(40, y, "Gemeente"),
      at(LEFT + 60, y, "1.200"),
      at(LEFT + 200, y, "weken"),
    ]);
    expect((await blocksOf([...filler(100), ...rows])).slice(1)).toEqual(Array(3).fill("Gemeente | 1.200 | weken"));
  });

  it("puts the lines of a cell together", async () => {
    const cell = (x: number, y: number, texts: string[]) => lines(LEFT + x, y, texts);
    const table = [
      ...cell(0, 160, ["Maatregel"]),
      ...cell(150, 160, ["Toelichting"]),
      ...cell(0, 180, ["Sneller beoordelen", "van aanmeldingen"]),
      ...cell(150, 180, ["De termijn gaat van acht", "naar zes weken"]),
      ...cell(0, 212, ["Gegevens delen"]),
      ...cell(150, 212, ["Er komt een wet die dat", "regelt"]),
    ];
    expect((await blocksOf([...filler(100), ...table])).slice(1)).toEqual([
      "Maatregel | Toelichting",
      "Sneller beoordelen van aanmeldingen | De termijn gaat van acht naar zes weken",
      "Gegevens delen | Er komt een wet die dat regelt",
    ]);
  });
});
