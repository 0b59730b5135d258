/** An archive in several parts: the same results as in one, and little changes when a document is added. */
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SearchIndex } from "../../../src/search/searching/search-index.ts";
import { buildSearchIndex } from "../support/build-index.ts";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { DOCUMENTS, makeDocument, THEMAS } from "../support/documents.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const LIMITS = { onePart: 2, newest: 0, most: 0 };
const small = useSmallArchive();
const folder = (name: string) => `${small.folder()}-${name}`;

beforeAll(async () => {
  await buildSearchIndex({ documents: DOCUMENTS, themas: THEMAS, outDir: folder("parts"), limits: LIMITS });
}, 120_000);
afterAll(() => rm(folder("parts"), { recursive: true, force: true }));

async function found(index: SearchIndex, query: string): Promise<string[]> {
  const { hits } = await searchAll(index, query, new Set());
  return hits.map(({ document, vragen }) => `${index.catalogue.row(document).id}#${vragen.join("+")}`);
}

test.each([
  "mishandeling",
  "de vries",
  "wachtlijsten veilig thuis",
  "2026z 00001",
  '"top tot teen"',
  "kindermishandelling",
])("%s: the same questions, the best first", async (query) => {
  const index = await SearchIndex.open(await filesOnDisk(folder("parts")));
  expect(index.manifest.delen.length).toBeGreaterThan(3);
  const [inParts, inOne] = [await found(index, query), await found(small.index(), query)];
  expect(inParts[0]).toBe(inOne[0]);
  expect([...inParts].sort()).toEqual([...inOne].sort());
});

test("Pagefind's program stands in one place, whatever the number of parts", async () => {
  const programs = [...(await contents(folder("parts"))).keys()].filter((path) => /\.(?:js|pagefind)$/.test(path));
  expect(programs.map((path) => path.replace(/-[0-9a-f]{8}\//, "-HASH/")).sort()).toEqual([
    "zoeken/pagefind-HASH/pagefind.js",
    "zoeken/pagefind-HASH/wasm.unknown.pagefind",
  ]);
});

test("one more document changes the part of its year, and little else", async () => {
  const added = makeDocument({
    id: "2024Z09999",
    ontvangen: "2024-12-01",
    qa: [["Waarom duurt de scheepvaart zo lang?", "Om de sluis."]],
  });
  await buildSearchIndex({ documents: [...DOCUMENTS, added], themas: THEMAS, outDir: folder("more"), limits: LIMITS });
  const [before, after] = [await contents(folder("parts")), await contents(folder("more"))];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  const outside = changed.filter((path) => !path.startsWith("zoeken/2024/"));
  expect(
    outside.every((path) => /^zoeken\/(?:index\.json|taal\/)/.test(path)),
    outside.join("\n"),
  ).toBe(true);
  const texts = changed.filter((path) => path.includes("/fragment/"));
  expect(texts).toHaveLength(1);
  expect(before.has(texts[0]!)).toBe(false);
  await rm(folder("more"), { recursive: true });
}, 120_000);

test("a part that was renewed since the manifest was read is noticed", async () => {
  const files = await filesOnDisk(folder("parts"));
  const index = await SearchIndex.open({
    ...files,
    bytes: async (address) => {
      const bytes = await files.bytes(address);
      if (!address.endsWith("index.json")) return bytes;
      const text = new TextDecoder().decode(bytes);
      return new TextEncoder().encode(text.replaceAll(/"versie":"[0-9a-f]{8}"/g, '"versie":"00000000"'));
    },
  });
  await expect(index.part(0)).rejects.toThrow(/2026/);
  // Pagefind goes on loading; the folder may go when it is done.
  await setTimeout(500);
});

async function contents(root: string): Promise<Map<string, string>> {
  const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, "latin1")] as const),
    ),
  );
}
