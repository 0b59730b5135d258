/**
 * Writes the frontmatter as YAML: the same bytes as the library writes, in a fraction of the time, since
 * it need not build a document of nodes. What is not plainly safe without quotes is left to the library.
 */
import { stringify } from "yaml";

export type YamlScalar = string | number | null;
export type YamlValue = YamlScalar | readonly YamlValue[] | { readonly [key: string]: YamlValue };
export type YamlFields = Readonly<Record<string, YamlValue>>;

/** Words that begin with a letter and hold no mark that means something to YAML, not even at the end. */
const PLAIN = /^\p{Letter}(?:[\p{Letter}\p{Number} ,;?!()'"’‘“”€%&+=–./-]*[\p{Letter}\p{Number}).'"’”])?$/u;
/** “2026Z10868”, “2026-05-26”, “2014-2015/2015Z06170.txt”: they begin with digits but are no number. */
const CODE = /^\d+[-Z][\w/.-]*[\dA-Za-z]$/;
/** Words that would be read as something other than a text. */
const RESERVED = /^(?:true|false|null)$/i;
const DIGITS = /^\d+$/;

/** The fields of a record, one a line, nested ones indented. Keys must be plain words. */
export function yamlText(fields: YamlFields): string {
  return mapText(fields, "");
}

/** @param first what the first line begins with, where that is the dash of a list */
function mapText(fields: YamlFields, indent: string, first = indent): string {
  let text = "";
  for (const [key, value] of Object.entries(fields)) {
    text += `${text === "" ? first : indent}${key}:${isScalar(value) ? ` ${scalar(value)}\n` : nested(value, indent)}`;
  }
  return text;
}

function nested(value: Exclude<YamlValue, YamlScalar>, indent: string): string {
  if (!isList(value)) return `\n${mapText(value, `${indent}  `)}`;
  if (value.length === 0) return " []\n";
  let text = "\n";
  for (const item of value) text += listItem(item, `${indent}  `);
  return text;
}

function listItem(item: YamlValue, indent: string): string {
  if (isScalar(item)) return `${indent}- ${scalar(item)}\n`;
  if (isList(item)) throw new TypeError("A list in a list has no place in frontmatter");
  return mapText(item, `${indent}  `, `${indent}- `);
}

function scalar(value: YamlScalar): string {
  if (typeof value !== "string") return String(value);
  if ((PLAIN.test(value) && !RESERVED.test(value)) || CODE.test(value)) return value;
  if (DIGITS.test(value)) return `"${value}"`;
  // A text of several lines would need the indentation of where it stands; JSON is YAML on one line.
  return /[\r\n]/.test(value) ? JSON.stringify(value) : stringify({ _: value }, { lineWidth: 0 }).slice(3, -1);
}

const isScalar = (value: YamlValue): value is YamlScalar => value === null || typeof value !== "object";
const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
