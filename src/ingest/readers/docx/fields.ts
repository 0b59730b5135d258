/** Fields of Word (ECMA-376 part 1, 17.16): their code, their result, and what a form field shows. */
import type { Remark } from "../../tree/source.ts";
import { childElements, firstChild, type MarkupElement } from "../markup/xml-tree.ts";
import { readAddress, targetOfField } from "./hyperlinks.ts";
import { isOn, valueOf } from "./styles.ts";
import { signIn } from "./symbols.ts";

export interface Field {
  state: "code" | "result";
  /** What Word is to put there: “PAGEREF _Toc1”. */
  code: string;
  /** Of a link: where it leads. */
  address?: string;
  /** What a field of a form shows where no result stands. */
  value?: string;
  /** Whether a result stands there. */
  hasResult?: boolean;
}

/**
 * Reads a mark `fldChar` and keeps the stack of open fields.
 *
 * @returns what is printed for a field that ends without a result: a box to tick, a sign, a chosen value
 */
export function readFieldMark(mark: MarkupElement, fields: Field[], remarks: Remark[]): string {
  const type = mark.attributes["fldCharType"];
  const field = fields.at(-1);
  if (type === "begin") fields.push({ state: "code", code: "", ...readFormField(firstChild(mark, "ffData")) });
  else if (type === "separate" && field) {
    Object.assign(field, { state: "result" }, readAddress(targetOfField(field.code), remarks));
  } else if (type === "end" && field) {
    fields.pop();
    return field.hasResult ? "" : (field.value ?? signOf(field.code) ?? withoutResult(field, remarks));
  }
  return "";
}

/** A box that is ticked or not, and the value that is chosen from a list. */
function readFormField(data: MarkupElement | undefined): Pick<Field, "value"> {
  const box = firstChild(data, "checkBox");
  if (box) return { value: (isOn(firstChild(box, "checked") ?? firstChild(box, "default")) ?? false) ? "☒" : "☐" };
  const list = firstChild(data, "ddList");
  if (!list) return {};
  const chosen = Number(valueOf(firstChild(list, "result") ?? firstChild(list, "default")) ?? "0");
  const value = valueOf(childElements(list, "listEntry")[chosen]);
  return value === undefined ? {} : { value };
}

const SYMBOL = /^\s*SYMBOL\s+(\d+|0x[\da-f]+)\s/i;
const FONT = /\\f\s+"?([^"\\]+)/i;

/** `SYMBOL 176 \f "Symbol"` */
function signOf(code: string): string | undefined {
  const number = Number(SYMBOL.exec(`${code} `)?.[1]);
  if (!(number > 0 && number <= 0x10ffff) || (number >= 0xd800 && number <= 0xdfff)) return undefined;
  return signIn(FONT.exec(code)?.[1]?.trim(), String.fromCodePoint(number));
}

/** Word draws the formula of a field `EQ` itself: no result of it is kept. */
function withoutResult({ state, code }: Field, remarks: Remark[]): string {
  if (state === "code" && /^\s*EQ\s/i.test(code)) {
    remarks.push({
      regel: "unread-part",
      tekst: "Een formule van een oude versie van Word (veld EQ) is niet gelezen",
      remedie: "Maak er in Word een gewone formule van, of zet haar als tekst in het document",
      weggelaten: code.trim(),
    });
  }
  return "";
}
