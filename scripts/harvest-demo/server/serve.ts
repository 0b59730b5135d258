/**
 * The official sources, made up, on one port of this machine: `/OData/…` of the Kamer, `/sru`, `/frbr/…` and `/{id}.xml`
 * of the publications service. It answers GET only, writes down every request, and goes wrong as it is told.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Addresses } from "../../../src/harvest/sources/settings.ts";
import type { World } from "../world/rows.ts";
import { html, type Answer } from "./answer.ts";
import { spoil, type Fault } from "./faults.ts";
import { answerFile, answerSru } from "./koop.ts";
import { BASES, ODataService } from "./odata.ts";
import type { Version } from "./odata-rows.ts";

export type Host = "kamer" | "sru" | "zoek";

/** One request; times are milliseconds of `performance.now()`. */
export interface Logged {
  host: Host;
  url: string;
  userAgent: string;
  headers: Record<string, string | undefined>;
  start: number;
  /** When the answer had been sent, or broken off; infinite while it is not. */
  end: number;
  status: number;
}

export interface DemoServer {
  /** “http://127.0.0.1:40123”. */
  readonly origin: string;
  /** In the order of coming in. */
  readonly log: Logged[];
  /** Faults to come; a used one goes. */
  readonly faults: Fault[];
  /** Which versions of the Kamer's interface answer. */
  readonly versions: Set<Version>;
  close(): Promise<void>;
}

export interface DemoSettings {
  world: World;
  versions?: readonly Version[];
  pageSize?: Partial<Record<Version, number>>;
  emptyLastPage?: boolean;
  /** Links that no version has: “Document.BijlageDocument”. */
  lacking?: readonly string[];
  /** Tokens at most, and how many come back in a second; the search service answers 429 without one. */
  bucket?: { size: number; perSecond: number };
  /** Called before each answer: a test changes the world between two pages, or stops the client. */
  beforeAnswer?: (request: Logged, place: number) => void;
}

/** Where a harvest finds everything that stands on one port. */
export const addressesOf = (origin: string): Addresses => ({
  odata: { v4: origin + BASES.v4, v5: origin + BASES.v5 },
  sru: `${origin}/sru`,
  zoek: origin,
});

const BUCKET = { size: 20, perSecond: 5 };
const DRIP_MS = 5;

export async function serveDemo({
  world,
  versions = ["v4", "v5"],
  pageSize = {},
  emptyLastPage = false,
  lacking = [],
  bucket = BUCKET,
  beforeAnswer,
}: DemoSettings): Promise<DemoServer> {
  const services: Record<Version, ODataService> = {
    v4: new ODataService(world, { version: "v4", pageSize: pageSize.v4 ?? 250, emptyLastPage, lacking }),
    v5: new ODataService(world, { version: "v5", pageSize: pageSize.v5 ?? 100, emptyLastPage, lacking }),
  };
  const on = new Set(versions);
  const log: Logged[] = [];
  const faults: Fault[] = [];
  let tokens = bucket.size;
  let filledAt = performance.now();

  const answer = (url: URL, headers: Record<string, string | undefined>): Answer => {
    for (const version of ["v4", "v5"] as const) {
      const base = BASES[version];
      if (url.pathname.startsWith(`${base}/`) || url.pathname === base) {
        return on.has(version)
          ? services[version].answer(decodeURIComponent(url.pathname.slice(base.length)), url, headers)
          : html("<h1>404</h1>", 404);
      }
    }
    if (hostOf(url.pathname) !== "sru") return answerFile(world, url.pathname);
    const now = performance.now();
    tokens = Math.min(bucket.size, tokens + ((now - filledAt) / 1000) * bucket.perSecond);
    filledAt = now;
    if (tokens < 1) return html("<h1>429</h1>", 429);
    tokens -= 1;
    return url.pathname === "/sru" ? answerSru(world, url, headers) : answerFile(world, url.pathname);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const headers = request.headers as Record<string, string | undefined>;
    const logged: Logged = {
      host: hostOf(url.pathname),
      url: url.pathname + url.search,
      userAgent: headers["user-agent"] ?? "",
      headers,
      start: performance.now(),
      end: Infinity,
      status: 0,
    };
    log.push(logged);
    response.on("close", () => (logged.end = performance.now()));
    beforeAnswer?.(logged, log.length - 1);
    const whole = (): Answer => (request.method === "GET" ? answer(url, headers) : html("<h1>405</h1>", 405));
    const fault = nextFault(faults, url.href);
    const given = fault === null ? whole() : spoil(fault.kind, url.href, whole);
    logged.status = given.status;
    if (given.afterMs === undefined) send(given, request, response);
    else setTimeout(() => send(given, request, response), given.afterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    faults,
    versions: on,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hostOf = (path: string): Host =>
  path.startsWith("/OData/") ? "kamer" : path === "/sru" || path.startsWith("/frbr/") ? "sru" : "zoek";

function nextFault(faults: Fault[], url: string): Fault | null {
  for (const fault of faults) {
    if (fault.match !== undefined && !fault.match.test(url)) continue;
    if (fault.after !== undefined && fault.after > 0) {
      fault.after -= 1;
      continue;
    }
    fault.times -= 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }
  return null;
}

function send({ status, headers, body, sending }: Answer, request: IncomingMessage, response: ServerResponse): void {
  let bytes: Uint8Array = typeof body === "string" ? Buffer.from(body) : body;
  const sent = { ...headers };
  if (sending === "reset") return void request.socket.destroy();
  if (sending === "never") return;
  if (sent["content-encoding"] === "gzip") bytes = gzipSync(bytes);
  else if (
    typeof body === "string" &&
    status === 200 &&
    bytes.length > 1400 &&
    /\bgzip\b/.test(String(request.headers["accept-encoding"]))
  ) {
    bytes = gzipSync(bytes, { level: 1 });
    sent["content-encoding"] = "gzip";
  }
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  switch (sending) {
    case "cut":
      response.writeHead(status, { ...sent, "content-length": bytes.length });
      response.write(half, () => request.socket.destroy());
      return;
    case "cut-chunked":
      response.writeHead(status, sent);
      response.write(half, () => request.socket.destroy());
      return;
    case "ended-early": {
      const text = typeof body === "string" ? Buffer.from(body) : body;
      delete sent["content-encoding"];
      response.writeHead(status, sent);
      response.end(text.subarray(0, Math.ceil(text.length / 2)));
      return;
    }
    case "drip":
      response.writeHead(status, { ...sent, "content-length": bytes.length });
      drip(bytes, response);
      return;
    case "chunked":
      response.writeHead(status, sent);
      response.write(bytes);
      response.end();
      return;
    default:
      response.writeHead(status, status === 204 || status === 304 ? sent : { ...sent, "content-length": bytes.length });
      response.end(bytes);
  }
}

const DRIPS = 10;

function drip(bytes: Uint8Array, response: ServerResponse): void {
  const size = Math.ceil(bytes.length / DRIPS);
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + size));
    at += size;
    if (at >= bytes.length) {
      clearInterval(timer);
      response.end();
    }
  }, DRIP_MS);
  response.on("close", () => clearInterval(timer));
}
