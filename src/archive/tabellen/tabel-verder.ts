/** What stands below a table: its chart, where it is a series, and the files that it can be taken along as. */
import type { Element } from "hast";
import type { Table } from "mdast";
import { tabelAdres, tabelNaam } from "../../domain/adressen.ts";
import { heightOf, WIDTH } from "../charts/size.ts";
import { h } from "../render/h.ts";
import { type Reeks, reeksVan } from "./reeks.ts";
import { readTable } from "./tabel.ts";

/** Of which document and which part of it a table is. */
export interface TabelPlaats {
  document: string;
  /** “antwoord-3” */
  anker: string;
  /** Counted within that part. */
  nummer: number;
}

export function tabelVerder(table: Table, { document, anker, nummer }: TabelPlaats): Element {
  const naam = tabelNaam(anker, nummer);
  const reeks = reeksVan(readTable(table));
  const csv = tabelAdres(document, naam, "csv");
  // Told apart for who hears the links of a page without what stands around them.
  const waar = `${anker.replace("-", " ")}, tabel ${nummer}`;
  const links = [link(csv, "Tabel als CSV", { waar, download: `${document}-${naam}.csv` })];
  if (!reeks) return h("div", { className: ["tabel-verder"] }, below(links));
  const svg = tabelAdres(document, naam, "svg");
  return h(
    "div",
    { className: ["tabel-verder"] },
    figure(reeks, svg),
    below([...links, " · ", link(svg, "Grafiek als SVG", { waar })]),
  );
}

const below = (links: readonly (Element | string)[]): Element =>
  h("p", { className: ["klein", "niet-afdrukken"] }, ...links);

const link = (href: string, tekst: string, { waar, ...rest }: { waar: string; download?: string }): Element =>
  h("a", { className: ["nl-link"], href, ...rest, ariaLabel: `${tekst}, ${waar}` }, tekst);

/** The picture is ours, the numbers are the source's: that is said. */
function figure({ titel, chart, ongetekend }: Reeks, src: string): Element {
  const rest = ongetekend.length > 0 ? ` Niet getekend: ${ongetekend.join("; ")}.` : "";
  const size = { width: WIDTH, height: heightOf(chart) };
  return h(
    "figure",
    { className: ["grafiek"] },
    h(
      "figcaption",
      {},
      h("span", { className: ["grafiek-titel"] }, titel),
      `Getekend door dit archief, naar de tabel hierboven.${rest}`,
    ),
    h("img", { src, alt: chart.beschrijving, ...size, loading: "lazy" }),
  );
}
