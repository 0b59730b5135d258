/**
 * Writes the pages of which there are many, as soon as Astro has rendered them. Astro's own way makes the folder, opens,
 * writes and closes by four trips to other threads; for a page of 10 KB those take as long as making it.
 */
import type { AstroIntegration } from "astro";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printOf } from "../files/print.ts";

export interface WrittenPages {
  /** Called for each page with its path below the folder of the site and the print of what it holds. */
  onPage: (bestand: string, print: string) => void;
  /** Called for each page that could not be made, with its address. Throws where the others are not to be made either. */
  onFailure: (adres: string, error: unknown) => void;
}

/** For a build in which every address is a folder. What Astro is given back is empty: it writes no file for that. */
export function writePages({ onPage, onFailure }: WrittenPages): AstroIntegration {
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
            const adres = decodeURI(new URL(request.url).pathname);
            const { type, params } = options.routeData;
            const isOneOfMany = type === "page" && params.length > 0;
            try {
              const rendered = await standard.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!response.ok || !isOneOfMany) return rendered;
              const html = new Uint8Array(await response.arrayBuffer());
              mkdirSync(join(folder, adres), { recursive: true });
              writeFileSync(join(folder, adres, "index.html"), html);
              onPage(`${adres.slice(1)}index.html`, printOf(html));
            } catch (error) {
              onFailure(adres, error);
            }
            return new Response(null);
          },
        }));
      },
    },
  };
}
