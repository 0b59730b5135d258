import { expect, test } from "vitest";
import { VraagFrontmatter } from "../../src/domain/vraag.ts";
import { themaNamen } from "../../src/ingest/correct-themas.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";
import { parse } from "yaml";

const TEXT = [1, 2, 3, 4].map((n) => `Vraag ${n}\nKlopt dit?\nAntwoord ${n}\nJa.`).join("\n");
const NAMEN = themaNamen([
  { slug: "pleegzorg", label: "Pleegzorg" },
  { slug: "veilig-thuis", label: "Veilig Thuis" },
  { slug: "onderwijs", label: "Onderwijs" },
]);

/** Every question has Onderwijs, as found in its text. */
const ingest = (themas: string) =>
  ingestDocument(
    {
      bestand: "document.txt",
      bytes: new TextEncoder().encode(TEXT),
      supplement: `themas:\n${themas}`,
      supplementNaam: "document.yaml",
    },
    ({ vragen }) => vragen.map(() => [{ thema: "onderwijs", term: "school", in: "vraag" }]),
    NAMEN,
  );

/** The themes of each question, and what was said of the changes. */
async function changed(...themas: string[]) {
  const { document } = await ingest(themas.map((one) => `  - ${one}\n`).join(""));
  const said = document.meldingen.filter(({ regel }) => regel === "thema-correction");
  return { themas: document.vragen.map((vraag) => vraag.themas.join()), said: said.map(({ tekst }) => tekst) };
}

test("a theme is given and another taken away, with who says so", async () => {
  const { document, trees } = await ingest(
    "  - { vraag: 3, erbij: [pleegzorg], weg: [onderwijs], herkomst: redactie }",
  );
  const [first, , third] = document.vragen;
  expect(first).toMatchObject({ themas: ["onderwijs"], themaRedenen: [{ term: "school" }] });
  expect(first).not.toHaveProperty("themaCorrecties");
  expect(third).toMatchObject({
    themas: ["pleegzorg"],
    themaRedenen: [],
    themaCorrecties: [
      { thema: "pleegzorg", wat: "erbij", herkomst: "redactie" },
      { thema: "onderwijs", wat: "weg", herkomst: "redactie" },
    ],
  });
  expect(document.meldingen).toEqual([]);
  const frontmatter = VraagFrontmatter.parse(parse(toMarkdown(document, trees).get("3.md")!.split("---\n")[1]!));
  expect(frontmatter).toMatchObject({ themas: [{ thema: "pleegzorg", redenen: [] }], themaCorrecties: [{}, {}] });
});

test("several questions at once, themes by label too, the given ones first in their order", async () => {
  expect(await changed("{ vraag: 2 t/m 3, erbij: [Veilig Thuis, pleegzorg], herkomst: redactie }")).toEqual({
    themas: ["onderwijs", "veilig-thuis,pleegzorg,onderwijs", "veilig-thuis,pleegzorg,onderwijs", "onderwijs"],
    said: [],
  });
  expect((await changed("{ vraag: alle, weg: onderwijs, herkomst: redactie }")).themas).toEqual(["", "", "", ""]);
});

test("a theme that was found already keeps the words that gave it", async () => {
  const { document } = await ingest("  - { vraag: 1, erbij: [onderwijs], herkomst: redactie }");
  expect(document.vragen[0]).toMatchObject({ themas: ["onderwijs"], themaRedenen: [{ term: "school" }] });
});

test.each([
  [
    "an unknown theme",
    "{ vraag: 1, erbij: [plegzorg, veilig-thuis], herkomst: redactie }",
    "veilig-thuis,onderwijs",
    "Regel 2 van document.yaml: er is geen thema “plegzorg”. Bedoelde u “pleegzorg”?",
  ],
  [
    "an unknown question",
    "{ vraag: '1, 33', weg: [onderwijs], herkomst: redactie }",
    "",
    "Regel 2 van document.yaml: vraag 33 is er niet; dit document heeft 1, 2, 3 en 4",
  ],
  [
    "a theme that the question has not",
    "{ vraag: 1, weg: [pleegzorg], herkomst: redactie }",
    "onderwijs",
    "Regel 2 van document.yaml: vraag 1 heeft het thema “pleegzorg” niet, zodat het niet weg kan",
  ],
  [
    "a range that ends before it begins",
    "{ vraag: 3 t/m 1, weg: [onderwijs], herkomst: redactie }",
    "onderwijs",
    "Regel 2 van document.yaml: “3 t/m 1” begint na zijn einde",
  ],
  [
    "a theme that is given and taken away at once, by its two names",
    "{ vraag: 1, erbij: [Veilig Thuis], weg: [onderwijs, veilig-thuis], herkomst: redactie }",
    "onderwijs",
    "Regel 2 van document.yaml: het thema “veilig-thuis” kan niet tegelijk erbij en weg",
  ],
  ...["{ vraag: 1, erbij: [pleegzorg] }", "{ vraag: 1, herkomst: redactie }", "pleegzorg"].map((one) => [
    `the wrong shape: ${one}`,
    one,
    "onderwijs",
    "Regel 2 van document.yaml: hier staat niet wat er aan de thema’s van een vraag verandert",
  ]),
  [
    "a part that is not known",
    "{ vrag: 1, weg: [onderwijs], herkomst: redactie }",
    "onderwijs",
    "Regel 2 van document.yaml: “vrag” is onbekend. Bedoelde u “vraag”?",
  ],
])("%s is said, and leaves the other changes as they are", async (_, one, themas, said) => {
  const result = await changed(one, "{ vraag: 2, erbij: [pleegzorg], herkomst: redactie }");
  expect(result).toEqual({ themas: [themas, "pleegzorg,onderwijs", "onderwijs", "onderwijs"], said: [said] });
});

test("what is no list is said", async () => {
  const { document } = await ingest("  3: { erbij: [pleegzorg] }");
  expect(document.meldingen.map(({ tekst }) => tekst)).toEqual([
    "Regel 1 van document.yaml: hier staat niet wat er aan de thema’s van een vraag verandert",
  ]);
});
