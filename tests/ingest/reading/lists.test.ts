/** Lists: the letter or number that is printed is what data, markdown and page show. */
import { describe, expect, it } from "vitest";
import { bold, docx, item, level, p, run, table } from "../fixtures/docx/make-docx.ts";
import { htmlOf, read, readCase, xmlOf } from "./read.ts";

/** What is shown before items on a page: what is generated there, and what is text. */
const shown = (html: string): string[] =>
  [...html.matchAll(/<(ol|ul)([^>]*)>|<\/(?:ol|ul)>|<li[^>]*>(?:\s*<p[^>]*>)?([^<]*)/g)].flatMap(
    ([tag, list, attributes, text]) => {
      if (list) return [`${list}${attributes!.replace(' role="list"', "")}`];
      return tag.startsWith("</") ? [] : [text!.trim()];
    },
  );

describe("the cases", () => {
  it("a letter that Word makes, also of a deeper level and where it starts elsewhere", async () => {
    const { document, markdown, html } = await readCase("letters-van-lijsten", "d17-nummering.docx");
    expect(document.vragen[1]!.tekst).toBe("Kunt u ingaan op:\n\na) de kosten,\nb) de baten;\ni. diepere punt");
    expect(markdown("2")).toContain("- a) de kosten,\n- b) de baten;\n  - i. diepere punt");
    expect(markdown("2")).toContain("- c) derde punt");
    expect(shown(html("2"))).toEqual([
      'ul class="gemerkt"',
      "a) de kosten,",
      "b) de baten;",
      'ul class="gemerkt"',
      "i. diepere punt",
      'ul class="gemerkt"',
      "c) derde punt",
    ]);
  });

  it("letters of a list in HTML that starts elsewhere", async () => {
    const { markdown, html } = await readCase("letters-van-lijsten", "h03-tags.html");
    expect(markdown("1")).toContain("- c. derde\n- d. vierde");
    expect(shown(html("1")).slice(0, 3)).toEqual(['ul class="gemerkt"', "c. derde", "d. vierde"]);
  });

  it("letters that XML prints, with one left out", async () => {
    const { markdown, html } = await readCase("letters-van-lijsten", "x07-lijst.xml");
    expect(markdown("1")).toContain("- a. de kosten\n- c. de baten");
    expect(shown(html("1"))).toEqual(['ul class="gemerkt"', "a. de kosten", "c. de baten"]);
  });

  it("items with paragraphs of their own keep their numbers, and the paragraph behind the list is none of them", async () => {
    const { document, markdown } = await readCase(
      "docx-lijst-met-alineas-verliest-nummers",
      "docx-lijst-met-alineas-verliest-nummers.docx",
    );
    expect(document.antwoorden[0]!.tekst).toBe(
      "Het rapport kende twee hoofdadviezen:\n\n" +
        "1. Zet in op tijdig onderhoud van de deuren\n" +
        "De deuren worden nu elk jaar nagezien. Daarvoor is een vaste ploeg.\n" +
        "2. Stel een onderzoek in naar de wachttijden\n" +
        "Dat onderzoek loopt. Ik stuur u het verslag in juni.\n\n" +
        "Tot slot spreek ik met de schippers.",
    );
    expect(markdown("1")).toContain("1. Zet in op tijdig onderhoud van de deuren\n\n   De deuren");
    expect(markdown("1")).toMatch(/\n\nTot slot spreek ik met de schippers\.\n$/);
  });
});

const VRAAG = bold("Vraag 1") + p("Wat doet u?") + bold("Antwoord 1") + p("Dit doe ik:");

describe("numbers that Word makes", () => {
  const definition = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
  const answer = async (items: string, numbering: string) => {
    const { document, html } = await read(docx(VRAAG + items, { numbering }));
    expect(document.meldingen).toEqual([]);
    return { tekst: document.antwoorden[0]!.tekst.replace("Dit doe ik:\n\n", ""), shown: shown(html("1")) };
  };
  const two = item("een", 1) + item("twee", 1);

  it.each([
    ["decimal", "%1.", ["1. een", "2. twee"], ["ol", "een", "twee"]],
    ["decimal", "%1)", ["1) een", "2) twee"], ['ul class="gemerkt"', "1) een", "2) twee"]],
    ["decimal", "(%1)", ["(1) een", "(2) twee"], ['ul class="gemerkt"', "(1) een", "(2) twee"]],
    ["decimalZero", "%1.", ["01. een", "02. twee"], ['ul class="gemerkt"', "01. een", "02. twee"]],
    ["lowerLetter", "%1.", ["a. een", "b. twee"], ['ul class="gemerkt"', "a. een", "b. twee"]],
    ["upperLetter", "%1)", ["A) een", "B) twee"], ['ul class="gemerkt"', "A) een", "B) twee"]],
    ["lowerRoman", "(%1)", ["(i) een", "(ii) twee"], ['ul class="gemerkt"', "(i) een", "(ii) twee"]],
    ["upperRoman", "%1.", ["I. een", "II. twee"], ['ul class="gemerkt"', "I. een", "II. twee"]],
    ["ordinal", "%1", ["1e een", "2e twee"], ['ul class="gemerkt"', "1e een", "2e twee"]],
    ["decimal", "Ad %1:", ["Ad 1: een", "Ad 2: twee"], ['ul class="gemerkt"', "Ad 1: een", "Ad 2: twee"]],
    ["decimalEnclosedCircle", "%1", ["① een", "② twee"], ['ul class="gemerkt"', "① een", "② twee"]],
    ["ordinalText", "%1", ["Eerste een", "Tweede twee"], ['ul class="gemerkt"', "Eerste een", "Tweede twee"]],
    ["cardinalText", "%1.", ["Een. een", "Twee. twee"], ['ul class="gemerkt"', "Een. een", "Twee. twee"]],
    ["bullet", "\uf0b7", ["• een", "• twee"], ["ul", "een", "twee"]],
    ["bullet", "-", ["- een", "- twee"], ["ul", "een", "twee"]],
    ["bullet", "o", ["• een", "• twee"], ["ul", "een", "twee"]],
  ])("%s as %s", async (format, text, lines, page) => {
    const found = await answer(two, definition(level(0, format, text)));
    expect([found.tekst.split("\n"), found.shown]).toEqual([lines, page]);
  });

  it("of several levels in one", async () => {
    const numbering = definition(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"));
    const found = await answer(item("een", 1) + item("diep", 1, 1) + item("dieper", 1, 1) + item("twee", 1), numbering);
    expect(found.tekst).toBe("1. een\n1.1 diep\n1.2 dieper\n2. twee");
    expect(found.shown).toEqual(["ol", "een", 'ul class="gemerkt"', "1.1 diep", "1.2 dieper", "twee"]);
  });

  it("that start elsewhere, go on behind a paragraph, and begin again", async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const items = two + p("Tussendoor.") + item("drie", 1) + p("En:") + item("zeven", 2) + item("acht", 2);
    const found = await answer(items, definition(level(0, "decimal", "%1."), nums));
    expect(found.tekst).toBe("1. een\n2. twee\n\nTussendoor.\n\n3. drie\n\nEn:\n\n7. zeven\n8. acht");
    expect(found.shown).toEqual(["ol", "een", "twee", 'ol start="3"', "drie", 'ol start="7"', "zeven", "acht"]);
  });

  it("of a list that begins again right behind another", async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const found = await answer(two + item("weer", 2), definition(level(0, "decimal", "%1."), nums));
    expect(found.tekst.replaceAll("\n\n", "\n")).toBe("1. een\n2. twee\n1. weer");
  });

  it("in a cell of a table are text of the cell", async () => {
    const body =
      VRAAG +
      table([
        [p("Wat"), p("Wie")],
        [item("een", 1) + item("twee", 1), p("ik")],
      ]);
    const { document } = await read(docx(body, { numbering: definition(level(0, "lowerLetter", "%1)")) }));
    expect(document.antwoorden[0]!.tekst).toContain("a) een\nb) twee\tik");
  });

  it("of a style", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Opsomming"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = VRAAG + p("een", '<w:pStyle w:val="Opsomming"/>') + p("twee", '<w:pStyle w:val="Opsomming"/>');
    const { document } = await read(docx(body, { styles, numbering: definition(level(0, "lowerLetter", "%1.")) }));
    expect(document.antwoorden[0]!.tekst).toBe("Dit doe ik:\n\na. een\nb. twee");
  });

  describe("with paragraphs of their own", () => {
    const indented = definition(
      level(0, "lowerLetter", "%1)", "").replace(
        "</w:lvl>",
        '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>',
      ) + level(1, "lowerRoman", "%2.").replace("</w:lvl>", '<w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>'),
    );
    const ind = (left: number) => `<w:ind w:left="${left}"/>`;

    it("set as far from the margin as their text", async () => {
      const found = await answer(item("een", 1) + p("Meer.", ind(720)) + item("twee", 1) + p("Slot."), indented);
      expect(found.tekst).toBe("a) een\nMeer.\nb) twee\n\nSlot.");
    });

    it("behind items of a deeper level", async () => {
      const items =
        item("een", 1) + item("diep", 1, 1) + p("Bij diep.", ind(1440)) + p("Bij een.", ind(720)) + item("twee", 1);
      const { markdown } = await read(docx(VRAAG + items, { numbering: indented }));
      expect(markdown("1")).toContain("- a) een\n\n  - i. diep\n\n    Bij diep.\n\n  Bij een.\n- b) twee");
    });

    it("but not those at the margin, headings, or what is bold", async () => {
      const items = item("een", 1) + p("Aan de kantlijn.") + item("twee", 1) + p(run("Kop", "<w:b/>"), ind(720));
      expect((await answer(items, indented)).tekst).toBe("a) een\n\nAan de kantlijn.\n\nb) twee\n\nKop");
      const next = item("een", 1) + p("Vraag 2", ind(720)) + p("En dit?", ind(720)) + p("Antwoord 2") + p("Ja.");
      const { document } = await read(docx(VRAAG + next, { numbering: indented }));
      expect(document.vragen.map(({ tekst }) => tekst)).toEqual(["Wat doet u?", "En dit?"]);
    });
  });
});

describe("lists in HTML", () => {
  const answer = async (list: string) => {
    const { document, html } = await read(htmlOf("<p>Wat doet u?</p>", `<p>Dit:</p>${list}`));
    return { tekst: document.antwoorden[0]!.tekst.replace("Dit:\n\n", ""), shown: shown(html("1")) };
  };
  it.each([
    ["<ol><li>een<li>twee</ol>", "1. een\n2. twee", ["ol", "een", "twee"]],
    ['<ol start="4"><li>een<li>twee</ol>', "4. een\n5. twee", ['ol start="4"', "een", "twee"]],
    ['<ol type="A"><li>een<li>twee</ol>', "A. een\nB. twee", ['ul class="gemerkt"', "A. een", "B. twee"]],
    ['<ol type="i"><li value="4">een<li>twee</ol>', "iv. een\nv. twee", ['ul class="gemerkt"', "iv. een", "v. twee"]],
    ["<ol reversed><li>een<li>twee</ol>", "2. een\n1. twee", ['ul class="gemerkt"', "2. een", "1. twee"]],
    ['<ol reversed start="9"><li>een<li>twee</ol>', "9. een\n8. twee", ['ul class="gemerkt"', "9. een", "8. twee"]],
    ['<ol><li>een<li value="5">twee</ol>', "1. een\n5. twee", ['ul class="gemerkt"', "1. een", "5. twee"]],
    [
      '<ol style="list-style-type: lower-alpha"><li>een<li>twee</ol>',
      "a. een\nb. twee",
      ['ul class="gemerkt"', "a. een", "b. twee"],
    ],
    ['<ol style="list-style:none"><li>een<li>twee</ol>', "• een\n• twee", ["ul", "een", "twee"]],
    ["<ul><li>een<li>twee</ul>", "• een\n• twee", ["ul", "een", "twee"]],
    [
      '<ul><li><p class="labeled"><span class="ol">a. </span>een</p><li><span class="li.nr">1°.</span> twee</ul>',
      "a. een\n1°. twee",
      ['ul class="gemerkt"', "a. een", "1°. twee"],
    ],
  ])("%s", async (list, tekst, page) => {
    expect(await answer(list)).toEqual({ tekst, shown: page });
  });

  it("inside each other", async () => {
    const list = '<ol><li>een<ol type="a"><li>deel</ol></li><li>twee</ol>';
    expect((await answer(list)).shown).toEqual(["ol", "een", 'ul class="gemerkt"', "a. deel", "twee"]);
  });
});

describe("lists in XML", () => {
  const answer = async (list: string) => {
    const { document, html } = await read(xmlOf("<al>Wat doet u?</al>", `<al>Dit:</al>${list}`));
    return { tekst: document.antwoorden[0]!.tekst.replace("Dit:\n\n", ""), shown: shown(html("1")) };
  };
  const items = "<li><al>een</al></li><li><al>twee</al></li>";
  it.each([
    [`<lijst type="arabic">${items}</lijst>`, "1. een\n2. twee", ["ol", "een", "twee"]],
    [`<lijst type="loweralpha">${items}</lijst>`, "a. een\nb. twee", ['ul class="gemerkt"', "a. een", "b. twee"]],
    [`<lijst type="upperroman">${items}</lijst>`, "I. een\nII. twee", ['ul class="gemerkt"', "I. een", "II. twee"]],
    [`<lijst type="ongemarkeerd">${items}</lijst>`, "• een\n• twee", ["ul", "een", "twee"]],
    [`<lijst type="streep">${items}</lijst>`, "– een\n– twee", ["ul", "een", "twee"]],
    [
      '<lijst type="manual"><li><li.nr>1°</li.nr><al>een</al></li><li><li.nr>2°</li.nr><al>twee</al></li></lijst>',
      "1° een\n2° twee",
      ['ul class="gemerkt"', "1° een", "2° twee"],
    ],
    [
      '<lijst type="expliciet"><li><li.nr>–</li.nr><al>een</al></li><li><li.nr>–</li.nr><al>twee</al></li></lijst>',
      "– een\n– twee",
      ["ul", "een", "twee"],
    ],
    [
      '<lijst type="expliciet"><li nr="a."><al>een</al></li><li nr="b."><al>twee</al></li></lijst>',
      "a. een\nb. twee",
      ['ul class="gemerkt"', "a. een", "b. twee"],
    ],
  ])("%s", async (list, tekst, page) => {
    expect(await answer(list)).toEqual({ tekst, shown: page });
  });
});
