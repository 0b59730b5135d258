/**
 * What Lighthouse says of main pages that is the same on every machine: all of accessibility, best practices and what
 * search engines need. How fast they are hangs on the machine: `npm run lighthouse`, with figures in docs/quality.md.
 */
import { inject, test, expect } from "vitest";
import { withLighthouse } from "../../scripts/lighthouse/measure.ts";
import { judgedPages } from "../../scripts/lighthouse/pages.ts";

const HELD = ["accessibility", "best-practices", "seo"] as const;

test("Lighthouse finds nothing to mend on entrance, question, document, theme, search and what it finds", async () => {
  const found: Record<string, unknown> = {};
  await withLighthouse(async (measure) => {
    for (const [kind, adres] of Object.entries(judgedPages(inject("siteFolder")))) {
      const { scores, faults } = await measure(inject("siteAddress") + adres, HELD);
      found[kind] = { scores, faults };
    }
  });
  const perfect = { scores: Object.fromEntries(HELD.map((category) => [category, 100])), faults: [] };
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((kind) => [kind, perfect])));
}, 240_000);
