/** A case as the Kamer has it now → its record. */
import type { Gebeurtenis } from "../domain/zaakrecord.ts";
import { stemOf } from "./case-folders.ts";
import type { Harvest } from "./harvest.ts";
import type { Zaak } from "./model.ts";
import { zaakWaarden } from "./official-values.ts";

/** Keeps what is known of a case; its papers come by themselves. */
export function keepZaak(harvest: Harvest, zaak: Zaak): void {
  const { state, folders, tally, dag, droog } = harvest;
  const { id, zaaknummer } = zaak;
  const before = state.zaak(id);
  if (droog) return tally.count("zaken", id, before ? "zelfde" : "nieuw", zaaknummer);
  if (before && before.nummer !== zaaknummer) renumber(harvest, before.nummer, zaaknummer);
  const record = folders.read(zaaknummer);
  const gebeurtenissen: Gebeurtenis[] = [
    ...(record.zaak?.gebeurtenissen ?? []),
    ...(before?.verwijderd ? [{ wat: "teruggekeerd" as const, dag }] : []),
  ];
  const written = folders.write(zaaknummer, {
    ...record,
    zaak: { id, nummer: zaaknummer, waarden: zaakWaarden(zaak), gebeurtenissen },
  });
  state.set({ soort: "zaak", id, nummer: zaaknummer });
  tally.count("zaken", id, before === null ? "nieuw" : written ? "gewijzigd" : "zelfde", zaaknummer);
}

/** The number of a case was put right at the source: its folder, with all in it, gets the other number. */
function renumber({ state, folders, tally }: Harvest, from: string, to: string): void {
  tally.meldingen.add(`Zaak ${from} heet bij de bron nu ${to}; de map is verplaatst`);
  const renamed = (number: string) => (number === from ? to : number);
  const old = folders.read(from);
  const stukken = old.stukken.map((stuk) => {
    return { ...stuk, zaken: stuk.zaken.map(renamed), map: renamed(stuk.map) };
  });
  for (const { id, nummer, map } of old.stukken) {
    if (map === from) folders.move(from, to, stemOf({ id, nummer }));
    const line = state.stuk(id);
    if (line) state.set({ ...line, map: renamed(line.map), zaken: line.zaken.map(renamed) });
  }
  const held = folders.read(to);
  const known = new Set(stukken.map(({ id }) => id));
  folders.write(to, {
    zaak: old.zaak && { ...old.zaak, nummer: to },
    stukken: [...stukken, ...held.stukken.filter(({ id }) => !known.has(id))],
  });
  folders.write(from, { zaak: null, stukken: [] });
}
