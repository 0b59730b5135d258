/** Formulas of Word (Office MathML, ECMA-376 part 1, 22.1) → text on one line. */
import {
  accented,
  applied,
  fraction,
  grouped,
  over,
  plainLetters,
  root,
  rows,
  sequence,
  term,
  withScripts,
  withScriptsBefore,
  type Term,
} from "../markup/formulas.ts";
import { childElements, firstChild, isElement, type MarkupElement } from "../markup/xml-tree.ts";
import { isOn, valueOf } from "./styles.ts";

/** Properties, and what was taken out. */
const SKIPPED = /^(?:\w+Pr|del|moveFrom|delText|instrText)$/;

/** A formula, or several below each other: `oMath` or `oMathPara`. */
export function formulaText(element: MarkupElement): string {
  const formulas = element.name === "oMathPara" ? childElements(element, "oMath") : [element];
  return formulas.map(inside).join("; ");
}

const inside = (element: MarkupElement | undefined): string =>
  element ? sequence(childElements(element).flatMap(termsOf)) : "";

function termsOf(element: MarkupElement): Term[] {
  if (SKIPPED.test(element.name)) return [];
  const part = (name: string): string => inside(firstChild(element, name));
  const said = (name: string): string | undefined =>
    valueOf(firstChild(firstChild(element, `${element.name}Pr`), name));
  switch (element.name) {
    case "t":
      return [term(plainLetters(element.children.filter((child) => !isElement(child)).join("")))];
    case "f":
      return [said("type") === "noBar" ? term(`(${part("num")}; ${part("den")})`) : fraction(part("num"), part("den"))];
    case "sSup":
    case "sSub":
    case "sSubSup":
      return [term(withScripts(part("e"), part("sub"), part("sup")))];
    case "sPre":
      return [term(withScriptsBefore(part("e"), part("sub"), part("sup")))];
    case "rad":
      return [term(root(part("e"), part("deg")))];
    case "nary":
      return [term(over(said("chr") ?? "∫", part("sub"), part("sup"), part("e")))];
    case "d":
      return [term(`${said("begChr") ?? "("}${partsOf(element).join(said("sepChr") ?? "|")}${said("endChr") ?? ")"}`)];
    case "m":
      return [term(`[${matrix(element)}]`)];
    case "eqArr":
      return [term(partsOf(element).join("; "))];
    case "func":
      return [term(applied(part("fName"), part("e")))];
    case "limLow":
      return [term(`${part("e")}_${grouped(part("lim"))}`)];
    case "limUpp":
      return [term(`${part("e")}^${grouped(part("lim"))}`)];
    case "acc":
      return [term(accented(part("e"), said("chr") ?? "\u0302"))];
    case "bar":
      return [term(accented(part("e"), said("pos") === "top" ? "\u0305" : "\u0332"))];
    case "phant":
      return isOn(firstChild(firstChild(element, "phantPr"), "show")) === false
        ? []
        : childElements(element).flatMap(termsOf);
    default:
      return childElements(element).flatMap(termsOf);
  }
}

/** What stands between the signs of brackets, or below each other; a matrix in brackets needs none of its own. */
const partsOf = (element: MarkupElement): string[] =>
  childElements(element, "e").map((e) => {
    const [only, ...more] = childElements(e).filter(({ name }) => !SKIPPED.test(name));
    return only?.name === "m" && more.length === 0 ? matrix(only) : inside(e);
  });

const matrix = (element: MarkupElement): string =>
  rows(childElements(element, "mr").map((row) => childElements(row, "e").map(inside)));
