/** Questions and answers set in a table without “Vraag 3” in its cells → paragraphs below headings. */
import { parseKop } from "../../segment/koppen.ts";
import { appendAll } from "../markup/append.ts";
import { piecesText, textPiece, type Piece } from "../markup/pieces.ts";
import {
  cellParagraphs,
  cellText,
  hasText,
  isPrinted,
  paragraphText,
  printedPieces,
  printedRows,
  type Cell,
} from "./cells.ts";
import { withZone, type Flow, type FlowParagraph, type FlowTable } from "./flow.ts";
import {
  hasWoordkolom,
  isKoprij,
  isQuestionRow,
  isVragend,
  nummerIn,
  readKolommen,
  type Kolommen,
} from "./question-columns.ts";

/**
 * Takes tables of questions apart, in a document that asks nowhere else: where questions stand in the running text, a
 * table is part of an answer, whatever it holds.
 *
 * @param flows the body
 */
export function unfoldQuestionTables(flows: readonly Flow[]): Flow[] {
  if (!flows.some(({ kind }) => kind === "table")) return [...flows];
  const unframed = joinTables(flows.flatMap(withoutFrame));
  if (unframed.some(asksOutsideTable)) return [...flows];
  let vorige: Kolommen | undefined;
  let next = 1;
  return unframed.flatMap((flow): Flow[] => {
    if (flow.kind !== "table" || flow.zone !== undefined) return [flow];
    const rows = printedRows(flow);
    if (rows.length > 0 && hasWoordkolom(rows)) return rows.flat(2);
    const isLabelled = rows.some(isQuestionRow) && !rows.some(isKoprij);
    const kolommen = isLabelled ? null : readKolommen(rows, vorige);
    if (!kolommen) return [flow];
    vorige = kolommen;
    const unfolded = new Unfolder(rows, kolommen, next);
    next = unfolded.next;
    return unfolded.flows;
  });
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
  const text = paragraphText(flow);
  const kop = parseKop(flow.marker ? `${flow.marker.text} ${text}` : text);
  return text.endsWith("?") || kop?.vorm === "woord";
}

/** Rows without a number that are longer than this, or end a sentence, are no heading of a theme. */
const LONGEST_THEMA = 120;

class Unfolder {
  readonly flows: Flow[] = [];
  /** What the next question counts as where it has no number. */
  next: number;
  readonly #kolommen: Kolommen;
  /** Numbers of the question that has no answer yet. */
  #open: string[] = [];

  constructor(rows: readonly Cell[][], kolommen: Kolommen, next: number) {
    this.next = next;
    this.#kolommen = kolommen;
    const answersBelow = this.#hasAnswersBelow(rows);
    for (const row of rows) {
      if (isKoprij(row)) this.#asFurniture(row);
      else if (this.#isVraagrij(row)) this.#vraagrij(row);
      else if (isAntwoord(row.flat()) || (answersBelow && this.#open.length > 0)) this.#antwoord(row.flat());
      else if (isThema(row)) this.#asFurniture(row);
      else appendAll(this.flows, row.flat());
    }
  }

  #isVraagrij(row: readonly Cell[]): boolean {
    const { nummer, vraag, antwoord } = this.#kolommen;
    const cell = row[vraag]!;
    if (!hasText(cell)) return false;
    if (nummer !== undefined) return hasText(row[nummer]!);
    if (antwoord !== undefined) return isVragend(cell) || hasText(row[antwoord]!);
    return nummerIn(cell) !== undefined;
  }

  /** Whether most questions are followed by a row without a number that asks nothing. */
  #hasAnswersBelow(rows: readonly Cell[][]): boolean {
    if (this.#kolommen.antwoord !== undefined) return false;
    const vragen = rows.flatMap((row, i) => (!isKoprij(row) && this.#isVraagrij(row) ? [i] : []));
    const answered = vragen.filter((i) => {
      const below = rows[i + 1];
      return below && !this.#isVraagrij(below) && !isVragend(below.flat());
    });
    return answered.length * 2 >= vragen.length;
  }

  #vraagrij(row: readonly Cell[]): void {
    const { nummer, vraag, antwoord } = this.#kolommen;
    row.forEach((cell, i) => {
      if (i !== nummer && i !== vraag && i !== antwoord) this.#asFurniture([cell]);
    });
    this.#open = [];
    this.#vraag(row[vraag]!, nummer === undefined ? [] : cellParagraphs(row[nummer]!).flatMap(printedPieces));
    if (antwoord !== undefined && hasText(row[antwoord]!)) this.#antwoord(row[antwoord]!);
  }

  /** @param printed the number of the question, where it stands in a cell of its own */
  #vraag(cell: Cell, printed: readonly Piece[]): void {
    const [first] = cellParagraphs(cell);
    const ownKop = first && parseKop(paragraphText(first));
    if (printed.length > 0) {
      this.#vraagkop(piecesText(printed), printed);
    } else if (ownKop?.vorm === "woord") {
      this.#open = ownKop.nummers;
      this.next = Number.parseInt(ownKop.nummers.at(-1) ?? String(this.next), 10) + 1;
    } else if (nummerIn(cell) === undefined) {
      this.#vraagkop(String(this.next), [{ kind: "generated", text: String(this.next) }]);
    }
    for (const flow of cell) {
      const taken = printed.length === 0 && ownKop?.vorm !== "woord" ? takeNumber(flow) : null;
      if (taken && this.#isVraag(taken)) {
        this.#vraagkop(piecesText(taken.number), taken.number);
        this.flows.push(taken.rest);
      } else this.flows.push(flow);
    }
  }

  /** The number that a cell begins with; further ones, where they count on and ask in a sentence: others are a list. */
  #isVraag({ number, rest }: Numbered): boolean {
    const countsOn = Number.parseInt(piecesText(number), 10) === this.next;
    return this.#open.length === 0 || (countsOn && isVragend([rest]) && /^[^\p{L}]*\p{Lu}/u.test(paragraphText(rest)));
  }

  #vraagkop(text: string, number: readonly Piece[]): void {
    const nummers = text.match(/\d{1,3}[a-z]?/gi) ?? [];
    appendAll(this.#open, nummers);
    this.next = Number.parseInt(nummers.at(-1) ?? String(this.next), 10) + 1;
    this.flows.push(kop("Vraag ", number));
  }

  #antwoord(cell: Cell): void {
    const nummers = this.#open;
    this.#open = [];
    const [first, ...rest] = cell;
    const taken = first && takeNumber(first);
    if (isAntwoord(cell)) appendAll(this.flows, cell);
    else if (taken && nummers[0] === String(Number.parseInt(piecesText(taken.number), 10))) {
      appendAll(this.flows, [kop("Antwoord ", taken.number), taken.rest, ...rest]);
    } else appendAll(this.flows, [kop(`Antwoord ${nummers.join(", ")}`, []), ...cell]);
  }

  #asFurniture(row: readonly Cell[]): void {
    appendAll(
      this.flows,
      row.flat().map((flow) => withZone(flow, "furniture")),
    );
  }
}

/** A heading whose word stands above the column, or nowhere. */
const kop = (word: string, number: readonly Piece[]): FlowParagraph => ({
  kind: "paragraph",
  lines: [[{ kind: "generated", text: word }, ...number]],
  marker: null,
  outline: undefined,
  zone: undefined,
});

/** Whether a cell begins with “Antwoord” itself. */
function isAntwoord(cell: Cell): boolean {
  const first = cellParagraphs(cell).find(isPrinted);
  const line = first?.lines.map((pieces) => piecesText(pieces).trim()).find((text) => text !== "");
  return line !== undefined && parseKop(line)?.soort === "antwoord";
}

/** “Thema wachttijden”: a row with one short text that is no sentence. */
function isThema(row: readonly Cell[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length === 1 && texts[0]!.length <= LONGEST_THEMA && !/[.?!:;]$/.test(texts[0]!);
}

interface Numbered {
  number: Piece[];
  rest: FlowParagraph;
}

/** A paragraph that begins with a number, “3. Kunt u …”, generated or typed: its number and the rest. */
function takeNumber(flow: Flow): Numbered | null {
  if (flow.kind !== "paragraph") return null;
  const { marker, lines } = flow;
  if (marker) {
    const isNumber = /^\d{1,3}[.):]?$/.test(marker.text);
    return isNumber ? { number: [textPiece(marker.text)], rest: { ...flow, marker: null } } : null;
  }
  const [line = [], ...others] = lines;
  const typed = /^\s*\d{1,3}[a-z]?\s*[.):]\s+(?=\S)/i.exec(piecesText(line));
  if (!typed) return null;
  const [number, rest] = splitPieces(line, typed[0].length);
  return { number, rest: { ...flow, lines: [rest, ...others] } };
}

function splitPieces(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let room = at;
  for (const piece of pieces) {
    if (piece.kind !== "text" || room <= 0) (room > 0 ? head : tail).push(piece);
    else {
      if (piece.text.length > room) tail.push({ ...piece, text: piece.text.slice(room) });
      head.push({ ...piece, text: piece.text.slice(0, room) });
      room -= piece.text.length;
    }
  }
  return [head, tail];
}
