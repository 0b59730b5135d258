/** Tables as people read them: numbers under each other, totals told apart, a box to scroll in on a phone. */
import type { Element } from "hast";
import { h } from "./h.ts";

const NUMBER = /^[-–−]?\s*(?:€\s*)?\d[\d.,\s]*(?:%|procent)?$|^[-–]?$/;

/** Wraps and marks a rendered table; `name` is what it is called when read out. The cells' text is left as it is. */
export function dressTable(table: Element, name: string): Element {
  table.properties["className"] = ["utrecht-table", "utrecht-table--html-table"];
  const [head, body] = [childNamed(table, "thead"), childNamed(table, "tbody")];
  if (head && textOf(head).trim() === "") table.children = table.children.filter((child) => child !== head);
  for (const cell of rowsOf(head).flatMap(cellsOf)) cell.properties["scope"] = "col";
  markNumberColumns(rowsOf(head), rowsOf(body));
  markTotals(rowsOf(body));
  const box = { className: ["tabel"], role: "region", tabIndex: 0, ariaLabel: name };
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
