/** The body of a Word document → a flat row of paragraphs and tables, with the numbers that Word generates. */
import type { Remark } from "../../tree/source.ts";
import { appendAll } from "../markup/append.ts";
import { layOut, type SpanningCell } from "../markup/grid.ts";
import { piecesText, splitAt, splitLines, type Piece } from "../markup/pieces.ts";
import { childElements, firstChild, plainText, type MarkupElement } from "../markup/xml-tree.ts";
import { hasText } from "./cells.ts";
import { notRead, readChunk } from "./chunks.ts";
import type { FlowContext } from "./context.ts";
import { withZone, type Flow, type FlowParagraph } from "./flow.ts";
import { isBesideText } from "./letterhead.ts";
import { isPlaceholder } from "./placeholders.ts";
import { alternative, isInContents, readInside } from "./runs.ts";
import { isOn, readIndent, readNumbering, readOutline, valueOf, type Numbering, type Style } from "./styles.ts";

/** A section's properties stand in its last paragraph, those of the last one at the end of the body. */
interface Section {
  properties: MarkupElement;
  end: number;
}

const HIDDEN = "Verborgen tabelrij weggelaten";
const SUBDOCUMENT: Remark = {
  regel: "unread-part",
  tekst: "Het document verwijst naar een deel dat in een ander bestand staat (subdocument); dat is niet gelezen",
  remedie: "Voeg in Word de subdocumenten in, en bewaar het document opnieuw",
};

/** Reads the blocks of a body, cell, note, header or text box. */
export function readFlow(parent: MarkupElement, context: FlowContext): Flow[] {
  const reader = new FlowReader(context);
  reader.read(parent);
  return reader.finish();
}

class FlowReader {
  readonly #context: FlowContext;
  readonly #flows: Flow[] = [];
  readonly #sections: Section[] = [];
  /** Of paragraphs whose end was deleted: they run on in the next. */
  #carried: Piece[] = [];

  constructor(context: FlowContext) {
    this.#context = context;
  }

  read(parent: MarkupElement): void {
    for (const child of childElements(parent)) {
      if (isPlaceholder(child)) continue;
      switch (child.name) {
        case "p":
          this.#readParagraph(child);
          break;
        case "tbl":
          this.#readTable(child);
          break;
        case "sectPr":
          this.#sections.push({ properties: child, end: this.#flows.length });
          break;
        case "AlternateContent":
          this.read(alternative(child));
          break;
        case "sdt":
          this.#readControl(child);
          break;
        case "altChunk":
          appendAll(this.#flows, readChunk(child, this.#context, readFlow));
          break;
        case "subDoc":
          this.#context.remarks.push(SUBDOCUMENT);
          break;
        case "sdtContent":
        case "customXml":
        case "smartTag":
        case "ins":
        case "moveTo":
          this.read(child);
          break;
      }
    }
  }

  /** What stands in a table of contents that Word makes is printed again below. */
  #readControl(control: MarkupElement): void {
    const start = this.#flows.length;
    for (const content of childElements(control, "sdtContent")) this.read(content);
    if (!isContentsControl(control)) return;
    for (let i = start; i < this.#flows.length; i++) this.#flows[i] = withZone(this.#flows[i]!, "furniture");
  }

  /** Puts a page break where a section begins on a new page. */
  finish(): Flow[] {
    if (this.#carried.length > 0)
      this.#addLines(this.#carried, {
        ...{ marker: null, outline: undefined, indent: undefined, zone: undefined },
        startsPage: false,
      });
    const breaks = new Set<number>();
    this.#sections.forEach(({ end }, i) => {
      const next = this.#sections[i + 1];
      if (next && startsPage(next.properties)) breaks.add(end);
    });
    return this.#flows.flatMap((flow, i): Flow[] => (breaks.has(i) ? [{ kind: "page" }, flow] : [flow]));
  }

  #readParagraph(element: MarkupElement): void {
    const { styles, counters } = this.#context;
    const properties = firstChild(element, "pPr");
    const styleId = valueOf(firstChild(properties, "pStyle"));
    const style = styles.paragraph(styleId);
    const wasInContents = isInContents(this.#context);
    const { pieces, boxes } = readInside(element, style, this.#context);
    const isContents = style.isContents || isInContents(this.#context) || (wasInContents && endsInPageNumber(pieces));
    appendAll(this.#carried, pieces);
    if (!firstChild(firstChild(properties, "rPr"), "del")) {
      const all = this.#carried;
      this.#carried = [];
      const numbering = effectiveNumbering(properties, style);
      const marker = numbering ? counters.next(numbering, styleId) : null;
      this.#addLines(all, {
        marker,
        outline: readOutline(properties) ?? style.outline,
        indent: readIndent(properties) ?? marker?.indent ?? style.indent,
        zone: isContents ? "furniture" : isFramedOnPage(properties) ? "margin" : undefined,
        startsPage: isOn(firstChild(properties, "pageBreakBefore")) ?? false,
      });
    }
    for (const { content, onPage } of boxes) {
      const flows = readFlow(content, this.#context);
      const zone = onPage || isBesideText(flows) ? "margin" : undefined;
      for (const flow of flows) this.#flows.push(withZone(flow, zone));
    }
    const section = firstChild(properties, "sectPr");
    if (section) this.#sections.push({ properties: section, end: this.#flows.length });
  }

  #addLines(
    pieces: readonly Piece[],
    { startsPage, marker, ...rest }: Omit<FlowParagraph, "kind" | "lines"> & { startsPage: boolean },
  ): void {
    if (startsPage) this.#flows.push({ kind: "page" });
    let first = true;
    for (const page of splitAt(pieces, (piece) => piece.kind === "break" && piece.page === true)) {
      if (!first) this.#flows.push({ kind: "page" });
      this.#flows.push({ kind: "paragraph", lines: splitLines(page), marker: first ? marker : null, ...rest });
      first = false;
    }
  }

  #readTable(table: MarkupElement): void {
    const rows = inside(table, "tr").flatMap((row) => {
      const properties = firstChild(row, "trPr");
      if (isOn(firstChild(properties, "hidden"))) {
        this.#context.remarks.push({ regel: "left-out-hidden", tekst: HIDDEN, weggelaten: plainText(row) });
        return [];
      }
      return firstChild(properties, "del") ? [] : [this.#readCells(row, columns(firstChild(properties, "gridBefore")))];
    });
    const position = firstChild(firstChild(table, "tblPr"), "tblpPr")?.attributes;
    const onPage = position?.["vertAnchor"] === "page" && position["horzAnchor"] === "page";
    const grid = layOut(rows).map((row) => row.map((cell) => cell ?? []));
    this.#flows.push({ kind: "table", rows: grid, zone: onPage ? "margin" : undefined });
  }

  #readCells(row: MarkupElement, before: number): SpanningCell<Flow[]>[] {
    return inside(row, "tc").flatMap((cell, i) => {
      const properties = firstChild(cell, "tcPr");
      if (firstChild(properties, "cellDel")) return [];
      const inside = readFlow(cell, this.#context).filter((flow) => {
        if (flow.kind === "inserted") this.#context.remarks.push(notRead("staat in een cel van een tabel"));
        return flow.kind !== "inserted";
      });
      // Below the first of cells that are merged the others stand empty.
      const merge = firstChild(properties, "vMerge");
      const isCovered = merge !== undefined && valueOf(merge) !== "restart" && !hasText(inside);
      const content = isCovered ? [] : inside;
      const span = Math.max(1, columns(firstChild(properties, "gridSpan")));
      return [{ content, columns: span, rows: 1, at: i === 0 ? before : undefined }];
    });
  }
}

function isContentsControl(control: MarkupElement): boolean {
  const part = firstChild(firstChild(control, "sdtPr"), "docPartObj");
  return /^(?:table of contents|inhoudsopgave)/i.test(valueOf(firstChild(part, "docPartGallery")) ?? "");
}

/** “Vraag 3⇥2”: the last line of a table of contents also holds its end. */
const endsInPageNumber = (pieces: readonly Piece[]): boolean => /\t\s*\d+\s*$/.test(piecesText(pieces).slice(-20));

/** Rows of a table and cells of a row, also those in content controls and tracked changes. */
function inside(parent: MarkupElement, name: string): MarkupElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return ["sdt", "sdtContent", "customXml", "ins", "moveTo"].includes(child.name) ? inside(child, name) : [];
  });
}

function columns(element: MarkupElement | undefined): number {
  const n = Number(valueOf(element) ?? "0");
  return Number.isInteger(n) && n > 0 ? n : 0;
}

function effectiveNumbering(properties: MarkupElement | undefined, style: Style): Numbering | undefined {
  const own = readNumbering(firstChild(properties, "numPr"));
  const numId = own?.numId ?? style.numbering?.numId;
  if (numId === undefined || numId === "0") return undefined;
  return { numId, level: own?.level ?? (own?.numId === undefined ? style.numbering?.level : undefined) };
}

function isFramedOnPage(properties: MarkupElement | undefined): boolean {
  const frame = firstChild(properties, "framePr")?.attributes;
  return frame?.["vAnchor"] === "page" && frame["hAnchor"] === "page";
}

function startsPage(section: MarkupElement): boolean {
  return !["continuous", "nextColumn"].includes(valueOf(firstChild(section, "type")) ?? "nextPage");
}
