/** Unit tests: no browser, no built site. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    // Hostile files may take up to 10 seconds each before they are refused.
    testTimeout: 30_000,
  },
});
