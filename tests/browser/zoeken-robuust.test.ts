/** The search when something is amiss: a message or a way on, never a blank or an endless wait. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { overflow, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const PHONE = { viewport: { width: 390, height: 800 } };

async function isDone(page: Page): Promise<string> {
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
  return page.locator(".zoek-resultaten").innerText();
}

const go = async (query: string): Promise<{ page: Page; text: string; complaints: string[] }> => {
  const { page, complaints } = await browser.open(`/zoeken/?q=${encodeURIComponent(query)}`);
  return { page, text: await isDone(page), complaints };
};

describe("nothing found", () => {
  test("says what was looked for, what the archive lacks, and ways on", async () => {
    const { page, text } = await go("pleegouders fatbike");
    expect(text).toContain("Niets gevonden");
    expect(text).toContain("“fatbike”");
    await page.getByRole("link", { name: "pleegouders" }).click();
    await isDone(page);
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
  });

  test("offers the nearest spelling", async () => {
    const { page } = await go("jugdsorg kinderopvangtoeslag");
    await page.getByText("Bedoelde u").first().waitFor();
    expect(await page.getByRole("link", { name: "jeugdzorg", exact: true }).count()).toBe(1);
  });

  test("offers it whole where what was typed is the beginning of it", async () => {
    const { page } = await go("moti fatbike");
    await page.getByText("Bedoelde u").first().waitFor();
    expect(await page.getByRole("link", { name: "motie", exact: true }).getAttribute("href")).toBe("?q=motie");
  });

  test("offers themes that fit", async () => {
    const { page } = await go("pleegzorg zzzzzz");
    const themas = page.locator('[data-zoek="boodschap"] .themas a');
    await themas.first().waitFor();
    expect(await themas.first().getAttribute("href")).toMatch(/^\/themas\/[a-z-]+\/$/);
  });

  test("only words to leave out: says that there is nothing to look for, and offers no theme of them", async () => {
    const { page, text } = await go("-pleegzorg");
    expect(text).toContain("ten minste één woord");
    expect(await page.locator('[data-zoek="boodschap"] .themas a').count()).toBe(0);
  });

  test("a number: says how it was read, and where the paper is", async () => {
    const { page, text } = await go("24587-969");
    expect(text).toContain("Gelezen als Kamerstuk 24587, nr. 969");
    expect(text).not.toContain("Bedoelde u");
    expect(await page.getByRole("link", { name: /Kamerstuk 24587, nr. 969/ }).getAttribute("href")).toMatch(
      /kst-24587-969/,
    );
  });

  test("because of filters: offers to search without them", async () => {
    const { page } = await browser.open("/zoeken/?q=pleegouders&partij=geen");
    await isDone(page);
    await page.getByRole("link", { name: "Zoek zonder filters" }).click();
    await isDone(page);
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
  });
});

describe("odd queries", () => {
  test.each([
    ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
    ["an emoji", "🐺"],
    ["signs", `" ' - -- % \\ * ( [`],
    ["a broken escape", "%E0%A4%A"],
  ])("%s", async (_, query) => {
    const { page, text, complaints } = await go(query);
    expect(text).toContain("Niets gevonden");
    expect(await page.locator("main script:not([src]), main img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("10,000 characters", async () => {
    const { page, text } = await go("veilig thuis wachtlijst ".repeat(420));
    expect(text).toContain("De zoekvraag is lang");
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
    expect(await overflow(page)).toBe(0);
  });
});

describe("something does not come", () => {
  const FAILURES: [what: string, pattern: string, message: RegExp][] = [
    ["WebAssembly", "**/*.pagefind", /WebAssembly/],
    ["the manifest", "**/zoeken/index.json", /niet te laden/],
    ["the table", "**/tabel.z*", /niet te laden/],
    ["the words", "**/woorden-*", /niet te laden/],
    ["a part of the index", "**/*.pf_index*", /niet te laden/],
  ];

  test.each(FAILURES)("%s: says so, and tries again when asked", async (_, pattern, message) => {
    const { page } = await browser.open("/");
    await page.route(pattern, (route) => route.abort());
    await page.goto("/zoeken/?q=wachtlijst");
    expect(await isDone(page)).toMatch(message);
    expect(await page.locator('[data-zoek="boodschap"]').getByRole("link", { name: "de thema’s" }).count()).toBe(1);
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
    await page.locator("[data-document]").first().waitFor();
  });

  test("the texts: the questions are still listed", async () => {
    const { page } = await browser.open("/");
    await page.route("**/*.pf_fragment*", (route) => route.abort());
    await page.goto("/zoeken/?q=wachtlijst");
    await isDone(page);
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
  });

  test("an index of another shape", async () => {
    const { page } = await browser.open("/");
    await page.route("**/zoeken/index.json", (route) => route.fulfill({ body: '{"vorm":0}' }));
    await page.goto("/zoeken/?q=wachtlijst");
    expect(await isDone(page)).toContain("Ververs de pagina");
  });

  test("a site renewed while the page stood open: finds the new index by itself", async () => {
    const { page } = await browser.open("/");
    let isOld = true;
    await page.route("**/zoeken/index.json", async (route) => {
      const manifest = await (await route.fetch()).text();
      await route.fulfill({
        body: isOld ? manifest.replace(/"versie":"[0-9a-f]{8}"/, '"versie":"00000000"') : manifest,
      });
      isOld = false;
    });
    await page.goto("/zoeken/?q=wachtlijst");
    await isDone(page);
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
  });

  test("the script", async () => {
    const { page } = await browser.open("/");
    await page.route("**/_astro/*.js", (route) => route.abort());
    await page.goto("/zoeken/?q=wachtlijst");
    await page.getByText("Het zoeken start niet").waitFor({ timeout: 8000 });
  });

  test("JavaScript as such", async () => {
    const { page } = await browser.open("/zoeken/?q=wachtlijst", { javaScriptEnabled: false });
    expect(await page.locator("noscript").innerText()).toContain("heeft JavaScript nodig");
    // They would lead to this very page.
    expect(await page.locator(".zoek-voorbeelden").isVisible()).toBe(false);
  });
});

describe("accessible in every state", () => {
  const STATES: [string, string][] = [
    ["idle", "/zoeken/"],
    ["results", "/zoeken/?q=veilig+thuis"],
    ["with filters", "/zoeken/?q=veilig+thuis&vraagsteller=westerveld-pro&van=2020-01-01"],
    ["nothing found", "/zoeken/?q=fatbike"],
  ];

  test.each(STATES)("%s", async (_, address) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await browser.open(address, { colorScheme });
      if (address !== "/zoeken/") await isDone(page);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test.each([PHONE, {}])("with suggestions, one of them marked: %o", async (options) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await browser.open("/zoeken/", { ...options, colorScheme });
      await page.locator("#q").pressSequentially("westerv", { delay: 20 });
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("#q").getAttribute("aria-activedescendant")).toBe("voorstel-0");
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test("with what may be meant, the years, other words and feeds", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await browser.open("/zoeken/?q=veilig+thuis+wachtlijst", { ...PHONE, colorScheme });
      await isDone(page);
      await page.locator('[data-zoek="bedoeld"] a').first().waitFor();
      await page.getByRole("button", { name: "Filters" }).click();
      await page.getByRole("button", { name: "Volg wat er nieuw is" }).click();
      await page.locator(".zoek-volgen").waitFor();
      // What the edge of the sheet cuts through is no small target.
      await page
        .locator(".zoek-jaar")
        .first()
        .evaluate((year) => year.scrollIntoView({ block: "center" }));
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test("failed", async () => {
    const { page } = await browser.open("/");
    await page.route("**/zoeken/index.json", (route) => route.abort());
    await page.goto("/zoeken/?q=wachtlijst");
    await isDone(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("the sheet on a phone, and no page wider than it", async () => {
    const { page } = await browser.open("/zoeken/?q=veilig+thuis", PHONE);
    await isDone(page);
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Filters" }).click();
    // So high that the foot of the sheet covers no filter: axe takes what has to be scrolled to as too small.
    await page.setViewportSize({ width: 390, height: 2400 });
    expect(await axeFindings(page)).toEqual([]);
  });

  test("a page with marks", async () => {
    const { page } = await browser.open("/kamervragen/2026Z10868/3/#markeer=veiligheidsbeoordeling");
    await page.locator("mark").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
