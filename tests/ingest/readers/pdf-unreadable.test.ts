import type { Worker } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/ingest/readers/pdf.ts";
import { readGuarded } from "../../../src/ingest/readers/pdf/guarded.ts";
import { UnreadableSource } from "../../../src/ingest/tree/source.ts";
import { lines, makePdf } from "../fixtures/pdf/make-pdf.ts";

const good = makePdf([lines(100, 100, ["Vraag 1", "Kent u het bericht over de wachtlijsten?"])]);
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The rule that a file breaks. */
async function ruleOf(file: Uint8Array): Promise<string> {
  const error: unknown = await readPdf(file).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableSource);
  expect((error as UnreadableSource).remedie).not.toBe("");
  return (error as UnreadableSource).regel;
}

describe("files that can't be read", () => {
  it("says that a file needs a password", async () => {
    const key = "<" + "28BF4E5E4E758A41".repeat(4) + ">";
    const trailer = `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`;
    expect(await ruleOf(makePdf([lines(100, 100, ["Vraag 1"])], { trailer }))).toBe("pdf-encrypted");
  });

  it("does not pass off the first part of a file that was cut off as the whole", async () => {
    expect(await ruleOf(good.slice(0, good.length - 100))).toBe("pdf-damaged");
  });

  it.each([
    ["nothing but a header", bytes("%PDF-1.7\n%%EOF")],
    ["no PDF at all", bytes("Vraag 1")],
    ["an empty file", new Uint8Array()],
  ])("says that a file is damaged: %s", async (_, file) => {
    expect(await ruleOf(file)).toBe("pdf-damaged");
  });

  it("says that a scan holds no text", async () => {
    expect(await ruleOf(makePdf([], { contents: ["0 0 595 842 re f"] }))).toBe("pdf-without-text");
  });

  const long = (letters: number) =>
    makePdf([], { contents: ["BT /regular 10 Tf 100 700 Td " + "(a) Tj ".repeat(letters) + "ET"] });

  it("stops a file that takes too much work, and reads the next", async () => {
    const outcome = await readGuarded(long(500_000), { work: 50, bytes: Infinity });
    expect(outcome).toEqual({ ok: false, failure: "too-slow" });
    expect((await readPdf(good)).text).toContain("Kent u het bericht");
  });

  it("stops a file that grows without end in memory", async () => {
    const bomb = deflateSync(Buffer.alloc(2 ** 28, " "));
    const stream = `<< /Length ${String(bomb.length)} /Filter /FlateDecode >>\nstream\n${bomb.toString("latin1")}\nendstream`;
    const file = makePdf([], { contents: [""], objects: [stream] });
    const text = Buffer.from(file).toString("latin1").replace("/Contents 11 0 R", "/Contents 100 0 R");
    const outcome = await readGuarded(bytes(text), { work: Infinity, bytes: 2 ** 27 });
    expect(outcome).toEqual({ ok: false, failure: "too-large" });
  });

  it("loses nothing on a slow machine: the clock does not count", async () => {
    const waiting = () => Promise.resolve({ work: 0, bytes: 0 });
    const outcome = await readGuarded(long(60_000), { work: 1, bytes: 1 }, waiting);
    expect(outcome.ok).toBe(true);
  });

  it("reads a file that was stopped for its work once more before it is refused", async () => {
    const measured = new Set<Worker>();
    let work = 0;
    const busyAtFirst = (thread: Worker) => {
      measured.add(thread);
      return Promise.resolve({ work: measured.size === 1 ? (work += 10) : 0, bytes: 0 });
    };
    const outcome = await readGuarded(long(100_000), { work: 5, bytes: Infinity }, busyAtFirst);
    expect(outcome.ok).toBe(true);
    expect(measured.size).toBe(2);
  });
});
