/** The pictures that were accepted, as files, and what is written of those that differ. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build-site.ts";
import { type Difference, differenceBetween, type Picture, TOLERANCE } from "./compare.ts";
import { readPng, writePng } from "./png.ts";
import { sideBySide } from "./side-by-side.ts";
import { SMALLER } from "./take.ts";

const ACCEPTED = join(ROOT, "tests", "browser", "pictures");
const DIFFERENT = join(ROOT, "build", "screenshots");

/** Set by `npm run screenshots`: pictures that differ, and new ones, are accepted as they are. */
export const ACCEPT_VARIABLE = "VRAAGBAAK_ACCEPT_SCREENSHOTS";

/**
 * What is wrong with a picture, for people; `null` where it shows the page as it was accepted. One that differs is written
 * beside the accepted one to `build/screenshots`.
 */
export function judge(name: string, now: Picture): string | null {
  const file = join(ACCEPTED, `${name}.png`);
  const accepted = existsSync(file) ? readPng(readFileSync(file)) : null;
  const difference = accepted && differenceBetween(accepted, now);
  if (difference && difference.share <= TOLERANCE) return null;
  if (process.env[ACCEPT_VARIABLE]) {
    mkdirSync(ACCEPTED, { recursive: true });
    writeFileSync(file, writePng(now));
    return null;
  }
  mkdirSync(DIFFERENT, { recursive: true });
  const shown = join(DIFFERENT, `${name}.png`);
  writeFileSync(shown, writePng(accepted && difference ? sideBySide(accepted, now, difference) : now));
  return difference ? `${name}: ${whereOf(difference)}; see ${shown}` : `${name}: no picture of it; see ${shown}`;
}

const whereOf = ({ share, x, y }: Difference): string =>
  `${Math.round(100 * share)}% differs ${x * SMALLER} px from the left and ${y * SMALLER} px from the top`;
