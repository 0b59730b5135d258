/** Queries that find something in this archive, to show what can be asked of the search. */
import { formatMaand } from "../domain/datum.ts";
import type { ArchiveIndex } from "./plan/pages.ts";

export interface ExampleQueries {
  /** What they have in common: “Een onderwerp”. */
  wat: string;
  vragen: string[];
}

const MOST = 3;

/** An archive that lacks something gets no example of it. */
export function exampleQueries({ lijsten, nieuwste, bijgewerktTot }: ArchiveIndex): ExampleQueries[] {
  const themas = mostAsked(lijsten.themas, ({ label }) => label);
  const nummer = nieuwste.map(({ id }) => id).find((id) => /^\d{4}Z\d{5}$/.test(id));
  const naam = themas.find((label) => label.includes(" "));
  const examples: ExampleQueries[] = [
    { wat: "Een onderwerp", vragen: themas.slice(0, MOST) },
    {
      wat: "Een Kamerlid",
      vragen: mostAsked(lijsten.vraagstellers, ({ naam: lid }) => `vragen van ${lid}`).slice(0, 2),
    },
    { wat: "Precies deze woorden", vragen: naam ? [`"${naam}"`] : [] },
    { wat: "Een nummer", vragen: nummer ? [nummer] : [] },
    { wat: "Een maand", vragen: bijgewerktTot ? [formatMaand(bijgewerktTot)] : [] },
  ];
  return examples.filter(({ vragen }) => vragen.length > 0);
}

/** The names of those that most questions have. */
function mostAsked<T extends { aantalVragen: number }>(rows: readonly T[], name: (row: T) => string): string[] {
  return rows
    .filter(({ aantalVragen }) => aantalVragen > 0)
    .sort((a, b) => b.aantalVragen - a.aantalVragen)
    .map(name);
}
