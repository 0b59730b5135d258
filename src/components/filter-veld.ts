/** Makes the field of `FilterVeld.astro` narrow the list of the element that it stands in. */
import { fold } from "../domain/slug.ts";

export interface FilteredList {
  /** Leaves only what has all of these words, folded; gives what is to be said of it. */
  narrow(words: readonly string[]): string;
  showAll(): void;
  /** Where the Enter key leads from what is written, folded; nowhere where nothing is found. */
  best(written: string): HTMLElement | undefined;
}

/** Gives the field, and what narrows the list anew by what stands in it. */
export function listenToField(root: HTMLElement, list: FilteredList): { field: HTMLInputElement; narrow: () => void } {
  const field = root.querySelector<HTMLInputElement>(".filterveld input")!;
  const status = root.querySelector<HTMLElement>(".filterveld [role=status]")!;
  const hint = status.textContent;
  const narrow = (): void => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    if (words.length === 0) list.showAll();
    status.textContent = words.length === 0 ? hint : list.narrow(words);
  };
  field.addEventListener("input", narrow);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.best(fold(field.value.trim()))?.focus();
  });
  // Typed before the script came.
  if (field.value) narrow();
  return { field, narrow };
}

/** Of what was found, what is most likely meant: of that name, of a name that begins so, else the first. */
export function mostLikely<T>(found: readonly T[], written: string, namesOf: (item: T) => string[]): T | undefined {
  const named = (fits: (name: string) => boolean) =>
    found.find((item) => namesOf(item).some((name) => fits(fold(name))));
  return named((name) => name === written) ?? named((name) => name.startsWith(written)) ?? found[0];
}
