/** What a visitor's connection carries for one question, and that nothing comes from elsewhere. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "./support/browser.ts";
import { pageOfEveryKind } from "./support/pages.ts";

const browser = useBrowser();
const KB = 1024;

test("a question's page is small: at most 5 requests, 20 KB of styles and scripts, 12 KB of HTML, gzipped", async () => {
  const { page } = await browser.open("about:blank");
  const responses: { type: string; url: string; size: number }[] = [];
  page.on("response", async (response) => {
    const type = response.request().resourceType();
    responses.push({ type, url: response.url(), size: gzipSync(await response.body()).length });
  });
  await page.goto(`${siteAddress()}/kamervragen/2026Z10868/3/`, { waitUntil: "networkidle" });
  const sizeOf = (...types: string[]) =>
    responses.filter(({ type }) => types.includes(type)).reduce((sum, { size }) => sum + size, 0);
  expect(responses.length, responses.map(({ url }) => url).join("\n")).toBeLessThanOrEqual(5);
  expect(sizeOf("stylesheet", "script")).toBeLessThanOrEqual(20 * KB);
  expect(sizeOf("document")).toBeLessThanOrEqual(12 * KB);
});

test("no page asks anything of another host", async () => {
  const { page } = await browser.open("about:blank");
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(siteAddress())) foreign.push(request.url());
  });
  for (const address of Object.values(pageOfEveryKind())) {
    await page.goto(`${siteAddress()}${address}`, { waitUntil: "networkidle" });
  }
  expect(foreign).toEqual([]);
}, 90_000);
