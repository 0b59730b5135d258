import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/ingest/readers/docx.ts";
import { wordingOf } from "../../../src/ingest/tree/blocks.ts";
import { understand } from "../../../src/ingest/understand.ts";
import { bold, docx, item, level, p, pageBreak, run, table, type Parts } from "../fixtures/docx/make-docx.ts";
import { misplacedLetters, outline } from "../fixtures/outline.ts";

function read(body: string, parts?: Parts): string[] {
  const source = readDocx(docx(body, parts));
  expect(misplacedLetters(source)).toEqual([]);
  return outline(source);
}

describe("paragraphs", () => {
  it("joins the runs of a paragraph and says which are bold as a whole", () => {
    const body =
      p(run("Antwoord op vra", "<w:b/>") + run("gen ", "<w:b/>") + run("3 en 4", "<w:b/>")) +
      p(run("Ja, ", "<w:b/>") + run("dat klopt."));
    expect(read(body)).toEqual(["* Antwoord op vragen 3 en 4", "Ja, dat klopt."]);
  });

  it("takes bold from the style, unless the run or a bold character style takes it away", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Basis"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Vraag"><w:basedOn w:val="Basis"/></w:style>' +
      '<w:style w:type="character" w:styleId="Vet"><w:rPr><w:b/></w:rPr></w:style>';
    const inStyle = '<w:pStyle w:val="Vraag"/>';
    const body =
      p("Bold by style", inStyle) +
      p(run("Off in the run", '<w:b w:val="0"/>'), inStyle) +
      p(run("Toggled off", '<w:rStyle w:val="Vet"/>'), inStyle);
    expect(read(body, { styles })).toEqual(["* Bold by style", "Off in the run", "Toggled off"]);
  });

  it("makes a line of each line break, but keeps a sentence whole that is broken over two lines", () => {
    const br = "<w:r><w:br/></w:r>";
    const body =
      p(br + run("Vraag 2", "<w:b/>") + br + run("Klopt dit?")) +
      p(run("Dit is een zin die de schrijver met een harde overgang op") + br + run("twee regels heeft gezet."));
    expect(read(body)).toEqual([
      "* Vraag 2",
      "Klopt dit?",
      "Dit is een zin die de schrijver met een harde overgang op twee regels heeft gezet.",
    ]);
  });

  it("drops soft hyphens and keeps hyphens that do not break; tabs are spaces", () => {
    const body = p(
      `<w:r><w:t>jeugd\u00adzorg</w:t><w:softHyphen/><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>`,
    );
    expect(read(body)).toEqual(["jeugdzorg e-mail"]);
  });

  it("makes headings of paragraphs with an outline level", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Kop2"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    expect(read(p("Inleiding", '<w:pStyle w:val="Kop2"/>'), { styles })).toEqual(["## Inleiding"]);
  });
});

describe("what is printed", () => {
  it("accepts tracked changes", () => {
    const body = p(
      run("De termijn is ") +
        "<w:del><w:r><w:delText>drie</w:delText><w:t> à vier</w:t></w:r></w:del><w:ins>" +
        run("zes") +
        "</w:ins>" +
        run(" weken."),
    );
    expect(read(body)).toEqual(["De termijn is zes weken."]);
  });

  it("joins paragraphs whose end was deleted", () => {
    const body = p(run("Eerste deel, "), "<w:rPr><w:del/></w:rPr>") + p("tweede deel.");
    expect(read(body)).toEqual(["Eerste deel, tweede deel."]);
  });

  it("leaves out deleted rows, moved-away and hidden text", () => {
    const gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:tc></w:tr>";
    const body =
      table([[p("a"), p("b")]]).replace("</w:tbl>", `${gone}</w:tbl>`) +
      p(run("zichtbaar") + run("verborgen", "<w:vanish/>") + `<w:moveFrom>${run("elders")}</w:moveFrom>`);
    expect(read(body)).toEqual(["a | b", "zichtbaar"]);
  });

  it("shows the result of a field, not its code, also of fields within fields and across paragraphs", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body =
      p(
        mark("begin") +
          code(" IF ") +
          mark("begin") +
          code(" NUMPAGES ") +
          mark("separate") +
          run("4") +
          mark("end") +
          mark("separate") +
          run("Datum: "),
      ) + p(run("16 mei 2024") + mark("end") + run(" (Den Haag)"));
    expect(read(body)).toEqual(["Datum:", "16 mei 2024 (Den Haag)"]);
  });

  it("reads content controls, links, and of a drawing made twice only one", () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p("In een besturingselement")}</w:sdtContent></w:sdt>` +
      p(run("Zie ") + `<w:hyperlink r:id="l1">${run("de brief")}</w:hyperlink>`) +
      p(
        `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box("In een vak")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("In een vak")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(read(body)).toEqual(["In een besturingselement", "Zie de brief", "In een vak"]);
  });

  it("leaves out what a content control asks for that nobody filled in, not what stands in one that was", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const styled = run("[naam]", '<w:rStyle w:val="PlaceholderText"/>');
    const body =
      control(p("Klik of tik om tekst in te voeren.")) +
      p(run("Namens ") + control(styled) + run("de minister.")) +
      control(p("Ja, dat klopt."));
    expect(read(body)).toEqual(["Namens de minister.", "Ja, dat klopt."]);
  });

  it("sets a text box with page number or reference apart, wherever it is anchored; one with sentences is text", () => {
    const box = (...lines: string[]) =>
      p(
        `<w:r><w:drawing><wp:anchor xmlns:wp="wp"><wp:positionV relativeFrom="paragraph"/><w:txbxContent>${lines.map((line) => p(line)).join("")}</w:txbxContent></wp:anchor></w:drawing></w:r>`,
      );
    const body =
      box("Pagina 2 van 3", "Onze referentie", "4001234") + box("Zie ook:", "Onze referentie", "Dit is tekst.");
    expect(read(body)).toEqual([
      "(margin) Pagina 2 van 3",
      "(margin) Onze referentie",
      "(margin) 4001234",
      ...["Zie ook:", "Onze referentie", "Dit is tekst."],
    ]);
  });

  it("sets apart what is placed by its distance from the edge of the page: a frame, a box, also in the older form", () => {
    const anchored = `<wp:anchor xmlns:wp="wp"><wp:positionV relativeFrom="page"/><w:txbxContent>${p("Postbus 20301")}</w:txbxContent></wp:anchor>`;
    const shape = `<v:shape xmlns:v="v" style="mso-position-vertical-relative:page"><w:txbxContent>${p("2500 EH Den Haag")}</w:txbxContent></v:shape>`;
    const body =
      `<w:p><w:pPr><w:framePr w:hAnchor="page" w:vAnchor="page"/></w:pPr>${run("Ministerie van Justitie")}</w:p>` +
      p(`<w:r><w:drawing>${anchored}</w:drawing></w:r>`) +
      p(`<w:r><w:pict>${shape}</w:pict></w:r>`) +
      p("Geachte voorzitter,");
    expect(read(body)).toEqual([
      "(margin) Ministerie van Justitie",
      "(margin) Postbus 20301",
      "(margin) 2500 EH Den Haag",
      "Geachte voorzitter,",
    ]);
  });
});

describe("typed tables of contents", () => {
  const tab = "<w:r><w:tab/></w:r>";
  const line = (title: string, page: number) => p(run(title) + tab + run(String(page)));

  it("are told by lines with a page number whose words are printed again", () => {
    const answers = bold("Vraag 1") + p("Klopt dit?") + bold("Vraag 2") + p("Waarom?");
    expect(read(bold("Inhoud") + line("Vraag 1", 2) + p("Vraag 2 ......... 3") + answers)).toEqual([
      "(furniture) * Inhoud",
      "(furniture) Vraag 1 2",
      "(furniture) Vraag 2 ......... 3",
      ...["* Vraag 1", "Klopt dit?", "* Vraag 2", "Waarom?"],
    ]);
  });

  it("are no lines of data", () => {
    expect(read(line("Drenthe", 14) + line("Limburg", 22) + p("Drenthe"))).toEqual([
      "Drenthe 14",
      "Limburg 22",
      "Drenthe",
    ]);
  });
});

describe("annexes", () => {
  const answer = bold("Vraag 1") + p("Klopt dit?") + bold("Antwoord 1") + p("Ja.");
  const closing = (body: string) => {
    const { antwoorden, slot } = understand(readDocx(docx(body)));
    return { antwoord: antwoorden[0]!.body.map(wordingOf), slot: slot.map(wordingOf) };
  };

  it("are no part of the last answer when their heading begins a page", () => {
    const annex = bold("Bijlage 1: overzicht per regio") + p("Drenthe: 14 weken.");
    const slot = ["Bijlage 1: overzicht per regio", "Drenthe: 14 weken."];
    expect(closing(answer + pageBreak + p("") + annex)).toEqual({ antwoord: ["Ja."], slot });
    const signed = p("Hoogachtend,") + p("De minister van Financiën,") + p("E. Heinen");
    expect(closing(answer + signed + pageBreak + annex)).toEqual({
      antwoord: ["Ja."],
      slot: ["Hoogachtend,", "De minister van Financiën,", "E. Heinen", ...slot],
    });
  });

  it("are left in the answer where that names them on the page it stands on, or in its text", () => {
    const named = bold("Bijlage") + p("Bij deze antwoorden.");
    expect(closing(answer + named).antwoord).toEqual(["Ja.", "Bijlage", "Bij deze antwoorden."]);
    const inText = p("Bijlage 1 geeft een overzicht.");
    expect(closing(answer + pageBreak + inText).antwoord).toEqual(["Ja.", "Bijlage 1 geeft een overzicht."]);
    const heading = bold("Bedragen per jaar") + p("In 2024: 14 mln.");
    expect(closing(answer + pageBreak + heading).slot).toEqual([]);
  });
});

describe("tables of contents", () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const line = (n: number) => run(`Vraag ${n}`) + "<w:r><w:tab/></w:r>" + run("2");
  const contents = ["(furniture) Vraag 1 2", "(furniture) Vraag 2 2"];

  it("are told by their style, in any language", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>';
    const body = (style: string) => [1, 2].map((n) => p(line(n), `<w:pStyle w:val="${style}"/>`)).join("") + p("Ja.");
    expect(read(body("Verzeichnis1"), { styles })).toEqual([...contents, "Ja."]);
    expect(read(body("Inhopg1"))).toEqual([...contents, "Ja."]);
  });

  it("are told by the field or the control that they stand in", () => {
    const code = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>';
    const field = p(mark("begin") + code + mark("separate") + line(1)) + p(line(2) + mark("end")) + p("Ja.");
    expect(read(field)).toEqual([...contents, "Ja."]);
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Inhoud")}${p(line(1))}</w:sdtContent></w:sdt>`;
    expect(read(control + bold("Vraag 1"))).toEqual(["(furniture) Inhoud", contents[0], "* Vraag 1"]);
  });
});

describe("automatic numbering", () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}${level(2, "lowerRoman", "%1.%3")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, "decimal", "Vraag %1")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="4">${level(0, "decimal", "%1)", '<w:pStyle w:val="Bron"/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>' +
    '<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  it("counts per level and starts deeper levels anew", () => {
    const body =
      item("een", 1) +
      item("onder een", 1, 1) +
      item("ook onder een", 1, 1) +
      item("twee", 1) +
      item("onder twee", 1, 1) +
      item("diep", 1, 2);
    expect(read(body, { numbering })).toEqual([
      "1. een",
      "  a) onder een",
      "  b) ook onder een",
      "2. twee",
      "  a) onder twee",
      "    2.i diep",
    ]);
  });

  it("counts on after text in between, and starts anew where the list says so", () => {
    const body = item("Klopt dit?", 1) + p("Ja.") + item("Waarom?", 1) + p("Daarom.") + item("opsomming", 5);
    expect(read(body, { numbering })).toEqual(["1. Klopt dit?", "Ja.", "2. Waarom?", "Daarom.", "1. opsomming"]);
  });

  it("makes a heading of a number with a word", () => {
    const body = item("Klopt dit?", 3) + p("Ja.") + item("", 3) + p("En dit?");
    expect(read(body, { numbering })).toEqual(["* Vraag 1", "Klopt dit?", "Ja.", "* Vraag 2", "En dit?"]);
  });

  it("prints a bullet for the characters of symbol fonts, and keeps lists of another kind apart", () => {
    expect(read(item("punt", 2) + item("nummer", 1), { numbering })).toEqual(["• punt", "1. nummer"]);
  });

  it("takes the number from the style, and none where the paragraph says so", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Bron"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const body =
      p("NOS, 6 maart 2024", '<w:pStyle w:val="Bron"/>') +
      p("zonder", '<w:pStyle w:val="Bron"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(read(body, { numbering, styles })).toEqual(["1) NOS, 6 maart 2024", "zonder"]);
  });
});

describe("notes", () => {
  const mark = (kind: string, id: number, extra = "") => `<w:r><w:${kind}Reference w:id="${id}"${extra}/></w:r>`;
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote>` +
    `<w:footnote w:id="7">${p(`<w:r><w:footnoteRef/></w:r>${run(" Kamerstuk 29628, nr. 1099.")}`)}</w:footnote>` +
    `<w:footnote w:id="8">${p("Eigen teken.")}</w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${p("Aan het eind.")}</w:endnote>`;

  it("numbers footnotes and endnotes as printed, each in its own way", () => {
    const body = p(run("Verzocht.") + mark("footnote", 7) + run(" En") + mark("endnote", 1));
    expect(read(body, { footnotes, endnotes })).toEqual([
      "Verzocht.[^voetnoot-1 1] En[^eindnoot-1 i]",
      "[^voetnoot-1 1] Kamerstuk 29628, nr. 1099.",
      "[^eindnoot-1 i] Aan het eind.",
    ]);
  });

  it("keeps a mark of the writer's own, and numbers as the settings say", () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="8"/><w:t>*</w:t></w:r>';
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';
    expect(read(p(run("a") + own + run("b") + mark("endnote", 1)), { footnotes, endnotes, settings })).toEqual([
      "a[^voetnoot-1 *]b[^eindnoot-1 1]",
      "[^voetnoot-1 *] Eigen teken.",
      "[^eindnoot-1 1] Aan het eind.",
    ]);
  });
});

describe("tables", () => {
  it("keeps rows and columns, with empty cells for those that span others", () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Totaal")}`;
    expect(
      read(
        table([
          [p("Jaar"), p("Aantal"), p("Deel")],
          [wide, p("12")],
        ]),
      ),
    ).toEqual(["Jaar | Aantal | Deel", "Totaal |  | 12"]);
  });

  it("separates what stands on lines of its own in a cell", () => {
    expect(read(table([[p("a") + p("b"), p("c") + table([[p("d")]])]]))).toEqual(["a / b | c / d"]);
  });

  it("takes tables apart that are there for the eye: one column, or questions in cells", () => {
    const body =
      table([[p("In een kader.")]]) +
      table([
        [bold("Vraag 1"), p("Klopt dit?")],
        [bold("Antwoord 1"), p("Ja.")],
      ]);
    expect(read(body)).toEqual(["In een kader.", "* Vraag 1", "Klopt dit?", "* Antwoord 1", "Ja."]);
  });

  it("sets signatures that stand beside each other below each other, behind the last answer", () => {
    const offices = [p("De minister van Financiën,"), p("De staatssecretaris van Defensie,")];
    const signed = table([offices, [p("E. Heinen"), p("G.P. Tuinman")]]);
    const expected = ["De minister van Financiën,", "E. Heinen", "De staatssecretaris van Defensie,", "G.P. Tuinman"];
    expect(read(bold("Antwoord 1") + p("Ja.") + signed).slice(2)).toEqual(expected);
    const inOneRow = table([[offices[0]! + p("") + p("E. Heinen"), offices[1]! + p("") + p("G.P. Tuinman")]]);
    expect(read(p("Hoogachtend,") + inOneRow).slice(1)).toEqual(expected);
    expect(read(bold("Antwoord 1") + signed + bold("Vraag 2"))).toContain("E. Heinen | G.P. Tuinman");
    const spent = table([offices, [p("12 mln."), p("14 mln.")]]);
    expect(read(spent)).toContain("12 mln. | 14 mln.");
    const perPerson = table([offices, [p("E. Heinen"), p("G.P. Tuinman")], [p("12 mln."), p("14 mln.")]]);
    expect(read(perPerson)).toContain("E. Heinen | G.P. Tuinman");
  });
});

describe("letters", () => {
  const atPage = '<w:tblpPr w:vertAnchor="page" w:horzAnchor="page" w:tblpX="9357" w:tblpY="3074"/>';
  const head =
    table([
      [p("Datum"), p("16 mei 2024")],
      [p("Onderwerp"), p("Beantwoording Kamervragen")],
    ]) + table([[bold("Ons kenmerk") + p("5401166") + bold("Contactpersoon") + p("J. Jansen")]], atPage);
  const letter = p("In antwoord op uw brief van 8 maart 2024, nr. 2024Z04007, deel ik u mede …") + p("D. Voorbeeld");

  it("tells the letter from the answers by the page break after it, and its column from the letter", () => {
    expect(read(head + letter + pageBreak + bold("Vraag 1") + p("Klopt dit?"))).toEqual([
      "(letter) Datum | 16 mei 2024",
      "(letter) Onderwerp | Beantwoording Kamervragen",
      "(margin) * Ons kenmerk",
      "(margin) 5401166",
      "(margin) * Contactpersoon",
      "(margin) J. Jansen",
      "(letter) In antwoord op uw brief van 8 maart 2024, nr. 2024Z04007, deel ik u mede …",
      "(letter) D. Voorbeeld",
      "* Vraag 1",
      "Klopt dit?",
    ]);
  });

  it("takes a section that begins on a new page for a page break, and one that runs on not", () => {
    const section = (type: string) => `<w:sectPr>${type && `<w:type w:val="${type}"/>`}</w:sectPr>`;
    const body = (type: string) => head + letter + p("", section("")) + p("Daarna") + section(type);
    expect(read(body(""))).toContain("(letter) D. Voorbeeld");
    expect(read(body("continuous"))).toContain("D. Voorbeeld");
  });

  it("is no cover letter when the questions stand before the page break, or without a letterhead", () => {
    expect(read(head + bold("Vraag 1") + p("Klopt dit?") + pageBreak + p("Ja."))).toContain("Klopt dit?");
    expect(read(head + p("Bent u bekend met dit bericht?") + p("Ja.") + pageBreak + p("Bijlage"))).toContain("Ja.");
    expect(read(p("Een zin.") + pageBreak + p("Nog een."))).toEqual(["Een zin.", "Nog een."]);
  });

  it("ends before a question that is answered behind the page break, though the answers count from 1", () => {
    const signed = p("Geachte voorzitter,") + p("Hoogachtend,") + p("D. Voorbeeld");
    const behind =
      p("2. Waarom?") + p("3. Wanneer?") + bold("Antwoord 1") + p("Ja.") + bold("Antwoord 2") + p("Daarom.");
    expect(read(signed + p("1. Klopt dit?") + pageBreak + behind)).toContain("1. Klopt dit?");
  });

  it("is a cover letter though it asks, when it is signed and more is asked behind it", () => {
    const asking = head + p("Wat betekent dit?") + p("Daar ga ik op in.") + p("Hoogachtend,") + p("D. Voorbeeld");
    const answers = bold("Vraag 1") + p("Klopt dit?") + bold("Vraag 2") + p("Waarom?");
    expect(read(asking + pageBreak + answers)).toContain("(letter) Wat betekent dit?");
    expect(read(asking + pageBreak + p("Bijlage"))).toContain("Wat betekent dit?");
  });

  it("goes on to the page where it is signed, not beyond", () => {
    const pages = (second: string) => head + letter.replace("D. Voorbeeld", "Daarom.") + pageBreak + second + pageBreak;
    const signed = p("Verder nog dit.") + p("Hoogachtend,") + p("D. Voorbeeld");
    const lines = read(pages(signed) + bold("Vraag 1") + p("Klopt dit?"));
    expect(lines).toContain("(letter) Verder nog dit.");
    expect(lines).toContain("Klopt dit?");
    expect(read(pages(bold("Vraag 1") + p("Klopt dit?") + signed))).toContain("Klopt dit?");
    expect(read(pages(p("Bijlage") + p("Nog een zin.")))).toContain("Nog een zin.");
  });

  it("reads the header of the first page as letterhead, others and footers as furniture", () => {
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/>' +
      '<w:footerReference w:type="first" r:id="f1"/><w:titlePg/></w:sectPr>';
    const lines = read(p("Tekst.") + section, {
      header: { h1: p("Ministerie van Voorbeelden"), h2: p("Ons kenmerk 123") },
      footer: { f1: p("Pagina 1 van 2") },
    });
    expect(lines).toEqual([
      "(margin) Ministerie van Voorbeelden",
      "Tekst.",
      "(furniture) Ons kenmerk 123",
      "(furniture) Pagina 1 van 2",
    ]);
  });
});
