/** Files of the index before they are written. */
import { gzipSync } from "node:zlib";

export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** A text that browsers unpack themselves: so it is small on any host, whether that compresses or not. */
export const compressed = (path: string, text: string): OutputFile => ({ path, content: gzipSync(text, { level: 9 }) });
