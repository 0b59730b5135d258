/** What a made-up source answers, before it is sent, and how the sending goes wrong. */

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
  /** How it is sent; “whole” where nothing is said. */
  sending?: Sending;
  /** Before anything is sent. */
  afterMs?: number;
}

export type Sending =
  | "chunked" // without a length
  | "cut" // the connection breaks half-way, with a length that promises more
  | "cut-chunked"
  | "ended-early" // half of it, as if that were all
  | "reset" // not a byte
  | "drip" // a little at a time
  | "never"; // nothing, for longer than anyone waits

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: {
    "content-type": "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8",
    "odata-version": "4.0",
  },
  body: JSON.stringify(value),
  sending: "chunked",
});

export const odataError = (status: number, message: string): Answer => json({ error: { code: "", message } }, status);

export const xml = (body: string, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/xml;charset=utf-8" },
  body,
});

export const html = (body: string, status = 200): Answer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!DOCTYPE html><html lang="nl"><body>${body}</body></html>`,
});

export const file = (body: Uint8Array, type: string, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers: { "content-type": type },
  body,
  ...more,
});

export const redirect = (to: string): Answer => ({ status: 302, headers: { location: to }, body: "" });
