import { expect, it } from "vitest";
import { slugify } from "../../src/domain/slug.ts";

it.each([
  ["Yeşilgöz-Zegerius", "yesilgoz-zegerius"],
  ["Van der Lee GroenLinks-PvdA", "van-der-lee-groenlinks-pvda"],
  ["Oeigoeren in ’t Thailand?", "oeigoeren-in-t-thailand"],
  ["???", ""],
])("%s → %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
