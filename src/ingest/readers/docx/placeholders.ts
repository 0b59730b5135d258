/** Content controls that nobody filled in: “Klik of tik om tekst in te voeren.” */
import { childElements, descendants, firstChild, plainText, type MarkupElement } from "../markup/xml-tree.ts";
import { isOn, valueOf } from "./styles.ts";

/** How Word, in Dutch and in English, and templates ask for text. */
const LONGEST_REQUEST = 200;
const ASKS_FOR_TEXT = /^\[?(?:klik|tik|kies|selecteer|typ|voer|click|tap|choose|select|enter)\b/i;
/** The character style that Word sets such text in; its id is a translation of its name. */
const PLACEHOLDER_STYLE = /^(?:placeholdertext|tekstvantijdelijkeaanduiding)\d*$/i;

/**
 * Whether an element is a content control that shows what is to be filled in. That the control says so is not enough:
 * programs that fill in letters forget to take it back.
 */
export function isPlaceholder(element: MarkupElement): boolean {
  if (element.name !== "sdt" || !(isOn(firstChild(firstChild(element, "sdtPr"), "showingPlcHdr")) ?? false))
    return false;
  const runs = descendants(element).filter(({ name }) => name === "r");
  const printed = runs.filter((run) => childElements(run, "t").some((text) => plainText(text).trim() !== ""));
  const text = printed.flatMap((run) => childElements(run, "t").map(plainText)).join("");
  const styleOf = (run: MarkupElement) => valueOf(firstChild(firstChild(run, "rPr"), "rStyle")) ?? "";
  return (
    (text.length <= LONGEST_REQUEST && ASKS_FOR_TEXT.test(text.trim())) ||
    printed.every((run) => PLACEHOLDER_STYLE.test(styleOf(run)))
  );
}
