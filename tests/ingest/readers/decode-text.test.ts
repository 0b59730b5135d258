import { expect, it } from "vitest";
import { decodeText } from "../../../src/ingest/readers/decode-text.ts";

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === "number" ? [value] : [...new TextEncoder().encode(value)])),
  );

it("reads UTF-8, with and without a byte order mark, and mends line ends", () => {
  expect(decodeText(bytes("één\r\ntwee\rdrie"))).toBe("één\ntwee\ndrie");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, "één"))).toBe("één");
});

it("drops characters that nobody sees", () => {
  expect(decodeText(bytes("Antwoord\u200b 1\u2060: wacht\u00adlijst"))).toBe("Antwoord 1: wachtlijst");
});

it("reads UTF-16 where a byte order mark says so", () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe("é");
});

it("says where text is not UTF-8, and what to do", () => {
  expect(() => decodeText(bytes("Vraag 1\nGe", 0xef, "nvesteerd"))).toThrow(
    expect.objectContaining({
      regel: "not-utf-8",
      message: expect.stringContaining("byte 0xEF op regel 2, kolom 3"),
      remedie: expect.stringContaining("windows-1252"),
    }),
  );
});

it("reads another encoding when the archivist names it", () => {
  expect(decodeText(bytes("Ge", 0xef, "nvesteerd ", 0x92), "windows-1252")).toBe("Geïnvesteerd ’");
});

it("refuses binary files", () => {
  expect(() => decodeText(bytes("abc\n", 0, 1, 2))).toThrow(expect.objectContaining({ regel: "binary-file" }));
});
