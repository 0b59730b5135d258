import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/ingest/readers/docx.ts";
import { UnreadableSource } from "../../../src/ingest/tree/source.ts";
import { docx, p, table } from "../fixtures/docx/make-docx.ts";
import { mutations } from "../fixtures/mutations.ts";

/** The rule of the message that a file ends in; every case must be over within seconds. */
function rule(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
    return "read";
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    expect(error.message).not.toBe("");
    expect(error.remedie).not.toBe("");
    return error.regel;
  }
}

describe("hostile and broken Word files", { timeout: 30_000 }, () => {
  it("refuses what is no zip, no Word document, empty or without text", () => {
    expect(rule(strToU8("zomaar tekst"))).toBe("docx-no-zip");
    expect(rule(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }))).toBe("docx-no-document");
    expect(rule(docx(""))).toBe("no-text");
    expect(rule(docx(p("")))).toBe("no-text");
  });

  it("says what to do about a password", () => {
    expect(rule(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe("docx-encrypted");
  });

  it("refuses a file that breaks off, wherever it does", () => {
    const whole = docx(p("Antwoord. ".repeat(2000)));
    for (const part of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      expect(rule(whole.subarray(0, Math.floor(whole.length * part)))).toBe("docx-damaged");
    }
  });

  it("stops inflating a zip bomb", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(rule(bomb)).toBe("docx-too-large");
  });

  it("does not inflate what it does not read", () => {
    const media = zipSync({
      "word/media/image1.png": new Uint8Array(100 * 1024 * 1024),
      "word/document.xml": strToU8("<document><body><p><r><t>Ja.</t></r></p></body></document>"),
    });
    expect(rule(media)).toBe("read");
  });

  it("refuses more parts than a document can have", () => {
    expect(
      rule(zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}.xml`, new Uint8Array(0)])))),
    ).toBe("docx-too-large");
  });

  it("refuses a text of 50 MB", () => {
    expect(rule(docx(p("woord ".repeat((50 * 1024 * 1024) / 6))))).toBe("docx-too-large");
  });

  it("expands no entities", () => {
    const bomb =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><document><body><p><r><t>&b;</t></r></p></body></document>';
    expect(rule(zipSync({ "word/document.xml": strToU8(bomb) }))).toBe("xml-entities");
  });

  it("refuses tables a thousand deep", () => {
    let nested = p("diep");
    for (let i = 0; i < 1000; i++) nested = table([[nested]]);
    expect(rule(docx(nested))).toBe("too-deep");
  });

  it("survives styles that are based on each other in a ring, and a cell a million columns wide", () => {
    const styles = ["a", "b"]
      .map((id, i) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${"ba"[i]}"/></w:style>`)
      .join("");
    expect(rule(docx(p("Ja.", '<w:pStyle w:val="a"/>'), { styles }))).toBe("read");
    expect(rule(docx(table([[`<w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${p("a")}`, p("b")]])))).toBe("read");
  });

  it("takes names in the zip for names, not for paths", () => {
    const xml = strToU8("<document><body><p><r><t>Ja.</t></r></p></body></document>");
    expect(
      rule(zipSync({ "../../etc/x.xml": strToU8("<a/>"), "__proto__.xml": strToU8("<a/>"), "word/document.xml": xml })),
    ).toBe("read");
  });

  it("throws nothing but UnreadableSource, whatever is changed in the file or in its XML", () => {
    const whole = docx(p("Vraag 1") + table([[p("a"), p("b")]]), { footnotes: "<w:footnote/>", numbering: "<w:num/>" });
    for (const mutated of mutations(whole, 1500)) rule(mutated);
    const body =
      '<document><body><p><pPr><numPr><ilvl val="0"/><numId val="1"/></numPr></pPr><r><rPr><b/></rPr><t>Vraag</t><br type="page"/><footnoteReference id="1"/></r></p><tbl><tr><tc><p/></tc></tr></tbl></body></document>';
    for (const mutated of mutations(strToU8(body), 1500)) rule(zipSync({ "word/document.xml": mutated }, { level: 0 }));
  });
});
