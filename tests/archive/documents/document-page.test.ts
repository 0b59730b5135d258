import { expect, test } from "vitest";
import { makeDocumentPage } from "../../../src/archive/documents/document-page.ts";
import { aDocument, aVraag } from "../support.ts";

const page = (...koppen: (string | null)[]) =>
  makeDocumentPage(aDocument({ vragen: koppen.map((kop, i) => ({ ...aVraag(String(i + 1)), kop })) }), [], {
    zaak: { id: "x", stand: "open", ingezonden: null, papers: [], later: [] },
    perVraag: () => [],
    rondom: { verwant: {}, stukken: {}, aangehaald: { vragen: [], totaal: 0, stuk: null } },
    ownPage: () => null,
  });

test.each([
  [[null, null], true],
  [["Vraag", "Vraag"], true],
  [["Vraag 1", null], false],
  [[null], false],
])("headings %j: the numbers are those of the archive: %s", (koppen, isCounted) => {
  expect(page(...koppen).zijnGeteld).toBe(isCounted);
});
