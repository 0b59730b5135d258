import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOfficialHtml } from "../../../src/ingest/readers/official-html.ts";
import { isOfficialMetadata, readOfficialMetadata, readOfficialXml } from "../../../src/ingest/readers/official-xml.ts";
import { describeWith, material } from "../../support/material.ts";
import { misplacedLetters, outline } from "../fixtures/outline.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const newer = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kamervragen>${inner}</kamervragen></officiele-publicatie>`;

function read(xml: string): string[] {
  const source = readOfficialXml(bytes(xml));
  expect(misplacedLetters(source)).toEqual([]);
  return outline(source);
}

describe("questions and answers", () => {
  it("prints the heading before each, and keeps paragraphs apart", () => {
    const xml = newer(
      "<vraag><nr>Vraag 1</nr><al>Klopt dit?</al><al>En waarom?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al><al>Daarom.</al></antwoord>",
    );
    expect(read(xml)).toEqual(["* Vraag 1", "Klopt dit?", "En waarom?", "* Antwoord 1", "Ja.", "Daarom."]);
  });

  it("adds the word that the element says where only a number is printed", () => {
    const xml = newer(
      "<vraag><nr>3a</nr><al>Klopt dit?</al></vraag><antwoord><nr>3a en 4</nr><al>Ja.</al></antwoord><antwoord><nr>Vraag 5</nr><al>Nee.</al></antwoord>",
    );
    expect(read(xml)).toEqual([
      "* {Vraag }3a",
      "Klopt dit?",
      "* {Antwoord }3a en 4",
      "Ja.",
      "* {Antwoord op }Vraag 5",
      "Nee.",
    ]);
  });

  it("gives an answer without a number no number, unless all answers stand in step with the questions", () => {
    const vraag = "<vraag><al>Klopt dit?</al></vraag>";
    const antwoord = "<antwoord><al>Ja.</al></antwoord>";
    expect(read(newer(vraag + vraag + antwoord))).toEqual([
      "* {Vraag 1}",
      "Klopt dit?",
      "* {Vraag 2}",
      "Klopt dit?",
      "* {Antwoord}",
      "Ja.",
    ]);
    expect(read(newer(vraag + vraag + antwoord + antwoord))).toContain("* {Antwoord 2}");
  });

  it("drops characters that nobody sees", () => {
    expect(read(newer("<vraag><nr>1</nr><al>Klopt de wacht\u200elijst\ufeff?</al></vraag>"))).toEqual([
      "* {Vraag }1",
      "Klopt de wachtlijst?",
    ]);
  });

  it("adds nothing where the heading is the first paragraph", () => {
    expect(read(newer("<vraag><al>Vraag 1</al><al>Klopt dit?</al></vraag>"))).toEqual(["Vraag 1", "Klopt dit?"]);
  });
});

describe("the head", () => {
  const head =
    '<kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2020-2021</tekstregel><tekstregel inhoud="kameraanduiding">Tweede Kamer</tekstregel>' +
    '<tekstregel inhoud="kamernummer">2</tekstregel></kamervraagkop><kamervraagnummer>3235</kamervraagnummer>' +
    '<kamervraagomschrijving type="vraag">Vragen van het lid <naam><voornaam>Romke de </voornaam><achternaam>Jong</achternaam></naam> (D66) over\n   ' +
    '<kamervraagonderwerp>de TOZO</kamervraagonderwerp> (ingezonden <datum isodatum="2021-06-03">3 juni 2021</datum>).</kamervraagomschrijving>' +
    '<kamervraagomschrijving type="antwoord">Antwoord van Minister Koolmees (ontvangen <datum isodatum="2021-06-21">21 juni 2021</datum>).</kamervraagomschrijving>' +
    "<vraag><nr>Vraag 1</nr><al>Klopt dit?</al></vraag>";

  it("is a line per element; the number of the chamber is left out", () => {
    const source = readOfficialXml(bytes(newer(head)));
    expect(outline(source).slice(0, 5)).toEqual([
      "(furniture) Vergaderjaar 2020-2021",
      "(furniture) Tweede Kamer",
      "(furniture) 3235",
      "* Vragen van het lid Romke de Jong (D66) over de TOZO (ingezonden 3 juni 2021).",
      "* Antwoord van Minister Koolmees (ontvangen 21 juni 2021).",
    ]);
    expect(
      source.leftOut.map(({ reason, start, end }) => [reason, source.text.slice(start.offset, end.offset)]),
    ).toEqual([["metadata", "2"]]);
  });

  it("says outright what its elements are", () => {
    expect(readOfficialXml(bytes(newer(head))).properties).toEqual({
      vergaderjaar: "2020-2021",
      aanhangselnummer: "3235",
    });
  });

  it("reads the number of questions that are not answered yet as the number of the case", () => {
    const xml = newer("<kamervraagnummer>2024Z18435</kamervraagnummer><vraag><nr>1</nr><al>Klopt dit?</al></vraag>");
    expect(readOfficialXml(bytes(xml)).properties).toEqual({ vraagnummer: "2024Z18435" });
  });
});

describe("what is inside an answer", () => {
  const answer = (inner: string) => newer(`<antwoord><nr>Antwoord 1</nr>${inner}</antwoord>`);

  it("ties notes to their marks, also when numbers repeat", () => {
    const note = (n: number, text: string) =>
      `<noot type="voet"><noot.nr>${n}</noot.nr><noot.al>${text}</noot.al></noot>`;
    expect(read(answer(`<al>Eerst${note(1, "Bron A.")} en dan.</al><al>Later${note(1, "Bron B.")}</al>`))).toEqual([
      "* Antwoord 1",
      "Eerst[^noot-1 1] en dan.",
      "Later[^noot-2 1]",
      "[^noot-1 1] Bron A.",
      "[^noot-2 1] Bron B.",
    ]);
  });

  it("keeps the markers of lists, nested ones too, and makes those that are not printed", () => {
    const xml = answer(
      '<al>Namelijk:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>een</al><lijst type="ndash"><li><al>onder</al></li></lijst></li></lijst>' +
        '<lijst type="1"><li><al>x</al></li><li><al>y</al></li></lijst>' +
        '<lijst type="alfa"><li><al>x</al></li><li><al>y</al></li></lijst><lijst type="rom"><li><al>x</al></li><li><al>y</al></li></lijst>',
    );
    expect(read(xml).slice(2)).toEqual([
      "a. een",
      "  – onder",
      ...["1. x", "2. y"],
      ...["a. x", "b. y"],
      ...["i. x", "ii. y"],
    ]);
  });

  it("reads CALS tables with spans, a caption and lines in cells", () => {
    const xml = answer(
      '<table><title>Staat</title><tgroup cols="3"><colspec colname="c1" colnum="1"/><colspec colname="c2" colnum="2"/><colspec colname="c3" colnum="3"/>' +
        '<thead><row><entry colname="c1"><al>Jaar</al></entry><entry namest="c2" nameend="c3"><al>Aantal</al></entry></row></thead>' +
        '<tbody><row><entry colname="c1" morerows="1"><al>2020</al></entry><entry><al>1</al><al>2</al></entry><entry><al>3</al></entry></row>' +
        "<row><entry><al>4</al></entry><entry><al>5</al></entry></row></tbody></tgroup></table>",
    );
    expect(read(xml).slice(1)).toEqual(["* Staat", "Jaar | Aantal | ", "2020 | 1 / 2 | 3", " | 4 | 5"]);
  });

  it("says what is bold, a heading, small and high, and loses no element that it does not know", () => {
    const xml = answer(
      '<tussenkop>Kop</tussenkop><al><nadruk type="vet">Vet</nadruk></al><al>m<sup>2</sup> en <onbekend>meer</onbekend> tekst</al><vreemd><al>Een</al><al>Twee</al></vreemd>',
    );
    expect(read(xml).slice(1)).toEqual(["* Kop", "* Vet", "m² en meer tekst", "Een", "Twee"]);
  });

  it("sets the lines of a signature apart", () => {
    const xml = newer(
      "<antwoord><al>Ja.</al></antwoord><ondertekening><functie>De Minister,</functie><naam><achternaam>Jansen</achternaam></naam></ondertekening>",
    );
    expect(read(xml).slice(2)).toEqual(["De Minister,", "Jansen"]);
  });
});

describe("the older generation", () => {
  const xml =
    '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE kamerwrk SYSTEM "kamerwrk.dtd">\n' +
    "<kamerwrk><frontm><vergjaar>2006–2007</vergjaar></frontm><body><vraagdoc><vraagnummer>2060712340</vraagnummer><nummer>1234</nummer>" +
    "<vragen><omschr>Vragen van het lid Voorbeeld (SP) over <ondw>de cafés</ondw>. (Ingezonden 2 februari 2007)</omschr>" +
    '<vraag><nr>1</nr><al>Kent u het bericht?<voetref refid="n1">1</voetref></al></vraag><vraag><nr>2</nr><al>Wat nu?</al></vraag></vragen>' +
    "<reactie><omschr>Antwoord van minister Test. (Ontvangen 1 maart 2007)</omschr><antwoord><nr>1</nr><al>Ja.</al></antwoord><antwoord><nr>2</nr><al>Niets.</al></antwoord></reactie>" +
    '<voetnoot id="n1"><nr>1</nr><al>de Volkskrant, 1 februari 2007.</al></voetnoot></vraagdoc></body></kamerwrk>';

  it("gives the same blocks", () => {
    const latin1 = Uint8Array.from(xml.replace("–", "-"), (letter) => letter.charCodeAt(0));
    const source = readOfficialXml(latin1);
    expect(misplacedLetters(source)).toEqual([]);
    expect(outline(source)).toEqual([
      "(furniture) 2006-2007",
      "(furniture) 2060712340",
      "(furniture) 1234",
      "* Vragen van het lid Voorbeeld (SP) over de cafés. (Ingezonden 2 februari 2007)",
      "* {Vraag }1",
      "Kent u het bericht?[^noot-1 1]",
      "* {Vraag }2",
      "Wat nu?",
      "* Antwoord van minister Test. (Ontvangen 1 maart 2007)",
      "* {Antwoord }1",
      "Ja.",
      "* {Antwoord }2",
      "Niets.",
      "[^noot-1 1] de Volkskrant, 1 februari 2007.",
    ]);
    expect(source.properties).toEqual({ vergaderjaar: "2006-2007", vraagnummer: "2060712340" });
  });
});

describe("metadata records", () => {
  const short =
    '<metadata_gegevens><metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20202021-1"/>' +
    '<metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2020-2021"/><metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2021-2022"/>' +
    '<metadata name="DC.type" scheme="OVERHEIDop.AanhangselTypen" content="Antwoord"/><metadata name="DC.type" scheme="OVERHEID.Informatietype" content="officiële publicatie"/>' +
    '<metadata name="OVERHEIDop.vraagnummer" scheme="" content="2021Z09739"/><metadata name="OVERHEID.category" scheme="x" content="Economie | Ondernemen"/></metadata_gegevens>';
  const owms =
    '<?xml version="1.0"?><!-- x --><owms-metadata xmlns:dcterms="a" xmlns:overheid="b" xmlns:overheidop="c"><owmskern><dcterms:identifier>ah-tk-20202021-1</dcterms:identifier>' +
    '<dcterms:type scheme="OVERHEIDop.AanhangselTypen">Antwoord</dcterms:type></owmskern><oep><overheidop:vergaderjaar>2020-2021</overheidop:vergaderjaar><overheidop:vergaderjaar>2021-2022</overheidop:vergaderjaar>' +
    "<overheidop:vraagnummer>2021Z09739</overheidop:vraagnummer><overheid:category>Economie | Ondernemen</overheid:category></oep></owms-metadata>";
  const expected = { vergaderjaar: "2020-2021; 2021-2022", vraagnummer: "2021Z09739" };

  it.each([
    ["metadata.xml", short],
    ["metadata_owms.xml", owms],
  ])("reads %s", (_, xml) => {
    expect(isOfficialMetadata(bytes(xml))).toBe(true);
    expect(readOfficialMetadata(bytes(xml))).toEqual(expected);
    expect(() => readOfficialXml(bytes(xml))).toThrow("metadatabestand");
  });

  it("reads the same inside a document, which is no record", () => {
    const xml = newer(
      '<metadata><meta name="OVERHEIDop.vraagnummer" scheme="" content="2021Z09739"/></metadata><vraag><nr>1</nr><al>Klopt dit?</al></vraag>',
    );
    expect(isOfficialMetadata(bytes(xml))).toBe(false);
    expect(readOfficialXml(bytes(xml)).properties).toEqual({ vraagnummer: "2021Z09739" });
  });
});

const OFFICIAL = material("corpus", "official", "ah-tk-20202021-3235", "ah-tk-20202021-3235");
describeWith(`${OFFICIAL}.xml`, "a published document", () => {
  it("gives the same blocks from XML and from HTML", () => {
    const [xml, html] = ["xml", "html"].map((type) => readFileSync(`${OFFICIAL}.${type}`));
    const fromXml = outline(readOfficialXml(xml!)).filter((line) => !line.startsWith("(furniture)"));
    expect(outline(readOfficialHtml(html!))).toEqual(fromXml);
    expect(fromXml).toHaveLength(39);
  });
});
