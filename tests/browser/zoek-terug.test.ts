/** From a result to its page and back: the search, its place and its neighbours stay known, and nothing untrue is shown. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { overflow, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const ZAAK = "2026Z10868";

async function isDone(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
}

async function search(query: string): Promise<Page> {
  const { page } = await browser.open(`/zoeken/?${query}`);
  await isDone(page);
  return page;
}

const results = (page: Page) => page.locator("[data-zoek-treffer]");
const wayBack = (page: Page) => page.getByRole("navigation", { name: "Zoekresultaten" });
const back = (page: Page) => wayBack(page).getByRole("link", { name: /^← Terug naar de zoekresultaten/ });
const path = (page: Page): string => new URL(page.url()).pathname;

/** Pixels from the top of the window. */
const topOf = (result: Locator): Promise<number> => result.evaluate((one) => one.getBoundingClientRect().top);

async function openResult(page: Page, place: number): Promise<void> {
  await results(page).nth(place).click();
  await page.waitForURL(/kamervragen/);
  await wayBack(page).waitFor();
}

describe("the page of a result", () => {
  test("leads back to the search as it was left: query, filters, what was unfolded, place and focus", async () => {
    const page = await search("q=kinderen&soort=antwoord");
    await page.locator(".zoek-meer-vragen").first().click();
    const count = await results(page).count();
    await results(page).last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const top = await topOf(results(page).last());
    await openResult(page, count - 1);
    const left = path(page);
    expect(await back(page).textContent()).toBe("← Terug naar de zoekresultaten voor “kinderen”");
    await back(page).click();
    await isDone(page);
    expect(new URL(page.url()).search).toBe("?q=kinderen&soort=antwoord");
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(await page.locator("#q").inputValue()).toBe("kinderen");
    expect(await results(page).count()).toBe(count);
    await expect.poll(async () => Math.abs((await topOf(results(page).last())) - top)).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toContain(left);
  });

  test("has the query in its search field, and the results beside it", async () => {
    const page = await search("q=mishandeling");
    const addresses = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    await openResult(page, 1);
    expect(await page.locator("#kop-q").inputValue()).toBe("mishandeling");
    expect(await wayBack(page).textContent()).toContain("Resultaat 2");
    await wayBack(page).getByRole("link", { name: "Volgende resultaat" }).click();
    await page.waitForURL((url) => addresses[2]!.startsWith(`${url.pathname}#markeer=`));
    await expect.poll(() => page.locator("main mark").count()).toBeGreaterThan(0);
    await wayBack(page).getByRole("link", { name: "Vorige resultaat" }).click();
    await page.waitForURL((url) => addresses[1]!.startsWith(`${url.pathname}#markeer=`));
    await page.goBack();
    await wayBack(page).waitFor();
    await back(page).click();
    await isDone(page);
    // Where one read last, not where one began.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(addresses[2]);
  });

  test("leads back to the same place where lines are higher on the way back, as with a font that came in time", async () => {
    const page = await search("q=kinderen");
    await results(page).last().scrollIntoViewIfNeeded();
    const top = await topOf(results(page).last());
    await openResult(page, (await results(page).count()) - 1);
    await page.addInitScript(() => {
      const style = document.createElement("style");
      style.textContent = ".zoek-lijst { line-height: 2 }";
      addEventListener("DOMContentLoaded", () => document.head.append(style));
    });
    await back(page).click();
    await isDone(page);
    await expect.poll(async () => Math.abs((await topOf(results(page).last())) - top)).toBeLessThan(2);
  });

  test("still leads back after it was loaded anew, and from the next question of the document", async () => {
    const page = await search("q=veiligheidsbeoordeling");
    await openResult(page, 0);
    await page.reload();
    await back(page).waitFor();
    await page.getByRole("link", { name: /^(?:Vraag|Vragen) .* →/ }).click();
    await back(page).waitFor();
    expect(await wayBack(page).textContent()).not.toContain("Resultaat 1");
  });

  test("in a new tab knows the search, not the place", async () => {
    const page = await search("q=mishandeling");
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      results(page)
        .nth(1)
        .click({ modifiers: ["Control"] }),
    ]);
    await wayBack(tab).waitFor();
    expect(await wayBack(tab).textContent()).toBe("Naar de zoekresultaten voor “mishandeling”");
    await wayBack(tab).getByRole("link").click();
    await isDone(tab);
    expect(await results(tab).count()).toBeGreaterThan(1);
  });

  test("says nothing of a search where none led to it", async () => {
    const page = await search(`q=pleegouders&document=${ZAAK}`);
    await openResult(page, 0);
    await page.goto("/kamervragen/2026-07-03-antwoord-veilig-thuis-meldingen-van-scholen/1/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await wayBack(page).count()).toBe(0);
    const { page: fresh } = await browser.open(`/kamervragen/${ZAAK}/15/`);
    await fresh.waitForLoadState("networkidle");
    expect(await wayBack(fresh).count()).toBe(0);
    expect(await fresh.locator("#kop-q").inputValue()).toBe("");
  });

  test("is no wider than a phone", async () => {
    const { page } = await browser.open(`/zoeken/?q=${encodeURIComponent("x".repeat(80))}+pleegouders`, {
      viewport: { width: 320, height: 700 },
    });
    await isDone(page);
    if ((await results(page).count()) === 0) await page.goto("/zoeken/?q=pleegouders").then(() => isDone(page));
    await openResult(page, 0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe("within one document", () => {
  test("a search from its page finds its questions only, which is a filter that can be taken off", async () => {
    const { page } = await browser.open(`/kamervragen/${ZAAK}/`);
    await page.getByRole("searchbox", { name: "Zoek in dit document" }).fill("mishandeling");
    await page.keyboard.press("Enter");
    await isDone(page);
    expect(new URL(page.url()).searchParams.get("document")).toBe(ZAAK);
    const documents = () =>
      page.locator("[data-document]").evaluateAll((items) => items.map((item) => item.dataset["document"]!));
    expect(new Set(await documents())).toEqual(new Set([ZAAK]));
    expect(await page.locator("#zoek-kop").textContent()).toMatch(/in 1 document$/);
    const only = page.getByRole("checkbox", { name: `Alleen ${ZAAK}` });
    await only.click();
    await expect.poll(() => new URL(page.url()).searchParams.has("document")).toBe(false);
    await isDone(page);
    expect(new Set(await documents()).size).toBe(2);
    await page.goBack();
    await only.waitFor();
    expect(new Set(await documents())).toEqual(new Set([ZAAK]));
  });

  test("can be searched from the page of a question", async () => {
    const { page } = await browser.open(`/kamervragen/${ZAAK}/3/`);
    await page.getByRole("searchbox", { name: "Zoek in dit document" }).fill("pleegouders");
    await page.keyboard.press("Enter");
    await isDone(page);
    expect(new URL(page.url()).search).toBe(`?q=pleegouders&document=${ZAAK}`);
    expect(await results(page).first().getAttribute("href")).toContain(`/kamervragen/${ZAAK}/15/`);
  });
});
