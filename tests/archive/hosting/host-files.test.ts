import { expect, test } from "vitest";
import { EVERYWHERE, type HeaderRule, KEPT, patternOf } from "../../../src/archive/hosting/headers.ts";
import { apacheFile, caddyFile, headersFile, nginxFile } from "../../../src/archive/hosting/host-files.ts";
import { CONTENT_SECURITY_POLICY } from "../../../src/archive/security.ts";

const HOST = { root: "/srv/site", listen: "8080" };
const matches = (rule: HeaderRule, adres: string): boolean => new RegExp(patternOf(rule)).test(adres);

test("what is named after its contents is kept for ever; a page and the first file of the index never", () => {
  const isKept = (adres: string) => KEPT.some((rule) => matches(rule, adres));
  for (const adres of [
    "/_astro/Page.C9rfukdg.css",
    "/zoeken/taal/namen.z",
    "/zoeken/2025/pagefind/index/en_1.pf_index",
  ])
    expect(isKept(adres), adres).toBe(true);
  for (const adres of [
    "/",
    "/zoeken/",
    "/zoeken/index.json",
    "/zoeken/index.html",
    "/themas/_astro/",
    "/manifest.ndjson",
  ])
    expect(isKept(adres), adres).toBe(false);
});

test("no two rules say something else about how long one file is kept, which some hosts would join", () => {
  expect(Object.keys(EVERYWHERE.headers)).not.toContain("Cache-Control");
});

test("a host sends what the page says may be loaded, and that no other may frame it", () => {
  const policy = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;
  expect(headersFile("")).toContain(`/*\n  Content-Security-Policy: ${policy}\n`);
  expect(apacheFile("")).toContain(`Header always set Content-Security-Policy "${policy}"`);
  expect(nginxFile("", HOST)).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  expect(caddyFile("", HOST)).toContain(`Content-Security-Policy \`${policy}\``);
});

test("in a folder of the host, every rule is about that folder", () => {
  expect(headersFile("/archief").match(/^\/\S*/gm)).toEqual([
    "/archief/*",
    "/archief/_astro/*",
    "/archief/zoeken/:deel/*",
    "/archief/data/*",
    "/archief/schemas/*",
  ]);
  expect(apacheFile("/archief")).toContain("ErrorDocument 404 /archief/404.html");
  expect(nginxFile("/archief", HOST)).toContain("location /archief/ {\n    alias /srv/site/;");
  expect(caddyFile("/archief", HOST)).toContain("handle_path /archief/* {");
});
