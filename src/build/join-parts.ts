/** Adds up the parts of the search index in another process than the one that goes on with what that gives. */
import { readFileSync, writeFileSync } from "node:fs";
import { type Joined, type JoinInput, joinParts } from "../search/indexing/assemble.ts";

export interface JoinTask extends JoinInput {
  /** The file for what it gives. */
  outFile: string;
}

export const joinInto = async ({ outFile, ...input }: JoinTask): Promise<void> =>
  writeFileSync(outFile, JSON.stringify(await joinParts(input)));

export const readJoined = ({ outFile }: JoinTask): Joined => JSON.parse(readFileSync(outFile, "utf8")) as Joined;
