/** What stands in a Word file besides plain paragraphs is read; what can't be is named, never dropped in silence. */
import { describe, expect, it } from "vitest";
import { docx, item, level, p, run, table, type Parts } from "../fixtures/docx/make-docx.ts";
import { read, readCase } from "./read.ts";

/** The answer, and what is said of the document: “rule: text (what was left out)”. */
async function answer(content: string, parts: Parts = {}): Promise<{ tekst: string; gemeld: string[] }> {
  const { document } = await read(docx(p("Vraag 1") + p("Wat nu?") + p("Antwoord 1") + content, parts));
  const gemeld = document.meldingen.map(
    ({ regel, tekst, weggelaten }) => `${regel}: ${tekst}${weggelaten ? ` (${weggelaten})` : ""}`,
  );
  return { tekst: document.antwoorden[0]!.tekst, gemeld };
}

const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe("signs of symbol fonts", () => {
  it("the case", async () => {
    const { document } = await readCase("teken-uit-symbol-weg", "d06-tekens.docx");
    expect(document.antwoorden[0]!.tekst).toContain("getabd ≥ 5 procent en ☑ ja en 20 °C.");
    expect(document.meldingen).toEqual([]);
  });

  it.each([
    [sym("Symbol", "F0B0"), "°"],
    [sym("Symbol", "F06D"), "μ"],
    [sym("Symbol", "00B1"), "±"],
    [sym("Symbol", "F0A3"), "≤"],
    [sym("Symbol", "F0B9"), "≠"],
    [sym("Symbol", "F0D6"), "√"],
    [sym("Wingdings", "F0A8"), "☐"],
    [sym("Wingdings", "F0FD"), "☒"],
    [sym("Wingdings", "F0FC"), "✓"],
    [sym("Wingdings", "F0E0"), "→"],
    [sym("Wingdings 2", "F052"), "☑"],
    [sym("Wingdings 2", "F0A3"), "☐"],
    [sym("MS Gothic", "2612"), "☒"],
    [run("\uf0b0", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), "°"],
    [run("à", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "→"],
    [run("Dm", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), "Δμ"],
    [run("20 °C €", '<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/>'), "20 °C €"],
    [run("\uf0b7"), "•"],
  ])("%#: %s", async (inside, sign) => {
    expect(await answer(p(run("Ja ") + inside + run(" nee.")))).toEqual({ tekst: `Ja ${sign} nee.`, gemeld: [] });
  });

  it.each([
    [sym("Wingdings 3", "F07A"), "U+F07A uit lettertype “Wingdings 3”"],
    [sym("Eigen Tekens", "F041"), "U+F041 uit lettertype “Eigen Tekens”"],
    [run("\ue123"), "U+E123 uit lettertype “onbekend”"],
  ])("that can't be told are named: %s", async (inside, named) => {
    const { tekst, gemeld } = await answer(p(run("Ja ") + inside + run(" nee.")));
    expect(tekst).toBe("Ja \ufffd nee.");
    expect(gemeld).toEqual([`unknown-sign: Teken ${named} is niet te lezen; er staat “\ufffd”`]);
  });
});

const fld = (type: string, inside = "") => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const field = (code: string, data = "", result = "") =>
  `${fld("begin", data)}<w:r><w:instrText>${code}</w:instrText></w:r>${fld("separate")}${result}${fld("end")}`;
const ffData = (inside: string) => `<w:ffData><w:name w:val="x"/>${inside}</w:ffData>`;
const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe("fields and controls of forms", () => {
  it.each([
    [field(" FORMCHECKBOX ", ffData('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')), "☒"],
    [field(" FORMCHECKBOX ", ffData('<w:checkBox><w:default w:val="0"/></w:checkBox>')), "☐"],
    [field(" FORMCHECKBOX ", ffData('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>')), "☐"],
    [
      field(
        " FORMDROPDOWN ",
        ffData('<w:ddList><w:result w:val="1"/><w:listEntry w:val="laag"/><w:listEntry w:val="hoog"/></w:ddList>'),
      ),
      "hoog",
    ],
    [field(" FORMDROPDOWN ", ffData('<w:ddList><w:listEntry w:val="laag"/></w:ddList>'), run("midden")), "midden"],
    [field(" FORMTEXT ", ffData("<w:textInput/>"), run("485.000 euro")), "485.000 euro"],
    [sdt("<w:text/>", run("ingevuld")), "ingevuld"],
    [sdt('<w:dropDownList><w:listItem w:value="1"/></w:dropDownList>', run("gekozen")), "gekozen"],
    [sdt('<w14:checkbox xmlns:w14="x"><w14:checked w14:val="1"/></w14:checkbox>', run("☒")), "☒"],
    [sdt("<w:date/>", run("3 maart 2026")), "3 maart 2026"],
    [field(" DATE ", "", run("5 maart")), "5 maart"],
    [field(' SYMBOL 176 \\f "Symbol" \\s 10 '), "°"],
    [field(' XE "trefwoord" '), ""],
  ])("%#: %s", async (inside, value) => {
    const expected = `Keuze ${value} hier.`.replace("  ", " ");
    expect(await answer(p(run("Keuze ") + inside + run(" hier.")))).toEqual({ tekst: expected, gemeld: [] });
  });

  it("a formula of an old version is named", async () => {
    const old = `${fld("begin")}<w:r><w:instrText> EQ \\f(1;2) </w:instrText></w:r>${fld("end")}`;
    expect(await answer(p(run("Dat is ") + old + run(" deel.")))).toEqual({
      tekst: "Dat is deel.",
      gemeld: ["unread-part: Een formule van een oude versie van Word (veld EQ) is niet gelezen (EQ \\f(1;2))"],
    });
  });
});

describe("hidden text", () => {
  it.each([
    ["a run", p(run("Ja") + run(" geheim", "<w:vanish/>") + run(".")), "Ja.", "geheim"],
    ["two runs in a row", p(run("Ja.") + run("ge", "<w:vanish/>") + run("heim", "<w:vanish/>")), "Ja.", "geheim"],
    ["a whole paragraph", p("Ja.") + p(run("Geheim.", "<w:vanish/>")), "Ja.", "Geheim."],
    ["a style", p(run("Ja.") + run("weg", '<w:rStyle w:val="W"/>')), "Ja.", "weg"],
  ])("is left out and named: %s", async (_, content, tekst, hidden) => {
    const styles = '<w:style w:type="character" w:styleId="W"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await answer(content, { styles })).toEqual({
      tekst,
      gemeld: [`left-out-hidden: Verborgen tekst weggelaten (${hidden})`],
    });
  });

  it("is none where it was taken back, and hidden white space says nothing", async () => {
    const content = p(run("Ja", '<w:vanish w:val="0"/>') + run(" ", "<w:vanish/>") + run("."));
    expect(await answer(content)).toEqual({ tekst: "Ja.", gemeld: [] });
  });

  it("in a row of a table", async () => {
    const hidden = "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const content = table([[p("a"), p("b")]]).replace("</w:tbl>", hidden);
    expect(await answer(content)).toEqual({
      tekst: "a\tb",
      gemeld: ["left-out-hidden: Verborgen tabelrij weggelaten (weg)"],
    });
  });
});

describe("files that were put into the document", () => {
  const chunk = '<w:altChunk r:id="c"/>';
  const inserted = (name: string, content: string | Uint8Array) =>
    answer(p("Ja.") + chunk + p("Tot slot."), { other: { c: { type: "aFChunk", name, content } } });

  it("the case", async () => {
    const { document } = await readCase("altchunk-stil-weg", "d16-altchunk.docx");
    expect(document.antwoorden[0]!.tekst).toBe("Ja.\n\nBroktekst die uit een ander bestand is ingevoegd.");
    expect(document.meldingen).toEqual([]);
  });

  it.each([
    [
      "HTML",
      "a.htm",
      '<html><body><p>Een <b>deel</b>.</p><ol type="a"><li>x</li></ol></body></html>',
      "Een deel.\n\na. x",
    ],
    ["a fragment of HTML", "a.html", "<p>Een</p><p>Twee</p>", "Een\n\nTwee"],
    ["text", "a.txt", "Eerste.\r\nTweede.", "Eerste.\n\nTweede."],
    [
      "a Word file",
      "a.docx",
      docx(p("Uit Word.") + item("een", 1), {
        numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "lowerLetter", "%1)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
      "Uit Word.\n\na) een",
    ],
  ])("%s is read in its place", async (_, name, content, expected) => {
    expect(await inserted(name, content)).toEqual({ tekst: `Ja.\n\n${expected}\n\nTot slot.`, gemeld: [] });
  });

  it.each([
    ["a.rtf", "{\\rtf1 tekst}", "is een RTF-bestand"],
    ["a.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>", "is een webarchief"],
    ["a.bin", new Uint8Array([1, 0, 2, 0xff]), "is niet te lezen"],
    ["a.docx", "PK\u0003\u0004kapot", "is niet te lezen"],
    ["a.html", "", "ontbreekt in het bestand"],
  ])("%s is named", async (name, content, why) => {
    const { tekst, gemeld } = await inserted(name, content);
    expect(tekst).toBe("Ja.\n\nTot slot.");
    expect(gemeld).toEqual([expect.stringContaining(`(altChunk) ${why}`)]);
  });

  it("a file in a file in a file is named, and so are notes of a file in a file", async () => {
    const inner = docx(p("Binnen."));
    const outer = docx(p(run("Midden.") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + chunk, {
      footnotes: `<w:footnote w:id="2">${p("Noot.")}</w:footnote>`,
      other: { c: { type: "aFChunk", name: "b.docx", content: inner } },
    });
    const { tekst, gemeld } = await inserted("a.docx", outer);
    expect(tekst).toBe("Ja.\n\nMidden.\n\nTot slot.");
    expect(gemeld).toEqual([
      "unread-part: De noten van een ingevoegd Word-bestand zijn niet gelezen (Noot.)",
      expect.stringContaining("staat in een bestand dat zelf is ingevoegd"),
    ]);
  });

  it("a subdocument elsewhere is named", async () => {
    expect((await answer(p("Ja.") + '<w:subDoc r:id="x"/>')).gemeld).toEqual([expect.stringContaining("subdocument")]);
  });
});

const drawing = (inside: string, docPr = "") =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" ${docPr}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

describe("pictures, charts and objects", () => {
  it.each([
    [drawing("<pic:pic/>", 'descr="Kaart van de wijk"'), "left-out-image: Afbeelding “Kaart van de wijk” weggelaten"],
    [drawing("<pic:pic/>"), "left-out-image: Afbeelding weggelaten"],
    [
      '<w:r><w:pict><v:shape alt="Grafiek"><v:imagedata r:id="i"/></v:shape></w:pict></w:r>',
      "left-out-image: Afbeelding “Grafiek” weggelaten",
    ],
    [
      '<w:r><w:object><v:shape><v:imagedata r:id="i"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      "unread-part: Een ingevoegd object (Excel.Sheet.12) is niet gelezen",
    ],
    [
      '<w:r><w:pict><v:shape><v:textpath string="CONCEPT"/></v:shape></w:pict></w:r>',
      "left-out-layout: Sierletters (WordArt) weggelaten (CONCEPT)",
    ],
  ])("are named: %s", async (inside, named) => {
    expect(await answer(p(run("Zie hier: ") + inside))).toEqual({ tekst: "Zie hier:", gemeld: [named] });
  });

  it("with the text that they hold", async () => {
    const other = {
      g: {
        type: "chart",
        name: "chart1.xml",
        content:
          "<c:chartSpace><a:t>Wachttijd</a:t><c:pt><c:v>2024</c:v></c:pt><c:pt><c:v>12</c:v></c:pt></c:chartSpace>",
      },
      d: {
        type: "diagramData",
        name: "data1.xml",
        content: "<dgm:dataModel><a:t>Stap een</a:t><a:t>Stap twee</a:t></dgm:dataModel>",
      },
    };
    const content = p(run("Zie: ") + drawing('<c:chart r:id="g"/>') + drawing('<dgm:relIds r:dm="d"/>'));
    expect((await answer(content, { other })).gemeld).toEqual([
      "unread-part: Een grafiek is niet gelezen (Wachttijd · 2024 · 12)",
      "unread-part: Een diagram is niet gelezen (Stap een · Stap twee)",
    ]);
  });

  it("more than once are named once; one for the eye only is not", async () => {
    const decorative = drawing('<pic:pic><adec:decorative val="1"/></pic:pic>');
    const content = p(run("Ja.") + drawing("<pic:pic/>") + drawing("<pic:pic/>") + decorative);
    expect((await answer(content)).gemeld).toEqual(["left-out-image: Afbeelding weggelaten (2 keer)"]);
  });

  it("of a shape with text the text is read", async () => {
    const box = drawing(
      `<wps:wsp><wps:txbx><w:txbxContent>${p("In het kader staat een zin.")}</w:txbxContent></wps:txbx></wps:wsp>`,
    );
    expect(await answer(p(run("Ja.") + box))).toEqual({ tekst: "Ja.\n\nIn het kader staat een zin.", gemeld: [] });
  });
});

describe("tables", () => {
  const cell = (content: string, properties = "") =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

  it("keep their rows and columns where cells are merged", async () => {
    const content = `<w:tbl>${row(cell(p("Jaar"), '<w:vMerge w:val="restart"/>'), cell(p("Aantal"), '<w:gridSpan w:val="2"/>'))}${row(cell(p(""), "<w:vMerge/>"), cell(p("mannen")), cell(p("vrouwen")))}${row(cell(p("2024")), cell(p("5")), cell(p("7")))}</w:tbl>`;
    expect((await answer(content)).tekst).toBe("Jaar\tAantal\t\n\tmannen\tvrouwen\n2024\t5\t7");
  });

  it("inside a cell are read row by row", async () => {
    const content = table([
      [
        p("A"),
        table([
          [p("b1"), p("b2")],
          [p("c1"), p("c2")],
        ]) + p(""),
      ],
      [p("D"), p("E")],
    ]);
    expect((await answer(content)).tekst).toBe(
      "A\tb1\tb2\nc1\tc2\nD\tE".replaceAll("b1\tb2\nc1\tc2", "b1 | b2\nc1 | c2"),
    );
  });

  it("may hold links, powers and marks of notes", async () => {
    const power =
      run("10") + run("6", '<w:vertAlign w:val="superscript"/>') + '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const { tekst } = await answer(
      table([
        [p("Aantal"), p(power)],
        [p("x"), p("y")],
      ]),
      {
        footnotes: `<w:footnote w:id="2">${p("Bron: CBS.")}</w:footnote>`,
      },
    );
    expect(tekst).toBe("Aantal\t10⁶[1]\nx\ty");
  });
});

describe("notes", () => {
  it("keep their paragraphs, lists, tables and links", async () => {
    const footnotes = `<w:footnote w:id="2">${p("Eerste alinea.")}${p("Tweede alinea.")}${table([[p("a"), p("b")]])}</w:footnote>`;
    const body =
      p("Vraag 1") + p(run("Wat nu?") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p("Antwoord 1") + p("Ja.");
    const { document, html } = await read(docx(body, { footnotes }));
    expect(html("1")).toContain('aria-label="Noot 1">1</a>');
    expect(html("1")).toContain('<span class="noot-merk">1</span>');
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "Eerste alinea.\nTweede alinea.\na\tb" }]);
    expect(html("1")).toContain("Tweede alinea.");
    expect(html("1")).toContain("<table");
  });

  it("are numbered in the format that the document says", async () => {
    const footnotes = `<w:footnote w:id="2">${p("Een.")}</w:footnote><w:footnote w:id="3">${p("Twee.")}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = p("Vraag 1") + p(run("Wat nu?") + mark(2) + mark(3)) + p("Antwoord 1") + p("Ja.");
    const settings = '<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>';
    const { document } = await read(docx(body, { footnotes, settings }));
    expect(document.voetnoten.map(({ nummer }) => nummer)).toEqual(["*", "†"]);
  });

  it("comments are no text, and not named: they are talk about the draft", async () => {
    const content = p(
      '<w:commentRangeStart w:id="1"/>' +
        run("Ja.") +
        '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    );
    expect(await answer(content)).toEqual({ tekst: "Ja.", gemeld: [] });
  });
});

describe("tracked changes", () => {
  it("are accepted, also where text was moved and in fields and links", async () => {
    const content =
      p(
        `${run("Het zijn ")}<w:del><w:r><w:delText>drie</w:delText></w:r></w:del><w:ins>${run("zes")}</w:ins>${run(" weken.")}`,
      ) + p(`<w:moveFrom>${run("Weg.")}</w:moveFrom><w:moveTo>${run("Hier.")}</w:moveTo>`);
    expect(await answer(content)).toEqual({ tekst: "Het zijn zes weken.\n\nHier.", gemeld: [] });
  });
});
