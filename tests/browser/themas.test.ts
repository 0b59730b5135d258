/** Themes: the tree of all, the way from one to another, and from a theme to the search. */
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();

describe("the tree of all themes", () => {
  test("is folded, and narrows while typing, by the name of a theme or a word that gives it", async () => {
    const { page, complaints } = await browser.open("/themas/");
    const branches = page.locator("thema-filter details");
    const field = page.getByLabel("Zoek een thema");
    const shown = page.locator("thema-filter li[data-gevonden]:visible > a");
    await field.waitFor();
    expect(await page.locator("thema-filter details[open]").count()).toBe(0);

    await field.pressSequentially("kindermishand");
    await expect.poll(() => shown.allTextContents()).toContain("Kindermishandeling");
    const status = page.locator("thema-filter").getByRole("status");
    expect(await status.textContent()).toMatch(/^\d+ thema’?s?$/);
    // What it falls under stays in sight.
    expect(await page.locator("thema-filter").getByRole("link", { name: "Jeugdzorg", exact: true }).isVisible()).toBe(
      true,
    );
    expect(await branches.filter({ visible: true }).count()).toBeLessThan(5);

    await field.fill("uithuisplaatsing");
    await expect.poll(() => shown.first().textContent()).toBe("Jeugdzorg");
    expect(await page.getByText("door “uithuisplaatsing”").first().isVisible()).toBe(true);

    await field.fill("xyzzy");
    expect(await status.textContent()).toBe("Geen thema heet zo of krijgt een vraag door dit woord.");
    await field.fill("");
    expect(await branches.filter({ visible: true }).count()).toBe(await branches.count());
    expect(await page.locator("thema-filter details[open]").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("leads to a theme by the keyboard alone", async () => {
    const { page } = await browser.open("/themas/");
    const field = page.getByLabel("Zoek een thema");
    // A script shows it.
    await field.waitFor();
    await field.focus();
    await page.keyboard.type("pleegzorg");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/themas/pleegzorg/");
  });

  test("is unfolded by hand where there are no scripts, and has an alphabet", async () => {
    const { page } = await browser.open("/themas/", { javaScriptEnabled: false });
    expect(await page.getByLabel("Zoek een thema").isVisible()).toBe(false);
    await page.getByText("Zorg en gezondheid", { exact: true }).first().click();
    await page.getByRole("link", { name: "Kindermishandeling", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/themas/kindermishandeling/");
    await page.goBack();
    await page.getByText("Alle thema’s van A tot Z").click();
    expect(await page.locator("#alfabet").getByRole("link", { name: "Abortus en euthanasie" }).isVisible()).toBe(true);
  });

  test("takes two screens of a phone", async () => {
    const { page } = await browser.open("/themas/", { viewport: { width: 390, height: 844 } });
    await page.getByLabel("Zoek een thema").waitFor();
    const end = await page.locator("#alfabet").boundingBox();
    expect(end!.y).toBeLessThan(2 * 844);
  });
});

describe("the page of a theme", () => {
  test("is a place from which people walk to broader and narrower ones", async () => {
    const { page } = await browser.open("/themas/jeugdzorg/");
    const around = (name: string) => page.getByRole("navigation", { name: `Thema’s rond ${name}` });
    await around("Jeugdzorg")
      .getByRole("link", { name: /^Kindermishandeling/ })
      .focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/themas/kindermishandeling/");
    const crumbs = page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("listitem");
    expect((await crumbs.allTextContents()).map((text) => text.trim())).toEqual([
      ...["Vraagbaak", "Thema’s", "Zorg en gezondheid", "Jeugdzorg", "Kindermishandeling"],
    ]);
    const way = around("Kindermishandeling").getByRole("listitem");
    expect((await way.allTextContents()).slice(0, 2).map((text) => text.trim())).toEqual([
      "Zorg en gezondheid",
      "Jeugdzorg",
    ]);
    await around("Kindermishandeling").getByRole("link", { name: "Zorg en gezondheid" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Zorg en gezondheid");
  });

  test("says who asks and who answers, and leads to the questions of a party on it", async () => {
    const { page } = await browser.open("/themas/kindermishandeling/");
    const figures = page.getByRole("complementary", { name: "Dit thema in cijfers" });
    expect(await figures.textContent()).toContain("Alle ");
    const party = figures.getByRole("link", { name: "Pro", exact: true });
    const count = Number(/\d+/.exec((await party.locator("xpath=..").locator(".aantal").textContent())!)![0]);
    await party.click();
    await page.locator("[data-search-state=done]").waitFor();
    await expect.poll(() => page.locator("#zoek-kop").textContent()).toContain(`${count} vragen`);
  });

  test("leads to the search within it, with as many questions as it has", async () => {
    const { page } = await browser.open("/themas/veilig-thuis/");
    const heading = await page.locator("h2#vragen").textContent();
    await page.getByRole("searchbox", { name: "Zoek in thema Veilig Thuis" }).press("Enter");
    await page.locator("[data-search-state=done]").waitFor();
    await expect.poll(() => page.locator("#zoek-kop").textContent()).toContain(/\d+ vragen/.exec(heading!)![0]);
  });
});

test("all themes can be downloaded as SKOS", async () => {
  const { page } = await browser.open("/gegevens/");
  const href = await page.getByRole("link", { name: "themas.ttl" }).getAttribute("href");
  const file = await page.request.get(href!);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain("a skos:ConceptScheme");
});
