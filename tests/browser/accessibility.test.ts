/** axe on every kind of page, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { pageOfEveryKind } from "./support/pages.ts";

const browser = useBrowser();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("axe finds nothing to mend on any kind of page", async () => {
    const found: string[] = [];
    const { page } = await browser.open("about:blank", { colorScheme, reducedMotion: "reduce" });
    for (const [kind, address] of Object.entries(pageOfEveryKind())) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${kind}: ${id} (${nodes.map((node) => node.html).join(" ")})`));
    }
    expect(found).toEqual([]);
  }, 240_000);
});
