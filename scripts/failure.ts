/** How the commands say that they failed. */
import { ChildFailed } from "../src/build/child.ts";
import { WrongUsage } from "../src/build/places.ts";
import { UnusableShard } from "../src/build/shard.ts";
import { InvalidThema } from "../src/domain/thema-file.ts";

const SAID_IN_FULL = [InvalidThema, ChildFailed];

/** Runs a command; what it gives is the exit status. `usage` is shown with what was asked wrongly: status 2. */
export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof WrongUsage || error instanceof UnusableShard) {
      console.error(error instanceof WrongUsage ? `${error.message}\nGebruik: ${usage}` : error.message);
      process.exitCode = 2;
      return;
    }
    console.error("De site is niet gemaakt; wat er stond, staat er nog.");
    console.error(SAID_IN_FULL.some((known) => error instanceof known) ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
