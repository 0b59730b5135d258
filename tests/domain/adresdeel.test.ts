import fc from "fast-check";
import { expect, test } from "vitest";
import { adresDeel, isAdresDeel } from "../../src/domain/adresdeel.ts";
import { isWholeSlug, slugify } from "../../src/domain/slug.ts";

/** Names as documents print them, and as they never should. */
const NAME = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(..."Jansen-éÉßıЖ王עحक 1٣'’_./\\"), maxLength: 200 }),
  fc.constantFrom("", "con", "NUL", "Com1", "???", "__proto__"),
);

test.each([
  ["Yeşilgöz-Zegerius VVD", "yesilgoz-zegerius-vvd"],
  ["Van ’t Wout", "van-t-wout"],
])("%s keeps the address that it always had", (name, deel) => {
  expect(adresDeel(name)).toBe(deel);
});

test.each([
  ["Жуков", /^[0-9a-f]{10}$/],
  ["Đukić SP", /^ukic-sp-[0-9a-f]{10}$/],
  ["Con", /^con-[0-9a-f]{10}$/],
  [`Jansen-${"Verschuren-".repeat(40)}Bos`, /^jansen-verschuren-.{80,}-[0-9a-f]{10}$/],
])("%s: what has no slug of its own has a print", (name, deel) => {
  expect(adresDeel(name)).toMatch(deel);
});

test("any name is a part of an address: lower-case letters, digits and hyphens, no more than fit", () => {
  fc.assert(
    fc.property(NAME, (name) => {
      expect(adresDeel(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(isAdresDeel(adresDeel(name))).toBe(true);
    }),
  );
});

test("a part made of a part stays as it is", () => {
  fc.assert(fc.property(NAME, (name) => adresDeel(adresDeel(name)) === adresDeel(name)));
});

/** All of a name but its capitals. */
const inOneCase = (name: string): string => name.normalize("NFC").toLowerCase();

test("two names share a part only where their letters are the same", () => {
  fc.assert(
    fc.property(NAME, NAME, (a, b) => {
      if (adresDeel(a) !== adresDeel(b)) return;
      const areAlike = isWholeSlug(a) && isWholeSlug(b) && slugify(a) === slugify(b);
      expect(areAlike || inOneCase(a) === inOneCase(b)).toBe(true);
    }),
  );
  const alike = ["Жуков", "Јовић", "王", "", "?", "-", "con", "con-1", `${"a".repeat(130)}b`, `${"a".repeat(130)}c`];
  expect(new Set(alike.map(adresDeel)).size).toBe(alike.length);
});
