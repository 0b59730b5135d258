/** Where a weak spot is reported: `/.well-known/security.txt` (RFC 9116). */
import type { Settings } from "./settings/settings.ts";

/** RFC 9116 (2.5.5) advises less than a year. */
const VALID_DAYS = 364;
const DAY_MS = 86_400_000;

/**
 * Its text; `null` where there is no contact, or no day to count from. It holds for almost a year after the newest day
 * of the archive (“2026-07-03”), not after the day of building: the same archive gives the same file, and an archive
 * that nobody adds to any more stops promising that somebody answers.
 *
 * @param canonical whole address of the file itself, where it is known
 */
export function securityTxt({ contact }: Settings, newest: string | null, canonical: string | null): string | null {
  if (contact === null || newest === null) return null;
  const expires = new Date(Date.parse(`${newest}T00:00:00Z`) + VALID_DAYS * DAY_MS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    "Preferred-Languages: nl, en",
    ...(canonical === null ? [] : [`Canonical: ${canonical}`]),
    "",
  ].join("\n");
}
