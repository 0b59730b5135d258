import { expect, test } from "vitest";
import { copyOf, isSound } from "../../src/domain/webadres.ts";

test.each([
  "https://nos.nl/artikel/1",
  "http://www.rijksoverheid.nl",
  "https://a-b.nl/x?y=(z)#w",
  "https://bücher.example/",
])("%s can work", (address) => expect(isSound(address)).toBe(true));

test.each([
  "https:/www.nos.nl/artikel",
  "htttps://nos.nl",
  "https://https://nos.nl",
  "http://nos",
  "https://www..nl",
  "https://nos.nl/artikel/een-lange-…",
  "https://nos.nl/artikel/een-lange-",
  "https://www,nos.nl/artikel",
])("%s can't", (address) => expect(isSound(address)).toBe(false));

test("a copy is of the day, and of the address as it was meant", () => {
  expect(copyOf("https:/www.nos.nl/a", "2024-11-07")).toBe("https://web.archive.org/web/20241107/http://www.nos.nl/a");
  expect(copyOf("https://https://nos.nl/a-", null)).toBe("https://web.archive.org/web/*/http://nos.nl/a");
  expect(copyOf("https://www,nos.nl/a,b", null)).toBe("https://web.archive.org/web/*/http://www.nos.nl/a,b");
});
