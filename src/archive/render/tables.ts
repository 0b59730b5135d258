/** Tables as people read them: numbers under each other, totals told apart, a box to scroll in on a phone. */
import type { Element } from "hast";
import type { Table } from "mdast";
import { h } from "./h.ts";

const NUMBER = /^[-–−]?\s*(?:€\s*)?\d[\d.,\s]*(?:%|procent)?$|^[-–]?$/;

/**
 * Wraps and marks a rendered table. The cells' text is left as it is.
 *
 * @param source the same table, with what its document says of the cells
 * @param name what it is called when read out, where it has no caption
 */
export function dressTable(table: Element, source: Table, name: string, caption: Element | null): Element {
  table.properties["className"] = ["utrecht-table", "utrecht-table--html-table"];
  const [head, body] = [childNamed(table, "thead"), childNamed(table, "tbody")];
  if (head && textOf(head).trim() === "") table.children = table.children.filter((child) => child !== head);
  for (const cell of rowsOf(head).flatMap(cellsOf)) cell.properties["scope"] = "col";
  markNumberColumns(rowsOf(head), rowsOf(body));
  markTotals(rowsOf(body));
  if (namesRows(rowsOf(head), rowsOf(body))) for (const row of rowsOf(body)) asHeading(cellsOf(row)[0]);
  for (const [i, row] of rowsOf(body).entries()) {
    const saysSo = source.children[i + 1]?.children[0]?.data?.kop;
    if (saysSo) asHeading(cellsOf(row)[0]);
  }
  if (caption) table.children.unshift(caption);
  const ariaLabel = caption ? captionName(textOf(caption).trim()) : name;
  const box = { className: ["tabel"], role: "region", tabIndex: 0, ariaLabel };
  return h("div", box, table);
}

function markNumberColumns(head: Element[], body: Element[]): void {
  const columns = Math.max(0, ...body.map((row) => cellsOf(row).length));
  for (let column = 1; column < columns; column++) {
    const cells = body.flatMap((row) => cellsOf(row)[column] ?? []);
    const texts = cells.map((cell) => textOf(cell).trim());
    if (!texts.some((text) => /\d/.test(text)) || !texts.every((text) => NUMBER.test(text))) continue;
    for (const cell of [...cells, ...head.flatMap((row) => cellsOf(row)[column] ?? [])]) {
      cell.properties["className"] = ["getal"];
    }
  }
}

/** “Meldingen per jaar” does not say that it is a table. */
const captionName = (caption: string): string => (/^tabel\b/i.test(caption) ? caption : `Tabel: ${caption}`);

const YEAR = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d|(?:19|20)\d\d))?\*?$/;

/**
 * Whether the first cell of each row says what the row is about: a word or a year of its own, beside numbers, in a table
 * whose columns have headings.
 */
function namesRows(head: Element[], body: Element[]): boolean {
  const hasHeadings = head.some((row) => textOf(row).trim() !== "");
  if (!hasHeadings || !body.flatMap(cellsOf).some(({ properties }) => isNumber(properties))) return false;
  const names = body.map((row) => (cellsOf(row)[0] ? textOf(cellsOf(row)[0]!).trim() : ""));
  return new Set(names).size === names.length && names.every((name) => YEAR.test(name) || !NUMBER.test(name));
}

const isNumber = ({ className }: Element["properties"]): boolean =>
  Array.isArray(className) && className.includes("getal");

function asHeading(cell: Element | undefined): void {
  if (!cell) return;
  cell.tagName = "th";
  cell.properties["scope"] = "row";
}

function markTotals(body: Element[]): void {
  for (const row of body) {
    const first = cellsOf(row)[0];
    if (first && /^totaal\b/i.test(textOf(first).trim())) row.properties["className"] = ["totaal"];
  }
}

function childNamed(parent: Element, tagName: string): Element | undefined {
  return elementsOf(parent).find((child) => child.tagName === tagName);
}

const rowsOf = (part: Element | undefined): Element[] => (part ? elementsOf(part) : []);
const cellsOf = (row: Element): Element[] => elementsOf(row);
const elementsOf = (parent: Element): Element[] => parent.children.filter((child) => child.type === "element");

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");
}
