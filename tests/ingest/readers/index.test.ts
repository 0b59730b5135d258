import { expect, it } from "vitest";
import { readSource } from "../../../src/ingest/readers/index.ts";

const XML = "<officiele-publicatie><vraag><nr>1</nr><al>Klopt dit?</al></vraag></officiele-publicatie>";
const HTML = "<!DOCTYPE html><html><body><p>Klopt dit?</p></body></html>";

it.each([
  ["xml", XML],
  ["xml", `\ufeff${XML}`],
  ["html", HTML],
  ["html", `\ufeff${HTML}`],
  ["tika-text", "Vraag 1\nKlopt dit?\n"],
])("tells %s by its content, behind a byte order mark too", async (formaat, text) => {
  expect((await readSource(new TextEncoder().encode(text), undefined)).formaat).toBe(formaat);
});
