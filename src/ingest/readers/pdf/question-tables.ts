/** Questions and answers set in a table: taken apart as those of Word are. */
import { unfoldQuestionTables } from "../docx/question-table.ts";
import type { Flow, FlowParagraph } from "../docx/flow.ts";
import { textPiece, type Piece } from "../markup/pieces.ts";
import { textOfLine, type Line } from "./baselines.ts";
import type { Draft } from "./paragraphs.ts";
import { piecesOf, type CellContext } from "./phrasing.ts";

/** Lines of a cell that stand further apart than this, relative to the size of their letters, are paragraphs. */
const APART = 1.8;

/**
 * @param drafts of the whole document, in reading order
 * @returns the same, with what was in tables of questions as paragraphs below headings in their place
 */
export function withoutQuestionTables(drafts: readonly Draft[], context: CellContext): (Draft | Flow)[] {
  if (!drafts.some(holdsQuestions)) return [...drafts];
  const known = new Map<Flow, Draft>();
  const flows = drafts.map((draft) => {
    const flow = flowOf(draft, context);
    known.set(flow, draft);
    return flow;
  });
  const unfolded = unfoldQuestionTables(flows);
  if (rowsIn(unfolded) === rowsIn(flows)) return [...drafts];
  return unfolded.map((flow) => known.get(flow) ?? flow);
}

/** Looked at before anything is made of a table: most hold numbers. */
const holdsQuestions = (draft: Draft): boolean =>
  draft.kind === "table" && draft.rows.flat(2).some((line) => /\?|\b(?:vraag|antwoord)/i.test(textOfLine(line)));

const rowsIn = (flows: readonly Flow[]): number =>
  flows.reduce((sum, flow) => sum + (flow.kind === "table" ? flow.rows.length : 0), 0);

function flowOf(draft: Draft, context: CellContext): Flow {
  if (draft.kind === "paragraph") return paragraphOf([...(draft.marker ?? []), ...draft.lines].map(asPiece));
  const rows = draft.rows.map((row) =>
    row.map((cell) => intoParagraphs(cell).map((lines) => paragraphOf(piecesOf(lines, context)))),
  );
  return { kind: "table", rows, zone: undefined };
}

const asPiece = (part: Line | { text: string }): Piece =>
  textPiece(`${"pieces" in part ? textOfLine(part) : part.text} `);

const paragraphOf = (pieces: Piece[]): FlowParagraph => ({
  kind: "paragraph",
  lines: [pieces],
  marker: null,
  outline: undefined,
  indent: undefined,
  zone: undefined,
});

function intoParagraphs(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    const goesOn = before && (before.page !== line.page || line.y - before.y <= APART * line.size);
    if (goesOn) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
