/** A zaak over several papers, an open question, and the report on reading, on a site made from small sources. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { overflow, useBrowser } from "./support/browser.ts";

const PAGES = [
  "/zaken/",
  "/zaken/open/",
  "/zaken/2099Z00001/",
  "/zaken/2026Z00002/",
  "/kwaliteit/",
  "/kamervragen/2099Z00001/",
  "/kamervragen/2099Z00001/3/",
  "/kamervragen/2026Z00002/1/",
];

const browser = useBrowser();
const open = (path: string, options: BrowserContextOptions = {}) =>
  browser.open(`${inject("zaakAddress")}${path}`, { ...options, baseURL: inject("zaakAddress") });

describe("a zaak", () => {
  test("tells what happened, oldest first, and each step leads to its paper", async () => {
    const { page } = await open("/zaken/2099Z00001/");
    const steps = page.locator(".verloop > li");
    expect(await steps.locator("time").allTextContents()).toEqual([
      "3 februari 2099",
      "21 februari 2099",
      "14 maart 2099",
      "3 mei 2099",
    ]);
    expect(await steps.getByRole("link").allTextContents()).toEqual([
      "Gesteld",
      "Uitgesteld",
      "Beantwoord",
      "Nader beantwoord",
    ]);
    expect(await steps.first().textContent()).toContain("Van Aalst (Waterpartij)");
    await steps.getByRole("link", { name: "Nader beantwoord" }).click();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2099Z00001-antwoord/");
  });

  test("has each question once, with its latest answer, and earlier ones folded", async () => {
    const { page } = await open("/zaken/2099Z00001/");
    expect(await page.locator(".zaak-vraag .vraagtekst").count()).toBe(3);
    const third = page.getByRole("region", { name: "Vraag 3" });
    expect(await third.getByText("de tweede kolk komt er in 2104").isVisible()).toBe(true);
    const earlier = third.getByText("Over een tweede kolk besluit ik na het onderzoek");
    expect(await earlier.isVisible()).toBe(false);
    await third.getByText("Het eerdere antwoord").click();
    expect(await earlier.isVisible()).toBe(true);
  });

  test("a note stands below its own question, and the number leads to the page of the question", async () => {
    const { page } = await open("/zaken/2099Z00001/");
    await page.getByRole("region", { name: "Vraag 1" }).getByRole("link", { name: "Noot 1", exact: true }).click();
    expect(await page.locator("li:target").textContent()).toContain("Sluisbode");
    await page.getByRole("heading", { name: "Vraag 3" }).getByRole("link").click();
    expect(new URL(page.url()).pathname).toBe("/kamervragen/2099Z00001-antwoord/3/");
  });
});

describe("a paper of a zaak says at its top what came after it", () => {
  const notice = async (path: string): Promise<string | null> => {
    const { page } = await open(path);
    const found = page.locator(".melding--zaak");
    return (await found.count()) === 0 ? null : (await found.innerText()).split("\n")[0]!;
  };

  test.each([
    ["/kamervragen/2099Z00001/", "Er is een nader antwoord van 3 mei 2099."],
    ["/kamervragen/2099Z00001/3/", "Er is een nader antwoord van 3 mei 2099."],
    ["/kamervragen/2099Z00001/1/", null],
    ["/kamervragen/2099Z00001-antwoord/", null],
    ["/kamervragen/2099Z00001-vragen/1/", "Er is een antwoord van 14 maart 2099."],
    ["/kamervragen/2099Z00001-vragen/3/", "Er is een antwoord van 14 maart 2099 en een nader antwoord van 3 mei 2099."],
  ])("%s: %s", async (path, said) => {
    expect(await notice(path)).toBe(said);
  });
});

describe("a document that was harvested", () => {
  test("shows what the official sources say otherwise beside what it prints; the rest is folded, with its origin", async () => {
    const { page } = await open("/kamervragen/2099Z00001-antwoord/", { viewport: { width: 390, height: 800 } });
    const section = page.getByRole("region", { name: "Volgens de officiële bronnen" });
    const words = (await section.innerText()).replace(/\s+/g, " ");
    expect(words).toContain("Teruggehaald door de uitgever (gezien op 1 juni 2099)");
    expect(words).toContain(
      "Ingezonden 4 februari 2099 Bron: open data van de Tweede Kamer (Zaak.GestartOp) In het document: 3 februari 2099",
    );
    const publicatie = section.getByRole("link", { name: /ah-tk-20982099-1400/ });
    expect(await publicatie.isVisible()).toBe(false);
    await section.getByText("Wat die bronnen verder zeggen van stuk 2099D01400").click();
    expect(await publicatie.isVisible()).toBe(true);
    expect(await section.getByText("ah-1400 is nu ah-tk-20982099-1400").isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
  });
});

describe("an open question", () => {
  test("says since when, and until when it is known that there was no answer; where that ends, where to look", async () => {
    const { page } = await open("/zaken/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Zonder antwoord" }).click();
    const since = "op 12 januari 2026 en op 1 februari 2026, 20 dagen later, nog niet beantwoord";
    expect(await page.locator(".lijst > li").allInnerTexts()).toEqual([expect.stringContaining(`gesteld ${since}`)]);
    await page.getByRole("link", { name: "Lekkende palen langs de Zwartevaart" }).click();
    const head = page.locator(".paginakop");
    expect(await head.innerText()).toContain(`Gesteld ${since}`);
    expect(await head.getByRole("link", { name: "Kijk op tweedekamer.nl" }).getAttribute("href")).toContain(
      "2026Z00002",
    );
    // The head says it once for all questions.
    expect(await page.locator(".zaak-vraag").first().innerText()).not.toContain("Geen antwoord in dit archief");
    await page.goto(`${inject("zaakAddress")}/kamervragen/2026Z00002/1/`);
    expect(await page.locator(".melding--zaak").innerText()).toContain(
      `Geen antwoord in dit archief. Gesteld ${since}.`,
    );
  });
});

describe("the report on reading", () => {
  test("names what was not published, then the documents with warnings, with the place in the source", async () => {
    const { page } = await open("/kwaliteit/");
    const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
    expect(headings).toEqual([
      "Niet gepubliceerd",
      "Documenten met een waarschuwing",
      "Documenten zonder waarschuwing",
    ]);
    const text = await page.locator("main").innerText();
    expect(text).toContain("Het bestand is leeg");
    const incomplete = page.locator(".lijst > li", { hasText: "onvolledig.txt" });
    expect(await incomplete.innerText()).toContain(
      "Vraag 3 heeft in dit document geen antwoord (regel 13 van de bron)",
    );
    await incomplete.getByRole("link", { name: "onvolledig.txt" }).click();
    expect(await page.locator("body").innerText()).toContain("Hoeveel brugwachters zijn er?");
  });

  test("counts what was left out, folded", async () => {
    const { page } = await open("/kwaliteit/");
    const entry = page.locator(".lijst > li", { hasText: "open-vragen.txt" });
    const text = entry.getByText("Tweede Kamer der Staten-Generaal");
    expect(await text.isVisible()).toBe(false);
    await entry.getByText("keer iets weggelaten").click();
    expect(await text.isVisible()).toBe(true);
  });

  test("the same is there as data", () => {
    const data = JSON.parse(readFileSync(join(inject("zaakFolder"), "data", "kwaliteit.json"), "utf8"));
    expect(data.totalen).toMatchObject({ documenten: 6, zonderWaarschuwing: 5, nietGepubliceerd: 1 });
    expect(data.nietGepubliceerd.map(({ bestand }: { bestand: string }) => bestand)).toEqual(["leeg.txt"]);
    expect(data.documenten).toHaveLength(6);
    const zaken = JSON.parse(readFileSync(join(inject("zaakFolder"), "data", "zaken.json"), "utf8"));
    expect(zaken.map(({ url, stand }: { url: string; stand: string }) => [url, stand])).toEqual([
      ["/zaken/2099Z00001/", "beantwoord"],
      ["/zaken/2099Z00003/", "beantwoord"],
      ["/zaken/2026Z00002/", "open"],
    ]);
  });
});

test("search engines are told of zaken and of the report", () => {
  const sitemap = (naam: string) => readFileSync(join(inject("zaakFolder"), `sitemap-${naam}.xml`), "utf8");
  for (const path of ["/zaken/", "/kwaliteit/"]) expect(sitemap("paginas")).toContain(`${path}</loc>`);
  expect(sitemap("2099")).toContain("/zaken/2099Z00001/</loc>");
});

test("no page is wider than a small phone, and none complains", async () => {
  const { page, complaints } = await open("/zaken/", { viewport: { width: 320, height: 640 } });
  for (const path of PAGES) {
    await page.goto(path);
    expect(await overflow(page), path).toBe(0);
    expect(complaints, path).toEqual([]);
  }
}, 60_000);

test.each(["light", "dark"] as const)(
  "axe finds nothing to mend in %s",
  async (colorScheme) => {
    const { page } = await open("/zaken/", { colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      found.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
    }
    expect(found).toEqual([]);
  },
  120_000,
);
