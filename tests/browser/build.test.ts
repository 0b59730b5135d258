/** The build command as people run it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { formatAantal } from "../../src/domain/aantal.ts";
import { serveSite } from "../../src/build/serve.ts";
import { filesBelow } from "../../src/files/files-below.ts";
import { useBrowser } from "./support/browser.ts";
import { checksumsOf, ROOT, runBuild, runWith } from "./support/build-site.ts";

const SOURCES = join(ROOT, "content", "bronnen");
const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the same documents give the same bytes", () => {
  const site = join(folder, "again");
  expect(runBuild("--out", site).status).toBe(0);
  const [before, after] = [checksumsOf(inject("siteFolder")), checksumsOf(site)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([]);
}, 90_000);

test("addresses are kept of a site that is to be published, and what is to be copied counts from it", () => {
  const [site, adressen] = [join(folder, "again"), join(folder, "adressen.ndjson")];
  expect(runBuild("--out", site, "--adressen", adressen).status).toBe(0);
  expect(existsSync(adressen)).toBe(false);
  const { status, stdout } = runBuild("--out", site, "--adressen", adressen, "--publish");
  expect(status).toBe(0);
  expect(readFileSync(adressen, "utf8")).toContain('{"adres":"/kamervragen/2026Z10868/"');
  // The manifest itself is not in the manifest.
  const files = filesBelow(site).length - 1;
  expect(stdout).toContain(`${formatAantal(files)} bestanden te kopiëren, 0 weg te halen`);
}, 90_000);

test("every address that a page names is a file of the site", () => {
  const site = inject("siteFolder");
  const files = new Set(filesBelow(site));
  const addresses = [...files]
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      Array.from(readFileSync(join(site, file), "utf8").matchAll(/href="\/([^"#?]*)/g), ([, to]) => to!),
    );
  const lost = [...new Set(addresses)].filter((to) => !files.has(/(?:^|\/)$/.test(to) ? `${to}index.html` : to));
  expect(addresses).not.toEqual([]);
  expect(lost).toEqual([]);
});

/** Addresses on the host in the files of a site, by how their names end. */
const FORMS: readonly { ending: string; address: RegExp }[] = [
  { ending: ".html", address: /(?:\s(?:href|src|action)="?|\surl=)(?:https:\/\/voorbeeld\.nl)?(\/[^"\s>]*)/g },
  { ending: ".css", address: /url\((\/[^)]*)\)/g },
  { ending: ".xml", address: /https:\/\/voorbeeld\.nl(\/[^"<?]*)/g },
  { ending: ".json", address: /"url":\s*"(?:https:\/\/voorbeeld\.nl)?([^"]*)"/g },
  { ending: "robots.txt", address: /https:\/\/voorbeeld\.nl(\S*)/g },
  { ending: "_headers", address: /^(\/\S*)/gm },
];

const IN_FOLDER = { SITE_URL: "https://voorbeeld.nl/archief/" };

test("a document that can't be read is left out and said, the others are published, and the status says so", () => {
  const [sources, site] = [join(folder, "sources"), join(folder, "site")];
  cpSync(SOURCES, sources, { recursive: true });
  writeFileSync(join(sources, "leeg.txt"), "");
  const { status, stdout } = runWith(IN_FOLDER, "build.ts", "--sources", sources, "--out", site);
  expect(status).toBe(1);
  expect(stdout).toContain("leeg.txt");
  expect(existsSync(join(site, "kamervragen", "2026Z10868", "3", "index.html"))).toBe(true);
}, 90_000);

describe("the site that was made for a folder of its host", () => {
  const site = join(folder, "site");
  const browser = useBrowser();

  test("names every address under that folder: links, forms, styles, fonts, feeds, data, rules for headers", () => {
    const files = filesBelow(site);
    const there = files.map((file) => `/archief/${file.replace(/(^|\/)index\.html$/, "$1")}`);
    // A rule for headers is about all that is below a folder.
    const known = new Set(there.flatMap((one) => [one, "/archief/*", one.replace(/^(\/archief\/[^/]+\/).*/, "$1*")]));
    const named = files.flatMap((file) => {
      const form = FORMS.find(({ ending }) => file.endsWith(ending));
      const text = form ? readFileSync(join(site, file), "utf8") : "";
      return form ? Array.from(text.matchAll(form.address), ([, adres]) => [file, adres!] as const) : [];
    });
    expect(named.filter(([, adres]) => !known.has(decodeURI(adres).replace(/[#?].*|:deel\//, "")))).toEqual([]);
    for (const { ending } of FORMS)
      expect(
        named.some(([file]) => file.endsWith(ending)),
        ending,
      ).toBe(true);
  });

  test("works there: from a search to a result and back, and among the themes", async () => {
    const served = await serveSite(ROOT, site, 4398, "/archief");
    try {
      const { page, complaints } = await browser.open(`${served.address}/`);
      await page.fill("input[name=q]", "jeugdzorg");
      await page.keyboard.press("Enter");
      await page.click("[data-zoek-treffer]");
      await page.waitForURL(`${served.address}/kamervragen/**`);
      await page.click(".zoek-terug a");
      await page.waitForSelector("[data-zoek-treffer]:focus");
      expect(page.url().startsWith(`${served.address}/`)).toBe(true);
      await page.goto(`${served.address}/themas/`);
      await page.fill("thema-filter input", "wachtlijst");
      await expect.poll(() => page.textContent("#thema-zoek-hint")).toMatch(/^\d+ thema/);
      expect(await page.textContent("header [aria-current=page]")).toBe("Thema’s");
      expect(complaints).toEqual([]);
    } finally {
      await served.stop();
    }
  });
});

test("a site that can't be made leaves nothing behind and says what stands", () => {
  const file = join(folder, "een-bestand");
  writeFileSync(file, "");
  const { status, stderr } = runBuild("--out", join(file, "site"));
  expect(status).toBe(3);
  expect(stderr).toContain("De site is niet gemaakt; wat er stond, staat er nog.");
}, 90_000);

test("wrong usage has a status of its own and names the right one", () => {
  const { status, stderr } = runBuild("--snel");
  expect(status).toBe(2);
  expect(stderr).toContain(
    "Gebruik: npm run build [-- --sources MAP --out MAP --settings BESTAND --adressen BESTAND --publish]",
  );
}, 60_000);
