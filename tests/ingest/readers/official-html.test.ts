import { describe, expect, it } from "vitest";
import { readOfficialHtml } from "../../../src/ingest/readers/official-html.ts";
import { misplacedLetters, outline } from "../fixtures/outline.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(body: string, head = ""): string[] {
  const source = readOfficialHtml(bytes(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`));
  expect(misplacedLetters(source)).toEqual([]);
  return outline(source);
}

const vraag = (inner: string) => `<div class="vraag">${inner}</div>`;
const antwoord = (inner: string) => `<div class="antwoord">${inner}</div>`;

describe("questions and answers", () => {
  it("gives the same blocks as the XML", () => {
    const body =
      '<div id="kopregel"></div><div id="broodtekst"><h1 class="kamervraagomschrijving_kop no-toc"><a id="d1" name="d1"></a>Vragen van het lid\n   Kat (D66).\n</h1>' +
      `${vraag('<h2 class="stuktitel no-toc"><a id="d2"></a>Vraag 1\n</h2><p>Klopt\n   dit?\n</p>')}${antwoord("<h2>Antwoord 1</h2><p>Ja.</p><p>Daarom.</p>")}</div>`;
    expect(read(body)).toEqual([
      "* Vragen van het lid Kat (D66).",
      "* Vraag 1",
      "Klopt dit?",
      "* Antwoord 1",
      "Ja.",
      "Daarom.",
    ]);
  });

  it("adds the word that the class says where only a number is printed, or nothing", () => {
    expect(
      read(
        vraag('<p class="nummer">2</p><p>Klopt dit?</p>') +
          antwoord('<p class="nummer">2</p><p>Ja.</p>') +
          antwoord("<p>En verder.</p>"),
      ),
    ).toEqual(["* {Vraag }2", "Klopt dit?", "* {Antwoord }2", "Ja.", "* {Antwoord}", "En verder."]);
  });
});

describe("what stands around the document", () => {
  it("is not read: navigation, scripts, cookie bars, tables of metadata, text for screen readers", () => {
    const body =
      '<header>Overheid.nl</header><nav><a href="/">Home</a></nav><div class="cookie-bar">Wij gebruiken cookies</div><script>alert(1)</script>' +
      '<div class="metadata"><table><tr><td>Datum</td><td>nu</td></tr></table></div>' +
      `<main>${vraag('<h2>Vraag 1</h2><p>Klopt <span class="visually-hidden">dus</span>dit?</p><p style="color: red; display: none">Verborgen</p>')}${antwoord("<h2>Antwoord 1</h2><p>Ja.</p>")}</main><footer>Contact</footer>`;
    expect(read(body)).toEqual(["* Vraag 1", "Klopt dit?", "* Antwoord 1", "Ja."]);
  });

  it("is told from a page without questions by its main part", () => {
    expect(read("<nav>Home</nav><main><h1>Mededeling</h1><p>Uitstel.</p></main><footer>Contact</footer>")).toEqual([
      "* Mededeling",
      "Uitstel.",
    ]);
  });
});

describe("notes", () => {
  const marked = (href: string) =>
    `<p>Bericht<a class="nootnum supernote-click-${href}" href="#${href}">1</a> en meer.</p>`;

  it("are tied to their marks, in the older form", () => {
    const body =
      `<div id="broodtekst">${vraag(`<h2>Vraag 1</h2>${marked("ID-d3")}`)}</div><div id="noten"><hr/>` +
      '<div class="voet noot notedefault" id="supernote-note-ID-d3"><h5 class="note-close"><a class="note-close" href="#close">X</a> Noot</h5>' +
      '<sup><span class="nootnum"><a id="ID-d3" name="ID-d3"></a>1</span></sup><p><a href="https://nos.nl/1">nos.nl/1</a></p></div></div>';
    expect(read(body)).toEqual(["* Vraag 1", "Bericht[^noot-1 1] en meer.", "[^noot-1 1] nos.nl/1"]);
  });

  it("are tied to their marks, in the newer form", () => {
    const body =
      `<div>${antwoord('<h2>Antwoord 1</h2><p>Zie<sup><a class="noot" id="supnoot-1" href="#noot-1"><span class="visually-hidden">voetnoot </span>1</a></sup>.</p>')}` +
      '<div class="voet noot" id="noot-1"><p><a class="nootnum" href="#supnoot-1"><sup>1</sup></a> Kamerstuk 29628.</p></div></div>';
    expect(read(body)).toEqual(["* Antwoord 1", "Zie[^noot-1 1].", "[^noot-1 1] Kamerstuk 29628."]);
  });

  it("keep their words where these lead back to the mark", () => {
    const body =
      `<div>${antwoord('<h2>Antwoord 1</h2><p>Zie<a class="noot" id="m1" href="#n1">1</a>.</p>')}` +
      '<div class="noot" id="n1"><p><sup>1</sup><a class="noot" href="#m1">Brief van de minister</a></p></div></div>';
    expect(read(body)).toEqual(["* Antwoord 1", "Zie[^noot-1 1].", "[^noot-1 1] Brief van de minister"]);
  });

  it("are read when nothing refers to them, and a mark without a note stays text", () => {
    const body = `<div>${vraag(`<h2>Vraag 1</h2>${marked("nergens")}`)}<div class="noot" id="n5"><sup>5</sup><p>Los.</p></div></div>`;
    expect(read(body)).toEqual(["* Vraag 1", "Bericht1 en meer.", "[^noot-1 5] Los."]);
  });
});

describe("lists and tables", () => {
  it("have the markers that people see", () => {
    const body = antwoord(
      '<h2>Antwoord 1</h2><ol type="a" start="2"><li>b</li><li><p>c</p><ul><li>punt</li></ul></li></ol>' +
        '<ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">1° </span>eerste</p></li></ul>',
    );
    expect(read(body).slice(1)).toEqual(["b. b", "c. c", "  • punt", "1° eerste"]);
  });

  it("have rows and columns, spans included", () => {
    const body = antwoord(
      "<h2>Antwoord 1</h2><table><caption>Staat</caption><thead><tr><th>Jaar</th><th colspan=2>Aantal</th></tr></thead>" +
        "<tbody><tr><td rowspan=2>2020</td><td><p>1</p><p>2</p></td><td>3</td></tr><tr><td>4</td><td>5</td></tr></tbody></table>",
    );
    expect(read(body).slice(1)).toEqual(["* Staat", "Jaar | Aantal | ", "2020 | 1 / 2 | 3", " | 4 | 5"]);
  });
});

describe("the file", () => {
  it("says what it is in meta elements", () => {
    const head =
      '<meta name="OVERHEIDop.vraagnummer" scheme="" content="2021Z09739" /><meta name="DC.type" scheme="OVERHEIDop.AanhangselTypen" content="Antwoord" />';
    const source = readOfficialHtml(bytes(`<html><head>${head}</head><body><p>Tekst.</p></body></html>`));
    expect(source.properties).toEqual({ vraagnummer: "2021Z09739" });
  });

  it("is read in the encoding that it declares", () => {
    const html = '<html><head><meta charset="iso-8859-1"></head><body><p>café</p></body></html>';
    expect(outline(readOfficialHtml(Uint8Array.from(html, (letter) => letter.charCodeAt(0))))).toEqual(["café"]);
  });

  it("is refused when there is no text in it", () => {
    expect(() => readOfficialHtml(bytes("<html><body><script>x</script></body></html>"))).toThrow("geen tekst");
  });
});
