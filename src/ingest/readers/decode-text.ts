/** Bytes → text, without guessing: UTF-8, or UTF-16 where a byte order mark says so. */
import { UnreadableSource } from "../tree/source.ts";

/** Encodings that a `.yaml` beside the source may name (`codering: windows-1252`). */
export const CODERINGEN = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15", "utf-8-dubbel"] as const;
export type Codering = (typeof CODERINGEN)[number];

/**
 * @param codering what the archivist says the encoding is; undefined: UTF-8, or what a byte order mark says
 * @throws UnreadableSource when the bytes are no text in that encoding
 */
export function decodeText(bytes: Uint8Array, codering?: Codering): string {
  if (codering === "utf-8-dubbel") return undoubled(decodeText(bytes, "utf-8"));
  const encoding = codering ?? byteOrderMark(bytes) ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notInEncoding(bytes, encoding);
  }
  if (!NOT_PLAIN.test(text)) return text;
  const control = /[\0-\x08\x0e-\x1f]/.exec(text);
  if (control) throw binary(text.slice(0, control.index).split("\n").length);
  return text.replace(/\r\n?/g, "\n").replace(BROKEN_WORD, "$1\n").replace(INVISIBLE, "");
}

/** What no text should hold, or is taken out or put otherwise below; most texts hold none of it. */
const NOT_PLAIN = /[\0-\x08\r\x0e-\x1f\u00ad\u200b\u2060\ufeff]/;

/** Soft hyphens and joiners: they are never seen, and would stand between a heading and its wording. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** A word that goes on in the next line; there its rest ends with white space. */
const BROKEN_WORD = /\u00ad[ \t]*\n[ \t]*(\p{Ll}\S*)[ \t]*/gu;

/** Windows-1252 characters → the bytes that they stand for. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte]),
);

/** UTF-8 that was read as Windows-1252 and saved again: “financiÃ«n”. What is none of that stays as it is. */
function undoubled(text: string): string {
  // The second byte of “à” looks like a space, and programs make it one.
  return text.replace(/Ã (?!\p{Ll})/gu, "Ã\u00a0").replace(/[^\0-\x7f]+/g, (run) => {
    const bytes = Array.from(run, (letter) => BYTES.get(letter));
    if (bytes.includes(undefined)) return run;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      return run;
    }
  });
}

/** The encoding that the first two bytes name, if they do. */
export function byteOrderMark(bytes: Uint8Array): Codering | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function binary(line: number): UnreadableSource {
  return new UnreadableSource(
    "binary-file",
    `Geen tekstdocument: op regel ${line} staan bytes die in tekst niet voorkomen`,
    "Zet hier het document zelf neer, als tekst (UTF-8), PDF, Word, XML of HTML",
  );
}

function notInEncoding(bytes: Uint8Array, encoding: Codering): UnreadableSource {
  // Decoding puts this sign where bytes are no text.
  const [before = ""] = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).split("\uFFFD", 1);
  const lines = before.split("\n");
  if (bytes.includes(0)) return binary(lines.length);
  const at = encoding === "utf-8" ? Buffer.byteLength(before) : 2 * before.length;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new UnreadableSource(
    "not-utf-8",
    `Geen geldige ${encoding.toUpperCase()}: byte 0x${byte} op regel ${lines.length}, kolom ${lines.at(-1)!.length + 1}. ` +
      `Zo ziet tekst in Windows-1252 eruit`,
    `Zet "codering: windows-1252" in de .yaml ernaast, of bewaar het bestand als UTF-8`,
  );
}
