/** What the tab of a browser and a search engine show of a page: its title and its description. */
import { printOfJson } from "../files/print.ts";
import type { DocumentRow } from "./model.ts";
import { cutText } from "./render/opening.ts";
import { SITE_NAME } from "./site.ts";

/** What a page is called, in the order of reading: “Vraag 3: Wachttijden bij de sluis, 2026Z00001”. */
export interface PageName {
  /** Which part of it, or what kind of thing it is. */
  deel?: string;
  /** What it is about. Only this is cut where there is no room, and only in the title. */
  onderwerp: string;
  /** What tells it from pages about the same. */
  kenmerk?: string | undefined;
}

/** Search engines and tabs show no more. */
export const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 160;
/** Room that is left for the subject beside the longest part and the longest kenmerk. */
const LONGEST_PART = 20;
const LONGEST_KENMERK = 24;

const BEHIND = ` · ${SITE_NAME}`;

/** The name in full, without that of the site. */
export const fullName = ({ deel, onderwerp, kenmerk }: PageName): string =>
  `${deel ? `${deel}: ` : ""}${onderwerp}${kenmerk ? `, ${kenmerk}` : ""}`;

/** At most {@link LONGEST_TITLE} characters; the subject is cut between two words. */
export function pageTitle({ deel, onderwerp, kenmerk }: PageName): string {
  const part = deel && cutText(deel, LONGEST_PART);
  const around = fullName({ ...(part && { deel: part }), onderwerp: "", kenmerk }) + BEHIND;
  const subject = cutText(onderwerp, LONGEST_TITLE - around.length);
  return fullName({ ...(part && { deel: part }), onderwerp: subject, kenmerk }) + BEHIND;
}

/** At most as long as search engines show. */
export const pageDescription = (text: string): string => cutText(text, LONGEST_DESCRIPTION);

/**
 * What tells a document from all others in few letters: its id, which is its zaaknummer for most. One that is named after
 * a file may be long; then a few letters made of it.
 */
export const documentKenmerk = ({ id }: Pick<DocumentRow, "id">): string =>
  id.length <= LONGEST_KENMERK ? id : `stuk ${printOfJson(id).slice(0, 4)}`;
