/** Searching an archive in several parts: the newest first, the older ones while the page is idle. */
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveSite, type ServedSite } from "../../src/build/serve.ts";
import { buildSearchIndex } from "../search/support/build-index.ts";
import { makeDocument } from "../search/support/documents.ts";
import { ROOT } from "./support/build-site.ts";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const PORT = 4395;
/** Full pages of results in the newest year; a few in each of the older ones. */
const YEARS: [year: number, documents: number][] = [
  [2025, 12],
  [2024, 3],
  [2023, 3],
  [2022, 3],
];

const DOCUMENTS = YEARS.flatMap(([year, count]) =>
  Array.from({ length: count }, (_, i) =>
    makeDocument({
      id: `${year}Z${String(i).padStart(5, "0")}`,
      zaaknummer: `${year}Z${String(i).padStart(5, "0")}`,
      titel: `Het voorbeeld van ${year}`,
      vraagstellers: [{ naam: "De Vries", partij: year === 2025 ? "ABC" : "XYZ" }],
      ingezonden: `${year}-02-01`,
      ontvangen: `${year}-03-0${1 + (i % 9)}`,
      qa: [
        ["Hoe lang zijn de wachtlijsten?", "Te lang."],
        [year === 2022 ? "Waar liggen de kwelders?" : "Waar ligt de dijk?", "Aan zee."],
      ],
    }),
  ),
);

let site: ServedSite;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-delen-"));
  await mkdir(folder, { recursive: true });
  const index = join(inject("siteFolder"), "zoeken");
  const isIndex = (path: string) => path.startsWith(`${index}/`) && path !== join(index, "index.html");
  await cp(inject("siteFolder"), folder, { recursive: true, filter: (path) => !isIndex(path) });
  await buildSearchIndex({
    documents: DOCUMENTS,
    themas: [],
    outDir: folder,
    limits: { onePart: 5, newest: 0, most: 0 },
  });
  site = await serveSite(ROOT, folder, PORT);
}, 120_000);
afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(query: string, options = {}): Promise<Page> {
  const { page } = await browser.open("about:blank", options);
  await page.addInitScript(keepFirst);
  await page.goto(`${site.address}/zoeken/?${query}`);
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
  return page;
}

/** A search whose older years do not come before they are let through. */
async function openWithOlderHeld(query: string): Promise<{ page: Page; release: () => void }> {
  const { page } = await browser.open("about:blank");
  const { promise: released, resolve } = Promise.withResolvers<null>();
  await page.route(/\/zoeken\/(?:2024|2023|2022)\//, (route) => released.then(() => route.continue()));
  await page.goto(`${site.address}/zoeken/?${query}`);
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
  return { page, release: () => resolve(null) };
}

/** Keeps how much was searched when results first stood: older years follow within a second. */
function keepFirst(): void {
  new MutationObserver(() => {
    const data = document.querySelector<HTMLElement>('[data-search-state="done"]')?.dataset;
    if (data) document.documentElement.dataset["first"] ??= data["searchParts"];
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-search-state"] });
}

const searchedFirst = (page: Page) => page.locator("html").getAttribute("data-first");
const searched = (page: Page) => page.locator("[data-search-state]").getAttribute("data-search-parts");
const found = (page: Page): Promise<string[]> =>
  page.locator("[data-document]").evaluateAll((items) => items.map((item) => item.dataset["document"]!.slice(0, 4)));
const allSearched = (page: Page) => expect.poll(() => searched(page), { timeout: 15_000 }).toBe("4/4");
const progress = (page: Page) => page.locator('[data-zoek="voortgang"]');

test("the newest year first, with what is still to come; then the others", async () => {
  const page = await open("q=wachtlijsten");
  expect(await searchedFirst(page)).toBe("1/4");
  await allSearched(page);
  await expect.poll(() => page.locator("#zoek-kop").textContent()).toMatch(/in 21 documenten/);
  await expect.poll(() => progress(page).textContent()).toBe("Alle jaren doorzocht");
});

test("too little in the newest year: older years are searched before anything is said", async () => {
  const page = await open("q=kwelders");
  expect(await found(page)).toEqual(["2022", "2022", "2022"]);
  expect(await searched(page)).toBe("4/4");
});

test("a zaaknummer goes straight to its year", async () => {
  const page = await open("q=2022Z00001");
  expect(await searchedFirst(page)).toBe("2/4");
  expect(new Set(await found(page))).toEqual(new Set(["2022"]));
});

test("a range of days asks only for its years", async () => {
  const page = await open("q=wachtlijsten&van=2023-01-01&tot=2024-12-31");
  expect(await searched(page)).toBe("2/2");
  expect(new Set(await found(page))).toEqual(new Set(["2024", "2023"]));
});

test("filters hold over all years, and say over which they count", async () => {
  const page = await open("partij=xyz");
  await allSearched(page);
  await expect.poll(async () => (await found(page)).length).toBe(18);
  const { page: other, release } = await openWithOlderHeld("q=wachtlijsten");
  await expect.poll(() => other.getByText("Aantallen over 2025").count()).toBe(1);
  release();
  await allSearched(other);
  await expect.poll(() => other.getByLabel(/^XYZ/).count()).toBe(1);
  expect(await other.getByText("Aantallen over").count()).toBe(0);
});

describe("someone is reading", () => {
  test("nothing moves; a button brings what was found in other years", async () => {
    const { page, release } = await openWithOlderHeld("q=wachtlijsten");
    await page.locator("[data-zoek-treffer]").nth(2).focus();
    const before = await page.locator('[data-zoek="lijst"]').innerHTML();
    release();
    await allSearched(page);
    const more = page.getByRole("button", { name: /^Nog \d+ vragen tonen$/ });
    await more.waitFor();
    expect(await page.locator('[data-zoek="lijst"]').innerHTML()).toBe(before);
    await more.click();
    await expect.poll(() => page.locator("#zoek-kop").textContent()).toMatch(/in 21 documenten/);
  });
});

test("back from a result: the years that were shown are searched before anything is shown", async () => {
  const page = await open("q=wachtlijsten");
  await allSearched(page);
  await expect.poll(() => page.locator("#zoek-kop").textContent()).toMatch(/in 21 documenten/);
  await page.locator("[data-zoek-treffer]").nth(1).click();
  await page.waitForURL(/kamervragen/);
  await page.goBack();
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
  expect(await searchedFirst(page)).toBe("4/4");
  expect(await page.locator("#zoek-kop").textContent()).toMatch(/in 21 documenten/);
});

test("one document: only its part is searched", async () => {
  const page = await open("q=wachtlijsten&document=2022Z00001");
  expect(await searched(page)).toBe("1/1");
  expect(await found(page)).toEqual(["2022"]);
  expect(await page.locator("#zoek-kop").textContent()).toBe("1 vraag in 1 document");
});

describe("saving the texts of many documents", () => {
  const said = (page: Page) => page.locator('[data-zoek="opgeslagen"]').textContent();

  test("says how many, can be stopped, says what failed, and saves as many rows as the page counts", async () => {
    const page = await open("q=wachtlijsten");
    await allSearched(page);
    const vragen = /^\d+/.exec((await page.locator("#zoek-kop").textContent())!)![0];
    const save = () => page.getByRole("button", { name: "tabel (CSV)" }).click();
    await page.route("**/data/documenten/*.json", () => undefined);
    await save();
    await expect.poll(() => said(page)).toMatch(/^De teksten van 21 documenten worden opgehaald: 0 klaar/);
    await page.getByRole("button", { name: "Stop" }).click();
    await expect.poll(() => said(page)).toBe("Gestopt. Er is niets opgeslagen.");

    await page.unroute("**/data/documenten/*.json");
    await page.route("**/data/documenten/*.json", (route) => route.fulfill({ status: 503 }));
    await save();
    await expect.poll(() => said(page)).toContain("Niet alle teksten komen binnen; er is niets opgeslagen.");

    await page.unroute("**/data/documenten/*.json");
    await page.route("**/data/documenten/*.json", (route) => {
      const id = /([^/]+)\.json$/.exec(route.request().url())![1];
      return route.fulfill({ json: DOCUMENTS.find((document) => document.id === id) });
    });
    const again = page.getByRole("button", { name: "Probeer het opnieuw" });
    const [download] = await Promise.all([page.waitForEvent("download"), again.click()]);
    const rows = (await readFile((await download.path())!, "utf8")).trimEnd().split("\r\n");
    expect(rows).toHaveLength(Number(vragen) + 1);
    expect(await said(page)).toContain(`${vragen} rijen, voor ${vragen} vragen`);
  });
});

test("someone who saves data: older years are searched when asked", async () => {
  const { page } = await browser.open("about:blank");
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto(`${site.address}/zoeken/?q=wachtlijsten`);
  const ask = page.getByRole("button", { name: "Zoek ook in 3 andere jaren" });
  await ask.waitFor();
  expect(await progress(page).textContent()).toContain("2025 doorzocht; 3 andere jaren nog niet");
  await ask.click();
  await allSearched(page);
});

test("a part that is renewed while the page stands open: the search opens the archive anew", async () => {
  const page = await open("q=wachtlijsten");
  await allSearched(page);
  await page.route("**/zoeken/2025/index/*", (route) => route.fulfill({ status: 206, body: "anders" }), { times: 1 });
  await page.locator("#q").fill("dijk");
  await expect.poll(() => found(page)).not.toEqual([]);
  expect(await page.locator(".zoek-fout").count()).toBe(0);
});

describe("the bar of years", () => {
  const year = (page: Page, name: string) => page.getByRole("toolbar").getByRole("button", { name });

  test("says of which years it does not know yet, and fills them in", async () => {
    const { page, release } = await openWithOlderHeld("q=wachtlijsten");
    await year(page, "2025: 12 gevonden").waitFor();
    expect(await year(page, "2022: nog niet doorzocht").count()).toBe(1);
    await page.getByText("2022–2024 wordt nog doorzocht…").waitFor();
    release();
    await year(page, "2022: 3 gevonden").waitFor();
    expect(await page.getByText("wordt nog doorzocht").count()).toBe(0);
  });

  test("is one stop of the Tab key; arrows go along it, Enter chooses, and the other years stay known", async () => {
    const page = await open("q=wachtlijsten");
    await allSearched(page);
    await year(page, "2025: 12 gevonden").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("jaar-2023");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#zoek-kop").textContent()).toBe("3 vragen in 3 documenten");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("jaar-2023");
    expect(await year(page, "2025: 12 gevonden").count()).toBe(1);
    expect(await page.getByRole("toolbar").locator('[tabindex="0"]').count()).toBe(1);
  });
});
