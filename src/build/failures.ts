/**
 * Documents that later work fails on. Such work runs in processes of their own; what each of them says of documents
 * stands in a file beside what it was asked to do.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/** Why something can't be made. */
export interface Failure {
  /** Ids of the documents that it was to be made of. */
  documenten: string[];
  tekst: string;
}

const fileOf = (argument: string): string => `${argument}.mislukt`;

/** `argument` is what the process was given. */
export const writeFailures = (argument: string, failures: readonly Failure[]): void =>
  writeFileSync(fileOf(argument), JSON.stringify(failures));

/** What the process that was given `argument` wrote; mostly nothing. */
export const readFailures = (argument: string): Failure[] =>
  existsSync(fileOf(argument)) ? (JSON.parse(readFileSync(fileOf(argument), "utf8")) as Failure[]) : [];

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Does work on all documents; where that fails, finds those on which it fails by halves.
 *
 * @param documents paths of `<id>.json`
 * @throws what the work throws where it fails on all of them and on none by itself
 */
export async function findFailures(
  documents: readonly string[],
  work: (documents: readonly string[]) => Promise<void>,
): Promise<Failure[]> {
  try {
    await work(documents);
    return [];
  } catch (error) {
    if (documents.length === 1) {
      return [{ documenten: [basename(documents[0]!, ".json")], tekst: messageOf(error) }];
    }
    const middle = Math.ceil(documents.length / 2);
    const found: Failure[] = [];
    for (const half of [documents.slice(0, middle), documents.slice(middle)]) {
      if (half.length > 0) found.push(...(await findFailures(half, work)));
    }
    if (found.length === 0) throw error;
    return found;
  }
}
