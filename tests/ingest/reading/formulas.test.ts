/** Powers, fractions and formulas: on one line, and never another number than is printed. */
import { describe, expect, it } from "vitest";
import { docx, p, run } from "../fixtures/docx/make-docx.ts";
import { htmlOf, read, readCase, xmlOf } from "./read.ts";

describe("the cases", () => {
  it.each([
    ["d20-opmaak.docx", "Klopt het dat CO2 en m² in 10³ telt?"],
    ["x01-staart.xml", "10⁶ en CO2."],
  ])("keep powers: %s", async (name, text) => {
    const { document, markdown, html } = await readCase("macht-wordt-getal", name);
    expect([...document.vragen, ...document.antwoorden].map(({ tekst }) => tekst).join("\n")).toContain(text);
    expect(markdown("1")).toContain(text);
    expect(html("1")).toContain(text);
  });

  it("show that a fraction is one", async () => {
    const { document } = await readCase("formule-zonder-breuk", "d15-formule.docx");
    expect(document.antwoorden[0]!.tekst).toBe("De formule is E=teller/noemer volgens de regeling.\n\nE=teller/noemer");
  });
});

const sup = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
const sub = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>');
const answerOf = async (inside: string, more = ""): Promise<string> =>
  (await read(docx(p("Vraag 1") + p("Hoeveel?") + p("Antwoord 1") + p(inside) + more))).document.antwoorden[0]!.tekst;

describe("raised and lowered text in Word", () => {
  it.each([
    [run("10") + sup("-") + sup("6") + run(" gram"), "10⁻⁶ gram"],
    [run("120 km") + sup("2"), "120 km²"],
    [run("1") + sup("e") + run(" en 2") + sup("de") + run(" lid"), "1e en 2de lid"],
    [run("4") + sup("1") + run("/") + sub("2") + run(" jaar"), "4¹/₂ jaar"],
    [run("H") + sub("2") + run("O en NO") + sub("x"), "H2O en NOx"],
    [run("log") + sub("10") + run("5"), "log₁₀5"],
    [run("Volgens NOS.") + sup("1)") + run(" Ja"), "Volgens NOS.1) Ja"],
    [run("x ") + sup(" 2 ") + run("is"), "x ² is"],
  ])("%#: %s", async (inside, expected) => expect(await answerOf(inside)).toBe(expected));

  it("by a style", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hoog"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const body = p("Vraag 1") + p("Hoeveel?") + p("Antwoord 1") + p(run("10") + run("3", '<w:rStyle w:val="Hoog"/>'));
    expect((await read(docx(body, { styles }))).document.antwoorden[0]!.tekst).toBe("10³");
  });

  it("typed as the mark of a note in a list of sources is that mark; a power beside it is none", async () => {
    const body =
      p("Vraag 1") +
      p(run("Kent u het bericht?") + sup("1")) +
      p("Vraag 2") +
      p(run("Was dat in 2019") + sup("2") + run(" op 10") + sup("2") + run(" m") + sup("2") + run("?")) +
      p("Antwoord 1 en 2") +
      p("Ja.") +
      p("") +
      p("1 NOS, 3 juni 2025") +
      p("2 NRC, 4 juni 2025");
    const { document } = await read(docx(body));
    expect(document.vragen.map(({ tekst }) => tekst)).toEqual(["Kent u het bericht?¹", "Was dat in 2019² op 10² m²?"]);
    const { html } = await read(docx(body));
    expect(html("1")).toContain('href="#noot-1"');
    expect(html("2")).toContain("op 10² m²?");
    expect(html("2").match(/href="#noot-2"/g)).toHaveLength(1);
  });
});

/** Office MathML, in short: elements by their name, texts as runs. */
const m = (name: string, ...inside: string[]): string =>
  `<m:${name}>${inside.map((part) => (part.startsWith("<") || part === "" ? part : `<m:r><m:t>${part}</m:t></m:r>`)).join("")}</m:${name}>`;
const f = (num: string, den: string, type = ""): string =>
  m("f", type && `<m:fPr><m:type m:val="${type}"/></m:fPr>`, m("num", num), m("den", den));
const e = (...inside: string[]): string => m("e", ...inside);
const formula = (...inside: string[]): Promise<string> =>
  answerOf(
    m("oMath", ...inside).replace(
      "<m:oMath>",
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">',
    ),
  );

describe("formulas of Word", () => {
  it.each([
    [[f("a+b", "2")], "(a+b)/2"],
    [[f("1", "2"), "x"], "(1/2)x"],
    [["2", f("1", "3")], "2(1/3)"],
    [[f(f("a", "b"), "c")], "(a/b)/c"],
    [[f("n", "k", "noBar")], "(n; k)"],
    [[f("dy", "dx", "lin")], "dy/dx"],
    [[m("sSup", e("10"), m("sup", "6"))], "10⁶"],
    [[m("sSup", e("10"), m("sup", "−3"))], "10⁻³"],
    [[m("sSup", e("x"), m("sup", "n+1"))], "x^(n+1)"],
    [[m("sSup", e("a+b"), m("sup", "2"))], "(a+b)²"],
    [[m("sSub", e("x"), m("sub", "i"))], "x_i"],
    [[m("sSubSup", e("x"), m("sub", "1"), m("sup", "2"))], "x₁²"],
    [[m("sPre", m("sub", "6"), m("sup", "14"), e("C"))], "¹⁴₆C"],
    [[m("rad", m("deg"), e("2"))], "√2"],
    [[m("rad", m("deg", "3"), e("x+1"))], "³√(x+1)"],
    [[m("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>', m("sub", "i=1"), m("sup", "n"), e("x"))], "∑_(i=1)^n x"],
    [[m("d", e("a+b")), "c"], "(a+b)c"],
    [[m("d", '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>', e("a"), e("b"))], "[a|b]"],
    [
      [m("d", '<m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>', e(m("eqArr", e("x=1"), e("y=2"))))],
      "{x=1; y=2",
    ],
    [[m("m", m("mr", e("a"), e("b")), m("mr", e("c"), e("d")))], "[a, b; c, d]"],
    [[m("d", e(m("m", m("mr", e("a"), e("b")), m("mr", e("c"), e("d")))))], "(a, b; c, d)"],
    [[m("func", m("fName", "sin"), e("x"))], "sin(x)"],
    [[m("func", m("fName", m("limLow", e("lim"), m("lim", "x→0"))), e("x"))], "lim_(x→0)(x)"],
    [[m("acc", '<m:accPr><m:chr m:val="\u0304"/></m:accPr>', e("x"))], "x\u0304"],
    [["𝐸=𝑚", m("sSup", e("𝑐"), m("sup", "2"))], "E=mc²"],
    [[m("box", e("a")), m("r", "<m:rPr/>", "<m:t>=b</m:t>")], "a=b"],
  ])("%#: %s", async (inside, expected) => expect(await formula(...inside)).toBe(expected));
});

describe("raised text and formulas in publications", () => {
  it.each([
    ["<p>10<sup>6</sup> en 10<sup>-6</sup></p>", "10⁶ en 10⁻⁶"],
    ["<p>x<sub>i</sub>, log<sub>2</sub>8</p>", "xi, log₂8"],
    ["<p>de 2<sup>e</sup> keer</p>", "de 2e keer"],
    [
      "<p>dan <math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac></math> is</p>",
      "dan a/(b+c) is",
    ],
    [
      "<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mi>y</mi><mo>-</mo><mn>1</mn></msqrt></math>",
      "x²=√(y-1)",
    ],
    [
      "<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi></math>",
      "∑_(i=1)^n x",
    ],
    ["<math><semantics><mi>x</mi><annotation>\\x</annotation></semantics></math>", "x"],
    ["<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>", "(a, b)"],
  ])("HTML %s", async (html, expected) => {
    expect((await read(htmlOf("<p>Hoeveel?</p>", html))).document.antwoorden[0]!.tekst).toBe(expected);
  });

  it.each([
    ["<al>10<sup>6</sup>, m<sup>2</sup> en CO<inf>2</inf></al>", "10⁶, m² en CO2"],
    [
      "<al>is <mml:math><mml:mfrac><mml:mn>1</mml:mn><mml:mn>3</mml:mn></mml:mfrac></mml:math> deel</al>",
      "is 1/3 deel",
    ],
  ])("XML %s", async (xml, expected) => {
    const source = xmlOf("<al>Hoeveel?</al>", xml).replace("<kamervragen>", '<kamervragen xmlns:mml="x">');
    expect((await read(source)).document.antwoorden[0]!.tekst).toBe(expected);
  });
});
