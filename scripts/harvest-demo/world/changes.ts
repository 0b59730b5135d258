/** What happens at the sources between two runs. Each change moves what the sources move with it. */
import { local, utc } from "./days.ts";
import { guidOf } from "./guid.ts";
import { aanhangselnummer, identifierOf, Maker } from "./make-world.ts";
import { publicationOf } from "./publications.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { StukRow, World, ZaakRow } from "./rows.ts";

/** Time goes on; what changes after this carries the new instant. */
export function wait(world: World, hours: number): void {
  world.now += hours * 3_600_000;
}

/** Stamps rows anew, and changes nothing in them. */
export function touch(world: World, rows: readonly (ZaakRow | StukRow)[]): void {
  // A second for a thousand rows, as when all of them were touched.
  rows.forEach((row, i) => {
    const ms = world.now - rows.length + i;
    row.gewijzigdOp = local(ms);
    row.apiGewijzigdOp = utc(ms, 7);
  });
  world.revision += 1;
}

export function touchAll(world: World): void {
  touch(world, world.zaken.filter(isThere));
  touch(world, world.stukken.filter(isThere));
}

/** Another edition of a paper, which says something else. */
export function newVersion(world: World, stuk: StukRow): void {
  const uitgave = stuk.versie.uitgave + 1;
  stuk.versie = { ...stuk.versie, uitgave, nummer: stuk.versie.nummer + 1, id: guidOf(`versie ${stuk.id} ${uitgave}`) };
  touch(world, [stuk]);
}

/** The number in the Aanhangsel, given a day after the paper. */
export function giveNumber(world: World, stuk: StukRow): void {
  stuk.aanhangselnummer = aanhangselnummer(stuk.vergaderjaar, stuk.nummerInAanhangsel);
  touch(world, [stuk]);
}

/** The formatted publication of a paper that was PDF only; an unformatted one of before goes away. */
export function format(world: World, stuk: StukRow): void {
  const identifier = identifierOf(stuk.kind, stuk.zaken[0]?.nummer ?? "", stuk.vergaderjaar, stuk.nummerInAanhangsel);
  stuk.versie = { ...stuk.versie, externeIdentifier: identifier, published: true };
  giveNumber(world, stuk);
  const before = world.publications.findIndex((row) => row.stuk === stuk && row.status === "Onopgemaakt");
  if (before !== -1) world.publications.splice(before, 1);
  world.publications.push({ ...publicationOf(stuk, identifier), manner: "right" });
}

/** Only the key is left, and the instant. */
export function remove(world: World, row: ZaakRow | StukRow): void {
  row.verwijderd = true;
  touch(world, [row]);
}

export function restore(world: World, row: ZaakRow | StukRow): void {
  row.verwijderd = false;
  touch(world, [row]);
}

export function correctZaaknummer(world: World, zaak: ZaakRow, nummer: string): void {
  zaak.nummer = nummer;
  touch(world, [zaak, ...zaak.stukken.filter(isThere)]);
}

export function move(world: World, stuk: StukRow, from: ZaakRow, to: ZaakRow): void {
  from.stukken = from.stukken.filter((other) => other !== stuk);
  stuk.zaken = stuk.zaken.filter((zaak) => zaak !== from);
  tie(world, stuk, to);
}

/** A paper without a zaak gets one, or one more. */
export function tie(world: World, stuk: StukRow, zaak: ZaakRow): void {
  stuk.zaken.push(zaak);
  zaak.stukken.push(stuk);
  touch(world, [stuk, zaak]);
}

/** A question of today, as while pages are read. */
export function ask(world: World): ZaakRow {
  const zaak = new Maker(world).add(SCENARIOS[0]!, new Date(world.now).toISOString().slice(0, 10));
  touch(world, [zaak, ...zaak.stukken]);
  return zaak;
}

/** An answer of today to a question; an answer need not move its zaak. */
export function answer(world: World, zaak: ZaakRow): StukRow {
  const stuk = new Maker(world).stuk(zaak, "antwoord", new Date(world.now).toISOString().slice(0, 10));
  zaak.afgedaan = true;
  touch(world, [stuk]);
  return stuk;
}

const isThere = ({ verwijderd }: { verwijderd: boolean }): boolean => !verwijderd;
