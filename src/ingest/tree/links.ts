/**
 * A text with an address behind it: a `link` node with the address as `url` and the text as children. The node has no
 * position of its own, since the address is no text of the source; its leaves have theirs.
 */
import type { Link, PhrasingContent } from "mdast";

/** Longer than any address that is meant for people. */
const LONGEST = 4000;
const SCHEME = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i;
/** Word writes what people type: an address without its scheme. */
const WITHOUT_SCHEME = /^www\.[^\s/.]+\.[^\s]/i;

/**
 * The address that a link may lead to; `null` for what leads nowhere on the web (a file of the writer, a place inside the
 * document) or may run something.
 *
 * @param target as the source gives it
 */
export function addressOf(target: string): string | null {
  const trimmed = target.trim().replace(/[\t\n\r]/g, "");
  const address = (WITHOUT_SCHEME.test(trimmed) ? `https://${trimmed}` : trimmed).replaceAll(" ", "%20");
  return address.length <= LONGEST && SCHEME.test(address) && URL.canParse(address) ? address : null;
}

/** @param address see {@link addressOf} */
export const linkTo = (address: string, children: PhrasingContent[]): Link => ({
  type: "link",
  url: address,
  children: children as Link["children"],
});
