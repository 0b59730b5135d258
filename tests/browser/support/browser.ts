/** A Chromium for the tests of one file. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { findChromium } from "../../../scripts/chromium.ts";

/** Switches off what a browser does on the network by itself. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const siteAddress = (): string => inject("siteAddress");

export interface TestBrowser {
  /**
   * Opens a path of the site in a fresh context, so that no test sees what another left behind; without what keeps
   * pages for who is offline, unless asked for. What the page complains about in the console is in `complaints`.
   */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  /** The browser itself, within a test. */
  chromium(): Browser;
}

/** Starts a browser before the tests of this file and closes it after them. */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("No Chromium found. Install it, or set CHROMIUM_PATH; see the README.");
    browser = await chromium.launch({ executablePath, args: ARGS });
  });
  afterAll(() => browser.close());
  return {
    chromium: () => browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: siteAddress(), serviceWorkers: "block", ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        // What the driver itself says where it blocks that.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await page.goto(path);
      return { page, complaints };
    },
  };
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
