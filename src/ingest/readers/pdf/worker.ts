/** The thread that files are read in; see guarded.ts. */
import { parentPort } from "node:worker_threads";
import { failed } from "./outcome.ts";
import { read } from "./read.ts";

parentPort!.on("message", (bytes: Uint8Array) => {
  void read(bytes)
    .catch(() => failed("damaged"))
    .then((outcome) => {
      parentPort!.postMessage(outcome);
    });
});
