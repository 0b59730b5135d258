/** The program that is looked at: our own modules with their rules marked, loaded as often as is asked. */
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { FoundSource } from "../../src/ingest/find-sources.ts";
import type { Thema } from "../../src/domain/thema.ts";
import { type MarkedModule, type Rule, markRules } from "./mark-rules.ts";
import { outcomeOf, type Loaded, type Look, type Outcome } from "./outcome.ts";
import { Switchboard } from "./switchboard.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** What reads documents. */
const MARKED = ["src/domain", "src/ingest"];
/** Reads PDFs in threads, out of reach of the switchboard. */
const GUARDED_PDF = "src/ingest/readers/pdf/guarded.ts";
const UNGUARDED_PDF = `import { read } from "./read.ts"; export const readGuarded = (bytes) => read(new Uint8Array(bytes));`;

export type ReadOne = (source: FoundSource) => Promise<Outcome>;

export interface MarkedProgram {
  rules: readonly Rule[];
  board: Switchboard;
  /** Loads all modules anew: what they made while loading is made again. */
  load: () => Promise<ReadOne>;
}

/**
 * Marks every module that reads documents.
 *
 * @param look what of a document counts; all of it where it is `null`
 */
export async function markProgram(themas: readonly Thema[], look: Look | null): Promise<MarkedProgram> {
  const modules = await markModules();
  const rules = [...modules.values()].flatMap((module) => module.rules);
  const board = new Switchboard(rules.length);
  Object.assign(globalThis, { $rules: board });
  hookModules(modules);
  let loads = 0;
  const load = async (): Promise<ReadOne> => {
    board.reload();
    const query = `?load=${++loads}`;
    const importFile = (file: string) => import(pathToFileURL(join(ROOT, file)).href + query) as Promise<unknown>;
    const loaded = {
      ingest: await importFile("src/ingest/ingest-document.ts"),
      read: await importFile("src/ingest/read-source.ts"),
      readers: await importFile("src/ingest/readers/index.ts"),
      themas: await importFile("src/ingest/annotate/themas.ts"),
    };
    return outcomeOf(loaded as Loaded, themas, look);
  };
  return { rules, board, load };
}

async function markModules(): Promise<Map<string, MarkedModule>> {
  const files: string[] = [];
  for (const folder of MARKED) for await (const file of glob(`${folder}/**/*.ts`, { cwd: ROOT })) files.push(file);
  const modules = new Map<string, MarkedModule>();
  let rules = 0;
  for (const file of files.sort()) {
    const module = markRules(file, readFileSync(join(ROOT, file), "utf8"), rules);
    rules += module.rules.length;
    modules.set(pathToFileURL(join(ROOT, file)).href, module);
  }
  return modules;
}

/** What is loaded with a query is marked, and so is what it loads. */
function hookModules(modules: ReadonlyMap<string, MarkedModule>): void {
  const guarded = pathToFileURL(join(ROOT, GUARDED_PDF)).href;
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      const resolved = nextResolve(specifier, context);
      const query = context.parentURL && new URL(context.parentURL).search;
      return query && modules.has(resolved.url) ? { ...resolved, url: resolved.url + query } : resolved;
    },
    load: (url, context, nextLoad) => {
      const [plain = "", query] = url.split("?");
      const module = modules.get(plain);
      if (!query || !module) return nextLoad(url, context);
      const source = plain === guarded ? UNGUARDED_PDF : module.text;
      return { format: "module-typescript", source, shortCircuit: true };
    },
  });
}
