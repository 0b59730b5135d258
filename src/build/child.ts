/** Work that takes much memory runs in a process of its own, which gives it all back at its end. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process said before it failed. */
export class ChildFailed extends Error {
  override name = "ChildFailed";
}

/** Runs a module of ours with one argument. @throws {ChildFailed} with what it printed, when it ends badly */
export function runChild(module: URL, argument: string): Promise<void> {
  const child = fork(fileURLToPath(module), [argument], {
    silent: true,
    env: { ...process.env, NODE_ENV: "production" },
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]!.setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new ChildFailed((said.stderr || said.stdout || `Ended by ${signal ?? code}`).trim()));
    });
  });
}

/** Called by such a module: ends this process when the one that started it has gone, however that ended. */
export function endWithParent(): void {
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();
}
