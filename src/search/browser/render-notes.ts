/** What the page says beside the results of most searches; what was lacking is said by `render-lacks.ts`. */
import type { Interpretation } from "../searching/query/interpretation.ts";
import { h } from "./dom.ts";

/** “Ook gezocht op: jeugdhulp”: switched off beside the results; `null` where nothing else was searched. */
export function sayBesides({ besides }: Interpretation): HTMLElement | null {
  const on = besides.filter(({ isOff }) => !isOff).map(({ label }) => label);
  return on.length > 0 ? h("p", { class: "zoek-ook-op stil klein" }, `Ook gezocht op: ${on.join(", ")}`) : null;
}
