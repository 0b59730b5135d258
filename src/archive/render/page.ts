/**
 * Renders the parts of one page: a question, its answer and their notes. Raw HTML in the markdown is shown
 * as text, never passed on; words, quotes and dashes are left as they are.
 */
import rehypeStringify from "rehype-stringify";
import remarkRehype, { defaultHandlers, type Options } from "remark-rehype";
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type {
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Image,
  Link,
  List,
  Paragraph,
  RootContent,
  Table,
  Text,
} from "mdast";
import { unified } from "unified";
import { alineaAnker } from "../../domain/adressen.ts";
import { writeInRuns } from "../../domain/trees.ts";
import { addressAlineas } from "./alineas.ts";
import { withCaptions } from "./captions.ts";
import { h } from "./h.ts";
import { isEnglish, markEnglish, mayHoldEnglish } from "./language.ts";
import { linkElements, type LinkTargets } from "./links.ts";
import { type NoteList, type PageNote, PageNotes, spokenLabel } from "./notes.ts";
import { plainText } from "./opening.ts";
import { plainParagraph } from "./plain-paragraph.ts";
import { besideText, type NotePlaces, notePlaces } from "./side-notes.ts";
import { type TabelPlaats, tabelVerder } from "../tabellen/tabel-verder.ts";
import { dressTable } from "./tables.ts";

type Handlers = NonNullable<Options["handlers"]>;
/** What rendering asks of the text that it is in. */
interface Context {
  definitions: readonly FootnoteDefinition[];
  noten: NoteList;
  naam: string | undefined;
  /** Where the next table stands. */
  nextTabel?: () => TabelPlaats;
}

type State = Parameters<(typeof defaultHandlers)["paragraph"]>[0];

/** Which part of a page a text is, on a page that holds several: for its ids, and as it is read out. */
export interface PagePart {
  /** “v3-2026Z00001-”: what its ids begin with. */
  prefix: string;
  /** “vraag 3, antwoord van 3 mei 2025” */
  name: string;
}

/** Blocks whose paragraphs have addresses: “antwoord-3-alinea-2”. Without an anchor they have none. */
export interface TextPiece {
  anker?: string;
  /** How many of its paragraphs stand elsewhere on the page, before these. */
  elders?: number;
  /** A heading above the blocks. */
  kop?: string;
  /** Of which document and part its tables are; without it nothing of them can be taken along. */
  tabellen?: Omit<TabelPlaats, "nummer">;
  blocks: readonly RootContent[];
}

/** A text of a page; its notes are written when all texts of the page are, for one of those may lead to them too. */
export interface PageText {
  html: string;
  /** How many addresses each of its pieces has. */
  alineas: number[];
  noten: NoteList;
  naam: string | undefined;
  places: NotePlaces;
}

export class PageRenderer {
  readonly #targets: LinkTargets;
  readonly #notes = new PageNotes();
  #tables = 0;

  constructor(targets: LinkTargets) {
    this.#targets = targets;
  }

  /** Renders the pieces of one text under each other; `definitions` are the notes of the file that they are from. */
  text(pieces: readonly TextPiece[], definitions: readonly FootnoteDefinition[], part?: PagePart): PageText {
    const context: Context = { definitions, noten: { prefix: part?.prefix ?? "", notes: [] }, naam: part?.name };
    const written = pieces.map((piece) => this.#piece(piece, context));
    return {
      html: written.flatMap(({ html }) => html).join("\n"),
      alineas: written.map(({ alineas }) => alineas),
      noten: context.noten,
      naam: part?.name,
      places: notePlaces(
        pieces.flatMap(({ kop, blocks }) => [...(kop === undefined ? [] : [null]), ...withCaptions(blocks)]),
      ),
    };
  }

  /** HTML of the notes that stand with a text; empty without notes. */
  notes({ noten, naam, places }: PageText): string {
    const items: [PageNote, Element][] = [];
    // A note may mention another one, which then joins the list.
    for (const note of noten.notes) {
      const context: Context = { definitions: note.siblings, noten, naam };
      const content = this.#toHtml(note.definition.children, context).children as ElementContent[];
      const mark = h("span", { className: ["noot-merk"] }, note.label);
      items.push([note, h("li", { id: note.id }, mark, h("div", { className: ["noot-tekst"] }, ...content))]);
    }
    if (items.length === 0) return "";
    for (const [note, item] of items) addWayBack(item, note);
    const lists = besideText(items, places).map(([className, own]) =>
      h("ul", className ? { className } : {}, ...own.map(([, item]) => item)),
    );
    const box = { className: ["noten"], role: "group", ariaLabel: naam ? `Noten bij ${naam}` : "Noten" };
    return stringify({ type: "root", children: [h("div", box, ...lists)] });
  }

  /** HTML of those of the notes that stand with none of the texts so far, so that none is lost. */
  otherNotes(definitions: readonly FootnoteDefinition[], part?: PagePart): string {
    const noten: NoteList = { prefix: part?.prefix ?? "", notes: [] };
    for (const definition of definitions) this.#notes.add(definition, definitions, noten);
    return this.notes({ html: "", alineas: [], noten, naam: part?.name, places: notePlaces([]) });
  }

  #piece(
    { anker, elders = 0, kop, tabellen, blocks: printed }: TextPiece,
    around: Context,
  ): { html: string[]; alineas: number } {
    const blocks = withCaptions(printed);
    let [alineas, tabel] = [elders, 0];
    const context = tabellen ? { ...around, nextTabel: () => ({ ...tabellen, nummer: ++tabel }) } : around;
    const nextId = anker === undefined ? undefined : () => alineaAnker(anker, ++alineas);
    const pieces = writeInRuns<() => string>(
      blocks,
      (block) => {
        const write = plainParagraph(block);
        return write && (() => write(nextId?.()));
      },
      (others) => () => {
        const tree = this.#toHtml(others, context);
        if (nextId) addressAlineas(tree, nextId);
        return stringify(tree);
      },
    );
    // Only now, so that they are numbered in the order of reading.
    const written = pieces.map((write) => write());
    const above =
      kop === undefined
        ? []
        : [stringify({ type: "root", children: [h("h3", anker === undefined ? {} : { id: anker }, kop)] })];
    return { html: [...above, ...written.filter((text) => text !== "")], alineas };
  }

  #toHtml(blocks: readonly RootContent[], context: Context): HtmlRoot {
    const processor = unified().use(remarkRehype, { handlers: this.#handlers(context) });
    return processor.runSync({ type: "root", children: [...blocks] }) as HtmlRoot;
  }

  #handlers({ definitions, noten, naam, nextTabel }: Context): Handlers {
    return {
      footnoteReference: (_: State, node: FootnoteReference) => this.#notes.mark(node, definitions, noten),
      html: (_: State, node: Html) => ({ type: "text", value: node.value }),
      image: (_: State, node: Image) => ({ type: "text", value: node.alt ?? "" }),
      link: (state: State, node: Link) => linkElements(node.url, state.all(node), this.#targets),
      list: (state: State, node: List) => renderList(defaultHandlers.list(state, node), node),
      paragraph: (state: State, node: Paragraph) => {
        const lang = isEnglish(plainText([node])) ? { lang: "en" } : {};
        return h("p", { className: ["nl-paragraph"], ...lang }, ...state.all(node));
      },
      table: (state: State, node: Table) => {
        const words = node.data?.bijschrift;
        const caption = words ? h("caption", {}, ...state.all({ type: "paragraph", children: words })) : null;
        const table = dressTable(defaultHandlers.table(state, node), node, this.#tableName(naam), caption);
        return nextTabel ? [table, tabelVerder(node, nextTabel())] : table;
      },
      text: (state: State, node: Text) =>
        mayHoldEnglish(node.value) ? markEnglish(node.value) : defaultHandlers.text(state, node),
    };
  }

  #tableName(naam: string | undefined): string {
    return `Tabel ${++this.#tables}${naam ? ` bij ${naam}` : ""}`;
  }
}

/** A list whose items print their markers has none of its own; without one it is no list to some screen readers. */
function renderList(element: Element, { data }: List): Element {
  if (data?.marked) Object.assign(element.properties, { className: ["gemerkt"], role: "list" });
  return element;
}

/** Puts links to the marks at the end of a note's last paragraph. */
function addWayBack(item: Element, note: PageNote): void {
  const text = item.children[1] as Element;
  const last = text.children.at(-1);
  const place = last?.type === "element" && last.tagName === "p" ? last : text;
  for (const [i, mark] of note.marks.entries()) {
    const which = note.marks.length > 1 ? `, plaats ${i + 1}` : "";
    const label = `Terug naar de tekst bij noot ${spokenLabel(note.label)}${which}`;
    place.children.push(
      { type: "text", value: " " },
      h("a", { href: `#${mark}`, className: ["noot-terug"], ariaLabel: label }, "↩"),
    );
  }
}

const serialiser = unified().use(rehypeStringify).freeze();
/** An HTML tree as text; everything in it is escaped. */
export const stringify = (root: HtmlRoot): string => serialiser.stringify(root);
