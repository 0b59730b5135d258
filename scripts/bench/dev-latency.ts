/**
 * Measures how long it takes from saving a file until `npm run dev` shows it: a source, the `.yaml` beside it, a theme.
 *
 *   node scripts/run.mjs scripts/bench/dev-latency.ts [FOLDER]
 *
 * FOLDER holds the archive that is worked on, `content/bronnen` where none is given; the sources are saved in a copy of it, the
 * theme in `content/themas`, from where it is taken away in the end. Each is saved {@link TIMES} times, with a page of it open
 * in Chromium; said are the median and the longest.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.ts";
import { startDev } from "../start-dev.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const TIMES = 9;

const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium found. Install it, or set CHROMIUM_PATH; see the README.");
const folder = mkdtempSync(join(tmpdir(), "vraagbaak-dev-"));
const thema = join(ROOT, "content", "themas", "proef-van-een-meting.md");
cpSync(process.argv[2] ?? join(ROOT, "content", "bronnen"), folder, { recursive: true });
/** What is saved, with a word that was never there before, and where that is then to be read. */
const SAVED: Record<string, { page: string; save: (word: string) => void }> = {
  "a source": {
    page: "/kamervragen/2098Z00001/1/",
    save: (word) => write("nieuw.txt", `2098Z00001\nVraag 1\nIs de ${word} open?\nAntwoord 1\nJa.\n`),
  },
  "its .yaml": {
    page: "/kamervragen/2098Z00001/1/",
    save: (word) => write("nieuw.yaml", `onderwerp: { waarde: De ${word}, herkomst: proef }\n`),
  },
  "a theme": {
    page: "/themas/proef-van-een-meting/",
    save: (word) =>
      writeFileSync(
        thema,
        `---\nlabel: Proef van een meting\nofficieel: null\ntermen: [proefwoord*]\n---\n\nOver de ${word}.\n`,
      ),
  },
};
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
for (const { save } of Object.values(SAVED)) save("proefwoord");

const { process: dev, address: started } = startDev(folder);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const address = await started;
  const context = await browser.newContext({ serviceWorkers: "block" });
  for (const [name, { page: path, save }] of Object.entries(SAVED)) {
    const page = await context.newPage();
    await page.goto(address + path, { timeout: 60_000 });
    const took: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const word = `proefwoord${"abcdefghi"[time]}`;
      const started = performance.now();
      save(word);
      await page.getByText(word).first().waitFor();
      took.push((performance.now() - started) / 1000);
      await page.waitForLoadState("networkidle");
    }
    took.sort((a, b) => a - b);
    const [median, longest] = [took[(TIMES - 1) / 2]!, took.at(-1)!];
    await page.close();
    console.log(`${name}: ${median.toFixed(2)} s, at most ${longest.toFixed(2)} s`);
  }
} finally {
  await browser.close();
  dev.kill("SIGKILL");
  rmSync(thema);
  rmSync(folder, { recursive: true });
}
