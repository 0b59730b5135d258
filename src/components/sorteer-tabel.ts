/**
 * Tables that can be sorted: each heading becomes a button. Once, twice, and then as printed again. A row of totals stays
 * at the bottom, and so does what is empty. Without scripts the table is as printed.
 */
import "./tabel-vak.ts";

const FEWEST_ROWS = 3;

/** As Dutch writes numbers: “1.234,5”, “€ 12”, “14–40” by its first; not a number where there is none. */
function numberIn(text: string): number {
  const [digits] = /[-–−]?\d[\d.,]*/.exec(text.replace(/(\d) (?=\d{3})/g, "$1")) ?? [""];
  return Number.parseFloat(
    digits
      .replace(/[–−]/, "-")
      .replace(/\.(?=\d{3}(?!\d))/g, "")
      .replace(",", "."),
  );
}

function compare(a: string, b: string): number {
  const [x, y] = [numberIn(a), numberIn(b)];
  return Number.isNaN(x - y) ? a.localeCompare(b, "nl", { numeric: true }) : x - y;
}

/** The words of a heading; a link among them, to a note, and what comes after it stay beside the button. */
function wordsOf(cell: HTMLElement): Node[] {
  const all = [...cell.childNodes];
  const link = all.findIndex((node) => node instanceof Element && (node.matches("a") || node.querySelector("a")));
  return link < 0 ? all : all.slice(0, link);
}

for (const table of document.querySelectorAll<HTMLTableElement>(".tabel table")) {
  const [body] = table.tBodies;
  const [head, second] = table.tHead?.rows ?? [];
  if (!body || !head || second || body.rows.length < FEWEST_ROWS) continue;
  const printed = [...body.rows];
  for (const [column, cell] of [...head.cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorteer";
    button.append(...wordsOf(cell));
    if (button.textContent.trim() === "") button.setAttribute("aria-label", `Kolom ${column + 1}`);
    button.addEventListener("click", () => {
      const down = cell.ariaSort === "ascending";
      const asPrinted = cell.ariaSort === "descending";
      for (const other of head.cells) other.removeAttribute("aria-sort");
      if (!asPrinted) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      const textOf = (row: HTMLTableRowElement): string => row.cells[column]?.textContent.trim() ?? "";
      const isLast = (row: HTMLTableRowElement): number =>
        row.classList.contains("totaal") ? 2 : Number(!/[\p{L}\d]/u.test(textOf(row)));
      const sorted = printed.toSorted(
        (a, b) => isLast(a) - isLast(b) || compare(textOf(a), textOf(b)) * (down ? -1 : 1),
      );
      body.append(...(asPrinted ? printed : sorted));
    });
    cell.prepend(button);
  }
}
