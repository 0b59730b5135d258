/** Small tables as CSV that a Dutch spreadsheet opens in columns: semicolons, and a comma in numbers. */
import { stringify } from "csv-stringify/sync";

/** For spreadsheets, so that diacritics survive. */
export const BYTE_ORDER_MARK = "\uFEFF";

type Cell = string | number | boolean | null;

/** What a spreadsheet would run as a formula; a number with a sign is none. */
const FORMULA = /^(?:[=@\t\r]|[-+](?![\d.,\s]*%?$))/;

/** The rows, the first with the headings; `null` is an empty cell. What looks like a formula is marked as text. */
export const csvNl = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK +
  stringify(
    rows.map((row) => row.map(cellText)),
    { delimiter: ";", eof: true },
  );

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "ja" : "nee";
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
