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

// “/” leads to the search field on every page, also before the search itself has been fetched.
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>("#kop-q, #q");
  field?.focus();
  field?.select();
});

function isTyping(element: HTMLElement): boolean {
  if (element.isContentEditable || element.closest("dialog")) return true;
  return element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])");
}
