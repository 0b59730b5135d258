/**
 * Makes what the sources hold, after recorded answers: so many zaken, three times as many papers, one row in five deleted,
 * and every peculiarity that was seen, each at least once. The same wishes give the same world.
 */
import { randomNumbers } from "../../random.ts";
import { dayAfter } from "../../../src/domain/datum.ts";
import { local, utc, vergaderjaarOf } from "./days.ts";
import { guidOf, guidOrder } from "./guid.ts";
import { publish } from "./publications.ts";
import type { ActorRow, Kind, StukRow, World, ZaakRow } from "./rows.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { COUNTERS, KIND_SOORT, officieelOf, onderwerpOf, subjectOf, who } from "./wording.ts";

export interface Wishes {
  zaken: number;
  seed?: number;
  /** The day it is, when nothing else is said: a fifth of the zaken is of the two months before it. */
  today?: string;
  /** The first day of asking. */
  from?: string;
}

const FRESH_DAYS = 60;
const FRESH_SHARE = 0.2;
/** Papers older than this are formatted; younger ones are PDF only. */
const FORMATTED_AFTER_DAYS = 14;
/** A number in the Aanhangsel comes a day after the paper. */
const NUMBERED_AFTER_DAYS = 1;
/** One deleted row to four that are there. */
const DELETED = 0.25;
const PAGES = [100, 250];
const MOST_BETWEEN = 20;

export function makeWorld({ zaken, seed = 1, today = "2026-11-20", from = "2010-01-04" }: Wishes): World {
  const maker = new Maker({
    seed,
    now: Date.parse(`${today}T03:00:00Z`),
    zaken: [],
    stukken: [],
    publications: [],
    revision: 0,
  });
  const span = (Date.parse(today) - Date.parse(from)) / 86_400_000;
  // Each peculiar one at least once where there is room, and one in twenty of many.
  const every = Math.min(MOST_BETWEEN, Math.max(1, Math.floor(zaken / SCENARIOS.length)));
  for (let i = 0; i < zaken; i++) {
    const part = i / zaken;
    const old = 1 - FRESH_SHARE;
    const days =
      part < old
        ? (part / old) * (span - FRESH_DAYS)
        : span - FRESH_DAYS + ((part - old) / FRESH_SHARE) * (FRESH_DAYS - 1);
    const scenario = i % every === 0 ? SCENARIOS[(i / every) % SCENARIOS.length]! : SCENARIOS[0]!;
    maker.add(scenario, dayAfter(from, Math.floor(days)));
  }
  return maker.finish();
}

/** Makes rows of a world; also used to put in new ones later. */
export class Maker {
  readonly world: World;
  readonly random: () => number;
  readonly #numbers: Map<string, number>;
  #lastZaak: ZaakRow | null = null;

  constructor(world: World) {
    this.world = world;
    this.random = randomNumbers(world.seed + world.zaken.length);
    this.#numbers = COUNTERS.get(world) ?? new Map<string, number>();
    COUNTERS.set(world, this.#numbers);
  }

  /** A zaak with its papers, asked on this day; papers of days to come are left out. */
  add(scenario: Scenario, day: string): ZaakRow {
    const zaak = this.#zaak(day, scenario.oddYear === true, scenario.sameSubject === true ? this.#lastZaak : null);
    if (scenario.noAddressee === true) zaak.actoren = zaak.actoren.filter(({ relatie }) => relatie !== "Gericht aan");
    if (scenario.emptyActor === true) zaak.actoren.push(emptyActor(`${zaak.id} leeg`));
    const today = new Date(this.world.now).toISOString().slice(0, 10);
    for (const paper of scenario.papers) {
      const datum = dayAfter(day, paper.after + (paper.kind === "vraag" ? 0 : Math.floor(this.random() * 5)));
      if (datum > today) continue;
      const stuk = this.stuk(zaak, paper.kind, datum);
      if (paper.soort !== undefined) stuk.soort = paper.soort;
      if (paper.onderwerp !== undefined) stuk.onderwerp = paper.onderwerp(zaak);
      Object.assign(stuk, paper.own ?? {});
      if (paper.xml !== undefined) stuk.versie.xml = paper.xml;
      if (paper.joint === true) this.#join(stuk, day);
      if (paper.withBijlage === true) stuk.bijlagen.push(this.stuk(zaak, "bijlage", datum));
      if (paper.unpublished === true) Object.assign(stuk.versie, { published: false, externeIdentifier: null });
      if (paper.withoutZaak === true) {
        zaak.stukken = zaak.stukken.filter((other) => other !== stuk);
        stuk.zaken = [];
      }
    }
    zaak.afgedaan = zaak.stukken.some(({ kind }) => kind === "antwoord" || kind === "intrekking");
    this.#stampZaak(zaak);
    this.#lastZaak = zaak;
    return zaak;
  }

  /** A paper of a zaak, as it is some time after that day. */
  stuk(zaak: ZaakRow, kind: Kind, datum: string): StukRow {
    const year = datum.slice(0, 4);
    const nummer = `${year}D${String(this.#next(`${year}D`)).padStart(5, "0")}`;
    const id = guidOf(`stuk ${this.world.seed} ${nummer}`);
    const age = (this.world.now - Date.parse(datum)) / 86_400_000;
    const vergaderjaar = vergaderjaarOf(datum);
    const counted = kind !== "vraag" && kind !== "bijlage" && kind !== "onbekend";
    const nummerInAanhangsel = counted ? this.#next(vergaderjaar) : null;
    const published = age > FORMATTED_AFTER_DAYS && kind !== "bijlage" && kind !== "onbekend";
    const stuk: StukRow = {
      id,
      kind,
      soort: KIND_SOORT[kind],
      nummer,
      onderwerp: subjectOf(kind, zaak),
      datum,
      vergaderjaar,
      kamer: 2,
      nummerInAanhangsel,
      aanhangselnummer: age > NUMBERED_AFTER_DAYS ? aanhangselnummer(vergaderjaar, nummerInAanhangsel) : null,
      alias: null,
      zaken: [zaak],
      bijlagen: [],
      own: "pdf",
      manner: "right",
      lengthOff: 0,
      versie: {
        id: guidOf(`versie ${id} 1`),
        nummer: 3,
        externeIdentifier: published ? identifierOf(kind, zaak.nummer, vergaderjaar, nummerInAanhangsel) : null,
        published,
        xml: "whole",
        uitgave: 1,
      },
      officieel: officieelOf(this.random),
      verwijderd: false,
      ...this.#stamps(datum, nummer),
    };
    zaak.stukken.push(stuk);
    this.world.stukken.push(stuk);
    return stuk;
  }

  finish(): World {
    const { world } = this;
    for (const [list, soort] of [
      [world.zaken, "zaak"],
      [world.stukken, "stuk"],
    ] as const) {
      const count = Math.floor(list.length * DELETED);
      for (let i = 0; i < count; i++)
        list.push(this.#tombstone(list[Math.floor(this.random() * list.length)] as never, `${soort} ${i}`) as never);
      shareInstants(list.filter(isListed));
    }
    publish(world);
    return world;
  }

  #zaak(day: string, oddYear: boolean, like: ZaakRow | null): ZaakRow {
    const year = String(Number(day.slice(0, 4)) - (oddYear ? 1 : 0));
    const nummer = `${year}Z${String(this.#next(`${year}Z`)).padStart(5, "0")}`;
    const id = guidOf(`zaak ${this.world.seed} ${nummer}`);
    const zaak: ZaakRow = {
      id,
      nummer,
      onderwerp: like?.onderwerp ?? onderwerpOf(this.random, this.world.zaken.length),
      gestartOp: day,
      vergaderjaar: vergaderjaarOf(day),
      afgedaan: false,
      actoren: who(id, this.random),
      stukken: [],
      verwijderd: false,
      ...this.#stamps(day, nummer),
    };
    this.world.zaken.push(zaak);
    return zaak;
  }

  /** Two more zaken that the same answer answers. */
  #join(stuk: StukRow, day: string): void {
    for (let i = 0; i < 2; i++) {
      const other = this.#zaak(day, false, null);
      this.stuk(other, "vraag", day);
      other.stukken.push(stuk);
      other.afgedaan = true;
      this.#stampZaak(other);
      stuk.zaken.push(other);
    }
  }

  /** A row that is left of something that nobody ever saw: it shows among the rows, and within expansions. */
  #tombstone<R extends ZaakRow | StukRow>(like: R, name: string): R {
    const row = {
      ...like,
      id: guidOf(`weg ${this.world.seed} ${name}`),
      nummer: `${like.nummer} weg`,
      verwijderd: true,
    };
    if ("kind" in row) {
      row.zaken = [];
      row.bijlagen = [];
      // A quarter still hangs on a zaak.
      if (this.random() < 0.25) (like as StukRow).zaken[0]?.stukken.push(row);
    } else row.stukken = [];
    return row;
  }

  #stamps(day: string, name: string): { gewijzigdOp: string; apiGewijzigdOp: string } {
    const ms = Date.parse(`${day}T07:00:00Z`) + Math.floor(this.random() * 28_800_000);
    const decimals = Number(guidOf(name).charCodeAt(0)) % 8;
    return { gewijzigdOp: local(ms), apiGewijzigdOp: utc(Math.min(ms + 90_000, this.world.now), decimals) };
  }

  /** An answer moves its zaak; not always, and never to the same instant. */
  #stampZaak(zaak: ZaakRow): void {
    const last = zaak.stukken
      .map(({ datum }) => datum)
      .sort()
      .at(-1);
    if (last !== undefined && this.random() < 0.8) Object.assign(zaak, this.#stamps(last, zaak.nummer));
  }

  #next(series: string): number {
    const number = (this.#numbers.get(series) ?? 0) + 1;
    this.#numbers.set(series, number);
    return number;
  }
}

export function aanhangselnummer(vergaderjaar: string, nummer: number | null): string | null {
  if (nummer === null) return null;
  return `${vergaderjaar.slice(2, 4)}${vergaderjaar.slice(7)}${String(nummer).padStart(5, "0")}`;
}

export function identifierOf(kind: Kind, zaaknummer: string, vergaderjaar: string, nummer: number | null): string {
  return kind === "vraag" || nummer === null
    ? `kv-tk-${zaaknummer}`
    : `ah-tk-${vergaderjaar.replace("-", "")}-${nummer}`;
}

function emptyActor(name: string): ActorRow {
  return {
    id: guidOf(name),
    naam: null,
    fractie: null,
    functie: null,
    relatie: null,
    persoonId: null,
    verwijderd: true,
  };
}

/** Whether a harvest that asks for changes gets this row: the edges of its pages are among them. */
const isListed = (row: ZaakRow | StukRow): boolean =>
  !row.verwijderd && !("kind" in row && (row.kind === "bijlage" || row.kind === "onbekend"));

/** Rows on both sides of the edge of a page get one instant, so that only their keys tell them apart. */
function shareInstants(rows: (ZaakRow | StukRow)[]): void {
  const keyed = rows.map((row) => [sortKey(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const order = keyed.map(([, row]) => row);
  for (const size of PAGES) {
    for (let edge = size; edge < order.length; edge += size) {
      const shared = order.slice(edge - 3, edge + 3);
      for (const row of shared) row.apiGewijzigdOp = shared[0]!.apiGewijzigdOp;
    }
  }
}

/** The order of `$orderby=ApiGewijzigdOp,Id`. */
export function sortKey({ apiGewijzigdOp, id }: { apiGewijzigdOp: string; id: string }): string {
  const [whole, fraction = ""] = apiGewijzigdOp.slice(0, -1).split(".") as [string, string?];
  return `${whole}.${fraction.padEnd(7, "0")} ${guidOrder(id)}`;
}
