import { expect, it } from "vitest";
import { runMeasured } from "../../scripts/bench/run-measured.ts";

const node = (script: string) => runMeasured(process.execPath, ["-e", script], { env: { GREETING: "goedendag" } });

it("gives what a command prints, line by line, and how it ended", async () => {
  const run = await node("console.log(process.env.GREETING); console.log('twee'); process.exitCode = 3");
  expect(run.stdout).toBe("goedendag\ntwee\n");
  expect(run.lines.map(({ text }) => text)).toEqual(["goedendag", "twee"]);
  expect(run.exitCode).toBe(3);
  expect(run.seconds).toBeGreaterThan(0);
});

it.runIf(process.platform === "linux")("counts the memory of what the command starts too", async () => {
  const hold = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 4000)";
  const run = await node(`require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`);
  expect(run.peakMegabytes).toBeGreaterThan(150);
});

it("refuses a command that does not exist", async () => {
  await expect(runMeasured("no-such-command", [])).rejects.toThrow("ENOENT");
});
