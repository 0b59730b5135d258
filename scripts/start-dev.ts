/** Starts `npm run dev` for a program that looks at what it shows. */
import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

export interface StartedDev {
  process: ChildProcess;
  /** “http://localhost:4321”, when its pages are there. Fails with what it said, when it ends before. */
  address: Promise<string>;
}

/** Starts it on a folder of sources. */
export function startDev(sources: string): StartedDev {
  // Under these, Astro makes pages for tests or for publication.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  const dev = spawn(process.execPath, [join(ROOT, "scripts", "dev.ts"), "--sources", sources], { cwd: ROOT, env });
  let said = "";
  const address = new Promise<string>((found, fail) => {
    dev.stdout.on("data", (text: Buffer) => {
      const [, at] = /Het archief staat op (\S+)\/ /.exec((said += text.toString())) ?? [];
      if (at) found(at);
    });
    dev.stderr.on("data", (text: Buffer) => (said += text.toString()));
    dev.on("exit", () => fail(new Error(said)));
  });
  return { process: dev, address };
}
