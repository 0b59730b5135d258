/**
 * A shard: what a machine makes of a part of the sources. It holds a whole site of those documents, and all that is
 * needed to join it with others without making its pages again.
 */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Thema } from "../domain/thema.ts";
import { type BuildOutcome, buildSite } from "./build-site.ts";
import { isFile } from "../files/file-text.ts";
import { linkTree } from "../files/link.ts";
import { readLines, writeUnfinished } from "./journal.ts";
import type { Reporter } from "./reporter.ts";
import { type WorkFolder, workFolder } from "./work-folder.ts";
import { RefusedError } from "../files/said-error.ts";

export interface ShardFolder {
  /** The sources as received, under the names that they have in the whole archive. */
  sources: string;
  site: string;
  work: WorkFolder;
}

const shardFolder = (root: string): ShardFolder => ({
  sources: join(root, "bronnen"),
  site: join(root, "site"),
  work: workFolder(join(root, "werk")),
});

export interface ShardInput {
  sources: string;
  /** Folder within `sources` that the shard is made of. */
  part: string;
  out: string;
  themas: readonly Thema[];
  afdruk: string;
}

/** Makes a shard. Running it again makes only what changed. */
export function makeShard(
  { sources, part, out, themas, afdruk }: ShardInput,
  reporter: Reporter,
): Promise<BuildOutcome> {
  const shard = shardFolder(out);
  cpSync(join(sources, part), join(shard.sources, part), { recursive: true, preserveTimestamps: true });
  return buildSite(
    { sources: shard.sources, part, out: shard.site, vragen: null, themas, work: shard.work, afdruk },
    reporter,
  );
}

/** A folder that is no shard, or one that another version of the program made. The message is Dutch. */
export class UnusableShard extends RefusedError {
  override name = "UnusableShard";
}

export interface AssembleInput {
  /** Folders that {@link makeShard} made. */
  shards: readonly string[];
  out: string;
  work: WorkFolder;
  themas: readonly Thema[];
  isForPublication: boolean;
  afdruk: string;
}

/**
 * Joins shards to the site that one build of all their sources would give. Only pages that say something about documents
 * of other shards, and the lists, are made.
 *
 * @throws {UnusableShard}
 */
export async function assembleShards(
  { shards, out, work, themas, isForPublication, afdruk }: AssembleInput,
  reporter: Reporter,
): Promise<BuildOutcome> {
  const opened = shards.map(shardFolder);
  const lines = opened.flatMap((shard, i) => sourcesOf(shard, shards[i]!, afdruk));
  const sources = join(work.root, "bronnen");
  mkdirSync(work.root, { recursive: true });
  // As of a build that was stopped, so that documents of several shards that claim one id are read again.
  writeUnfinished(work.journal, afdruk, lines);
  for (const shard of opened) {
    linkTree(shard.sources, sources);
    for (const kept of ["documenten", "delen", "kenmerken", "zoeken", "gegevens"] as const)
      linkTree(shard.work[kept], work[kept]);
  }
  const lenders = opened.map(({ site }) => site);
  return buildSite({ sources, out, vragen: null, themas, work, isForPublication, afdruk, lenders }, reporter);
}

/** The lines of a shard's journal, one for each of its sources. */
function sourcesOf({ work }: ShardFolder, root: string, afdruk: string): string[] {
  if (!isFile(work.journal)) throw new UnusableShard(`${root} is geen deel dat met npm run shard is gemaakt`);
  const lines = readLines(work.journal, afdruk);
  if (!lines) throw new UnusableShard(`${root} is met een andere versie van het programma gemaakt; maak het opnieuw`);
  return [...lines];
}
