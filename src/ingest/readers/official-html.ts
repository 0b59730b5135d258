/** Official publications of Kamervragen in HTML, as officielebekendmakingen.nl offers them. */
import { UnreadableSource, type Source } from "../tree/source.ts";
import { decodeMarkup } from "./markup/decode.ts";
import { walkMarkup } from "./markup/walk.ts";
import { childElements, firstChild, textStart, type MarkupElement } from "./markup/xml-tree.ts";
import { parseHtml } from "./official-html/tree.ts";
import { classesOf, entryKind, isNoteBody, officialHtmlVocabulary } from "./official-html/vocabulary.ts";
import { metaProperties } from "./official-xml/metadata.ts";

/**
 * Reads an official publication: the file to download, or the page of the site that shows it. Of a
 * page, only the document is read: the smallest part that holds all of its questions, answers, title
 * and notes; what stands around it (navigation, search, cookie bars) is not text of the document.
 *
 * Headings of questions and answers are as in {@link readOfficialXml}; `properties` holds what
 * `<meta>` elements say, by the names of {@link readOfficialMetadata}.
 *
 * @throws UnreadableSource when it has no text, or is not in the encoding that it declares
 */
export function readOfficialHtml(bytes: Uint8Array): Source {
  const html = parseHtml(decodeMarkup(bytes, "html"));
  const content = findDocument(html);
  const walked = walkMarkup(content, officialHtmlVocabulary(html));
  if (!/[\p{L}\p{N}]/u.test(walked.text)) {
    throw new UnreadableSource(
      "no-text",
      "In de HTML staat geen tekst van een document",
      "Zet hier de HTML van de publicatie zelf neer (op officielebekendmakingen.nl onder “Downloads”)",
    );
  }
  return { formaat: "html", ...walked, properties: metaProperties(html) };
}

function findDocument(html: MarkupElement): MarkupElement[] {
  const body = firstChild(html, "body") ?? html;
  const found = smallestWithAll(body, isDocumentPart);
  if (found) return [found];
  return [firstBelow(body, isMain) ?? body];
}

/** A question, an answer, the title above them, a notice, a note. */
const isDocumentPart = (element: MarkupElement): boolean =>
  entryKind(element) !== null ||
  isNoteBody(element) ||
  element.attributes["id"] === "broodtekst" ||
  classesOf(element).some((name) => /^kamervraag(?:omschrijving|opmerking)/.test(name));

const isMain = ({ name, attributes }: MarkupElement): boolean =>
  name === "main" || name === "article" || attributes["role"] === "main" || attributes["id"] === "content";

/** The deepest element that holds all elements of a kind; undefined when there are none. */
function smallestWithAll(
  element: MarkupElement,
  isPart: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  if (isPart(element)) return element;
  const holding = childElements(element).flatMap((child) => smallestWithAll(child, isPart) ?? []);
  return holding.length > 1 ? element : holding[0];
}

function firstBelow(element: MarkupElement, isWanted: (element: MarkupElement) => boolean): MarkupElement | undefined {
  for (const child of childElements(element)) {
    const found = isWanted(child) && textStart(child) !== "" ? child : firstBelow(child, isWanted);
    if (found) return found;
  }
  return undefined;
}
