/** The JSON-LD of the pages as a library reads it. That its properties are those of schema.org, its types hold (schema-dts). */
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { breadcrumbsLd, datasetLd, siteLd, vraagLd } from "../../src/archive/json-ld.ts";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import type { DocumentPage, VraagPage } from "../../src/archive/model.ts";
import { aDocument } from "./support.ts";

handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });

const SCHEMA = "http://schema.org/";
/** Of the context that schema.org publishes: its words, and which of them name a place. */
const CONTEXT = {
  "@vocab": SCHEMA,
  url: { "@type": "@id" },
  item: { "@type": "@id" },
  contentUrl: { "@type": "@id" },
  license: { "@type": "@id" },
};
const documentLoader = (url: string) => {
  expect(url).toBe("https://schema.org");
  return Promise.resolve({ documentUrl: url, document: { "@context": CONTEXT }, contextUrl: undefined });
};

/** What is said in it, as “subject's type property value”. */
async function statementsOf(data: object): Promise<string[]> {
  const text = JSON.stringify(data);
  const quads = (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, { documentLoader })) as unknown as {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string };
  }[];
  const short = (value: string) => value.replace(SCHEMA, "").replace(/^.*#type$/, "a");
  const typeOf = new Map(
    quads
      .filter(({ predicate }) => predicate.value.endsWith("#type"))
      .map((q) => [q.subject.value, short(q.object.value)]),
  );
  return quads.map(
    ({ subject, predicate, object }) =>
      `${typeOf.get(subject.value)} ${short(predicate.value)} ${typeOf.get(object.value) ?? short(object.value)}`,
  );
}

const DOCUMENT = {
  ...aDocument({
    id: "2026Z10868",
    vraagstellers: [{ naam: "Bos", partij: "VVD" }],
    bewindspersonen: [{ naam: "Sterk", rol: "minister", portefeuille: "Jeugd" }],
    ontvangen: "2026-03-01",
  }),
} as unknown as DocumentPage;
const VRAAG = {
  sleutel: "3",
  nummers: ["3"],
  opening: "Hoe lang?",
  stukken: [
    { soort: "wet", naam: "Jeugdwet", officieel: "https://wetten.overheid.nl/BWBR0034925", sleutel: null },
    { soort: "kamerstuk", naam: "Kamerstuk 36600, nr. 2", officieel: "https://example.nl/kst", sleutel: null },
  ],
} as unknown as VraagPage;

test("a question is a question with its answer, of whom and when", async () => {
  const statements = await statementsOf(vraagLd(DOCUMENT, VRAAG, { vraag: "Hoe lang?", antwoord: "Een <b>uur</b>." }));
  for (const statement of [
    "QAPage mainEntity Question",
    "Question acceptedAnswer Answer",
    "Question text Hoe lang?",
    "Answer text Een <b>uur</b>.",
    "Question datePublished 2026-02-03",
    "Answer datePublished 2026-03-01",
    "Question author Person",
    "Person affiliation PoliticalParty",
    "QAPage url https://vraagbaak.example/kamervragen/2026Z10868/3/",
    "QAPage citation Legislation",
    "Legislation name Jeugdwet",
    "Legislation url https://wetten.overheid.nl/BWBR0034925",
    "QAPage citation CreativeWork",
    "CreativeWork name Kamerstuk 36600, nr. 2",
  ])
    expect(statements).toContain(statement);
});

test("a question without an answer has none", async () => {
  const statements = await statementsOf(vraagLd(DOCUMENT, VRAAG, { vraag: "Hoe lang?", antwoord: "" }));
  expect(statements.some((statement) => statement.startsWith("Answer"))).toBe(false);
  expect(statements.find((statement) => statement.startsWith("Question answerCount"))).toMatch(/ 0$/);
});

test("the data are a data set with its files; the site says how it is searched; the way has its steps", async () => {
  expect(await statementsOf(datasetLd("2026-03-01"))).toContain(
    "DataDownload contentUrl https://vraagbaak.example/data/vragen.parquet",
  );
  expect(await statementsOf(siteLd())).toContain("WebSite potentialAction SearchAction");
  const steps = await statementsOf(breadcrumbsLd([["/", "Vraagbaak"]], "Over"));
  expect(steps.filter((step) => step === "BreadcrumbList itemListElement ListItem")).toHaveLength(2);
});
