/** Reads the files of one part, each held against the version that the manifest names. */
import { addressOf, type IndexFiles, type ByteRange, RenewedIndex, unpack } from "./index-files.ts";
import type { ManifestPart } from "./manifest.ts";
import { VERSION_LENGTH } from "./part-files.ts";

export class PartReader {
  readonly #files: IndexFiles;
  readonly #part: ManifestPart;

  constructor(files: IndexFiles, part: ManifestPart) {
    this.#files = files;
    this.#part = part;
  }

  /** A file, or a range of one, unpacked. */
  async read(path: string, range?: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    const { naam, versie } = this.#part;
    // With the version, so that a browser may keep the file as long as it likes.
    return unpack(await this.#files.bytes(`${addressOf(`${naam}/${path}`)}?${versie}`, range));
  }

  /** What stands behind the version at its beginning. Throws {@link RenewedIndex} where that is another. */
  async readVersioned(path: string, range?: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.read(path, range);
    const version = new TextDecoder().decode(bytes.subarray(0, VERSION_LENGTH));
    if (version !== this.#part.versie) throw new RenewedIndex(this.#part.naam);
    return bytes.subarray(VERSION_LENGTH);
  }
}
