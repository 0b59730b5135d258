/** Bytes of a marked-up document → text, by the encoding that the document declares. */
import { UnreadableSource } from "../../tree/source.ts";
import { byteOrderMark, CODERINGEN, decodeText, type Codering } from "../decode-text.ts";

/** Answers are some 50 kB, the longest below 1 MB; HTML made to be slow must not take longer than seconds. */
const LARGEST: Readonly<Record<"xml" | "html", number>> = { xml: 8 * 1024 * 1024, html: 2 * 1024 * 1024 };

const DECLARED = {
  xml: /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/,
  html: /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i,
};

/** Names of encodings that mean one of those that are read; browsers read Latin-1 as Windows-1252 too. */
const ALIASES: Readonly<Record<string, Codering>> = {
  utf8: "utf-8",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  cp1252: "windows-1252",
  // A declaration that could be read is not in UTF-16, whatever it says.
  "utf-16": "utf-8",
  "utf-16le": "utf-8",
  "utf-16be": "utf-8",
};

/** @throws UnreadableSource when the file is too large, or is not in the encoding that it declares */
export function decodeMarkup(bytes: Uint8Array, kind: "xml" | "html"): string {
  if (bytes.length > LARGEST[kind]) {
    throw new UnreadableSource(
      "too-large",
      `Het bestand is groter dan ${LARGEST[kind] / 1024 / 1024} MB; zo groot is geen officiële publicatie`,
      "Zet hier de publicatie zelf neer, zonder bijlagen of ingebedde afbeeldingen",
    );
  }
  if (byteOrderMark(bytes)) return decodeText(bytes);
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const match = DECLARED[kind].exec(start);
  const declared = (match?.[1] ?? match?.[2] ?? "utf-8").toLowerCase();
  const codering = Object.hasOwn(ALIASES, declared)
    ? ALIASES[declared]
    : CODERINGEN.find((known) => known === declared);
  if (codering) return decodeText(bytes, codering);
  throw new UnreadableSource(
    "unknown-encoding",
    `Het bestand zegt dat het in “${declared}” geschreven is; dat wordt niet gelezen`,
    "Bewaar het als UTF-8",
  );
}
