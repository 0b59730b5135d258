/** A chart as a file of its own, which is shown as a picture and can be taken along. */
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { PALETTE } from "./palette.ts";

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--vb-${name}:${colour}`)
    .join(";");

const STYLE =
  `:root{color:${PALETTE.light.inkt};${variables(PALETTE.light)}}` +
  `@media (prefers-color-scheme:dark){:root{color:${PALETTE.dark.inkt};${variables(PALETTE.dark)}}}`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");

/** The same chart gives the same bytes. `titel` and `bron` travel with it. */
export function svgFile(chart: Chart, { titel, bron }: { titel: string; bron: string }): string {
  const about = `<title>${escape(titel)}</title><desc>${escape(`${chart.beschrijving} ${bron}`)}</desc>`;
  const svg = drawChart({ ...chart, beschrijving: escape(titel) });
  // Given by functions: in a text “$&” would stand for what was found.
  return svg
    .replace("<svg ", () => '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(">", () => `>${about}<style>${STYLE}</style>`);
}
