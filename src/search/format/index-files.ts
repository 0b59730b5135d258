/** How the files of the index are read: a browser fetches them, a test reads them from a folder. */
import { type ManifestPart, SEARCH_ROOT } from "./manifest.ts";

export interface IndexFiles {
  /** Before an address, for who fetches files by itself: empty where the page is of the same site. */
  readonly origin: string;
  /** The bytes of a file. Throws where it cannot be read. */
  bytes(address: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Loads a script as a module. Throws where it cannot be read. */
  script(address: string): Promise<unknown>;
  /** Begins to read a file that somebody will fetch by himself. */
  ahead(address: string): void;
  /** A file below this folder that somebody asked for and did not get, if there was one: each is said once. */
  lost(folder: string): string | null;
}

/** Takes the first address below a folder out of a list; `null` where there is none. */
export function takeBelow(addresses: string[], folder: string): string | null {
  const place = addresses.findIndex((address) => address.startsWith(folder));
  return place < 0 ? null : addresses.splice(place, 1)[0]!;
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

/** A file of a part. Throws {@link RenewedIndex} where it is of another version than the manifest names. */
export async function readPartFile<T>(files: IndexFiles, { naam, versie }: ManifestPart, path: string): Promise<T> {
  // With the version, so that a browser may keep the file as long as it likes.
  const file = JSON.parse(await readText(files, `${naam}/${path}?${versie}`)) as T & { versie: string };
  if (file.versie !== versie) throw new RenewedIndex(naam);
  return file;
}

/** Unpacks what is compressed; a host may have unpacked it already. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
