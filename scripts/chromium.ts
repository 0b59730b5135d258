/** Where the system's Chromium or Chrome is. */
import { existsSync } from "node:fs";

/**
 * Debian's package of Chromium without a window. The same engine, but a page opens in a fifth of the time: Chromium 156
 * draws the frame of a window for each page, also where nobody sees it.
 */
export const WITHOUT_WINDOW = { package: "chromium-headless-shell", path: "/usr/bin/chromium-headless-shell" };

const PLACES = [
  WITHOUT_WINDOW.path,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];

/** The path of a browser that can be started; `CHROMIUM_PATH` comes first. `undefined` when there is none. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM_PATH"], ...PLACES].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}
