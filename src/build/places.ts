/** Where a build takes its documents from and where everything goes, as its arguments say. */
import { createHash } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../domain/nearest.ts";
import { isReplaceable } from "./swap.ts";
import { RefusedError } from "../files/said-error.ts";

/** All paths are absolute. */
export interface Places {
  sources: string;
  out: string;
  themas: string;
  /** File of settings; `null` for an archive without one. */
  instellingen: string | null;
  /** File with all addresses that were ever published; `null` where none is kept. */
  adressen: string | null;
  /** Whether the site is to be published: nothing that visitors need may be missing. */
  isForPublication: boolean;
  /** Folder for the questions' markdown; `null` where only the site is wanted. */
  vragen: string | null;
  /** Folder for everything that is made on the way. */
  work: string;
}

/** The working folder of the ordinary build, which git ignores. */
const ORDINARY_WORK_FOLDER = join("build", "archief");

/** What is wrong with the arguments; the message is Dutch. */
export class WrongUsage extends RefusedError {}

/**
 * The places of a build of the project in `root`. The ordinary build writes `content/vragen`; one with other
 * places keeps everything in a working folder of its own, so that two builds never share one.
 *
 * @throws {WrongUsage} for unknown arguments, sources that do not exist, or an `out` that would lose something
 */
export function readPlaces(args: string[], root: string): Places {
  const text = { type: "string" } as const;
  const options = { sources: text, out: text, settings: text, adressen: text, publish: { type: "boolean" } } as const;
  const { values } = readOptions({ args, options });
  const ordinary = { sources: join(root, "content", "bronnen"), out: join(root, "dist") };
  const sources = resolve(values.sources ?? ordinary.sources);
  const named = resolve(values.out ?? ordinary.out);
  const out = realFolder(named);
  if (!isFolder(sources)) {
    throw new WrongUsage(`De map met documenten bestaat niet: ${sources}`);
  }
  if (holds(out, sources) || holds(out, root) || holds(sources, out)) {
    throw new WrongUsage(`De site kan niet in ${out} komen: daar staan de documenten of het project zelf.`);
  }
  const isOrdinary = sources === ordinary.sources && named === ordinary.out;
  const work = isOrdinary ? join(root, ORDINARY_WORK_FOLDER) : workOf(named, root);
  if (!isReplaceable(out, work)) {
    throw new WrongUsage(`In ${out} staat iets anders dan een eerder gemaakte site. Kies een lege map.`);
  }
  const instellingen = settingsFile(values.settings, sources === ordinary.sources, root);
  const vragen = isOrdinary ? join(root, "content", "vragen") : null;
  const adressen = addressList(values.adressen, isOrdinary, root);
  const isForPublication = values.publish ?? false;
  const themas = join(root, "content", "themas");
  return { sources, out, themas, instellingen, adressen, isForPublication, vragen, work };
}

/**
 * The file of settings of an archive. What `content/archief.yaml` says holds for the documents beside it: of other
 * documents it says nothing, so that a period in which those are complete is not claimed for these.
 *
 * @param named with `--settings`
 * @param isOrdinary whether the documents are those of the project
 * @throws {WrongUsage} where the named file does not exist
 */
export function settingsFile(named: string | undefined, isOrdinary: boolean, root: string): string | null {
  if (named !== undefined && !existsSync(named))
    throw new WrongUsage(`Het bestand met instellingen bestaat niet: ${named}`);
  if (named !== undefined) return resolve(named);
  return isOrdinary ? join(root, "content", "archief.yaml") : null;
}

/** The list of addresses of an archive: the one named with `--adressen`, or that of the project for its own site. */
const addressList = (named: string | undefined, isOrdinary: boolean, root: string): string | null =>
  named !== undefined ? resolve(named) : isOrdinary ? join(root, "content", "adressen.ndjson") : null;

/**
 * The places of `npm run dev`, which makes no site: its working folder is its own, so that a build can be made meanwhile.
 *
 * @throws {WrongUsage} for unknown arguments, or sources that do not exist
 */
export function readDevPlaces(
  args: string[],
  root: string,
): Pick<Places, "sources" | "themas" | "instellingen" | "work"> {
  const options = { sources: { type: "string" }, settings: { type: "string" } } as const;
  const { values } = readOptions({ args, options });
  const ordinary = join(root, "content", "bronnen");
  const sources = resolve(values.sources ?? ordinary);
  if (!isFolder(sources)) throw new WrongUsage(`De map met documenten bestaat niet: ${sources}`);
  return {
    sources,
    themas: join(root, "content", "themas"),
    instellingen: settingsFile(values.settings, sources === ordinary, root),
    work: sources === ordinary ? join(root, "build", "dev") : workOf(sources, root).replace("archief-", "dev-"),
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder that a link leads to: a site takes the place of that, and the link stays. */
export const realFolder = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** The working folder of a site in another place; two sites never share one. */
export const workOf = (out: string, root: string): string =>
  join(root, "build", `archief-${createHash("sha256").update(out).digest("hex").slice(0, 12)}`);

/** Reads the options of a command as `parseArgs` does. @throws {WrongUsage} for one that it does not have */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUsage(whatIsWrong(error as NodeJS.ErrnoException, config));
  }
}

/** What `parseArgs` says of arguments, in Dutch. */
function whatIsWrong({ code, message }: NodeJS.ErrnoException, { options = {} }: ParseArgsConfig): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  const known = Object.keys(options);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const meant = nearest(named.replace(/^-+/, ""), known);
    return `De optie ${named} is onbekend.${meant === null ? "" : ` Bedoelde u --${meant}?`}`;
  }
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Er staat iets dat niet wordt gelezen: ${named}`;
  return `Bij de optie ${named.split(" ")[0]} hoort een waarde, of juist geen.`;
}

/** Whether `other` is the folder, or stands in it. */
export const holds = (folder: string, other: string): boolean => `${other}${sep}`.startsWith(`${folder}${sep}`);
