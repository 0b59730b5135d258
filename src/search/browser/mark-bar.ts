/** The bar that leads from mark to mark. */
import { button, h } from "./dom.ts";

export function showMarkBar(marks: readonly HTMLElement[]): void {
  let at = -1;
  const count = h("span", { role: "status" });
  const say = () => {
    count.textContent = at < 0 ? `${marks.length} gemarkeerd` : `${at + 1} van ${marks.length}`;
  };
  const go = (step: number) => {
    marks[at]?.removeAttribute("aria-current");
    at = (at + step + marks.length) % marks.length;
    const mark = marks[at]!;
    mark.setAttribute("aria-current", "true");
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
    say();
  };
  const bar = h(
    "div",
    { class: "markeerbalk", role: "group", "aria-label": "Gemarkeerde zoekwoorden" },
    count,
    button("Vorige", () => go(at < 0 ? 0 : -1), { "aria-label": "Vorige gemarkeerde woord" }),
    button("Volgende", () => go(1), { "aria-label": "Volgende gemarkeerde woord" }),
    button(
      "Wis",
      () => {
        for (const mark of marks) mark.replaceWith(...mark.childNodes);
        bar.remove();
        focusHeading();
        history.replaceState({ ...(history.state as object | null), markeer: undefined }, "");
      },
      { "aria-label": "Wis de markeringen" },
    ),
  );
  say();
  (document.querySelector("main") ?? document.body).append(bar);
}

/** The button that had the focus is gone: reading goes on at the heading, without moving the page. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
