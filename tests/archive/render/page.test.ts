import { describe, expect, test } from "vitest";
import { officialKeysIn } from "../../../src/archive/render/official.ts";
import { PageRenderer } from "../../../src/archive/render/page.ts";
import { parsed } from "../support.ts";

const OWN = ["2025Z11111", "ah-tk-20242025-610"];

function render(markdown: string): { vraag: string; noten: string } {
  const { blocks, noten } = parsed(markdown);
  const renderer = new PageRenderer({
    document: "2026Z00001",
    hasVraag: (sleutel) => ["1", "2", "7-2"].includes(sleutel),
    ownPage: (url) => (officialKeysIn(url).some((key) => OWN.includes(key)) ? "/kamervragen/2025Z11111/" : null),
  });
  return { vraag: renderer.blocks(blocks, noten), noten: renderer.notes(noten) };
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
    expect(render("Geen teken.\n\n[^4]: Toch een noot.").noten).toContain("Toch een noot.");
  });

  test("without notes there is no list", () => {
    expect(render("Niets.").noten).toBe("");
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
    expect(vraag).toContain('<td>2019</td>\n<td class="getal">55.590</td>');
    expect(vraag).toContain('<tr class="totaal">');
  });

  test("a column with words is not a column of numbers", () => {
    expect(render("| Jaar | Wie |\n| - | - |\n| 2019 | 12 |\n| 2020 | de IGJ |").vraag).not.toContain("getal");
  });

  test("an empty header row is left out", () => {
    expect(render("| | |\n| - | - |\n| a | 1 |").vraag).not.toContain("<thead>");
  });
});
