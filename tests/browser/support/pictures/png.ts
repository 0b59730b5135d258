/** Pictures as files. */
import { decode, encode } from "fast-png";
import type { Picture } from "./compare.ts";

/** Greys that a file tells apart: paper from a panel, and few enough for a small file. */
const STEP = 4;

/** What each of red, green and blue adds to how bright a colour is seen. */
const BRIGHTNESS = [0.299, 0.587, 0.114] as const;

/** Any PNG of 8 bits, in grey. Throws for what is none. */
export function readPng(file: Uint8Array): Picture {
  const { width, height, data, channels, depth } = decode(file);
  if (depth !== 8) throw new Error(`A picture of ${depth} bits`);
  const dots = Uint8Array.from({ length: width * height }, (_, i) => {
    const at = i * channels;
    const grey = channels < 3 ? data[at]! : BRIGHTNESS.reduce((sum, part, c) => sum + part * data[at + c]!, 0);
    return Math.round(grey / STEP) * STEP;
  });
  return { width, height, dots };
}

export const writePng = ({ width, height, dots }: Picture): Uint8Array =>
  encode({ width, height, data: dots, channels: 1, depth: 8 }, { zlib: { level: 9 } });
