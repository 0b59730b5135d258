/** Lets Lighthouse look at a page as a phone of the middle range on a slow mobile network, in the system's Chromium. */
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.ts";
import { freePort } from "../free-port.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Measured {
  /** From 0 to 100, of each category that was asked for. */
  scores: Partial<Record<Category, number>>;
  /** What cost a category points, with what Lighthouse says of it. */
  faults: string[];
  /** Figures of what was loaded, by the name that Lighthouse gives them: “cumulative-layout-shift”. */
  figures: Readonly<Record<string, number>>;
}

export type Measure = (url: string, categories: readonly Category[]) => Promise<Measured>;

/** Starts a browser, lets `work` measure with it, and ends the browser. Throws where there is no Chromium. */
export async function withLighthouse<T>(work: (measure: Measure) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found. Install it, or set CHROMIUM_PATH; see the README.");
  const port = await freePort();
  const args = ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await work((url, categories) => measureOne(port, url, categories));
  } finally {
    await browser.close();
  }
}

async function measureOne(port: number, url: string, categories: readonly Category[]): Promise<Measured> {
  const outcome = await lighthouse(url, {
    port,
    logLevel: "error",
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  });
  if (!outcome) throw new Error(`Lighthouse measured nothing of ${url}`);
  const { audits, categories: judged, runtimeError } = outcome.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const faults = Object.values(judged).flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap(({ id: audit, weight }) => {
      const { score, title, displayValue } = audits[audit]!;
      return weight > 0 && score !== null && score < 1
        ? `${id}: ${title}${displayValue ? `, ${displayValue}` : ""}`
        : [];
    }),
  );
  return {
    scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    faults,
    figures: Object.fromEntries(
      Object.values(audits).flatMap(({ id, numericValue }) => (numericValue === undefined ? [] : [[id, numericValue]])),
    ),
  };
}
