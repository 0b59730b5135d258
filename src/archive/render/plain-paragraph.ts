/** A paragraph of one text in which nothing is to be escaped: most of an archive is such paragraphs. */
import type { RootContent } from "mdast";
import { mayHoldEnglish } from "./language.ts";

/** What is escaped in HTML, and line ends, around which white space goes. */
const NEEDS_CARE = /[<&\r\n]/;

/**
 * Writes the same HTML as the serialiser makes, with the id that it is given; `null` for what is not such a paragraph. A
 * property test compares them.
 */
export function plainParagraph(block: RootContent): ((id?: string) => string) | null {
  const [text, ...more] = block.type === "paragraph" ? block.children : [];
  if (text?.type !== "text" || more.length > 0 || NEEDS_CARE.test(text.value)) return null;
  if (mayHoldEnglish(text.value)) return null;
  return (id) => `<p class="nl-paragraph"${id === undefined ? "" : ` id="${id}"`}>${text.value}</p>`;
}
