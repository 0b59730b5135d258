/** What the Kamer lacks of a paper, asked of the official publications service: the formatted file, and its metadata. */
import type { Stuk as Entry } from "../domain/zaakrecord.ts";
import type { Harvest } from "./harvest.ts";
import { entryIn, keepOffered, type Offered } from "./keep-stuk.ts";
import { isOld } from "./look-again.ts";
import type { Publicatie } from "./model.ts";
import type { HeldStuk } from "./state.ts";
import { isUnformatted, likelyIdentifiers, tie, type Tied } from "./tie.ts";

/** Asks for one paper that is held, and keeps what it is given. */
export async function askService(harvest: Harvest, line: HeldStuk): Promise<void> {
  const { folders, state, dag, droog } = harvest;
  if (droog) return;
  const entry = entryIn(folders.read(line.map), line.id);
  if (entry === null) return;
  const found = await publicationOf(harvest, entry, isOld(line, dag));
  if (found) await keepOffered(harvest, offeredByService(found.publicatie, found.tied, line));
  const now = state.stuk(line.id);
  if (now && isOld(now, dag)) state.set({ ...now, gevraagd: dag });
}

/** The publication that is this paper: the formatted one, where it is there. */
async function publicationOf(
  { sources: { publications }, folders }: Harvest,
  entry: Entry,
  isSearched: boolean,
): Promise<{ publicatie: Publicatie; tied: Tied<Entry> } | null> {
  const found: Publicatie[] = [];
  const identifiers = likelyIdentifiers(entry);
  for (const identifier of identifiers) {
    const publicatie = await publications.publication(identifier);
    if (publicatie) found.push(publicatie);
  }
  // A bare number goes away when its formatted twin is there: that one is looked for by the case. A fresh paper whose
  // identifier is certain is found by that or is not there yet.
  if (found.every(({ onopgemaakt }) => onopgemaakt) && (isSearched || identifiers.every(isUnformatted))) {
    for (const zaaknummer of entry.zaken) found.push(...(await publications.ofZaak(zaaknummer)));
  }
  const near = entry.zaken.flatMap((map) => folders.read(map).stukken);
  const stukken = [entry, ...near.filter(({ id }) => id !== entry.id)].filter(
    ({ id }, i, all) => all.findIndex((other) => other.id === id) === i,
  );
  for (const publicatie of found.toSorted((a, b) => Number(a.onopgemaakt) - Number(b.onopgemaakt))) {
    const tied = tie(publicatie, stukken);
    if (tied?.stuk.id === entry.id) return { publicatie, tied };
  }
  return null;
}

/** A paper that is held, with the files of a publication. */
export function offeredByService(publicatie: Publicatie, { stuk, sleutel }: Tied<Entry>, line: HeldStuk): Offered {
  const { id, nummer, aard, zaken, waarden, bijlagen } = stuk;
  const ofKamer = Object.fromEntries(Object.entries(waarden).filter(([, { bron }]) => bron === "tweedekamer"));
  return {
    ...{ id, nummer, aard, zaken, bijlagen, sleutel, publicatie, apart: line.apart },
    waarden: ofKamer as Entry["waarden"],
    versie: line.bestand?.versie ?? null,
    bestanden: publicatie.bestanden,
    metadata: publicatie.metadata,
  };
}
