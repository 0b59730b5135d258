/**
 * Which printed names are one vraagsteller. Documents print a surname and a party; parties change their name, members
 * change their party, and some documents print a given name or a maiden name too. One surname is one person, unless the
 * documents tell two apart: by names in one document, by given names, or by what they asked at the same time for
 * different parties.
 */
import type { Vraagsteller } from "./document.ts";
import { canBeOneGivenName, naamDelen, type NaamDelen } from "./namen.ts";
import { vraagstellerSlug } from "./personen.ts";
import { isWholeSlug, slugify } from "./slug.ts";

/** A text without case, accents and punctuation; one with letters of other alphabets as it is. */
const fold = (text: string): string => (isWholeSlug(text) ? slugify(text) : text.normalize("NFC").toLowerCase());

/** What a document says of who asked, and when. */
export interface Asked {
  vraagstellers: readonly Vraagsteller[];
  ingezonden: string | null;
  ontvangen: string | null;
}

/** One person: all names that documents print of it, the newest first. */
export type Persoon = readonly [nu: Vraagsteller, ...eerder: Vraagsteller[]];

/** A name as printed, with the days between which it was. */
interface Naam extends NaamDelen {
  vraagsteller: Vraagsteller;
  slug: string;
  /** “” where none is printed. */
  partij: string;
  /** Days since 1970; of names without any day `Infinity` and `-Infinity`. */
  van: number;
  tot: number;
  /** Slugs of the other names in the same documents. */
  naast: Set<string>;
}

/** Days between which two parties must alternate before they are two persons: papers are printed after a change. */
const ALTERNATES = 60;
/** A term of the Kamer: who comes back later with another party may be someone else. */
const TERM = 4 * 365;

/** A vraagsteller by the newest name that these documents have for that person. */
export function newestNames(documents: Iterable<Asked>): (vraagsteller: Vraagsteller) => Vraagsteller {
  const newest = new Map(
    personsOfSeveralNames(documents).flatMap(([now, ...before]) => before.map((v) => [vraagstellerSlug(v), now])),
  );
  return (vraagsteller) => newest.get(vraagstellerSlug(vraagsteller)) ?? vraagsteller;
}

/** The persons that have more than one name. */
export function personsOfSeveralNames(documents: Iterable<Asked>): Persoon[] {
  const blocks = Map.groupBy(namesIn(documents).values(), ({ tussenvoegsel, achternaam }) =>
    // The name after the hyphen is a maiden name, which is not always printed.
    fold(`${tussenvoegsel} ${achternaam.split("-")[0]!}`),
  );
  return [...blocks.values()]
    .flatMap((names) => (names.length < 2 ? [] : clusters(names)))
    .filter(({ length }) => length > 1);
}

function namesIn(documents: Iterable<Asked>): Map<string, Naam> {
  const names = new Map<string, Naam>();
  for (const { vraagstellers, ingezonden, ontvangen } of documents) {
    const iso = ingezonden ?? ontvangen;
    const day = iso === null ? null : Date.parse(iso) / 864e5;
    const slugs = vraagstellers.map(vraagstellerSlug);
    for (const [i, vraagsteller] of vraagstellers.entries()) {
      const slug = slugs[i]!;
      let known = names.get(slug);
      if (!known) {
        const { naam, partij } = vraagsteller;
        const unseen = { van: Infinity, tot: -Infinity, naast: new Set<string>() };
        known = { ...naamDelen(naam), vraagsteller, slug, partij: fold(partij ?? ""), ...unseen };
        names.set(slug, known);
      }
      for (const other of slugs) if (other !== slug) known.naast.add(other);
      if (day === null) continue;
      known.van = Math.min(known.van, day);
      known.tot = Math.max(known.tot, day);
    }
  }
  return names;
}

/**
 * Joins the names of one surname, what is surest first: of one party, then of others. A name that fits two persons is
 * left as it is: it does not say which of them it is.
 */
function clusters(names: readonly Naam[]): Persoon[] {
  let persons: Naam[][] = names.map((naam) => [naam]);
  for (const areSame of [areSameWithin, areSameAcross]) {
    const fitting = (person: Naam[]) =>
      persons.filter((other) => other !== person && isSome(person, other, areSame) && canBeOne(person, other));
    const isUnsure = (person: Naam[]) => {
      const others = fitting(person);
      return others.some((one) => others.some((other) => other !== one && !canBeOne(one, other)));
    };
    const nextPair = () => {
      for (const person of persons) {
        const other = isUnsure(person) ? undefined : fitting(person).find((one) => !isUnsure(one));
        if (other) return [person, other] as const;
      }
      return null;
    };
    for (let pair = nextPair(); pair; pair = nextPair()) {
      const [one, other] = pair;
      persons = [...persons.filter((person) => person !== one && person !== other), [...one, ...other]];
    }
  }
  return persons.map(inOrder);
}

/** The newest name first. */
const inOrder = (person: readonly Naam[]): Persoon =>
  person
    .toSorted((a, b) => b.tot - a.tot || b.van - a.van || (a.slug < b.slug ? -1 : 1))
    .map(({ vraagsteller }) => vraagsteller) as unknown as Persoon;

const isSome = (a: readonly Naam[], b: readonly Naam[], holds: (one: Naam, other: Naam) => boolean): boolean =>
  a.some((one) => b.some((other) => holds(one, other)));

const canBeOne = (a: readonly Naam[], b: readonly Naam[]): boolean => !isSome(a, b, areToldApart);

const areSameWithin = (a: Naam, b: Naam): boolean => a.partij === b.partij || areKin(a.partij, b.partij);

/** A given name is printed where there are two of one surname: then another party needs the same given name. */
function areSameAcross(a: Naam, b: Naam): boolean {
  const apart = -daysTogether(a, b);
  return fold(a.voornaam) === fold(b.voornaam) && (apart <= TERM || apart === Infinity);
}

function areToldApart(a: Naam, b: Naam): boolean {
  return (
    a.naast.has(b.slug) ||
    !canBeOneGivenName(a.voornaam, b.voornaam) ||
    !canBeOneSurname(a.achternaam, b.achternaam) ||
    (areOthers(a.partij, b.partij) && (isAround(a, b) || isAround(b, a) || daysTogether(a, b) > ALTERNATES))
  );
}

/** “Faber-van de Klashorst” and “Faber”, not “Bakker-Klein” and “Bakker-Smit”. */
function canBeOneSurname(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

const daysTogether = (a: Naam, b: Naam): number => Math.min(a.tot, b.tot) - Math.max(a.van, b.van);

/** Whether one was asking before and after the other did. */
const isAround = (a: Naam, b: Naam): boolean =>
  b.van <= b.tot && a.van + ALTERNATES <= b.van && b.tot + ALTERNATES <= a.tot;

const areOthers = (a: string, b: string): boolean => a !== "" && b !== "" && a !== b && !areKin(a, b);

/** One has the name of the other in it: “GroenLinks-PvdA” and “PvdA”. */
function areKin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && `-${long}-`.includes(`-${short}-`);
}
