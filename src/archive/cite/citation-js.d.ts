/** What we use of citation-js, which has no types of its own (https://citation.js.org/api/). */
declare module "@citation-js/core" {
  import type { CslItem } from "./csl-item.ts";

  export class Cite {
    constructor(item: CslItem | string);
    format(form: "bibtex" | "ris"): string;
    format(form: "bibliography", options: { template: string; lang: string; format: "text" }): string;
  }
  export const plugins: { config: { get(plugin: "@bibtex"): { format: { asciiOnly: boolean } } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
