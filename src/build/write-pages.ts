/**
 * Writes the pages of which there are many, as soon as Astro has rendered them. Astro's own way makes the folder, opens,
 * writes and closes by four trips to other threads; for a page of 10 KB those take as long as making it.
 */
import type { AstroIntegration } from "astro";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apacheFile, headersFile } from "../archive/hosting/host-files.ts";
import { pageUnderPath, withoutPath } from "../archive/sub-path.ts";
import { ZOEK_ADRES } from "../domain/adressen.ts";
import { printOf } from "../files/print.ts";

export interface WrittenPages {
  /** The folder of its host in which the site stands: “/archief”; “” at the root. */
  path: string;
  /** Called for each page with its path below the folder of the site and the print of what it holds. */
  onPage: (bestand: string, print: string) => void;
  /** Called for each page that could not be made, with its address. Throws where the others are not to be made either. */
  onFailure: (adres: string, error: unknown) => void;
}

/** For a build in which every address is a folder. What Astro is given back is empty: it writes no file for that. */
export function writePages({ path, onPage, onFailure }: WrittenPages): AstroIntegration {
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
            const adres = withoutPath(path, decodeURI(new URL(request.url).pathname));
            const { type, params } = options.routeData;
            const isOneOfMany = type === "page" && params.length > 0;
            try {
              const rendered = await standard.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              const isKept = response.ok && isOneOfMany;
              const isSearch = adres === ZOEK_ADRES;
              const isChanged = path !== "" || isSearch;
              if (type !== "page" || !(isKept || isChanged)) return rendered;
              const html = isChanged
                ? Buffer.from(changed(await response.text(), path, isSearch))
                : Buffer.from(await response.arrayBuffer());
              if (!isKept) return new Response(html, response);
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
      "astro:build:done": () => {
        writeFileSync(join(folder, "_headers"), headersFile(path));
        writeFileSync(join(folder, ".htaccess"), apacheFile(path));
      },
    },
  };
}

const changed = (html: string, path: string, isSearch: boolean): string =>
  pageUnderPath(path, isSearch ? withScriptsLater(html) : html);

/**
 * A page whose scripts are asked for behind its styles, and so is painted sooner. Astro bundles no script that has an
 * attribute of its own: this one is set in the finished page.
 */
const withScriptsLater = (html: string): string =>
  html.replaceAll('<script type="module" ', '<script type="module" fetchpriority="low" ');
