/** A tree of marked-up text → blocks, whatever the vocabulary. */
import type { FootnoteDefinition, ListItem, Paragraph } from "mdast";
import { SourceText } from "../../tree/source-text.ts";
import type { Block, LeftOut, Remark, Source, Zone } from "../../tree/source.ts";
import { listItem, listOf } from "../../tree/blocks.ts";
import { addressIn } from "./addresses.ts";
import { appendAll } from "./append.ts";
import { completeHeading, generatedHeading, printedHeading, type EntryKind, type EntryPlace } from "./entries.ts";
import { layOut } from "./grid.ts";
import { mathText } from "./mathml.ts";
import { allStrong, paragraphOf, splitLines, textPiece, type Piece } from "./pieces.ts";
import { rowLine, tableOf } from "./table.ts";
import type { Role, Vocabulary } from "./vocabulary.ts";
import { childElements, descendants, isElement, plainText, textStart, type MarkupElement } from "./xml-tree.ts";

export type Walked = Pick<Source, "text" | "blocks" | "leftOut" | "remarks">;

/**
 * Reads all that is printed below these elements. Notes come last, in the order of their marks.
 *
 * @param source where the text is appended, where it is part of another
 */
export function walkMarkup(
  roots: readonly MarkupElement[],
  vocabulary: Vocabulary,
  source: SourceText = new SourceText(),
): Walked {
  const walk = new Walk(vocabulary, roots, source);
  const blocks = roots.flatMap((root) => walk.element(root, root));
  blocks.push(...walk.notes());
  return { blocks, text: walk.source.value, leftOut: walk.leftOut, remarks: walk.remarks };
}

interface Note {
  identifier: string;
  label: string;
  body: MarkupElement | undefined;
  except: readonly MarkupElement[];
}

const INLINE: ReadonlySet<Role> = new Set([
  "inline",
  "strong",
  "superscript",
  "subscript",
  "struck",
  "break",
  "formula",
  "unread",
  "note",
]);
const FORMATS = ["strong", "superscript", "subscript", "struck"] as const;
const isFormat = (role: Role): role is (typeof FORMATS)[number] => (FORMATS as readonly Role[]).includes(role);
/** What is read as a whole, whatever stands inside. */
const WHOLE: ReadonlySet<Role> = new Set(["formula", "unread", "note"]);

class Walk {
  readonly source: SourceText;
  readonly leftOut: LeftOut[] = [];
  readonly remarks: Remark[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #notes = new Map<MarkupElement | string, Note>();
  /** Elements that were read already, as the number or marker of something. */
  readonly #done = new Set<MarkupElement>();
  /** The elements that hold the heading of an entry. */
  readonly #entryHeadings = new Map<MarkupElement, EntryPlace>();
  readonly #holding = new Map<MarkupElement, boolean>();
  readonly #counts: Record<EntryKind, number>;
  readonly #seen: Record<EntryKind, number> = { vraag: 0, antwoord: 0 };
  #zone: Zone | undefined;
  /** Behind the link that the walk is in. */
  #address: string | undefined;

  constructor(vocabulary: Vocabulary, roots: readonly MarkupElement[], source: SourceText) {
    this.#vocabulary = vocabulary;
    this.source = source;
    const entries = roots.flatMap((root) => descendants(root)).map((element) => vocabulary.role(element, element));
    this.#counts = {
      vraag: entries.filter((r) => r === "vraag").length,
      antwoord: entries.filter((r) => r === "antwoord").length,
    };
  }

  /** The blocks of one element. */
  element(element: MarkupElement, parent: MarkupElement): Block[] {
    const role = this.#roleOf(element, parent);
    const place = this.#entryHeadings.get(element);
    if (place) return this.#entryHeading(element, place);
    switch (role) {
      case "skip":
        return [];
      case "metadata":
        return this.#leaveOut(element);
      case "furniture":
        return this.#inFurniture(() => this.#children(element));
      case "note-body":
        this.#vocabularyNote(element);
        return [];
      case "heading":
        return this.#heading(element);
      case "vraag":
      case "antwoord":
        return this.#entry(element, role);
      case "list":
        return this.#list(element);
      case "table":
        return this.#table(element);
      default:
        return this.#children(element);
    }
  }

  /** The notes whose marks were met, and those that stand in the file without a mark. */
  notes(): Block[] {
    const definitions: Block[] = [];
    // Notes may refer to further notes: the map grows while it is read.
    for (const note of this.#notes.values()) {
      if (!note.body) continue;
      for (const element of note.except) this.#done.add(element);
      const children = this.#children(note.body) as FootnoteDefinition["children"];
      definitions.push({ type: "footnoteDefinition", identifier: note.identifier, label: note.label, children });
    }
    return definitions;
  }

  #roleOf(element: MarkupElement, parent: MarkupElement): Role {
    return this.#done.has(element) ? "skip" : this.#vocabulary.role(element, parent);
  }

  /** Runs of text become paragraphs, blocks between them stay blocks. */
  #children(element: MarkupElement): Block[] {
    return this.#behindLink(element, () => this.#readChildren(element));
  }

  #readChildren(element: MarkupElement): Block[] {
    const blocks: Block[] = [];
    let run: Piece[] = [];
    const flush = () => {
      appendAll(blocks, this.#paragraphs(run));
      run = [];
    };
    for (const child of element.children) {
      if (!isElement(child)) run.push(this.#text(child));
      else if (this.#isInline(child, element)) appendAll(run, this.#inline(child, element));
      else if (this.#roleOf(child, element) !== "skip") {
        flush();
        appendAll(blocks, this.element(child, element));
      }
    }
    flush();
    return blocks;
  }

  #isInline(element: MarkupElement, parent: MarkupElement): boolean {
    if (!INLINE.has(this.#roleOf(element, parent))) return false;
    return WHOLE.has(this.#roleOf(element, parent)) || !this.#holdsBlock(element);
  }

  /** Remembered: else each of many wrappers around a long text would look through all of it. */
  #holdsBlock(element: MarkupElement): boolean {
    const known = this.#holding.get(element);
    if (known !== undefined) return known;
    const holds = childElements(element).some((child) => {
      const role = this.#roleOf(child, element);
      if (WHOLE.has(role) || role === "skip" || role === "note-body") return false;
      return !INLINE.has(role) || this.#holdsBlock(child);
    });
    this.#holding.set(element, holds);
    return holds;
  }

  #inline(element: MarkupElement, parent: MarkupElement): Piece[] {
    const role = this.#roleOf(element, parent);
    if (role === "skip" || role === "metadata") return [];
    if (role === "break") return [{ kind: "break" }];
    if (role === "formula") return [this.#text(mathText(element))];
    if (role === "unread") {
      const found = this.#vocabulary.unread(element);
      if (typeof found === "string") return [this.#text(found)];
      if (found) this.remarks.push(found);
      return [];
    }
    if (role === "note") {
      const mark = this.#vocabularyNote(element);
      if (mark) return [mark];
    }
    const pieces = this.#inside(element);
    if (!isFormat(role)) return pieces;
    return pieces.map((piece) => (piece.kind === "text" ? { ...piece, [role]: true } : piece));
  }

  #inside(element: MarkupElement): Piece[] {
    return this.#behindLink(element, () =>
      element.children.flatMap((child) => (isElement(child) ? this.#inline(child, element) : [this.#text(child)])),
    );
  }

  #text = (text: string): Piece => ({
    kind: "text",
    text,
    ...(this.#address !== undefined && { link: this.#address }),
  });

  /** Reads what is inside an element; texts in a link get its address. */
  #behindLink<T>(element: MarkupElement, read: () => T): T {
    const target = this.#vocabulary.target(element);
    if (target === undefined) return read();
    const before = this.#address;
    const address = addressIn(target, this.#vocabulary.base);
    if (address === null) {
      const tekst = `Het adres achter “${plainText(element).slice(0, 80)}” leidt buiten het document nergens heen`;
      this.remarks.push({ regel: "left-out-address", tekst, weggelaten: target });
    } else this.#address = address;
    const found = read();
    this.#address = before;
    return found;
  }

  #vocabularyNote(element: MarkupElement): Piece | null {
    const note = this.#vocabulary.note(element);
    if (!note?.body) return null;
    const known = this.#notes.get(note.key);
    if (known) return { kind: "note", identifier: known.identifier, label: note.label || known.label };
    const count = this.#notes.size + 1;
    const made: Note = {
      identifier: `noot-${count}`,
      label: note.label || String(count),
      body: note.body,
      except: note.except,
    };
    this.#notes.set(note.key, made);
    return { kind: "note", identifier: made.identifier, label: made.label };
  }

  #paragraphs(pieces: readonly Piece[], data: Paragraph["data"] = {}): Paragraph[] {
    return splitLines(pieces).flatMap((line) => {
      const strong = data.strong ?? allStrong(line);
      return (
        paragraphOf(this.source, line, { ...(strong && { strong }), ...(this.#zone && { zone: this.#zone }) }) ?? []
      );
    });
  }

  /** The parts of a heading (label, number, title) on one line. */
  #heading(element: MarkupElement): Block[] {
    if (this.#holdsBlock(element)) return this.#children(element);
    return this.#paragraphs(this.#inside(element), { strong: true });
  }

  #entry(element: MarkupElement, kind: EntryKind): Block[] {
    const place: EntryPlace = { kind, index: this.#seen[kind]++, counts: this.#counts };
    const parts = childElements(element).filter((child) => this.#roleOf(child, element) !== "skip");
    const number = parts.find((child) => this.#roleOf(child, element) === "number" && plainText(child) !== "");
    const printed = parts[0] && !number ? printedHeading(textStart(parts[0]), place) : null;
    const toComplete = number ?? (printed === "to-complete" ? parts[0] : undefined);
    if (toComplete) this.#entryHeadings.set(toComplete, place);
    const heading = toComplete || printed ? [] : this.#paragraphs(generatedHeading(place), { strong: true });
    return [...heading, ...this.#children(element)];
  }

  /** The number of an entry, in an element of its own or at the start of its text. */
  #entryHeading(element: MarkupElement, place: EntryPlace): Block[] {
    if (this.#holdsBlock(element)) return this.#children(element);
    return this.#paragraphs(completeHeading(plainText(element), this.#inside(element), place), { strong: true });
  }

  #list(list: MarkupElement): Block[] {
    const children = this.#vocabulary.items(list).flatMap(({ item, marker, printedBy }): ListItem[] => {
      if (printedBy) this.#done.add(printedBy);
      const content = this.#children(item) as ListItem["children"];
      return content.length === 0 ? [] : [listItem(marker, content)];
    });
    if (children.length === 0) return [];
    return [{ ...listOf(children), ...(this.#zone && { data: { zone: this.#zone } }) }];
  }

  #table(table: MarkupElement): Block[] {
    const { captions, rows } = this.#vocabulary.table(table);
    const blocks = captions.flatMap((caption) => this.#heading(caption)).map(asCaption);
    const grid = layOut(rows).filter((row) => row.some((cell) => cell && plainText(cell) !== ""));
    const width = grid[0]?.length ?? 0;
    if (width <= 1) return [...blocks, ...grid.flat().flatMap((cell) => (cell ? this.#children(cell) : []))];
    const linesOf = (cell: MarkupElement | undefined) => (cell ? splitLines(this.#flat(cell)) : []);
    return [...blocks, tableOf(this.source, grid, linesOf, this.#zone, (cell) => cell?.name === "th")];
  }

  #flat(element: MarkupElement): Piece[] {
    return this.#behindLink(element, () => this.#flatInside(element));
  }

  #flatInside(element: MarkupElement): Piece[] {
    return element.children.flatMap((child): Piece[] => {
      if (!isElement(child)) return [this.#text(child)];
      const role = this.#roleOf(child, element);
      if (this.#isInline(child, element) || role === "skip") return this.#inline(child, element);
      const content = this.#flatBlock(child, role);
      return [{ kind: "break" }, ...content, { kind: "break" }];
    });
  }

  /** A list or a table on lines of its own, any other block by what is inside. */
  #flatBlock(element: MarkupElement, role: Role): Piece[] {
    if (role === "list") {
      return this.#vocabulary.items(element).flatMap(({ item, marker, printedBy }): Piece[] => {
        if (printedBy) this.#done.add(printedBy);
        return [{ kind: "break" }, textPiece(`${marker} `), ...this.#flat(item)];
      });
    }
    if (role !== "table") return this.#flat(element);
    const { captions, rows } = this.#vocabulary.table(element);
    const lines = layOut(rows).map((row) => rowLine(row.flatMap((cell) => (cell ? [this.#flat(cell)] : []))));
    return [...captions.map((caption) => this.#flat(caption)), ...lines].flatMap((line): Piece[] => [
      ...line,
      { kind: "break" },
    ]);
  }

  #inFurniture(read: () => Block[]): Block[] {
    const before = this.#zone;
    this.#zone = "furniture";
    const blocks = read();
    this.#zone = before;
    return blocks;
  }

  #leaveOut(element: MarkupElement): Block[] {
    const text = plainText(element);
    if (text !== "") {
      const { start, end } = this.source.append(text);
      this.source.append("\n");
      this.leftOut.push({ reason: "metadata", start, end });
    }
    return [];
  }
}

const asCaption = (block: Block): Block =>
  block.type === "paragraph" ? { ...block, data: { ...block.data, bijschrift: true } } : block;
