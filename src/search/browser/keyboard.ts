/** Moving through the search by keyboard: “/” to the field, arrows along the results, Escape back. */

const RESULT = "[data-zoek-treffer]";

export function listenToKeys(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (event.key === "/" && !isTyping(target)) {
      event.preventDefault();
      input.focus();
      input.select();
      return;
    }
    const results = [...root.querySelectorAll<HTMLElement>(RESULT)];
    const at = results.indexOf(target);
    if (target !== input && at < 0) return;
    const next = nextPlace(event.key, at, results.length);
    if (next === null) return;
    event.preventDefault();
    (next < 0 ? input : results[next])?.focus();
  });
}

/** The place that a key leads to from a result (-1: the field); `null` where it leads nowhere. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown" && count > 0) return Math.min(at + 1, count - 1);
  if (key === "ArrowUp" && at >= 0) return at - 1;
  if (key === "Escape" && at >= 0) return -1;
  if (key === "Home" && at > 0) return 0;
  if (key === "End" && at >= 0) return count - 1;
  return null;
}

function isTyping(element: HTMLElement): boolean {
  if (element.isContentEditable || element.closest("dialog")) return true;
  return element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])");
}
