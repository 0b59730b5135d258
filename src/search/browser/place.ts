/** Remembers in the browser's history how far someone had come, so that Back restores the place. */

interface Place {
  shown: number;
  y: number;
}

/** Keeps the place with the current entry of the history. */
export function keepPlace(shown: number): void {
  history.scrollRestoration = "manual";
  const place: Place = { shown, y: Math.round(scrollY) };
  history.replaceState({ ...(history.state as object | null), place }, "");
}

/** The place that was kept, where one was. */
export function placeToRestore(state: unknown = history.state): Place | null {
  const place = (state as { place?: Partial<Place> } | null)?.place;
  if (typeof place?.shown !== "number" || typeof place.y !== "number") return null;
  return { shown: Math.min(place.shown, 200), y: place.y };
}
