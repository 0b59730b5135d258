/**
 * Prints the configuration of a host for a site, made from the table of headers (`src/archive/hosting/headers.ts`).
 *
 *   npm run host-config -- nginx DIR [LISTEN]        for /etc/nginx/conf.d; it listens to port 80, or to what is given
 *   npm run host-config -- caddy DIR [LISTEN]        a Caddyfile; “:80”, or the name of the host
 *
 * DIR is the folder of the site on the host. Where the settings of the archive, or SITE_URL, name a folder of the host, the
 * configuration is for that folder. Exit status: 0 printed, 2 wrong usage.
 */
import { resolve } from "node:path";
import { caddyFile, type Host, nginxFile } from "../src/archive/hosting/host-files.ts";
import { handOn } from "../src/archive/settings/settings.ts";
import { sitePath } from "../src/archive/site.ts";
import { loadSettings } from "../src/build/load-settings.ts";
import { readOptions, settingsFile, WrongUsage } from "../src/build/places.ts";
import { runCommand } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");
const HOSTS: Readonly<Record<string, { make: (path: string, host: Host) => string; listen: string }>> = {
  nginx: { make: nginxFile, listen: "80" },
  caddy: { make: caddyFile, listen: ":80" },
};

await runCommand({ usage: "npm run host-config -- nginx|caddy MAP [LUISTER]", failed: "Niet gelukt." }, () => {
  const [name = "", root, listen, ...more] = readOptions({ allowPositionals: true }).positionals;
  const host = HOSTS[name];
  if (!host)
    throw new WrongUsage(`Kies ${Object.keys(HOSTS).join(" of ")}; Apache en andere lezen een bestand op de site.`);
  if (root === undefined || more.length > 0) throw new WrongUsage("Geef de map van de site op de server op.");
  handOn(loadSettings(settingsFile(undefined, true, ROOT), process.env));
  process.stdout.write(host.make(sitePath(), { root, listen: listen ?? host.listen }));
  return Promise.resolve(0);
});
