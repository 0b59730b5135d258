/** What the archivist is told in the browser: of the document of a page, and of all that is wrong now. */
import { documentAdres } from "../../domain/adressen.ts";
import { type Ernst, ERNSTEN } from "../../domain/meldingen.ts";
import { groupMeldingen, isWarning, type MeldingGroup, rankByNeed } from "../../archive/kwaliteit/kwaliteit.ts";
import type { ArchiveNow } from "./living-archive.ts";

/** What is said of one file. */
export interface FileMessages {
  bestand: string;
  /** Of its document; `null` where none is published. */
  adres: string | null;
  meldingen: MeldingGroup[];
}

export interface DevMessages {
  /** Of the document that the page is about; `null` on another page. */
  hier: FileMessages | null;
  /** Files with a fault or a warning, faults first; what is only to be known is left out. */
  overal: FileMessages[];
  aantallen: Record<Exclude<Ernst, "info">, number>;
  /** Faults in the themes, the names and the settings, a line each. */
  instellingen: string[];
  /** What is still going on; `null` where nothing is. */
  bezig: string | null;
}

/** @param adres of the page that asks */
export function messagesFor(adres: string, now: ArchiveNow, instellingsfouten: string | null): DevMessages {
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
  const instellingen = [now.themafouten, now.naamfouten, instellingsfouten].flatMap((said) => said?.split("\n") ?? []);
  return {
    hier: own ? grouped(own) : null,
    overal: urgent.map(grouped),
    aantallen: {
      fout: all.filter(({ ernst }) => ernst === "fout").length + instellingen.length,
      waarschuwing: all.filter(({ ernst }) => ernst === "waarschuwing").length,
    },
    instellingen,
    bezig: now.herleest ? "De documenten krijgen hun thema’s opnieuw." : null,
  };
}

const grouped = (file: Omit<FileMessages, "meldingen"> & { meldingen: Parameters<typeof groupMeldingen>[0] }) => ({
  ...file,
  meldingen: groupMeldingen(file.meldingen).sort((a, b) => ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst)),
});
