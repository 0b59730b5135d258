/** The features of a document's questions as bytes: small, and the rows are read without parsing. */
import type { Kenmerken } from "./kenmerken.ts";
import type { QuestionRow } from "./table.ts";

/** Of each question: what its words are the same by, how many terms it has, and how many themes. */
const IN_HEADER = 3;

/** As they are written beside the document. Numbers stand as this machine has them: files do not travel. */
export function encodeKenmerken(vragen: readonly Kenmerken[]): Buffer {
  const header = vragen.flatMap(({ letterlijk, termen, themas }) => [letterlijk, termen.length, themas.length]);
  return Buffer.concat([
    bytesOf(Float64Array.of(vragen.length, ...header)),
    ...vragen.flatMap(({ termen, themas }) => [bytesOf(termen), bytesOf(themas)]),
    ...vragen.map(({ gewichten }) => bytesOf(gewichten)),
    Buffer.from(JSON.stringify(vragen.map(({ woorden }) => woorden))),
  ]);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array | Float64Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** The rows of what {@link encodeKenmerken} was given. */
export const decodeRows = (bytes: Buffer): QuestionRow[] => openKenmerken(bytes).rows;

/** How each question writes its terms. */
export function decodeWoorden(bytes: Buffer): string[][] {
  const { own, end } = openKenmerken(bytes);
  return JSON.parse(Buffer.from(own, end).toString()) as string[][];
}

function openKenmerken(bytes: Buffer): { rows: QuestionRow[]; own: ArrayBuffer; end: number } {
  // Arrays of numbers begin at a multiple of their size: not everywhere in a buffer that is shared with others.
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const count = new Float64Array(own, 0, 1)[0]!;
  const header = new Float64Array(own, 8, count * IN_HEADER);
  const sizes = Array.from({ length: count }, (_, i) => {
    const [letterlijk, terms, themas] = header.subarray(i * IN_HEADER) as unknown as [number, number, number];
    return { letterlijk, terms, themas };
  });
  let at = header.byteOffset + header.byteLength;
  let end = at + sizes.reduce((sum, { terms, themas }) => sum + 4 * (terms + themas), 0);
  const rows = sizes.map(({ letterlijk, terms, themas }): QuestionRow => {
    const row = {
      termen: new Uint32Array(own, at, terms),
      themas: new Uint32Array(own, at + 4 * terms, themas),
      gewichten: new Uint8Array(own, end, terms),
      letterlijk,
    };
    at += 4 * (terms + themas);
    end += terms;
    return row;
  });
  return { rows, own, end };
}
