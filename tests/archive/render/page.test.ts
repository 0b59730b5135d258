import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { officialKeysIn } from "../../../src/archive/render/official.ts";
import { PageRenderer } from "../../../src/archive/render/page.ts";
import { ROWS } from "../../../src/archive/render/side-notes.ts";
import { parsed } from "../support.ts";

const OWN = ["2025Z11111", "ah-tk-20242025-610"];

function render(markdown: string, anker?: string): { vraag: string; noten: string; overig: string } {
  const { blocks, noten } = parsed(markdown);
  const renderer = new PageRenderer({
    vraag: (sleutel) => (["1", "2", "7-2"].includes(sleutel) ? `/kamervragen/2026Z00001/${sleutel}/` : null),
    ownPage: (url) => (officialKeysIn(url).some((key) => OWN.includes(key)) ? "/kamervragen/2025Z11111/" : null),
    dag: "2024-11-07",
  });
  const text = renderer.text([{ blocks, ...(anker && { anker }) }], noten);
  return { vraag: text.html, noten: renderer.notes(text), overig: renderer.otherNotes(noten) };
}

describe("text", () => {
  test("quotes, dashes and dots stay as printed", () => {
    expect(render("Hij zei 'nee' -- en \"ja\"... 2019–2025").vraag).toContain(`Hij zei 'nee' -- en "ja"... 2019–2025`);
  });

  test("the space between a word and a link stays", () => {
    expect(
      render("Zie Kamerstuk\n[31015, nr. 299](https://zoek.officielebekendmakingen.nl/kst-31015-299.html).").vraag,
    ).toMatch(/Kamerstuk\s<a [^>]+>31015, nr. 299<\/a>\./);
  });

  test.each([
    ["<script>alert(1)</script>", "&#x3C;script>alert(1)&#x3C;/script>"],
    ["Een <b onclick=x>vet</b> woord", "Een &#x3C;b onclick=x>vet&#x3C;/b> woord"],
  ])("markup %s in the file is shown as text", (markdown, shown) => {
    expect(render(markdown).vraag).toContain(shown);
  });

  test.each(["[klik](javascript:alert(1))", "[klik](data:text/html,x)", "![klik](https://elders.example/spoor.gif)"])(
    "%s leaves only its words",
    (markdown) => {
      expect(render(markdown).vraag).toBe('<p class="nl-paragraph">klik</p>');
    },
  );
});

describe("links", () => {
  test("another question of the document is on the site", () => {
    expect(render("Zie het antwoord op vraag [2](2.md).").vraag).toContain(
      '<a href="/kamervragen/2026Z00001/2/" class="nl-link">2</a>',
    );
  });

  test("a number printed twice has an address of its own", () => {
    expect(render("Zie vraag [7](7-2.md).").vraag).toContain('href="/kamervragen/2026Z00001/7-2/"');
  });

  test("a question that the document does not have is no link", () => {
    expect(render("Zie vraag [9](9.md).").vraag).toBe('<p class="nl-paragraph">Zie vraag 9.</p>');
  });

  test.each([
    "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z11111",
    "https://zoek.officielebekendmakingen.nl/ah-tk-20242025-610.html",
  ])("a paper in the archive is linked to our page, with the official one beside it: %s", (url) => {
    const { vraag } = render(`Zie [dat stuk](${url}).`);
    expect(vraag).toContain('<a href="/kamervragen/2025Z11111/" class="nl-link">dat stuk</a>');
    expect(vraag).toContain(`<a href="${url}" class="nl-link officieel">officieel</a>`);
  });

  test("a paper that is not in the archive is linked to its official page", () => {
    const url = "https://zoek.officielebekendmakingen.nl/ah-tk-20242025-6100.html";
    expect(render(`Zie [dat stuk](${url}).`).vraag).toContain(`<a href="${url}" class="nl-link">dat stuk</a>`);
  });
});

describe("notes", () => {
  test("a mark and its note lead to each other and keep the printed label", () => {
    const { vraag, noten } = render("Dit staat er.[^1)]\n\n[^1)]: Een krant.");
    expect(vraag).toContain('<a href="#noot-1" id="noot-1-terug" class="nootteken" aria-label="Noot 1">1)</a>');
    expect(noten).toContain('<li id="noot-1"><span class="noot-merk">1)</span>');
    expect(noten).toContain(
      '<a href="#noot-1-terug" class="noot-terug" aria-label="Terug naar de tekst bij noot 1">↩</a>',
    );
  });

  test("notes 1 and 1) on one page have ids of their own", () => {
    const { noten } = render("Een.[^1] Twee.[^1)]\n\n[^1]: Eerste.\n\n[^1)]: Tweede.");
    expect(noten.match(/<li id="[^"]+"/g)).toEqual(['<li id="noot-1"', '<li id="noot-1-2"']);
  });

  test("a note that is mentioned twice has a way back to both places", () => {
    const { vraag, noten } = render("Een.[^3] Twee.[^3]\n\n[^3]: Noot.");
    expect(vraag.match(/id="[^"]+"/g)).toEqual(['id="noot-3-terug"', 'id="noot-3-terug-2"']);
    expect(noten.match(/class="noot-terug"/g)).toHaveLength(2);
  });

  test("a note that nothing leads to is not lost", () => {
    expect(render("Geen teken.\n\n[^4]: Toch een noot.").overig).toContain("Toch een noot.");
  });

  test("without notes there is no list", () => {
    expect(render("Niets.")).toMatchObject({ noten: "", overig: "" });
  });
});

describe("notes beside the text", () => {
  const lists = (markdown: string) => render(markdown).noten.match(/<ul class="[^"]*">|id="noot-\d+"/g);

  test("a list reaches from the block that mentions its notes to the next that mentions some", () => {
    const text = "Een.[^1] Twee.[^2]\n\nNiets.\n\n- Drie.[^3]\n\nSlot.";
    expect(lists(`${text}\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.`)).toEqual([
      '<ul class="van-1 tot-3">',
      'id="noot-1"',
      'id="noot-2"',
      '<ul class="van-3 tot-5">',
      'id="noot-3"',
    ]);
  });

  test("a note that only another note mentions stands with that one", () => {
    expect(lists("Een.[^1]\n\n[^1]: Zie ook[^2]\n\n[^2]: B.")).toEqual([
      '<ul class="van-1 tot-2">',
      'id="noot-1"',
      'id="noot-2"',
    ]);
  });

  test("beyond the rows of the style sheet they stand at the end", () => {
    const { noten } = render(`${"Niets.\n\n".repeat(ROWS)}Eén.[^1]\n\n[^1]: A.`);
    expect(noten).toContain("<ul><li");
  });

  test("the style sheet knows every row", () => {
    const css = readFileSync(new URL("../../../src/styles/side-notes.css", import.meta.url), "utf8");
    expect([css.match(/\.van-\d+/g)!.at(-1), css.match(/\.tot-\d+/g)!.at(-1)]).toEqual([
      `.van-${ROWS}`,
      `.tot-${ROWS}`,
    ]);
  });
});

describe("addresses of paragraphs", () => {
  const ids = (markdown: string) =>
    [...render(markdown, "antwoord-3").vraag.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test("paragraphs, items of lists and tables are counted in the order of reading; headings are not", () => {
    const table = "| Jaar | Aantal |\n| - | - |\n| 2019 | 1 |";
    const { vraag } = render(`Eerst.\n\n### Kop\n\n- Een\n- Twee\n\n${table}\n\nZie *dit*.`, "antwoord-3");
    expect(vraag.match(/<(?:p|li|div|h3)[^>]*?(?: id="[^"]+")?>/g)).toEqual([
      '<p class="nl-paragraph" id="antwoord-3-alinea-1">',
      "<h3>",
      '<li id="antwoord-3-alinea-2">',
      '<li id="antwoord-3-alinea-3">',
      '<div class="tabel" role="region" tabindex="0" aria-label="Tabel 1" id="antwoord-3-alinea-4">',
      '<p class="nl-paragraph" id="antwoord-3-alinea-5">',
    ]);
  });

  test("they stay the same where lines are read as a list or as paragraphs", () => {
    const asParagraphs = ids("Eerst:\n\na) een\n\nb) twee\n\nSlot.");
    expect(ids("Eerst:\n\n- een\n- twee\n\nSlot.")).toEqual(asParagraphs);
    expect(ids("Eerst:\n\n- een\n\n- twee\n\nSlot.")).toEqual(asParagraphs);
  });

  test("an item of several paragraphs has an address for each, and nested items have theirs", () => {
    expect(ids("- een\n\n  nog\n\n- twee\n  - diep")).toHaveLength(4);
  });
});

describe("tables", () => {
  const table = "| Jaar | Aantal |\n| - | - |\n| 2019 | 55.590 |\n| 2020 | 1.985 |\n| Totaal | 57.575 |";

  test("a table scrolls in a box of its own that has a name", () => {
    expect(render(table).vraag).toContain('<div class="tabel" role="region" tabindex="0" aria-label="Tabel 1"><table');
  });

  test("numbers stand under each other, totals are told apart, the first column stays text", () => {
    const { vraag } = render(table);
    expect(vraag).toContain('<th scope="col" class="getal">Aantal</th>');
    expect(vraag).toContain('2019</th>\n<td class="getal">55.590</td>');
    expect(vraag).toContain('<tr class="totaal">');
  });

  test("a column with words is not a column of numbers", () => {
    expect(render("| Jaar | Wie |\n| - | - |\n| 2019 | 12 |\n| 2020 | de IGJ |").vraag).not.toContain("getal");
  });

  test("an empty header row is left out", () => {
    expect(render("| | |\n| - | - |\n| a | 1 |").vraag).not.toContain("<thead>");
  });

  test("a row is named by its first cell: a year or a word, beside numbers and below headings", () => {
    expect(render(table).vraag).toContain('<th scope="row">2019</th>\n<td class="getal">55.590</td>');
    expect(render(table).vraag).toContain('<th scope="row">Totaal</th>');
  });

  test.each([
    ["amounts", "| Was | Wordt |\n| - | - |\n| 4.100 | 4.630 |\n| 5.000 | 5.420 |"],
    ["the same name twice", "| Wie | Aantal |\n| - | - |\n| IGJ | 1 |\n| IGJ | 2 |"],
    ["words only", "| Wie | Wat |\n| - | - |\n| IGJ | toezicht |\n| NVWA | toezicht |"],
    ["no headings", "| | |\n| - | - |\n| a | 1 |\n| b | 2 |"],
  ])("a row has no name where that is not sure: %s", (_, markdown) => {
    expect(render(markdown).vraag).not.toContain('scope="row"');
  });

  test("a line “Tabel 1: …” right above a table is its caption and its name", () => {
    const { vraag } = render(`Zie hieronder.\n\nTabel 1: meldingen per jaar\n\n${table}`, "antwoord-1");
    expect(vraag).toContain('<caption id="antwoord-1-alinea-2">Tabel 1: meldingen per jaar</caption>');
    expect(vraag).toContain('aria-label="Tabel 1: meldingen per jaar" id="antwoord-1-alinea-3"');
    expect(vraag.match(/meldingen per jaar</g)).toHaveLength(1);
  });

  test("a sentence about a table is no caption", () => {
    expect(render(`Tabel 1 geeft het aantal meldingen:\n\n${table}`).vraag).not.toContain("<caption");
  });
});

describe("English within Dutch", () => {
  test.each([
    "BioScience, «The state of the climate report: times on planet Earth».",
    "BBC, “A statement on the abduction of seven refugees”.",
    "NYT, 'He Made a Daring Escape From China. Then His Real Troubles Began'",
  ])("a title that is evidently English is marked so: %s", (text) => {
    expect(render(text).vraag).toMatch(/^<p class="nl-paragraph">[^<]+<span lang="en">[^<]+<\/span>[^<]+<\/p>$/);
  });

  test.each([
    "NRC, «Follow the Money: hoe het geld verdween».",
    "AD, «The Voice of Holland in opspraak».",
    "Trouw, «Meer meldingen bij Veilig Thuis».",
    "Zie de «Recommendation of the Council on Common Approaches» van de OESO, te vinden via «de site with the and for».",
  ])("a Dutch title with English words is not: %s", (text) => {
    expect(render(text).vraag.replace(/<span lang="en">Recommendation[^<]*<\/span>/, "")).not.toContain("lang=");
  });

  test("a note that is English as a whole is marked as such", () => {
    const decision =
      "Decision on how the Commission intends to guarantee respect for rights in the context of the Memorandum";
    expect(render(`Zie.[^1]\n\n[^1]: ${decision}`).noten).toContain('<p class="nl-paragraph" lang="en">Decision');
  });
});
