/**
 * Marks the words of the search that led to this page, and goes from mark to mark. The words come behind the address;
 * once they are read they are kept with the entry of the history, so that the address can be shared as it is, and Back
 * and a reload mark them again.
 */

const { hash, href, pathname, search } = location;
const state = history.state as { markeer?: string } | null;
const markeer = hash.startsWith("#markeer=") ? hash : state?.markeer;
// A browser takes the text fragment of a link (“#:~:text=”) out of the address that it tells, and leaves the sign.
if (hash.startsWith("#markeer=") || (hash === "" && href.endsWith("#")))
  history.replaceState({ ...state, markeer }, "", pathname + search);
// What marks is fetched only where there are words to mark: a page that is just read stays small.
if (markeer) void markWordsOf(markeer);

async function markWordsOf(words: string): Promise<void> {
  const [{ markWords, readMarkHash }, { showMarkBar }] = await Promise.all([
    import("../../search/browser/mark.ts"),
    import("../../search/browser/mark-bar.ts"),
  ]);
  const text = document.querySelector<HTMLElement>("main article") ?? document.querySelector<HTMLElement>("main");
  if (!text) return;
  const marks = markWords(text, readMarkHash(words));
  if (marks.length > 0) showMarkBar(marks);
}
