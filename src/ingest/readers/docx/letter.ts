/** The letter that goes with the answers: which part of the document it is, and what its head says. */
import type { Flow, FlowParagraph, FlowTable } from "./flow.ts";
import { withZone } from "./flow.ts";
import { isQuestionHeading } from "./question-columns.ts";
import { isLabel } from "./letterhead.ts";
import { allStrong, piecesText } from "../markup/pieces.ts";

/**
 * Marks a cover letter: what stands before the first page break of a document with a letterhead,
 * unless questions stand there already.
 *
 * @param flows the body
 * @param hasHead whether the first page has a letterhead outside the body (in its page header)
 */
export function markCoverLetter(flows: readonly Flow[], hasHead: boolean): Flow[] {
  const at = firstPageBreakAfterText(flows);
  if (at < 0) return [...flows];
  const letter = flows.slice(0, at);
  const isLetter = (hasHead || letter.some(isLetterhead)) && !letter.some(holdsQuestion);
  return isLetter ? [...letter.map((flow) => withZone(flow, "letter")), ...flows.slice(at)] : [...flows];
}

function firstPageBreakAfterText(flows: readonly Flow[]): number {
  const start = flows.findIndex((flow) => flow.kind === "paragraph" && flow.zone === undefined && text(flow) !== "");
  return start < 0 ? -1 : flows.findIndex((flow, i) => i > start && flow.kind === "page");
}

const text = ({ lines }: FlowParagraph): string =>
  lines
    .map((line) => piecesText(line))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** A column beside the letter, or the way in which letters to parliament begin. */
function isLetterhead(flow: Flow): boolean {
  if (flow.kind === "page") return false;
  if (flow.zone === "margin") return true;
  return paragraphsIn(flow).some((p) => /^(?:aan de voorzitter|geachte|> ?retouradres)/i.test(text(p)));
}

function holdsQuestion(flow: Flow): boolean {
  if (flow.kind === "page") return false;
  // In a letter that goes with answers nothing is asked; the subject in its head may be.
  if (flow.kind === "paragraph" && text(flow).endsWith("?")) return true;
  return paragraphsIn(flow).some((p) => isQuestionHeading(p) || isBareNumber(p));
}

const isBareNumber = (p: FlowParagraph): boolean => /^\d{1,3}[.)]?$/.test(text(p)) && p.lines.some(allStrong);

function paragraphsIn(flow: FlowParagraph | FlowTable): FlowParagraph[] {
  if (flow.kind === "paragraph") return [flow];
  return flow.rows.flat(2).flatMap((child) => (child.kind === "page" ? [] : paragraphsIn(child)));
}

/**
 * What the head of the letter says: “Datum” → “16 mei 2024”, “Onderwerp” → …, “Ons kenmerk” → ….
 * Read from tables with two columns, and from bold labels with what stands below them.
 */
export function letterheadProperties(flows: readonly Flow[]): Record<string, string> {
  const properties: Record<string, string> = {};
  const add = (label: string, value: string) => {
    const name = label.replace(/\s*:$/, "");
    if (isLabel(name) && value !== "" && !Object.hasOwn(properties, name)) properties[name] = value;
  };
  for (const flow of flows) {
    if (flow.kind !== "table" || flow.zone === undefined) continue;
    for (const row of flow.rows) {
      const cells = row.map((cell) => cell.flatMap((child) => (child.kind === "page" ? [] : paragraphsIn(child))));
      const printed = cells.map((cell) => cell.map(text).filter(Boolean).join(" ")).filter(Boolean);
      if (printed.length === 2) add(printed[0]!, printed[1]!);
    }
  }
  const margin = flows.flatMap((flow) => (flow.kind !== "page" && flow.zone === "margin" ? paragraphsIn(flow) : []));
  const printed = margin
    .map((p) => ({ value: text(p), isLabel: p.lines.some(allStrong) }))
    .filter(({ value }) => value !== "");
  printed.forEach(({ value, isLabel: label }, i) => {
    const next = printed[i + 1];
    if (label && next && !next.isLabel) add(value, next.value);
  });
  return properties;
}
