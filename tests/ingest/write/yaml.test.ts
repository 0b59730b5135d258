import fc from "fast-check";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { yamlText, type YamlValue } from "../../../src/ingest/write/yaml.ts";

/** Texts that mean something to YAML, and pieces that make one together. */
const PIECES = [
  ..."abZ0149 -:#,.;?!&*|>'\"%@`[]{}()~=+/\\\t\u00a0\u0085\u2028",
  ..."’‘“”€–é",
  ...["true", "Null", "yes", "0x1", "1e5", ".inf", "---", "...", "- ", ": ", " #", "2026-05-26", "2026Z10868"],
];
const line = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")));
const anyText = fc.oneof(line, fc.string({ unit: "grapheme" }), fc.stringMatching(/^[a-z\n\r ]*$/));

const scalarOf = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.nat(), fc.constant(null));
const recordOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, YamlValue>> => {
  const scalar = scalarOf(text);
  const flat = fc.record({ naam: scalar, partij: scalar });
  const value = fc.oneof(scalar, fc.array(scalar), fc.array(flat), fc.record({ van: scalar, redenen: fc.array(flat) }));
  return fc.record({ onderwerp: value, themas: value });
};

it("writes what the YAML library writes, letter for letter, whatever stands in a line", () => {
  fc.assert(
    fc.property(recordOf(line), (fields) => {
      expect(yamlText(fields)).toBe(stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false }));
    }),
    { numRuns: 1000 },
  );
});

it("is read back by the YAML library as it was, texts of several lines included", () => {
  fc.assert(
    fc.property(recordOf(anyText), (fields) => {
      expect(parse(yamlText(fields))).toEqual(fields);
    }),
    { numRuns: 1000 },
  );
});
