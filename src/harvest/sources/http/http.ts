/** Requests to the official sources: paced, patient, with the name of the archive, and never beyond the hosts we know. */
import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import pRetry from "p-retry";
import { Agent, request, type Dispatcher } from "undici";
import { SourceFailure } from "../../source.ts";
import { LARGEST, type Host, type Pace, type Patience } from "../settings.ts";
import { Lane } from "./lane.ts";
import { retryAfterMs } from "./retry-after.ts";

export interface HttpSettings {
  /** “Vraagbaak/0.1 (+https://voorbeeld.nl; mailto:…)”. */
  userAgent: string;
  paces: Record<Host, Pace>;
  patience: Patience;
  /** The hosts that a redirect may lead to, by origin. */
  origins: ReadonlyMap<string, Host>;
}

/** An answer whose body is yet to be read. */
export interface Answer {
  status: number;
  /** Where it came from, after redirects. */
  url: URL;
  header(name: string): string | null;
  /** Unpacked; ends with an error when the connection broke before its end. */
  body: Readable;
}

/** What may go well at another time: it is tried again. */
export class Passing extends Error {
  override name = "Passing";
}

const TRIED_AGAIN = new Set([429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;

export class Http {
  readonly #settings: HttpSettings;
  readonly #lanes: Record<Host, Lane>;
  readonly #agent: Agent;

  constructor(settings: HttpSettings) {
    const { paces, patience } = settings;
    this.#settings = settings;
    this.#lanes = { kamer: new Lane(paces.kamer), sru: new Lane(paces.sru), zoek: new Lane(paces.zoek) };
    this.#agent = new Agent({
      headersTimeout: patience.silenceMs,
      bodyTimeout: patience.silenceMs,
      connect: { timeout: patience.silenceMs },
    });
  }

  /**
   * Asks, and reads the answer while its place in the queue is held. Tried again: what the host may answer otherwise
   * later, broken connections, and whatever `read` calls {@link Passing}.
   *
   * @throws SourceFailure when the last attempt failed too
   */
  async ask<T>(
    host: Host,
    url: string,
    headers: Record<string, string>,
    read: (answer: Answer) => Promise<T>,
  ): Promise<T> {
    const { retries, firstWaitMs, longestWaitMs } = this.#settings.patience;
    try {
      return await pRetry(() => this.#attempt(host, new URL(url), headers, read, 0), {
        retries,
        factor: 2,
        minTimeout: firstWaitMs,
        maxTimeout: longestWaitMs,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof Passing,
      });
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      throw new SourceFailure(`${nameOf(url)}: ${error.message} (${retries + 1} keer geprobeerd).`, true, {
        cause: error,
      });
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #attempt<T>(
    host: Host,
    url: URL,
    headers: Record<string, string>,
    read: (answer: Answer) => Promise<T>,
    hops: number,
  ): Promise<T> {
    const result = await this.#lanes[host].run(async () => {
      const response = await this.#send(url, headers);
      const { statusCode: status } = response;
      if (TRIED_AGAIN.has(status)) {
        await response.body.dump();
        this.#rest(host, status, response);
        throw new Passing(`het antwoord was ${status}`);
      }
      const location = REDIRECTS.has(status) ? headerOf(response, "location") : null;
      if (location !== null) {
        await response.body.dump();
        return { to: new URL(location, url) };
      }
      return { value: await this.#read(response, url, read) };
    });
    if ("value" in result) return result.value;
    if (hops === MOST_REDIRECTS) throw new SourceFailure(`${nameOf(url.href)}: verwijst telkens door.`, false);
    const next = result.to.origin === url.origin ? host : this.#settings.origins.get(result.to.origin);
    if (next === undefined)
      throw new SourceFailure(`${nameOf(url.href)}: verwijst door naar ${result.to.host}, dat geen bron is.`, false);
    return this.#attempt(next, result.to, headers, read, hops + 1);
  }

  async #send(url: URL, headers: Record<string, string>): Promise<Dispatcher.ResponseData> {
    try {
      return await request(url, {
        dispatcher: this.#agent,
        headers: { "accept-encoding": "gzip", ...headers, "user-agent": this.#settings.userAgent },
        signal: AbortSignal.timeout(this.#settings.patience.wholeMs),
      });
    } catch (error) {
      throw broken(error);
    }
  }

  /** Whatever happens, the body is read or thrown away: an open one holds its connection. */
  async #read<T>(response: Dispatcher.ResponseData, url: URL, read: (answer: Answer) => Promise<T>): Promise<T> {
    // Thrown away below without an end; whoever reads it hears of errors by itself.
    response.body.on("error", () => undefined);
    const encoding = headerOf(response, "content-encoding") ?? "identity";
    let body: Readable = response.body;
    if (encoding === "gzip") body = pipeline(response.body, createGunzip(), () => undefined);
    else if (encoding !== "identity") throw new Passing(`is ingepakt als “${encoding}”, wat niet gevraagd was`);
    try {
      return await read({ status: response.statusCode, url, header: (name) => headerOf(response, name), body });
    } catch (error) {
      if (error instanceof Passing || error instanceof SourceFailure) throw error;
      throw broken(error);
    } finally {
      if (!response.body.readableEnded) response.body.destroy();
    }
  }

  #rest(host: Host, status: number, response: Dispatcher.ResponseData): void {
    const after = headerOf(response, "retry-after");
    if (after === null && status !== 429) return;
    const ms = after === null ? null : retryAfterMs(after, Date.now());
    if (ms !== null && ms > this.#settings.patience.longestRetryAfterMs) {
      throw new SourceFailure(`De bron vraagt om over ${Math.ceil(ms / 60_000)} minuten terug te komen.`, true);
    }
    this.#lanes[host].rest(ms);
  }
}

/** The host and the path, for people; what was asked there is longer than a line. */
export function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** The whole body as text. */
export async function textOf({ body }: Answer): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST.answer) throw new SourceFailure("Het antwoord is groter dan een antwoord kan zijn.", false);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** A connection that broke, timed out or never came; faults of our own are no such. */
function broken(error: unknown): Error {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || (code !== undefined && /^(?:UND_ERR_|E[A-Z]+$|Z_|HPE_)/.test(code))) {
    const saying = SAID[name] ?? SAID[code ?? ""] ?? `de verbinding brak af (${code ?? message})`;
    return new Passing(saying, { cause: error });
  }
  return error as Error;
}

const SAID: Record<string, string> = {
  TimeoutError: "het antwoord kwam niet op tijd",
  UND_ERR_HEADERS_TIMEOUT: "het antwoord bleef uit",
  UND_ERR_BODY_TIMEOUT: "het antwoord bleef steken",
  UND_ERR_CONNECT_TIMEOUT: "er kwam geen verbinding",
  ENOTFOUND: "de naam van de bron is niet te vinden; is er internet?",
  ECONNREFUSED: "er kwam geen verbinding",
  ECONNRESET: "de verbinding brak af",
  UND_ERR_SOCKET: "de verbinding brak af",
};
