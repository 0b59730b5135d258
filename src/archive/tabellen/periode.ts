/** Years, quarters and the like, as the rows and columns of tables are called. */
import { MAANDEN, parseDatum } from "../../domain/datum.ts";

export interface Periode {
  soort: keyof typeof PER;
  /** Where it stands in time, in years; of months without a year, their number. */
  plaats: number;
  /** As an axis names it. */
  naam: string;
}

/** What is said of values of such periods. */
export const PER = {
  jaar: "per jaar",
  schooljaar: "per jaar",
  halfjaar: "per halfjaar",
  kwartaal: "per kwartaal",
  maand: "per maand",
  dag: "op die dag",
} as const;

const YEAR = "((?:19|20)\\d\\d)";
/** “2025*”, “2025 (t/m juni)”, “2025 voorlopig”: a year of which not all is known. */
const REST =
  "(\\s*[*¹²³†]+|\\s*\\(.{1,40}\\)|,?\\s+(?:t/m|tot|voorlopig|prognose|raming|begroot|realisatie|eerste)\\b.{0,40})?";
const ORDINALS = ["eerste", "tweede", "derde", "vierde"];
const ORDINAL = `([1-4]|${ORDINALS.join("|")})(?:e|de|ste)?`;

const rule = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "iu");
const numberOf = (ordinal: string): number => ORDINALS.indexOf(ordinal.toLowerCase()) + 1 || Number(ordinal);

type Reading = (found: string[]) => Periode | null;

const year = (jaar: string, rest: string | undefined): Periode => ({
  soort: "jaar",
  plaats: Number(jaar),
  naam: rest ? `${jaar}*` : jaar,
});

function schoolYear(first: string, second: string): Periode | null {
  const isNext = (Number(first) + 1) % 100 === Number(second) % 100;
  return isNext ? { soort: "schooljaar", plaats: Number(first), naam: `${first}/${second.slice(-2)}` } : null;
}

function partOfYear(soort: "kwartaal" | "halfjaar", part: number, jaar: string): Periode | null {
  const parts = soort === "kwartaal" ? 4 : 2;
  if (part > parts) return null;
  return {
    soort,
    plaats: Number(jaar) + (part - 1) / parts,
    naam: `${jaar} ${soort === "kwartaal" ? "kw" : "h"}${part}`,
  };
}

function month(name: string, jaar: string | undefined): Periode | null {
  const index = MAANDEN.findIndex((maand) => maand === name || (name.length >= 3 && shortOf(maand).test(name)));
  if (index === -1) return null;
  const short = MAANDEN[index]!.slice(0, 3);
  if (jaar === undefined) return { soort: "maand", plaats: index + 1, naam: short };
  const whole = jaar.length === 2 ? `20${jaar}` : jaar;
  return { soort: "maand", plaats: Number(whole) + index / 12, naam: `${short} ${whole}` };
}

/** “mrt”, “sept.” */
const shortOf = (maand: string): RegExp =>
  maand === "maart" ? /^(?:mrt|maa)$/ : new RegExp(`^${maand.slice(0, 3)}t?$`, "u");

function day(iso: string | null): Periode | null {
  if (iso === null) return null;
  const [jaar, maand, dag] = iso.split("-").map(Number) as [number, number, number];
  return { soort: "dag", plaats: Date.parse(iso) / 86_400_000 / 365.25, naam: `${dag}-${maand}-${jaar}` };
}

const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [rule(`(?:in |jaar |boekjaar )?${YEAR}${REST}`), ([jaar, rest]) => year(jaar!, rest)],
  [
    rule(`(?:(?:school|studie|vergader|cohort)\\w*\\s+)?${YEAR}\\s*[-–/]\\s*((?:20)?\\d\\d)\\*?`),
    ([a, b]) => schoolYear(a!, b!),
  ],
  [
    rule(`(?:q|k|kw\\.?|kwartaal)\\s?([1-4])[\\s,/-]*(?:van )?${YEAR}`),
    ([n, jaar]) => partOfYear("kwartaal", Number(n), jaar!),
  ],
  [rule(`${YEAR}[\\s,/-]*(?:q|k|kw\\.?|kwartaal)\\s?([1-4])`), ([jaar, n]) => partOfYear("kwartaal", Number(n), jaar!)],
  [
    rule(`${ORDINAL}\\s*(?:kwartaal|kw\\.?)\\s*(?:van )?${YEAR}`),
    ([n, jaar]) => partOfYear("kwartaal", numberOf(n!), jaar!),
  ],
  [rule(`h([12])[\\s,/-]*${YEAR}`), ([n, jaar]) => partOfYear("halfjaar", Number(n), jaar!)],
  [
    rule(`${ORDINAL}\\s*(?:helft|half\\s?jaar)\\s*(?:van )?${YEAR}`),
    ([n, jaar]) => partOfYear("halfjaar", numberOf(n!), jaar!),
  ],
  [rule(`(\\p{L}{3,9})\\.?(?:[\\s-]*'?(\\d{4}|\\d\\d))?\\*?`), ([name, jaar]) => month(name!.toLowerCase(), jaar)],
  [rule(`(\\d{1,2}) (\\p{L}+) ${YEAR}`), ([d, m, y]) => day(parseDatum(`${d} ${m} ${y}`))],
  [
    rule(`(\\d{1,2})[-/](\\d{1,2})[-/]${YEAR}`),
    ([d, m, y]) => day(parseDatum(`${d} ${MAANDEN[Number(m) - 1] ?? ""} ${y}`)),
  ],
];

/** “1e kwartaal 2024”, “2023/2024”, “jan-24”; `null` for what is no period. */
export function parsePeriode(printed: string): Periode | null {
  const text = printed.replace(/\s+/g, " ").trim();
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(text);
    const periode = found && read(found.slice(1));
    if (periode) return periode;
  }
  return null;
}
