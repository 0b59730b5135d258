/**
 * Holds a built site against its manifest: every file there, holding what it is to hold, and no other.
 *
 *   npm run verify                dist/
 *   npm run verify -- DIR         a site in another place
 *
 * Exit status: 0 the site is whole; 1 it is not, each file is named; 2 wrong usage, or there is no site.
 */
import { resolve } from "node:path";
import { readOptions, WrongUsage } from "../src/build/places.ts";
import { verifySite } from "../src/build/verify-site.ts";
import { runCommand } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");

await runCommand({ usage: "npm run verify [-- MAP]", failed: "De site is niet nagekeken." }, () => {
  const [folder = resolve(ROOT, "dist"), ...more] = readOptions({ allowPositionals: true }).positionals;
  if (more.length > 0) throw new WrongUsage("Geef één map op.");
  const found = verifySite(folder);
  if (!found) throw new WrongUsage(`In ${folder} staat geen site: er is geen manifest.`);
  const { files, manifestIsSound, missing, changed, strangers } = found;
  if (!manifestIsSound) console.log("manifest.ndjson is beschadigd, of van een andere versie");
  for (const file of missing) console.log(`ontbreekt: ${file}`);
  for (const file of changed) console.log(`veranderd: ${file}`);
  for (const file of strangers) console.log(`hoort er niet: ${file}`);
  const wrong = missing.length + changed.length + strangers.length + (manifestIsSound ? 0 : 1);
  console.log(
    wrong === 0
      ? `${folder} is heel: ${files} bestanden`
      : `${folder} is niet heel: ${wrong} van ${files} bestanden; npm run build maakt de site opnieuw heel`,
  );
  return Promise.resolve(wrong === 0 ? 0 : 1);
});
