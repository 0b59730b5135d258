/** Text as an extractor takes it out of the PDF of an official publication, and the files of the fixtures. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ingestText } from "../support.ts";

/** The head of the first page of an Aanhangsel with this number. */
export const headOf = (nummer: number): string => `Tweede Kamer der Staten-Generaal2
Vergaderjaar 2025–2026 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
${nummer}
Vragen van het lid Wiedijk (SP) aan de Minister van Infrastructuur en
Waterstaat over de veerstoep bij Oudewiel (ingezonden 3 maart 2026).
Antwoord van Minister Oosterlinck (Infrastructuur en Waterstaat) (ontvangen
24 maart 2026).
`;

/** The foot of a page; the first says more. */
export const footOf = (nummer: number, page = 1): string =>
  page === 1
    ? `ah-tk-20252026-${nummer}\nISSN 0921 - 7398’s-Gravenhage 2026Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 1\n`
    : `Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel ${page}\n`;

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "reading");

/** The document of a text of the fixtures. */
export const readTextCase = async (kind: string) =>
  ingestText(await readFile(join(FIXTURES, kind, `${kind}.txt`), "utf8"));
