/**
 * The accessibility tree of six pages, as a screen reader goes through it, is as it was accepted: roles, names and states in
 * their order. Who changes a page reads `tests/browser/voorlezen` from top to bottom before it is accepted; see
 * docs/quality.md.
 */
import { expect, inject, test } from "vitest";
import { zoekAdres } from "../../src/domain/adressen.ts";
import { useBrowser } from "./support/browser.ts";

/** Of the small made-up archive, which changes only with its fixtures. What stands around a page is read once. */
const PAGES: [naam: string, adres: string, part: "body" | "main"][] = [
  ["voorpagina", "/", "body"],
  ["zoeken", zoekAdres({ q: "sluis" }), "main"],
  ["vraag", "/kamervragen/2099Z00001/3/", "main"],
  ["document", "/kamervragen/2099Z00001/", "main"],
  ["zaak", "/zaken/2099Z00001/", "main"],
  ["vraagsteller", "/vraagstellers/van-aalst-waterpartij/", "main"],
];

const browser = useBrowser();

test.each(PAGES)("%s is read out as it was accepted", async (naam, adres, part) => {
  const { page } = await browser.open(inject("zaakAddress") + adres);
  if (naam === "zoeken") {
    await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
    await page.getByRole("checkbox").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  await expect(`${await page.locator(part).ariaSnapshot()}\n`).toMatchFileSnapshot(`voorlezen/${naam}.yml`);
});
