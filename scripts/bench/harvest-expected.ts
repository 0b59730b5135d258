/** What an archive must hold that was harvested from the made-up sources, and where one differs from that. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ZAAKRECORD, type ZaakRecord, ZONDER_ZAAK } from "../../src/domain/zaakrecord.ts";
import { HOLLOW_BELOW } from "../../src/harvest/sources/settings.ts";
import { filesBelow } from "../../src/files/files-below.ts";
import { ownBytes, publicationBytes } from "../harvest-demo/server/odata-rows.ts";
import type { FileManner, StukRow, World } from "../harvest-demo/world/rows.ts";

/** Files that can't be had whole. */
export const BROKEN: readonly FileManner[] = ["cut", "cut-chunked", "html-error", "empty", "404", "204"];

/**
 * Every way in which the folder is not what the sources hold; none where it is.
 *
 * @param same papers of which the sources have the same file as before, though the made-up one would be written otherwise
 */
export function differences(world: World, folder: string, same: ReadonlySet<StukRow> = new Set()): string[] {
  const records = recordsBelow(folder);
  const wrong: string[] = [];
  for (const zaak of world.zaken) {
    const record = records.get(zaak.nummer);
    if (zaak.verwijderd) continue;
    if (record?.zaak?.id !== zaak.id) wrong.push(`zaak ${zaak.nummer} ontbreekt`);
    const held = present(record).map(({ id }) => id);
    const wanted = zaak.stukken.filter(isWanted).map(({ id }) => id);
    if (held.toSorted().join() !== wanted.toSorted().join()) {
      wrong.push(`zaak ${zaak.nummer}: ${held.length} stukken in plaats van ${wanted.length}`);
    }
  }
  const numbers = new Set(world.zaken.map(({ nummer }) => nummer));
  for (const map of records.keys()) {
    if (!map.startsWith(ZONDER_ZAAK) && !numbers.has(map)) wrong.push(`map ${map} hoort bij geen zaak`);
  }
  const aside = [...records].filter(([map]) => map.startsWith(ZONDER_ZAAK)).flatMap(([, record]) => present(record));
  const loose = world.stukken.filter((stuk) => isWanted(stuk) && stuk.zaken.every(({ verwijderd }) => verwijderd));
  const looseHeld = new Set(aside.map(({ id }) => id));
  for (const { id, nummer, zaken } of loose) {
    if (zaken.length === 0 && !looseHeld.has(id)) wrong.push(`${nummer} zonder zaak ontbreekt`);
  }
  return [...wrong, ...world.stukken.flatMap((stuk) => (same.has(stuk) ? [] : wrongFiles(stuk, records, folder)))];
}

/** Written questions and what belongs to them, that are there; attachments are named, not fetched. */
const isWanted = (stuk: StukRow): boolean => !stuk.verwijderd && stuk.kind !== "bijlage";

const present = (record: ZaakRecord | undefined): ZaakRecord["stukken"] =>
  (record?.stukken ?? []).filter(
    ({ gebeurtenissen }) =>
      gebeurtenissen.findLast(({ wat }) => wat === "verwijderd" || wat === "teruggekeerd")?.wat !== "verwijderd",
  );

/** The current file of a paper is the best that its sources have, and stands where the records of its cases say. */
function wrongFiles(stuk: StukRow, records: ReadonlyMap<string, ZaakRecord>, folder: string): string[] {
  if (stuk.verwijderd || stuk.kind === "bijlage") return [];
  const zaken = stuk.zaken.filter(({ verwijderd }) => !verwijderd);
  const entry = records
    .get(zaken[0]?.nummer ?? `${ZONDER_ZAAK}/${stuk.nummer}`)
    ?.stukken.find(({ id }) => id === stuk.id);
  const wanted = bestOf(stuk);
  const held = entry?.bestanden.at(-1);
  if (!entry || wanted === null) return [];
  if (!held) return [`${stuk.nummer} heeft geen bestand`];
  const bytes = readFileSync(join(folder, entry.map, held.bestand));
  if (!bytes.equals(wanted)) return [`${stuk.nummer}: ${held.bestand} is een ander bestand dan de bron heeft`];
  return createHash("sha256").update(bytes).digest("hex") === held.sha256 ? [] : [`${stuk.nummer}: verkeerde afdruk`];
}

/** `null` where it can't be had, or only the publications service may have something. */
function bestOf(stuk: StukRow): Uint8Array | null {
  const xml = publicationBytes(stuk, "Xml");
  if (stuk.versie.published && stuk.versie.xml !== "hollow" && xml.length >= HOLLOW_BELOW) return xml;
  if (stuk.versie.published || BROKEN.includes(stuk.manner) || stuk.manner === "word-as-pdf") return null;
  return ownBytes(stuk);
}

function recordsBelow(folder: string): Map<string, ZaakRecord> {
  const files = filesBelow(folder).filter((file) => file.endsWith(`/${ZAAKRECORD}`));
  return new Map(
    files.map((file) => [dirname(file), JSON.parse(readFileSync(join(folder, file), "utf8")) as ZaakRecord]),
  );
}

/** Every file below a folder with what it holds; without the moments up to which the sources were read. */
export function contentsOf(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file !== ".harvest/stand.json")
    .map(
      (file) =>
        `${file} ${createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex")}`,
    )
    .toSorted();
}

/** Every file below a folder with its place on disk: what was written again has another. */
export const placesOf = (folder: string): string[] =>
  filesBelow(folder)
    .map((file) => {
      const { ino, mtimeNs } = statSync(join(folder, file), { bigint: true });
      return `${file} ${ino} ${mtimeNs}`;
    })
    .toSorted();

export const namesIn = (folder: string): string[] => readdirSync(folder).toSorted();
