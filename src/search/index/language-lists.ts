/** The lists in `content/zoeken` that people keep: what means the same, and which words are cut otherwise than by rule. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { foldWord, readToken, splitTokens } from "../language/words.ts";
import type { SynonymGroup } from "../query/synonyms.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "content", "zoeken");

const Groups = z.array(z.array(z.string().min(1)).min(2));
const Synonyms = z.strictObject({ afkortingen: Groups, synoniemen: Groups, verwant: Groups });
const Compounds = z.record(z.string(), z.array(z.string()));

export interface LanguageLists {
  synonyms: SynonymGroup[];
  /** Folded word → its folded parts. */
  exceptions: Map<string, string[]>;
}

/** Reads the lists. Throws, naming the file, where one is not in its shape. */
export async function loadLanguageLists(folder = FOLDER): Promise<LanguageLists> {
  const synonyms = await read(join(folder, "synoniemen.yaml"), Synonyms);
  const compounds = await read(join(folder, "samenstellingen.yaml"), Compounds);
  const groups = (kind: SynonymGroup["soort"], lists: string[][]): SynonymGroup[] =>
    lists.map((list) => ({ soort: kind, termen: list.map((label) => ({ label, woorden: wordsOf(label) })) }));
  return {
    synonyms: [
      ...groups("afkorting", synonyms.afkortingen),
      ...groups("synoniem", synonyms.synoniemen),
      ...groups("verwant", synonyms.verwant),
    ],
    exceptions: new Map(Object.entries(compounds).map(([word, parts]) => [foldWord(word), parts.map(foldWord)])),
  };
}

const wordsOf = (label: string): string[] => splitTokens(label).flatMap((raw) => readToken(raw).word || []);

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(parse(await readFile(path, "utf8")));
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}`);
}
