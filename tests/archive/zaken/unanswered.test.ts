import { afterEach, expect, it } from "vitest";
import { formatStand } from "../../../src/archive/labels.ts";
import { handOn, NO_SETTINGS } from "../../../src/archive/settings/settings.ts";
import { knownUnanswered } from "../../../src/archive/zaken/unanswered.ts";

const COMPLETE = { ...NO_SETTINGS, volledig: { van: "2024-01-01", tot: "2026-06-30" } };
afterEach(() => handOn(NO_SETTINGS));

it("an archive of which nobody says that it is complete knows of no question that it is unanswered", () => {
  const zaak = { stand: "open", ingezonden: "2026-03-03" } as const;
  expect([knownUnanswered(zaak), formatStand(zaak)]).toEqual([null, "Geen antwoord in dit archief"]);
});

it.each([
  ["2024-01-01", 911, "Onbeantwoord"],
  ["2026-06-30", 0, "Onbeantwoord"],
  ["2023-12-31", null, "Geen antwoord in dit archief"],
  ["2026-07-01", null, "Geen antwoord in dit archief"],
  [null, null, "Geen antwoord in dit archief"],
] as const)("asked on %s: %s days without an answer on the last day of the period", (ingezonden, dagen, label) => {
  handOn(COMPLETE);
  const zaak = { stand: "open", ingezonden } as const;
  expect(knownUnanswered(zaak)).toEqual(dagen === null ? null : { op: "2026-06-30", dagen });
  expect(formatStand(zaak)).toBe(label);
});

it("what was postponed counts as without an answer; what was answered or called off does not", () => {
  handOn(COMPLETE);
  const ingezonden = "2026-06-20";
  expect(knownUnanswered({ stand: "uitgesteld", ingezonden })).toEqual({ op: "2026-06-30", dagen: 10 });
  for (const stand of ["beantwoord", "ingetrokken"] as const) expect(knownUnanswered({ stand, ingezonden })).toBeNull();
});
