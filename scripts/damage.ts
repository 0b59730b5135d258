/** Damages files and folders as disks, people and programs that were stopped do. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "../src/files/files-below.ts";

type Random = () => number;
/** Gives what it did, for people. */
type Damage = (target: { file: string; other: string; folders: readonly string[]; random: Random }) => string;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

function changed(file: string, random: Random): Buffer {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return Buffer.from("x");
  const at = Math.floor(random() * bytes.length);
  bytes[at]! ^= 1 + Math.floor(random() * 255);
  return bytes;
}

const DAMAGES: Damage[] = [
  ({ file, random }) => {
    writeFileSync(file, changed(file, random));
    return `a byte changed in ${file}`;
  },
  ({ file, random }) => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, changed(file, random));
    utimesSync(file, atime, mtime);
    return `a byte changed in ${file}, its time kept`;
  },
  ({ file, random }) => {
    const bytes = changed(file, random);
    rmSync(file);
    writeFileSync(file, bytes);
    return `another file for ${file}`;
  },
  ({ file, random }) => {
    truncateSync(file, Math.floor(random() * statSync(file).size));
    return `${file} cut`;
  },
  ({ file }) => {
    truncateSync(file, 0);
    return `${file} emptied`;
  },
  ({ file }) => {
    rmSync(file);
    return `${file} taken away`;
  },
  ({ file, other }) => {
    const [one, two] = [readFileSync(file), readFileSync(other)];
    writeFileSync(file, two);
    writeFileSync(other, one);
    return `${file} and ${other} changed places`;
  },
  ({ file }) => {
    rmSync(dirname(file), { recursive: true });
    return `folder ${dirname(file)} taken away`;
  },
  ({ file, folders }) => {
    if (folders.includes(dirname(file))) return "nothing";
    rmSync(dirname(file), { recursive: true });
    writeFileSync(dirname(file), "geen map");
    return `a file in the place of folder ${dirname(file)}`;
  },
  ({ file }) => {
    rmSync(file);
    mkdirSync(join(file, "map"), { recursive: true });
    writeFileSync(join(file, "map", "bestand"), "geen bestand");
    return `a folder in the place of ${file}`;
  },
  ({ file, random }) => {
    const name = join(dirname(file), pick(["vreemd.txt", ".verborgen", "index.html.tmp", "vreemd.nieuw"], random));
    writeFileSync(name, "van een ander");
    return `${name} put in`;
  },
  ({ file }) => {
    writeFileSync(`${file}.nieuw`, readFileSync(file).subarray(0, 10));
    return `a half-written ${file}.nieuw`;
  },
];

/**
 * Damages one thing below one of the folders, each as likely as the others; parts of a folder too, however few files they
 * have. Gives what was done, or `null` where nothing is left to damage.
 */
export function damageOne(folders: readonly string[], random: Random): string | null {
  const there = folders.filter((folder) => existsSync(folder) && filesBelow(folder).length > 0);
  if (there.length === 0) return null;
  const folder = pick(there, random);
  const parts = readdirSync(folder).map((name) => join(folder, name));
  const part = pick(parts, random);
  const below = statSync(part).isDirectory() ? filesBelow(part).map((file) => join(part, file)) : [part];
  const inPart = below.length > 0 ? below : filesBelow(folder).map((file) => join(folder, file));
  const all = filesBelow(folder).map((file) => join(folder, file));
  return pick(DAMAGES, random)({ file: pick(inPart, random), other: pick(all, random), folders, random });
}
