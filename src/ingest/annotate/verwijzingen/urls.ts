/** Web addresses in the text. */
import type { Citation } from "./citation.ts";

/** Those that are misprinted too (“https:/www.nos.nl”, “htttp//nos.nl”): their pages say that they do not work. */
const URL_PATTERN = /\b(?:https?:\/\/|www\.|ht{1,3}ps?(?::\/{1,3}|\/\/)(?=[\p{L}\d-]+[.,/]))[^\s<>«»“”"]+/gu;

/** An address ends before the punctuation of its sentence, and before a bracket that it did not open. */
export function findUrls(text: string): Citation[] {
  if (!text.includes("/") && !text.includes("www.")) return [];
  return [...text.matchAll(URL_PATTERN)].map((match) => {
    const address = trimEnd(match[0]);
    return {
      soort: "url",
      start: match.index,
      end: match.index + address.length,
      naam: address,
      url: address.startsWith("www.") ? `https://${address}` : address,
    };
  });
}

function trimEnd(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1];
    const isStray = last === ")" && address.slice(0, end).split("(").length < address.slice(0, end).split(")").length;
    if (isStray || (last && /[.,;:!?'’‘\]]/.test(last))) end--;
    else return address.slice(0, end);
  }
}
