/** A paragraph of one text in which nothing is to be escaped: most of an archive is such paragraphs. */
import type { RootContent } from "mdast";

/** What is escaped in HTML, and line ends, around which white space goes. */
const NEEDS_CARE = /[<&\r\n]/;

/** The same HTML as the serialiser makes; `null` for what is not such a paragraph. A property test compares them. */
export function plainParagraph(block: RootContent): string | null {
  const [text, ...more] = block.type === "paragraph" ? block.children : [];
  if (text?.type !== "text" || more.length > 0 || NEEDS_CARE.test(text.value)) return null;
  return `<p class="nl-paragraph">${text.value}</p>`;
}
