/** Remembers in the browser's history how far someone had come, so that Back leads to the same point. */

export interface ReturnPoint {
  /** Documents shown. */
  shown: number;
  y: number;
  /** Documents of which all questions are shown. */
  unfolded: string[];
  /** Address of the result that was left for its page. */
  at: string | null;
}

/** Keeps the point with the current entry of the history. */
export function keepReturnPoint(shown: number, unfolded: Iterable<string>): void {
  history.scrollRestoration = "manual";
  const at = document.activeElement?.closest("[data-zoek-treffer]")?.getAttribute("href") ?? null;
  const returnPoint: ReturnPoint = { shown, y: Math.round(scrollY), unfolded: [...unfolded], at };
  history.replaceState({ ...(history.state as object | null), returnPoint }, "");
}

/** The point that was kept, where one was. */
export function readReturnPoint(state: unknown = history.state): ReturnPoint | null {
  const point = (state as { returnPoint?: Partial<ReturnPoint> } | null)?.returnPoint;
  if (typeof point?.shown !== "number" || typeof point.y !== "number") return null;
  return { shown: Math.min(point.shown, 200), y: point.y, unfolded: point.unfolded ?? [], at: point.at ?? null };
}
