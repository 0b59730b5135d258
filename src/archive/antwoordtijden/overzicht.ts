/** The reply times of a whole archive, as its page shows them and its data files hold them. */
import type { DocumentSummary } from "../model.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";
import { knownUnanswered, lacksAnswer } from "../zaken/unanswered.ts";
import { zaakRow } from "../zaken/zaak-rows.ts";
import { type Antwoordtijd, antwoordtijd, isMeasured, NORM, NORM_NA_UITSTEL, type WaaromNiet } from "./antwoordtijd.ts";
import { type Verdeling, verdelingVan } from "./verdeling.ts";

/** Something that papers name: a ministry, a person. */
export interface Genoemd {
  slug: string;
  naam: string;
}

/** What each paper names, by what it is called in the address of its page. */
export interface Indeling {
  ministeries: (paper: DocumentSummary) => readonly Genoemd[];
  bewindspersonen: (paper: DocumentSummary) => readonly Genoemd[];
}

/** The measured zaken of one ministry, person, year or quarter. */
export interface Groep extends Genoemd {
  verdeling: Verdeling;
}

/** Questions that were still unanswered on the last day of which all is in the archive. */
export interface OpenVragen {
  op: string;
  perLeeftijd: { naam: string; aantal: number }[];
  /** Oldest first. */
  oudste: { id: string; titel: string; gesteld: string; dagen: number }[];
}

export interface Antwoordtijden {
  geheel: Verdeling | null;
  /** How many zaken are left out, by the reason. */
  weggelaten: Partial<Record<WaaromNiet, number>>;
  /** Measured zaken of which it depends on a postponement that is not in the archive whether they are within the norm. */
  onbeslist: number;
  /** Measured zaken in which no ministry, or no person, is known. */
  zonder: { ministeries: number; bewindspersonen: number };
  ministeries: Groep[];
  bewindspersonen: Groep[];
  /** By when they were asked, oldest first. */
  jaren: Groep[];
  kwartalen: Groep[];
  /** How many took so many weeks, or a part of the last of them. */
  weken: { naam: string; aantal: number }[];
  /** `null` where the archive cannot say that questions are open. */
  open: OpenVragen | null;
  zonderAntwoord: number;
}

/** A measured zaak, with what its answer names. */
export interface GemetenZaak {
  whole: SummarisedZaak;
  tijd: Antwoordtijd;
  ministeries: readonly Genoemd[];
  bewindspersonen: readonly Genoemd[];
}

/** The zaken that can be measured, in their order; what is named in several of them is written as in the first. */
export function gemetenZaken(zaken: readonly SummarisedZaak[], indeling: Indeling): GemetenZaak[] {
  const written = new Map<string, Genoemd>();
  const asFirst = (soort: keyof Indeling, paper: DocumentSummary): Genoemd[] =>
    indeling[soort](paper).map((one) => {
      const key = `${soort}/${one.slug}`;
      const known = written.get(key) ?? one;
      written.set(key, known);
      return known;
    });
  return zaken.flatMap((whole) => {
    const tijd = antwoordtijd(whole);
    if (!isMeasured(tijd)) return [];
    const answer = whole.papers.find(({ id }) => id === tijd.antwoord)!;
    return {
      whole,
      tijd,
      ministeries: asFirst("ministeries", answer),
      bewindspersonen: asFirst("bewindspersonen", answer),
    };
  });
}

/** `gemeten` are those of the zaken that can be measured. */
export function antwoordtijdenVan(zaken: readonly SummarisedZaak[], gemeten: readonly GemetenZaak[]): Antwoordtijden {
  const by = (key: "ministeries" | "bewindspersonen") => groupBy(gemeten, (zaak) => zaak[key]).sort(mostFirst);
  const without = (key: "ministeries" | "bewindspersonen") => gemeten.filter((zaak) => zaak[key].length === 0).length;
  return {
    geheel: verdelingVan(gemeten.map(({ tijd }) => tijd)),
    weggelaten: countReasons(zaken),
    onbeslist: gemeten.filter(({ tijd }) => tijd.opTijd === null).length,
    zonder: { ministeries: without("ministeries"), bewindspersonen: without("bewindspersonen") },
    ministeries: by("ministeries"),
    bewindspersonen: by("bewindspersonen"),
    jaren: groupBy(gemeten, ({ tijd }) => [yearOf(tijd)]).sort(bySlug),
    kwartalen: groupBy(gemeten, ({ tijd }) => [quarterOf(tijd)]).sort(bySlug),
    weken: weeksOf(gemeten),
    open: openOf(zaken),
    zonderAntwoord: zaken.filter(({ zaak }) => lacksAnswer(zaak)).length,
  };
}

function groupBy(gemeten: readonly GemetenZaak[], namesOf: (zaak: GemetenZaak) => readonly Genoemd[]): Groep[] {
  const groups = new Map<string, Genoemd & { tijden: Antwoordtijd[] }>();
  for (const zaak of gemeten) {
    for (const { slug, naam } of new Map(namesOf(zaak).map((one) => [one.slug, one])).values()) {
      const known = groups.get(slug);
      if (known) known.tijden.push(zaak.tijd);
      else groups.set(slug, { slug, naam, tijden: [zaak.tijd] });
    }
  }
  return [...groups.values()].map(({ slug, naam, tijden }) => ({ slug, naam, verdeling: verdelingVan(tijden)! }));
}

const mostFirst = (a: Groep, b: Groep): number =>
  b.verdeling.aantal - a.verdeling.aantal || a.naam.localeCompare(b.naam, "nl");
const bySlug = (a: Groep, b: Groep): number => (a.slug < b.slug ? -1 : 1);

const yearOf = ({ gesteld }: Antwoordtijd): Genoemd => ({ slug: gesteld.slice(0, 4), naam: gesteld.slice(0, 4) });

function quarterOf({ gesteld }: Antwoordtijd): Genoemd {
  const [year, quarter] = [gesteld.slice(0, 4), Math.ceil(Number(gesteld.slice(5, 7)) / 3)];
  return { slug: `${year}-${quarter}`, naam: `${year} kw${quarter}` };
}

function countReasons(zaken: readonly SummarisedZaak[]): Antwoordtijden["weggelaten"] {
  const counts: Antwoordtijden["weggelaten"] = {};
  for (const whole of zaken) {
    const tijd = antwoordtijd(whole);
    if (!isMeasured(tijd)) counts[tijd] = (counts[tijd] ?? 0) + 1;
  }
  return counts;
}

/** What took longer than this many weeks stands together. */
export const MOST_WEEKS = 13;

/** A reply after 21 days took three weeks, one after 22 days four. */
function weeksOf(gemeten: readonly GemetenZaak[]): Antwoordtijden["weken"] {
  const counts = Array.from({ length: MOST_WEEKS + 1 }, () => 0);
  for (const { tijd } of gemeten) counts[Math.min(MOST_WEEKS, Math.max(0, Math.ceil(tijd.dagen / 7) - 1))]! += 1;
  return counts.map((aantal, i) => ({ naam: i === MOST_WEEKS ? `>${MOST_WEEKS}` : String(i + 1), aantal }));
}

/** How many days questions of an age are old at most, and what it is called. */
const AGES: readonly (readonly [number, string])[] = [
  [NORM, "≤ 3 weken"],
  [NORM_NA_UITSTEL, "3–6 weken"],
  [84, "6–12 weken"],
  [Infinity, "> 12 weken"],
];
const OLDEST_SHOWN = 25;

/** As far as the archive says that it is complete; see `zaken/unanswered.ts`. */
function openOf(zaken: readonly SummarisedZaak[]): OpenVragen | null {
  const open = zaken.flatMap((whole) => {
    const known = knownUnanswered(whole.zaak);
    return known ? [{ whole, gesteld: whole.zaak.ingezonden!, ...known }] : [];
  });
  const op = open[0]?.op;
  if (op === undefined) return null;
  const ageOf = (dagen: number) => AGES.findIndex(([most]) => dagen <= most);
  return {
    op,
    perLeeftijd: AGES.map(([, naam], age) => ({
      naam,
      aantal: open.filter(({ dagen }) => ageOf(dagen) === age).length,
    })),
    oudste: open
      .toSorted((a, b) => b.dagen - a.dagen || (a.whole.zaak.id < b.whole.zaak.id ? -1 : 1))
      .slice(0, OLDEST_SHOWN)
      .map(({ whole, gesteld, dagen }) => ({ id: whole.zaak.id, titel: zaakRow(whole).titel, gesteld, dagen })),
  };
}
