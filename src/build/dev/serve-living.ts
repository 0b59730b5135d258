/**
 * Shows the archive while the archivist works on it: Astro makes a page when it is asked for, of what the archive holds
 * then; a change in the sources, the themes or the settings is read at once, and the browser shows its page anew.
 */
import { type AstroIntegration, dev } from "astro";
import { createReadStream, existsSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join, relative, resolve, sep } from "node:path";
import { feedJson, feedText, feedXml } from "../../archive/feeds.ts";
import type { KeptParts } from "../../archive/documents/read-document.ts";
import { setWorkedOn } from "../../archive/worked-on.ts";
import { JOB_VARIABLE, rowFile, writeRow, writeTask } from "../../archive/job.ts";
import { FEED_TYPE, JSON_FEED_TYPE } from "../../archive/site.ts";
import {
  documentDataAdres,
  documentMarkdownAdres,
  feedAdres,
  jsonFeedAdres,
  tabellenPad,
} from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { holds } from "../places.ts";
import type { ServedSite } from "../serve.ts";
import { listAddress, sourcesOf } from "../site-units.ts";
import type { WorkFolder } from "../work-folder.ts";
import type { ArchiveNow, Changed, LivingArchive } from "./living-archive.ts";
import { messagesFor } from "./messages.ts";

export interface LivingSite {
  /** Folder of the project. */
  root: string;
  archive: LivingArchive;
  /** As it was opened. */
  now: ArchiveNow;
  sources: string;
  themas: string;
  /** File of the names that belong together. */
  namen: string;
  /** File of settings, and what reads it again: it gives what is wrong in it, or `null`. */
  instellingen: string | null;
  readSettings: () => string | null;
  /** What was wrong in it. */
  instellingsfouten: string | null;
  work: WorkFolder;
  port: number;
  /** Called when a change was read and is shown. */
  onShown: (bestanden: readonly string[], now: ArchiveNow) => void;
}

/** Where the script of the panel asks what there is to say. */
const MESSAGES = "/__archief/meldingen.json";
const PANEL = "/src/build/dev/panel.ts";
/** Saving one file, or copying some, gives several signs of change. */
const SETTLE_MS = 60;
const ONLY_BUILT = /^\/(?:data\/|sitemap|zoeken\/.*\.)/;

type Next = (error?: unknown) => void;
type Vite = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

/** Serves the archive until it is stopped. */
export async function serveLiving(site: LivingSite): Promise<ServedSite> {
  const shown = new Shown(site);
  await shown.show(site.now);
  setWorkedOn();
  // Nothing is asked of, or told to, another host.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  const server = await dev({
    root: site.root,
    base: "/",
    cacheDir: join(site.work.root, "astro"),
    logLevel: "error",
    server: { port: site.port, host: "127.0.0.1" },
    integrations: [
      {
        name: "archief-tonen",
        hooks: {
          "astro:config:setup": ({ injectScript }) => injectScript("page", `import "${PANEL}";`),
          "astro:server:setup": ({ server: vite }) => {
            vite.middlewares.use((request, response, next) => void shown.answer(request, response, next).catch(next));
            new Watch(site, shown, vite);
          },
        },
      },
    ],
    vite: {
      cacheDir: join(site.work.root, "vite"),
      // What is made is no reason to look again.
      server: {
        watch: { ignored: [join(site.root, "build"), join(site.root, "dist"), join(site.root, "content", "vragen")] },
      },
    },
  });
  return { address: `http://localhost:${server.address.port}`, stop: () => server.stop() };
}

/** What the pages are made of now. */
class Shown {
  readonly #site: LivingSite;
  #now: ArchiveNow;
  #folder = "";
  #count = 0;
  /** Lists whose page was asked for: while it is made, another state may take the place of the one that it was asked of. */
  readonly #asked = new Set<string>();
  instellingsfouten: string | null;
  /** Paths below the sources that changed last. */
  changed: readonly string[] = [];

  constructor(site: LivingSite) {
    this.#site = site;
    this.#now = site.now;
    this.instellingsfouten = site.instellingsfouten;
  }

  /** Pages that are asked for from now on show this. */
  async show(now: ArchiveNow): Promise<void> {
    const { work } = this.#site;
    const before = this.#folder;
    const folder = join(work.taken, `stand-${++this.#count}`);
    const { index, documenten, zaken, lijsten, rondomVan } = now.plan;
    const places = { documentFolder: work.documenten, partsFolder: work.delen };
    await writeTask(folder, { ...places, index, documenten, rondomVan, zaken }, lijsten);
    for (const list of lijsten) if (this.#asked.has(listAddress(list))) await writeRow(folder, list);
    process.env[JOB_VARIABLE] = folder;
    this.#now = now;
    this.#folder = folder;
    if (before !== "") rmSync(before, { recursive: true, force: true });
  }

  /** A table as data or as a picture, which a build writes with the site. */
  async #sendTable(response: ServerResponse, id: string, bestand: string): Promise<void> {
    const { tabelTexts } = await import("../../archive/tabellen/tabel-files.ts");
    const { documenten, delen } = this.#site.work;
    const [document, parts] = [documenten, delen].map((folder) => readFileSync(join(folder, `${id}.json`), "utf8"));
    const texts = new Map(tabelTexts(JSON.parse(document!) as KamervraagDocument, JSON.parse(parts!) as KeptParts));
    const text = texts.get(bestand);
    if (text === undefined) response.statusCode = 404;
    send(response, bestand.endsWith(".svg") ? "image/svg+xml" : "text/csv; charset=utf-8", text ?? "");
  }

  /** Answers what Astro makes no page of, and lays ready what the page of a list shows. */
  async answer(request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const adres = decodeURI(pathname);
    const { plan } = this.#now;
    if (adres === MESSAGES) {
      const asking = searchParams.get("adres") ?? "";
      const messages = messagesFor(asking, this.#now, this.instellingsfouten, this.changed);
      return void send(response, "application/json", JSON.stringify(messages));
    }
    const source = plan.beknopt.documenten.flatMap(sourcesOf).find(({ naam }) => adres === `/bronnen/${naam}`);
    if (source) return sendFile(response, resolve(this.#site.sources, source.bestand), sourceType(source.naam));
    const document = plan.documenten.find(({ id }) => adres === documentDataAdres(id));
    if (document) {
      return sendFile(response, join(this.#site.work.documenten, `${document.id}.json`), "application/json");
    }
    const markdown = plan.documenten.find(({ id }) => adres === documentMarkdownAdres(id));
    if (markdown)
      return sendFile(response, join(this.#site.work.documenten, `${markdown.id}.md`), "text/markdown; charset=utf-8");
    const feed = plan.feeds.find(({ pagina }) => adres === feedAdres(pagina));
    if (feed) return void send(response, FEED_TYPE, feedXml(feedText(feed)));
    const json = plan.feeds.find(({ pagina }) => adres === jsonFeedAdres(pagina));
    if (json) return void send(response, JSON_FEED_TYPE, feedJson(feedText(json)));
    const withTable = plan.beknopt.documenten.find(({ id }) => adres.startsWith(`/${tabellenPad(id)}/`));
    if (withTable) return this.#sendTable(response, withTable.id, basename(adres));
    if (ONLY_BUILT.test(adres)) {
      response.statusCode = 404;
      return void send(response, "text/plain", "Dit wordt gemaakt door: npm run build\n");
    }
    const list = plan.lijsten.find((one) => listAddress(one) === adres);
    if (list) {
      this.#asked.add(adres);
      if (!existsSync(rowFile(this.#folder, list))) await writeRow(this.#folder, list);
    }
    next();
  }
}

const sourceType = (naam: string): string =>
  naam.endsWith(".pdf") ? "application/pdf" : naam.endsWith(".docx") ? "application/octet-stream" : "text/plain";

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.setHeader("cache-control", "no-store");
  response.end(text);
}

function sendFile(response: ServerResponse, path: string, type: string): void {
  response.setHeader("content-type", type === "application/pdf" ? type : `${type}; charset=utf-8`);
  createReadStream(path)
    .on("error", () => response.writeHead(404).end())
    .pipe(response);
}

/** Sees what changes on disk, has it read, and has browsers show it; one change after the other. */
class Watch {
  readonly #site: LivingSite;
  readonly #shown: Shown;
  readonly #vite: Vite;
  #bronnen = new Set<string>();
  #others = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(site: LivingSite, shown: Shown, vite: Vite) {
    this.#site = site;
    this.#shown = shown;
    this.#vite = vite;
    vite.watcher.add([
      site.sources,
      site.themas,
      site.namen,
      ...(site.instellingen === null ? [] : [site.instellingen]),
    ]);
    vite.watcher.on("all", (_, path) => this.#noteChange(resolve(path)));
  }

  #noteChange(path: string): void {
    const { sources, themas, namen, instellingen } = this.#site;
    if (holds(sources, path)) this.#bronnen.add(relative(sources, path).split(sep).join("/"));
    else if (holds(themas, path) || path === namen || path === instellingen) this.#others.add(path);
    else return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#work = this.#work.then(() => this.#readChanges()).catch((error: unknown) => console.error(error));
    }, SETTLE_MS);
  }

  async #readChanges(): Promise<void> {
    const { archive, themas, instellingen, readSettings, onShown } = this.#site;
    const [bronnen, others] = [this.#bronnen, this.#others];
    [this.#bronnen, this.#others] = [new Set(), new Set()];
    if (instellingen !== null && others.has(instellingen)) this.#shown.instellingsfouten = readSettings();
    const changed: Changed = { bronnen, themas: [...others].some((path) => holds(themas, path)) };
    const names = [...bronnen, ...[...others].map((path) => basename(path))];
    let now = await archive.update(changed);
    if (bronnen.size > 0) this.#shown.changed = [...bronnen];
    await this.#show(now);
    onShown(names, now);
    while (now.herleest) {
      now = await archive.rereadStale();
      await this.#show(now);
      onShown(["thema’s van alle documenten"], now);
    }
  }

  async #show(now: ArchiveNow): Promise<void> {
    await this.#shown.show(now);
    // Astro keeps which addresses a page has.
    for (const environment of Object.values(this.#vite.environments)) environment.hot.send("astro:content-changed", {});
    this.#vite.environments.client.hot.send({ type: "full-reload" });
  }
}
