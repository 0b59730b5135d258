import fc from "fast-check";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readPlainYaml } from "../../../src/archive/load/plain-yaml.ts";

const PIECES = [
  ..."abZ0149 -:#,.;?!&*|>'\"%@`[]{}()~=+/\\\t\u00a0\u2028’“é",
  ...["true", "Null", "yes", "0x1", "1e5", ".inf", "---", "...", "- ", ": ", " #", "2026-05-26", "2026Z10868", "[]"],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));
const scalar = fc.oneof(text, fc.nat(), fc.constant(null));
const flat = fc.record({ naam: scalar, partij: scalar });
const value = fc.oneof(scalar, fc.array(scalar), fc.array(flat), fc.record({ van: scalar, redenen: fc.array(flat) }));

/** `undefined` where the text is no YAML. */
function library(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "silent" }) as unknown;
  } catch {
    return undefined;
  }
}

it("reads what the YAML library reads, or leaves it to the library", () => {
  fc.assert(
    fc.property(fc.record({ onderwerp: value, themas: value }), (fields) => {
      const read = readPlainYaml(stringify(fields, { lineWidth: 0 }).replace(/\n$/, ""));
      if (read !== null) expect(read).toEqual(fields);
    }),
    { numRuns: 1000 },
  );
});

it("so it does with lines that nobody would write", () => {
  const line = fc
    .tuple(fc.constantFrom("", "  ", "    ", " "), fc.constantFrom("", "- ", "-", "- - "), text, fc.boolean(), text)
    .map(([indent, dash, key, isField, rest]) => `${indent}${dash}${isField ? `${key.slice(0, 2)}a: ` : ""}${rest}`);
  const known = fc.constantFrom("a:", "b: c", "  - d", "  - e: 1", "    f: g", "  h: []", "i: 'j'", "- k", "a: 2");
  fc.assert(
    fc.property(fc.array(fc.oneof(known, known, line), { minLength: 1, maxLength: 6 }), (lines) => {
      const yaml = lines.join("\n");
      const read = readPlainYaml(yaml);
      if (read !== null) expect(read).toEqual(library(yaml));
    }),
    { numRuns: 1500 },
  );
});

it("needs the library for nothing that frontmatter usually holds", () => {
  const fields = {
    nummer: "1",
    onderwerp: "het bericht ‘Wachttijden lopen op’",
    aanhangselnummer: 610,
    vergaderjaar: null,
    vraagstellers: [{ naam: "Van der Lee", partij: "GroenLinks-PvdA" }],
    medeNamens: [],
    ingezonden: "2026-05-26",
    bron: { bestand: "2014-2015/2015Z06170.txt", vraag: { van: 4, tot: 5 } },
  };
  expect(readPlainYaml(stringify(fields, { lineWidth: 0 }).replace(/\n$/, ""))).toEqual(fields);
});
