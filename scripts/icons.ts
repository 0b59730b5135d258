/**
 * Draws the icons of the site as pictures, from `src/components/icon.svg`, with the system's Chromium.
 *
 *   npm run icons        writes public/favicon.ico, public/apple-touch-icon.png, public/icon-….png
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SVG = readFileSync(join(ROOT, "src", "components", "icon.svg"), "utf8");
/** For where the system cuts the corners off by itself, and may cut to a circle: no corners, and room at the edges. */
const WHOLE = SVG.replace(/ rx="\d+"/, "").replace(
  /(<circle.*)(?=<\/svg>)/,
  '<g transform="translate(1.2 1.2) scale(.85)">$1</g>',
);

const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium found.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();

async function draw(svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** A PNG as an icon file: one picture behind the two headers that say so. */
function asIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const write = (name: string, bytes: Buffer): void => writeFileSync(join(ROOT, "public", name), bytes);
write("favicon.ico", asIco(await draw(SVG, 32), 32));
write("apple-touch-icon.png", await draw(WHOLE, 180));
write("icon-192.png", await draw(SVG, 192));
write("icon-512.png", await draw(SVG, 512));
write("icon-512-maskable.png", await draw(WHOLE, 512));
await browser.close();
