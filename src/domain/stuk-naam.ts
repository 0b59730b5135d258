/** What people call a paper and where it officially stands, by its key; see `stukken.ts`. */
import { aanhangselUrl, dossierUrl, kamerstukUrl, publicationUrl, zaakUrl } from "./official-links.ts";
import { eliUrl, NAMED_EU_REGELS } from "./eu-regels.ts";
import { slugify } from "./slug.ts";
import { ecliUrl, ehrmUrl, hofUrl } from "./uitspraken.ts";
import { WETTEN, wetUrl, wetWithNumber } from "./wetten.ts";

/** Kinds of papers, in the order in which they are listed, with what a list of them is called. */
export const STUK_SOORTEN = {
  kamerstuk: "Kamerstukken",
  zaak: "Zaken en antwoorden",
  wet: "Wetten en verdragen",
  eu: "Regels van de Europese Unie",
  uitspraak: "Uitspraken van rechters",
  publicatie: "Andere officiële publicaties",
} as const;
export type StukSoort = keyof typeof STUK_SOORTEN;

export interface Stuk {
  soort: StukSoort;
  naam: string;
  /** Its official page. */
  officieel: string;
}

interface Form {
  form: RegExp;
  soort: StukSoort;
  of: (parts: string[]) => Omit<Stuk, "soort"> | null;
}

const ROMAN = /^[ivxlc]+[a-d]?$/;
const bySlug = new Map(WETTEN.map((wet) => [slugify(wet.titel), wet]));
const EU_SOORTEN: Readonly<Record<string, string>> = {
  reg: "Verordening",
  dir: "Richtlijn",
  dec: "Besluit",
  reg_impl: "Uitvoeringsverordening",
  reg_del: "Gedelegeerde verordening",
  dec_impl: "Uitvoeringsbesluit",
  dec_framw: "Kaderbesluit",
};
const BLADEN: Readonly<Record<string, string>> = { stb: "Staatsblad", stcrt: "Staatscourant", trb: "Tractatenblad" };

const FORMS: readonly Form[] = [
  { form: /^kst-(\d{5})(?:-([a-z\d]+))?-([a-z\d]+)$/, soort: "kamerstuk", of: ([d, t, n]) => kamerstuk(d!, t, n!) },
  {
    form: /^dossier-(\d{5})(?:-([ivx]+[a-d]?))?$/,
    soort: "kamerstuk",
    of: ([nr, toevoeging]) => dossier(nr!, toevoeging),
  },
  {
    form: /^h-tk-(\d{4})(\d{4})-(\d+)-(\d+)$/,
    soort: "publicatie",
    of: ([van, tot, nr, item]) => {
      const officieel = publicationUrl(`h-tk-${van!}${tot!}-${nr!}-${item!}`)!;
      return { naam: `Handelingen II ${van!}-${tot!}, nr. ${nr!}, item ${item!}`, officieel };
    },
  },
  { form: /^ah-tk-(\d{4})(\d{4})-(\d+)$/, soort: "zaak", of: ([van, tot, nr]) => aanhangsel(`${van!}-${tot!}`, nr!) },
  {
    form: /^(\d{4}z\d{5})$/,
    soort: "zaak",
    of: ([zaak]) => ({ naam: `Zaak ${zaak!.toUpperCase()}`, officieel: zaakUrl(zaak!.toUpperCase()) }),
  },
  { form: /^(bwb[rvw]\d{7})$/, soort: "wet", of: ([bwb]) => wet(bwb!.toUpperCase()) },
  { form: /^wet-(.+)$/, soort: "wet", of: ([titel]) => named(titel!) },
  { form: /^ecli-([a-z]{2})-([a-z\d]+)-(\d{4})-([a-z\d.]+)$/, soort: "uitspraak", of: (parts) => ecli(parts) },
  {
    form: /^hof-([ctf])-(\d+)-(\d+)$/,
    soort: "uitspraak",
    of: ([hof, nr, jaar]) => {
      const zaak = `${hof!.toUpperCase()}-${nr!}/${jaar!}`;
      return { naam: `Zaak ${zaak} (Hof van Justitie van de EU)`, officieel: hofUrl(zaak) };
    },
  },
  {
    form: /^ehrm-(\d+)-(\d+)$/,
    soort: "uitspraak",
    of: ([nr, jaar]) => ({ naam: `Zaak ${nr!}/${jaar!} (EHRM)`, officieel: ehrmUrl(`${nr!}/${jaar!}`) }),
  },
  {
    form: /^eu-([a-z_]+)-(\d{4})-(\d+)$/,
    soort: "eu",
    of: ([soort, jaar, nr]) => euRegel(soort!, Number(jaar), Number(nr)),
  },
  {
    form: /^(stb|stcrt|trb)-(\d{4})-(\d+)$/,
    soort: "publicatie",
    of: ([blad, jaar, nr]) => {
      return { naam: `${BLADEN[blad!]!} ${jaar!}, ${nr!}`, officieel: publicationUrl(`${blad!}-${jaar!}-${nr!}`)! };
    },
  },
];

/** A paper by its key; `null` for one of another form, of which neither name nor address follows. */
export function stukVan(sleutel: string): Stuk | null {
  for (const { form, soort, of } of FORMS) {
    const match = form.exec(sleutel);
    if (!match) continue;
    const found = of(match.slice(1));
    return found && { soort, ...found };
  }
  return null;
}

/** Papers in the order of their kinds; those of one kind by name, as numbers count. */
export function compareStukken(a: { stuk: Stuk; sleutel: string }, b: { stuk: Stuk; sleutel: string }): number {
  const soorten = Object.keys(STUK_SOORTEN);
  const order = soorten.indexOf(a.stuk.soort) - soorten.indexOf(b.stuk.soort);
  return order || BY_NAME.compare(a.stuk.naam, b.stuk.naam) || (a.sleutel < b.sleutel ? -1 : 1);
}

const BY_NAME = new Intl.Collator("nl", { numeric: true });

/** What a paper is called; its key where that says no more. */
export const stukNaam = (sleutel: string): string => stukVan(sleutel)?.naam ?? sleutel;

/** “36410”, “viii”, “112” → “Kamerstuk 36410 VIII, nr. 112”; “21501”, “20”, “2128” → “Kamerstuk 21501-20, nr. 2128”. */
function kamerstuk(dossier: string, toevoeging: string | undefined, nummer: string): Omit<Stuk, "soort"> | null {
  const isRoman = toevoeging !== undefined && ROMAN.test(toevoeging);
  const whole =
    toevoeging === undefined ? dossier : `${dossier}${isRoman ? ` ${toevoeging.toUpperCase()}` : `-${toevoeging}`}`;
  const naam = `${whole}, nr. ${nummer.toUpperCase()}`;
  const officieel = kamerstukUrl(naam);
  return officieel === null ? null : { naam: `Kamerstuk ${naam}`, officieel };
}

function dossier(nummer: string, toevoeging: string | undefined): Omit<Stuk, "soort"> {
  const hoofdstuk = toevoeging?.toUpperCase();
  return { naam: ["Dossier", nummer, hoofdstuk].filter(Boolean).join(" "), officieel: dossierUrl(nummer, hoofdstuk) };
}

function aanhangsel(jaar: string, nummer: string): Omit<Stuk, "soort"> | null {
  const officieel = aanhangselUrl(`${jaar} nr. ${nummer}`);
  return officieel === null ? null : { naam: `Aanhangsel ${jaar}, nr. ${nummer}`, officieel };
}

const wet = (bwb: string): Omit<Stuk, "soort"> => {
  const known = wetWithNumber(bwb);
  return { naam: known.titel, officieel: wetUrl(known) };
};

function named(slug: string): Omit<Stuk, "soort"> | null {
  const known = bySlug.get(slug);
  return known ? { naam: known.titel, officieel: wetUrl(known) } : null;
}

function ecli(parts: readonly string[]): Omit<Stuk, "soort"> {
  const naam = `ECLI:${parts.join(":").toUpperCase()}`;
  return { naam, officieel: ecliUrl(naam) };
}

function euRegel(soort: string, jaar: number, nummer: number): Omit<Stuk, "soort"> | null {
  const kind = EU_SOORTEN[soort];
  if (kind === undefined) return null;
  const eigen = NAMED_EU_REGELS.find((one) => one.soort === soort && one.jaar === jaar && one.nummer === nummer);
  const naam = `${kind} ${jaar}/${nummer}`;
  return { naam: eigen ? `${eigen.naam} (${naam})` : naam, officieel: eliUrl(soort, jaar, nummer) };
}
