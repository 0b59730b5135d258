/** axe on every kind of page, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { pageOfEveryKind } from "./support/pages.ts";

const browser = useBrowser();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("axe finds nothing to mend on any kind of page", async () => {
    const found: string[] = [];
    for (const [kind, address] of Object.entries(pageOfEveryKind())) {
      const { page } = await browser.open(address, { colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${kind}: ${id} (${nodes.map((node) => node.html).join(" ")})`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);
});
