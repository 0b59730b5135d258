/** What drawing asks of a document, and what it made as text: attributes alone, for no style may stand in a page. */
import { parseHTML } from "linkedom";

/** A document in which a chart is drawn. */
export const drawingDocument = (): Document => parseHTML("<!doctype html><html></html>").document;

/** Attributes that say in English what a part is; the chart as a whole says it in Dutch. */
const LEFT_OUT = ["aria-label", "aria-hidden", "class"];

/**
 * The text of a drawing as one picture with a description. Its own style sheet goes, which the Content-Security-Policy
 * forbids and only says what our styles say; places are rounded to a tenth of a pixel, which nobody sees.
 */
export function svgText(drawing: Element, beschrijving: string): string {
  for (const style of drawing.querySelectorAll("style")) style.remove();
  for (const element of [drawing, ...drawing.querySelectorAll("*")]) {
    for (const name of LEFT_OUT) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, rounded(value));
  }
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", beschrijving);
  return drawing.outerHTML;
}

const rounded = (value: string): string =>
  value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
