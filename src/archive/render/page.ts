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
} from "mdast";
import { unified } from "unified";
import { writeInRuns } from "../../domain/trees.ts";
import { h } from "./h.ts";
import { linkElements, type LinkTargets } from "./links.ts";
import { type PageNote, PageNotes, spokenLabel } from "./notes.ts";
import { plainParagraph } from "./plain-paragraph.ts";
import { dressTable } from "./tables.ts";

type Handlers = NonNullable<Options["handlers"]>;
type State = Parameters<(typeof defaultHandlers)["paragraph"]>[0];

/** Which part of a page is rendered, on a page that holds several: for its ids, and as it is read out. */
export interface PagePart {
  /** “v3-2026Z00001-”: what its ids begin with. */
  prefix: string;
  /** “vraag 3, antwoord van 3 mei 2025” */
  name: string;
}

export class PageRenderer {
  readonly #targets: LinkTargets;
  readonly #part: PagePart | undefined;
  readonly #notes: PageNotes;
  #tables = 0;

  constructor(targets: LinkTargets, part?: PagePart) {
    this.#targets = targets;
    this.#part = part;
    this.#notes = new PageNotes(part?.prefix);
  }

  /** HTML of blocks; `definitions` are the notes of the file that they are from. */
  blocks(blocks: readonly RootContent[], definitions: readonly FootnoteDefinition[]): string {
    const pieces = writeInRuns(blocks, plainParagraph, (others) => stringify(this.#toHtml(others, definitions)));
    return pieces.filter((piece) => piece !== "").join("\n");
  }

  /**
   * HTML of the list of notes: those that were mentioned so far, and then those of `definitions` that nothing
   * leads to, so that none is lost. Empty without notes.
   */
  notes(definitions: readonly FootnoteDefinition[]): string {
    for (const definition of definitions) this.#notes.add(definition, definitions);
    const items: [PageNote, Element][] = [];
    // A note may mention another one, which then joins the list.
    for (const note of this.#notes) {
      const content = this.#toHtml(note.definition.children, note.siblings).children as ElementContent[];
      const mark = h("span", { className: ["noot-merk"] }, note.label);
      items.push([note, h("li", { id: note.id }, mark, h("div", { className: ["noot-tekst"] }, ...content))]);
    }
    if (items.length === 0) return "";
    for (const [note, item] of items) addWayBack(item, note);
    return stringify({ type: "root", children: [h("ol", { className: ["noten"] }, ...items.map(([, item]) => item))] });
  }

  #toHtml(blocks: readonly RootContent[], definitions: readonly FootnoteDefinition[]): HtmlRoot {
    const processor = unified().use(remarkRehype, { handlers: this.#handlers(definitions) });
    return processor.runSync({ type: "root", children: [...blocks] }) as HtmlRoot;
  }

  #handlers(definitions: readonly FootnoteDefinition[]): Handlers {
    return {
      footnoteReference: (_: State, node: FootnoteReference) => this.#notes.mark(node, definitions),
      html: (_: State, node: Html) => ({ type: "text", value: node.value }),
      image: (_: State, node: Image) => ({ type: "text", value: node.alt ?? "" }),
      link: (state: State, node: Link) => linkElements(node.url, state.all(node), this.#targets),
      list: (state: State, node: List) => renderList(defaultHandlers.list(state, node), node),
      paragraph: (state: State, node: Paragraph) => h("p", { className: ["nl-paragraph"] }, ...state.all(node)),
      table: (state: State, node: Table) => dressTable(defaultHandlers.table(state, node), this.#tableName()),
    };
  }

  #tableName(): string {
    return `Tabel ${++this.#tables}${this.#part ? ` bij ${this.#part.name}` : ""}`;
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
