/** Where a link in a document leads on the site. */
import type { ElementContent } from "hast";
import { vraagAdres } from "../../domain/adressen.ts";
import { h } from "./h.ts";

export interface LinkTargets {
  /** Id of the document that the text is from. */
  document: string;
  /** Whether the document has a question with this last part of its address. */
  hasVraag(sleutel: string): boolean;
  /** Our own page for the paper behind an official address; `null` where the archive does not hold it. */
  ownPage(officialUrl: string): string | null;
}

const WITHIN_DOCUMENT = /^(?:\.\/)?(\d[a-z\d-]*)\.md$/;
const SAFE = /^(?:https?:\/\/|mailto:)/i;

/**
 * The elements for a link: to our own page where there is one (with the official one still next to it),
 * and only the text where the address leads nowhere or could run a script.
 */
export function linkElements(url: string, children: ElementContent[], targets: LinkTargets): ElementContent[] {
  const within = WITHIN_DOCUMENT.exec(url)?.[1];
  if (within) {
    if (!targets.hasVraag(within)) return children;
    return [h("a", { href: vraagAdres(targets.document, within), className: ["nl-link"] }, ...children)];
  }
  if (!SAFE.test(url)) return children;
  const own = targets.ownPage(url);
  if (!own) return [h("a", { href: url, className: ["nl-link"] }, ...children)];
  return [
    h("a", { href: own, className: ["nl-link"] }, ...children),
    { type: "text", value: " " },
    h("a", { href: url, className: ["nl-link", "officieel"] }, "officieel"),
  ];
}
