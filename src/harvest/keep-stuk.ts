/**
 * A paper as the Kamer has it now → its files and its entry in the record of each of its cases. A paper that was only
 * touched changes nothing: what it says is compared, and what its source offers with what is held.
 */
import type { Stuk as Entry, ZaakRecord } from "../domain/zaakrecord.ts";
import { aardOf, isAskedForByKind } from "./aard.ts";
import { folderOf, stemOf } from "./case-folders.ts";
import { daysBetween } from "../domain/datum.ts";
import type { Harvest } from "./harvest.ts";
import { MISSING_DAYS } from "./look-again.ts";
import type { Aanhangsel, Bestand, PublicatieGegevens, Stuk } from "./model.ts";
import { stukWaarden } from "./official-values.ts";
import type { HeldStuk } from "./state.ts";
import type { Fate } from "./tally.ts";
import { isUnformatted } from "./tie.ts";
import { type Taken, takeFile, takeMetadata, wantedOf } from "./take-file.ts";

const WRITTEN_QUESTIONS = "Schriftelijke vragen";

/** A paper, with what the publications service adds to it where that was asked. */
export interface Offered {
  id: string;
  nummer: string | null;
  aard: Entry["aard"];
  zaken: string[];
  waarden: Entry["waarden"];
  versie: string | null;
  bestanden: readonly Bestand[];
  metadata: Bestand | null;
  bijlagen: readonly string[];
  sleutel?: Entry["sleutel"];
  /** Its kind is not one that is asked for by itself. */
  apart?: true | undefined;
  /** What the search of the publications service says of it. */
  publicatie?: PublicatieGegevens;
}

/** What the Kamer says of a paper, in the form in which it is kept; `null` for one that is not of written questions. */
export function offeredByKamer(stuk: Stuk): Offered | null {
  const aard = aardOf(stuk.soort, stuk.onderwerp?.waarde ?? null);
  // Attachments are named with the papers they hang on; no question or answer stands in them.
  if (aard === null || aard === "bijlage") return null;
  return {
    id: stuk.id,
    nummer: stuk.documentnummer?.waarde ?? null,
    aard,
    zaken: stuk.zaken
      .filter(({ soort }) => soort === null || soort === WRITTEN_QUESTIONS)
      .map(({ zaaknummer }) => zaaknummer)
      .filter((zaaknummer) => /^\d{4}Z\d{5}$/.test(zaaknummer))
      .toSorted(),
    waarden: stukWaarden(stuk, null),
    versie: stuk.versie?.id ?? null,
    bestanden: stuk.bestanden,
    metadata: stuk.metadata,
    bijlagen: stuk.bijlagen,
    ...(!isAskedForByKind(stuk.soort) && { apart: true }),
  };
}

/** Keeps a paper of the Kamer. */
export async function keepStuk(harvest: Harvest, stuk: Stuk): Promise<void> {
  const offered = offeredByKamer(stuk);
  if (offered === null) return harvest.tally.count("stukken", stuk.id, "niet van ons");
  if (offered.aard === "onbekend") {
    harvest.tally.meldingen.add(
      `Onbekende soort “${stuk.soort ?? ""}” bij ${offered.nummer ?? stuk.id}: bewaard, en niet als vraag of antwoord herkend`,
    );
  }
  adopt(harvest, offered);
  await keepOffered(harvest, offered);
}

/** A paper that was known by its publication alone gets the key and the number that the Kamer has for it. */
function adopt({ state, folders, droog }: Harvest, { id, nummer, waarden }: Offered): void {
  const identifier = waarden.identifier?.waarde;
  const line = identifier === undefined || state.stuk(id) ? null : state.stuk(identifier);
  if (line === null || droog) return;
  const stem = stemOf({ id, nummer });
  const names = folders.rename(line.map, line.nummer, stem);
  const renamed = (name: string) => names.get(name) ?? name;
  for (const map of new Set([line.map, ...line.zaken])) {
    const record = folders.read(map);
    const stukken = record.stukken.map((stuk): Entry => {
      if (stuk.id !== line.id) return stuk;
      const bestanden = stuk.bestanden.map((one) => ({ ...one, bestand: renamed(one.bestand) }));
      const metadata = stuk.metadata === null ? null : renamed(stuk.metadata);
      return { ...stuk, id, nummer, bestanden, metadata, sleutel: "ExterneIdentifier" };
    });
    folders.write(map, { ...record, stukken });
  }
  state.set({ ...line, id, nummer: stem });
  state.drop(line.id);
}

/**
 * Keeps a paper: its file, its metadata, and its entry in the records of its cases. What was received is written down at
 * once, so that a run that is stopped has nothing to fetch again.
 */
export async function keepOffered(harvest: Harvest, offered: Offered): Promise<void> {
  const { state, folders, tally, dag, droog, sources } = harvest;
  const { id } = offered;
  const before = state.stuk(id);
  if (droog) return plan(harvest, offered, before);
  const map = settleFolder(harvest, offered, before);
  const line: HeldStuk = before ?? emptyLine(offered);
  const kept = entryIn(folders.read(map), id) ?? emptyEntry(offered);
  const place = { map, stem: stemOf(offered), line, stuk: kept };
  const aanbod = isGivenUp(line, dag) ? [] : offered.bestanden;
  const file = await takeFile({ ...place, aanbod, versie: offered.versie, dag }, folders, sources.files);
  const waarden = joined(kept.waarden, offered.publicatie ?? null, offered.waarden);
  const events = [
    ...(file.gebeurtenis ? [file.gebeurtenis] : []),
    ...(before?.verwijderd ? [{ wat: "teruggekeerd" as const, dag }] : []),
    ...movedEvent(before, offered, dag),
    ...formattedEvent(kept.waarden, waarden, dag),
  ];
  const withFile: Entry = {
    ...kept,
    map,
    nummer: offered.nummer,
    zaken: offered.zaken,
    aard: offered.aard,
    waarden,
    bestanden: file.nieuw ? [...kept.bestanden, file.nieuw] : kept.bestanden,
    bijlagen: [...offered.bijlagen].sort(),
    ...(offered.sleutel && { sleutel: offered.sleutel }),
    gebeurtenissen: [...kept.gebeurtenissen, ...events],
  };
  const lineNow = lineOf(withFile, offered, line, file, dag);
  let written = save(harvest, withFile, lineNow, before);
  if (file.nieuw) tally.received(file.bytes);

  const metadata = await takeMetadata(offered.metadata, place, folders, sources.files);
  if (metadata.nieuw !== null || metadata.metadata !== line.metadata) {
    const gegevens = metadata.nieuw === null ? null : harvest.readMetadata(folders.bytes(map, metadata.nieuw));
    const more = joined(waarden, gegevens, offered.waarden);
    const entry: Entry = {
      ...withFile,
      waarden: more,
      metadata: metadata.nieuw ?? kept.metadata,
      gebeurtenissen: [...withFile.gebeurtenissen, ...formattedEvent(waarden, more, dag)],
    };
    written = save(harvest, entry, { ...lineNow, ...keysOf(entry), metadata: metadata.metadata }, before) || written;
  }
  const reden = file.reden ?? metadata.reden;
  if (reden !== null) tally.fail(id, { wat: nameOf(offered), reden });
  if (file.nieuw?.let) tally.meldingen.add(`${nameOf(offered)}: ${file.nieuw.let}`);
  tally.count("stukken", id, fateOf(before, written, file, offered.aard), map);
}

/** Writes down what is known of a paper; whether its record is another now. */
function save(harvest: Harvest, entry: Entry, line: HeldStuk, before: HeldStuk | null): boolean {
  const written = writeEntry(harvest, entry, before?.zaken ?? []);
  harvest.state.set(line);
  return written;
}

/** The keys of a paper, by which it is found again. */
function keysOf({
  waarden: { identifier, aanhangsel },
}: Pick<Entry, "waarden">): Pick<HeldStuk, "identifier" | "aanhangsel"> {
  return {
    ...(identifier && { identifier: identifier.waarde }),
    ...(aanhangsel && { aanhangsel: aanhangselKey(aanhangsel.waarde) }),
  };
}

export const aanhangselKey = ({ vergaderjaar, nummer }: Aanhangsel): string => `${vergaderjaar} ${nummer}`;

function lineOf(
  entry: Entry,
  { apart }: Pick<Offered, "apart">,
  line: HeldStuk,
  { bestand, hol, reden }: Taken,
  dag: string,
): HeldStuk {
  const gemist = bestand === null ? (line.gemist ?? (reden === null ? undefined : dag)) : undefined;
  return {
    ...{ soort: "stuk", id: entry.id, nummer: stemOf(entry), map: entry.map, zaken: entry.zaken },
    datum: entry.waarden.datum?.waarde ?? null,
    ...keysOf(entry),
    bestand,
    metadata: line.metadata,
    ...(hol.length > 0 && { hol }),
    ...(apart && { apart }),
    ...(gemist && { gemist }),
    ...(line.gevraagd && { gevraagd: line.gevraagd }),
  };
}

/** “2026D44063 (zaak 2026Z10868)”. */
export const nameOf = ({ id, nummer, zaken }: Pick<Offered, "id" | "nummer" | "zaken">): string =>
  `${nummer ?? id} (${zaken.length === 0 ? "zonder zaak" : `zaak ${zaken.join(", ")}`})`;

function fateOf(
  before: HeldStuk | null,
  written: boolean,
  { nieuw, gebeurtenis }: Pick<Taken, "nieuw" | "gebeurtenis">,
  aard: Entry["aard"],
): Fate {
  if (before === null) return aard === "intrekking" ? "ingetrokken" : "nieuw";
  if (!written) return "zelfde";
  if (gebeurtenis?.wat === "teruggehaald") return "teruggehaald";
  return nieuw?.waarom === "betere weergave" ? "betere weergave" : "gewijzigd";
}

/** What would be done, without doing it. */
function plan({ tally, dag }: Harvest, offered: Offered, before: HeldStuk | null): void {
  const wanted = wantedOf({
    aanbod: offered.bestanden,
    versie: offered.versie,
    line: before ?? { bestand: null },
    dag,
  });
  const [best] = wanted;
  if (best) tally.received(best.bytes ?? 0);
  tally.count("stukken", offered.id, before === null ? "nieuw" : best ? "gewijzigd" : "zelfde", folderOf(offered));
}

const isGivenUp = ({ bestand, gemist }: HeldStuk, dag: string): boolean =>
  bestand === null && gemist !== undefined && daysBetween(gemist, dag) > MISSING_DAYS;

/** The folder of a paper. It stays where it is while that is one of its cases; else all of it moves. */
function settleFolder({ folders }: Harvest, offered: Offered, before: HeldStuk | null): string {
  const home = folderOf(offered);
  if (before === null || before.map === home || offered.zaken.includes(before.map)) return before?.map ?? home;
  folders.move(before.map, home, stemOf(offered));
  const entry = entryIn(folders.read(before.map), offered.id);
  const there = folders.read(home);
  if (entry && !entryIn(there, offered.id)) {
    folders.write(home, { ...there, stukken: [...there.stukken, { ...entry, map: home }] });
  }
  return home;
}

/** Writes an entry into the record of each of its cases, and takes it out of those it left. Whether one changed. */
function writeEntry({ folders }: Harvest, entry: Entry, before: readonly string[]): boolean {
  const homes = entry.zaken.length === 0 ? [entry.map] : [...new Set([entry.map, ...entry.zaken])];
  const left = [...before, folderOf({ ...entry, zaken: [] })].filter((map) => !homes.includes(map));
  let written = false;
  for (const map of homes) {
    const record = folders.read(map);
    written =
      folders.write(map, { ...record, stukken: [...record.stukken.filter(({ id }) => id !== entry.id), entry] }) ||
      written;
  }
  for (const map of left) {
    const record = folders.read(map);
    if (!entryIn(record, entry.id)) continue;
    folders.write(map, { ...record, stukken: record.stukken.filter(({ id }) => id !== entry.id) });
    written = true;
  }
  return written;
}

export const entryIn = ({ stukken }: ZaakRecord, id: string): Entry | null =>
  stukken.find((stuk) => stuk.id === id) ?? null;

/** What the publications service said stays, until it says something else; what the Kamer says goes before it. */
function joined(
  before: Entry["waarden"],
  gegevens: PublicatieGegevens | null,
  now: Entry["waarden"],
): Entry["waarden"] {
  const ofService = Object.fromEntries(
    Object.entries(before).filter(([, { bron }]) => bron === "officielebekendmakingen"),
  ) as Entry["waarden"];
  return { ...ofService, ...stukWaarden(null, gegevens), ...now };
}

function movedEvent(before: HeldStuk | null, { zaken }: Offered, dag: string): Entry["gebeurtenissen"] {
  if (!before || before.zaken.length === 0 || before.zaken.some((zaak) => zaken.includes(zaak))) return [];
  return [{ wat: "verplaatst", dag, toelichting: `eerst bij zaak ${before.zaken.join(", ")}` }];
}

/** A bare number gives way to the identifier of the formatted publication. */
function formattedEvent(before: Entry["waarden"], now: Entry["waarden"], dag: string): Entry["gebeurtenissen"] {
  const [was, is] = [before.identifier?.waarde, now.identifier?.waarde];
  if (was === undefined || is === undefined || was === is || !isUnformatted(was)) return [];
  return [{ wat: "opgemaakt", dag, toelichting: `${was} is nu ${is}` }];
}

const emptyLine = ({ id, zaken, ...offered }: Offered): HeldStuk => {
  return {
    ...{ soort: "stuk", id, zaken, nummer: stemOf({ id, nummer: offered.nummer }), datum: null },
    ...{ map: folderOf({ id, zaken, nummer: offered.nummer }), bestand: null, metadata: null },
  };
};

const emptyEntry = ({ id, nummer, zaken, aard }: Offered): Entry => {
  return {
    ...{ id, nummer, zaken, aard, map: folderOf({ id, nummer, zaken }), waarden: {}, bestanden: [] },
    ...{ metadata: null, bijlagen: [], gebeurtenissen: [] },
  };
};
