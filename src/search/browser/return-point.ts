/** Remembers in the browser's history how far someone had come, so that Back restores the place. */

export interface Place {
  /** Documents shown. */
  shown: number;
  y: number;
  /** Documents of which all questions are shown. */
  open: string[];
  /** Address of the result that was left for its page. */
  at: string | null;
}

/** Keeps the place with the current entry of the history. */
export function keepPlace(shown: number, open: Iterable<string>): void {
  history.scrollRestoration = "manual";
  const at = document.activeElement?.closest("[data-zoek-treffer]")?.getAttribute("href") ?? null;
  const place: Place = { shown, y: Math.round(scrollY), open: [...open], at };
  history.replaceState({ ...(history.state as object | null), place }, "");
}

/** The place that was kept, where one was. */
export function placeToRestore(state: unknown = history.state): Place | null {
  const place = (state as { place?: Partial<Place> } | null)?.place;
  if (typeof place?.shown !== "number" || typeof place.y !== "number") return null;
  return { shown: Math.min(place.shown, 200), y: place.y, open: place.open ?? [], at: place.at ?? null };
}
