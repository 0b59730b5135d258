/** The archivist's day: what is saved is in the browser, with what is to be said of it. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDev } from "../../scripts/start-dev.ts";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "vraagbaak-dev-"));
const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);
let dev: ChildProcess;
let address: string;
let ended: Promise<number | null>;

beforeAll(async () => {
  save("antwoord.txt", "2026Z00001\nVraag 1\nIs de sluis open?\nAntwoord 1\nJa.\n");
  const started = startDev(folder);
  dev = started.process;
  ended = new Promise((resolve) => dev.once("exit", resolve));
  address = await started.address;
}, 90_000);
afterAll(() => {
  dev.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

test("a change of a document, a mistake, its mending and a deletion are seen without a reload by hand", async () => {
  const { page } = await browser.open("about:blank");
  await page.goto(`${address}/kamervragen/2026Z00001/1/`, { timeout: 60_000 });
  const panel = page.locator("archief-meldingen");
  await expect
    .poll(() => panel.locator("summary").innerText(), { timeout: 20_000 })
    .toContain("Dit document: 0 meldingen");

  save("antwoord.txt", "2026Z00001\nVraag 1\nIs de brug open?\nAntwoord 1\nJa.\n");
  await page.getByText("Is de brug open?").first().waitFor();
  save("antwoord.yaml", "onderwrep: { waarde: De brug, herkomst: proef }\n");
  await panel.getByText("Bedoelde u “onderwerp”?").waitFor();
  expect(await panel.getByText("Laatst gelezen:").innerText()).toBe("Laatst gelezen: antwoord.txt");
  const [height, room] = await page.evaluate(() => [
    document.querySelector<HTMLElement>("archief-meldingen")!.offsetHeight,
    Number.parseFloat(getComputedStyle(document.body).paddingBottom),
  ]);
  expect(Math.abs(room! - height!)).toBeLessThan(1);

  await panel.locator("summary").click();
  const isOpen = () => panel.locator("details").evaluate((details: HTMLDetailsElement) => details.open);
  save("antwoord.txt", "2026Z00001\nVraag 1\nIs de brug wel open?\nAntwoord 1\nJa.\n");
  await page.getByText("Is de brug wel open?").first().waitFor();
  await panel.locator("summary").waitFor();
  expect(await isOpen()).toBe(false);
  save("los.yaml", "");
  await panel.getByRole("heading", { name: "los.yaml" }).waitFor();
  expect(await isOpen()).toBe(true);
  rmSync(join(folder, "los.yaml"));
  save("antwoord.yaml", "onderwerp: { waarde: Een goede brug, herkomst: proef }\n");
  await page.getByText("Een goede brug").first().waitFor();
  expect(await panel.locator("summary").innerText()).toContain("Geen fouten of waarschuwingen");

  rmSync(join(folder, "antwoord.txt"));
  await page.getByRole("heading", { name: "Deze pagina is er niet" }).waitFor();
  await panel.getByText("Bij dit bestand hoort geen document").waitFor();

  // As Ctrl+C does: the terminal tells it, and the process that started it does.
  dev.kill("SIGINT");
  await setTimeout(20);
  dev.kill("SIGINT");
  expect(await ended).toBe(0);
}, 120_000);
