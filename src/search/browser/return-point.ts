/** Remembers in the browser's history how far someone had come, so that Back leads to the same point. */
import { fromSite } from "./site-path.ts";

export interface ReturnPoint {
  /** Documents shown. */
  shown: number;
  /** Parts of the archive that what was shown is from: older years too, where they were searched. */
  parts: number;
  /**
   * How far the page was scrolled, in CSS pixels: from the result that was left, else from the top. Lines above it may
   * be of another height on the way back, as where a font came in time only once.
   */
  y: number;
  /** Documents of which all questions are shown. */
  unfolded: string[];
  /** Address of the result that was left for its page. */
  at: string | null;
}

/** Keeps the point with the current entry of the history. */
export function keepReturnPoint(seen: Pick<ReturnPoint, "shown" | "parts">, unfolded: Iterable<string>): ReturnPoint {
  history.scrollRestoration = "manual";
  const left = document.activeElement?.closest("[data-zoek-treffer]") ?? null;
  const address = left?.getAttribute("href");
  const at = address ? fromSite(address) : null;
  const returnPoint: ReturnPoint = { ...seen, y: Math.round(scrollY - topOf(left)), unfolded: [...unfolded], at };
  history.replaceState({ ...(history.state as object | null), returnPoint }, "");
  return returnPoint;
}

/** The point that was kept, where one was. */
export function readReturnPoint(state: unknown = history.state): ReturnPoint | null {
  const point = (state as { returnPoint?: Partial<ReturnPoint> } | null)?.returnPoint;
  if (typeof point?.shown !== "number" || typeof point.y !== "number") return null;
  const { parts = 0, unfolded = [], at = null } = point;
  return { shown: Math.min(point.shown, 200), parts, y: point.y, unfolded, at };
}

/** Where a result begins, in CSS pixels from the top of the page. */
export const topOf = (result: Element | null): number => (result ? scrollY + result.getBoundingClientRect().top : 0);
