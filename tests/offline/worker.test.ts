import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepNothing, keepPages, type WorkerScope } from "../../src/offline/worker.ts";

const ROOT = "https://voorbeeld.nl/archief/";
const PAGES = "vraagbaak-paginas-1";
const FILES = "vraagbaak-bestanden-1";

/** What a browser has of caches, in memory. */
class Shelf {
  readonly kept = new Map<string, Response>();
  match = (key: string | Request) => Promise.resolve(this.kept.get(urlOf(key))?.clone());
  put = (key: string, response: Response) => Promise.resolve(void this.kept.set(key, response));
  delete = (key: string | Request) => Promise.resolve(this.kept.delete(urlOf(key)));
  keys = () => Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
}
const urlOf = (key: string | { url: string }): string => (typeof key === "string" ? key : key.url);

let shelves: Map<string, Shelf>;
/** Address below the root → what the network gives; `null` where there is no network. */
let network: Map<string, string> | null;
let asked: string[];
let told: Map<string, (event: object) => void>;
const unregister = vi.fn(() => Promise.resolve(true));

const pageOf = (title: string, main = title) =>
  `<html><head><title>${title} · Vraagbaak</title><link href="/archief/_astro/stijl.css"></head><body><main id="inhoud">${main}</main></body></html>`;

beforeEach(() => {
  shelves = new Map();
  asked = [];
  told = new Map();
  network = new Map([
    ["", pageOf("Voorpagina")],
    ["offline/", pageOf("Offline", "<ul data-bewaard></ul>")],
    ["_astro/stijl.css", "p{}"],
  ]);
  unregister.mockClear();
  vi.stubGlobal("caches", {
    open: (name: string) => Promise.resolve(shelves.get(name) ?? shelves.set(name, new Shelf()).get(name)!),
    keys: () => Promise.resolve([...shelves.keys()]),
    delete: (name: string) => Promise.resolve(shelves.delete(name)),
  });
  vi.stubGlobal("fetch", (what: string | { url: string }) => {
    const url = urlOf(what);
    asked.push(url);
    if (network === null) return Promise.reject(new TypeError("no network"));
    const text = network.get(url.slice(ROOT.length).replace(/\?.*/, ""));
    const type = /\/(?:\?.*)?$/.test(url) ? "text/html" : "text/css";
    const response = new Response(text ?? "", {
      status: text === undefined ? 404 : 200,
      headers: { "content-type": type },
    });
    return Promise.resolve(Object.defineProperty(response, "type", { value: "basic" }));
  });
});

const scope = (): WorkerScope => ({
  registration: { scope: ROOT, unregister },
  clients: { claim: () => Promise.resolve() },
  skipWaiting: () => Promise.resolve(),
  addEventListener: (type: string, listener: unknown) => void told.set(type, listener as (event: object) => void),
});

async function tell(type: string, event: object = {}): Promise<void> {
  const work: Promise<unknown>[] = [];
  told.get(type)!({ waitUntil: (one: Promise<unknown>) => work.push(one), ...event });
  await Promise.all(work);
}

/** What the worker answers; `null` where it leaves a request to the browser. */
async function ask(path: string, mode = "navigate"): Promise<Response | null> {
  let answer: Promise<Response> | null = null;
  const work: Promise<unknown>[] = [];
  told.get("fetch")!({
    request: { method: "GET", url: ROOT + path, mode, headers: new Headers() },
    respondWith: (given: Promise<Response>) => (answer = given),
    waitUntil: (one: Promise<unknown>) => work.push(one),
  });
  const response = await (answer as Promise<Response> | null);
  await Promise.all(work);
  return response;
}

describe("what was read", () => {
  beforeEach(async () => {
    keepPages(scope());
    await tell("install");
    await tell("activate");
  });

  it("is there offline, with when it was read; another page is said not to be", async () => {
    network!.set("vraag/", pageOf("Vraag 1"));
    await ask("vraag/?van=lijst");
    network = null;
    const again = await ask("vraag/");
    expect(again!.status).toBe(200);
    expect(await again!.text()).toMatch(
      /<main id="inhoud"><p [^>]*>U bent offline\. Dit is de pagina zoals die er op \d+ \p{L}+ \d{4} om \d\d:\d\d uur uitzag\.<\/p>Vraag 1/u,
    );
    expect((await ask("vraag"))!.status).toBe(200);
    const other = await ask("andere/");
    expect(other!.status).toBe(503);
    expect(await other!.text()).toContain(
      '<li><a class="nl-link" href="https://voorbeeld.nl/archief/vraag/">Vraag 1</a></li>',
    );
    expect(await (await ask("_astro/stijl.css", "no-cors"))!.text()).toBe("p{}");
  });

  it("is never shown while there is a network", async () => {
    network!.set("vraag/", pageOf("Oud"));
    await ask("vraag/");
    network!.set("vraag/", pageOf("Nieuw"));
    const text = await (await ask("vraag/"))!.text();
    expect(text).toContain("Nieuw");
    expect(text).not.toContain("offline.");
    network!.delete("vraag/");
    expect((await ask("vraag/"))!.status).toBe(404);
    network = null;
    expect(await (await ask("vraag/"))!.text()).toContain("Nieuw");
  });

  it("is no more than fifty pages, the entrance among them however old", async () => {
    for (let n = 0; n < 60; n++) {
      network!.set(`vraag/${n}/`, pageOf(`Vraag ${n}`));
      vi.setSystemTime(new Date(2026, 6, 1, 12, n));
      await ask(`vraag/${n}/`);
    }
    vi.useRealTimers();
    const kept = [...shelves.get(PAGES)!.kept.keys()].map((url) => url.slice(ROOT.length));
    expect(kept).toContain("");
    expect(kept).toContain("offline/");
    expect(kept).toContain("vraag/59/");
    expect(kept).not.toContain("vraag/0/");
    expect(kept.length).toBeLessThanOrEqual(52);
  });

  it("is no file that is only fetched, nor anything of another site", async () => {
    expect(await ask("data/vragen.csv")).toBeNull();
    expect(await ask("bronnen/antwoord.pdf")).toBeNull();
    expect(await ask("data/vragen.csv", "cors")).toBeNull();
    told.get("fetch")!({
      request: { method: "GET", url: "https://elders.nl/", mode: "no-cors", headers: new Headers() },
      respondWith: () => expect.unreachable(),
    });
  });

  it("asks a style that is named after its contents of the network once", async () => {
    await ask("_astro/stijl.css", "no-cors");
    expect(asked.filter((url) => url.endsWith("stijl.css"))).toHaveLength(1);
  });
});

it("takes away what an earlier version kept", async () => {
  shelves.set("vraagbaak-paginas-0", new Shelf()).set("van-een-ander", new Shelf());
  keepPages(scope());
  await tell("install");
  await tell("activate");
  expect([...shelves.keys()].sort()).toEqual(["van-een-ander", FILES, PAGES].sort());
});

it("takes away all that was kept, and itself, where nothing is to be kept", async () => {
  shelves.set(PAGES, new Shelf()).set(FILES, new Shelf()).set("van-een-ander", new Shelf());
  keepNothing(scope());
  await tell("install");
  await tell("activate");
  expect([...shelves.keys()]).toEqual(["van-een-ander"]);
  expect(unregister).toHaveBeenCalledOnce();
  expect(told.has("fetch")).toBe(false);
});

it.each([keepPages, keepNothing])("%o stands alone: it is sent to browsers as text", (worker) => {
  const known = [
    "caches",
    "fetch",
    "Response",
    "Headers",
    "URL",
    "Date",
    "Promise",
    "Array",
    "Number",
    "Set",
    "String",
  ];
  const run = new Function(...known, `return (${worker.toString()})`) as (...given: unknown[]) => typeof keepPages;
  const globals = globalThis as Record<string, unknown>;
  expect(() => run(...known.map((name) => globals[name]))(scope())).not.toThrow();
});
