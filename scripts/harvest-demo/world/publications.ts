/** What the publications service holds of a world, and what only it holds. */
import { dayAfter } from "../../../src/domain/datum.ts";
import { vergaderjaarOf } from "./days.ts";
import { guidOf } from "./guid.ts";
import type { PublicationRow, StukRow, World } from "./rows.ts";

/** Of so many published papers one is taken back, has a page that is not found, or leads to one. */
const ODD_EVERY = 97;
const ODD = ["taken-back", "page-404", "fout404"] as const;
/** So many answers of before the Kamer's data begin. */
const EARLIER = 12;

/** Puts in the publications of the papers, and those that the Kamer lacks. */
export function publish(world: World): void {
  for (const stuk of world.stukken) {
    if (stuk.verwijderd || !stuk.versie.published || stuk.versie.externeIdentifier === null) continue;
    world.publications.push(publicationOf(stuk, stuk.versie.externeIdentifier));
  }
  for (const stuk of world.stukken.filter(isFreshAnswer).slice(0, EARLIER)) {
    world.publications.push({
      ...publicationOf(stuk, `ah-${1_151_600 + world.publications.length}`),
      status: "Onopgemaakt",
    });
  }
  for (let i = 0; i < EARLIER; i++) world.publications.push(earlier(world, i));
  world.publications.push(oral(world));
}

const isFreshAnswer = ({ kind, verwijderd, versie, zaken }: StukRow): boolean =>
  kind === "antwoord" && !verwijderd && !versie.published && zaken.length > 0;

export function publicationOf(stuk: StukRow, identifier: string): PublicationRow {
  const place = Number.parseInt(guidOf(`publicatie ${identifier}`).slice(0, 8), 16);
  return {
    identifier,
    soort: stuk.kind === "vraag" ? "vraag" : /antwoord|rectificatie/.test(stuk.kind) ? "antwoord" : "mededeling",
    status: "Opgemaakt na onopgemaakt",
    modified: dayAfter(stuk.datum, 15),
    manner: place % ODD_EVERY === 0 ? ODD[place % ODD.length]! : "right",
    stuk,
  };
}

/** An answer of the year before the Kamer's data begin. */
function earlier(world: World, i: number): PublicationRow {
  const datum = dayAfter("2007-11-05", i * 9);
  const like = world.stukken.find(
    ({ kind, verwijderd, zaken }) => kind === "antwoord" && !verwijderd && zaken.length > 0,
  )!;
  const zaaknummer = `2007Z${String(9000 + i)}`.replace(/Z(\d{4})$/, "Z0$1");
  const vergaderjaar = vergaderjaarOf(datum);
  const zaak = {
    ...like.zaken[0]!,
    id: guidOf(`vroeger ${zaaknummer}`),
    nummer: zaaknummer,
    gestartOp: dayAfter(datum, -20),
    stukken: [],
  };
  const nummer = 500 + i;
  const identifier = `ah-tk-${vergaderjaar.replace("-", "")}-${nummer}`;
  const stuk: StukRow = {
    ...like,
    id: guidOf(`vroeger ${identifier}`),
    datum,
    vergaderjaar,
    nummerInAanhangsel: nummer,
    zaken: [zaak],
    versie: { ...like.versie, externeIdentifier: identifier, published: true, xml: "whole", uitgave: 1 },
  };
  return { ...publicationOf(stuk, identifier), status: "Opgemaakt", manner: "right" };
}

/** Questions asked aloud stand among the others, under the same name of publication. */
function oral(world: World): PublicationRow {
  const like = world.stukken.find(({ kind, verwijderd }) => kind === "vraag" && !verwijderd)!;
  const zaak = { ...like.zaken[0]!, nummer: "2024Z18775", stukken: [] };
  const stuk = { ...like, id: guidOf("mondeling"), zaken: [zaak] };
  return { ...publicationOf(stuk, "kv-tk-2024Z18775"), soort: "mondelinge vraag", manner: "right" };
}
