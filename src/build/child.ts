/** Work that takes much memory runs in a process of its own, which gives it all back at its end. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ENDING_WITH_PARENT, endingWithThis } from "./end-with-parent.ts";
import { SaidError } from "../files/said-error.ts";
import { ON_ONE_CORE } from "./one-core.ts";

/** What a process said before it failed. */
export class ChildFailed extends SaidError {
  override name = "ChildFailed";
}

/** Runs a module of ours with one argument. @throws {ChildFailed} with what it printed, when it ends badly */
export function runChild(module: URL, argument: string): Promise<void> {
  const child = spawn(process.execPath, [...ON_ONE_CORE, ...ENDING_WITH_PARENT, fileURLToPath(module), argument], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...endingWithThis(), NODE_ENV: "production" },
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new ChildFailed((said.stderr || said.stdout || `Ended by ${signal ?? code}`).trim()));
    });
  });
}
