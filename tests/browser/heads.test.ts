/** What browsers, search engines and phones are told of the pages: titles, descriptions, icons. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { LONGEST_TITLE } from "../../src/archive/page-title.ts";
import { filesBelow } from "../../src/files/files-below.ts";

interface Head {
  file: string;
  titel: string;
  omschrijving: string;
  /** Leads to another page at once. */
  isRedirect: boolean;
  isListed: boolean;
  links: { rel: string; href: string }[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function headOf(site: string, file: string): Head {
  const html = parse(readFileSync(join(site, file), "utf8")).childNodes.find(({ nodeName }) => nodeName === "html");
  const head = (html as Element).childNodes[0] as Element;
  const named = (name: string) => head.childNodes.filter((node: Node) => node.nodeName === name) as Element[];
  const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? "";
  const metas = named("meta");
  const meta = (key: string, name: string) => metas.find((one) => attribute(one, key) === name);
  const omschrijving = meta("name", "description");
  return {
    file,
    titel: (named("title")[0]!.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value,
    omschrijving: omschrijving ? attribute(omschrijving, "content") : "",
    isRedirect: meta("http-equiv", "refresh") !== undefined,
    isListed: meta("name", "robots") === undefined,
    links: named("link").map((link) => ({ rel: attribute(link, "rel"), href: attribute(link, "href") })),
  };
}

const headsOf = (site: string): Head[] =>
  filesBelow(site).flatMap((file) => (file.endsWith(".html") ? headOf(site, file) : []));

/** What several pages have in common that none should. */
const shared = (heads: Head[], what: (head: Head) => string): string[] =>
  [...Map.groupBy(heads, what)].flatMap(([text, of]) =>
    of.length > 1 ? `${text} (${of.map(({ file }) => file).join(", ")})` : [],
  );

describe.each(["siteFolder", "zaakFolder"] as const)("the pages of %s", (which) => {
  const heads = headsOf(inject(which)).filter(({ isRedirect }) => !isRedirect);

  test("each have a title of their own, within what is shown of it", () => {
    expect(heads.length).toBeGreaterThan(10);
    expect(shared(heads, ({ titel }) => titel)).toEqual([]);
    expect(heads.filter(({ titel }) => titel.length > LONGEST_TITLE)).toEqual([]);
  });

  test("each have a description of their own that says enough, and no more than is shown", () => {
    const listed = heads.filter(({ isListed }) => isListed);
    expect(shared(listed, ({ omschrijving }) => omschrijving)).toEqual([]);
    const length = ({ omschrijving }: Head) => omschrijving.length;
    expect(listed.filter((head) => length(head) < 50 || length(head) > 160)).toEqual([]);
  });
});

/** Width and height of a PNG. */
const pixels = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test("every icon that a page, the manifest or the search description names is there, as large as they say", () => {
  const site = inject("siteFolder");
  const { links } = headOf(site, "index.html");
  const icons = links.filter(({ rel }) => /icon|manifest|search/.test(rel));
  expect(icons.map(({ rel }) => rel)).toEqual(["icon", "icon", "apple-touch-icon", "manifest", "search"]);
  expect(icons.filter(({ href }) => !existsSync(join(site, href)))).toEqual([]);
  expect(pixels(readFileSync(join(site, "apple-touch-icon.png")))).toBe("180x180");
  const ico = readFileSync(join(site, "favicon.ico"));
  expect([ico.readUInt16LE(2), ico[6], pixels(ico.subarray(ico.readUInt32LE(18)))]).toEqual([1, 32, "32x32"]);

  const manifest = JSON.parse(readFileSync(join(site, "manifest.webmanifest"), "utf8")) as {
    icons: { src: string; sizes: string }[];
  };
  for (const { src, sizes } of manifest.icons) {
    const file = readFileSync(join(site, src));
    if (src.endsWith(".png")) expect(pixels(file), src).toBe(sizes);
  }
  const [, image] = /<Image[^>]*>([^<]+)</.exec(readFileSync(join(site, "opensearch.xml"), "utf8"))!;
  expect(existsSync(join(site, new URL(image!).pathname))).toBe(true);
});
