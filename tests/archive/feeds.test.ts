import { Ajv2020 } from "ajv/dist/2020.js";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { readDocument } from "../../src/archive/documents/read-document.ts";
import { FEED_LENGTH, feedJson, feedText, feedXml } from "../../src/archive/feeds.ts";
import { planArchive } from "../../src/archive/plan/plan-archive.ts";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import { readAtom } from "./atom.ts";
import { aDocument, aVraag, RENAMED, treesOf, WATER } from "./support.ts";

handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });

const ABOUT_WATER = {
  ...aVraag("1"),
  themas: ["water"],
  themaRedenen: [{ thema: "water", term: "sluis", in: "vraag" as const }],
};

const formats = {
  uri: (text: string) => URL.canParse(text),
  "date-time": (text: string) => !Number.isNaN(Date.parse(text)) && text.endsWith("Z"),
};

interface JsonFeed {
  items: { id: string; url: string; title: string; date_published: string }[];
}

/** The feed of a page of an archive; each document has one question, about water. */
function feedOf(pagina: string, documents: KamervraagDocument[]) {
  const summaries = documents.map((document) => {
    return readDocument(document, document.titel, treesOf(document), new Map([["water", "Water"]])).summary;
  });
  const { feeds } = planArchive({ documents: summaries, themas: [WATER], unpublished: [], namen: RENAMED });
  const plan = feeds.find((feed) => feed.pagina === pagina)!;
  const text = feedText(plan);
  const xml = feedXml(text);
  const titles = [...xml.matchAll(/<entry>\s*<title[^>]*><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);
  return { xml, titles, afdruk: plan.afdruk, json: JSON.parse(feedJson(text)) as JsonFeed };
}

const document = (id: string, known: Partial<KamervraagDocument> = {}) =>
  aDocument({ id, zaaknummer: id, titel: `Over ${id}`, vragen: [ABOUT_WATER], ...known });
const JANSEN = { vraagstellers: [{ naam: "Jansen", partij: "VVD" }] };

test("a feed names what came out, newest first, with the address and the day of each", () => {
  const { xml, titles } = feedOf("/kamervragen/", [
    document("2026Z00001", { ontvangen: "2026-03-01" }),
    document("2026Z00002", { ontvangen: "2026-04-01" }),
  ]);
  expect(titles).toEqual(["Over 2026Z00002", "Over 2026Z00001"]);
  expect(xml).toContain('<link href="https://vraagbaak.example/kamervragen/2026Z00001/"');
  expect(xml).toContain("<updated>2026-03-01T00:00:00.000Z</updated>");
  expect(xml).toContain('<link rel="self" href="https://vraagbaak.example/kamervragen/feed.xml"');
});

test("a feed of a site of which nobody said where it stands names itself by what is no address, and links within its host", () => {
  handOn(NO_SETTINGS);
  const { xml } = feedOf("/kamervragen/", [document("2026Z00001", { ontvangen: "2026-03-01" })]);
  handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });
  const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(xml).toContain('<link href="/kamervragen/2026Z00001/"');
});

test("a theme and a person have feeds of their own documents", () => {
  const documents = [document("2026Z00001", JANSEN), document("2026Z00002")];
  expect(feedOf("/vraagstellers/jansen-vvd/", documents).titles).toEqual(["Over 2026Z00001"]);
  expect(feedOf("/themas/water/", documents).titles).toHaveLength(2);
});

test("who had another name before is followed under both, a party too; a ministry has a feed too", () => {
  const of = (partij: string) => ({ vraagstellers: [{ naam: "Jansen", partij }] });
  const documents = [
    document("2026Z00001", { ...of("Oud"), ingezonden: "2026-01-01" }),
    document("2026Z00002", {
      ...of("Nieuw"),
      bewindspersonen: [{ naam: "Bos", rol: "minister", portefeuille: "Defensie" }],
    }),
  ];
  for (const pagina of [
    "/vraagstellers/jansen-nieuw/",
    "/vraagstellers/jansen-oud/",
    "/partijen/nieuw/",
    "/partijen/oud/",
  ])
    expect(feedOf(pagina, documents).titles).toEqual(["Over 2026Z00002", "Over 2026Z00001"]);
  expect(feedOf("/ministeries/defensie/", documents).titles).toEqual(["Over 2026Z00002"]);
});

test("a feed stays short, and what has no day is no news", () => {
  const many = Array.from({ length: FEED_LENGTH + 5 }, (_, i) => document(`2025Z${10000 + i}`));
  const undated = document("2026Z99999", { ingezonden: null });
  const { titles } = feedOf("/kamervragen/", [undated, ...many]);
  expect(titles).toHaveLength(FEED_LENGTH);
  expect(titles).not.toContain("Over 2026Z99999");
});

test("a feed is made anew when a document in it changes, not when another does", () => {
  const other = document("2026Z00002");
  const before = feedOf("/vraagstellers/jansen-vvd/", [document("2026Z00001", JANSEN), other]);
  const elsewhere = feedOf("/vraagstellers/jansen-vvd/", [
    document("2026Z00001", JANSEN),
    { ...other, titel: "Anders" },
  ]);
  const changed = feedOf("/vraagstellers/jansen-vvd/", [document("2026Z00001", { ...JANSEN, titel: "Anders" }), other]);
  expect(elsewhere).toEqual(before);
  expect(changed.afdruk).not.toBe(before.afdruk);
});

test("an archive without documents has a feed without entries", () => {
  expect(feedOf("/kamervragen/", []).titles).toEqual([]);
});

/** What a reader of feeds shows of a title: of one that is HTML, its text. */
function shown({ type, text }: { type: string; text: string }): string {
  const nodes = parseFragment(text).childNodes;
  expect(type).toBe("html");
  return nodes.map((node) => ("value" in node ? node.value : `<${node.nodeName}>`)).join("");
}

test("a title is shown as the text it is, whatever it looks like, without what XML forbids", () => {
  const titel = 'AT&T, kosten <5% & "quotes" en <script>alert(1)</script> ]]> \uffff\u0008';
  const { xml } = feedOf("/kamervragen/", [document("2026Z00001", { titel })]);
  const { faults, titles } = readAtom(xml);
  expect(faults).toEqual([]);
  expect(titles.map(shown)).toEqual(['AT&T, kosten <5% & "quotes" en <script>alert(1)</script> ]]> ']);
});

test("every feed is as RFC 4287 asks", () => {
  const documents = [
    document("2026Z00001", { ...JANSEN, titel: "A & B", ontvangen: "2026-03-01" }),
    document("2026Z00002", { titel: "<b>", ingezonden: "2025-12-31" }),
  ];
  for (const pagina of ["/kamervragen/", "/themas/water/", "/vraagstellers/jansen-vvd/"])
    expect(readAtom(feedOf(pagina, documents).xml).faults).toEqual([]);
  expect(readAtom(feedOf("/kamervragen/", []).xml).faults).toEqual([]);
  const broken = feedOf("/kamervragen/", documents)
    .xml.replace(/<author>.*?<\/author>/s, "")
    .replace("T00:00", " 00:00");
  expect(readAtom(broken).faults).toEqual([expect.stringContaining("no date"), "nobody is the author"]);
});

test("a zaak is followed at its address and those of before: what happened in it, newest first", () => {
  const documents = [
    document("een-brief", { soort: "vragen", zaaknummer: null, zieOok: ["2025-2026 nr. 7"] }),
    document("2026Z00002", { ontvangen: "2026-04-01", vergaderjaar: "2025-2026", aanhangselnummer: 7 }),
  ];
  for (const zaak of ["2026Z00002", "een-brief"])
    expect(feedOf(`/zaken/${zaak}/`, documents).titles).toEqual([
      "Beantwoord: Over 2026Z00002",
      "Gesteld: Over een-brief",
    ]);
});

/** What JSON Feed 1.1 asks of a feed and of its items (https://www.jsonfeed.org/version/1.1/). */
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string" },
    home_page_url: { type: "string", format: "uri" },
    feed_url: { type: "string", format: "uri" },
    language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Z]{2})?$" },
    authors: { type: "array", items: { type: "object", minProperties: 1 } },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_text"] }, { required: ["content_html"] }],
        properties: {
          id: { type: "string", minLength: 1 },
          url: { type: "string", format: "uri" },
          title: { type: "string" },
          content_text: { type: "string" },
          date_published: { type: "string", format: "date-time" },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

test("every JSON Feed is as its standard asks, and says what the Atom feed says, titles as they are", () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, formats }).compile(JSON_FEED);
  const documents = [
    document("2026Z00001", { ...JANSEN, titel: "A & <b>B</b>", ontvangen: "2026-03-01" }),
    document("2026Z00002", { ingezonden: "2025-12-31" }),
  ];
  for (const pagina of ["/kamervragen/", "/themas/water/", "/vraagstellers/jansen-vvd/"]) {
    const { json, xml } = feedOf(pagina, documents);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    const ids = [...xml.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
  }
  const { json } = feedOf("/vraagstellers/jansen-vvd/", documents);
  expect(json.items).toMatchObject([{ title: "A & <b>B</b>", date_published: "2026-03-01T00:00:00.000Z" }]);
  expect(validate({ ...json, items: [{ title: "Zonder id" }] })).toBe(false);
});
