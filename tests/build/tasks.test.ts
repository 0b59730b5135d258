/** Which process takes which task, and what is done meanwhile. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { lanesOf, runTasks, type Task, type TaskKind } from "../../src/build/tasks.ts";

const GIB = 2 ** 30;
const task = (kind: TaskKind, naam: string) => ({ kind, naam });
const taken = (lane: Generator<{ naam: string }>) => (lane.next().value as { naam: string } | undefined)?.naam;

test("when the index is made, its process takes pages; none waits while there is something to do", () => {
  const tasks = [
    task("pagina's", "p1"),
    task("pagina's", "p2"),
    task("zoekindex", "z1"),
    task("gegevens", "g1"),
    task("beelden", "b1"),
  ];
  const [first, second] = lanesOf(tasks, { processes: 2, memory: 8 * GIB });
  expect(taken(first!)).toBe("z1");
  expect(taken(second!)).toBe("p1");
  expect(taken(first!)).toBe("p2");
  expect(taken(first!)).toBe("g1");
  expect(taken(second!)).toBe("b1");
  expect([taken(first!), taken(second!)]).toEqual([undefined, undefined]);
});

test("when nothing else is left, a second index is made beside the first only where there is memory for both", () => {
  const tasks = [task("zoekindex", "z1"), task("zoekindex", "z2"), task("pagina's", "p1")];
  const takenIn = (memory: number) => {
    const [first, second] = lanesOf(tasks, { processes: 2, memory });
    return [taken(first!), taken(second!), taken(second!), taken(first!)];
  };
  expect(takenIn(16 * GIB)).toEqual(["z1", "p1", "z2", undefined]);
  expect(takenIn(8 * GIB)).toEqual(["z1", "p1", undefined, "z2"]);
});

test("one process does everything", () => {
  const tasks = [task("zoekindex", "z1"), task("pagina's", "p1")];
  const [only, ...more] = lanesOf(tasks, { processes: 1, memory: GIB });
  expect(more).toEqual([]);
  expect([taken(only!), taken(only!)]).toEqual(["p1", "z1"]);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "taken-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A process that ends when a file is there, or fails after so many turns. */
const WAITS_FOR_FILE = `
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
let turns = 0;
while (!existsSync(process.argv[2] + ".mag-klaar")) {
  if (++turns > 1000) throw new Error("waited in vain for " + process.argv[2]);
  await setTimeout(10);
}
`;

test("the next task is laid out, and what came of the last is put away, while a process runs", async () => {
  const folder = temporaryFolder();
  const module = pathToFileURL(join(folder, "wacht.mjs"));
  writeFileSync(module, WAITS_FOR_FILE);
  const mayEnd = (name: string) => writeFileSync(join(folder, `${name}.mag-klaar`), "");
  const happened: string[] = [];
  const waiting = (name: string, weight: number, on: Pick<Task, "prepare" | "whenDone">): Task => ({
    ...{ kind: "pagina's", module, argument: join(folder, name), weight },
    ...on,
  });
  const tasks = [
    // Ends only when the second is laid out; the second only when what came of the first is put away.
    waiting("eerste", 2, { whenDone: () => mayEnd("tweede") }),
    waiting("tweede", 1, {
      prepare: () => Promise.resolve(mayEnd("eerste")),
      whenDone: () => happened.push("tweede weggezet"),
    }),
  ];
  const { failures } = await runTasks(tasks, (done) => happened.push(`klaar: ${done}`), { processes: 1, memory: GIB });
  expect(failures).toEqual([]);
  expect(happened).toEqual(["klaar: 0", "klaar: 2", "klaar: 3", "tweede weggezet"]);
});

test("when a task fails, those behind it are not begun, and what came of the one before is put away", async () => {
  const folder = temporaryFolder();
  const ends = pathToFileURL(join(folder, "klaar.mjs"));
  const fails = pathToFileURL(join(folder, "mislukt.mjs"));
  writeFileSync(ends, "");
  writeFileSync(fails, "throw new Error('de schijf is vol');");
  const task = (name: string, module: URL, weight: number): Task => ({
    ...{ kind: "pagina's", module, argument: join(folder, name), weight },
    whenDone: () => writeFileSync(join(folder, `${name} weggezet`), ""),
  });
  const tasks = [task("een", ends, 3), task("twee", fails, 2), task("drie", ends, 1)];
  await expect(runTasks(tasks, () => undefined, { processes: 1, memory: GIB })).rejects.toThrow("de schijf is vol");
  expect(["een", "twee", "drie"].map((name) => existsSync(join(folder, `${name} weggezet`)))).toEqual([
    true,
    false,
    false,
  ]);
});
