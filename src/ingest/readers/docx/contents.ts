/** A table of contents that was typed: “Vraag 1⇥2”, “Vraag 1 ........ 2”. Word marks those that it makes itself. */
import { piecesText } from "../markup/pieces.ts";
import { headingOf } from "./cell-headings.ts";
import { isPrinted, paragraphText, printedPieces } from "./cells.ts";
import { withZone, type Flow } from "./flow.ts";

const LONGEST_LINE = 200;
const PAGE = /(?:\t|\.{4,}|…{2,})[\s.…]*\d{1,3}\s*$/;
const OPSCHRIFT = /^inhoud(?:sopgave)?$/i;

/**
 * Marks lines that name what is printed again below, with the page where it stands, as furniture: at least two below
 * each other, above the first question. Lines of data look alike (“Drenthe⇥14”), but are printed once, or in an answer.
 */
export function markTypedContents(flows: readonly Flow[]): Flow[] {
  const titles = flows.map(titleOfEntry);
  if (titles.filter((title) => title !== null).length < 2) return [...flows];
  const printed = new Set(flows.flatMap((flow) => (flow.kind === "paragraph" ? textsOf(flow) : [])));
  const firstVraag = flows.findIndex((flow, i) => titles[i] === null && isVraagHeading(flow));
  const isEntry = (i: number) => titles[i] != null && printed.has(titles[i]) && (firstVraag === -1 || i < firstVraag);
  const rows = flows.flatMap((flow, i) => (flow.kind === "paragraph" && !isPrinted(flow) ? [] : [i]));
  const marked = new Set<number>();
  rows.forEach((at, n) => {
    const [above, below] = [rows[n - 1] ?? -1, rows[n + 1] ?? -1];
    if (!isEntry(at) || !(isEntry(above) || isEntry(below))) return;
    marked.add(at);
    const head = flows[above];
    if (head?.kind === "paragraph" && OPSCHRIFT.test(paragraphText(head))) marked.add(above);
  });
  return flows.map((flow, i) => (marked.has(i) ? withZone(flow, "furniture") : flow));
}

function isVraagHeading(flow: Flow): boolean {
  const kop = flow.kind === "paragraph" ? headingOf(flow) : null;
  return kop?.soort === "vraag" && kop.vorm === "woord";
}

const textsOf = (flow: Extract<Flow, { kind: "paragraph" }>): string[] =>
  [...flow.lines.map(piecesText), piecesText(printedPieces(flow)), flow.marker?.text ?? ""].map(plain);

const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

function titleOfEntry(flow: Flow): string | null {
  if (flow.kind !== "paragraph" || flow.zone !== undefined || flow.lines.length !== 1) return null;
  const text = piecesText(flow.lines[0]!);
  const page = text.length <= LONGEST_LINE ? PAGE.exec(text) : null;
  return page ? plain(text.slice(0, page.index)) : null;
}
