/** Where a link in a document leads on the site. */
import type { ElementContent } from "hast";
import { copyOf, isSound } from "../../domain/webadres.ts";
import { h } from "./h.ts";

export interface LinkTargets {
  /** Where a question of the document stands, by the last part of its address; `null` for one that it does not have. */
  vraag(sleutel: string): string | null;
  /** Our own page for the paper behind an official address; `null` where the archive does not hold it. */
  ownPage(officialUrl: string): string | null;
  /** The day of the document, of which a copy of a web page is looked for; `null` where none is known. */
  dag: string | null;
}

const WITHIN_DOCUMENT = /^(?:\.\/)?(\d[a-z\d-]*)\.md$/;
/** Of the web, well printed or not. */
const OF_WEB = /^ht{1,3}ps?:?\//i;
const SAFE = /^(?:https?:\/\/|mailto:)/i;

/**
 * The elements for a link: to our own page where there is one (with the official one still next to it),
 * and only the text where the address leads nowhere or could run a script.
 */
export function linkElements(url: string, children: ElementContent[], targets: LinkTargets): ElementContent[] {
  const within = WITHIN_DOCUMENT.exec(url)?.[1];
  if (within) {
    const href = targets.vraag(within);
    return href === null ? children : [h("a", { href, className: ["nl-link"] }, ...children)];
  }
  if (OF_WEB.test(url) && !isSound(url)) return withCopy(url, children, targets.dag);
  if (!SAFE.test(url)) return children;
  const own = targets.ownPage(url);
  if (!own)
    return [h("a", { href: url, className: ["nl-link", ...(isAddress(children, url) ? ["adres"] : [])] }, ...children)];
  return [
    h("a", { href: own, className: ["nl-link"] }, ...children),
    { type: "text", value: " " },
    h("a", { href: url, className: ["nl-link", "officieel"] }, "officieel"),
  ];
}

/** An address that can't work stays as printed; beside it the copy that a web archive may have. */
function withCopy(url: string, children: ElementContent[], dag: string | null): ElementContent[] {
  const label = { title: "Dit adres klopt niet; zoek een kopie van de pagina bij het Internet Archive" };
  return [
    ...children,
    { type: "text", value: " " },
    h("a", { href: copyOf(url, dag), className: ["nl-link", "officieel"], ...label }, "kopie in webarchief"),
  ];
}

/** Whether the words of a link are where it leads, as “www.nos.nl/artikel/1” is: paper need not say it again. */
function isAddress(children: readonly ElementContent[], url: string): boolean {
  const words = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return bare(words) === bare(url);
}

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?|\/$/g, "");
