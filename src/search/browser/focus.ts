/** Puts the focus where someone is to go on, and brings that into view: nearest to where the page stands, or to its top. */
export function focusInView(element: HTMLElement, block: "nearest" | "start" = "nearest"): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block });
}
