/** Where the system's Chromium or Chrome is. */
import { existsSync } from "node:fs";

const PLACES = [
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
