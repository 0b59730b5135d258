import { describe, expect, it } from "vitest";
import { fromDigits, identifierOf } from "../../../src/harvest/koop/aanhangsel.ts";
import { readMetadata } from "../../../src/harvest/koop/metadata.ts";
import { dayOf, midnightOf, momentOf } from "../../../src/harvest/sources/moment.ts";
import { userAgentOf } from "../../../src/harvest/sources/open-sources.ts";
import { tidy } from "../../../src/harvest/sources/text.ts";

describe("instants and days", () => {
  it.each([
    ["2025-03-05T12:02:07.0737743Z", "2025-03-05T12:02:07.0737743Z"],
    ["2025-03-05T12:02:07Z", "2025-03-05T12:02:07.0000000Z"],
    ["2025-02-19T07:59:02.573+01:00", "2025-02-19T06:59:02.5730000Z"],
    ["2026-07-03T15:16:00.99518751+02:00", "2026-07-03T13:16:00.9951875Z"],
    ["2025-03-05", null],
    ["gisteren", null],
  ])("%s is %s", (instant, moment) => {
    expect(momentOf(instant)).toBe(moment);
  });

  it("of a day are those in Amsterdam, in summer and in winter", () => {
    expect(dayOf("2026-10-01T00:00:00+02:00")).toBe("2026-10-01");
    expect(dayOf(null)).toBeNull();
    expect(midnightOf("2026-10-01")).toBe("2026-10-01T00:00:00+02:00");
    expect(midnightOf("2026-01-01")).toBe("2026-01-01T00:00:00+01:00");
  });
});

describe("a number in the Aanhangsel", () => {
  it("is decoded from nine digits, and is an identifier without leading zeros", () => {
    expect(fromDigits("242501244")).toEqual({ vergaderjaar: "2024-2025", nummer: 1244 });
    expect(fromDigits("990000017")).toEqual({ vergaderjaar: "1999-2000", nummer: 17 });
    expect(identifierOf(fromDigits("242500610")!)).toBe("ah-tk-20242025-610");
  });

  it.each(["242701244", "24250124", "2425012445", "242500000", "kv-2070828770"])("is not %s", (digits) => {
    expect(fromDigits(digits)).toBeNull();
  });
});

describe("a record of metadata", () => {
  it("says the same in elements as in attributes, with names that repeat and schemes that are empty", () => {
    const rows = `<metadata_gegevens>
      <metadata name="OVERHEIDop.vraagnummer" scheme="" content="2026Z00011"/>
      <metadata name="OVERHEIDop.vraagnummer" scheme="" content="2026Z00012"/>
      <metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2025-2026"/>
      <metadata name="OVERHEIDop.aanhangselNummer" scheme="" content="0017"/>
      <metadata name="DC.type" scheme="" content="Mededeling"/>
      <metadata name="OVERHEID.category" scheme="" content="Verkeer | Spoor"/>
    </metadata_gegevens>`;
    const elements = `<owms-metadata xmlns:o="o"><oep><o:vraagnummer>2026Z00011</o:vraagnummer><o:vraagnummer>2026Z00012</o:vraagnummer>
      <o:vergaderjaar>2025-2026</o:vergaderjaar><o:aanhangselNummer>17</o:aanhangselNummer><o:type>Mededeling</o:type>
      <o:category scheme="OVERHEID.TaxonomieBeleidsagenda">Verkeer | Spoor</o:category></oep></owms-metadata>`;
    for (const xml of [rows, elements]) {
      expect(readMetadata(Buffer.from(xml))).toMatchObject({
        soort: "mededeling",
        zaaknummers: { waarde: ["2026Z00011", "2026Z00012"] },
        aanhangsel: { waarde: { vergaderjaar: "2025-2026", nummer: 17 } },
        categorieen: { waarde: ["Verkeer | Spoor"] },
        ontvangen: null,
      });
    }
  });
});

it("text has no white space at its ends, no line ends and no soft hyphens", () => {
  expect(tidy(" De\u00A0jeugd\u00ADzorg\n in ")).toBe("De jeugdzorg in");
  expect(tidy(" \n")).toBeNull();
});

it("an archive that can't name itself in a header does not ask", () => {
  const asker = { name: "Vraagbaak", version: "1", adres: null, contact: null };
  expect(userAgentOf(asker)).toBe("Vraagbaak/1");
  expect(() => userAgentOf({ ...asker, contact: "redactie@voorbeeld.nl\r\nX: 1" })).toThrow(
    "Zo kan het archief zich niet melden",
  );
});
