/**
 * Which printed names are one vraagsteller. Documents print a surname and a party; some print a given name or a maiden
 * name too. Names are joined on evidence only: one surname in one party, through its changes of name, or an entry of the
 * reviewed list (`content/namen.yaml`). Whoever may be the same person without such evidence stays apart, and is named
 * with the other, unless the documents tell the two apart: by names in one document, by given names, or by what they
 * asked at the same time for different parties.
 */
import type { Vraagsteller } from "./document.ts";
import { canBeOneGivenName, naamDelen, type NaamDelen } from "./namen.ts";
import { foldName, isNamed, type NamenLijst, Partijen } from "./namen-lijst.ts";
import { vraagstellerSlug } from "./personen.ts";

/** What a document says of who asked, and when. */
export interface Asked {
  vraagstellers: readonly Vraagsteller[];
  ingezonden: string | null;
  ontvangen: string | null;
}

/** One person: all names that documents print of it, the newest first. */
export type Persoon = readonly [nu: Vraagsteller, ...eerder: Vraagsteller[]];

export interface Personen {
  /** Those that have more than one name. */
  meerNamen: Persoon[];
  /** Slug of a newest name → newest names of those who may be the same person. */
  misschien: ReadonlyMap<string, readonly Vraagsteller[]>;
}

/** A name as printed, with the days between which it was. */
interface Naam extends NaamDelen {
  vraagsteller: Vraagsteller;
  slug: string;
  /** Days since 1970; of names without any day `Infinity` and `-Infinity`. */
  van: number;
  tot: number;
  /** Slugs of the other names in the same documents. */
  naast: Set<string>;
}

/** Days between which two parties must alternate before they are two persons: papers are printed after a change. */
const ALTERNATES = 60;

/** A vraagsteller by the newest name that these persons have. */
export function newestNames(persons: Pick<Personen, "meerNamen">): (vraagsteller: Vraagsteller) => Vraagsteller {
  const newest = new Map(
    persons.meerNamen.flatMap(([now, ...before]) => before.map((v) => [vraagstellerSlug(v), now])),
  );
  return (vraagsteller) => newest.get(vraagstellerSlug(vraagsteller)) ?? vraagsteller;
}

/** The persons that these documents name. */
export function personsIn(documents: Iterable<Asked>, lijst: NamenLijst): Personen {
  const partijen = new Partijen(lijst);
  const same = new Sameness(partijen);
  const blocks = Map.groupBy(namesIn(documents).values(), surnameOf);
  const apart = [...blocks.values()].flatMap((names) => same.clusters(names));
  const persons = joinListed(apart, lijst, partijen);
  const misschien = new Map<string, Vraagsteller[]>();
  for (const block of Map.groupBy(persons, (person) => surnameOf(newestOf(person))).values()) {
    for (const one of block) {
      const others = block.filter((other) => other !== one && same.canBeOne(one, other));
      if (others.length > 0)
        misschien.set(
          newestOf(one).slug,
          others.map((other) => newestOf(other).vraagsteller),
        );
    }
  }
  return { meerNamen: persons.filter(({ length }) => length > 1).map(namesOfPerson), misschien };
}

/** The name after the hyphen is a maiden name, which is not always printed. */
const surnameOf = ({ tussenvoegsel, achternaam }: NaamDelen): string =>
  foldName(`${tussenvoegsel} ${achternaam.split("-")[0]!}`);

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
        const unseen = { van: Infinity, tot: -Infinity, naast: new Set<string>() };
        names.set(slug, (known = { ...naamDelen(vraagsteller.naam), vraagsteller, slug, ...unseen }));
      }
      for (const other of slugs) if (other !== slug) known.naast.add(other);
      if (day === null) continue;
      known.van = Math.min(known.van, day);
      known.tot = Math.max(known.tot, day);
    }
  }
  return names;
}

/** Joins those of whom two names stand in one entry of the list. */
function joinListed(
  apart: readonly (readonly Naam[])[],
  { vraagstellers }: NamenLijst,
  partijen: Partijen,
): (readonly Naam[])[] {
  let persons = [...apart];
  for (const { namen } of vraagstellers) {
    const isMeant = (person: readonly Naam[]): boolean =>
      person.some(({ vraagsteller }) => namen.some((entry) => isNamed(entry, vraagsteller, partijen)));
    const told = Map.groupBy(persons, isMeant);
    const meant = told.get(true) ?? [];
    if (meant.length > 1) persons = [...(told.get(false) ?? []), meant.flat()];
  }
  return persons;
}

/** The newest name first. */
const inOrder = (person: readonly Naam[]): Naam[] =>
  person.toSorted((a, b) => b.tot - a.tot || b.van - a.van || (a.slug < b.slug ? -1 : 1));

const newestOf = (person: readonly Naam[]): Naam => inOrder(person)[0]!;

const namesOfPerson = (person: readonly Naam[]): Persoon =>
  inOrder(person).map(({ vraagsteller }) => vraagsteller) as unknown as Persoon;

/** What the names of one surname say of each other, with the parties that are one. */
class Sameness {
  readonly #partijen: Partijen;

  constructor(partijen: Partijen) {
    this.#partijen = partijen;
  }

  /** Joins names of one party. A name that fits two persons is left as it is: it does not say which of them it is. */
  clusters(names: readonly Naam[]): Naam[][] {
    let persons: Naam[][] = names.map((naam) => [naam]);
    const fitting = (person: Naam[]) =>
      persons.filter(
        (other) => other !== person && isSome(person, other, this.#areOfOneParty) && this.canBeOne(person, other),
      );
    const isUnsure = (person: Naam[]) => {
      const others = fitting(person);
      return others.some((one) => others.some((other) => other !== one && !this.canBeOne(one, other)));
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
    return persons;
  }

  canBeOne(a: readonly Naam[], b: readonly Naam[]): boolean {
    return !isSome(a, b, this.#areToldApart);
  }

  #areOfOneParty = ({ vraagsteller: a }: Naam, { vraagsteller: b }: Naam): boolean =>
    a.partij === null || b.partij === null ? a.partij === b.partij : this.#partijen.areOne(a.partij, b.partij);

  #areToldApart = (a: Naam, b: Naam): boolean => {
    const [one, other] = [a.vraagsteller.partij, b.vraagsteller.partij];
    const areOthers = one !== null && other !== null && !this.#partijen.areOne(one, other) && !areKin(one, other);
    return (
      a.naast.has(b.slug) ||
      !canBeOneGivenName(a.voornaam, b.voornaam) ||
      !canBeOneSurname(a.achternaam, b.achternaam) ||
      (areOthers && (isAround(a, b) || isAround(b, a) || daysTogether(a, b) > ALTERNATES))
    );
  };
}

const isSome = (a: readonly Naam[], b: readonly Naam[], holds: (one: Naam, other: Naam) => boolean): boolean =>
  a.some((one) => b.some((other) => holds(one, other)));

/** “Faber-van de Klashorst” and “Faber”, not “Bakker-Klein” and “Bakker-Smit”. */
function canBeOneSurname(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

const daysTogether = (a: Naam, b: Naam): number => Math.min(a.tot, b.tot) - Math.max(a.van, b.van);

/** Whether one was asking before and after the other did. */
const isAround = (a: Naam, b: Naam): boolean =>
  b.van <= b.tot && a.van + ALTERNATES <= b.van && b.tot + ALTERNATES <= a.tot;

/** One has the name of the other in it, such as “GroenLinks-PvdA” and “PvdA”: that does not tell two persons apart. */
function areKin(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length);
  return `-${long!}-`.includes(`-${short!}-`);
}
