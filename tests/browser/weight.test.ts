/** What a visitor's connection carries for one question, and that nothing comes from elsewhere. */
import { gzipSync } from "node:zlib";
import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "./support/browser.ts";
import { pageOfEveryKind } from "./support/pages.ts";

const browser = useBrowser();
const KB = 1024;

test("a question's page is small: at most 5 requests and two for its table, 20 KB of styles and scripts, 12 KB of HTML, gzipped", async () => {
  const { page } = await browser.open("about:blank");
  const responses: { type: string; url: string; size: number }[] = [];
  page.on("response", async (response) => {
    const type = response.request().resourceType();
    responses.push({ type, url: response.url(), size: gzipSync(await response.body()).length });
  });
  await page.goto(`${siteAddress()}/kamervragen/2026Z10868/3/`, { waitUntil: "networkidle" });
  const sizeOf = (...types: string[]) =>
    responses.filter(({ type }) => types.includes(type)).reduce((sum, { size }) => sum + size, 0);
  const urls = responses.map(({ url }) => url);
  const ofTable = urls.filter((url) => /\/SorteerTabel\.[^/]+\.js$|\/data\/tabellen\/.*\.svg$/.test(url));
  expect(ofTable.length, urls.join("\n")).toBeLessThanOrEqual(2);
  expect(urls.length - ofTable.length, urls.join("\n")).toBeLessThanOrEqual(5);
  expect(sizeOf("image")).toBeLessThanOrEqual(2 * KB);
  expect(sizeOf("stylesheet", "script")).toBeLessThanOrEqual(20 * KB);
  expect(sizeOf("document")).toBeLessThanOrEqual(12 * KB);
});

test("the search is painted before its scripts are there; they are asked for behind the styles and before the fonts", async () => {
  const { page } = await browser.open("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const held = Promise.withResolvers<null>();
  const script = /\/_astro\/(?:Page|Zoeken)\.astro.*\.js$/;
  await page.route(script, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${siteAddress()}/zoeken/`, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  held.resolve(null);
  await page.locator("[data-search-state=idle]").waitFor();
  await page.waitForLoadState("load");
  expect(await page.locator("script[type=module]:not([fetchpriority=low])").count()).toBe(0);
  const first = (kind: RegExp): number => asked.findIndex((path) => kind.test(path));
  expect(first(/\.css$/)).toBeLessThan(first(script));
  expect(first(script)).toBeLessThan(first(/\.woff2$/));
});

test("no page asks anything of another host, and none complains in the console", async () => {
  const { page, complaints } = await browser.open("about:blank");
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(siteAddress())) foreign.push(request.url());
  });
  for (const address of Object.values(pageOfEveryKind())) {
    await page.goto(`${siteAddress()}${address}`, { waitUntil: "networkidle" });
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
}, 90_000);

test("text stays where it is when the fonts come late, and has them on the next page", async () => {
  const { page } = await browser.open("about:blank", { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as never as { shifted: number }).shifted += (entry as never as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  /** What the heading is drawn in, and how far anything moved. */
  const seen = async () => {
    await page.evaluate(() => document.fonts.ready);
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    const shifted = await page.evaluate(() => (window as never as { shifted: number }).shifted);
    return { own: fonts.some(({ familyName }) => familyName.startsWith("Newsreader")), shifted };
  };
  const late = async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  };
  await page.route("**/*.woff2", late);
  await page.goto(`${siteAddress()}/kamervragen/2026Z10868/3/`, { waitUntil: "networkidle" });
  expect(await seen()).toEqual({ own: false, shifted: 0 });
  await page.unroute("**/*.woff2", late);
  await page.goto(`${siteAddress()}/kamervragen/2026Z10868/4/`, { waitUntil: "networkidle" });
  expect(await seen()).toEqual({ own: true, shifted: 0 });
});
