/**
 * Says what each rule of the program is good for: how many documents change without it.
 *
 *   npm run score -- FOLDER…                                all rules of src/ingest
 *   npm run score -- --in src/ingest/wording FOLDER…        those of a folder or file
 *   npm run score -- --conditions --in … FOLDER…            and the conditions there, of which there are many
 *   npm run score -- --idle FOLDER…                         only the rules that change nothing; much faster
 *   npm run score -- --rule koppen.ts:55 FOLDER…            what changes without the rules that are called so
 *
 * Before each rule stands in how many documents it decides something (“?” where that can't be noted), and how many of
 * these change without it. A folder holds sources as `npm run ingest` takes them. What counts as a rule: score/mark-rules.ts.
 * Exit status: 0 scored, 2 wrong usage.
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals: folders } = readArguments();

// Loaded where there is something to do: the compiler, with which modules are read, takes a second.
const { findSources } = await import("../src/ingest/find-sources.ts");
const { loadThemas } = await import("../src/ingest/load-themas.ts");
const { Holder } = await import("./score/hold.ts");
const { markProgram } = await import("./score/program.ts");
const { changeLines, ruleLine, wordsOf } = await import("./score/report.ts");

const documents = (await Promise.all(folders.map((folder) => findSources(folder)))).flat();
const program = await markProgram(await loadThemas("content/themas"));
const rules = program.rules.filter(
  (rule) =>
    rule.file.startsWith(values.in) &&
    (values.conditions || rule.kind !== "condition") &&
    (!values.rule || wordsOf(rule).includes(values.rule)),
);
const holder = await Holder.hold(program, documents);
console.log(`${documents.length} documenten, ${rules.length} regels`);
console.log("beslist anders  regel");
for (const rule of rules) {
  let changed = 0;
  for await (const { document, ...change } of holder.changes(rule)) {
    changed++;
    if (values.idle) break;
    if (values.rule) for (const line of changeLines(document.path, change)) console.log(line);
  }
  if (!values.idle || changed === 0) console.log(ruleLine(rule, holder.decides(rule), changed));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        in: { type: "string", default: "src/ingest" },
        conditions: { type: "boolean", default: false },
        rule: { type: "string" },
        idle: { type: "boolean", default: false },
      },
    });
    const missing = positionals.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
    if (positionals.length === 0) return stop("Geef een of meer mappen met documenten op.");
    if (missing !== undefined) return stop(`De map met documenten bestaat niet: ${missing}`);
    return { values, positionals };
  } catch (error) {
    return stop(`Deze opdracht is onbekend (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function stop(message: string): never {
  console.error(`${message}\nGebruik: npm run score -- [--in PAD] [--conditions] [--idle | --rule NAAM] MAP…`);
  process.exit(2);
}
