/** The page of a document and of a question, as they are read, cited and printed. */
import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { richDocument } from "./support/pages.ts";

const browser = useBrowser();
const DOCUMENT = "/kamervragen/2026Z10868/";
const PHONE = { viewport: { width: 390, height: 844 } };
const WIDE = { viewport: { width: 1440, height: 900 } };

const answersInView = (page: Page) => page.locator("details.antwoord .tekst").and(page.locator(":visible")).count();
const topOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!.y;

describe("a document", () => {
  test("holds every question, answer and note in full", async () => {
    const { page } = await browser.open(DOCUMENT);
    const { vragen, antwoorden, voetnoten } = richDocument();
    expect(await page.locator(".vraag").count()).toBe(vragen.length);
    expect(await answersInView(page)).toBe(antwoorden.length);
    expect(await page.locator(".noten li").count()).toBe(voetnoten.length);
    expect(await page.locator("main .tabel table").count()).toBeGreaterThan(1);
  });

  test("on a phone its first question begins within 1.2 screens, and the metadata stand behind the questions", async () => {
    const { page } = await browser.open(DOCUMENT, PHONE);
    expect(await topOf(page, ".vraagtekst")).toBeLessThan(1.2 * PHONE.viewport.height);
    expect(await topOf(page, ".gegevens")).toBeGreaterThan(await topOf(page, ".vraag:last-child, #vraag-17"));
  });

  test("folds its answers with one button, and an address within one unfolds it", async () => {
    const { page } = await browser.open(DOCUMENT);
    await page.getByRole("button", { name: "Antwoorden inklappen" }).click();
    expect(await answersInView(page)).toBe(0);
    await page.evaluate(() => {
      location.hash = "#antwoord-3-alinea-1";
    });
    await page.locator("#antwoord-3-alinea-1").waitFor({ state: "visible" });
    expect(await answersInView(page)).toBe(1);
  });

  test("a reference to another question stays on the page", async () => {
    const { page } = await browser.open(DOCUMENT);
    await page.locator("#antwoord-2 .tekst, #vraag-2 .tekst").getByRole("link", { name: /3/ }).first().click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${DOCUMENT}#vraag-3`);
  });
});

test("on a phone, the head of a question says which it is and leads to the ones beside it", async () => {
  const { page } = await browser.open(`${DOCUMENT}3/`, PHONE);
  const head = page.locator("article > header");
  expect(await head.getByRole("heading", { level: 1 }).innerText()).toBe("Vraag 3 van 17");
  for (const name of ["Vorige Vraag 2", "Volgende Vraag 4"]) {
    const box = (await head.getByRole("link", { name }).boundingBox())!;
    expect(box.y + box.height).toBeLessThan(PHONE.viewport.height / 2);
  }
});

test.each([
  ["below the text on a phone", PHONE, false],
  ["beside the text on a wide screen", WIDE, true],
])("a note stands %s, and its mark leads there and back", async (_, size, beside) => {
  const { page } = await browser.open(`${DOCUMENT}11/`, size);
  const mark = page.locator(".nootteken").first();
  const [text, note] = [
    (await mark.locator("xpath=ancestor::p[1]").boundingBox())!,
    (await page.locator(".noten li").first().boundingBox())!,
  ];
  expect(note.x > text.x + text.width).toBe(beside);
  expect(note.y >= text.y + text.height).toBe(!beside);
  await mark.click();
  await page.locator("li:target .noot-terug").click();
  expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute("id")}`);
});

describe("a paragraph", () => {
  test("has a link beside it under the mouse", async () => {
    const { page } = await browser.open(`${DOCUMENT}3/`);
    await page.locator("#antwoord-3-alinea-1").hover();
    await page.locator(".alinea").click();
    expect(new URL(page.url()).hash).toBe("#antwoord-3-alinea-1");
  });

  test("is cited with the keyboard from one fold, and adds no stops before it", async () => {
    const { page } = await browser.open(`${DOCUMENT}3/`);
    await page.getByText("Verwijs naar één alinea").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#antwoord-3-alinea-1");
    expect(await page.locator("#antwoord-3-alinea-1:target").count()).toBe(1);
    expect(await page.locator(".tekst a.alinea").count()).toBe(0);
  });
});

describe("on paper", { timeout: 60_000 }, () => {
  /** The words of the PDF that the browser makes of a page. */
  async function printed(page: Page): Promise<string> {
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })) }).promise;
    const texts: string[] = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const { items } = await (await pdf.getPage(i)).getTextContent();
      texts.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    }
    await pdf.destroy();
    return texts.join("\n").replace(/\s+/g, " ");
  }

  test("a question is a page for a file: text, notes, source, citation and day, and nothing to click", async () => {
    const { page } = await browser.open(`${DOCUMENT}11/`);
    await page.evaluate(() => customElements.whenDefined("afdruk-datum").then(() => null));
    const text = await printed(page);
    const { bron, vragen } = richDocument();
    const today = new Date().toLocaleDateString("nl-NL", { dateStyle: "long" });
    for (const part of [
      vragen[10]!.tekst.slice(0, 40),
      "31 015, nr. 290",
      "https://zoek.officielebekendmakingen.nl/kst-31015-290.html",
      "vraag 11 met antwoord",
      bron.bestand,
      bron.sha256,
      `Afgedrukt op ${today}`,
    ]) {
      expect(text).toContain(part);
    }
    for (const part of [
      "Naar de inhoud",
      "Kruimelpad",
      "Vorige",
      "Zoek in",
      "Waarom deze thema",
      "gevonden: “",
      "Kopieer",
      "↩",
    ]) {
      expect(text).not.toContain(part);
    }
  });

  test("a document is there as a whole, also what a reader folded away", async () => {
    const { page } = await browser.open(DOCUMENT);
    await page.getByRole("button", { name: "Antwoorden inklappen" }).click();
    const text = await printed(page);
    for (const { tekst } of richDocument().antwoorden) expect(text).toContain(tekst.slice(0, 30).replace(/\s+/g, " "));
    expect(text).not.toContain("Naar een vraag");
    expect(text).toContain(richDocument().bron.sha256);
  });

  test("without a script there is a line to write the day on", async () => {
    const { page } = await browser.open(`${DOCUMENT}11/`, { javaScriptEnabled: false });
    expect(await printed(page)).toMatch(/Afgedrukt op …{5}/);
  });
});
