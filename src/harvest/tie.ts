/**
 * Which paper of the Kamer a publication of the official publications service is. Only keys decide, in a fixed order, and
 * which one did is kept with the paper; subjects and dates repeat, and tie nothing.
 */
import { publicationKind } from "./aard.ts";
import type { Aanhangsel, PublicatieGegevens, PublicatieSoort } from "./model.ts";
import type { SLEUTELS, Stuk } from "../domain/zaakrecord.ts";

export type Sleutel = (typeof SLEUTELS)[number];

export interface Tied<S> {
  stuk: S;
  sleutel: Sleutel;
}

/** What is needed of a paper to tie a publication to it. */
export type Tieable = Pick<Stuk, "aard" | "zaken" | "waarden">;

/**
 * @param stukken papers that it may be: all that share a zaaknummer, an identifier or an Aanhangsel number with it
 * @returns the paper and the key that ties it; `null` where no key does, or where several papers fit the same key
 */
export function tie<S extends Tieable>(publicatie: PublicatieGegevens, stukken: readonly S[]): Tied<S> | null {
  const { identifier, soort } = publicatie;
  const aanhangsel = publicatie.aanhangsel?.waarde ?? null;
  const zaaknummers = new Set(publicatie.zaaknummers?.waarde ?? []);
  const kind = KINDS[soort ?? "geen"];
  const named = identifier === null ? [] : stukken.filter(({ waarden }) => waarden.identifier?.waarde === identifier);
  if (named.length > 0) return only(named, "ExterneIdentifier");
  // A paper that is known to be another publication, or to have another number, is not this one.
  const free = stukken.filter(
    ({ waarden }) =>
      (waarden.identifier === undefined || identifier === null || isUnformatted(waarden.identifier.waarde)) &&
      (waarden.aanhangsel === undefined || aanhangsel === null || isSame(waarden.aanhangsel.waarde, aanhangsel)),
  );
  const ofCase = free.filter(
    ({ aard, zaken }) =>
      kind !== null && publicationKind(aard) === kind && zaken.some((zaaknummer) => zaaknummers.has(zaaknummer)),
  );
  const numbered = (some: readonly S[]) =>
    aanhangsel === null
      ? []
      : some.filter(({ waarden }) => waarden.aanhangsel && isSame(waarden.aanhangsel.waarde, aanhangsel));
  if (ofCase.length === 1) return only(ofCase, "zaaknummer en soort");
  if (ofCase.length > 1 && numbered(ofCase).length > 0) return only(numbered(ofCase), "zaaknummer en soort");
  if (numbered(free).length > 0) return only(numbered(free), "Aanhangselnummer");
  const question = /^kv-tk-(\d{4}Z\d{5})$/.exec(identifier ?? "")?.[1];
  if (question === undefined) return null;
  return only(
    free.filter(({ aard, zaken }) => aard === "vragen" && zaken.includes(question)),
    "identifier van de zaak",
  );
}

const KINDS = { vraag: "vragen", antwoord: "antwoord", mededeling: "mededeling", geen: null } as const satisfies Record<
  NonNullable<PublicatieSoort> | "geen",
  ReturnType<typeof publicationKind>
>;

/** Published before it was formatted: a bare number, which goes away. */
export const isUnformatted = (identifier: string): boolean => /^[a-z]+-\d+$/.test(identifier);

const isSame = (a: Aanhangsel, b: Aanhangsel): boolean => a.vergaderjaar === b.vergaderjaar && a.nummer === b.nummer;

const only = <S>(found: readonly S[], sleutel: Sleutel): Tied<S> | null =>
  found.length === 1 ? { stuk: found[0]!, sleutel } : null;

/** Identifiers under which a paper may have been published, the surest first, by the numbers it has. */
export function likelyIdentifiers({ aard, zaken, waarden }: Tieable): string[] {
  const own = waarden.identifier?.waarde;
  const aanhangsel = waarden.aanhangsel?.waarde;
  const kind = publicationKind(aard);
  return [
    ...(own === undefined ? [] : [own]),
    ...(aanhangsel && kind !== "vragen"
      ? [`ah-tk-${aanhangsel.vergaderjaar.replace("-", "")}-${aanhangsel.nummer}`]
      : []),
    ...(kind === "vragen" ? zaken.map((zaaknummer) => `kv-tk-${zaaknummer}`) : []),
  ].filter((identifier, i, all) => all.indexOf(identifier) === i);
}
