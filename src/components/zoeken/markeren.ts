/** Marks the words of the search that led to this page, and goes from mark to mark. */

// What marks is fetched only where there are words to mark: a page that is just read stays small.
if (location.hash.startsWith("#markeer=")) void markWordsOfHash();

async function markWordsOfHash(): Promise<void> {
  const [{ markWords, readMarkHash }, { showMarkBar }] = await Promise.all([
    import("../../search/browser/mark.ts"),
    import("../../search/browser/mark-bar.ts"),
  ]);
  const words = readMarkHash(location.hash);
  const text = document.querySelector<HTMLElement>("main article") ?? document.querySelector<HTMLElement>("main");
  if (words.length === 0 || !text) return;
  const marks = markWords(text, words);
  if (marks.length > 0) showMarkBar(marks);
}
