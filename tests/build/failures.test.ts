import { expect, test } from "vitest";
import { findFailures } from "../../src/build/failures.ts";
import { withoutFailed } from "../../src/build/page-jobs.ts";
import type { DocumentPlan, ZaakPlan } from "../../src/archive/plan/pages.ts";

const paths = Array.from({ length: 9 }, (_, i) => `werk/documenten/d${i}.json`);
const failsOn =
  (...bad: string[]) =>
  (some: readonly string[]): Promise<void> => {
    const found = bad.filter((id) => some.includes(`werk/documenten/${id}.json`));
    return found.length > 0 ? Promise.reject(new Error(`fout in ${found[0]}`)) : Promise.resolve();
  };

test("work that succeeds has no failures", async () => {
  expect(await findFailures(paths, failsOn())).toEqual([]);
});

test("every document on which work fails is found, with what it fails of", async () => {
  expect(await findFailures(paths, failsOn("d0", "d7", "d8"))).toEqual([
    { documenten: ["d0"], tekst: "fout in d0" },
    { documenten: ["d7"], tekst: "fout in d7" },
    { documenten: ["d8"], tekst: "fout in d8" },
  ]);
});

test("work that fails on no document by itself fails", async () => {
  const together = (some: readonly string[]) =>
    some.length > 1 ? Promise.reject(new Error("samen")) : Promise.resolve();
  await expect(findFailures(paths, together)).rejects.toThrow("samen");
});

test("of a job, the pages of documents that failed are left out, and of the zaken that they are in", () => {
  const document = (id: string) => ({ id }) as DocumentPlan;
  const zaak = (id: string, ...documenten: string[]) => ({ id, zaak: { documenten } }) as unknown as ZaakPlan;
  const job = {
    documenten: [document("a"), document("b")],
    zaken: [zaak("z", "a", "c"), zaak("y", "b")],
    lijsten: [],
    isMain: true,
  };
  expect(withoutFailed(job, [{ documenten: ["a"], tekst: "" }])).toEqual({
    documenten: [document("b")],
    zaken: [zaak("y", "b")],
    lijsten: [],
    isMain: true,
  });
});
