/** The build command as people run it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { filesBelow } from "../../src/files/files-below.ts";
import { checksumsOf, ROOT, runBuild } from "./support/build-site.ts";

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

test("a document that can't be read is left out and said, the others are published, and the status says so", () => {
  const [sources, site] = [join(folder, "sources"), join(folder, "site")];
  cpSync(SOURCES, sources, { recursive: true });
  writeFileSync(join(sources, "leeg.txt"), "");
  const { status, stdout } = runBuild("--sources", sources, "--out", site);
  expect(status).toBe(1);
  expect(stdout).toContain("leeg.txt");
  expect(existsSync(join(site, "kamervragen", "2026Z10868", "3", "index.html"))).toBe(true);
}, 90_000);

test("a site that can't be made leaves nothing behind and says what stands", () => {
  const file = join(folder, "een-bestand");
  writeFileSync(file, "");
  const { status, stderr } = runBuild("--out", join(file, "site"));
  expect(status).toBe(1);
  expect(stderr).toContain("De site is niet gemaakt; wat er stond, staat er nog.");
}, 90_000);

test("wrong usage has a status of its own and names the right one", () => {
  const { status, stderr } = runBuild("--snel");
  expect(status).toBe(2);
  expect(stderr).toContain("Gebruik: npm run build [-- --sources MAP --out MAP]");
}, 60_000);
