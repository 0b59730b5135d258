import { describe, expect, it } from "vitest";
import { antwoordtijd, type TimedPaper } from "../../../src/archive/antwoordtijden/antwoordtijd.ts";
import { verdelingVan } from "../../../src/archive/antwoordtijden/verdeling.ts";
import type { Zaak } from "../../../src/domain/zaak.ts";

const paper = (rest: Partial<TimedPaper>): TimedPaper => ({
  id: "antwoord",
  soort: "antwoord",
  variant: null,
  ontvangen: null,
  antwoorden: [{}],
  ...rest,
});
const uitstel = (ontvangen: string | null) =>
  paper({ id: "uitstel", soort: "mededeling", variant: "uitstel", ontvangen, antwoorden: [] });
const asked = (ingezonden: string | null, stand: Zaak["stand"] = "beantwoord") => ({ stand, ingezonden });

describe("the reply time of a zaak", () => {
  it("is counted from the day of the questions to that of the first answer, against three weeks", () => {
    const papers = [
      paper({ ontvangen: "2026-04-01" }),
      paper({ id: "nader", variant: "nader", ontvangen: "2026-05-01" }),
    ];
    expect(antwoordtijd({ zaak: asked("2026-03-11"), papers })).toEqual({
      gesteld: "2026-03-11",
      beantwoord: "2026-04-01",
      dagen: 21,
      uitgesteld: false,
      uitstelOp: null,
      opTijd: true,
      antwoord: "antwoord",
    });
  });

  it("has three weeks more after a postponement, also one without a day, but not after one that came later", () => {
    const withNotice = (notice: TimedPaper) =>
      antwoordtijd({ zaak: asked("2026-03-11"), papers: [notice, paper({ ontvangen: "2026-04-11" })] });
    expect(withNotice(uitstel("2026-04-01"))).toMatchObject({
      opTijd: true,
      uitgesteld: true,
      uitstelOp: "2026-04-01",
    });
    expect(withNotice(uitstel(null))).toMatchObject({ opTijd: true, uitgesteld: true, uitstelOp: null });
    expect(withNotice(uitstel("2026-05-01"))).toMatchObject({ opTijd: null, uitgesteld: false });
  });

  it("is past the norm after six weeks, postponed or not", () => {
    const papers = [uitstel("2026-04-01"), paper({ ontvangen: "2026-04-23" })];
    expect(antwoordtijd({ zaak: asked("2026-03-11"), papers })).toMatchObject({ dagen: 43, opTijd: false });
  });

  it("does not change with the clocks", () => {
    const papers = [paper({ ontvangen: "2026-03-30" })];
    expect(antwoordtijd({ zaak: asked("2026-03-28"), papers })).toMatchObject({ dagen: 2 });
  });

  const ANSWER = paper({ ontvangen: "2026-04-01" });
  it.each([
    ["open", asked("2026-03-11", "open"), []],
    ["open", asked("2026-03-11", "uitgesteld"), [uitstel("2026-04-01")]],
    ["ingetrokken", asked("2026-03-11", "ingetrokken"), []],
    ["brief", asked("2026-03-11"), [paper({ soort: "mededeling", variant: "brief", antwoorden: [] })]],
    ["zonderEerste", asked("2026-03-11"), [paper({ variant: "nader", ontvangen: "2026-04-01" })]],
    ["zonderVraagdag", asked(null), [ANSWER]],
    ["zonderAntwoorddag", asked("2026-03-11"), [paper({})]],
    ["andersom", asked("2026-05-11"), [ANSWER]],
    ["andersoortig", asked("2026-03-11"), [paper({ variant: "lijst", ontvangen: "2026-04-01" })]],
    ["andersoortig", asked("2026-03-11"), [paper({ soort: "mondeling" }), ANSWER]],
  ] as const)("is left out, with the reason: %s", (reden, zaak, papers) => {
    expect(antwoordtijd({ zaak, papers })).toBe(reden);
  });

  it("takes the day of the file that says one, where the same answer is in the archive twice", () => {
    const papers = [ANSWER, paper({ id: "zonder-dag" })];
    expect(antwoordtijd({ zaak: asked("2026-03-11"), papers })).toMatchObject({ dagen: 21, antwoord: "antwoord" });
  });
});

describe("reply times together", () => {
  const took = (...dagen: number[]) =>
    dagen.map((count) => ({
      gesteld: "2026-01-01",
      beantwoord: "2026-02-01",
      dagen: count,
      uitgesteld: count > 30,
      uitstelOp: null,
      opTijd: null,
      antwoord: "a",
    }));

  it("have a middle and a middle half, as a spreadsheet counts them", () => {
    expect(verdelingVan(took(40, 10, 20, 50))).toEqual({
      aantal: 4,
      mediaan: 30,
      kwart: 17.5,
      driekwart: 42.5,
      kortste: 10,
      langste: 50,
      binnenDrieWeken: 2,
      binnenZesWeken: 3,
      uitgesteld: 2,
    });
  });

  it("are one number where there is one, and nothing where there is none", () => {
    expect(verdelingVan(took(21))).toMatchObject({ mediaan: 21, kwart: 21, driekwart: 21, binnenDrieWeken: 1 });
    expect(verdelingVan([])).toBeNull();
  });
});
