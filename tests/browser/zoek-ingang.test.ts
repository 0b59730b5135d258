/** The ways to the search: its own page, the entrance, the address of before, and the fields within lists. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();

const isDone = (page: Page) => page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
const address = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

describe("the address of before", () => {
  test("leads to the search with all that it says, and the entrance is never seen", async () => {
    const { page } = await browser.open("/themas/");
    const painted: string[] = [];
    await page.exposeFunction("tellPaint", (path: string) => painted.push(path));
    await page.addInitScript(() => {
      const { tellPaint } = globalThis as unknown as { tellPaint: (path: string) => void };
      new PerformanceObserver(() => tellPaint(location.pathname)).observe({ type: "paint", buffered: true });
    });
    // The next page is slow: the entrance has all the time to be seen.
    await page.route("**/zoeken/?*", (route) => setTimeout(() => void route.continue(), 700));
    await page.goto("/?q=mishandeling&soort=antwoord&orde=datum&in=vragen#zoek-aantal");
    await page.waitForURL("**/zoeken/?*");
    await isDone(page);
    expect(address(page)).toBe("/zoeken/?q=mishandeling&soort=antwoord&orde=datum&in=vragen");
    expect(await page.getByLabel("Volgorde").inputValue()).toBe("datum");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("zoek-kop");
    expect(new Set(painted)).toEqual(new Set(["/zoeken/"]));
    await page.goBack();
    expect(address(page)).toBe("/themas/");
  });

  test("an address that asks for nothing stays the entrance", async () => {
    const { page } = await browser.open("/?utm_source=brief");
    await page.getByRole("heading", { name: "Nieuwste documenten" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});

describe("the entrance", () => {
  test("asks for nothing of the search before its field is used; then it suggests, and leads on", async () => {
    const { page, complaints } = await browser.open("about:blank");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("/", { waitUntil: "networkidle" });
    expect(asked.filter((path) => path.startsWith("/zoeken/"))).toEqual([]);
    await page.locator("#q").focus();
    await page.keyboard.type("wachtlijst veilig th", { delay: 20 });
    await page.getByRole("option", { name: /^Veilig Thuis/ }).click();
    await isDone(page);
    expect(address(page)).toBe("/zoeken/?q=wachtlijst&thema=veilig-thuis");
    expect(complaints).toEqual([]);
    await page.goBack();
    await page.locator("#q").fill("pleegouders");
    await page.keyboard.press("Enter");
    await isDone(page);
    expect(address(page)).toBe("/zoeken/?q=pleegouders");
    expect(await page.locator("#q").inputValue()).toBe("pleegouders");
  });

  test("without a script it leads to the page that says what is lacking", async () => {
    const { page } = await browser.open("/", { javaScriptEnabled: false });
    await page.locator("#q").fill("pleegouders");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/zoeken/?q=pleegouders**");
    expect(await page.locator("noscript").innerText()).toContain("heeft JavaScript nodig");
  });
});

describe("the field within a list finds only what is in it", () => {
  test.each([
    ["/themas/veilig-thuis/", "Zoek in thema Veilig Thuis", "?q=kinderen&thema=veilig-thuis"],
    ["/vraagstellers/westerveld-pro/", "Zoek bij vraagsteller Westerveld", "?q=kinderen&vraagsteller=westerveld-pro"],
    ["/bewindspersonen/sterk/", "Zoek bij bewindspersoon Sterk", "?q=kinderen&bewindspersoon=sterk"],
    [
      "/ministeries/volksgezondheid-welzijn-en-sport/",
      "Zoek bij ministerie Volksgezondheid, Welzijn en Sport",
      "?q=kinderen&ministerie=volksgezondheid-welzijn-en-sport",
    ],
    ["/jaren/2026/", "Zoek in 2026", "?q=kinderen&van=2026-01-01&tot=2026-12-31"],
  ])("%s", async (list, label, search) => {
    const { page } = await browser.open(list);
    await page.getByRole("searchbox", { name: label }).fill("kinderen");
    await page.keyboard.press("Enter");
    await isDone(page);
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.locator("[data-document]").count()).toBeGreaterThan(0);
    expect(await page.locator('[data-zoek="gekozen"]').textContent()).not.toBe("");
  });
});

test("what a search begins with is asked for at once, and nothing twice", async () => {
  const { page, complaints } = await browser.open("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const others = ["/tabel.z?", ".pagefind", ".pf_meta", "pagefind-entry.json?", "/woorden-", "/synoniemen-"].map(
    (name) => page.waitForRequest((request) => request.url().includes(name)),
  );
  await page.route("**/pagefind.js", async (route) => {
    await Promise.all(others);
    await route.continue();
  });
  await page.goto("/zoeken/?q=wachtlijst");
  await isDone(page);
  expect(asked.filter((url, i) => asked.indexOf(url) < i)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** A slow line: 1.6 Mbit/s, and 150 ms before anything comes. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

describe("nothing moves while the search comes over a slow line", () => {
  test.each([
    ["results on a phone", "?q=veilig+thuis+wachtlijst", 390],
    ["results with a filter", "?q=veilig+thuis&thema=veilig-thuis", 1280],
    ["nothing found", "?q=pleegouders+fatbike", 1280],
    ["no question yet", "", 390],
  ])("%s", async (_, search, width) => {
    const { page } = await browser.open("about:blank", { viewport: { width, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_LINE);
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(globalThis, { seen });
    });
    await page.goto(`/zoeken/${search}`);
    if (search) await isDone(page);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(
      0.02,
    );
  });
});
