/** Web addresses as documents print them: whether one can work, and where a copy of it is kept where it can't. */

/** What stands before the host, well printed or not: “http://”, “https:/”, “htttps//”, “https://https://”. */
const SCHEME = /^ht{1,3}ps?\s?:?\/{1,3}(?:ht{1,3}ps?:?\/{0,3})?/i;
const SOUND = /^https?:\/\/(?!https?[:/])/i;
/** A host has a name of letters at its end, and no empty or hyphened part. */
const HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;
/** A sign that someone or some program cut the address off. */
const CUT = /…|\.\.\.|[-‐]$/;

/** Whether an address is of a form that can work; whether it still does nobody knows at build. */
export function isSound(address: string): boolean {
  if (!SOUND.test(address) || CUT.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return HOST.test(hostname) || /^xn--|\.xn--/.test(hostname);
}

/**
 * Where the Internet Archive keeps a copy of the page at an address, of the day or the nearest to it; where no day is known,
 * all its copies. What is misprinted in the address is put right where that can be told.
 */
export function copyOf(address: string, dag: string | null): string {
  const mended = address
    .replace(SCHEME, "")
    .replace(/[…‐]+$|\.{3,}$|-$/g, "")
    .replace(/^([^/]*)/, (host) => host.replace(/,/g, ".").replace(/\.{2,}/g, "."));
  return `https://web.archive.org/web/${dag === null ? "*" : dag.replaceAll("-", "")}/http://${mended}`;
}
