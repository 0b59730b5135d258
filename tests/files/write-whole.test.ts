import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";

const WRITE_WHOLE = new URL("../../src/files/write-whole.ts", import.meta.url);

/** Writes one path again and again, each time another text, in a thread of its own. */
const writer = (path: string, name: string) => `
  import { writeWhole } from ${JSON.stringify(WRITE_WHOLE.href)};
  for (let i = 0; i < 200; i++) writeWhole(${JSON.stringify(path)}, ${JSON.stringify(name)} + i);
`;

const ended = (worker: Worker) => new Promise((resolve, reject) => worker.on("exit", resolve).on("error", reject));

it("writes one path from several threads at once, and leaves nothing beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "whole-"));
  try {
    const path = join(folder, "1.md");
    const threads = ["a", "b", "c", "d"].map((name) => {
      const url = new URL(`data:text/javascript,${encodeURIComponent(writer(path, name))}`);
      return ended(new Worker(url));
    });
    expect(await Promise.all(threads)).toEqual([0, 0, 0, 0]);
    expect(await readFile(path, "utf8")).toMatch(/^[a-d]199$/);
    expect(await readdir(folder)).toEqual(["1.md"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
