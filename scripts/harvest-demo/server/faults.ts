/** Faults by schedule: of the next requests that fit, so many go wrong in one way. */
import { html, json, redirect, type Answer } from "./answer.ts";

export type FaultKind =
  | { status: 429 | 503; retryAfter?: number | Date }
  | { status: 500 | 502 | 504 }
  | "reset"
  | "reset-midway"
  | "cut-json" // with status 200
  | "silent"
  | "redirect"
  | { redirectTo: string }
  | { afterMs: number }
  | "same-next-link";

export interface Fault {
  /** Which addresses; all where nothing is said. */
  match?: RegExp;
  kind: FaultKind;
  /** How many requests. */
  times: number;
  /** After so many that fit and go well. */
  after?: number;
}

/** What a fault makes of a request, or of the answer that it would have had. */
export function spoil(kind: FaultKind, url: string, answer: () => Answer): Answer {
  if (kind === "reset") return { ...answer(), sending: "reset" };
  if (kind === "reset-midway") return { ...answer(), sending: "cut-chunked" };
  if (kind === "cut-json") return { ...answer(), sending: "ended-early" };
  if (kind === "silent") return { ...answer(), sending: "never" };
  if (kind === "redirect") return redirect(`${url}${url.includes("?") ? "&" : "?"}omgeleid=1`);
  if (kind === "same-next-link") {
    const whole = answer();
    return json({ ...(JSON.parse(String(whole.body)) as object), "@odata.nextLink": url });
  }
  if ("afterMs" in kind) return { ...answer(), afterMs: kind.afterMs };
  if ("redirectTo" in kind) return redirect(kind.redirectTo);
  const page = html("<h1>De dienst is niet beschikbaar</h1>", kind.status);
  if ("retryAfter" in kind && kind.retryAfter !== undefined) {
    page.headers["retry-after"] =
      kind.retryAfter instanceof Date ? kind.retryAfter.toUTCString() : String(kind.retryAfter);
  }
  return page;
}
