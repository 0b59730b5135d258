/** Work that takes much memory runs in a process of its own, which gives it all back at its end. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const LONGEST_OUTPUT = 64 * 1024 * 1024;

/** What a process said before it failed. */
export class ChildFailed extends Error {
  override name = "ChildFailed";
}

/** Runs a module of ours with one argument. @throws {ChildFailed} with what it printed, when it ends badly */
export async function runChild(module: URL, argument: string): Promise<void> {
  try {
    await run(process.execPath, [module.pathname, argument], {
      maxBuffer: LONGEST_OUTPUT,
      env: { ...process.env, NODE_ENV: "production" },
    });
  } catch (error) {
    const { stderr = "", stdout = "", message } = error as { stderr?: string; stdout?: string; message: string };
    throw new ChildFailed((stderr || stdout || message).trim());
  }
}
