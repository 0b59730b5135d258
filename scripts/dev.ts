/**
 * Shows the archive while one works on it: `npm run dev`, from `content/bronnen` or `-- --sources DIR`. What is saved
 * there, in the themes or in the settings is in the browser a moment later, with what is to be said of it. Nothing is
 * written but in a working folder of its own: `npm run ingest` writes `content/vragen`, `npm run build` that and the site.
 * Ends with Ctrl+C.
 */
import { resolve } from "node:path";
import { NAMEN_FILE } from "../src/archive/namen/namen-file.ts";
import { handOn, NO_SETTINGS } from "../src/archive/settings/settings.ts";
import { countDocumenten } from "../src/archive/labels.ts";
import { LivingArchive } from "../src/build/dev/living-archive.ts";
import { serveLiving } from "../src/build/dev/serve-living.ts";
import { fingerprint } from "../src/build/fingerprint.ts";
import { InvalidSettings, loadSettings } from "../src/build/load-settings.ts";
import { readDevPlaces } from "../src/build/places.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { workFolder } from "../src/build/work-folder.ts";
import { lockFolders } from "../src/files/lock.ts";
import { runCommand } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PORT = 4321;

let stop = (): void => process.exit(0);
// Every time: the terminal tells all processes of a command, and `run.mjs` tells this one once more.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop());

await runCommand({ usage: "npm run dev [-- --sources MAP]", failed: "De weergave is gestopt." }, async () => {
  const { sources, themas, instellingen, work: workRoot } = readDevPlaces(process.argv.slice(2), ROOT);
  lockFolders([workRoot], "npm run dev");
  const work = workFolder(workRoot);
  /** Here the site stands at the root of this machine, wherever it is to be published. */
  const readSettings = (): string | null => {
    try {
      handOn({ ...loadSettings(instellingen, process.env), adres: null });
      return null;
    } catch (error) {
      if (!(error instanceof InvalidSettings)) throw error;
      return error.message;
    }
  };
  handOn(NO_SETTINGS);
  const instellingsfouten = readSettings();
  const archive = new LivingArchive({
    sources,
    themas,
    namen: NAMEN_FILE,
    work,
    afdruk: fingerprint(ROOT, NO_SETTINGS),
  });
  const reporter = new ConsoleReporter();
  const now = await reporter.stage("Documenten lezen", (onProgress) => archive.open(onProgress));
  reporter.report(now.report);
  for (const said of [now.themafouten, now.naamfouten, instellingsfouten]) if (said !== null) console.log(said);
  const site = await serveLiving({
    root: ROOT,
    archive,
    now,
    sources,
    themas,
    namen: NAMEN_FILE,
    instellingen,
    readSettings,
    instellingsfouten,
    work,
    port: PORT,
    onShown: (bestanden, { documents }) => {
      console.log(
        `${new Date().toLocaleTimeString("nl-NL")}  ${bestanden.join(", ")} · ${countDocumenten(documents.length)}`,
      );
    },
  });
  console.log(`\nHet archief staat op ${site.address}/ en volgt wat u bewaart.\nStop met Ctrl+C.`);
  await new Promise<void>((resolve) => {
    stop = resolve;
  });
  await site.stop();
  return 0;
});
process.exit();
