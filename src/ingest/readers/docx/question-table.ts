/** Questions and answers set in a table without “Vraag 3” in its cells → paragraphs below headings. */
import { parseKop } from "../../wording/koppen.ts";
import { appendAll } from "../markup/append.ts";
import { piecesText, type Piece } from "../markup/pieces.ts";
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
import { takeNumber, type Numbered } from "./typed-number.ts";

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
  /** The answer beside it, until it is known which rows it spans. */
  #beside: Cell | null = null;

  constructor(rows: readonly Cell[][], kolommen: Kolommen, next: number) {
    this.next = next;
    this.#kolommen = kolommen;
    const answersBelow = this.#hasAnswersBelow(rows);
    for (const row of rows) {
      if (!this.#sharesAnswer(row)) this.#answerBeside();
      if (isKoprij(row)) this.#asFurniture(row);
      else if (this.#isVraagrij(row)) this.#vraagrij(row);
      else if (isAntwoord(row.flat()) || (answersBelow && this.#open.length > 0)) this.#antwoord(row.flat());
      else if (isThema(row)) this.#asFurniture(row);
      else appendAll(this.flows, row.flat());
    }
    this.#answerBeside();
  }

  /** Whether the answer beside the question before it spans this row too. */
  #sharesAnswer(row: readonly Cell[]): boolean {
    const { antwoord } = this.#kolommen;
    return this.#beside !== null && antwoord !== undefined && isCovered(row[antwoord]!) && this.#isVraagrij(row);
  }

  #answerBeside(): void {
    if (this.#beside) this.#antwoord(this.#beside);
    this.#beside = null;
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
    if (this.#beside === null) this.#open = [];
    this.#vraag(row[vraag]!, nummer === undefined ? [] : cellPieces(row[nummer]!));
    if (antwoord !== undefined && hasText(row[antwoord]!)) this.#beside = row[antwoord]!;
  }

  /** @param printed the number of the question, where it stands in a cell of its own */
  #vraag(cell: Cell, printed: readonly Piece[]): void {
    const [first, ...rest] = cell;
    const own = first?.kind === "paragraph" ? parseKop(paragraphText(first)) : null;
    if (own?.vorm === "woord" && own.nummers.length > 0) {
      this.#count(own.nummers);
      appendAll(this.flows, [asFurniture(printed), ...cell]);
    } else if (first?.kind === "paragraph" && isWoord(first)) {
      this.#vraagkop(cellPieces([first]), printed.length > 0 ? printed : [this.#generated()]);
      appendAll(this.flows, rest);
    } else if (printed.length > 0) {
      this.#vraagkop([VRAAG], printed);
      appendAll(this.flows, cell);
    } else {
      if (nummerIn(cell) === undefined) this.#vraagkop([VRAAG], [this.#generated()]);
      for (const flow of cell) this.#vraagMetNummer(flow);
    }
  }

  #vraagMetNummer(flow: Flow): void {
    const taken = takeNumber(flow);
    const isVraag = taken !== null && this.#isVraag(taken);
    if (isVraag) this.#vraagkop([VRAAG], taken.number);
    this.flows.push(isVraag ? taken.rest : flow);
  }

  #generated = (): Piece => ({ kind: "generated", text: String(this.next) });

  /** The number that a cell begins with; further ones, where they count on and ask in a sentence: others are a list. */
  #isVraag({ number, rest }: Numbered): boolean {
    const countsOn = Number.parseInt(piecesText(number), 10) === this.next;
    return this.#open.length === 0 || (countsOn && isVragend([rest]) && /^[^\p{L}]*\p{Lu}/u.test(paragraphText(rest)));
  }

  #vraagkop(word: readonly Piece[], number: readonly Piece[]): void {
    this.#count(piecesText(number).match(/\d{1,3}[a-z]?/gi) ?? []);
    this.flows.push(kop([...word, ...number]));
  }

  #count(nummers: readonly string[]): void {
    appendAll(this.#open, nummers);
    this.next = Number.parseInt(nummers.at(-1) ?? String(this.next), 10) + 1;
  }

  #antwoord(cell: Cell): void {
    const nummers = this.#open;
    this.#open = [];
    const [first, ...rest] = cell;
    const taken = first && takeNumber(first);
    if (isAntwoord(cell)) appendAll(this.flows, cell);
    else if (taken && nummers[0] === String(Number.parseInt(piecesText(taken.number), 10))) {
      appendAll(this.flows, [kop([generated("Antwoord "), ...taken.number]), taken.rest, ...rest]);
    } else appendAll(this.flows, [kop([generated(`Antwoord ${nummers.join(", ")}`)]), ...cell]);
  }

  #asFurniture(row: readonly Cell[]): void {
    appendAll(
      this.flows,
      row.flat().map((flow) => withZone(flow, "furniture")),
    );
  }
}

const generated = (text: string): Piece => ({ kind: "generated", text });
const VRAAG = generated("Vraag ");

/** A heading; its word may stand above the column, or nowhere. */
const kop = (pieces: Piece[]): FlowParagraph => ({
  kind: "paragraph",
  lines: [pieces],
  marker: null,
  outline: undefined,
  zone: undefined,
});

const asFurniture = (pieces: readonly Piece[]): FlowParagraph => ({ ...kop([...pieces]), zone: "furniture" });

const cellPieces = (cell: Cell): Piece[] => cellParagraphs(cell).flatMap(printedPieces);

/** “Vraag” on a line of its own, its number elsewhere. */
const isWoord = (flow: FlowParagraph): boolean => /^vraag\s*:?$/i.test(paragraphText(flow));

/** A cell that another spans holds nothing at all, not even an empty paragraph. */
const isCovered = (cell: Cell): boolean => cell.length === 0;

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
