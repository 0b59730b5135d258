/**
 * How the catalogue of a part is written: column after column, for the whole archive has a third of a million questions,
 * and its catalogues are read with a search. What does not fit the usual shape (a document named otherwise than by its
 * zaaknummer, questions numbered otherwise than 1, 2, 3 …) stands apart, in full.
 *
 * A column is declared once, for writing and for reading. It is read into rows that have the columns before it.
 */
import { ByteReader, ByteWriter, foldSign, unfoldSign } from "./bytes.ts";
import type { CatalogueRow, CatalogueVraag, PartCatalogue } from "./catalogue.ts";
import type { Columns } from "./columns.ts";
import { type NameKind, type NameLists, perNameKind, SOORTEN } from "./filters.ts";
import { SECTION_UNIT } from "./part-files.ts";

/** Place of a document → what is unusual of it. */
interface Exceptions {
  id: Record<number, string>;
  vragen: Record<number, [sleutel: string, nummers: string[]][]>;
  antwoorden: Record<number, number[][]>;
}

/** What the file says in JSON before its columns: the names too, so that it is known which columns of them there are. */
type Head = NameLists & { documenten: number } & Exceptions;

interface Column {
  write(out: ByteWriter, rows: readonly CatalogueRow[], odd: Exceptions): void;
  read(from: ByteReader, rows: readonly CatalogueRow[], odd: Exceptions): void;
}

/** Writes a catalogue. */
export function writeCatalogue({ names, rows }: PartCatalogue): Columns {
  const odd: Exceptions = { id: {}, vragen: {}, antwoorden: {} };
  const out = new ByteWriter();
  for (const column of columnsOf(Object.keys(names) as NameKind[])) column.write(out, rows, odd);
  const head: Head = { ...names, documenten: rows.length, ...odd };
  return { head: JSON.stringify(head), columns: out.finish() };
}

/** Reads what {@link writeCatalogue} wrote; kinds of names that the file does not have are empty. */
export function readCatalogue({ head, columns }: Columns): PartCatalogue {
  const { documenten, id, vragen, antwoorden, ...names } = JSON.parse(head) as Head;
  const odd: Exceptions = { id, vragen, antwoorden };
  const from = new ByteReader(columns);
  const rows = Array.from({ length: documenten }, emptyRow);
  for (const column of columnsOf(Object.keys(names) as NameKind[])) column.read(from, rows, odd);
  return { names: { ...emptyNames(), ...names }, rows };
}

export const emptyNames = (): NameLists => perNameKind(() => []) as NameLists;

const emptyRow = (): CatalogueRow => ({
  ...perNameKind(() => []),
  id: "",
  soort: "antwoord",
  ingezonden: null,
  ontvangen: null,
  vragen: [],
  antwoorden: [],
  titel: 0,
  betrokkenen: 0,
  rest: 0,
});

/** All columns, in the order of the file. */
const columnsOf = (kinds: readonly NameKind[]): Column[] => [
  each(
    ({ soort }) => SOORTEN.indexOf(soort),
    (row, place) => (row.soort = SOORTEN[place]!),
  ),
  ids,
  days("ingezonden", () => null),
  days("ontvangen", ({ ingezonden }) => ingezonden),
  ...kinds.map(places),
  vragen,
  antwoorden,
  ...(["titel", "betrokkenen", "rest"] as const).map((section) =>
    each(
      (row) => row[section] / SECTION_UNIT,
      (row, units) => (row[section] = units * SECTION_UNIT),
    ),
  ),
  lengths(({ vragen }) => vragen),
  lengths(({ antwoorden }) => antwoorden),
];

/** One number of each document. */
const each = (get: (row: CatalogueRow) => number, set: (row: CatalogueRow, value: number) => void): Column => ({
  write(out, rows) {
    for (const row of rows) out.number(get(row));
  },
  read(from, rows) {
    for (const row of rows) set(row, from.number());
  },
});

const ZAAK = /^(\d{4})Z(\d{5})$/;

/** A zaaknummer is written as the difference with the one before. */
const ids: Column = {
  write(out, rows, odd) {
    let last = 0;
    for (const [place, { id }] of rows.entries()) {
      const [, year, number] = ZAAK.exec(id) ?? [];
      const value = year ? Number(year) * 1e5 + Number(number) : last;
      // Two documents never have one number: no difference says that the id stands apart.
      if (value === last) odd.id[place] = id;
      out.signed(value - last);
      last = value;
    }
  },
  read(from, rows, odd) {
    let last = 0;
    for (const [place, row] of rows.entries()) {
      last += from.signed();
      row.id = odd.id[place] ?? `${Math.floor(last / 1e5)}Z${String(last % 1e5).padStart(5, "0")}`;
    }
  },
};

const DAY_MS = 864e5;
const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);

/** The difference with a day that is near, else with the one of the row before, and 1; 0 stands for no day. */
const days = (name: "ingezonden" | "ontvangen", nearTo: (row: CatalogueRow) => string | null): Column => {
  const nearest = (row: CatalogueRow, before: number): number => {
    const near = nearTo(row);
    return near ? dayNumber(near) : before;
  };
  return {
    write(out, rows) {
      let before = 0;
      for (const row of rows) {
        const iso = row[name];
        if (iso) {
          const day = dayNumber(iso);
          out.number(1 + foldSign(day - nearest(row, before)));
          before = day;
        } else out.number(0);
      }
    },
    read(from, rows) {
      let before = 0;
      for (const row of rows) {
        const written = from.number();
        if (written === 0) continue;
        before = nearest(row, before) + unfoldSign(written - 1);
        row[name] = new Date(before * DAY_MS).toISOString().slice(0, 10);
      }
    },
  };
};

/** The names of one kind: of each document how many, then which. */
const places = (kind: NameKind): Column => ({
  write(out, rows) {
    for (const row of rows) out.number(row[kind].length);
    for (const row of rows) for (const place of row[kind]) out.number(place);
  },
  read(from, rows) {
    const counts = from.numbers(rows.length);
    for (const [i, row] of rows.entries()) row[kind] = from.numbers(counts[i]!);
  },
});

const isUsual = ({ sleutel, nummers }: CatalogueVraag, i: number): boolean =>
  sleutel === String(i + 1) && nummers.length === 1 && nummers[0] === sleutel;

/** How many questions; what they are called where that is not 1, 2, 3 … */
const vragen: Column = {
  write(out, rows, odd) {
    for (const [place, { vragen: own }] of rows.entries()) {
      out.number(own.length);
      if (!own.every(isUsual)) odd.vragen[place] = own.map(({ sleutel, nummers }) => [sleutel, [...nummers]]);
    }
  },
  read(from, rows, odd) {
    for (const [place, row] of rows.entries()) {
      row.vragen = Array.from({ length: from.number() }, (_, i) => {
        const [sleutel, nummers] = odd.vragen[place]?.[i] ?? [String(i + 1), [String(i + 1)]];
        return { sleutel, nummers, length: 0 };
      });
    }
  },
};

/** How the answers of a document belong to its questions. */
const PAIRING = { none: 0, oneEach: 1, inOrder: 2, otherwise: 3 } as const;

/** Of each document how its answers belong to its questions; then, where that is in order, to how many each does. */
const antwoorden: Column = {
  write(out, rows, odd) {
    const pairings = rows.map(pairingOf);
    for (const pairing of pairings) out.number(pairing);
    for (const [place, { antwoorden: own }] of rows.entries()) {
      if (pairings[place] === PAIRING.otherwise) odd.antwoorden[place] = own.map(({ vragen: of }) => [...of]);
      if (pairings[place] !== PAIRING.inOrder) continue;
      out.number(own.length);
      for (const { vragen: of } of own) out.number(of.length);
    }
  },
  read(from, rows, odd) {
    const pairings = from.numbers(rows.length);
    for (const [place, row] of rows.entries()) {
      row.antwoorden = answered(pairings[place]!, place, row).map((of) => ({ vragen: of, length: 0 }));
    }

    function answered(pairing: number, place: number, row: CatalogueRow): number[][] {
      if (pairing === PAIRING.oneEach) return row.vragen.map((_, i) => [i]);
      if (pairing === PAIRING.inOrder) return inOrder(from.numbers(from.number()));
      return pairing === PAIRING.otherwise ? odd.antwoorden[place]! : [];
    }
  },
};

function pairingOf({ vragen: asked, antwoorden: own }: CatalogueRow): number {
  if (own.length === 0) return PAIRING.none;
  const written = JSON.stringify(own.map(({ vragen: of }) => of));
  if (written === JSON.stringify(asked.map((_, i) => [i]))) return PAIRING.oneEach;
  const sizes = own.map(({ vragen: of }) => of.length);
  return written === JSON.stringify(inOrder(sizes)) ? PAIRING.inOrder : PAIRING.otherwise;
}

/** Each answer answers the questions that follow those of the answer before it. */
function inOrder(sizes: readonly number[]): number[][] {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
}

/** The length of each question or of each answer. */
const lengths = (of: (row: CatalogueRow) => readonly { length: number }[]): Column => ({
  write(out, rows) {
    for (const { length } of rows.flatMap(of)) out.number(length / SECTION_UNIT);
  },
  read(from, rows) {
    for (const one of rows.flatMap(of)) one.length = from.number() * SECTION_UNIT;
  },
});
