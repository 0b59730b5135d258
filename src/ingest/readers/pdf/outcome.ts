/** What reading a file ends in; it travels between threads. */
import type { Source } from "../../tree/source.ts";

/** Why nothing could be made of a file. */
export type Failure = "encrypted" | "damaged" | "too-large" | "too-slow" | "no-text" | "no-letters";

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export type ReadOutcome = Outcome<Omit<Source, "formaat">>;

export const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
