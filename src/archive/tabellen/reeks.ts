/**
 * A table that is a series, as a chart: numbers of years, quarters or months that follow each other, down its rows or
 * along its columns. Anything else is no chart, and what cannot be read as a number for certain is not drawn.
 */
import { formatGetal } from "../../domain/aantal.ts";
import { type LineChart, MOST_LINES } from "../charts/chart.ts";
import { isMissing, parseGetal } from "./getal.ts";
import { parsePeriode, PER, type Periode } from "./periode.ts";
import { isTotal, type Tabel } from "./tabel.ts";

export interface Reeks {
  titel: string;
  chart: LineChart;
  /** Names of what the table has besides, in another unit or of quite another size. */
  ongetekend: string[];
}

/** Fewer moments than this are no series. */
const FEWEST = 3;
/** What is so many times smaller than the largest would lie on the axis. */
const TOO_SMALL = 20;

interface Line {
  naam: string;
  waarden: (number | null)[];
  eenheid: string | null;
}

/** `null` where the table is none. */
export function reeksVan(tabel: Tabel): Reeks | null {
  const found = downRows(tabel) ?? alongColumns(tabel);
  if (!found) return null;
  const { periodes, lines } = found;
  const drawn = sameKind(lines);
  if (drawn.length === 0 || drawn.length > MOST_LINES) return null;
  const titel = titleOf(tabel, drawn, periodes[0]!);
  const { eenheid } = drawn[0]!;
  return {
    titel,
    chart: {
      soort: "lijnen",
      eenheid,
      beschrijving: describe(titel, { periodes, lines: drawn, eenheid }),
      momenten: periodes.map(({ plaats, naam }) => ({ plaats, naam })),
      reeksen: drawn.map(({ naam, waarden }) => ({ naam, waarden })),
    },
    ongetekend: lines.filter((line) => !drawn.includes(line)).map(({ naam }) => naam),
  };
}

interface Found {
  periodes: Periode[];
  lines: Line[];
}

/** Periods in the first column, and a line for each further column of numbers. */
function downRows({ kop, rijen, bijschrift }: Tabel): Found | null {
  const rows = rijen.filter(([first = ""]) => !isTotal(first) && first.trim() !== "");
  const periodes = periodsOf(rows.map(([first]) => first!));
  if (!periodes) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width - 1 }, (_, i) => i + 1).filter((column) => !isTotal(kop[column] ?? ""));
  const lines = columns.flatMap((column) => {
    const cells = rows.map((row) => row[column] ?? "");
    return lineOf(kop[column]?.trim() || `kolom ${column + 1}`, cells, bijschrift);
  });
  return inOrder(periodes, lines);
}

/** Periods as headings, and a line for each row. */
function alongColumns({ kop, rijen, bijschrift }: Tabel): Found | null {
  const columns = kop.flatMap((naam, column) => (column === 0 || isTotal(naam) || naam.trim() === "" ? [] : [column]));
  const periodes = periodsOf(columns.map((column) => kop[column]!));
  if (!periodes) return null;
  const own = rijen.filter(([first = ""]) => !isTotal(first));
  const lines = (own.length > 0 ? own : rijen).flatMap((row, i) =>
    lineOf(
      row[0]?.trim() || `rij ${i + 1}`,
      columns.map((column) => row[column] ?? ""),
      bijschrift,
    ),
  );
  return inOrder(periodes, lines);
}

/** Periods of one kind that go on or back, without a place twice. */
function periodsOf(names: readonly string[]): Periode[] | null {
  const periodes = names.map(parsePeriode);
  if (periodes.length < FEWEST || !periodes.every((periode) => periode !== null)) return null;
  const [first, second] = periodes as [Periode, Periode];
  const direction = Math.sign(second.plaats - first.plaats);
  const isSeries = periodes.every((periode, i) => {
    const before = periodes[i - 1];
    return periode.soort === first.soort && (!before || Math.sign(periode.plaats - before.plaats) === direction);
  });
  return isSeries && direction !== 0 ? periodes : null;
}

/** The oldest first. */
function inOrder(periodes: Periode[], lines: Line[]): Found | null {
  if (lines.length === 0) return null;
  if (periodes[0]!.plaats < periodes[1]!.plaats) return { periodes, lines };
  return { periodes: periodes.toReversed(), lines: lines.map((l) => ({ ...l, waarden: l.waarden.toReversed() })) };
}

/** A line of cells that are numbers of one unit, or missing; nothing where one is something else. */
function lineOf(naam: string, cells: readonly string[], bijschrift: string | null): Line[] {
  const numbers = cells.map(parseGetal);
  if (!cells.every((cell, i) => numbers[i] !== null || isMissing(cell))) return [];
  const known = numbers.filter((number) => number !== null);
  const units = new Set(known.flatMap(({ eenheid }) => eenheid ?? []));
  if (known.length < FEWEST || known.length * 2 < cells.length || units.size > 1) return [];
  const eenheid = [...units][0] ?? unitIn(naam) ?? (bijschrift && unitIn(bijschrift));
  return [{ naam, waarden: numbers.map((number) => number?.waarde ?? null), eenheid }];
}

const UNITS: readonly (readonly [RegExp, string | null])[] = [
  [/\(([^()]*(?:€|euro|mln|mld|miljoen|miljard|duizend|1[. ]?000)[^()]*)\)/i, null],
  [/\b((?:x|in|×) ?(?:€ ?)?(?:duizend|miljoen|miljard|mln\.?|mld\.?|1\.000(?:\.000)?)(?: euro’?'?s?)?)\b/i, null],
  [/%|\bprocent\b|\bpercentages?\b/i, "%"],
  [/€|\beuro\b|\bbedrag/i, "€"],
  [/\bin (dagen|weken|maanden|uren|fte|km|kilometers?|ton|kiloton|megaton|kg|hectares?|GWh|MW|PJ)\b/i, null],
  [/\b(fte)(?:’s|'s)?\b/i, null],
  [/\baantal(?:len)?\b/i, "aantal"],
];

/** What a heading says that its numbers are. */
function unitIn(text: string): string | null {
  for (const [pattern, name] of UNITS) {
    const found = pattern.exec(text);
    if (found) return name ?? found[1]!.trim();
  }
  return null;
}

/** The lines of the unit that most have, but those that would not be seen beside the others. */
function sameKind(lines: readonly Line[]): Line[] {
  const byUnit = [...Map.groupBy(lines, ({ eenheid }) => eenheid).values()];
  const most = byUnit.reduce((a, b) => (b.length > a.length ? b : a));
  const sizeOf = ({ waarden }: Line): number => Math.max(...waarden.map((waarde) => Math.abs(waarde ?? 0)));
  const largest = Math.max(...most.map(sizeOf));
  return most.filter((line) => sizeOf(line) * TOO_SMALL >= largest);
}

const TABLE_NUMBER = /^(?:tabel|figuur|grafiek)\s+\d+[a-z]?\s*[:.–-]?\s*/i;
const LONGEST_TITLE = 160;

function titleOf({ bijschrift, kop }: Tabel, lines: readonly Line[], { soort }: Periode): string {
  const own = bijschrift?.replace(TABLE_NUMBER, "").replace(/[.:]$/, "").trim();
  if (own) return own;
  const [first, ...others] = lines.map(({ naam }) => naam);
  const corner = kop[0]?.trim() ?? "";
  const shared = others.length === 0 ? first! : sharedStart([first!, ...others]);
  const naam =
    shared || (corner && !parsePeriode(corner) && !/^(?:jaar|periode|maand|kwartaal)/i.test(corner) ? corner : "");
  if (naam === "") return `De getallen uit de tabel ${PER[soort]}`;
  const said = new RegExp(String.raw`\bper\b|\bop\b`, "i").test(naam);
  return said || naam.length > LONGEST_TITLE ? naam : `${naam}, ${PER[soort]}`;
}

/** The words with which all names begin, where there are two or more. */
function sharedStart(names: readonly string[]): string {
  const [first, ...others] = names.map((naam) => naam.split(" "));
  let length = 0;
  while (length < first!.length && others.every((words) => words[length] === first![length])) length++;
  return length < 2
    ? ""
    : first!
        .slice(0, length)
        .join(" ")
        .replace(/[\s,:(–-]+$/, "");
}

/** Where it begins and ends, and how low and high it went. */
function describe(titel: string, { periodes, lines, eenheid }: Found & { eenheid: string | null }): string {
  const value = (waarde: number): string => {
    if (eenheid === null || eenheid === "aantal") return formatGetal(waarde);
    return eenheid === "€"
      ? `€ ${formatGetal(waarde)}`
      : `${formatGetal(waarde)}${eenheid === "%" ? "" : " "}${eenheid}`;
  };
  const sentences = lines.map(({ naam, waarden }) => {
    const known = periodes.flatMap((periode, i) =>
      waarden[i] == null ? [] : [{ naam: periode.naam, waarde: waarden[i] }],
    );
    const sorted = known.toSorted((a, b) => a.waarde - b.waarde);
    const say = (at: (typeof known)[number]) => `${value(at.waarde)} (${at.naam})`;
    const [from, to, low, high] = [known[0]!, known.at(-1)!, sorted[0]!, sorted.at(-1)!].map(say);
    return `${lines.length > 1 ? `${naam}: v` : "V"}an ${from} naar ${to}; laagste ${low}, hoogste ${high}.`;
  });
  return [`Lijngrafiek: ${titel}.`, ...sentences, "Alle getallen staan in de tabel."].join(" ");
}
