/** Parts of the search index that are made while the main process does something else. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArchivePart } from "../../src/build/archive-parts.ts";
import { IndexAhead } from "../../src/build/index-ahead.ts";
import { runTask, SIDE_BY_SIDE } from "../../src/build/tasks.ts";
import { workFolder } from "../../src/build/work-folder.ts";
import { KnownPrints } from "../../src/files/known-prints.ts";
import { makeDocument } from "../search/support/documents.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function part(name: string, ...ids: string[]): ArchivePart {
  const work = workFolder(root);
  mkdirSync(work.documenten, { recursive: true });
  const documents = ids.map((id) => join(work.documenten, `${id}.json`));
  for (const [i, id] of ids.entries())
    writeFileSync(documents[i]!, JSON.stringify(makeDocument({ id, qa: [["Wat kost de sluis?", "Veel."]] })));
  return { name, folder: join(work.zoeken, name), documents };
}

const ahead = (...parts: ArchivePart[]) =>
  new IndexAhead({
    ...{ parts, themas: [], work: workFolder(root), siteDir: join(root, "site") },
    prints: KnownPrints.open(join(root, "afdrukken")),
  });

/** Makes what has not begun, as the lanes of a build do. */
const make = (index: IndexAhead) => Promise.all(index.handOver().map((task) => task.begun ?? runTask(task)));

test.skipIf(SIDE_BY_SIDE === 1)(
  "the largest part is made first; who takes over is given all, and what has begun",
  async () => {
    const [small, large] = [part("2019", "a"), part("2020", "b", "c")];
    const index = ahead(small, large);
    index.begin();
    const [first, second] = index.handOver();
    expect(await first!.begun).toMatchObject({ failures: [] });
    expect(existsSync(large.folder)).toBe(true);
    expect(second!.begun).toBeUndefined();
    expect(existsSync(small.folder)).toBe(false);
  },
);

test("a part that stands there is not made again; one that was damaged is, and is named", async () => {
  const [whole, damaged] = [part("2019", "a"), part("2020", "b")];
  const made = ahead(whole);
  made.begin();
  await made.stop();
  mkdirSync(damaged.folder, { recursive: true });
  const index = ahead(whole, damaged);
  expect(index.damaged).toEqual([damaged.folder]);
  expect(index.handOver()).toHaveLength(1);
});

test("many parts are made by few processes, each about as much; one for every core at least", async () => {
  const years = Array.from({ length: SIDE_BY_SIDE + 2 }, (_, i) => part(`${2019 + i}`, `a${i}`));
  const index = ahead(...years);
  const tasks = index.handOver();
  expect(tasks).toHaveLength(SIDE_BY_SIDE);
  await make(index);
  expect(years.filter(({ folder }) => existsSync(folder))).toHaveLength(years.length);
  expect((await index.joined())!.manifest.delen).toHaveLength(years.length);
});

test("a document that the index cannot take leaves the other parts of its process as they are", async () => {
  const [broken, ...whole] = Array.from({ length: 2 * SIDE_BY_SIDE }, (_, i) => part(`${2019 + i}`, `a${i}`));
  writeFileSync(broken!.documents[0]!, "{");
  const index = ahead(broken!, ...whole);
  const done = await make(index);
  expect(done.flatMap(({ failures }) => failures)).toMatchObject([{ documenten: ["a0"] }]);
  expect(existsSync(broken!.folder)).toBe(false);
  expect(whole.filter(({ folder }) => existsSync(folder))).toHaveLength(whole.length);
  expect(await index.joined()).toBeNull();
});

test("documents that the index cannot take are told to who takes over", async () => {
  const broken = part("2020", "a");
  writeFileSync(broken.documents[0]!, "{");
  const index = ahead(broken);
  index.begin();
  await index.stop();
  const [task] = index.handOver();
  if (SIDE_BY_SIDE > 1) expect((await task!.begun)!.failures).toMatchObject([{ documenten: ["a"] }]);
});

test("the parts are added up when the last of them stands, by whichever process", async () => {
  const [older, newer] = [part("2019", "a"), part("2020", "b")];
  const all = ahead(newer, older);
  await make(all);
  const first = await all.joined();
  expect(first!.manifest.delen.map(({ naam }) => naam)).toEqual(["2020", "2019"]);
  expect(first!.manifest.eenheden).toBe(2);

  rmSync(newer.folder, { recursive: true });
  rmSync(join(root, "site"), { recursive: true });
  const one = ahead(newer, older);
  await make(one);
  expect(await one.joined()).toEqual(first);
  expect(existsSync(join(root, "site", "zoeken", "taal"))).toBe(true);
}, 120_000);

test("parts of which documents failed are not added up", async () => {
  const [whole, broken] = [part("2019", "a"), part("2020", "b")];
  writeFileSync(broken.documents[0]!, "{");
  const index = ahead(broken, whole);
  await make(index);
  expect(await index.joined()).toBeNull();
});
