import { expect, test } from "vitest";
import { wholeTextOf } from "../../../src/archive/documents/document-text.ts";
import { openText } from "../../../src/archive/render/vraag.ts";
import { aDocument, anAntwoord, aVraag, treesOf } from "../support.ts";

type Text = [nummers: string[], tekst: string];

function whole(vragen: Text[], antwoorden: Text[]) {
  const document = aDocument({
    vragen: vragen.map(([nummers, tekst]) => ({ ...aVraag(...nummers), tekst })),
    antwoorden: antwoorden.map(([nummers, tekst]) => ({ ...anAntwoord(nummers), tekst })),
  });
  return wholeTextOf(openText(document, treesOf(document), () => null));
}

/** “1 2 → 1”: the questions of each group, its answers, and those that it leads to. */
const outline = (vragen: string[][], antwoorden: string[][]) =>
  whole(
    vragen.map((nummers) => [nummers, "Hoe lang?"]),
    antwoorden.map((nummers) => [nummers, "Een uur."]),
  ).groepen.map((groep) =>
    [
      groep.vragen.map(({ anker }) => anker).join(" "),
      groep.antwoorden.map(({ anker }) => anker).join(" "),
      groep.elders.map(({ anker }) => `zie ${anker}`).join(" "),
    ]
      .filter(Boolean)
      .join(" → "),
  );

test("each question has its answer below it", () => {
  expect(outline([["1"], ["2"]], [["1"], ["2"]])).toEqual(["vraag-1 → antwoord-1", "vraag-2 → antwoord-2"]);
});

test("questions that are answered together stand together, above the answer", () => {
  expect(outline([["1"], ["2"], ["3"]], [["1"], ["2", "3"]])).toEqual([
    "vraag-1 → antwoord-1",
    "vraag-2 vraag-3 → antwoord-2",
  ]);
});

test("an answer stands once: a question further on leads to it, and has its own", () => {
  expect(outline([["1"], ["2"], ["3"]], [["1", "3"], ["2"], ["3"]])).toEqual([
    "vraag-1 → antwoord-1",
    "vraag-2 → antwoord-2",
    "vraag-3 → antwoord-3 → zie antwoord-1",
  ]);
});

test("questions without an answer stand apart", () => {
  expect(outline([["1"], ["2"]], [])).toEqual(["vraag-1", "vraag-2"]);
});

test("further numbers lead to their text too, but never to one of two places", () => {
  const { groepen } = whole(
    [
      [["1", "2"], "Samen?"],
      [["2"], "Nog eens?"],
    ],
    [[["1", "2"], "Ja."]],
  );
  expect(groepen.flatMap(({ vragen }) => vragen.map(({ anker, ookAnkers }) => [anker, ...ookAnkers]))).toEqual([
    ["vraag-1"],
    ["vraag-2"],
  ]);
  expect(groepen[0]!.antwoorden.map(({ anker, ookAnkers }) => [anker, ...ookAnkers])).toEqual([
    ["antwoord-1", "antwoord-2"],
  ]);
});

test("an answer without a question is kept apart, in full", () => {
  const { losseAntwoorden } = whole(
    [[["1"], "Hoe lang?"]],
    [
      [["1"], "Een uur."],
      [["9"], "Een dag."],
    ],
  );
  expect(losseAntwoorden).toMatchObject([{ nummers: ["9"], html: expect.stringContaining("Een dag.") }]);
});

test("a link to another question stays on the page", () => {
  const { groepen } = whole(
    [
      [["1"], "Hoe lang?"],
      [["2"], "En nu?"],
    ],
    [[["2"], "Zie vraag [1](1.md)."]],
  );
  expect(groepen[1]!.antwoorden[0]!.html).toContain('<a href="#vraag-1" class="nl-link">1</a>');
});

test("every id is there once, and every note stands with the text that is the first to mention it", () => {
  const noted = (tekst: string) => `${tekst}[^1]\n\n[^1]: Noot bij ${tekst}`;
  const { groepen, overigeNotenHtml } = whole(
    [
      [["1"], noted("een?")],
      [["2"], "twee?"],
    ],
    [
      [["1"], noted("ja")],
      [["2"], "Zie daar.\n\n[^9]: Nergens genoemd."],
    ],
  );
  const html = groepen.flatMap((groep) => [...groep.vragen, ...groep.antwoorden]).map((t) => t.html + t.notenHtml);
  const ids = [...html.join("").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(groepen[0]!.vragen[0]!.notenHtml).toContain('<li id="vraag-1-noot-1">');
  expect(overigeNotenHtml).toContain("Nergens genoemd.");
});

test("a notice and what stands behind the last answer are shown with their links; a heading that the page has, once", () => {
  const document = aDocument({
    mededeling: "Mededeling\n\nBeantwoord in een brief ([36 471-64](https://example.org/kst-36471-64)).",
    slot: "Deze vragen vullen andere aan ([2024Z14250](https://example.org/2024Z14250)).",
  });
  const { mededeling, slot } = wholeTextOf(openText(document, treesOf(document), () => null));
  expect(mededeling!.html).toBe(
    '<p class="nl-paragraph" id="mededeling-alinea-2">Beantwoord in een brief (<a href="https://example.org/kst-36471-64" class="nl-link">36 471-64</a>).</p>',
  );
  expect(slot!.html).toContain('<a href="https://example.org/2024Z14250" class="nl-link">2024Z14250</a>');
});

test("without a notice there is none", () => {
  expect(whole([[["1"], "Hoe lang?"]], [])).toMatchObject({ mededeling: null, slot: null });
});
