import { describe, expect, it } from "vitest";
import { readOfficialHtml } from "../../../src/ingest/readers/official-html.ts";
import { readOfficialMetadata, readOfficialXml } from "../../../src/ingest/readers/official-xml.ts";
import { UnreadableSource } from "../../../src/ingest/tree/source.ts";
import { misplacedLetters } from "../fixtures/outline.ts";
import { mutations } from "../fixtures/mutations.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The rule of the message that a file ends in; every case must be over within seconds. */
function rule(read: () => unknown): string {
  try {
    read();
    return "read";
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    expect(error.remedie).not.toBe("");
    return error.regel;
  }
}
const xml = (text: string) => rule(() => readOfficialXml(bytes(text)));
const html = (text: string) => rule(() => readOfficialHtml(bytes(text)));

describe("hostile and broken XML", { timeout: 30_000 }, () => {
  it("is refused where it is not well-formed, with the place", () => {
    expect(() => readOfficialXml(bytes("<a>\n<al>tekst</b></a>"))).toThrow(/regel 2/);
    expect(xml("<officiele-publicatie><al>tekst")).toBe("not-well-formed");
    expect(xml("<al>&onbekend;</al>")).toBe("not-well-formed");
  });

  it("is refused where it is something else", () => {
    expect(xml("<rss><channel><item>nieuws</item></channel></rss>")).toBe("unknown-xml");
    expect(xml("<officiele-publicatie><al> </al></officiele-publicatie>")).toBe("unknown-xml");
  });

  it("expands and fetches no entities", () => {
    expect(xml('<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><x><al>&b;</al></x>')).toBe("xml-entities");
    expect(xml('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x><al>&f;</al></x>')).toBe("xml-entities");
  });

  it("is refused where it nests a hundred thousand deep, or is 50 MB long", () => {
    expect(xml("<al>".repeat(100_000))).toBe("too-deep");
    expect(xml(`<x>${"<al>x</al>".repeat(500_000)}</x>`)).toBe("too-large");
    expect(xml(`<x><al>${"woord ".repeat((50 * 1024 * 1024) / 6)}</al></x>`)).toBe("too-large");
  });

  it("may have a table that spans a million rows and columns", () => {
    const row =
      '<row><entry namest="a" nameend="b" morerows="1000000"><al>x</al></entry><entry><al>y</al></entry></row>';
    expect(
      xml(
        `<x><table><colspec colname="a" colnum="1"/><colspec colname="b" colnum="1000000"/>${row.repeat(100)}</table></x>`,
      ),
    ).toBe("read");
  });

  it("is refused in an encoding that it is not in", () => {
    expect(rule(() => readOfficialXml(Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9)))).toBe("not-utf-8");
    expect(xml('<?xml version="1.0" encoding="ebcdic"?><al>x</al>')).toBe("unknown-encoding");
  });
});

describe("hostile and broken HTML", { timeout: 30_000 }, () => {
  it("is refused where it nests a hundred thousand deep, or is 50 MB long", () => {
    expect(html("<div>".repeat(100_000))).toBe("too-deep");
    expect(html(`<p>${"woord ".repeat((50 * 1024 * 1024) / 6)}`)).toBe("too-large");
  });

  it("is read with tags that are never closed, and runs no script", () => {
    expect(html(`<p>Vraag 1${"<p>tekst <a><b><i>".repeat(50)}`)).toBe("read");
    expect(html("<p>tekst<script>throw new Error()</script>")).toBe("read");
  });

  it("takes no longer than its length says, however its tags are mixed up", () => {
    for (const mess of ["<b><p>", "<a><p>x", "<i><b><u><s><p>", "<table>x"]) html(mess.repeat(50_000 / mess.length));
  });

  it("may have a table that spans a million rows and columns", () => {
    expect(html(`<table>${"<tr><td rowspan=1000000 colspan=1000000>x<td>y".repeat(100)}</table>`)).toBe("read");
  });
});

describe("any damage", { timeout: 60_000 }, () => {
  const note = "<noot type='voet'><noot.nr>1</noot.nr><noot.al>Bron.</noot.al></noot>";
  const publication = `<officiele-publicatie><kamervragen><kamervraagnummer>1</kamervraagnummer><vraag><nr>1</nr><al>Klopt dit?${note}</al></vraag><antwoord><al>Ja<br/>nee</al><lijst><li><li.nr>a.</li.nr><al>x</al></li></lijst><table><tgroup><row><entry>x</entry><entry>y</entry></row></tgroup></table></antwoord></kamervragen></officiele-publicatie>`;
  const page = `<html><body><div id=broodtekst><div class="vraag"><h2>Vraag 1</h2><p>Klopt<sup><a class=nootnum href="#n1">1</a></sup></p></div><div class="antwoord"><p class=nummer>1</p><ol><li>x<ul><li>y</ul></ol><table><tr><td colspan=2>a<tr><td>b<td>c</table></div></div><div class=noot id=n1><sup>1</sup><p>Bron.</p></div></body></html>`;

  it.each([
    ["XML", publication, readOfficialXml],
    ["HTML", page, readOfficialHtml],
    [
      "metadata",
      '<metadata_gegevens><metadata name="DC.title" content="x"/></metadata_gegevens>',
      readOfficialMetadata,
    ],
  ])("to %s ends in a document or in a message, and no letter is lost", (_, text, read) => {
    for (const mutated of mutations(bytes(text), 4000)) {
      rule(() => {
        const source = read(mutated);
        if ("blocks" in source && Array.isArray(source.blocks))
          expect(misplacedLetters(source as ReturnType<typeof readOfficialXml>)).toEqual([]);
      });
    }
  });
});
