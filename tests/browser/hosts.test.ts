/**
 * The site as hosts serve it: nginx, Apache and Caddy with the configuration that is made for them. Each is left out, by
 * name, where it is not installed (Debian: `apt-get install --no-install-recommends nginx apache2-bin media-types caddy`).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { freePort } from "../../scripts/free-port.ts";
import { EVERYWHERE, KEPT, NOT_KEPT } from "../../src/archive/hosting/headers.ts";
import { apacheFile, caddyFile, nginxFile } from "../../src/archive/hosting/host-files.ts";

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";
const CADDY = "/usr/bin/caddy";
const MODULES = "/usr/lib/apache2/modules";

/** Hosts that root starts serve as somebody else, who must be able to see the folder. */
const IS_ROOT = process.getuid?.() === 0;

/** Where a host stands while it is tested. */
interface Place {
  /** A folder for its own files. */
  folder: string;
  /** Folder of the site. */
  site: string;
  /** The folder of the host in which the site stands. */
  path: string;
  port: number;
}

/** Each writes its configuration and gives the command that serves with it, in the foreground. */
const HOSTS: Readonly<Record<string, { program: string; configure: (place: Place) => string[] }>> = {
  nginx: {
    program: NGINX,
    configure({ folder, site, path, port }) {
      cpSync("/etc/nginx/mime.types", join(folder, "mime.types"));
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
      const main = [
        "daemon off; worker_processes 1; error_log stderr;",
        `pid ${folder}/nginx.pid;`,
        "events { }",
        `http { access_log off; ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}`,
        nginxFile(path, { root: site, listen: `127.0.0.1:${port}` }),
        "}",
      ];
      writeFileSync(join(folder, "nginx.conf"), main.join("\n"));
      return ["-p", folder, "-c", join(folder, "nginx.conf")];
    },
  },
  Apache: {
    program: APACHE,
    configure({ folder, site, path, port }) {
      const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter"];
      const root = join(folder, "root");
      mkdirSync(root);
      // The site itself, or a folder of the host that leads to it.
      symlinkSync(site, path === "" ? join(root, "site") : join(root, path));
      const main = [
        ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        `ServerName localhost\nServerRoot ${folder}\nListen 127.0.0.1:${port}\nPidFile ${folder}/apache.pid`,
        `ErrorLog ${folder}/error.log\nTypesConfig /etc/mime.types`,
        IS_ROOT ? "User www-data\nGroup www-data" : "",
        `DocumentRoot ${path === "" ? join(root, "site") : root}`,
        `<Directory />\n  AllowOverride All\n  Options FollowSymLinks\n  Require all granted\n</Directory>`,
      ];
      writeFileSync(join(folder, "apache.conf"), main.join("\n"));
      return ["-f", join(folder, "apache.conf"), "-D", "FOREGROUND"];
    },
  },
  Caddy: {
    program: CADDY,
    configure({ folder, site, path, port }) {
      const main = `{\n\tadmin off\n\tauto_https off\n}\n${caddyFile(path, { root: site, listen: `http://:${port}` })}`;
      writeFileSync(join(folder, "Caddyfile"), main);
      return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
};

/** Waits until it answers; throws what it said where it ends before. */
async function answering(host: ChildProcess, address: string): Promise<void> {
  let said = "";
  host.stderr!.on("data", (text: Buffer) => (said += text.toString()));
  while (!(await fetch(address).catch(() => null))) {
    if (host.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-hosts-"));
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CASES = Object.entries(HOSTS).flatMap(([name, host]) => ["", "/archief"].map((path) => ({ name, path, host })));

describe.each(CASES)("$name serves the site at “$path/”", ({ name, path, host }) => {
  const isThere = existsSync(host.program);
  let running: ChildProcess | undefined;
  let base = "";

  beforeAll(async () => {
    if (!isThere) return;
    const own = join(folder, name + path.replace("/", "-"));
    const site = join(own, "site");
    cpSync(inject("siteFolder"), site, { recursive: true });
    // The site of the tests stands at the root of its host; only this file names the folder.
    writeFileSync(join(site, ".htaccess"), apacheFile(path));
    const port = await freePort();
    const args = host.configure({ folder: own, site, path, port });
    running = spawn(host.program, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: own } });
    base = `http://127.0.0.1:${port}${path}`;
    await answering(running, `${base}/`);
  }, 60_000);

  afterAll(async () => {
    if (!running || running.exitCode !== null) return;
    running.kill();
    await once(running, "exit");
  });

  const get = (adres: string, init: RequestInit = {}) => fetch(base + adres, { redirect: "manual", ...init });
  const kept = (response: Response) => response.headers.get("cache-control");

  test.skipIf(!isThere)("with every header of the table, pages asked for again, the rest kept", async () => {
    const site = inject("siteFolder");
    for (const adres of ["/", "/kamervragen/2026Z10868/3/", "/manifest.ndjson", "/zoeken/index.json"]) {
      const page = await get(adres);
      expect(page.status, adres).toBe(200);
      for (const [header, value] of Object.entries(EVERYWHERE.headers)) expect(page.headers.get(header)).toBe(value);
      expect(kept(page), adres).toBe(NOT_KEPT["Cache-Control"]);
    }
    const asset = `/_astro/${readdirSync(join(site, "_astro")).find((file) => file.endsWith(".css"))!}`;
    for (const adres of [asset, "/zoeken/taal/namen.z"])
      expect(kept(await get(adres)), adres).toBe(KEPT[0]!.headers["Cache-Control"]);
    expect((await get("/data/documenten.json")).headers.get("access-control-allow-origin")).toBe("*");
    expect((await get("/")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test.skipIf(!isThere)("each file as what it is, text made smaller, what is packed left as it is", async () => {
    for (const [adres, type] of [
      ["/", /^text\/html; ?charset=utf-8$/i],
      ["/favicon.svg", /^image\/svg\+xml/],
      ["/manifest.webmanifest", /^application\/manifest\+json/],
      ["/data/themas.ttl", /^text\/turtle/],
      ["/data/vragen.ndjson", /^application\/x-ndjson/],
    ] as const)
      expect((await get(adres)).headers.get("content-type"), adres).toMatch(type);
    const html = await get("/kamervragen/2026Z10868/3/", { headers: { "Accept-Encoding": "gzip" } });
    expect(html.headers.get("content-encoding")).toBe("gzip");
    const packed = await get("/zoeken/taal/namen.z");
    const bytes = readFileSync(join(inject("siteFolder"), "zoeken", "taal", "namen.z"));
    expect(Buffer.from(await packed.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test.skipIf(!isThere)(
    "a page that is not there as our own, and an address without its slash as the one with it",
    async () => {
      const lost = await get("/bestaat/niet/");
      expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining("Deze pagina is er niet")]);
      expect(lost.headers.get("content-security-policy")).toBe(EVERYWHERE.headers["Content-Security-Policy"]);
      const bare = await get("/over");
      expect([301, 302, 307, 308]).toContain(bare.status);
      expect(new URL(bare.headers.get("location")!, `${base}/over`).pathname).toBe(`${path}/over/`);
    },
  );
});
