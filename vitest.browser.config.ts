/** Tests of the built site in a real Chromium. The site is made once, from `content/`, and served to all of them. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: "tests/browser/support/serve-built-site.ts",
    // A file opens a browser of its own; two at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
