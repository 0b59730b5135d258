/** What the archivist is told in the browser: of the document of a page, and of all that is wrong now. */
import { documentAdres } from "../../domain/adressen.ts";
import { type Ernst, ERNSTEN } from "../../domain/meldingen.ts";
import { groupMeldingen, isWarning, type MeldingGroup, rankByNeed } from "../../archive/kwaliteit/kwaliteit.ts";
import { type ArchiveNow, touches } from "./living-archive.ts";

/** A file of the sources. */
export interface ShownFile {
  bestand: string;
  /** Of its document; `null` where none is published. */
  adres: string | null;
}

/** What is said of one file. */
export interface FileMessages extends ShownFile {
  meldingen: MeldingGroup[];
}

export interface DevMessages {
  /** Of the document that the page is about; `null` on another page. */
  hier: FileMessages | null;
  /** Files with a fault or a warning, faults first; what is only to be known is left out. */
  overal: FileMessages[];
  aantallen: Record<Exclude<Ernst, "info">, number>;
  /** Faults in the themes, the names and the settings, each with a heading over them. */
  instellingen: { kop: string; fouten: string[] }[];
  /** What the last change touched: some, and how many others. */
  gelezen: { files: ShownFile[]; andere: number };
  /** What is still going on; `null` where nothing is. */
  bezig: string | null;
}

/** So many of the files that were read are named. */
const MOST_READ = 5;

/**
 * @param adres of the page that asks
 * @param changed paths below the sources that changed last
 */
export function messagesFor(
  adres: string,
  now: ArchiveNow,
  instellingsfouten: string | null,
  changed: readonly string[] = [],
): DevMessages {
  const idOf = new Map(now.documents.map(({ id, bron }) => [bron.bestand, id]));
  const files = now.report.bestanden.map(({ bestand, meldingen }) => {
    const id = idOf.get(bestand);
    return { bestand, adres: id === undefined ? null : documentAdres(id), meldingen };
  });
  const own = files.find((file) => file.adres !== null && adres.startsWith(file.adres));
  const urgent = files
    .map((file) => ({ ...file, meldingen: file.meldingen.filter(isWarning) }))
    .filter(({ meldingen }) => meldingen.length > 0)
    .sort((a, b) => rankByNeed(a) - rankByNeed(b));
  const all = urgent.flatMap(({ meldingen }) => meldingen);
  const instellingen = [now.themafouten, now.naamfouten, instellingsfouten].flatMap((said) => {
    const [kop, ...fouten] = said?.split("\n") ?? [];
    return kop === undefined ? [] : [{ kop, fouten }];
  });
  const read = files.filter(({ bestand }) => changed.some((one) => touches(one, bestand)));
  return {
    hier: own ? grouped(own) : null,
    overal: urgent.map(grouped),
    aantallen: {
      fout: all.filter(({ ernst }) => ernst === "fout").length + instellingen.flatMap(({ fouten }) => fouten).length,
      waarschuwing: all.filter(({ ernst }) => ernst === "waarschuwing").length,
    },
    instellingen,
    gelezen: {
      files: read.slice(0, MOST_READ).map(({ bestand, adres }) => ({ bestand, adres })),
      andere: Math.max(0, read.length - MOST_READ),
    },
    bezig: now.herleest ? "De documenten krijgen hun thema’s opnieuw." : null,
  };
}

const grouped = (file: Omit<FileMessages, "meldingen"> & { meldingen: Parameters<typeof groupMeldingen>[0] }) => ({
  ...file,
  meldingen: groupMeldingen(file.meldingen).sort((a, b) => ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst)),
});
