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

test("what was searched for before is found offline, and says so; something else is said to need a connection", async () => {
  const { page } = await browser.open("/zoeken/?q=pleegzorg", { serviceWorkers: "allow" });
  const results = page.locator(".zoek-vraagkop");
  await expect.poll(() => results.count(), { timeout: 10_000 }).toBeGreaterThan(0);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active!.state);
  // With the worker in charge everything is fetched again, and kept.
  await page.reload();
  await expect.poll(() => results.count(), { timeout: 10_000 }).toBeGreaterThan(0);
  const found = await results.allInnerTexts();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.origin + "/zoeken/")) !== undefined))
    .toBe(true);
  await page.context().setOffline(true);

  await page.reload();
  await expect.poll(() => results.allInnerTexts(), { timeout: 10_000 }).toEqual(found);
  expect(await page.locator("main > [data-offline]").innerText()).toContain(
    "Zoeken lukt alleen met wat u op dit apparaat eerder zocht.",
  );

  await page.goto("/zoeken/?q=hulplijn");
  await page.getByText("Er is geen verbinding met internet.").waitFor();
});
