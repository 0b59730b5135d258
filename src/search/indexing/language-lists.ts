/** The lists in `content/zoeken` that people keep: what means the same, and which words are cut otherwise than by rule. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { isStopword } from "../language/stopwords.ts";
import { foldedTokens, foldWord } from "../language/words.ts";
import type { SynonymList } from "../format/manifest.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "content", "zoeken");

const Groups = z.array(z.array(z.string().min(1)).min(2));
const Synonyms = z.strictObject({ afkortingen: Groups, synoniemen: Groups, verwant: Groups });
const Compounds = z.record(z.string(), z.array(z.string()));

export interface LanguageLists {
  synonyms: SynonymList;
  /** Folded word → its folded parts. */
  exceptions: Map<string, string[]>;
}

/** Reads the lists. Throws, naming the file, where one is not in its shape. */
export async function loadLanguageLists(folder = FOLDER): Promise<LanguageLists> {
  const names = (await readdir(join(folder, "synoniemen"))).filter((name) => name.endsWith(".yaml")).sort();
  const synonyms = await Promise.all(names.map((name) => read(join(folder, "synoniemen", name), Synonyms)));
  const compounds = await read(join(folder, "samenstellingen.yaml"), Compounds);
  return {
    synonyms: {
      afkorting: synonyms.flatMap(({ afkortingen }) => afkortingen),
      synoniem: synonyms.flatMap(({ synoniemen }) => synoniemen),
      verwant: synonyms.flatMap(({ verwant }) => verwant),
    },
    exceptions: new Map(Object.entries(compounds).map(([word, parts]) => [foldWord(word), parts.map(foldWord)])),
  };
}

/**
 * The groups of which the archive has something: the others would find nothing. `has` says whether the archive has
 * a folded word in any form.
 */
export function usableSynonyms(list: SynonymList, has: (word: string) => boolean): SynonymList {
  const isSaid = (label: string) => foldedTokens(label).every((word) => isStopword(word) || has(word));
  const usable = (groups: string[][]) => groups.filter((group) => group.some(isSaid));
  return { afkorting: usable(list.afkorting), synoniem: usable(list.synoniem), verwant: usable(list.verwant) };
}

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(parse(await readFile(path, "utf8")));
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}`);
}
