import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import { writeSitemap } from "../../src/archive/sitemap.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a page has the day of what it shows, one that shows no papers has none", async () => {
  handOn({ ...NO_SETTINGS, adres: "https://voorbeeld.nl/archief" });
  const adressen = [
    { adres: "/over/", dag: null },
    { adres: "/kamervragen/2026Z00001/", dag: "2026-03-01" },
  ];
  await writeSitemap([{ naam: "2026", adressen }], folder);
  const urls = readFileSync(join(folder, "sitemap-2026.xml"), "utf8").match(/<url>.*?<\/url>/g);
  expect(urls).toEqual([
    "<url><loc>https://voorbeeld.nl/archief/over/</loc></url>",
    "<url><loc>https://voorbeeld.nl/archief/kamervragen/2026Z00001/</loc><lastmod>2026-03-01</lastmod></url>",
  ]);
});

const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;

test.skipIf(!hasXmllint)(
  "xmllint (where it is installed) finds each file as the schema of sitemaps.org asks",
  async () => {
    handOn({ ...NO_SETTINGS, adres: "https://voorbeeld.nl" });
    const adressen = [
      { adres: "/kamervragen/2026Z00001/", dag: "2026-03-01" },
      { adres: "/themas/água-&/", dag: null },
    ];
    await writeSitemap([{ naam: "2026", adressen }], folder);
    const schema = join("node_modules", "sitemap", "schema", "sitemap.xsd");
    const check = (file: string) =>
      spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, join(folder, file)], { encoding: "utf8" });
    expect(check("sitemap-2026.xml")).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "sitemap-index.xml"), "utf8")).toContain("https://voorbeeld.nl/sitemap-2026.xml");
  },
);
