/** Page headers and footers of a Word document: what is printed once, and what is repeated. */
import type { Zone } from "../../tree/source.ts";
import { childElements, descendants, firstChild, type MarkupElement } from "../markup/xml-tree.ts";
import { isPaginanummer } from "../../wording/paginaopmaak.ts";
import type { WordPackage, WordPart } from "./package.ts";
import { isOn } from "./styles.ts";

export interface PagePart {
  part: WordPart;
  /** `margin`: a header that only the first page has, where letterheads stand; `furniture`: all others. */
  zone: Extract<Zone, "margin" | "furniture">;
}

/** The headers and footers that the sections of a document use, each once. */
export function readPageParts(word: WordPackage): PagePart[] {
  const parts = new Map<WordPart, PagePart>();
  for (const section of descendants(word.root)) {
    if (section.name !== "sectPr") continue;
    const hasFirst = isOn(firstChild(section, "titlePg")) ?? false;
    for (const reference of childElements(section)) {
      if (reference.name !== "headerReference" && reference.name !== "footerReference") continue;
      const { id, type } = reference.attributes;
      const isFirst = type === "first";
      const part = id === undefined ? undefined : word.byId(id);
      if (!part || parts.has(part) || (isFirst && !hasFirst)) continue;
      const isHead = isFirst && reference.name === "headerReference" && !isPageNumber(part.root);
      parts.set(part, { part, zone: isHead ? "margin" : "furniture" });
    }
  }
  return [...parts.values()];
}

/** Nothing but a number: the “1” of the page. */
function isPageNumber(content: MarkupElement): boolean {
  const printed = descendants(content)
    .filter(({ name }) => name === "t")
    .flatMap(({ children }) => children);
  const text = printed.join("").trim();
  return text === "" || isPaginanummer(text);
}
