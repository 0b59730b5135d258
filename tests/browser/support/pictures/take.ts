/** Takes the pictures of a page: at three widths, in light and in dark. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { Picture } from "./compare.ts";
import { readPng } from "./png.ts";

const WIDTHS = [390, 768, 1440];
const SCHEMES = ["light", "dark"] as const;
/** Below this, a page goes on as it began. */
const TALLEST = 2400;
/** A dot of the picture for so many of the page in each direction. */
export const SMALLER = 4;
/** Pages that count days show the same on every day. */
const TODAY = new Date("2026-12-01T12:00:00Z");

/**
 * One font for all text, with the pictures themselves: which fonts the site names, and which a machine has, is not what
 * they are about.
 */
const FONT = readFileSync(
  createRequire(import.meta.url).resolve("@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2"),
).toString("base64");
const ONE_FONT = `@font-face { font-family: beeld; font-weight: 100 900; src: url(data:font/woff2;base64,${FONT}) }
* { font-family: beeld !important; caret-color: transparent !important }`;

export interface PageToTake {
  /** The start of the names of its files. */
  naam: string;
  /** With the address of its site. */
  url: string;
  /** What must be there before it is finished. */
  wacht?: string;
}

/** Gives each picture with its name, “vraag-390-light”. */
export async function* takePictures(browser: Browser, pages: readonly PageToTake[]): AsyncGenerator<[string, Picture]> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  for (const { naam, url, wacht } of pages) {
    await page.goto(url);
    if (wacht) await page.locator(wacht).waitFor({ state: "attached" });
    // What comes behind the results (what is meant, what to follow) moves what stands below it.
    await page.waitForLoadState("networkidle");
    await page.addStyleTag({ content: ONE_FONT });
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        yield [`${naam}-${width}-${colorScheme}`, await takeOne(page, width)];
      }
    }
  }
  await context.close();
}

async function takeOne(page: Page, width: number): Promise<Picture> {
  const tall = await page.evaluate(heightWhenSettled);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST), scale: 1 / SMALLER },
  });
  await session.detach();
  return readPng(Buffer.from(data, "base64"));
}

/**
 * In the page: how high it is once it has its font, and once scripts that answer to a width have run. That a page has asked
 * for a font is only known after its styles were reckoned; before that, `document.fonts.ready` says that nothing is awaited.
 */
async function heightWhenSettled(): Promise<number> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  await document.fonts.ready;
  return document.documentElement.scrollHeight;
}
