/**
 * Makes the whole site, search index included.
 *
 *   npm run build                              content/bronnen → dist/, questions to content/vragen
 *   npm run build -- --sources DIR --out DIR   a site from other documents in another place; content/ is left alone
 *   … --adressen FILE                          keeps there which addresses were published: none may be lost
 *   … --publish                                keeps its addresses, and names what is to be copied for a next one; refuses
 *                                              where the site lacks an address or a contact
 *
 * What did not change since the last build is not made again. The site is made aside and put in place when it is
 * finished: where a stage fails, or the build is stopped, the site before stays, and the next build goes on.
 * Exit status: 0 all documents are in; 1 some were left out; 2 wrong usage, or another command is at work in the same
 * folders; 3 no site was made; 128 and the signal's number where it was stopped.
 */
import { resolve } from "node:path";
import { handOn } from "../src/archive/settings/settings.ts";
import { buildSite } from "../src/build/build-site.ts";
import { fingerprint } from "../src/build/fingerprint.ts";
import { loadSettings } from "../src/build/load-settings.ts";
import { readPlaces } from "../src/build/places.ts";
import { missingSettings, refuseUnpublishable } from "../src/build/publishable.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { workFolder } from "../src/build/work-folder.ts";
import { KWALITEIT_ADRES } from "../src/domain/adressen.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { lockFolders } from "../src/files/lock.ts";
import { runCommand, SITE_STAYS } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");

await runCommand(
  {
    usage: "npm run build [-- --sources MAP --out MAP --settings BESTAND --adressen BESTAND --publish]",
    ...SITE_STAYS,
  },
  async () => {
    const { sources, out, themas, instellingen, adressen, isForPublication, vragen, work } = readPlaces(
      process.argv.slice(2),
      ROOT,
    );
    lockFolders([out, work, ...(vragen === null ? [] : [vragen])], "npm run build");
    const settings = loadSettings(instellingen, process.env);
    refuseUnpublishable(settings, isForPublication);
    handOn(settings);
    const reporter = new ConsoleReporter();
    const { report, unpublished, changes, pages } = await buildSite(
      {
        sources,
        out,
        vragen,
        adressen,
        themas: await loadThemas(themas),
        work: workFolder(work),
        isForPublication,
        afdruk: fingerprint(ROOT, settings),
      },
      reporter,
    );
    for (const line of reporter.summary()) console.log(line);
    console.log(`${pages} pagina's`);
    console.log(`${changes.gewijzigd.length} bestanden nieuw of gewijzigd, ${changes.verwijderd.length} weg`);
    if (report.bestanden.some(({ meldingen }) => meldingen.length > 0)) {
      console.log(`Alle meldingen, met hun plaats in de bron, staan op de pagina ${KWALITEIT_ADRES}`);
    }
    for (const missing of missingSettings(settings)) console.log(`Let op: ${missing}`);
    return unpublished.length === 0 ? 0 : 1;
  },
);
