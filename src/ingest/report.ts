/** What a run of ingest did, and how the archivist reads it. */
import type { Melding } from "../domain/document.ts";
import { type RuleName, RULES } from "../domain/meldingen.ts";
import { isSecondSource, type ReadSource } from "./read-sources.ts";

export interface IngestReport {
  sources: string;
  /** Per source, in order: what was said of it. A second source of a document is published with it. */
  bestanden: { bestand: string; gepubliceerd: boolean; meldingen: Melding[] }[];
  documenten: number;
  vragen: number;
  antwoorden: number;
  /** Of ingest itself, in milliseconds. */
  duur: number;
}

/** The report of a run. */
export function reportOf(
  sources: string,
  read: readonly ReadSource<{ vragen: number; antwoorden: number }>[],
  duur: number,
): IngestReport {
  const published = read.flatMap(({ uitkomst }) => (uitkomst.gepubliceerd ? [uitkomst.uitvoer] : []));
  return {
    sources,
    bestanden: read.map((source) => {
      const { bestand, uitkomst } = source;
      return { bestand, gepubliceerd: uitkomst.gepubliceerd || isSecondSource(source), meldingen: uitkomst.meldingen };
    }),
    documenten: published.length,
    vragen: published.reduce((sum, { vragen }) => sum + vragen, 0),
    antwoorden: published.reduce((sum, { antwoorden }) => sum + antwoorden, 0),
    duur,
  };
}

const PLACE_WIDTH = 7;
const ERNST_WIDTH = 12;

/** The messages a person must act on, a table of all rules, and what was published. Lines end without “\n”. */
export function formatReport(report: IngestReport): string[] {
  const lines: string[] = [];
  for (const { bestand, meldingen } of report.bestanden) {
    const urgent = meldingen.filter(({ ernst }) => ernst !== "info");
    if (urgent.length === 0) continue;
    lines.push(`${report.sources}/${printable(bestand)}`, ...urgent.flatMap(formatMelding));
  }
  const leftOut = report.bestanden.filter(({ gepubliceerd }) => !gepubliceerd).length;
  if (lines.length > 0) lines.push("");
  const rules = countRules(report);
  if (rules.length > 0) lines.push("Meldingen, naar soort:", ...rules, "");
  lines.push(
    `${count(report.documenten, "document", "documenten")}, ${count(report.vragen, "vraag", "vragen")}, ` +
      `${count(report.antwoorden, "antwoord", "antwoorden")} in ${(report.duur / 1000).toFixed(2).replace(".", ",")} s`,
  );
  if (leftOut > 0)
    lines.push(`${count(leftOut, "bestand", "bestanden")} niet gepubliceerd; ${report.documenten} andere wel.`);
  return lines;
}

function formatMelding({ plaats, ernst, tekst, remedie }: Melding): string[] {
  const indent = " ".repeat(2 + PLACE_WIDTH + 1 + ERNST_WIDTH + 1);
  const first = `  ${(plaats ?? "–").padStart(PLACE_WIDTH)} ${ernst.padEnd(ERNST_WIDTH)} ${tekst}`;
  return remedie ? [first, `${indent}${remedie}`] : [first];
}

function countRules(report: IngestReport): string[] {
  const counts = new Map<RuleName, number>();
  for (const { meldingen } of report.bestanden) {
    for (const { regel } of meldingen) counts.set(regel, (counts.get(regel) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([regel, n]) => `${String(n).padStart(7)}  ${RULES[regel].label}`);
}

/** Names may hold line ends and signs that a terminal obeys. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, "�");

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
