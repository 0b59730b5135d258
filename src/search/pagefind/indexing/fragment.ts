/** What Pagefind loads of a document that is shown: a fragment, as it calls it. */
import { SIGNATURE } from "./word-places.ts";

export interface CopiedDocument {
  /** Names the document; not shown to anyone. */
  id: string;
  /** Words with one space between them. */
  words: readonly string[];
}

/** The fragment of a document, unpacked, as Pagefind (1.5) writes it. */
export function fragmentOf({ id, words }: CopiedDocument): string {
  const fields = { url: id, content: words.join(" "), word_count: words.length, filters: {}, meta: {}, anchors: [] };
  return SIGNATURE + JSON.stringify(fields);
}
