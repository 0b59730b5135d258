/** An archive made in parts, each by itself, is the archive made at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checksumsOf, ROOT, runBuild, runScript } from "./support/build-site.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
const out = join(ROOT, "build", "browser-tests-delen");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sources = join(folder, "bronnen");
const put = (path: string, text: string): void => {
  mkdirSync(join(sources, path.split("/")[0]!), { recursive: true });
  writeFileSync(join(sources, path), text);
};
put(
  "2025/vragen.txt",
  "2025Z00001\n(ingezonden 26 mei 2025)\nVragen van het lid A (VVD) over sluizen\n\nVraag 1\nKlopt dit?\n",
);
put(
  "2025/ander.txt",
  "2025Z00002\n(ingezonden 3 juni 2025)\nVraag 1\nWat staat in de antwoorden op vragen met kenmerk 2025Z00001?\nAntwoord 1\nNiets.\n",
);
put("2026/antwoord.txt", "2025Z00001\n(ontvangen 3 februari 2026)\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n");

test("parts built in separate folders join to the same bytes as one build, papers of one zaak included", () => {
  const shards = ["2025", "2026"].map((part) => join(folder, `deel-${part}`));
  for (const [i, part] of ["2025", "2026"].entries()) {
    const { status, stderr } = runScript("shard.ts", "--sources", sources, "--part", part, "--out", shards[i]!);
    expect([status, stderr]).toEqual([0, ""]);
  }
  const assembled = runScript("assemble.ts", "--out", out, ...shards);
  expect([assembled.status, assembled.stderr]).toEqual([0, ""]);
  const whole = join(folder, "geheel");
  expect(runBuild("--sources", sources, "--out", whole).status).toBe(0);
  const [a, b] = [checksumsOf(out), checksumsOf(whole)];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  expect(Object.keys(a).filter((path) => a[path] !== b[path])).toEqual([]);
  expect(Object.keys(a)).toContain("kamervragen/2025Z00001-vragen/index.html");
}, 240_000);

test("one document more changes its own files and few others; what the build says changed is what changed", () => {
  const site = join(folder, "geheel");
  const before = checksumsOf(site);
  put("2026/nieuw.txt", "2026Z00003\n(ontvangen 9 maart 2026)\nVraag 1\nIets nieuws?\nAntwoord 1\nNee.\n");
  const { status, stdout } = runBuild("--sources", sources, "--out", site);
  expect(status).toBe(0);
  const after = checksumsOf(site);
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toContain("kamervragen/2026Z00003/1/index.html");
  expect(changed.filter((path) => path.startsWith("kamervragen/2025Z00001"))).toEqual([]);
  const said = Number(/^(\d+) bestanden nieuw of gewijzigd/m.exec(stdout)?.[1]);
  // The manifest itself is not in the manifest.
  expect(said).toBe(changed.filter((path) => path !== "manifest.ndjson").length);
}, 120_000);

test("a folder that is no part is refused with a message", () => {
  const { status, stderr } = runScript("assemble.ts", "--out", out, join(folder, "bronnen"));
  expect(status).toBe(2);
  expect(stderr).toContain("is geen deel dat met npm run shard is gemaakt");
}, 60_000);
