/**
 * Says what each rule of the program is good for: how many documents change without it.
 *
 *   npm run evidence -- FOLDER…                                all rules of src/ingest
 *   npm run evidence -- --in src/ingest/wording FOLDER…        those of a folder or file
 *   npm run evidence -- --conditions --in … FOLDER…            and the conditions there, of which there are many
 *   npm run evidence -- --idle FOLDER…                         only the rules that change nothing; much faster
 *   npm run evidence -- --rule koppen.ts:55 FOLDER…            what changes without the rules that are called so
 *   npm run evidence -- --truth TRUTH FOLDER…                  how much worse and better documents are without each
 *
 * Before each rule stands in how many documents it decides something (“?” where that can't be noted), and how many of
 * these change without it. A folder holds sources as `npm run ingest` takes them. What counts as a rule: evidence/mark-rules.ts.
 * With --truth, which is a folder as `npm run score` takes it, only what is right or wrong counts as a change, and behind
 * each rule stands how much. Exit status: 0 looked at, 2 wrong usage.
 */
import { statSync } from "node:fs";
import { readOptions } from "../src/build/places.ts";

const { values, positionals: folders } = readArguments();

// Loaded where there is something to do: the compiler, with which modules are read, takes a second.
const { findSources } = await import("../src/ingest/find-sources.ts");
const { loadThemas } = await import("../src/ingest/load-themas.ts");
const { loadTruth, UnreadableTruth } = await import("./score/truth.ts");
const { balanceOf, isKnown, lookBy } = await import("./evidence/against-truth.ts");
const { Holder } = await import("./evidence/hold.ts");
const { markProgram } = await import("./evidence/program.ts");
const { changeLines, ruleLine, wordsOf } = await import("./evidence/report.ts");

const truth = values.truth === undefined ? null : await loadTruth(values.truth).catch(stopUnreadable);
const found = (await Promise.all(folders.map((folder) => findSources(folder)))).flatMap(({ sources }) => sources);
const documents = truth ? found.filter(isKnown(truth)) : found;
const program = await markProgram(await loadThemas("content/themas"), truth && lookBy(truth));
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
  const sum = { worse: 0, better: 0 };
  for await (const { document, ...change } of holder.changes(rule)) {
    changed++;
    const { worse, better } = balanceOf(change);
    sum.worse += worse;
    sum.better += better;
    if (values.idle) break;
    if (values.rule) for (const line of changeLines(document.path, change)) console.log(line);
  }
  if (!values.idle || changed === 0) {
    const line = ruleLine(rule, holder.decides(rule), changed);
    console.log(truth ? `${line}  slechter ${sum.worse}, beter ${sum.better}` : line);
  }
}

function readArguments() {
  try {
    const { values, positionals } = readOptions({
      allowPositionals: true,
      options: {
        in: { type: "string", default: "src/ingest" },
        conditions: { type: "boolean", default: false },
        rule: { type: "string" },
        idle: { type: "boolean", default: false },
        truth: { type: "string" },
      },
    });
    const missing = [...positionals, ...(values.truth === undefined ? [] : [values.truth])].find(
      (folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
    );
    if (positionals.length === 0) return stop("Geef een of meer mappen met documenten op.");
    if (missing !== undefined) return stop(`De map bestaat niet: ${missing}`);
    return { values, positionals };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stopUnreadable(error: unknown): never {
  if (error instanceof UnreadableTruth) return stop(error.message);
  throw error;
}

function stop(message: string): never {
  console.error(
    `${message}\nGebruik: npm run evidence -- [--in PAD] [--conditions] [--idle | --rule NAAM] [--truth MAP] MAP…`,
  );
  process.exit(2);
}
