import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { InvalidSettings, loadSettings } from "../../src/build/load-settings.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
const file = join(folder, "archief.yaml");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("the environment goes before the file, field by field", () => {
  writeFileSync(file, "adres: https://oud.nl/\ncontact: oud@voorbeeld.nl\n");
  expect(loadSettings(file, { SITE_URL: "https://nieuw.nl/archief/" })).toMatchObject({
    adres: "https://nieuw.nl/archief",
    contact: "mailto:oud@voorbeeld.nl",
  });
  expect(loadSettings(file, { CONTACT: "https://nieuw.nl/meld", SITE_URL: "" })).toMatchObject({
    adres: "https://oud.nl",
    contact: "https://nieuw.nl/meld",
  });
});

it.each([null, join(folder, "er-niet.yaml")])("an archive with %s for a file claims nothing", (path) => {
  expect(loadSettings(path, {})).toEqual({ adres: null, contact: null, volledig: null, offline: true });
});

it("every fault is said with its place and its remedy, those of the environment too", () => {
  writeFileSync(file, "ofline: ja\n");
  const load = () => loadSettings(file, { SITE_URL: "voorbeeld.nl" });
  expect(load).toThrow(InvalidSettings);
  expect(load).toThrow(
    `De instellingen van het archief kloppen niet:
${file}:1: het veld “ofline” is onbekend. Bedoelde u “offline”? De velden zijn adres, contact, volledig, offline.
SITE_URL: “voorbeeld.nl” is geen webadres. Schrijf het hele adres, zoals https://voorbeeld.nl/ of https://voorbeeld.nl/archief/.`,
  );
});
