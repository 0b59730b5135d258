/** Reads the files of one part, each held against the version that the manifest names. */
import { addressOf, type IndexFiles, RenewedIndex, unpack } from "./index-files.ts";
import type { ManifestPart } from "./manifest.ts";
import { VERSION_LENGTH } from "./part-files.ts";

export class PartReader {
  readonly #files: IndexFiles;
  readonly #part: ManifestPart;

  constructor(files: IndexFiles, part: ManifestPart) {
    this.#files = files;
    this.#part = part;
  }

  /** A file, unpacked, without the version at its beginning. Throws {@link RenewedIndex} where that is another. */
  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const { naam, versie } = this.#part;
    // With the version, so that a browser may keep the file as long as it likes.
    const bytes = await unpack(await this.#files.bytes(`${addressOf(`${naam}/${path}`)}?${versie}`));
    if (new TextDecoder().decode(bytes.subarray(0, VERSION_LENGTH)) !== versie) throw new RenewedIndex(naam);
    return bytes.subarray(VERSION_LENGTH);
  }
}
