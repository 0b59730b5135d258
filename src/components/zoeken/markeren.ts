/** Marks the words of the search that led to this page, and goes from mark to mark. */

// What marks is fetched only where there are words to mark: a page that is just read stays small.
if (location.hash.length > 1) void markWordsOfHash();

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

// “/” leads to the search field on every page.
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || target.matches("input, textarea, select"))
    return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#kop-q")?.focus();
});
