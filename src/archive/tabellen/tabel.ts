/** The tables of a text as rows of printed cells. */
import type { RootContent, Table } from "mdast";
import { withCaptions } from "../render/captions.ts";
import { plainText } from "../render/opening.ts";

export interface Tabel {
  bijschrift: string | null;
  /** Headings of the columns; all empty where it has none. */
  kop: readonly string[];
  rijen: readonly (readonly string[])[];
}

/** Its cells as printed, without marks of notes. */
export function readTable({ data, children: [head, ...rows] }: Table): Tabel {
  const cells = (row: Table["children"][number] | undefined) => row?.children.map((cell) => plainText([cell])) ?? [];
  return {
    bijschrift: data?.bijschrift ? plainText(data.bijschrift) : null,
    kop: cells(head),
    rijen: rows.map(cells),
  };
}

/** All tables of blocks, in the order of reading, with their captions. */
export const tablesIn = (blocks: readonly RootContent[]): Table[] => withCaptions(blocks).flatMap(tablesOf);

function tablesOf(block: RootContent): Table[] {
  if (block.type === "table") return [block];
  return "children" in block ? (block.children as RootContent[]).flatMap(tablesOf) : [];
}

/** A row or column that adds the others up. */
export const isTotal = (naam: string): boolean =>
  /^(?:eind|sub)?tota(?:al|len)\b|^gemiddelde?\b|^som\b/i.test(naam.trim());
