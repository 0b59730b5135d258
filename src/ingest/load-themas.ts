/** Reads the themes: one markdown file each in one folder. */
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkThemas } from "../domain/thema-checks.ts";
import { parseThema, type PlacedThema, type ThemaFault, type ThemaFile } from "../domain/thema-file.ts";
import type { Thema } from "../domain/thema.ts";
import { checkTerms } from "./check-terms.ts";
import { SaidError } from "../files/said-error.ts";

/** Themes that can't be used. The message names every fault with its file, its line and its remedy, in Dutch. */
export class InvalidThemas extends SaidError {
  override name = "InvalidThemas";

  constructor(folder: string, faults: readonly ThemaFault[]) {
    const count = faults.length === 1 ? "Een fout" : `${faults.length} fouten`;
    const lines = faults.map(({ naam, regel, reden, remedie }) => {
      const stop = reden.endsWith("?") ? "" : ".";
      return `${join(folder, naam)}:${regel}: ${reden}${stop} ${remedie}.`;
    });
    super([`${count} in de themabestanden:`, ...lines].join("\n"));
  }
}

/**
 * All themes of a folder, in the order of their labels. A folder that is not there holds none.
 *
 * @throws {@link InvalidThemas} with all faults of all files: another shape, a link to a theme that is not there, a
 * circle, a label or a term that stands twice, a term that is never found
 */
export async function loadThemas(folder: string): Promise<Thema[]> {
  const entries = await entriesIn(folder);
  const unread = entries.flatMap(unreadFault);
  const names = entries.flatMap((entry) => (entry.isDirectory() || !entry.name.endsWith(END) ? [] : entry.name)).sort();
  const files = await Promise.all(
    names.map(async (naam): Promise<ThemaFile> => ({ naam, tekst: await readFile(join(folder, naam), "utf8") })),
  );
  const read = files.map(parseThema);
  const placed = read.filter((one): one is PlacedThema => !Array.isArray(one));
  const themas = placed
    .map(({ thema }) => thema)
    .sort((a, b) => a.label.localeCompare(b.label, "nl") || (a.slug < b.slug ? -1 : 1));
  const slugs = new Set(names.map((naam) => naam.slice(0, -END.length)));
  const faults = [
    ...unread,
    ...read.filter(Array.isArray).flat(),
    ...checkThemas(placed, slugs),
    ...checkTerms(placed, themas),
  ];
  if (faults.length > 0) throw new InvalidThemas(folder, faults.toSorted(byPlace));
  return themas;
}

const byPlace = (a: ThemaFault, b: ThemaFault): number =>
  a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : a.regel - b.regel;

/** How the name of a theme's file ends, and what people, or their editor, write instead. */
const END = ".md";
const ALMOST = /(?:\.(?:md|markdown|ya?ml)|\.md\.txt)$/i;

/** What would be passed over though it was probably meant to be a theme. */
function unreadFault(entry: Dirent): ThemaFault[] {
  const { name: naam } = entry;
  if (naam.startsWith(".")) return [];
  if (entry.isDirectory())
    return [{ naam, regel: 1, reden: "mappen worden hier niet gelezen", remedie: "Zet elk thema in deze map zelf" }];
  if (naam.endsWith(END) || !ALMOST.test(naam)) return [];
  const meant = `${naam.replace(ALMOST, "")}${END}`;
  const reden = `dit bestand wordt niet gelezen: de naam van een thema eindigt op ${END}. Bedoelde u “${meant}”?`;
  return [{ naam, regel: 1, reden, remedie: "Geef het die naam, of haal het weg" }];
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
