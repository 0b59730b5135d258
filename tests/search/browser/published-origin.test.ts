import { afterEach, expect, test, vi } from "vitest";
import { publishedOrigin } from "../../../src/search/browser/published-origin.ts";

afterEach(() => vi.unstubAllGlobals());

const at = (href: string, canonical: string | null) => {
  const { origin, pathname } = new URL(href);
  vi.stubGlobal("location", { href, origin, pathname });
  vi.stubGlobal("document", { querySelector: () => (canonical === null ? null : { href: canonical }) });
};

test.each([
  ["http://localhost:8080/zoeken/?q=x", "https://voorbeeld.nl/archief/zoeken/", "https://voorbeeld.nl/archief"],
  ["http://localhost:8080/zoeken/?q=x", null, "http://localhost:8080"],
  ["http://localhost:8080/zoeken/index.html", "https://voorbeeld.nl/zoeken/", "http://localhost:8080"],
])("addresses for elsewhere: at %s, where the page names %s, behind %s", (href, canonical, origin) => {
  at(href, canonical);
  expect(publishedOrigin()).toBe(origin);
});
