/** Text as the sources have it: one in five subjects has spaces at an end, some a soft hyphen or a line end within. */

/** One line, single spaces, none at the ends; `null` where nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  const line = (text ?? "").replaceAll("­", "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
