/** How the commands say that they failed. */
import { ChildFailed } from "../src/build/child.ts";
import { NothingLeft } from "../src/build/leave-out.ts";
import { WrongUsage } from "../src/build/places.ts";
import { UnusableShard } from "../src/build/shard.ts";
import { InvalidThema } from "../src/domain/thema-file.ts";
import { FolderInUse } from "../src/files/lock.ts";

const SAID_IN_FULL = [InvalidThema, ChildFailed, NothingLeft];
/** Nothing was begun. */
const REFUSED = [WrongUsage, UnusableShard, FolderInUse];

const isOneOf = (error: unknown, kinds: readonly (abstract new (...args: never[]) => Error)[]): error is Error =>
  kinds.some((kind) => error instanceof kind);

export interface Command {
  /** Shown with what was asked wrongly. */
  usage: string;
  /** What stands where the command fails. */
  failed: string;
}

/** Runs a command; what it gives is the exit status. Status 1 where it fails, 2 where it was not begun. */
export async function runCommand({ usage, failed }: Command, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (isOneOf(error, REFUSED)) {
      console.error(error instanceof WrongUsage ? `${error.message}\nGebruik: ${usage}` : error.message);
      process.exitCode = 2;
      return;
    }
    console.error(failed);
    console.error(isOneOf(error, SAID_IN_FULL) ? error.message : error);
    process.exitCode = 1;
  }
}

/** Of the commands that make a site. */
export const SITE_STAYS = "De site is niet gemaakt; wat er stond, staat er nog.";
