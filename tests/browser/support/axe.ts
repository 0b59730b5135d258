/** What axe finds to mend on a page as it stands: WCAG 2.2 A and AA, and good practice. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** These are off in axe unless asked for. */
const ASKED = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };

/** “target-size: <a href=…>”, one line for each thing to mend; by all rules, or by these. */
export async function axeFindings(page: Page, rules: readonly string[] = TAGS): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const options: axe.RunOptions = { runOnly: [...rules], rules: ASKED, resultTypes: ["violations"] };
  const found = await page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  }, options);
  return found.flatMap(({ id, nodes }) => nodes.map((html) => `${id}: ${html}`));
}
