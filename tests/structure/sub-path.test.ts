/**
 * A site works in a folder of its host: what our scripts hand to a browser goes through `onSite`, and what a browser says
 * of its own address is compared after `fromSite`. Links in pages and those made by `h` get the folder by themselves.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "../../src/files/files-below.ts";

/** It answers for the addresses that it is asked for, and knows where it stands. */
const WORKER = "src/offline/worker.ts";
const EDGE = "src/search/browser/site-path.ts";
const scripts = ["src/search/browser", "src/components", "src/offline"]
  .flatMap((folder) => filesBelow(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith(".ts") && file !== EDGE && file !== WORKER);

/** What a browser goes to or fetches, and what follows. */
const HANDED =
  /(?:\bfetch|location\.(?:assign|replace)|sendBeacon|serviceWorker\.register|import)\(\s*(?:\/\*.*?\*\/\s*)?([^\s)]+)/g;
const COMPARED =
  /(?:location|\b)\.?pathname\s*(?:===|!==|\.startsWith|\.match|\.split)|location\.(?:href|origin)\s*(?:===|\+)/g;

it.each(scripts)("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const handed = [...text.matchAll(HANDED)].filter(([, what]) => !/^(?:onSite\(|"\.)/.test(what!));
  expect(handed.map(([call]) => call)).toEqual([]);
  expect([...text.matchAll(COMPARED)].map(([use]) => use)).toEqual([]);
});
