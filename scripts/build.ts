/**
 * Makes the whole site, search index included.
 *
 *   npm run build                              content/bronnen → dist/, questions to content/vragen
 *   npm run build -- --sources DIR --out DIR   a site from other documents in another place; content/ is left alone
 *
 * The site is made aside and put in place when it is finished: where a stage fails, the site before stays.
 * Exit status: 0 all documents are in; 1 some were left out, or a stage failed; 2 wrong usage.
 */
import { join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { preparedFolder } from "../src/archive/folder.ts";
import { countDocumenten } from "../src/archive/labels.ts";
import { loadDocuments } from "../src/archive/load/documents.ts";
import { InvalidFile } from "../src/archive/load/read-json.ts";
import { prepareArchive } from "../src/archive/prepare/prepare.ts";
import { buildPages } from "../src/archive/publish/build-pages.ts";
import { writeDataExports } from "../src/archive/publish/data-exports.ts";
import { type Places, readPlaces, WrongUsage } from "../src/archive/publish/places.ts";
import { folderAside, swapInto } from "../src/archive/publish/swap.ts";
import { copySources } from "../src/archive/sources.ts";
import { InvalidThema } from "../src/domain/thema-file.ts";
import { KWALITEIT_ADRES } from "../src/domain/adressen.ts";
import { ingestFolder } from "../src/ingest/ingest-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { formatReport } from "../src/ingest/report.ts";
import { buildSearchIndex } from "../src/search/build-index.ts";

const ROOT = resolve(import.meta.dirname, "..");

try {
  process.exitCode = await makeSite(readPlaces(process.argv.slice(2), ROOT));
} catch (error) {
  if (error instanceof WrongUsage) {
    console.error(`${error.message}\nGebruik: npm run build [-- --sources MAP --out MAP]`);
    process.exitCode = 2;
  } else {
    console.error("De site is niet gemaakt; wat er stond, staat er nog.");
    console.error(error instanceof InvalidFile || error instanceof InvalidThema ? error.message : error);
    process.exitCode = 1;
  }
}

async function makeSite({ sources, out, themas: themaFolder, vragen, work }: Places): Promise<number> {
  const started = performance.now();
  const documenten = join(work, "documenten");
  const prepared = preparedFolder(work);

  const themas = await loadThemas(themaFolder);
  const report = await stage("Documenten lezen", () => ingestFolder({ sources, vragen, documenten, themas }));
  for (const line of formatReport(report)) console.log(line && `  ${line}`);
  const unpublished = report.bestanden.filter(({ gepubliceerd }) => !gepubliceerd);
  const documents = await stage("Gegevens controleren", () => loadDocuments(documenten));
  await stage("Pagina's voorbereiden", () =>
    prepareArchive({ documents, themas, unpublished, vragen, outDir: prepared }),
  );
  const aside = await folderAside(out, work);
  await stage("Pagina's maken", () => buildPages(ROOT, work, aside));
  await stage("Zoekindex maken", () => buildSearchIndex({ documents, themas, outDir: aside }));
  await stage("Gegevens publiceren", () => writeDataExports({ documents, themas, unpublished, outDir: aside }));
  await stage("Bronnen publiceren", () => copySources(documents, sources, aside));
  await swapInto(out, aside);

  console.log(`Klaar in ${seconds(started)}: ${countDocumenten(documents.length)} in ${shortPath(out)}`);
  if (report.bestanden.some(({ meldingen }) => meldingen.length > 0)) {
    console.log(`Alle meldingen, met hun plaats in de bron, staan op de pagina ${KWALITEIT_ADRES}`);
  }
  return unpublished.length === 0 ? 0 : 1;
}

async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${name}: ${seconds(started)}`);
  return result;
}

/** Below the folder one is in, the way from there; elsewhere the whole path. */
function shortPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith("..") ? path : way;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).replace(".", ",")} s`;
}
