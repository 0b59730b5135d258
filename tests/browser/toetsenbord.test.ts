/** The main tasks by the keyboard alone: Tab, Enter and the arrows, from the top of a page. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { richDocument } from "./support/pages.ts";

const browser = useBrowser();
const MOST_STOPS = 150;

/** Presses Tab until what has the focus fits this selector, and this name where one is given. */
async function tabTo(page: Page, selector: string, name = /./): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const text = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
      return focused?.matches(wanted) ? text.trim().replace(/\s+/g, " ") || "-" : null;
    }, selector);
    if (at !== null && name.test(at)) return;
  }
  throw new Error(`No Tab stop is ${selector} ${String(name)}`);
}

async function go(page: Page, address: string, ...to: [selector: string, name?: RegExp]): Promise<void> {
  await tabTo(page, ...to);
  await page.keyboard.press("Enter");
  await page.waitForURL(address);
}

test("from the search to a result, the next question, and back to what was found", async () => {
  const { page } = await browser.open("/themas/");
  await tabTo(page, "#kop-q");
  await page.keyboard.type("pleegouders");
  await page.keyboard.press("Enter");
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  await go(page, "**/kamervragen/2026Z10868/15/**", "[data-zoek-treffer]", /Vraag 15/);
  await go(page, "**/kamervragen/2026Z10868/16/**", "a[rel=next]");
  await page.goBack();
  await page.goBack();
  await page.locator("[data-zoek-treffer]").first().waitFor();
});

test("from a theme to a question of it, and on to the next one", async () => {
  const { page } = await browser.open("/");
  await go(page, "**/themas/", "nav a", /^Thema’s$/);
  await tabTo(page, "#thema-zoek");
  await page.keyboard.type("jeugdzorg");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/themas/jeugdzorg/");
  await go(page, "**/kamervragen/*/3/", "main a", /^Vraag 3\b/);
  await go(page, "**/kamervragen/*/*/", "a[rel=next]");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).not.toContain("Vraag 3");
});

test("from a person to a document", async () => {
  const { page } = await browser.open("/");
  await go(page, "**/vraagstellers/", "nav a", /^Vraagstellers$/);
  await go(page, "**/vraagstellers/westerveld-pro/", "main a", /Westerveld/);
  await go(page, "**/kamervragen/2026Z10868/", "main a", new RegExp(richDocument().titel));
});

test("the citation of a question is copied", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page } = await browser.open("/kamervragen/2026Z10868/3/", { permissions });
  await tabTo(page, "button", /^Kopieer verwijzing$/);
  await page.keyboard.press("Enter");
  await page.getByText("Gekopieerd").first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("vraag 3 met antwoord");
});
