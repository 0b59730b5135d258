/** The file with what was found: a line a document, read when it is asked for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Found } from "./found.ts";

export const FOUND_FILE = "verwant.ndjson";

const LINE_END = 10;
/** Before the id of a line. */
const BEFORE_ID = '["'.length;

export class FoundLines {
  readonly #bytes: Buffer;
  readonly #places = new Map<string, [from: number, to: number]>();

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
    for (let from = 0; from < bytes.length;) {
      const to = bytes.indexOf(LINE_END, from);
      const id = bytes.toString("latin1", from + BEFORE_ID, bytes.indexOf('"', from + BEFORE_ID));
      this.#places.set(id, [from, to]);
      from = to + 1;
    }
  }

  /** What `find-in-folder.ts` wrote into a folder. Throws where it is not there. */
  static open(folder: string): FoundLines {
    return new FoundLines(readFileSync(join(folder, FOUND_FILE)));
  }

  /** The line of a document; `null` where there is none. */
  line(id: string): string | null {
    const place = this.#places.get(id);
    return place ? this.#bytes.toString("utf8", ...place) : null;
  }

  /** Of each question of a document what it is related to. */
  of(id: string): Found[][] {
    const line = this.line(id);
    return line === null ? [] : (JSON.parse(line) as [string, Found[][]])[1];
  }
}
