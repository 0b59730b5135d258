/** How the files of the index are read: a browser fetches them, a test reads them from a folder. */
import { SEARCH_ROOT } from "./manifest.ts";

/** Each throws where a file cannot be read. */
export interface IndexFiles {
  /** The bytes of a file, or a range of them. */
  bytes(address: string, range?: ByteRange): Promise<Uint8Array<ArrayBuffer>>;
  /** Loads a script as a module. */
  script(address: string): Promise<unknown>;
}

export interface ByteRange {
  start: number;
  length: number;
}

/** The index has another shape than this script can read: the page is older or newer than the index. */
export class StaleIndex extends Error {
  override name = "StaleIndex";
}

/** The index was renewed since its manifest was read: opened anew, it can be searched. */
export class RenewedIndex extends Error {
  override name = "RenewedIndex";
}

export const addressOf = (path: string): string => SEARCH_ROOT + path;

const text = new TextDecoder();

/** A file of text; a compressed one is unpacked. */
export async function readText(files: IndexFiles, path: string): Promise<string> {
  return text.decode(await unpack(await files.bytes(addressOf(path))));
}

/** Unpacks what is compressed; a host may have unpacked it already. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
