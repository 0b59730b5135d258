/** Where the links of a publication lead. */
import { publicationUrl } from "../../../domain/official-links.ts";
import { addressOf } from "../../tree/links.ts";

/**
 * The address behind a link of an official publication, which may name another by its identifier (“stb-2020-118”) or by
 * the file that shows it; `null` where it leads nowhere on the web.
 *
 * @param base where the publication was taken from, if it says so
 */
export function addressIn(target: string, base?: string): string | null {
  const named = /^(?:\.?\/)*([^/]+?)(?:\.html)?$/.exec(target.trim())?.[1];
  const resolved = base !== undefined && URL.canParse(target, base) ? addressOf(new URL(target, base).href) : null;
  return addressOf(target) ?? (named === undefined ? null : publicationUrl(named)) ?? resolved;
}
