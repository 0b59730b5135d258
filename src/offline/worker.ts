/**
 * What a browser keeps of the site, and shows while it is offline. It runs as a service worker: `pages/offline.js.ts`
 * writes it out as text, so that it stands alone and takes nothing from outside but what a browser has.
 *
 * A page comes from the network whenever there is one; a kept page is shown only where the network fails, and says so
 * with the time at which it was read. Nothing is fetched that was not asked for, but the entrance and the page that
 * stands in for those that were not kept.
 */

/** What it uses of `ServiceWorkerGlobalScope`, which the types of pages do not have. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: WorkerFetch) => void): void;
  addEventListener(type: "message", listener: (event: WorkerEvent & { data: unknown }) => void): void;
}

export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerFetch extends WorkerEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

export function keepPages(scope: WorkerScope): void {
  const root = scope.registration.scope;
  const pages = { name: "vraagbaak-paginas-1", most: 50, bytes: 6_000_000 };
  const files = { name: "vraagbaak-bestanden-1", most: 150, bytes: 8_000_000 };
  /** When it was fetched, and its size: what is oldest goes first. */
  const keptAt = "x-vraagbaak-bewaard";
  const keptSize = "x-vraagbaak-bytes";
  const entrance = root;
  const standIn = `${root}offline/`;

  type Shelf = typeof pages;
  const pageKey = (url: string): string => url.replace(/[?#].*$/, "");
  const isPage = (response: Response): boolean =>
    response.ok && (response.headers.get("content-type") ?? "").startsWith("text/html");

  /** Keeps a response, and takes away the oldest where there are too many. */
  const keep = async (shelf: Shelf, key: string, response: Response): Promise<void> => {
    const body = await response.blob();
    if (body.size > shelf.bytes / 4) return;
    const headers = new Headers({
      "content-type": response.headers.get("content-type") ?? "",
      [keptAt]: new Date().toISOString(),
      [keptSize]: String(body.size),
    });
    const cache = await caches.open(shelf.name);
    await cache.put(key, new Response(body, { headers }));
    const kept = await Promise.all(
      (await cache.keys()).map(async (request) => {
        const had = await cache.match(request);
        return { request, at: had?.headers.get(keptAt) ?? "", size: Number(had?.headers.get(keptSize)) };
      }),
    );
    let count = 0;
    let bytes = 0;
    for (const { request, size } of kept.sort((a, b) => (a.at < b.at ? 1 : -1))) {
      count += 1;
      bytes += size;
      const isAlways = request.url === entrance || request.url === standIn;
      if (!isAlways && (count > shelf.most || bytes > shelf.bytes)) await cache.delete(request);
    }
  };

  /** Keeps a page with the styles, fonts and scripts that it names. */
  const keepPage = async (url: string, response: Response): Promise<void> => {
    if (!isPage(response)) return;
    const html = await response.clone().text();
    await keep(pages, pageKey(url), response);
    const named = Array.from(html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g), ([, address]) =>
      new URL(address!, url).toString(),
    );
    const cache = await caches.open(files.name);
    for (const address of new Set(named)) {
      if (await cache.match(address)) continue;
      const file = await fetch(address);
      if (file.ok) await keep(files, address, file);
    }
  };

  const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  /** Puts a message above what stands on a page. */
  const withNotice = (html: string, notice: string): string =>
    html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="melding" role="status" data-offline>${notice}</p>`);

  const asPage = (html: string, status: number): Response =>
    new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });

  /** The pages that can be read now, the last one first. */
  const readable = async (cache: Cache): Promise<string> => {
    const kept = await Promise.all(
      (await cache.keys())
        .filter(({ url }) => url !== standIn)
        .map(async ({ url }) => {
          const had = await cache.match(url);
          const title = /<title>([^<]*)<\/title>/.exec((await had?.text()) ?? "")?.[1] ?? escape(url);
          return { url, title, at: had?.headers.get(keptAt) ?? "" };
        }),
    );
    return kept
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map(
        ({ url, title }) => `<li><a class="nl-link" href="${escape(url)}">${title.replace(/ · [^·]*$/, "")}</a></li>`,
      )
      .join("");
  };

  /** A page that was kept, with the time at which it was read; else the page that says that it was not. */
  const fromShelf = async (url: string): Promise<Response> => {
    const cache = await caches.open(pages.name);
    const had = (await cache.match(pageKey(url))) ?? (await cache.match(`${pageKey(url)}/`));
    if (had) {
      const at = new Date(had.headers.get(keptAt) ?? "");
      const day = at.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
      const time = at.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
      const html = await had.text();
      const search = html.includes("data-search-state")
        ? " Zoeken lukt alleen met wat u op dit apparaat eerder zocht."
        : "";
      const said = `U bent offline. Dit is de pagina zoals die er op ${day} om ${time} uur uitzag.${search}`;
      return asPage(withNotice(html, said), 200);
    }
    const instead = await cache.match(standIn);
    if (!instead) return Response.error();
    const list = await readable(cache);
    return asPage(
      (await instead.text()).replace(/<ul data-bewaard[^>]*>/, (start) => start + list),
      503,
    );
  };

  const answerPage = async (event: WorkerFetch): Promise<Response> => {
    const { request } = event;
    try {
      const response = (await event.preloadResponse) ?? (await fetch(request));
      // What a redirect leads to is kept when that address is asked for.
      if (!response.redirected && response.type === "basic")
        event.waitUntil(keepPage(request.url, response.clone()).catch(() => undefined));
      return response;
    } catch {
      return fromShelf(request.url);
    }
  };

  const answerFile = async (event: WorkerFetch, isNamedByContent: boolean): Promise<Response> => {
    const { request } = event;
    const cache = await caches.open(files.name);
    const had = await cache.match(request.url);
    if (had && isNamedByContent) return had;
    try {
      const response = await fetch(request);
      if (response.status === 200) event.waitUntil(keep(files, request.url, response.clone()).catch(() => undefined));
      return response;
    } catch (error) {
      if (had) return had;
      throw error;
    }
  };

  const fetchAndKeep = async (url: string): Promise<void> => keepPage(url, await fetch(url));

  scope.addEventListener("install", (event) => {
    event.waitUntil(
      fetchAndKeep(standIn)
        .then(() => fetchAndKeep(entrance))
        .then(() => scope.skipWaiting()),
    );
  });
  scope.addEventListener("activate", (event) => {
    const clean = async (): Promise<void> => {
      for (const name of await caches.keys())
        if (name.startsWith("vraagbaak-") && name !== pages.name && name !== files.name) await caches.delete(name);
      await scope.registration.navigationPreload?.enable();
      await scope.clients.claim();
    };
    event.waitUntil(clean());
  });
  // The page on which somebody was when the worker came.
  scope.addEventListener("message", (event) => {
    if (typeof event.data === "string" && event.data.startsWith(root))
      event.waitUntil(fetchAndKeep(event.data).catch(() => undefined));
  });
  scope.addEventListener("fetch", (event) => {
    const { method, url, mode } = event.request;
    if (method !== "GET" || !url.startsWith(root) || event.request.headers.has("range")) return;
    const path = url.slice(root.length);
    if (path.startsWith("_astro/")) event.respondWith(answerFile(event, true));
    // A file has a dot in its name; an address without a slash leads to the page.
    else if (mode === "navigate" && /^(?:[^?#]*\/)?[^./?#]*(?:[?#]|$)/.test(path)) event.respondWith(answerPage(event));
    else if (mode !== "navigate" && path.startsWith("zoeken/")) event.respondWith(answerFile(event, false));
  });
}

/** What takes the place of the worker where nothing is to be kept: it takes away what was, and itself. */
export function keepNothing(scope: WorkerScope): void {
  scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener("activate", (event) => {
    const leave = async (): Promise<void> => {
      for (const name of await caches.keys()) if (name.startsWith("vraagbaak-")) await caches.delete(name);
      await scope.registration.unregister();
    };
    event.waitUntil(leave());
  });
}
