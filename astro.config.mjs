// @ts-check

import { defineConfig } from "astro/config";

import { sitePath } from "./src/archive/site.ts";

export default defineConfig({
  // Before the addresses of styles and scripts; before those of pages comes the same (`src/archive/sub-path.ts`).
  base: sitePath() || "/",
  output: "static",
  // Every address ends in a slash, on any host of static files.
  build: { format: "directory", concurrency: 4, inlineStylesheets: "never" },
  // White space in templates as in JSX, which is how Prettier lays them out: a line break makes no space, `{" "}` does.
  // Rendered documents are placed as they are.
  compressHTML: "jsx",
  markdown: { syntaxHighlight: false },

  devToolbar: { enabled: false },
  // Small scripts would else stand in the page, which the Content-Security-Policy forbids.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What every page needs comes in one file, and what every search needs besides in one more: small files of what two
      // of them share cost a tenth of a kilobyte each, and a request.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: "pagina", test: /Page\.astro\?astro&type=script/, priority: 2 },
              {
                name: "zoeken",
                test: /components\/zoeken\/(?:zoeken\.ts$|Zoeken\.astro\?astro&type=script)/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
