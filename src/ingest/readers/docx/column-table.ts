/** A table with a column of questions, and one of answers or rows of them below → paragraphs below headings. */
import { parseKop, parseKopregel } from "../../wording/koppen.ts";
import { appendAll } from "../markup/append.ts";
import { generated, piecesText, type Piece } from "../markup/pieces.ts";
import { cellPieces, hasText, isThema, paragraphText, type Cell } from "./cells.ts";
import type { Flow } from "./flow.ts";
import { asFurniture, kop, VRAAG } from "./made-headings.ts";
import { isRowOfWords, isVragend, nummerIn, type Kolommen } from "./question-columns.ts";
import { takeNumber, type Numbered } from "./typed-number.ts";

export class ColumnTable {
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
      if (isRowOfWords(row)) appendAll(this.flows, asFurniture(row));
      else if (this.#isVraagrij(row)) this.#vraagrij(row);
      else if (answersBelow && this.#open.length > 0) this.#antwoord(row.flat());
      else if (isThema(row)) appendAll(this.flows, asFurniture(row));
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
    const vragen = rows.flatMap((row, i) => (!isRowOfWords(row) && this.#isVraagrij(row) ? [i] : []));
    const answered = vragen.filter((i) => {
      const below = rows[i + 1];
      return below && !this.#isVraagrij(below) && !isVragend(below.flat());
    });
    return answered.length * 2 >= vragen.length;
  }

  #vraagrij(row: readonly Cell[]): void {
    const { nummer, vraag, antwoord } = this.#kolommen;
    row.forEach((cell, i) => {
      if (i !== nummer && i !== vraag && i !== antwoord) appendAll(this.flows, asFurniture([cell]));
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
      appendAll(this.flows, [{ ...kop([...printed]), zone: "furniture" }, ...cell]);
    } else if (first?.kind === "paragraph" && isWoord(paragraphText(first))) {
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

  #generated = (): Piece => generated(String(this.next));

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
    if (taken && nummers[0] === String(Number.parseInt(piecesText(taken.number), 10))) {
      appendAll(this.flows, [kop([generated("Antwoord "), ...taken.number]), taken.rest, ...rest]);
    } else appendAll(this.flows, [kop([generated(`Antwoord ${nummers.join(", ")}`)]), ...cell]);
  }
}

/** “Vraag” on a line of its own, its number elsewhere. */
function isWoord(text: string): boolean {
  const kop = parseKopregel(text);
  return kop?.soort === "vraag" && kop.nummers.length === 0;
}

/** A cell that another spans holds nothing at all, not even an empty paragraph. */
const isCovered = (cell: Cell): boolean => cell.length === 0;
