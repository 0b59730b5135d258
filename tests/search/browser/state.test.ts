import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { FILTERS } from "../../../src/search/format/filters.ts";
import {
  countChosen,
  isEmpty,
  isNarrowed,
  readState,
  withoutFilters,
  writeState,
} from "../../../src/search/browser/state.ts";

const read = (query: string) => readState(new URLSearchParams(query));

describe("the address", () => {
  test.each([
    "q=wachtlijst",
    "q=a+%22b+c%22&thema=jeugdzorg&thema=onderwijs&partij=vvd",
    "q=x&van=2024-01-01&tot=2024-12-31&datum=ingezonden",
    "partij=vvd&orde=datum",
    "q=x&document=ah-tk-20242025-610",
    "partij=vvd&orde=oudste",
    "q=vt&uit=Veilig+Thuis",
    "",
  ])("“%s” comes back as it was", (query) => {
    expect(writeState(read(query))).toBe(query);
  });

  test("what it does not understand is left out", () => {
    expect(writeState(read("q=x&van=gisteren&tot=2024-13-40&orde=raar&datum=nooit&zomaar=1&thema="))).toBe("q=x");
  });

  test("a range of days from its end to its beginning is put right", () => {
    expect(writeState(read("q=x&van=2024-12-31&tot=2024-01-01"))).toBe("q=x&van=2024-01-01&tot=2024-12-31");
  });

  test("a value typed by hand is found in whatever letters", () => {
    expect(read("partij=VVD&partij=vvd").filters.partij).toEqual(["vvd"]);
  });
});

test("one document is a filter, that is taken off with the others", () => {
  expect(isNarrowed(read("document=2024Z00001"))).toBe(true);
  expect(countChosen(read("document=2024Z00001&partij=vvd"))).toBe(2);
  expect(writeState(withoutFilters(read("q=x&document=2024Z00001&partij=vvd&orde=datum&uit=y")))).toBe(
    "q=x&orde=datum&uit=y",
  );
});

test("filters alone are a search; nothing at all is none", () => {
  expect(isEmpty(read("partij=vvd"))).toBe(false);
  expect(isEmpty(read("q=%20"))).toBe(true);
  expect(isNarrowed(read("q=x&tot=2024-01-01"))).toBe(true);
  expect(writeState(withoutFilters(read("q=x&partij=vvd&van=2024-01-01")))).toBe("q=x");
});

describe("an address of the entrance", () => {
  const script = readFileSync(join(import.meta.dirname, "../../../src/components/zoeken/adres.js"), "utf8");
  /** Where the entrance leads on to; `null` where it stays. */
  function leadsTo(query: string): string | null {
    let to: string | null = null;
    const location = { search: `?${query}`, hash: "#x", replace: (address: string) => (to = address) };
    const document = {
      documentElement: { classList: { add: () => undefined } },
      currentScript: { getAttribute: (name: string) => (name === "data-naar" ? "./zoeken/" : null) },
    };
    runInNewContext(script, { URLSearchParams, location, document });
    return to;
  }

  test.each([
    "q=zorg",
    "document=2024Z00001",
    "van=2024-01-01",
    "tot=2024-01-01",
    ...FILTERS.map(({ name }) => `${name}=x`),
  ])("“%s” is a search, and leads on to it", (query) => {
    expect(isEmpty(read(query))).toBe(false);
    expect(leadsTo(query)).toBe(`./zoeken/?${query}#x`);
  });

  test.each(["", "q=+", "orde=datum", "utm_source=brief"])("“%s” is none, and stays", (query) => {
    expect(isEmpty(read(query))).toBe(true);
    expect(leadsTo(query)).toBeNull();
  });
});
