/**
 * Moving through the search by keyboard: from the field and from a result arrows lead along the results, Escape back to
 * the field. Anywhere else a key does what the browser does with it (WCAG 2.1.4).
 */

const RESULT = "[data-zoek-treffer]";

export function listenToKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
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
