import { describe, expect, it } from "vitest";
import { pageUnderPath, underPath, withoutPath } from "../../src/archive/sub-path.ts";

const PATH = "/archief";

describe("a finished page in a folder of its host", () => {
  it.each([
    ['<a class="nl-link" href="/themas/">x</a>', '<a class="nl-link" href="/archief/themas/">x</a>'],
    ['<a href="/">x</a>', '<a href="/archief/">x</a>'],
    ["<form action=/ method=get>", "<form action=/archief/ method=get>"],
    ['<img alt="a > b" src="/x.png">', '<img alt="a > b" src="/archief/x.png">'],
    [
      '<meta http-equiv="refresh" content="0; url=/themas/x/">',
      '<meta http-equiv="refresh" content="0; url=/archief/themas/x/">',
    ],
    // A folder that is called as a part of the site is: both stay.
    ['<a href="/archief/1/">x</a>', '<a href="/archief/archief/1/">x</a>'],
  ])("%s", (page, under) => {
    expect(pageUnderPath(PATH, page)).toBe(under);
  });

  it.each([
    '<script src="/archief/_astro/a.js"></script>',
    '<a href="#noot">x</a>',
    '<a href="//elders.nl/">x</a>',
    '<a href="https://elders.nl/themas/">x</a>',
    '<a href="mailto:a@b.nl">x</a>',
    '<p>Zie &#60;a href="/themas/"> in de bron</p>',
    '<q title="href=/themas/">x</q>',
    '<meta name="description" content="/themas/">',
  ])("leaves %s as it is", (page) => {
    expect(pageUnderPath(PATH, page)).toBe(page);
  });

  it("is the same page at the root of its host", () => {
    expect(pageUnderPath("", '<a href="/themas/">x</a>')).toBe('<a href="/themas/">x</a>');
  });
});

it("an address goes under the folder and comes out of it", () => {
  expect(underPath(PATH, "/jaren/2026/")).toBe("/archief/jaren/2026/");
  expect(withoutPath(PATH, "/archief/jaren/2026/")).toBe("/jaren/2026/");
  expect(withoutPath(PATH, "/archiefstuk/")).toBe("/archiefstuk/");
  expect(withoutPath("", "/jaren/")).toBe("/jaren/");
});
