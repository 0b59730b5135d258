/** Rows of a table in printed lines → a table, or a paragraph of a line a row where its columns can't be told. */
import type { PhrasingContent, Table, TableRow } from "mdast";
import { paragraph, span } from "../../tree/blocks.ts";
import type { Block } from "../../tree/source.ts";
import type { Mender } from "../../words/mender.ts";
import type { Marks } from "./marked-text.ts";
import { phrasing } from "./paragraphs.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { Piece, TableLines } from "./table-pieces.ts";

/** The block of the lines of a table. */
export function intoTable(
  lines: readonly PrintedLine[],
  rows: TableLines["rows"],
  marks: Marks,
  mender: Mender,
): Block {
  const ofPiece = ({ line, from, to }: Piece): PhrasingContent[] =>
    phrasing(
      line,
      (marks.get(line) ?? []).filter((mark) => mark.from >= from && mark.to <= to),
      from,
      to,
    );
  if (rows === null) {
    return paragraph(
      lines.flatMap((line, i): PhrasingContent[] => {
        const content = mender.mend(phrasing(line, marks.get(line) ?? []));
        return i > 0 ? [{ type: "break" }, ...content] : content;
      }),
    );
  }
  const children = rows.map((row): TableRow => ({
    type: "tableRow",
    children: row.map((cell) => {
      const content: PhrasingContent[] = [];
      for (const piece of cell) mender.addLine(content, ofPiece(piece));
      return { type: "tableCell", children: mender.mend(content) };
    }),
  }));
  const table: Table = { type: "table", children };
  const position = span([table]);
  return position ? { ...table, position } : table;
}
