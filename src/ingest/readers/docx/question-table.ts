/** Questions and answers set in tables → paragraphs below headings. */
import { asks } from "../../wording/vraagteken.ts";
import { appendAll } from "../markup/append.ts";
import { headingOf, isQuestionHeading } from "./cell-headings.ts";
import { cellParagraphs, isPrinted, paragraphText, printedRows } from "./cells.ts";
import { ColumnTable } from "./column-table.ts";
import { withZone, type Flow, type FlowTable } from "./flow.ts";
import { isLabelled, unfoldLabelled } from "./labelled-table.ts";
import { readKolommen, type Kolommen } from "./question-columns.ts";

/**
 * Takes tables of questions apart. Where questions stand in the running text, a table is part of an answer, whatever it
 * holds, unless it says “Vraag 3” itself.
 *
 * @param flows the body
 */
export function unfoldQuestionTables(flows: readonly Flow[]): Flow[] {
  if (!flows.some(({ kind }) => kind === "table")) return [...flows];
  const unframed = joinTables(flows.flatMap(withoutFrame));
  if (unframed.some(asksOutsideTable)) return flows.flatMap((flow) => unfoldNumbered(flow) ?? [flow]);
  let vorige: Kolommen | undefined;
  let next = 1;
  return unframed.flatMap((flow): Flow[] => {
    if (flow.kind !== "table" || flow.zone !== undefined) return [flow];
    const rows = printedRows(flow);
    if (isLabelled(rows)) return unfoldLabelled(rows);
    const kolommen = readKolommen(rows, vorige);
    if (!kolommen) return unfoldNumbered(flow) ?? [flow];
    vorige = kolommen;
    const table = new ColumnTable(rows, kolommen, next);
    next = table.next;
    return table.flows;
  });
}

/** A table with “Vraag 3” or “Antwoord 3” on a line of its own; `null` for others. */
function unfoldNumbered(flow: Flow): Flow[] | null {
  if (flow.kind !== "table") return null;
  const rows = printedRows(flow);
  const isNumbered = rows.flat().some((cell) => cellParagraphs(cell).some(isQuestionHeading));
  return isNumbered ? unfoldLabelled(rows).map((inside) => withZone(inside, flow.zone)) : null;
}

/** A table of one column is a frame around what stands in it. */
function withoutFrame(flow: Flow): Flow[] {
  if (flow.kind !== "table") return [flow];
  const rows = printedRows(flow);
  if (rows[0]?.length !== 1) return [flow];
  return rows
    .flat(2)
    .map((inside) => withZone(inside, flow.zone))
    .flatMap(withoutFrame);
}

/** Some papers give each question a table of its own: tables with nothing between them are read as one. */
function joinTables(flows: readonly Flow[]): Flow[] {
  const joined: Flow[] = [];
  let last: FlowTable | null = null;
  for (const flow of flows) {
    if (flow.kind === "table" && last && last.zone === flow.zone && last.rows[0]?.length === flow.rows[0]?.length) {
      appendAll(last.rows, flow.rows);
      continue;
    }
    if (flow.kind === "table") last = { ...flow, rows: [...flow.rows] };
    else if (flow.kind === "paragraph" && isPrinted(flow)) last = null;
    joined.push(flow.kind === "table" ? last! : flow);
  }
  return joined;
}

function asksOutsideTable(flow: Flow): boolean {
  if (flow.kind !== "paragraph" || flow.zone !== undefined) return false;
  const kop = headingOf(flow);
  return asks(paragraphText(flow)) || (kop?.vorm === "woord" && kop.soort === "vraag");
}
