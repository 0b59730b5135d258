/** Keeps the documents that tests read; see record.config.ts. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import type { SourceInput } from "../../src/ingest/ingest-document.ts";

const FOLDER = resolve(import.meta.dirname, "../../build/evidence/tests");
/** Larger ones are made to be refused. */
const LARGEST = 300_000;
/** What takes as long as it may is no document to read a thousand times. */
const REFUSED = /^(?:pdf-)?too-/;

/** A test that reads more makes them by chance, and says nothing about each. */
const MOST_OF_A_TEST = 20;
const kept = new Map<string, number>();

type Given = [SourceInput | Uint8Array | string, ...unknown[]];

/** Keeps what a function was given when it has read it, or refused it for what it says. */
function recorded([input]: Given, read: () => unknown): unknown {
  try {
    const result = read();
    if (!(result instanceof Promise)) keep(input);
    else {
      result.then(
        () => {
          keep(input);
        },
        (error: unknown) => {
          keepRefused(input, error);
        },
      );
    }
    return result;
  } catch (error) {
    keepRefused(input, error);
    throw error;
  }
}

function keepRefused(input: Given[0], error: unknown): void {
  if (!REFUSED.test((error as { regel?: string }).regel ?? "")) keep(input);
}

function keep(input: Given[0]): void {
  const isWhole = typeof input === "object" && "bestand" in input;
  const content = isWhole ? input.bytes : input;
  const supplement = isWhole ? input.supplement : null;
  const test = expect.getState().currentTestName ?? "";
  const count = (kept.get(test) ?? 0) + 1;
  if (content.length === 0 || content.length > LARGEST || count > MOST_OF_A_TEST) return;
  kept.set(test, count);
  const name = createHash("sha256")
    .update(content)
    .update(supplement ?? "")
    .digest("hex")
    .slice(0, 16);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.bron`), content);
  if (supplement !== null) writeFileSync(join(FOLDER, `${name}.yaml`), supplement);
}

Object.assign(globalThis, { $recorded: recorded });
