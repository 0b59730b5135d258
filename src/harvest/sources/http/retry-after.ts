/**
 * How long to wait by a `Retry-After` header: a number of seconds, or a date (RFC 9110, 10.2.3). `null` for anything else.
 *
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string, now: number): number | null {
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
