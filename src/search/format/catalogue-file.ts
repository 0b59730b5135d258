/**
 * How the catalogue of a part is written: as JSON, column after column, for the whole archive has a third of a million
 * questions, and its catalogues are read with a search. Neighbours differ little: numbers and days are written as what they
 * differ from the one before. What is as usual (questions numbered 1, 2, 3 …, an answer to each) is a nought.
 */
import type { CatalogueRow, CatalogueVraag, PartCatalogue } from "./catalogue.ts";
import { type NameKind, type NameLists, perNameKind, SOORTEN } from "./filters.ts";
import { SECTION_UNIT } from "./part-files.ts";

/** Of each document one value in every column. */
export interface CatalogueFile {
  names: Partial<NameLists>;
  places: Partial<Record<NameKind, (readonly number[])[]>>;
  /** A zaaknummer as a number; another name in full. */
  id: (number | string)[];
  soort: number[];
  ingezonden: (number | null)[];
  ontvangen: (number | null)[];
  titel: number[];
  betrokkenen: number[];
  rest: number[];
  vragen: number[][];
  antwoorden: number[][];
  sleutels: (0 | [sleutel: string, nummers: readonly string[]][])[];
  /** Which questions each answer belongs to. */
  antwoordOp: (0 | (readonly number[])[])[];
}

export function writeCatalogue({ names, rows }: PartCatalogue): CatalogueFile {
  const units = (name: "titel" | "betrokkenen" | "rest") => rows.map((row) => row[name] / SECTION_UNIT);
  const lengths = (name: "vragen" | "antwoorden") =>
    rows.map((row) => row[name].map(({ length }) => length / SECTION_UNIT));
  return {
    names,
    places: perNameKind((kind) => rows.map((row) => row[kind])),
    id: differences(rows.map(({ id }) => numberOf(id))),
    soort: rows.map(({ soort }) => SOORTEN.indexOf(soort)),
    ingezonden: differences(rows.map(({ ingezonden }) => dayNumber(ingezonden))),
    ontvangen: differences(rows.map(({ ontvangen }) => dayNumber(ontvangen))),
    titel: units("titel"),
    betrokkenen: units("betrokkenen"),
    rest: units("rest"),
    vragen: lengths("vragen"),
    antwoorden: lengths("antwoorden"),
    sleutels: rows.map(({ vragen }) =>
      vragen.every(isUsual) ? 0 : vragen.map(({ sleutel, nummers }) => [sleutel, nummers]),
    ),
    antwoordOp: rows.map((row) => (isOneEach(row) ? 0 : row.antwoorden.map(({ vragen }) => vragen))),
  };
}

/** Reads what {@link writeCatalogue} wrote; kinds of names that the file does not have are empty. */
export function readCatalogue(file: CatalogueFile): PartCatalogue {
  const [ids, ingezonden, ontvangen] = [sums(file.id), sums(file.ingezonden), sums(file.ontvangen)];
  const rows = file.soort.map((soort, i): CatalogueRow => {
    const [sleutels, antwoordOp] = [file.sleutels[i]!, file.antwoordOp[i]!];
    return {
      ...perNameKind((kind) => file.places[kind]?.[i] ?? []),
      id: idOf(ids[i]!),
      soort: SOORTEN[soort]!,
      ingezonden: dayOf(ingezonden[i]!),
      ontvangen: dayOf(ontvangen[i]!),
      titel: file.titel[i]! * SECTION_UNIT,
      betrokkenen: file.betrokkenen[i]! * SECTION_UNIT,
      rest: file.rest[i]! * SECTION_UNIT,
      vragen: file.vragen[i]!.map((units, n) => {
        const [sleutel, nummers] = sleutels === 0 ? [String(n + 1), [String(n + 1)]] : sleutels[n]!;
        return { sleutel, nummers, length: units * SECTION_UNIT };
      }),
      antwoorden: file.antwoorden[i]!.map((units, n) => {
        return { vragen: antwoordOp === 0 ? [n] : antwoordOp[n]!, length: units * SECTION_UNIT };
      }),
    };
  });
  return { names: { ...emptyNames(), ...file.names }, rows };
}

export const emptyNames = (): NameLists => perNameKind(() => []) as NameLists;

const isUsual = ({ sleutel, nummers }: CatalogueVraag, i: number): boolean =>
  sleutel === String(i + 1) && nummers.length === 1 && nummers[0] === sleutel;

const isOneEach = ({ vragen, antwoorden }: CatalogueRow): boolean =>
  antwoorden.length === vragen.length && antwoorden.every(({ vragen: of }, i) => of.length === 1 && of[0] === i);

const numberOf = (id: string): number | string => (/^\d{4}Z\d{5}$/.test(id) ? Number(id.replace("Z", "")) : id);
const idOf = (id: number | string): string =>
  typeof id === "string" ? id : String(id).replace(/^(\d{4})(\d{5})$/, "$1Z$2");

const DAY_MS = 864e5;
const dayNumber = (iso: string | null): number | null =>
  iso === null ? null : Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
const dayOf = (day: number | null): string | null =>
  day === null ? null : new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Each number as what it differs from the number before; what is none stays. */
function differences<T>(values: readonly (number | T)[]): (number | T)[] {
  let last = 0;
  return values.map((value) => {
    if (typeof value !== "number") return value;
    const before = last;
    last = value;
    return value - before;
  });
}

/** The other way round. */
function sums<T>(values: readonly (number | T)[]): (number | T)[] {
  let last = 0;
  return values.map((value) => (typeof value === "number" ? (last += value) : value));
}
