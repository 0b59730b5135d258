/** The lists in `content/zoeken` that people keep: what means the same, and which words are cut otherwise than by rule. */
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import { YamlFile, yamlReason } from "../../domain/yaml-file.ts";
import type { SynonymKind, SynonymList } from "../format/synonym-file.ts";
import { isStopword } from "../language/stopwords.ts";
import { foldedTokens, foldWord } from "../language/words.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "content", "zoeken");

/** As they are headed in a file. */
const KINDS: Readonly<Record<string, SynonymKind>> = {
  afkortingen: "afkorting",
  synoniemen: "synoniem",
  verwant: "verwant",
};
const Compounds = z.record(z.string(), z.array(z.string()));

/** Reads what means the same. Throws, with each file and line, where a list is not as it should be. */
export async function loadSynonyms(folder = FOLDER): Promise<SynonymList> {
  const names = (await readdir(join(folder, "synoniemen"))).filter((name) => name.endsWith(".yaml")).sort();
  const files = names.map(async (name) => readGroups(name, await readFile(join(folder, "synoniemen", name), "utf8")));
  const groups = (await Promise.all(files)).flat();
  const faults = groups.flatMap(({ place, fault }) => (fault === null ? [] : [`${place}: ${fault}`]));
  faults.push(...saidTwice(groups));
  if (faults.length > 0) throw new Error(`De lijsten van wat hetzelfde betekent kloppen niet.\n${faults.join("\n")}`);
  const ofKind = (kind: SynonymKind) => groups.flatMap((group) => (group.kind === kind ? [group.labels] : []));
  return { afkorting: ofKind("afkorting"), synoniem: ofKind("synoniem"), verwant: ofKind("verwant") };
}

/** Words that are cut otherwise than by rule, with their parts, all folded. Throws, with the line, where the list is not as it should be. */
export function loadCompounds(folder = FOLDER): Map<string, string[]> {
  const compounds = readCompounds(join(folder, "samenstellingen.yaml"));
  return new Map(Object.entries(compounds).map(([word, parts]) => [foldWord(word), parts.map(foldWord)]));
}

interface ListedGroup {
  /** File and line. */
  place: string;
  kind: SynonymKind | null;
  labels: string[];
  /** What is wrong with it, and what to do. */
  fault: string | null;
}

/** The groups of one file, and what is wrong in it. */
function readGroups(name: string, text: string): ListedGroup[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = (node: unknown) => `${name}, regel ${lines.linePos((node as Node | null)?.range?.[0] ?? 0).line}`;
  const wrong = (node: unknown, fault: string): ListedGroup => ({
    place: placeOf(node),
    kind: null,
    labels: [],
    fault,
  });
  const [error] = document.errors;
  if (error)
    return [{ ...wrong(null, yamlReason(error)), place: `${name}, regel ${lines.linePos(error.pos[0]).line}` }];
  if (!isMap(document.contents)) return [wrong(null, `verwacht ${Object.keys(KINDS).join(", ")}`)];
  return document.contents.items.flatMap(({ key, value }) => {
    const heading = String(key);
    const kind = KINDS[heading];
    if (kind === undefined) return wrong(key, `“${heading}” bestaat niet; kies uit ${Object.keys(KINDS).join(", ")}`);
    if (!isSeq(value)) return wrong(key, `onder “${heading}” hoort een lijst van groepen`);
    return value.items.map((item) => {
      const labels = isSeq(item) ? item.items.map((one) => (isScalar(one) ? String(one.value).trim() : "")) : [];
      return { place: placeOf(item), kind, labels, fault: faultOf(labels) };
    });
  });
}

/** What is wrong with a group by itself. */
function faultOf(labels: readonly string[]): string | null {
  const named = labels.map(nameOf);
  if (labels.length < 2 || named.includes("")) return "een groep noemt twee of meer woorden";
  const again = labels.find((_, i) => named.indexOf(named[i]!) < i);
  return again === undefined ? null : `“${again}” staat er twee keer`;
}

/** Two names that stand together in two groups: what counts then, nobody can see. */
function saidTwice(groups: readonly ListedGroup[]): string[] {
  const first = new Map<string, ListedGroup>();
  return groups.flatMap((group) => {
    const pairs = group.labels.flatMap((a, i) => group.labels.slice(i + 1).map((b) => [a, b] as const));
    const [again] = pairs.flatMap(([a, b]) => {
      const pair = [nameOf(a), nameOf(b)].sort().join("|");
      const earlier = first.get(pair) ?? group;
      first.set(pair, earlier);
      return earlier === group
        ? []
        : [`${group.place}: “${a}” en “${b}” staan ook samen in ${earlier.place}; houd er één`];
    });
    return again === undefined ? [] : [again];
  });
}

const nameOf = (label: string): string => foldedTokens(label).join(" ");

/**
 * The groups of which the archive has something: the others would find nothing. `has` says whether the archive has
 * a folded word in any form.
 */
export function usableSynonyms(list: SynonymList, has: (word: string) => boolean): SynonymList {
  const isSaid = (label: string) => foldedTokens(label).every((word) => isStopword(word) || has(word));
  const usable = (groups: string[][]) => groups.filter((group) => group.some(isSaid));
  return { afkorting: usable(list.afkorting), synoniem: usable(list.synoniem), verwant: usable(list.verwant) };
}

function readCompounds(path: string): z.infer<typeof Compounds> {
  const yaml = new YamlFile(readFileSync(path, "utf8"));
  const wrong = (regel: number, reden: string) => new Error(`${basename(path)}, regel ${regel}: ${reden}`);
  if (yaml.fault) throw wrong(yaml.fault.regel, yaml.fault.reden);
  const result = Compounds.safeParse(yaml.values ?? {});
  if (result.success) return result.data;
  const regel = yaml.lineOf(result.error.issues[0]!.path as (string | number)[]);
  throw wrong(regel, "schrijf een woord met zijn delen, zoals “ziekenhuiszorg: [ziekenhuis, zorg]”");
}
