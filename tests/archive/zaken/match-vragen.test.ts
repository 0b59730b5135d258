import { expect, test } from "vitest";
import { matchVragen } from "../../../src/archive/zaken/match-vragen.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { aDocument, anAntwoord, aVraag } from "../support.ts";

const asked = (tekst: string, ...nummers: string[]) => ({ ...aVraag(...nummers), tekst });
const answered = (tekst: string, ...nummers: string[]) => ({ ...anAntwoord(nummers), tekst });
const paper = (id: string, known: Partial<KamervraagDocument>) => aDocument({ id, antwoorden: [], ...known });

/** “1: vragen/1 antwoord/1 → antwoord: Ja.” */
const summary = (documents: KamervraagDocument[]): string[] =>
  matchVragen(documents).map(({ nummers, prints, antwoorden }) => {
    const places = prints.map(({ document, sleutel }) => `${document}/${sleutel}`).join(" ");
    const answers = antwoorden
      .map(({ document, antwoorden: places }) => {
        const paper = documents.find(({ id }) => id === document)!;
        return `${document}: ${places.map((place) => paper.antwoorden[place]!.tekst).join(" + ")}`;
      })
      .join(", ");
    return `${nummers.join(", ")}: ${places} → ${answers}`;
  });

const LONG = "Hoe lang wacht een schip gemiddeld bij de Zilversluis?";
const MANY = "Hoeveel schippers dienden een klacht in?";

test("a question that several papers print is one question, with the answers of all in their order", () => {
  expect(
    summary([
      paper("vragen", { soort: "vragen", vragen: [asked(LONG, "1"), asked(MANY, "2")] }),
      paper("antwoord", {
        vragen: [asked(LONG, "1"), asked(MANY, "2")],
        antwoorden: [answered("Drie uur.", "1"), answered("41.", "2")],
      }),
      paper("nader", { variant: "nader", vragen: [asked(MANY, "2")], antwoorden: [answered("42.", "2")] }),
    ]),
  ).toEqual([
    "1: vragen/1 antwoord/1 → antwoord: Drie uur.",
    "2: vragen/2 antwoord/2 nader/2 → antwoord: 41., nader: 42.",
  ]);
});

test("a text that was read a little differently is the same question", () => {
  const documents = [
    paper("xml", { soort: "vragen", vragen: [asked(LONG, "1")] }),
    paper("pdf", {
      vragen: [asked("Hoe lang wachteen schip gemiddeld bij de Zilversluis? 1", "1")],
      antwoorden: [answered("Ja.", "1")],
    }),
  ];
  expect(summary(documents)).toEqual(["1: xml/1 pdf/1 → pdf: Ja."]);
});

test("the same number with another text is another question", () => {
  const documents = [
    paper("a", { vragen: [asked(LONG, "1")], antwoorden: [answered("Ja.", "1")] }),
    paper("b", { vragen: [asked(MANY, "1")], antwoorden: [answered("Nee.", "1")] }),
  ];
  expect(summary(documents)).toEqual(["1: a/1 → a: Ja.", "1: b/1 → b: Nee."]);
});

test("an answer without its question goes to the only question of that number", () => {
  const first = paper("a", { vragen: [asked(LONG, "1")], antwoorden: [answered("Ja.", "1")] });
  const further = paper("nader", { vragen: [], antwoorden: [answered("Toch niet.", "1")] });
  expect(summary([first, further])).toEqual(["1: a/1 → a: Ja., nader: Toch niet."]);
  expect(matchVragen([first, further])[0]!.antwoorden.map(({ sleutel }) => sleutel)).toEqual(["1", null]);
});

test("an answer without its question goes to none where two questions have that number", () => {
  const documents = [
    paper("a", { vragen: [asked(LONG, "1")], antwoorden: [answered("Ja.", "1")] }),
    paper("b", { vragen: [asked(MANY, "1")], antwoorden: [answered("Nee.", "1")] }),
    paper("nader", { vragen: [], antwoorden: [answered("Toch niet.", "1")] }),
  ];
  expect(summary(documents)).toEqual(["1: a/1 → a: Ja.", "1: b/1 → b: Nee."]);
});

test("questions printed jointly in one paper and apart in another are one, with all answers", () => {
  const documents = [
    paper("a", { soort: "vragen", vragen: [asked(`${LONG}\n\n${MANY}`, "1", "2")] }),
    paper("b", {
      vragen: [asked(LONG, "1"), asked(MANY, "2")],
      antwoorden: [answered("Ja.", "1"), answered("Nee.", "2")],
    }),
  ];
  expect(summary(documents)).toEqual(["1, 2: a/1 b/1 b/2 → b: Ja., b: Nee."]);
});

test("the same answer from a second file is not told twice; one that returns later is", () => {
  const file = (id: string, tekst: string) =>
    paper(id, { vragen: [asked(LONG, "1")], antwoorden: [answered(tekst, "1")] });
  expect(
    summary([file("xml", "Drie uur."), file("pdf", "Drie\nuur."), file("c", "Vier."), file("d", "Drie uur.")]),
  ).toEqual(["1: xml/1 pdf/1 c/1 d/1 → xml: Drie uur., c: Vier., d: Drie uur."]);
});

test("a notice is never an answer", () => {
  const notice = paper("m", { soort: "mededeling", vragen: [asked(LONG, "1")], antwoorden: [answered("Later.", "1")] });
  expect(summary([notice])).toEqual(["1: m/1 → "]);
});
