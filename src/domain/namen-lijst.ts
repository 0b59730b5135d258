/**
 * What the reviewed list of names says (`content/namen.yaml`): which names are one party, and which are one person
 * though the documents alone don't prove it. Each entry says where that is known from.
 */
import type { Vraagsteller } from "./document.ts";
import { naamDelen } from "./namen.ts";
import { isWholeSlug, slugify } from "./slug.ts";

/** A party with its names. */
export interface Partij {
  /** The name of now. */
  naam: string;
  voluit: string | null;
  /** How else documents write the name of now. */
  ook: readonly string[];
  /** Names that it had, the last one first. */
  eerder: readonly VroegereNaam[];
  /** Parties that went up in it: they keep pages of their own. */
  uit: readonly string[];
  /** Where its earlier names, and what went up in it, are known from. */
  herkomst: string | null;
}

export interface VroegereNaam {
  naam: string;
  /** How else documents write it. */
  ook: readonly string[];
  /** Until which year, month or day: “2026-06”. */
  tot: string;
}

/** Names that are one vraagsteller, whatever the documents say. */
export interface EenPersoon {
  namen: readonly Vraagsteller[];
  herkomst: string;
}

/** A surname of more than one bewindspersoon, with the days on which they took office, the first one first. */
export interface Naamgenoten {
  naam: string;
  personen: readonly { naam: string; van: string }[];
  herkomst: string;
}

export interface NamenLijst {
  partijen: readonly Partij[];
  vraagstellers: readonly EenPersoon[];
  bewindspersonen: readonly Naamgenoten[];
}

/** A list that says nothing. */
export const NO_NAMEN: NamenLijst = { partijen: [], vraagstellers: [], bewindspersonen: [] };

/** A text without case, accents and punctuation; one with letters of other alphabets as it is. */
export const foldName = (text: string): string =>
  isWholeSlug(text) ? slugify(text) : text.normalize("NFC").toLowerCase();

/** The parties of the list, asked by whatever name a document prints. */
export class Partijen {
  readonly #known = new Map<string, Partij>();

  constructor({ partijen }: Pick<NamenLijst, "partijen">) {
    for (const partij of partijen) for (const naam of namesOf(partij)) this.#known.set(foldName(naam), partij);
  }

  /** What the list says of the party that a document names; `undefined` for nothing. */
  of(naam: string): Partij | undefined {
    return this.#known.get(foldName(naam));
  }

  /** The name of now; of a party that the list does not have the printed one. */
  naamNu(naam: string): string {
    return this.of(naam)?.naam ?? naam;
  }

  /** The parties in which it went up. */
  wentInto(naam: string): Partij[] {
    const key = foldName(this.naamNu(naam));
    return [...new Set(this.#known.values())].filter(({ uit }) =>
      uit.some((part) => foldName(this.naamNu(part)) === key),
    );
  }

  /** Whether two names are of one party, or one party went up in the other. */
  areOne(a: string, b: string): boolean {
    const [one, other] = [foldName(this.naamNu(a)), foldName(this.naamNu(b))];
    return one === other || this.#wentInto(one, other) || this.#wentInto(other, one);
  }

  #wentInto(small: string, large: string): boolean {
    return (this.#known.get(large)?.uit ?? []).some((naam) => {
      const part = foldName(this.naamNu(naam));
      return part === small || this.#wentInto(small, part);
    });
  }
}

const namesOf = ({ naam, voluit, ook, eerder }: Partij): string[] => [
  ...[naam, ...ook, ...(voluit === null ? [] : [voluit])],
  ...eerder.flatMap((before) => [before.naam, ...before.ook]),
];

/** By what the list names a vraagsteller: surname and party of now; a given name counts where it is written. */
export function isNamed(entry: Vraagsteller, printed: Vraagsteller, partijen: Partijen): boolean {
  const [one, other] = [naamDelen(entry.naam), naamDelen(printed.naam)];
  const partijOf = ({ partij }: Vraagsteller): string => (partij === null ? "" : foldName(partijen.naamNu(partij)));
  return (
    foldName(`${one.tussenvoegsel} ${one.achternaam}`) === foldName(`${other.tussenvoegsel} ${other.achternaam}`) &&
    (one.voornaam === "" || foldName(one.voornaam) === foldName(other.voornaam)) &&
    partijOf(entry) === partijOf(printed)
  );
}
