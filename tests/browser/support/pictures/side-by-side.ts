/** Two pictures beside each other, for who looks at what changed. */
import type { Difference, Picture } from "./compare.ts";
import { PART_DOTS } from "./compare.ts";

const BETWEEN = 8;

/** What was accepted on the left, how it is now on the right, with a frame around the part that differs most. */
export function sideBySide(accepted: Picture, now: Picture, { x, y }: Difference): Picture {
  const width = accepted.width + BETWEEN + now.width;
  const height = Math.max(accepted.height, now.height);
  const dots = new Uint8Array(width * height).fill(128);
  const put = (picture: Picture, left: number): void => {
    for (let row = 0; row < picture.height; row++) {
      dots.set(picture.dots.subarray(row * picture.width, (row + 1) * picture.width), row * width + left);
    }
  };
  put(accepted, 0);
  put(now, accepted.width + BETWEEN);
  const left = accepted.width + BETWEEN + x;
  const [right, bottom] = [Math.min(left + PART_DOTS, width) - 1, Math.min(y + PART_DOTS, height) - 1];
  for (let at = left; at <= right; at++) dots[y * width + at] = dots[bottom * width + at] = 0;
  for (let at = y; at <= bottom; at++) dots[at * width + left] = dots[at * width + right] = 0;
  return { width, height, dots };
}
