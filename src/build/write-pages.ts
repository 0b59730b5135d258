/**
 * Writes the pages of which there are many, as soon as Astro has rendered them. Astro's own way makes the folder, opens,
 * writes and closes by four trips to other threads; for a page of 10 KB those take as long as making it.
 */
import type { AstroIntegration } from "astro";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** For a build in which every address is a folder. What Astro is given back is empty: it writes no file for that. */
export function writePages(): AstroIntegration {
  let folder = "";
  return {
    name: "paginas-schrijven",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: "paginas-schrijven",
          async render(request, options) {
            const rendered = await standard.render(request, options);
            const { type, params } = options.routeData;
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.ok || type !== "page" || params.length === 0) return rendered;
            const page = join(folder, decodeURI(new URL(request.url).pathname));
            const html = new Uint8Array(await response.arrayBuffer());
            mkdirSync(page, { recursive: true });
            writeFileSync(join(page, "index.html"), html);
            return new Response(null);
          },
        }));
      },
    },
  };
}
