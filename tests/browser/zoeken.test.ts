/** Searching in the built site of the first two documents, as people do. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();

const SCHOOLS = "2026-07-03-antwoord-veilig-thuis-meldingen-van-scholen";
const ZAAK = "2026Z10868";

async function isDone(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
}

async function search(query: string, address = "") {
  const opened = await browser.open(`/zoeken/?q=${encodeURIComponent(query)}${address}`);
  await isDone(opened.page);
  return opened;
}

/** “document#numbers” of the results in their order. */
const results = (page: Page): Promise<string[]> =>
  page
    .locator("[data-document][data-vragen]")
    .evaluateAll((items) => items.map((item) => `${item.dataset["document"]}#${item.dataset["vragen"]}`));

/** Types as people do; what is found shows at the end. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator("#q").pressSequentially(text, { delay: 20 });
  await page.waitForFunction((q) => new URLSearchParams(location.search).get("q") === q, text.trim());
  await isDone(page);
}

describe("the right question first", () => {
  test.each([
    ["mishandeling", [`${SCHOOLS}#1`, `${SCHOOLS}#2`, `${SCHOOLS}#3 4`, `${ZAAK}#9`, `${ZAAK}#3`, `${ZAAK}#2`]],
    ["pleegouders", [`${ZAAK}#15`]],
    ["disclosure", [`${ZAAK}#11`, `${ZAAK}#13`, `${ZAAK}#16`, `${ZAAK}#17`, `${SCHOOLS}#7`]],
    ["wachtlijst", [`${SCHOOLS}#10`, `${SCHOOLS}#8`, `${SCHOOLS}#5`, `${ZAAK}#6`, `${ZAAK}#7`, `${ZAAK}#12`]],
    ["veiligheidsbeoordeling termijn", [`${ZAAK}#7`]],
    ['"top tot teen"', [`${SCHOOLS}#7`, `${ZAAK}#11`]],
    ["rvdk", [`${ZAAK}#5`, `${ZAAK}#10`, `${ZAAK}#15`]],
    ["pleegouderbegeleiding", [`${ZAAK}#15`]],
    ["68150", [`${ZAAK}#3`]],
    ["31015 nr 299", [`${ZAAK}#16`]],
    ["kindermishandelling", [`${SCHOOLS}#1`, `${SCHOOLS}#2`, `${SCHOOLS}#3 4`, `${ZAAK}#2`, `${ZAAK}#3`]],
  ])("%s", async (query, accepted) => {
    const { page } = await search(query);
    expect(accepted).toContain((await results(page))[0]);
  });

  test("a zaaknummer gives its questions", async () => {
    const { page } = await search("2026Z10868");
    const found = await results(page);
    expect(found.length).toBeGreaterThan(10);
    expect(found.every((key) => key.startsWith(ZAAK))).toBe(true);
  });

  test("words behind a minus are left out", async () => {
    const { page } = await search("veilig thuis -wachtlijst");
    expect(await results(page)).not.toContain(`${SCHOOLS}#8`);
  });
});

describe("typing", () => {
  test("shows results and keeps the address", async () => {
    const { page, complaints } = await browser.open("/zoeken/");
    expect(await page.locator("[data-search-state]").getAttribute("data-search-state")).toBe("idle");
    await type(page, "pleegouders");
    expect((await results(page))[0]).toBe(`${ZAAK}#15`);
    expect(await page.getByRole("status").first().textContent()).toMatch(/^\d+ vra(ag|gen) in \d+ document/);
    expect(complaints).toEqual([]);
  });

  test("the list is never empty on the way from one result to the next", async () => {
    const { page } = await search("wacht");
    await page.evaluate(() => {
      const list = document.querySelector('[data-zoek="lijst"]')!;
      const seen: number[] = [];
      new MutationObserver(() => seen.push(list.children.length)).observe(list, { childList: true });
      Object.assign(globalThis, { seen });
    });
    await page.locator("#q").press("End");
    await page.locator("#q").pressSequentially("lijst", { delay: 20 });
    await isDone(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    expect(seen.every((count) => count > 0)).toBe(true);
  });

  test("before the search has come: what was typed is searched", async () => {
    const { page } = await browser.open("/themas/");
    const asked = Promise.withResolvers<null>();
    const held = Promise.withResolvers<null>();
    await page.route("**/Zoeken.*.js", async (route) => {
      asked.resolve(null);
      await held.promise;
      await route.continue();
    });
    await page.goto("/zoeken/", { waitUntil: "commit" });
    await page.locator("#q").focus();
    await asked.promise;
    await page.keyboard.type("pleegouders");
    held.resolve(null);
    await isDone(page);
    expect((await results(page))[0]).toBe(`${ZAAK}#15`);
  });

  test("an emptied field brings the examples back, which find something", async () => {
    const { page } = await search("pleegouders");
    const examples = page.locator(".zoek-voorbeelden a");
    expect(await examples.first().isVisible()).toBe(false);
    await page.locator("#q").fill("");
    await examples.first().waitFor();
    expect(new URL(page.url()).search).toBe("");
    const addresses = await examples.evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of [addresses[0]!, addresses.at(-1)!]) {
      await page.goto(address);
      await isDone(page);
      expect((await results(page)).length, address).toBeGreaterThan(0);
    }
  });
});

describe("a result", () => {
  test("leads to the question with the words marked, also within compounds, and Back returns", async () => {
    const { page } = await search("mishandeling");
    await page.locator("[data-zoek-treffer]").first().click();
    await page.waitForURL(/kamervragen/);
    const marks = page.locator("main mark");
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join(" ").toLowerCase()).toContain("mishandeling");
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).not.toContain("#");

    expect(new URL(page.url()).hash).toBe("");
    await page.reload();
    await marks.first().waitFor();

    const bar = page.getByRole("group", { name: "Gemarkeerde zoekwoorden" });
    await bar.getByRole("button", { name: "Volgende gemarkeerde woord" }).click();
    expect(await bar.textContent()).toContain("1 van ");
    expect(await page.locator('mark[aria-current="true"]').count()).toBe(1);
    await bar.getByRole("button", { name: "Wis de markeringen" }).click();
    expect(await marks.count()).toBe(0);

    await page.goBack();
    await isDone(page);
    expect(await page.locator("#q").inputValue()).toBe("mishandeling");
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test("Back restores the place in a long list", async () => {
    const { page } = await search("veilig thuis");
    const far = page.locator("[data-zoek-treffer]").last();
    await far.scrollIntoViewIfNeeded();
    const top = () => far.evaluate((result) => result.getBoundingClientRect().top);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const left = await top();
    await far.click();
    await page.waitForURL(/kamervragen/);
    await page.goBack();
    await isDone(page);
    await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(2);
  });

  test("Back to a document that was opened whole: it is open again, and the result has the focus", async () => {
    const { page } = await search("kinderen");
    await page.locator(".zoek-meer-vragen").first().click();
    const left = await page.evaluate(() => document.activeElement!.getAttribute("href"));
    const before = await results(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/kamervragen/);
    await page.goBack();
    await isDone(page);
    expect(await results(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(left);
    await page.getByRole("checkbox").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  });

  test("wiping the marks leaves the focus at the heading, and a reload does not bring them back", async () => {
    const { page } = await browser.open(`/kamervragen/${ZAAK}/3/#markeer=veiligheidsbeoordeling`);
    await page.getByRole("button", { name: "Wis de markeringen" }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator("main mark").count()).toBe(0);
  });

  test("marks are there again after a step on and Back; what a text fragment leaves is not in the address", async () => {
    const { page } = await browser.open(`/kamervragen/${ZAAK}/3/#markeer=veiligheidsbeoordeling`);
    await page.locator("main mark").first().waitFor();
    await page.goto("/themas/");
    await page.goBack();
    await page.locator("main mark").first().waitFor();
    const address = page.url();
    expect(new URL(address).hash).toBe("");
    await page.goto(`${address}#:~:text=veiligheidsbeoordeling`, { waitUntil: "networkidle" });
    expect(page.url()).toBe(address);
  });

  test("says so when only the title has the word", async () => {
    const { page } = await search('"vragen over"');
    for (const hit of await page.locator(".zoek-vraag").all())
      expect(await hit.locator("mark").count()).toBeGreaterThan(0);
  });

  test("shows the words in their sentence", async () => {
    const { page } = await search("disclosure");
    const first = page.locator("[data-document]").first();
    expect(await first.locator("mark").first().textContent()).toMatch(/disclosure/i);
  });
});

describe("filters", () => {
  test("narrow, are in the address, can be seen and taken back", async () => {
    const { page } = await search("veilig thuis");
    const before = (await results(page)).length;
    await page.getByRole("checkbox", { name: /^Westerveld/ }).check();
    await page.getByText("Vraagsteller: Westerveld (Pro)").waitFor();
    expect(new URL(page.url()).searchParams.get("vraagsteller")).toBe("westerveld-pro");
    const narrowed = await results(page);
    expect(narrowed.every((key) => key.startsWith(ZAAK))).toBe(true);
    expect(narrowed.length).toBeLessThan(before + 20);

    await page.goBack();
    await isDone(page);
    expect(new URL(page.url()).searchParams.has("vraagsteller")).toBe(false);
    await page.goForward();
    await page.getByRole("button", { name: "Wis alle filters" }).click();
    await expect.poll(() => page.url()).not.toContain("vraagsteller");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("zoek-kop");
  });

  test("keep the focus where it was", async () => {
    const { page } = await search("veilig thuis");
    const box = page.getByRole("checkbox", { name: /^Veilig Thuis/ });
    await box.focus();
    await page.keyboard.press("Space");
    await page.getByText("Thema: Veilig Thuis").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-thema-veilig-thuis");
  });

  test("of dates leave out what lies outside", async () => {
    const { page } = await search("veilig thuis", "&van=2026-07-01&tot=2026-07-31");
    expect((await results(page)).every((key) => key.startsWith(SCHOOLS))).toBe(true);
    expect(await page.getByLabel("Van", { exact: true }).inputValue()).toBe("2026-07-01");
  });

  test("are a search of their own", async () => {
    const { page } = await browser.open("/zoeken/?vraagsteller=westerveld-pro");
    await isDone(page);
    expect((await results(page)).length).toBeGreaterThan(2);
  });

  test("are a sheet on a phone", async () => {
    const { page } = await browser.open("/zoeken/?q=veilig%20thuis", { viewport: { width: 390, height: 800 } });
    await isDone(page);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("checkbox", { name: /^Westerveld/ }).check();
    await isDone(page);
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filters (1)");
  });
});

describe("the sheet on a phone", () => {
  test("is closed by Back, which keeps what was chosen, and says what is left", async () => {
    const { page } = await browser.open("/zoeken/?q=veilig%20thuis", { viewport: { width: 390, height: 800 } });
    await isDone(page);
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("checkbox", { name: /^Westerveld/ }).check();
    await sheet.getByRole("button", { name: "Wis alle filters" }).waitFor();
    const count = await page.locator("#zoek-kop").textContent();
    expect(await sheet.getByRole("button", { name: /^Toon \d+ vragen/ }).textContent()).toBe(`Toon ${count}`);
    await page.goBack();
    await expect.poll(() => sheet.isVisible()).toBe(false);
    await expect.poll(() => page.url()).toContain("vraagsteller=westerveld-pro");
    await page.goBack();
    await isDone(page);
    await expect.poll(() => page.url()).not.toContain("vraagsteller");
  });

  /** Chooses something that leaves a shorter list, far down the page; gives the sheet in which it is chosen. */
  async function narrowed(viewport: { width: number; height: number }) {
    const { page } = await browser.open("/zoeken/?q=veilig%20thuis", { viewport });
    await isDone(page);
    const all = await page.locator("#zoek-kop").textContent();
    const open = page.getByRole("button", { name: "Filters" });
    await open.scrollIntoViewIfNeeded();
    await open.click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("checkbox", { name: /^Westerveld/ }).check();
    await expect.poll(() => page.locator("#zoek-kop").textContent()).not.toBe(all);
    await sheet.getByRole("button", { name: "Wis alle filters" }).waitFor();
    return { page, sheet };
  }
  /** What has the focus, and whether all of it is in view, once the entry of the sheet is left. */
  async function landed(page: Page): Promise<{ text: string; isSeen: boolean }> {
    await expect.poll(() => page.url()).toContain("vraagsteller=westerveld-pro");
    // Where the browser would put the page back where it stood, it does so now.
    await page.waitForTimeout(200);
    return page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return { text: document.activeElement!.textContent, isSeen: top >= 0 && bottom <= innerHeight };
    });
  }
  const SIZES = [
    { width: 390, height: 800 },
    { width: 320, height: 256 },
  ];

  test.each(SIZES)("leads to the heading of the results by “Toon …”, in view, at %o", async (size) => {
    const { page, sheet } = await narrowed(size);
    await sheet.getByRole("button", { name: /^Toon / }).click();
    expect(await landed(page)).toEqual({ text: await page.locator("#zoek-kop").textContent(), isSeen: true });
  });

  test.each(SIZES)("leads back to its button, in view, by Escape and “Sluit”, at %o", async (size) => {
    const { page, sheet } = await narrowed(size);
    await page.keyboard.press("Escape");
    expect(await landed(page)).toEqual({ text: "Filters (1)", isSeen: true });
    await page.getByRole("button", { name: "Filters" }).click();
    await sheet.getByRole("button", { name: "Sluit" }).click();
    expect(await landed(page)).toEqual({ text: "Filters (1)", isSeen: true });
  });

  test("tells within itself what is found, for who is read to", async () => {
    const { page, sheet } = await narrowed(SIZES[0]!);
    expect(await sheet.getByRole("status").allTextContents()).toContain(await page.locator("#zoek-kop").textContent());
    await sheet.locator("#filter-van").fill("2100-01-01");
    const told = () => sheet.getByRole("status").allTextContents();
    await expect.poll(told, { timeout: 15_000 }).toContain("Niets gevonden");
  });
});

describe("order, and what was searched besides", () => {
  test("by date is in the address", async () => {
    const { page } = await search("veilig thuis");
    await page.getByLabel("Volgorde").selectOption("datum");
    await expect.poll(() => new URL(page.url()).searchParams.get("orde")).toBe("datum");
    await isDone(page);
    expect((await results(page))[0]).toContain(SCHOOLS);
  });

  test("a synonym can be switched off and on", async () => {
    const { page } = await search("docent");
    const all = await results(page);
    expect(all.length).toBeGreaterThan(0);
    const toggle = page.getByRole("button", { name: "leerkracht" });
    await toggle.click();
    await expect.poll(() => toggle.getAttribute("aria-pressed")).toBe("false");
    expect(await results(page)).not.toEqual(all);
    await toggle.click();
    await expect.poll(() => toggle.getAttribute("aria-pressed")).toBe("true");
    expect(await results(page)).toEqual(all);
    expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("by keyboard", () => {
  test("arrows lead from the field along the results, Escape back, Enter opens", async () => {
    const { page } = await search("wachtlijst");
    await page.getByRole("checkbox").first().waitFor();
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const place = () =>
      page.evaluate(() => [...document.querySelectorAll("[data-zoek-treffer]")].indexOf(document.activeElement!));
    expect(await place()).toBe(1);
    await page.keyboard.press("ArrowUp");
    expect(await place()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/kamervragen/);
  });

  test("outside the field and the results no key does anything", async () => {
    const { page } = await search("wachtlijst");
    await page.getByRole("checkbox").first().waitFor();
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    for (const key of ["/", "ArrowDown", "End", "Escape", "x"]) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.tagName), key).toBe("BODY");
    }
  });

  test.each([
    ["wachtlijst", ""],
    ["veilig thuis", ""],
    ["kinderen", "&vraagsteller=westerveld-pro&orde=datum"],
  ])("Tab leads from the field to the first result in three steps: %s%s", async (query, address) => {
    const { page } = await search(query, address);
    await page.getByRole("checkbox").first().waitFor();
    await page.locator("#q").focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".zoek-lijst") !== null)).toBe(true);
  });

  test("the field at the top of every page leads to the results", async () => {
    const { page } = await browser.open("/themas/");
    await page.locator("#kop-q").fill("pleegouders");
    await page.keyboard.press("Enter");
    await isDone(page);
    expect((await results(page))[0]).toBe(`${ZAAK}#15`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("zoek-kop");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
  });
});

describe("saving what was found", () => {
  test.each([
    [
      "tabel (CSV)",
      "kamervragen-pleegouders.csv",
      /^\ufeffdocument;aanhangsel;nummer;titel.*\r\n2026Z10868;[^;]*;15;(?:[^\r]*;){13}"?[^;]*pleegouders/,
    ],
    [
      "verwijzingen",
      "kamervragen-pleegouders-verwijzingen.txt",
      /^Kamervragen van .*, zaaknummer 2026Z10868, vraag 15, https:\/\/vraagbaak.example\/kamervragen\/2026Z10868\/15\/$/m,
    ],
  ])("as %s", async (name, file, content) => {
    const { page } = await search("pleegouders");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    expect(await readFile((await download.path())!, "utf8")).toMatch(content);
    const vragen = /^\d+/.exec((await page.locator("#zoek-kop").textContent())!)![0];
    const said = `${vragen} ${vragen === "1" ? "rij" : "rijen"}, voor ${vragen} vra`;
    await expect.poll(() => page.locator('[data-zoek="opgeslagen"]').textContent()).toContain(said);
  });
});

describe("following what is new", () => {
  const follow = async (address: string) => {
    const { page } = await browser.open(address);
    await isDone(page);
    await page.getByRole("button", { name: "Volg wat er nieuw is" }).click();
    const place = page.locator(".zoek-volgen");
    await place.waitFor();
    const links = await place.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    return { said: await place.textContent(), links };
  };

  test("of one person, theme or ministry: exactly that", async () => {
    const { said, links } = await follow("/zoeken/?vraagsteller=westerveld-pro");
    expect(links).toEqual(["/vraagstellers/westerveld-pro/feed.xml"]);
    expect(said).toMatch(/^Wie deze feed volgt/);
    expect((await follow("/zoeken/?thema=veilig-thuis")).links).toEqual(["/themas/veilig-thuis/feed.xml"]);
  });

  test("with a query besides: the nearest, and what it does not cover", async () => {
    const { said, links } = await follow("/zoeken/?q=mishandeling&vraagsteller=westerveld-pro");
    expect(links).toEqual(["/vraagstellers/westerveld-pro/feed.xml"]);
    expect(said).toContain("ook nieuwe documenten die niet bij de zoekopdracht passen");
  });

  test("of a name that was typed: that person or theme; of anything else the themes of most that was found", async () => {
    expect((await follow("/zoeken/?q=westerveld")).links).toEqual(["/vraagstellers/westerveld-pro/feed.xml"]);
    expect((await follow("/zoeken/?q=disclosure")).links).toEqual(["/themas/disclosure/feed.xml"]);
    const { links } = await follow("/zoeken/?q=kinderen");
    expect(links.toSorted()).toEqual(
      ["huiselijk-geweld", "jeugdzorg", "kindermishandeling"].map((slug) => `/themas/${slug}/feed.xml`),
    );
  });
});

test("a browser can add the archive as a search engine", async () => {
  const { page } = await browser.open("/");
  const xml = await (await page.request.get("/opensearch.xml")).text();
  expect(xml).toMatch(/template="[^"]*\/zoeken\/\?q=\{searchTerms\}"/);
  const image = /<Image[^>]*>https?:\/\/[^/]*(.*?)<\/Image>/.exec(xml)![1]!;
  expect((await page.request.get(image)).headers()["content-type"]).toContain("image/svg+xml");
});
