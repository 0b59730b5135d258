/** Web addresses in the text. */
import { apartFrom, type Citation } from "./citation.ts";

/** Those that are misprinted too (“https:/www.nos.nl”, “htttp//nos.nl”): their pages say that they do not work. */
const URL_PATTERN = /\b(?:https?:\/\/|www\.|ht{1,3}ps?(?::\/{1,3}|\/\/)(?=[\p{L}\d-]+[.,/]))[^\s<>«»“”"]+/gu;

/** A path behind the end of a host, where its scheme is not printed: “vng.nl/sites/default.pdf”. */
const BARE_PATH = /(?<=[\p{L}\d])\.(?:nl|eu|com|org|net|be|int|gov)\/[^\s<>«»“”"]+/gu;
/** What stands before that; behind other signs of an address or of mail it is no host. */
const HOST = /(?<![\p{L}\d@./:_%&=?#~-])(?:[\p{L}\d-]+\.)*[\p{L}\d-]+$/u;
const LONGEST_HOST = 80;

/** An address ends before the punctuation of its sentence, and before a bracket that it did not open. */
export function findUrls(text: string): Citation[] {
  if (!text.includes("/") && !text.includes("www.")) return [];
  const whole = [...text.matchAll(URL_PATTERN)].map(({ index, 0: printed }) => urlAt(index, printed));
  return [...whole, ...apartFrom(bareUrls(text), whole)];
}

function urlAt(start: number, printed: string): Citation {
  const naam = trimEnd(printed);
  const url = /^ht{1,3}ps?[:/]/.test(naam) ? naam : `https://${naam}`;
  return { soort: "url", start, end: start + naam.length, naam, url };
}

const bareUrls = (text: string): Citation[] =>
  [...text.matchAll(BARE_PATH)].flatMap(({ index, 0: path }) => {
    const host = HOST.exec(text.slice(Math.max(0, index - LONGEST_HOST), index))?.[0];
    return host === undefined ? [] : [urlAt(index - host.length, host + path)];
  });

function trimEnd(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1];
    const isStray = last === ")" && address.slice(0, end).split("(").length < address.slice(0, end).split(")").length;
    if (isStray || (last && /[.,;:!?'’‘\]]/.test(last))) end--;
    else return address.slice(0, end);
  }
}
