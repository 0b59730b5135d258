/** What stands in publications besides text: it is read, or named. */
import { describe, expect, it } from "vitest";
import { htmlOf, read, xmlOf } from "./read.ts";

async function answer(source: string): Promise<{ tekst: string; gemeld: string[] }> {
  const { document } = await read(source);
  const gemeld = document.meldingen.map(
    ({ regel, tekst, weggelaten }) => `${regel}: ${tekst}${weggelaten ? ` (${weggelaten})` : ""}`,
  );
  return { tekst: document.antwoorden[0]!.tekst, gemeld };
}

describe("in HTML", () => {
  it.each([
    ['<p>Zie <img src="x.png" alt="Kaart"> hier</p>', "Zie hier", ["left-out-image: Afbeelding “Kaart” weggelaten"]],
    ['<p>Zie <img src="x.png"> hier</p>', "Zie hier", ["left-out-image: Afbeelding weggelaten"]],
    ['<p>Zie <img src="x.png" alt=""> hier</p>', "Zie hier", []],
    ["<p>Zie</p><svg><title>Grafiek</title></svg>", "Zie", ["left-out-image: Afbeelding “Grafiek” weggelaten"]],
    ["<p>Ja <span hidden>geheim</span> nee</p>", "Ja nee", ["left-out-hidden: Verborgen tekst weggelaten (geheim)"]],
    ['<p>Ja</p><p style="display: none">geheim</p>', "Ja", ["left-out-hidden: Verborgen tekst weggelaten (geheim)"]],
    ['<p>Ja<span class="sr-only">Lees voor</span></p>', "Ja", []],
    ['<p>Keuze <input type="checkbox" checked> a <input type="radio"> b</p>', "Keuze ☒ a ☐ b", []],
    ['<p>Bedrag <input type="text" value="485.000"> euro</p>', "Bedrag 485.000 euro", []],
    ["<p>Soort <select><option>a<option selected>b</select></p>", "Soort b", []],
    ["<p>Uitleg: <textarea>lang verhaal</textarea></p>", "Uitleg: lang verhaal", []],
    [
      '<p>Ja.</p><object data="x.pdf">bijlage</object>',
      "Ja.",
      ["unread-part: Een onderdeel <object> van de pagina is niet gelezen (bijlage)"],
    ],
    ["<script>var x</script><style>p{}</style><p>Ja.</p>", "Ja.", []],
  ])("%s", async (html, tekst, gemeld) => {
    expect(await answer(htmlOf("<p>Wat?</p>", html))).toEqual({ tekst, gemeld });
  });

  it("struck text is shown struck", async () => {
    const { html, markdown } = await read(
      htmlOf("<p>Wat?</p>", "<p>Het zijn <s>drie </s>zes <del>dagen</del> weken.</p>"),
    );
    expect(html("1")).toContain("Het zijn <del>drie</del> zes <del>dagen</del> weken.");
    expect(markdown("1")).toContain("Het zijn ~~drie~~ zes ~~dagen~~ weken.");
  });

  it("a table in a cell keeps its rows", async () => {
    const table = "<table><tr><td>A<td><table><tr><td>b1<td>b2<tr><td>c1<td>c2</table><tr><td>D<td>E</table>";
    expect((await answer(htmlOf("<p>Wat?</p>", table))).tekst).toBe("A\tb1 | b2\nc1 | c2\nD\tE");
  });
});

describe("in XML", () => {
  it.each([
    [
      '<plaatje><illustratie naam="x.png" alt="Grafiek van iets"/></plaatje>',
      "Afbeelding “Grafiek van iets” weggelaten",
    ],
    ['<plaatje><illustratie naam="kaart.png"/></plaatje>', "Afbeelding “kaart.png” weggelaten"],
    ["<plaatje/>", "Afbeelding weggelaten"],
  ])("a picture is named: %s", async (xml, named) => {
    expect(await answer(xmlOf("<al>Wat?</al>", `<al>Ja.</al>${xml}`))).toEqual({
      tekst: "Ja.",
      gemeld: [`left-out-image: ${named}`],
    });
  });

  it("the words about a picture are text", async () => {
    const xml = '<figuur><titel>Figuur 1</titel><illustratie naam="k.png"/><bijschrift>Bron: CBS</bijschrift></figuur>';
    expect((await answer(xmlOf("<al>Wat?</al>", xml))).tekst).toBe("Figuur 1\n\nBron: CBS");
  });
});

describe("a table's caption and the headings of its rows are told apart from its cells", () => {
  const rows = "<tr><th>Naam</th><th>Wat</th></tr><tr><th>IGJ</th><td>toezicht</td></tr>";
  const xmlRows =
    "<row><entry>Naam</entry><entry>Wat</entry></row><row><entry>IGJ</entry><entry>toezicht</entry></row>";

  it.each([
    ["HTML", htmlOf("<p>Wat?</p>", `<table><caption>Wie toeziet</caption>${rows}</table>`), '<th scope="row">IGJ</th>'],
    [
      "XML",
      xmlOf("<al>Wat?</al>", `<table><title>Wie toeziet</title><tgroup><tbody>${xmlRows}</tbody></tgroup></table>`),
      "<td>IGJ</td>",
    ],
  ])("in %s", async (_, source, firstCell) => {
    const { html } = await read(source);
    expect(html("1")).toContain('<caption id="antwoord-1-alinea-1">Wie toeziet</caption>');
    expect(html("1")).toContain('aria-label="Tabel: Wie toeziet"');
    expect(html("1")).toContain(firstCell);
  });
});
