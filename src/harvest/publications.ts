/** Papers that only the official publications service has: of before the Kamer's own data, and what is missing there. */
import { aardOf } from "./aard.ts";
import { offeredByService } from "./ask-service.ts";
import type { Harvest } from "./harvest.ts";
import { aanhangselKey, entryIn, keepOffered, type Offered } from "./keep-stuk.ts";
import type { Publicatie } from "./model.ts";
import type { HeldStuk } from "./state.ts";
import { tie } from "./tie.ts";

/** Kinds by the names that the Kamer has for them; of what is none of these nothing is kept. */
const SOORTEN = {
  vraag: "Schriftelijke vragen",
  antwoord: "Antwoord schriftelijke vragen",
  mededeling: "Mededeling (uitstel antwoord)",
} as const;

/** Keeps publications: with the papers of the Kamer that they are, or as papers of their own. */
export async function keepPublications(harvest: Harvest, publicaties: readonly Publicatie[]): Promise<void> {
  const keys = new Keys(harvest);
  for (const publicatie of publicaties) {
    const lines = keys.of(publicatie);
    const entries = lines.flatMap((line) => entryIn(harvest.folders.read(line.map), line.id) ?? []);
    const tied = tie(publicatie, entries);
    const line = lines.find(({ id }) => id === tied?.stuk.id);
    const offered = tied && line ? offeredByService(publicatie, tied, line) : ofItsOwn(publicatie);
    if (offered) await keepOffered(harvest, offered);
    else harvest.tally.count("stukken", publicatie.identifier, "niet van ons");
  }
}

function ofItsOwn(publicatie: Publicatie): Offered | null {
  const { identifier, soort, titel, zaaknummers, onopgemaakt } = publicatie;
  // Under a bare number it is there for some days; then it comes under the identifier that stays.
  if (soort === null || onopgemaakt) return null;
  return {
    id: identifier,
    nummer: null,
    aard: aardOf(SOORTEN[soort], titel?.waarde ?? null) ?? "onbekend",
    zaken: (zaaknummers?.waarde ?? []).filter((zaaknummer) => /^\d{4}Z\d{5}$/.test(zaaknummer)).toSorted(),
    waarden: {},
    versie: null,
    bestanden: publicatie.bestanden,
    metadata: publicatie.metadata,
    bijlagen: [],
    publicatie,
  };
}

/** What is held, by each of its keys. */
class Keys {
  readonly #by = new Map<string, HeldStuk[]>();

  constructor({ state }: Harvest) {
    for (const line of state.stukken()) {
      for (const key of [line.id, line.identifier, line.aanhangsel, ...line.zaken]) {
        if (key === undefined) continue;
        const lines = this.#by.get(key);
        if (lines) lines.push(line);
        else this.#by.set(key, [line]);
      }
    }
  }

  of({ identifier, aanhangsel, zaaknummers }: Publicatie): HeldStuk[] {
    const keys = [identifier, aanhangsel ? aanhangselKey(aanhangsel.waarde) : "", ...(zaaknummers?.waarde ?? [])];
    const lines = keys.flatMap((key) => this.#by.get(key) ?? []);
    return lines.filter(({ id }, i) => lines.findIndex((other) => other.id === id) === i);
  }
}
