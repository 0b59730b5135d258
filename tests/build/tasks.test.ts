/** Which process takes which task. */
import { expect, test } from "vitest";
import { lanesOf, type TaskKind } from "../../src/build/tasks.ts";

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
