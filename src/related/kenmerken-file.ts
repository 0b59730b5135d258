/** The features of a document's questions as bytes: small, and read without parsing. */
import type { Kenmerken } from "./kenmerken.ts";

/** As they are written beside the document. Numbers stand as this machine has them: files do not travel. */
export function encodeKenmerken(vragen: readonly Kenmerken[]): Buffer {
  const text = JSON.stringify(vragen.map(({ themas, woorden }) => [themas, woorden]));
  return Buffer.concat([
    bytesOf(Float64Array.of(vragen.length, ...vragen.flatMap(({ letterlijk, termen }) => [letterlijk, termen.length]))),
    ...vragen.map(({ termen }) => bytesOf(termen)),
    ...vragen.map(({ gewichten }) => bytesOf(gewichten)),
    Buffer.from(text),
  ]);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array | Float64Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** What {@link encodeKenmerken} was given. */
export function decodeKenmerken(bytes: Buffer): Kenmerken[] {
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const [count] = new Float64Array(own, 0, 1) as unknown as [number];
  const header = new Float64Array(own, 8, count * 2);
  const total = header.filter((_, i) => i % 2 === 1).reduce((sum, terms) => sum + terms, 0);
  const atTerms = 8 * (1 + 2 * count);
  const termen = new Uint32Array(own, atTerms, total);
  const gewichten = new Uint8Array(own, atTerms + 4 * total, total);
  const texts = JSON.parse(Buffer.from(own, atTerms + 5 * total).toString()) as [string[], string[]][];
  let start = 0;
  return texts.map(([themas, woorden], i) => {
    const end = start + header[2 * i + 1]!;
    const range = [start, end] as const;
    start = end;
    return {
      termen: termen.subarray(...range),
      gewichten: gewichten.subarray(...range),
      woorden,
      letterlijk: header[2 * i]!,
      themas,
    };
  });
}
