/** Links of a source: the text stays what it is, the address behind it is kept. */
import { describe, expect, it } from "vitest";
import { addressOf } from "../../../src/ingest/tree/links.ts";
import { docx, p, run } from "../fixtures/docx/make-docx.ts";
import { htmlOf, read, readCase, xmlOf, type Read } from "./read.ts";

const BERICHT = "[dit bericht over de palingvangst](https://www.voorbeeld.nl/palingvangst)";

describe("links in the case of each format", () => {
  it.each([
    ["q08-koppeling.docx", `Kent u ${BERICHT}?`],
    ["q09-extref.xml", `Kent u ${BERICHT}?`],
    ["d07-velden.docx", String.raw`Kent u [dit bericht over palingvangst](https://www.voorbeeld.nl/bericht?a=1\&b=2)?`],
    ["h03-tags.html", "en [dit bericht](https://voorbeeld.nl/bericht?a=1), staart na de link?"],
  ])("%s", async (name, expected) => {
    const { markdown, document } = await readCase("adres-achter-koppeling-weg", name);
    expect(markdown("1")).toContain(expected);
    expect(document.koppelingen).toHaveLength(1);
    expect(document.koppelingen[0]).toMatchObject({ in: "vraag 1" });
  });
});

const vraag = (inside: string) => p("Vraag 1") + p(run("Kent u ") + inside + run("?")) + p("Antwoord 1") + p("Ja.");
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const koppelingen = async (result: Promise<Read>) =>
  (await result).document.koppelingen.map(({ tekst, adres }) => `${tekst} → ${adres}`);

describe("links in Word", () => {
  it.each([
    ["over several runs", run("dit ") + run("bericht", "<w:b/>"), "dit bericht → https://nos.nl/a"],
    ["with spaces at its edges, which stand beside it", run(" dit bericht "), "dit bericht → https://nos.nl/a"],
    ["with a hidden part", run("dit") + run("weg", "<w:vanish/>") + run(" bericht"), "dit bericht → https://nos.nl/a"],
  ])("%s", async (_, inside, expected) => {
    const body = vraag(`<w:hyperlink r:id="h">${inside}</w:hyperlink>`);
    expect(await koppelingen(read(docx(body, { links: { h: "https://nos.nl/a" } })))).toEqual([expected]);
  });

  it.each([
    [' HYPERLINK "https://nos.nl/a" \\l "deel" ', "dit bericht → https://nos.nl/a#deel"],
    [' HYPERLINK https://nos.nl/a \\o "een tip" ', "dit bericht → https://nos.nl/a"],
    [' hyperlink "mailto:pers@voorbeeld.nl" ', "dit bericht → mailto:pers@voorbeeld.nl"],
    [' HYPERLINK "www.nos.nl/a b" ', "dit bericht → https://www.nos.nl/a%20b"],
  ])("field%s", async (code, expected) => {
    expect(await koppelingen(read(docx(vraag(field(code, run("dit bericht"))))))).toEqual([expected]);
    const simple = `<w:fldSimple w:instr="${code.replaceAll('"', "&quot;")}">${run("dit bericht")}</w:fldSimple>`;
    expect(await koppelingen(read(docx(vraag(simple))))).toEqual([expected]);
  });

  it("are found in notes and in cells of tables", async () => {
    const link = '<w:hyperlink r:id="h"><w:r><w:t>hier</w:t></w:r></w:hyperlink>';
    const body =
      p("Vraag 1") +
      p(run("Kent u dit?") + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
      p("Antwoord 1") +
      `<w:tbl><w:tr><w:tc>${p("Zie")}</w:tc><w:tc>${p(link)}</w:tc></w:tr></w:tbl>`;
    const footnotes = `<w:footnote w:id="2">${p(run("Lees ") + link)}</w:footnote>`;
    const file = docx(body, { footnotes, links: { h: "https://a.nl/tabel" }, noteLinks: { h: "https://a.nl/noot" } });
    expect((await read(file)).document.koppelingen).toEqual([
      { in: "antwoord 1", tekst: "hier", adres: "https://a.nl/tabel" },
      { in: "noot 1", tekst: "hier", adres: "https://a.nl/noot" },
    ]);
  });

  it.each(["file:///H:/map/brief.docx", "brief.docx", "javascript:alert(1)", "C:\\map\\x.docx", "data:text/html,x"])(
    "to %s is no link; its address is named",
    async (target) => {
      const body = vraag('<w:hyperlink r:id="h"><w:r><w:t>dit bericht</w:t></w:r></w:hyperlink>');
      const { document, html } = await read(docx(body, { links: { h: target } }));
      expect(document.koppelingen).toEqual([]);
      expect(html("1")).toContain("Kent u dit bericht?");
      expect(document.meldingen).toMatchObject([{ regel: "left-out-address", weggelaten: target }]);
    },
  );

  it.each([
    ["a bookmark", '<w:hyperlink w:anchor="_Ref1"><w:r><w:t>antwoord 2</w:t></w:r></w:hyperlink>'],
    ["a field with a place in the document", field(' HYPERLINK \\l "_Ref1" ', run("antwoord 2"))],
    ["a reference", field(" REF _Ref12 \\h ", run("antwoord 2"))],
  ])("to %s are none, and nothing is missing", async (_, inside) => {
    const { document } = await read(docx(vraag(inside)));
    expect([document.koppelingen, document.meldingen]).toEqual([[], []]);
    expect(document.vragen[0]!.tekst).toBe("Kent u antwoord 2?");
  });
});

describe("links in publications", () => {
  it.each([
    ['<extref doc="stb-2020-118" soort="document">het besluit</extref>', "stb-2020-118.html"],
    ['<extref doc="kst-31015-290">de brief</extref>', "kst-31015-290.html"],
    ['<extref doc="ah-tk-20242025-610">de antwoorden</extref>', "ah-tk-20242025-610.html"],
  ])("name other publications: %s", async (extref, file) => {
    const { document } = await read(xmlOf(`<al>Kent u ${extref}?</al>`));
    expect(document.koppelingen.map(({ adres }) => adres)).toEqual([`https://zoek.officielebekendmakingen.nl/${file}`]);
  });

  it.each([
    ["stb-2020-118.html", "https://zoek.officielebekendmakingen.nl/stb-2020-118.html"],
    ["/kst-31015-290.html", "https://zoek.officielebekendmakingen.nl/kst-31015-290.html"],
    ["mailto:pers@voorbeeld.nl", "mailto:pers@voorbeeld.nl"],
  ])("as files of their site: %s", async (href, adres) => {
    const { document } = await read(htmlOf(`<p>Kent u <a href="${href}"><b>dit</b> stuk</a>?</p>`));
    expect(document.koppelingen).toEqual([{ in: "vraag 1", tekst: "dit stuk", adres }]);
  });

  it("that lead nowhere are named", async () => {
    const { document } = await read(
      htmlOf('<p>Kent u <a href="javascript:void(0)">dit</a> en <a href="#x">dat</a>?</p>'),
    );
    expect(document.vragen[0]!.tekst).toBe("Kent u dit en dat?");
    expect(document.koppelingen).toEqual([]);
    expect(document.meldingen).toMatchObject([{ regel: "left-out-address", weggelaten: "javascript:void(0)" }]);
  });

  it("around several paragraphs are kept in each", async () => {
    const { document } = await read(htmlOf('<a href="https://a.nl/x"><p>Kent u dit?</p><p>En dit?</p></a>'));
    expect(document.koppelingen.map(({ tekst }) => tekst)).toEqual(["Kent u dit?", "En dit?"]);
  });
});

describe("an address", () => {
  it.each(["https://a.nl", "HTTP://a.nl/?q=1#x", "mailto:a@b.nl", "https://a.nl/é"])("may be %s", (address) => {
    expect(addressOf(address)).toBe(address);
  });

  it.each(["", "a.nl/x", "https://", "https:///x", "mailto:", "ftp://a.nl", "vbscript:x", " javascript:https://a.nl"])(
    "is not “%s”",
    (target) => expect(addressOf(target)).toBeNull(),
  );
});
