import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULE_NAMES, RULES } from "../../src/domain/meldingen.ts";
import { filesBelow } from "../../src/files/files-below.ts";

const SAYS = ["src/ingest", "src/build"];

test("every rule is given by some file, and named as people read it", () => {
  const code = SAYS.flatMap((folder) => filesBelow(folder).map((file) => readFileSync(join(folder, file), "utf8")));
  const isGiven = (name: string): boolean =>
    [name, name.replace(/^left-out-/, "")].some((given) => code.some((text) => text.includes(`"${given}"`)));
  expect(RULE_NAMES.filter((name) => !isGiven(name))).toEqual([]);
  for (const { label } of Object.values(RULES)) expect(label).toMatch(/^[A-Z].*[^.]$/);
});
