/**
 * Twelve pages, at three widths, in light and in dark, look as they were accepted: `npm run screenshots` accepts them as
 * they are. See docs/quality.md.
 */
import { expect, inject, test } from "vitest";
import { zoekAdres } from "../../src/domain/adressen.ts";
import { useBrowser } from "./support/browser.ts";
import { judge } from "./support/pictures/accepted.ts";
import { takePictures } from "./support/pictures/take.ts";

/** Of the small made-up archive, which changes only with its fixtures: what lists show of `content/` grows. */
const OF_ZAAK = {
  voorpagina: "/",
  zoeken: zoekAdres({ q: "sluis" }),
  kamervragen: "/kamervragen/",
  vraag: "/kamervragen/2099Z00001/3/",
  zaak: "/zaken/2099Z00001/",
  zaken: "/zaken/",
  vraagsteller: "/vraagstellers/van-aalst-waterpartij/",
  kwaliteit: "/kwaliteit/",
  zoekhulp: "/zoekhulp/",
  "niet-gevonden": "/404.html",
};
/** One document of `content/`, with tables and notes; documents never change. */
const OF_SITE = { document: "/kamervragen/2026Z10868/", "vraag-met-tabel": "/kamervragen/2026Z10868/3/" };

const browser = useBrowser();

test("twelve pages look as they were accepted, at 390, 768 and 1440 pixels, in light and in dark", async () => {
  const at = (base: string, pages: Record<string, string>) =>
    Object.entries(pages).map(([naam, adres]) => ({ naam, url: base + adres }));
  const pages = [...at(inject("zaakAddress"), OF_ZAAK), ...at(inject("siteAddress"), OF_SITE)].map((page) =>
    page.naam === "zoeken" ? { ...page, wacht: '[data-search-state="done"]' } : page,
  );
  const wrong: string[] = [];
  let count = 0;
  for await (const [name, picture] of takePictures(browser.chromium(), pages)) {
    const problem = judge(name, picture);
    if (problem !== null) wrong.push(problem);
    count++;
  }
  expect(count).toBe(72);
  expect(wrong.join("\n"), "Look at the pictures; where they are as they should be: npm run screenshots").toBe("");
}, 240_000);
