/** Without a connection: what was read is there and says so, what was not is said to be missing. */
import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const READ = "/kamervragen/2026Z10868/3/";

test("a question that was read is there offline, with a notice; another page is said not to be; then online again", async () => {
  const { page, complaints } = await browser.open(READ, { serviceWorkers: "allow" });
  const title = await page.locator("h1").innerText();
  const family = () => page.locator("h1").evaluate((h1) => getComputedStyle(h1).fontFamily);
  const font = await family();
  const isKept = () => page.evaluate(async () => (await caches.match(location.href)) !== undefined);
  await expect.poll(isKept, { timeout: 10_000 }).toBe(true);
  await page.context().setOffline(true);

  await page.reload();
  expect(await page.locator("h1").innerText()).toBe(title);
  expect(await family()).toBe(font);
  expect(await page.locator("main > [data-offline]").innerText()).toMatch(
    /^U bent offline\. Dit is de pagina zoals die er op \d+ \p{L}+ \d{4} om \d\d:\d\d uur uitzag\./u,
  );

  await page.goto("/kamervragen/2026Z10868/4/");
  expect(await page.locator("h1").innerText()).toBe("U bent offline");
  const kept = page.locator("[data-bewaard] a");
  expect(
    await kept.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ).toEqual(expect.arrayContaining([READ, "/"]));
  await kept.first().click();
  await page.locator("[data-offline]").waitFor();

  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Haal de pagina opnieuw op" }).click();
  await expect.poll(() => page.locator("[data-offline]").count()).toBe(0);
  expect(complaints.filter((said) => !/ERR_INTERNET_DISCONNECTED|503/.test(said))).toEqual([]);
});
