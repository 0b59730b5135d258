import { describe, expect, test } from "vitest";
import {
  addressListText,
  type KeptAddress,
  leadLostAddresses,
  mergeAddresses,
  parseAddressList,
} from "../../../src/archive/permanence/addresses.ts";
import { publishedNames } from "../../../src/archive/sources.ts";

const DOCUMENT: KeptAddress = {
  adres: "/kamervragen/antwoord-sluis/",
  onder: ["1", "2"],
  bestand: "antwoord-sluis.txt",
  sha256: "aaaa",
  bron: "antwoord-sluis.txt",
};
const THEMAS: KeptAddress[] = [{ adres: "/themas/" }, { adres: "/zaken/" }];

const led = (kept: KeptAddress[], now: KeptAddress[]) => {
  const { redirects, nowhere } = leadLostAddresses(kept, now);
  return {
    redirects: redirects.map(({ van, naar }) => `${van} → ${naar}`),
    nowhere: nowhere.map(({ adres }) => adres),
  };
};

describe("an address that was published leads on", () => {
  test("where its document got a better id: by the same file, or the same name of the file", () => {
    const renamed = { ...DOCUMENT, adres: "/kamervragen/2026Z00001/", onder: ["1"] };
    const expected = {
      redirects: [
        "/kamervragen/antwoord-sluis/ → /kamervragen/2026Z00001/",
        "/kamervragen/antwoord-sluis/1/ → /kamervragen/2026Z00001/1/",
        "/kamervragen/antwoord-sluis/2/ → /kamervragen/2026Z00001/",
      ],
      nowhere: [],
    };
    expect(led([DOCUMENT], [{ ...renamed, bestand: "anders.txt" }])).toEqual(expected);
    expect(led([DOCUMENT], [{ ...renamed, sha256: "bbbb" }])).toEqual(expected);
  });

  test("where a harvested paper got a new edition in another folder: by its number, which no other has", () => {
    const kept = { ...DOCUMENT, onder: [], bestand: "zonder-zaak/2026D00024/2026D00024.pdf" };
    const moved = { adres: "/kamervragen/2026Z00005/", bestand: "2026Z00005/2026D00024-2.xml", sha256: "bbbb" };
    expect(led([kept], [moved])).toEqual({
      redirects: ["/kamervragen/antwoord-sluis/ → /kamervragen/2026Z00005/"],
      nowhere: [],
    });
    const other = { ...moved, adres: "/kamervragen/2026Z00006/", bestand: "2026Z00006/2026D00024.xml" };
    expect(led([kept], [moved, other]).nowhere).toEqual(["/kamervragen/antwoord-sluis/"]);
    expect(led([{ ...kept, bestand: "brief.txt" }], [{ ...moved, bestand: "nota.txt" }]).nowhere).toHaveLength(1);
  });

  test("where its question is gone: to the document", () => {
    expect(led([DOCUMENT], [{ ...DOCUMENT, onder: ["1"] }]).redirects).toEqual([
      "/kamervragen/antwoord-sluis/2/ → /kamervragen/antwoord-sluis/",
    ]);
  });

  test("where a zaak has no page any more: to its paper; where a list has gone: to all of its kind", () => {
    const kept = [
      { adres: "/zaken/2026Z00001/" },
      { adres: "/zaken/2026Z00009/" },
      { adres: "/themas/oud/2019-03/2/" },
    ];
    expect(led(kept, [...THEMAS, { adres: "/themas/oud/" }, { adres: "/kamervragen/2026Z00001/" }]).redirects).toEqual([
      "/zaken/2026Z00001/ → /kamervragen/2026Z00001/",
      "/zaken/2026Z00009/ → /zaken/",
      "/themas/oud/2019-03/2/ → /themas/oud/",
    ]);
  });

  test("where the archivist says why it is gone: to the page that says so", () => {
    const gone = { ...DOCUMENT, vervallen: "op verzoek" };
    expect(led([gone], THEMAS)).toEqual({
      redirects: ["", "1/", "2/"].map((part) => `/kamervragen/antwoord-sluis/${part} → /vervallen/`),
      nowhere: [],
    });
  });
});

test("a document that is gone without a reason leads nowhere, and that is said", () => {
  expect(led([DOCUMENT], THEMAS).nowhere).toEqual(["/kamervragen/antwoord-sluis/"]);
});

test("nothing is lost where all is there", () => {
  expect(led([DOCUMENT, ...THEMAS], [DOCUMENT, ...THEMAS])).toEqual({ redirects: [], nowhere: [] });
});

test("the list keeps what was, adds what is, and reads back what was written", () => {
  const merged = mergeAddresses([DOCUMENT, { adres: "/themas/oud/" }], [{ ...DOCUMENT, onder: ["1", "3"] }]);
  expect(merged.map(({ adres, onder }) => [adres, onder])).toEqual([
    ["/kamervragen/antwoord-sluis/", ["1", "2", "3"]],
    ["/themas/oud/", undefined],
  ]);
  expect(parseAddressList(addressListText(merged))).toEqual(merged);
});

test("a source keeps the name under which it was published when another comes that is like it", () => {
  expect(publishedNames(["Geval-A.txt", "geval-a.txt"], new Map([["geval-a.txt", "geval-a.txt"]]))).toEqual(
    new Map([
      ["Geval-A.txt", expect.stringMatching(/^geval-a-\w+\.txt$/)],
      ["geval-a.txt", "geval-a.txt"],
    ]),
  );
});
