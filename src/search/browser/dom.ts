/** Makes elements. Text is always set as text: nothing from a document or an address becomes markup. */

import { formatAantal } from "../../domain/aantal.ts";
import { onSite } from "./site-path.ts";

type Child = Node | string | null | false | undefined | Child[];
type Attributes = Record<string, string | boolean | number | null | undefined | ((event: Event) => void)>;

/**
 * `h("a", { href, class: "x", onclick }, "text")`. Attributes that are null, undefined or false are left out. An `href`
 * is an address from the root of the site, or a whole one.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (name === "href" && String(value).startsWith("/")) element.setAttribute(name, onSite(String(value)));
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** A link in the looks of the site. */
export const link = (href: string, ...children: Child[]): HTMLAnchorElement =>
  h("a", { href, class: "nl-link" }, ...children);

/** A button that acts within the page. */
export const button = (label: string, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  h("button", { type: "button", class: "nl-button nl-button--secondary", ...attributes, onclick }, label);

/** 1 → “1 vraag”, 1200 → “1.200 vragen”. */
export const countOf = (count: number, one: string, many: string): string =>
  `${formatAantal(count)} ${count === 1 ? one : many}`;

/** “zorg”, “hulp” */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");
