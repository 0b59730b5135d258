/**
 * How the catalogue of a part is written: column after column, each a row of small whole numbers, so that it compresses
 * well: the whole archive has a third of a million questions, and its catalogues are read with a search. What does not fit
 * the usual shape (a document named otherwise than by its zaaknummer, questions numbered otherwise than 1, 2, 3 …)
 * stands apart, in full.
 */
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { Soort } from "../../domain/document.ts";
import { SECTION_UNIT } from "./part-files.ts";
import type { NameLists, CatalogueAntwoord, CatalogueRow, CatalogueVraag } from "./catalogue.ts";

const SOORTEN: readonly Soort[] = ["antwoord", "mededeling", "vragen", "mondeling"];
const ZAAK = /^(\d{4})Z(\d{5})$/;
const DAY_MS = 864e5;

/** What a file of the catalogue says in JSON before its columns. */
interface Exceptions extends NameLists {
  documenten: number;
  /** Place of a document → what is unusual of it. */
  id: Record<number, string>;
  vragen: Record<number, [sleutel: string, nummers: string[]][]>;
  antwoorden: Record<number, number[][]>;
}

/** How the answers of a document belong to its questions. */
const PAIRING = { none: 0, oneEach: 1, inOrder: 2, otherwise: 3 } as const;

export interface PartCatalogue extends NameLists {
  rows: CatalogueRow[];
}

/** Writes a catalogue. The rows should stand by id: neighbours differ little. */
export function writeCatalogue({ rows, vraagstellers, bewindspersonen, ministeries }: PartCatalogue): {
  head: string;
  columns: Uint8Array;
} {
  const odd: Exceptions = {
    vraagstellers,
    bewindspersonen,
    ministeries,
    documenten: rows.length,
    id: {},
    vragen: {},
    antwoorden: {},
  };
  const columns: Uint8Array[] = [];
  const column = (write: (writer: ByteWriter, row: CatalogueRow, place: number) => void) => {
    const writer = new ByteWriter();
    for (const [place, row] of rows.entries()) write(writer, row, place);
    columns.push(writer.finish());
  };
  column((out, { soort }) => {
    out.number(SOORTEN.indexOf(soort));
  });
  let last = 0;
  column((out, { id }, place) => {
    const number = zaakNumber(id);
    // Two documents never have one number: no difference says that the id stands apart.
    if (number === null || number === last) odd.id[place] = id;
    out.signed(number === null ? 0 : number - last);
    last = number ?? last;
  });
  let day = 0;
  column((out, { ingezonden }) => {
    if (ingezonden) day = writeDay(out, ingezonden, day);
    else out.number(0);
  });
  day = 0;
  column((out, { ingezonden, ontvangen }) => {
    if (ontvangen) day = writeDay(out, ontvangen, ingezonden ? dayNumber(ingezonden) : day);
    else out.number(0);
  });
  for (const name of ["vraagstellers", "bewindspersonen", "ministeries"] as const) {
    column((out, row) => {
      out.number(row[name].length);
    });
    column((out, row) => {
      for (const place of row[name]) out.number(place);
    });
  }
  column((out, { vragen }, place) => {
    out.number(vragen.length);
    if (!vragen.every(isUsual)) odd.vragen[place] = vragen.map(({ sleutel, nummers }) => [sleutel, [...nummers]]);
  });
  const pairings = rows.map(pairingOf);
  column((out, { antwoorden }, place) => {
    const pairing = pairings[place]!;
    out.number(pairing);
    if (pairing === PAIRING.otherwise) odd.antwoorden[place] = antwoorden.map(({ vragen }) => [...vragen]);
  });
  column((out, { antwoorden }, place) => {
    if (pairings[place] !== PAIRING.inOrder) return;
    out.number(antwoorden.length);
    for (const { vragen } of antwoorden) out.number(vragen.length);
  });
  for (const name of ["titel", "betrokkenen", "rest"] as const) {
    column((out, row) => {
      out.number(row[name] / SECTION_UNIT);
    });
  }
  column((out, { vragen }) => {
    for (const { length } of vragen) out.number(length / SECTION_UNIT);
  });
  column((out, { antwoorden }) => {
    for (const { length } of antwoorden) out.number(length / SECTION_UNIT);
  });
  return { head: JSON.stringify(odd), columns: Buffer.concat(columns) };
}

/** Reads what {@link writeCatalogue} wrote. */
export function readCatalogue(head: string, columns: Uint8Array): PartCatalogue {
  const odd = JSON.parse(head) as Exceptions;
  const reader = new ByteReader(columns);
  const places = Array.from({ length: odd.documenten }, (_, place) => place);
  const counts = () => reader.numbers(odd.documenten);
  const lists = (sizes: readonly number[]) => sizes.map((size) => reader.numbers(size));
  const soorten = counts();
  let last = 0;
  const ids = places.map((place) => {
    last += reader.signed();
    return odd.id[place] ?? `${Math.floor(last / 1e5)}Z${String(last % 1e5).padStart(5, "0")}`;
  });
  let day = 0;
  const ingezonden = places.map(() => {
    const difference = reader.number();
    return difference === 0 ? null : (day = readDay(difference, day));
  });
  day = 0;
  const ontvangen = places.map((place) => {
    const difference = reader.number();
    return difference === 0 ? null : (day = readDay(difference, ingezonden[place] ?? day));
  });
  const vraagstellers = lists(counts());
  const bewindspersonen = lists(counts());
  const ministeries = lists(counts());
  const vraagCounts = counts();
  const pairings = counts();
  const answered = places.map((place) => {
    switch (pairings[place]) {
      case PAIRING.oneEach:
        return Array.from({ length: vraagCounts[place]! }, (_, i) => [i]);
      case PAIRING.inOrder:
        return inOrder(reader.numbers(reader.number()));
      case PAIRING.otherwise:
        return odd.antwoorden[place]!;
      default:
        return [];
    }
  });
  const [titel, betrokkenen, rest] = [counts(), counts(), counts()];
  const vraagLengths = lists(vraagCounts);
  const antwoordLengths = lists(answered.map(({ length }) => length));
  const rows = places.map((place): CatalogueRow => ({
    id: ids[place]!,
    soort: SOORTEN[soorten[place]!]!,
    vraagstellers: vraagstellers[place]!,
    bewindspersonen: bewindspersonen[place]!,
    ministeries: ministeries[place]!,
    ingezonden: isoDay(ingezonden[place]!),
    ontvangen: isoDay(ontvangen[place]!),
    vragen: vraagLengths[place]!.map((units, i): CatalogueVraag => {
      const [sleutel, nummers] = odd.vragen[place]?.[i] ?? [String(i + 1), [String(i + 1)]];
      return { sleutel, nummers, length: units * SECTION_UNIT };
    }),
    antwoorden: answered[place]!.map((vragen, i): CatalogueAntwoord => {
      return { vragen, length: antwoordLengths[place]![i]! * SECTION_UNIT };
    }),
    titel: titel[place]! * SECTION_UNIT,
    betrokkenen: betrokkenen[place]! * SECTION_UNIT,
    rest: rest[place]! * SECTION_UNIT,
  }));
  return { rows, vraagstellers: odd.vraagstellers, bewindspersonen: odd.bewindspersonen, ministeries: odd.ministeries };
}

function zaakNumber(id: string): number | null {
  const [, year, number] = ZAAK.exec(id) ?? [];
  return year ? Number(year) * 1e5 + Number(number) : null;
}

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
const isoDay = (day: number | null): string | null =>
  day === null ? null : new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Writes the difference with another day; 0 stands for no day. */
function writeDay(out: ByteWriter, iso: string, other: number): number {
  const day = dayNumber(iso);
  out.number(1 + (day < other ? 2 * (other - day) - 1 : 2 * (day - other)));
  return day;
}

function readDay(written: number, other: number): number {
  const value = written - 1;
  return other + (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
}

function isUsual({ sleutel, nummers }: CatalogueVraag, i: number): boolean {
  return sleutel === String(i + 1) && nummers.length === 1 && nummers[0] === sleutel;
}

function pairingOf({ vragen, antwoorden }: CatalogueRow): number {
  if (antwoorden.length === 0) return PAIRING.none;
  if (
    antwoorden.length === vragen.length &&
    antwoorden.every(({ vragen: [only, ...others] }, i) => only === i && others.length === 0)
  )
    return PAIRING.oneEach;
  const written = antwoorden.map(({ vragen: own }) => [...own]);
  const sizes = written.map(({ length }) => length);
  return JSON.stringify(inOrder(sizes)) === JSON.stringify(written) ? PAIRING.inOrder : PAIRING.otherwise;
}

/** Each answer answers the questions that follow those of the answer before it. */
function inOrder(sizes: readonly number[]): number[][] {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
}
