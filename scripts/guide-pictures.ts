/**
 * Makes the pictures of docs/archivaris.md: node scripts/run.mjs scripts/guide-pictures.ts
 *
 * It works as the archivist does, with `npm run dev` on a document of `content/bronnen` in which a heading was misread.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { stemOf } from "../src/files/stem.ts";
import { findChromium } from "./chromium.ts";
import { startDev } from "./start-dev.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PICTURES = join(ROOT, "docs", "archivaris");
const SOURCES = join(ROOT, "content", "bronnen");
const SIZE = { width: 1000, height: 680 };

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-gids-"));
const bestand = readdirSync(SOURCES).find((name) => name.startsWith("2026Z10868"))!;
const stem = join(folder, stemOf(bestand));
writeFileSync(
  join(folder, bestand),
  readFileSync(join(SOURCES, bestand), "utf8").replace(/^Antwoord op vraag 6$/m, "Antwoord op vraag 66"),
);
mkdirSync(PICTURES, { recursive: true });

const { process: dev, address: started } = startDev(folder);
const address = await started;
const browser = await chromium.launch({ executablePath: findChromium()!, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: SIZE });
page.setDefaultTimeout(120_000);
const panel = page.locator("archief-meldingen");
try {
  await page.goto(`${address}/kamervragen/2026Z10868/`);
  await panel.getByText("Let op").first().waitFor();
  await picture(page, "meldingen");
  writeFileSync(
    `${stem}.yaml`,
    "bewindspersoon:\n  waarde: [{ naam: Sterk, rol: minister, portefeuille: Jeugd }]\n  herkomst: tweedekamer.nl, 3 juli 2026\n",
  );
  await panel.getByText("Bedoelde u").waitFor();
  await picture(page, "aanvulling");
  const regel =
    readFileSync(join(folder, bestand), "utf8")
      .split("\n")
      .findIndex((line) => line.startsWith("Antwoord op vraag 66")) + 1;
  writeFileSync(
    `${stem}.yaml`,
    [
      "bewindspersonen:",
      "  waarde: [{ naam: Sterk, rol: minister, portefeuille: Jeugd }]",
      "  herkomst: tweedekamer.nl, 3 juli 2026",
      "correcties:",
      `  - { regel: ${regel}, lees: Antwoord op vraag 6, herkomst: het nummer is verkeerd gelezen }`,
      "",
    ].join("\n"),
  );
  await panel.getByText("Bedoelde u").waitFor({ state: "detached" });
  await page.getByText("Sterk").first().waitFor();
  await picture(page, "verbeterd");
  await page.goto(`${address}/themas/jeugdzorg/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await picture(page, "thema");
  await page.goto(`${address}/kwaliteit/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await picture(page, "kwaliteit");
} finally {
  await browser.close();
  dev.kill("SIGINT");
  rmSync(folder, { recursive: true });
}

async function picture(shown: Page, name: string): Promise<void> {
  await shown.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await shown.context().newCDPSession(shown);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 55 });
  writeFileSync(join(PICTURES, `${name}.webp`), Buffer.from(data, "base64"));
}
