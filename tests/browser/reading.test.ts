/** The ways through the archive, as people go them. */
import { describe, expect, inject, test } from "vitest";
import { ZOEK_ADRES } from "../../src/domain/adressen.ts";
import { overflow, useBrowser } from "./support/browser.ts";
import { pageOfEveryKind, richDocument } from "./support/pages.ts";

const browser = useBrowser();

describe("from the entrance to an answer", () => {
  test("a document, its third question, the next one, and back", async () => {
    const { page } = await browser.open("/");
    await page.getByRole("link", { name: "Kamervragen", exact: true }).first().click();
    await page.getByRole("link", { name: richDocument().titel }).click();
    expect(page.url()).toContain("/kamervragen/2026Z10868/");
    await page.getByRole("link", { name: "Vraag 3", exact: true }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Vraag 3");
    expect(await page.getByRole("table").getByRole("row").count()).toBe(8);

    await page.locator("a[rel=next]").click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Vraag 4");
    await page.locator("a[rel=prev]").click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Vraag 3");

    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2026Z10868/");
  });

  test("the first question has no previous one, the last no next one", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/1/");
    expect(await page.locator("a[rel=prev]").count()).toBe(0);
    await page.goto("/kamervragen/2026Z10868/17/");
    expect(await page.locator("a[rel=next]").count()).toBe(0);
  });

  test("a label leads to what its word means", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    await page.getByRole("link", { name: "Zaaknummer (uitleg)" }).click();
    await page.waitForURL("**/begrippen/#zaak");
    const word = page.locator(":target");
    expect(await word.getByRole("term").textContent()).toBe("Zaak");
    await word.getByRole("link", { name: "Zaken" }).click();
    await page.waitForURL("**/zaken/");
  });

  test("the breadcrumbs lead back to the document and to all documents", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    const crumbs = page.getByRole("navigation", { name: "Kruimelpad" });
    expect(await crumbs.getByRole("link").allTextContents()).toEqual(["Vraagbaak", "Kamervragen", "2026Z10868"]);
    await crumbs.getByRole("link", { name: "2026Z10868" }).click();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2026Z10868/");
  });
});

test("the newest documents of a theme are followed by its feed", async () => {
  const { page } = await browser.open("/kamervragen/2026Z10868/1/");
  await page.locator('a[href^="/themas/"][href$="/"]:not([href="/themas/"])').first().click();
  const href = await page.getByRole("link", { name: "Volg dit thema in een feedlezer (Atom)" }).getAttribute("href");
  expect(href).toBe(await page.locator(`link[rel="alternate"][type="application/atom+xml"]`).getAttribute("href"));
  const feed = await page.request.get(href!);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain(`<![CDATA[${richDocument().titel}]]>`);
});

describe("within a question", () => {
  test("a note's mark leads to the note and the note back to its mark", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/11/");
    const mark = page.getByRole("link", { name: "Noot 2", exact: true });
    await mark.click();
    const note = page.locator("li:target");
    expect(await note.textContent()).toContain("31 015, nr. 290");
    await note.getByRole("link", { name: "Terug naar de tekst bij noot 2" }).click();
    expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute("id")}`);
  });

  test("a note keeps the mark that is printed", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/1/");
    expect(await page.locator(".nootteken").textContent()).toBe("1)");
    expect(await page.locator(".noot-merk").textContent()).toBe("1)");
  });

  test("a reference to another question of the document leads to its page", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/2/");
    await page.locator(".tekst").getByRole("link", { name: /3/ }).click();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2026Z10868/3/");
  });

  test("a kamerstuk leads to its official publication", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/16/");
    const link = page.locator(".tekst").getByRole("link", { name: /31015, nr. 299/ });
    expect(await link.getAttribute("href")).toBe("https://zoek.officielebekendmakingen.nl/kst-31015-299.html");
  });

  test("what the document does not print is said to be unknown", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    const field = page.locator(".utrecht-data-list__item", { hasText: "Beantwoord door" });
    expect(await field.locator("dd").textContent()).toBe("niet vermeld in het document");
  });

  test("a zaaknummer stands apart from the link to its official page", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    const field = page.locator(".utrecht-data-list__item", { hasText: "Zaaknummer" });
    expect(await field.locator("dd > div").allTextContents()).toEqual([
      expect.stringMatching(/^\s*2026Z10868 officieel: zaak 2026Z10868\s*$/),
      expect.stringMatching(/^\s*Verloop van de zaak\s*$/),
    ]);
  });

  test("the source is there, byte for byte as its checksum says", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    const href = await page.getByRole("link", { name: "het document zoals ontvangen" }).getAttribute("href");
    const bytes = await (await page.request.get(href!)).body();
    const sum = Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");
    expect(sum).toBe(richDocument().bron.sha256);
  });

  test("the citation can be copied with one click", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Kopieer verwijzing" }).click();
    await page.getByText("Gekopieerd").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("vraag 3 met antwoord");
    expect(copied).toMatch(/\/kamervragen\/2026Z10868\/3\/$/);
  });
});

describe("themes and persons", () => {
  test("a theme says why a question has it and lists its questions", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    const themas = page.getByRole("region", { name: "Thema’s" });
    expect(await themas.textContent()).toContain("gevonden: “");
    await themas.getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/themas\/[a-z-]+\/$/);
    expect(await page.getByRole("link", { name: /^Vraag 3:/ }).count()).toBeGreaterThan(0);
  });

  test("a vraagsteller's page lists the documents", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/");
    await page.getByRole("link", { name: "Westerveld (Pro)" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Westerveld");
    await page.getByRole("link", { name: richDocument().titel }).click();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2026Z10868/");
  });
});

test("an unknown address says so, with status 404 and a search field", async () => {
  const { page } = await browser.open("/kamervragen/2026Z99999/1/");
  expect((await page.reload())!.status()).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Deze pagina is er niet");
  expect(await page.getByRole("searchbox").count()).toBe(1);
});

test("every page reads without scripts, and all but the entrance and the search say where they are", async () => {
  const { page } = await browser.open("about:blank", { javaScriptEnabled: false });
  for (const [kind, address] of Object.entries(pageOfEveryKind())) {
    await page.goto(address);
    const [heading, text] = [await page.locator("h1").innerText(), await page.locator("main").innerText()];
    expect(heading, kind).not.toBe("");
    expect(text.length, kind).toBeGreaterThan(100);
    const here = page.getByRole("navigation", { name: /^(?:Kruimelpad|Breadcrumbs)$/ }).locator("[aria-current=page]");
    expect(await here.count(), kind).toBe(["/", ZOEK_ADRES].includes(address) ? 0 : 1);
  }
}, 90_000);

test("no page is wider than a small phone, and none complains", async () => {
  const { page, complaints } = await browser.open("about:blank", { viewport: { width: 320, height: 640 } });
  for (const [kind, address] of Object.entries(pageOfEveryKind())) {
    await page.goto(address);
    expect(await overflow(page), kind).toBe(0);
    expect(complaints, kind).toEqual([]);
  }
}, 90_000);

test("the keyboard alone leads from the top to the text", async () => {
  const { page } = await browser.open("/kamervragen/2026Z10868/3/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("paper shows question, answer and citation, and no menus", async () => {
  const { page } = await browser.open("/kamervragen/2026Z10868/3/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".vraagtekst").isVisible()).toBe(true);
  expect(await page.locator("#citaat").isVisible()).toBe(true);
  expect(await page.getByRole("navigation").and(page.locator(":visible")).count()).toBe(0);
  // Of buttons only the words of headings.
  expect(await page.locator("button:visible:not(th > button)").count()).toBe(0);
  expect(await page.locator("th:visible").first().innerText()).toBe("Jaar");
});

test("on paper no word of a heading of the reply times breaks", async () => {
  const { page } = await browser.open(`${inject("zaakAddress")}/antwoordtijden/`);
  // What an A4 leaves between its margins.
  await page.setViewportSize({ width: 627, height: 900 });
  await page.emulateMedia({ media: "print" });
  const broken = await page.locator(".tabel th").evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { index, 0: word } of (text.textContent ?? "").matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) words.push(word);
        }
      return words;
    }),
  );
  expect(await page.locator(".tabel th").count()).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});

test("a table sorts by the button in its heading, its total below, and then stands as printed again", async () => {
  const { page } = await browser.open("/kamervragen/2026Z10868/5/");
  const table = page.locator(".tabel").last();
  const years = () => table.locator("tbody th").allInnerTexts();
  const printed = await years();
  const heading = table.getByRole("columnheader").last();
  const button = heading.getByRole("button", { name: /^Aantal afgeronde casussen/ });
  await button.waitFor();
  // Read once: the words of the heading are the name of its button, without the arrows.
  await expect(heading.ariaSnapshot()).resolves.toMatch(/^- columnheader "(?<name>[^"↕]+)":\n {2}- button "\k<name>"$/);
  await button.focus();
  await page.keyboard.press("Enter");
  expect(await heading.getAttribute("aria-sort")).toBe("ascending");
  expect(await years()).toEqual(["2019", "2025", "2020", "2022", "2023", "2021", "2024", "Totaal"]);
  await button.click();
  expect(await years()).toEqual(["2024", "2021", "2023", "2022", "2020", "2025", "2019", "Totaal"]);
  await button.click();
  expect([await heading.getAttribute("aria-sort"), await years()]).toEqual([null, printed]);
});

test("a table is a stop of the Tab key, and a region, only where it scrolls", async () => {
  const { page } = await browser.open("/kamervragen/2026Z10868/5/", { viewport: { width: 320, height: 640 } });
  const box = page.locator(".tabel").first();
  const seen = () => box.evaluate(({ tabIndex, role, ariaLabel }) => [tabIndex, role, ariaLabel !== null]);
  await expect.poll(seen).toEqual([0, "region", true]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(seen).toEqual([-1, null, false]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(seen).toEqual([0, "region", true]);
});

test("the chart of a table is drawn in the colours of the page, and its numbers can be taken along", async () => {
  const { page, complaints } = await browser.open("/kamervragen/2026Z10868/3/", { colorScheme: "dark" });
  const chart = page.getByRole("img", { name: /^Lijngrafiek: Aantal meldingen kindermishandeling, per jaar\./ });
  await chart.scrollIntoViewIfNeeded();
  await chart.evaluate((image: HTMLImageElement) => image.decode());
  /** The lightest part of the picture: its letters, where they are light on dark. */
  const lightest = await chart.evaluate((image: HTMLImageElement) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 240 });
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, 400, 240);
    return data.reduce((most, value, i) => (i % 4 === 1 && data[i + 2]! > 200 ? Math.max(most, value) : most), 0);
  });
  expect(lightest).toBeGreaterThan(200);
  const link = page.getByRole("link", { name: "Tabel als CSV, antwoord 3, tabel 1" });
  const response = await page.request.get((await link.getAttribute("href"))!);
  expect(await response.text()).toMatch(/^\uFEFFJaar;Aantal meldingen kindermishandeling\n2019;55\.590\n/);
  expect(complaints).toEqual([]);
});
