/** Judgments by ECLI or by the number of a European case, and rules of the European Union by their numbers and names. */
import { eliUrl, NAMED_EU_REGELS } from "../../../domain/eu-regels.ts";
import { ecliUrl, ehrmUrl, hofUrl } from "../../../domain/uitspraken.ts";
import type { Citation } from "./citation.ts";

/** “ECLI:NL:HR:2019:2006”; a space that an extractor put behind a colon is none, nor is the hyphen of a line end before it. */
const ECLI =
  /\bECLI:\s?([A-Z]{2})(?:-\s?)?:\s?([A-Z\d]{1,10})(?:-\s?)?:\s?((?:19|20)\d{2})(?:-\s?)?:\s?([A-Z\d][A-Z\d.]{0,24})/g;

export function findEclis(text: string): Citation[] {
  if (!text.includes("ECLI")) return [];
  return [...text.matchAll(ECLI)].map((match) => {
    const [land, hof, jaar, nummer] = match.slice(1) as [string, string, string, string];
    const stop = /\.+$/.exec(nummer)?.[0].length ?? 0;
    const naam = `ECLI:${land}:${hof}:${jaar}:${nummer.slice(0, nummer.length - stop)}`;
    return {
      soort: "uitspraak",
      start: match.index,
      end: match.index + match[0].length - stop,
      naam,
      url: ecliUrl(naam),
    };
  });
}

/** “zaak C-311/18”, “gevoegde zaken C‑203/15 en C‑698/15”, “T-315/01”. A hyphen may be one that does not break. */
const HOF = /(?<![\p{L}\d/-])([CTF])[-‐‑–]\s?(\d{1,4})\/(\d{2})(?![\d/])(?:\s(P|PPU)\b)?/gu;

export function findHofzaken(text: string): Citation[] {
  return [...text.matchAll(HOF)].map((match) => {
    const naam = `${match[1]}-${match[2]}/${match[3]}`;
    return { soort: "uitspraak", start: match.index, end: match.index + match[0].length, naam, url: hofUrl(naam) };
  });
}

/** A number of an application means something only behind the name of the court. */
const EHRM =
  /(?<!\p{L})(?:EHRM|Europees\s+Hof\s+voor\s+de\s+[Rr]echten\s+van\s+de\s+[Mm]ens|ECHR)(?!\p{L})[^;\n]{0,140}?(?:nrs?\.?|no\.?|appl?\.?\s*no\.?|verzoekschrift(?:nummer)?|zaaknummer)\s*(\d{1,5}\/\d{2})(?!\d)/gu;

export function findEhrmZaken(text: string): Citation[] {
  return [...text.matchAll(EHRM)].map((match) => {
    const nummer = match[1]!;
    const end = match.index + match[0].length;
    return {
      soort: "uitspraak",
      start: end - nummer.length,
      end,
      naam: nummer,
      url: ehrmUrl(nummer),
    };
  });
}

const LICHAAM = String.raw`(?:EU|EG|EEG|Euratom|EC|EEC)`;
const SOORTEN = { verordening: "reg", richtlijn: "dir", besluit: "dec", kaderbesluit: "dec_framw" } as const;
const SOORT = String.raw`(?<![\p{L}-])(?<soort>(?:[Uu]itvoerings|[Gg]edelegeerde\s+)?[Vv]erordening|[Rr]ichtlijn|[Kk]aderbesluit|[Uu]itvoeringsbesluit|[Bb]esluit)`;
/** Behind 2014 the year comes first and stands alone; before, what comes first goes by the kind and by “nr.”. */
const NUMMERS = [
  String.raw`\s+\((?<l1>${LICHAAM})\)\s+(?<jaar1>20\d{2})\/(?<nr1>\d{1,4})(?!\d)`,
  String.raw`\s+\((?<l2>${LICHAAM})\)\s+nr\.?\s*(?<nr2>\d{1,4})\/(?<jaar2>(?:19|20)?\d{2})(?!\d)`,
  String.raw`\s+(?<jaar3>(?:19|20)?\d{2})\/(?<nr3>\d{1,4})\/(?<l3>${LICHAAM}|JBZ)\b`,
].map((form) => new RegExp(SOORT + form, "gu"));

export function findEuRegels(text: string): Citation[] {
  if (!/erordening|ichtlijn|esluit/.test(text)) return [];
  return NUMMERS.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): Citation[] => {
      const groups = match.groups!;
      const jaar = fullYear(groups["jaar1"] ?? groups["jaar2"] ?? groups["jaar3"]!);
      const nummer = Number(groups["nr1"] ?? groups["nr2"] ?? groups["nr3"]);
      const soort = eliSoort(groups["soort"]!.toLowerCase());
      if (soort === null) return [];
      return [
        {
          soort: "wet",
          start: match.index,
          end: match.index + match[0].length,
          naam: match[0].replace(/\s+/g, " "),
          url: eliUrl(soort, jaar, nummer),
        },
      ];
    }),
  );
}

const fullYear = (year: string): number => (year.length === 4 ? Number(year) : 1900 + Number(year));

/** The kind as addresses name it: those of the Commission have their own. */
function eliSoort(soort: string): string | null {
  if (soort === "uitvoeringsverordening") return "reg_impl";
  if (soort === "uitvoeringsbesluit") return "dec_impl";
  if (/^gedelegeerde\s/.test(soort)) return "reg_del";
  return SOORTEN[soort as keyof typeof SOORTEN] ?? null;
}

const NAMED_URLS = new Map(
  NAMED_EU_REGELS.map(({ naam, soort, jaar, nummer }) => [naam.toLowerCase(), eliUrl(soort, jaar, nummer)]),
);
/** An abbreviation has its capitals; another name may begin with a small letter. */
const asPattern = (naam: string): string =>
  /^[A-Z]+$/.test(naam) ? naam : naam.replace(/^\p{L}/u, (first) => `[${first.toUpperCase()}${first.toLowerCase()}]`);
const NAMED_PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${NAMED_EU_REGELS.map(({ naam }) => asPattern(naam)).join("|")})(?![\p{L}\d-])`,
  "gu",
);

/** Those with a name, each the first time; what stands in `seen` was named before. */
export function findNamedEuRegels(text: string, seen: Set<string>): Citation[] {
  return [...text.matchAll(NAMED_PATTERN)].flatMap(({ index, 0: naam }): Citation[] => {
    const url = NAMED_URLS.get(naam.toLowerCase());
    if (url === undefined || seen.has(url)) return [];
    seen.add(url);
    return [{ soort: "wet", start: index, end: index + naam.length, naam, url }];
  });
}
