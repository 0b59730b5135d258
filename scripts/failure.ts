/** How the commands say that they failed. */
import { WrongUsage } from "../src/build/places.ts";
import { RefusedError, SaidError } from "../src/files/said-error.ts";

/** What a disk says, and what people can do then. */
const REFUSALS: Record<string, string> = {
  ENOSPC: "De schijf is vol. Maak ruimte vrij en begin opnieuw.",
  EDQUOT: "De schijf is vol. Maak ruimte vrij en begin opnieuw.",
  EROFS: "Op deze schijf kan niet worden geschreven. Kies een andere map.",
  EACCES: "De rechten om hier te lezen of te schrijven ontbreken. Geef ze, of kies een andere map.",
};
const REFUSED_BY_DISK = new RegExp(`\\b(?:${Object.keys(REFUSALS).join("|")})\\b`);

/** What to do about an error of a disk, with its place; `null` for any other. Other processes tell theirs as text. */
function refusalOf(error: unknown): string | null {
  const { message, path } = error as NodeJS.ErrnoException;
  const code = error instanceof Error ? REFUSED_BY_DISK.exec(message)?.[0] : undefined;
  if (code === undefined) return null;
  return [REFUSALS[code], path ?? message].join("\n");
}

export interface Command {
  /** Shown with what was asked wrongly. */
  usage: string;
  /** What stands where the command fails. */
  failed: string;
  /** The exit status then. */
  failedStatus?: number;
}

/** Runs a command; what it gives is the exit status. That is 2 where it was not begun. */
export async function runCommand(
  { usage, failed, failedStatus = 1 }: Command,
  run: () => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof RefusedError) {
      console.error(error instanceof WrongUsage ? `${error.message}\nGebruik: ${usage}` : error.message);
      process.exitCode = 2;
      return;
    }
    console.error(failed);
    console.error(refusalOf(error) ?? (error instanceof SaidError ? error.message : error));
    process.exitCode = failedStatus;
  }
}

/** Of the commands that end with 1 where some documents were left out and the rest is there. */
export const NOTHING_MADE = 3;

/** Of the commands that make a site. */
export const SITE_STAYS = {
  failed: "De site is niet gemaakt; wat er stond, staat er nog.",
  failedStatus: NOTHING_MADE,
};
