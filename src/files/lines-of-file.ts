import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 10;

/** The lines of a file, which may be larger than a string can be. Only “\n” ends one; an empty last line is none. */
export function* linesOf(file: string, chunkBytes = CHUNK_BYTES): Generator<string> {
  const from = openSync(file, "r");
  let chunk = Buffer.alloc(Math.min(chunkBytes, fstatSync(from).size + 1));
  /** Bytes at the beginning of the chunk that belong to a line that goes on. */
  let held = 0;
  try {
    for (;;) {
      const size = readSync(from, chunk, { offset: held });
      if (size === 0) break;
      const end = held + size;
      let start = 0;
      for (let at = chunk.indexOf(LINE_FEED, held); at >= 0 && at < end; at = chunk.indexOf(LINE_FEED, start)) {
        yield chunk.toString("utf8", start, at);
        start = at + 1;
      }
      held = chunk.copy(chunk, 0, start, end);
      if (held === chunk.length) chunk = Buffer.concat([chunk, Buffer.alloc(chunk.length)]);
    }
    if (held > 0) yield chunk.toString("utf8", 0, held);
  } finally {
    closeSync(from);
  }
}
