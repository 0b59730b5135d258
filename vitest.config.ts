/** Unit tests: no browser, no built site. */
import { defineConfig } from "vitest/config";

/** Their files replace what a process has once, as `fetch` and Pagefind's WebAssembly: each has a process of its own. */
const ALONE = ["tests/search/**/*.test.ts", "tests/offline/**/*.test.ts", "tests/bench/**/*.test.ts"];

export default defineConfig({
  test: {
    // Hostile files may take up to 10 seconds each before they are refused.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By itself Vitest leaves one core to others.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "alone", include: ALONE } },
      {
        extends: true,
        // Files after each other in one process: themes and dictionary are read once, which halves the time.
        test: {
          name: "together",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", ...ALONE],
          isolate: false,
        },
      },
    ],
  },
});
