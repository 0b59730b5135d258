/** What helps while searching: suggestions, what a query means, where to look, the bar of years, counts that agree. */
import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { notStandingOut } from "./support/in-page.ts";

const browser = useBrowser();
const ZAAK = "2026Z10868";
const SCHOOLS = "2026-07-03-antwoord-veilig-thuis-meldingen-van-scholen";
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Machines that do other work besides. */
const SLOW = { timeout: 15_000 };
/** What a keyboard on the screen leaves of a phone. */
const ABOVE_KEYBOARD = 544;

const isDone = (page: Page) => page.locator('[data-search-state="done"]').waitFor({ state: "attached" });
const heading = (page: Page) => page.locator("#zoek-kop").textContent();
const active = (page: Page) => page.evaluate(() => document.activeElement?.id);
const list = (page: Page) => page.getByRole("listbox", { name: "Voorstellen" });
const option = (page: Page, name: RegExp) => list(page).getByRole("option", { name });
const marked = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector("#q")!.getAttribute("aria-activedescendant");
    return id === null ? null : (document.getElementById(id)?.textContent ?? "lost");
  });

async function search(query: string, options = {}) {
  const { page, complaints } = await browser.open(`/zoeken/?${query}`, options);
  await isDone(page);
  return { page, complaints };
}

/** Types in the field of the search. */
async function type(text: string, options = {}) {
  const { page, complaints } = await browser.open("/zoeken/", options);
  await page.locator("#q").focus();
  await page.keyboard.type(text, { delay: 20 });
  return { page, complaints };
}

describe("suggestions while typing", () => {
  test("name themes, people, parties, ministries and subjects, each with what it is", async () => {
    const { page, complaints } = await type("veilig th");
    await option(page, /^Veilig Thuis\s*Thema · \d+ vragen$/).waitFor();
    for (const [typed, name] of [
      ["westerv", /^Westerveld \(Pro\)\s*Vraagsteller/],
      ["vragen van pro", /^Pro\s*Partij/],
      ["volksgez", /^Volksgezondheid, Welzijn en Sport\s*Ministerie/],
      ["sterk", /^Sterk\s*Bewindspersoon/],
      ["meldingen kindermish", /Document$/],
    ] as const) {
      await page.locator("#q").fill(typed);
      await option(page, name).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test("arrows go along them while the field keeps the focus; Enter takes the marked one, and leaves the other words", async () => {
    const { page } = await type("wachtlijst veilig th");
    await option(page, /^Veilig Thuis/).waitFor();
    expect(await page.locator("#q").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await marked(page)).toContain("Veilig Thuis");
    expect(await active(page)).toBe("q");
    await page.keyboard.press("Enter");
    await page.getByText("Thema: Veilig Thuis").waitFor();
    expect(await page.locator("#q").inputValue()).toBe("wachtlijst");
    expect(new URL(page.url()).search).toBe("?q=wachtlijst&thema=veilig-thuis");
    expect(await list(page).isVisible()).toBe(false);
    expect(await page.locator("#q").getAttribute("aria-expanded")).toBe("false");
  });

  test("what was marked stays so when the list for the last letter comes; a letter more takes the mark away", async () => {
    const { page } = await type("wachtlijst veilig t");
    await option(page, /^Veilig Thuis/).waitFor();
    await page.locator("#q").evaluate((field: HTMLInputElement) => {
      for (const one of document.querySelectorAll<HTMLElement>('[role="option"]')) one.dataset["before"] = "";
      field.value += "h";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    });
    await list(page).locator("[role=option]:not([data-before])").first().waitFor();
    expect(await marked(page)).toContain("Veilig Thuis");
    await page.keyboard.type("u");
    expect(await marked(page)).toBeNull();
  });

  test("the arrows come back to the field past either end", async () => {
    const { page } = await type("westerv");
    await option(page, /^Westerveld/).waitFor();
    const count = await list(page).getByRole("option").count();
    for (let i = 0; i <= count; i++) await page.keyboard.press("ArrowDown");
    expect(await marked(page)).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await marked(page)).not.toBeNull();
  });

  test("Escape closes them and keeps the query; then an arrow leads to the results", async () => {
    const { page } = await type("westerv");
    await option(page, /^Westerveld/).waitFor();
    await page.keyboard.press("Escape");
    expect(await list(page).isVisible()).toBe(false);
    expect(await page.locator("#q").inputValue()).toBe("westerv");
    await isDone(page);
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-zoek-treffer"))).toBe(true);
  });

  test("Enter without a marked one searches for what was typed", async () => {
    const { page } = await type("westerv");
    await option(page, /^Westerveld/).waitFor();
    await page.keyboard.press("Enter");
    expect(await list(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("?q=westerv");
  });

  test("the marked one can be read where people choose their own colours, and so can what is switched on", async () => {
    const { page } = await search("q=docent", { forcedColors: "active" });
    await page.getByRole("button", { pressed: true }).first().waitFor();
    await page.locator("#jaar-2026").click();
    await expect.poll(() => page.locator("#jaar-2026").getAttribute("aria-pressed"), SLOW).toBe("true");
    await page.locator("#q").fill("westervel");
    await option(page, /^Westerveld/).waitFor();
    await page.locator("#q").press("ArrowDown");
    expect(await page.locator("[aria-selected=true], [aria-pressed=true]").count()).toBeGreaterThan(1);
    expect(await page.evaluate(notStandingOut)).toEqual([]);
    // What is found for what was typed is counted after its results stand.
    const isSeen = () =>
      page.locator("#jaar-2026 .zoek-staaf").evaluate((bar) => {
        return getComputedStyle(bar).backgroundColor !== getComputedStyle(bar.closest("button")!).backgroundColor;
      });
    await expect.poll(isSeen, SLOW).toBe(true);
  });

  test("are whole on a small screen, what they are below them", async () => {
    const { page } = await type("meldingen kindermish", { viewport: { width: 320, height: 640 } });
    await option(page, /Document$/)
      .first()
      .waitFor();
    const cut = await list(page)
      .locator("span")
      .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).length);
    expect(cut).toBe(0);
  });

  test("a touch takes one", async () => {
    const { page } = await type("westerv", PHONE);
    await option(page, /^Westerveld/).tap();
    await expect.poll(() => new URL(page.url()).search, SLOW).toBe("?vraagsteller=westerveld-pro");
    await isDone(page);
  });

  test("a subject leads to its document, and Back to the query", async () => {
    const { page } = await type("meldingen kindermish");
    await option(page, /Document$/)
      .first()
      .click();
    await page.waitForURL(new RegExp(`/kamervragen/(?:${ZAAK}|${SCHOOLS})/`));
    await page.goBack();
    await isDone(page);
    expect(await page.locator("#q").inputValue()).toBe("meldingen kindermish");
  });

  test("without their file the search is as it is", async () => {
    const { page } = await browser.open("about:blank");
    await page.route("**/taal/voorstellen.z*", (route) => route.abort());
    await page.goto("/zoeken/");
    await page.locator("#q").pressSequentially("pleegouders", { delay: 20 });
    await page.locator("[data-document]").first().waitFor();
    await page.getByRole("checkbox").first().waitFor();
  });
});

describe("whom or what a query means", () => {
  test.each([
    ["veilig thuis", "Thema Veilig Thuis", "/themas/veilig-thuis/"],
    ["Westerveld", "Vraagsteller Westerveld (Pro)", "/vraagstellers/westerveld-pro/"],
    ["vragen van westerveld over wachtlijsten", "Vraagsteller Westerveld (Pro)", "/vraagstellers/westerveld-pro/"],
  ])("“%s” leads to the page of %s", async (query, name, address) => {
    const { page } = await search(`q=${encodeURIComponent(query)}`);
    const link = page.locator('[data-zoek="bedoeld"]').getByRole("link", { name, exact: true });
    expect(await link.getAttribute("href")).toBe(address);
    expect(await link.locator("..").textContent()).toMatch(/ — \d+ vragen$/);
  });

  test("a word of a sentence is just a word", async () => {
    const { page } = await search("q=sterk+verhoogde+wachttijden");
    await page.getByRole("checkbox").first().waitFor();
    expect(await page.locator('[data-zoek="bedoeld"]').textContent()).toBe("");
  });
});

describe("on a phone", () => {
  test.each(["veilig thuis", "pleegouders screening", "westerveld", "docent"])(
    "the first result of “%s” stands above the keyboard, with suggestions and without",
    async (query) => {
      const bottomOf = async (page: Page) => {
        await page.locator("[data-zoek-treffer]").first().waitFor();
        const box = await page.locator(".zoek-titel a").first().boundingBox();
        const hit = await page.locator("[data-zoek-treffer]").first().boundingBox();
        expect(hit!.y).toBeLessThan(ABOVE_KEYBOARD);
        return box!.y + box!.height;
      };
      const { page: typed } = await type(query, PHONE);
      await isDone(typed);
      await typed.waitForTimeout(400);
      expect(await bottomOf(typed)).toBeLessThan(ABOVE_KEYBOARD);
      const { page } = await search(`q=${encodeURIComponent(query)}`, PHONE);
      expect(await bottomOf(page)).toBeLessThan(ABOVE_KEYBOARD);
    },
  );

  test("the bar of years stands in the sheet", async () => {
    const { page } = await search("q=veilig+thuis", PHONE);
    const year = page.locator("#jaar-2026");
    await year.waitFor({ state: "attached" });
    expect(await year.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filters" }).click();
    // Themes are counted when the sheet opens; then its contents are made anew.
    const smallestSide = async () => {
      const box = await year.boundingBox();
      return box && Math.min(box.width, box.height);
    };
    await expect.poll(smallestSide).toBeGreaterThanOrEqual(24);
    expect(await year.isVisible()).toBe(true);
  });
});

describe("a word that is still being typed", () => {
  test("“Niets gevonden” is not said of it: not on the way, not after a pause; Enter says it", async () => {
    const { page } = await browser.open("/zoeken/");
    await page.evaluate(() => {
      const said: string[] = [];
      const place = document.querySelector("#zoek-kop")!;
      new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true, characterData: true });
      Object.assign(globalThis, { said });
    });
    await page.locator("#q").pressSequentially("fatbikexyz", { delay: 30 });
    await expect.poll(() => heading(page), { timeout: 5000 }).toBe("Typ verder");
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(" "))).not.toContain(
      "Niets",
    );
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page), SLOW).toBe("Niets gevonden");
  });

  test("until it is one, the words before it are searched", async () => {
    const { page } = await search("q=pleegouders");
    const before = await heading(page);
    await page.locator("#q").press("End");
    await page.locator("#q").pressSequentially(" fatbikexyz", { delay: 30 });
    await page.getByText("Nog zonder “fatbikexyz”.").waitFor();
    expect(await heading(page)).toBe(before);
    expect(new URL(page.url()).searchParams.get("q")).toBe("pleegouders fatbikexyz");
    await page.locator("#q").blur();
    await expect.poll(() => heading(page), SLOW).toBe("Niets gevonden");
  });
});

describe("nothing found", () => {
  test.each(["q=pleegouders+fatbike", "q=pleegouders&partij=geen"])(
    "%s: every way on finds something, as much as it says",
    async (query) => {
      const { page } = await search(query);
      expect(await heading(page)).toBe("Niets gevonden");
      const ways = page.locator('[data-zoek="boodschap"] .zoek-niets li a[href^="?"]');
      const offered = await ways.evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href")!, link.parentElement!.textContent] as const),
      );
      expect(offered.length).toBeGreaterThan(0);
      for (const [address, said] of offered) {
        await page.goto(`/zoeken/${address}`);
        await isDone(page);
        const [, count] = /\((\d+ vra(?:ag|gen))\)/.exec(said)!;
        expect(await heading(page), said).toContain(count);
      }
    },
  );
});

describe("where to look", () => {
  test("only questions, only answers, only titles: in the address, and found there", async () => {
    const { page } = await search("q=wachtlijsten");
    const all = await heading(page);
    await page.getByLabel("Zoek in", { exact: true }).selectOption("vragen");
    await expect.poll(() => new URL(page.url()).searchParams.get("in"), SLOW).toBe("vragen");
    await isDone(page);
    expect(await heading(page)).not.toBe(all);
    expect(await page.locator(".zoek-fragment").count()).toBe(0);
    await page.getByLabel("Zoek in", { exact: true }).selectOption("antwoorden");
    await expect.poll(() => page.locator(".zoek-fragment mark").count(), SLOW).toBeGreaterThan(0);
    expect(await page.locator(".zoek-vraagkop mark").count()).toBe(0);
  });

  test("a title is one find, in the heading and in the filters", async () => {
    const { page } = await search("q=kindermishandeling&in=titels");
    expect(await heading(page)).toBe("2 documenten");
    const kinds = page.getByRole("group", { name: "Soort document" }).locator("label");
    await kinds.first().waitFor();
    const counts = (await kinds.allTextContents()).map((label) => Number(label.split(" ").at(-1)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});

describe("counts", () => {
  test("of the heading, the years, the documents and what is saved are the same", async () => {
    const { page } = await search("q=veilig+thuis");
    const [, vragen] = /^(\d+) vragen in/.exec((await heading(page))!)!;
    const years = page.getByRole("toolbar").getByRole("button");
    await years.first().waitFor();
    const perYear = await years.evaluateAll((buttons) =>
      buttons.map((button) => Number(/: (\d+) gevonden/.exec(button.getAttribute("aria-label")!)![1])),
    );
    expect(perYear.reduce((sum, count) => sum + count, 0)).toBe(Number(vragen));
    const more = page.locator(".zoek-meer-vragen");
    while ((await more.count()) > 0) await more.first().click();
    const numbers = await page
      .locator("[data-vragen]")
      .evaluateAll((items) => items.flatMap((item) => item.dataset["vragen"]!.split(" ")));
    expect(numbers.length).toBe(Number(vragen));
    await page.getByRole("button", { name: "tabel (CSV)" }).click();
    await page.getByText(`${vragen} rijen, voor ${vragen} vragen`).waitFor();
  });
});

describe("the bar of years", () => {
  test("chooses a year and takes it back, by mouse and by keyboard", async () => {
    const { page } = await search("q=veilig+thuis");
    const all = await heading(page);
    const year = page.getByRole("button", { name: /^2026: / });
    await year.click();
    await page.getByText("Datum in 2026").waitFor();
    expect(await year.getAttribute("aria-pressed")).toBe("true");
    expect(new URL(page.url()).search).toBe("?q=veilig+thuis&van=2026-01-01&tot=2026-12-31");
    await expect.poll(() => active(page), SLOW).toBe("jaar-2026");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page), SLOW).toBe(all);
    expect(new URL(page.url()).search).toBe("?q=veilig+thuis");
  });
});

test("a button that is gone once it is pressed leads to the heading, in view", async () => {
  const { page } = await search("q=veilig+thuis&partij=pro", { viewport: { width: 1280, height: 300 } });
  await page.getByRole("button", { name: "Wis alle filters" }).click();
  await expect.poll(() => active(page), SLOW).toBe("zoek-kop");
  const top = await page.locator("#zoek-kop").evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
});

test("a range of days that runs backwards is put right, with a word", async () => {
  const { page } = await search("q=veilig+thuis&van=2026-12-31&tot=2026-07-01");
  await page.getByText("De periode liep van laat naar vroeg; de dagen zijn omgewisseld.").waitFor();
  expect(new URL(page.url()).search).toBe("?q=veilig+thuis&van=2026-07-01&tot=2026-12-31");
  await page.locator("#filter-tot").fill("2026-01-01");
  await expect.poll(() => new URL(page.url()).search, SLOW).toBe("?q=veilig+thuis&van=2026-01-01&tot=2026-07-01");
  await page.getByText("de dagen zijn omgewisseld").waitFor();
});

test("“Alleen precies dit” switches off all that is searched besides, in the address too", async () => {
  const { page } = await search("q=docent");
  const all = await heading(page);
  const exact = page.getByRole("button", { name: "Alleen precies dit" });
  await exact.click();
  await expect.poll(() => exact.getAttribute("aria-pressed"), SLOW).toBe("true");
  expect(new URL(page.url()).search).toBe("?q=docent&precies=ja");
  await expect.poll(() => page.getByText(/^Ook gezocht op:/).count(), SLOW).toBe(0);
  expect(await heading(page)).not.toBe(all);
  await exact.click();
  await expect.poll(() => heading(page), SLOW).toBe(all);
});

test("with “Alleen precies dit” no other form of a word is found or marked, and it can be switched off", async () => {
  const { page } = await search("q=meldingen&precies=ja");
  const marks = await page.locator("mark").allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  // “Veilig Thuis-meldingen” has the word too.
  expect(marks.filter((mark) => !/(?<!\p{L})meldingen$/iu.test(mark))).toEqual([]);
  await page.getByRole("button", { name: "Alleen precies dit", pressed: true }).click();
  await expect.poll(() => new URL(page.url()).search, SLOW).toBe("?q=meldingen");
});

test("script of ours is at most 30 KB gzipped until the first results stand", async () => {
  const { page } = await browser.open("about:blank");
  const scripts: Response[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/_astro/") && pathname.endsWith(".js")) scripts.push(response);
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-search-state="done"]')) performance.mark("done");
    }).observe(document, { subtree: true, attributeFilter: ["data-search-state"] });
  });
  await page.goto("/zoeken/");
  await page.locator("#q").pressSequentially("wachtlijst", { delay: 20 });
  await isDone(page);
  await page.getByRole("checkbox").first().waitFor();
  const before = await page.evaluate(() => {
    const done = performance.getEntriesByName("done")[0]!.startTime;
    return performance.getEntriesByType("resource").flatMap(({ name, startTime }) => (startTime < done ? name : []));
  });
  // Only of these the body is asked for: one that still loads as the page is closed has none to give.
  const loaded = await Promise.all(
    scripts
      .filter((response) => before.includes(response.url()))
      .map(async (response) => [response.url(), gzipSync(await response.body()).length] as const),
  );
  expect(loaded.length).toBeGreaterThan(1);
  const total = loaded.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(loaded)).toBeLessThanOrEqual(30 * 1024);
});
