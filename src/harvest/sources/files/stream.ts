/** A body to disk, whatever its length, with what is needed to judge it. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface Streamed {
  bytes: number;
  sha256: string;
  /** The first and the last bytes. */
  start: Buffer;
  end: Buffer;
}

const EDGE = 2048;

/** @throws when the body breaks off, is longer than `most`, or the file can't be written */
export async function streamTo(path: string, body: Readable, most: number): Promise<Streamed> {
  const hash = createHash("sha256");
  let bytes = 0;
  let start = Buffer.alloc(0);
  let end = Buffer.alloc(0);
  await pipeline(
    body,
    async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > most) throw new TooLong();
        hash.update(chunk);
        if (start.length < EDGE) start = Buffer.concat([start, chunk]).subarray(0, EDGE);
        end = Buffer.concat([end, chunk.subarray(-EDGE)]).subarray(-EDGE);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
  return { bytes, sha256: hash.digest("hex"), start, end };
}

export class TooLong extends Error {}
