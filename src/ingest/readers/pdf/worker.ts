/** The thread that pdf.js runs in; see guarded.ts. */
import { parentPort } from "node:worker_threads";
import { extract } from "./extract.ts";

parentPort!.on("message", (bytes: Uint8Array) => {
  void extract(bytes).then((extraction) => {
    parentPort!.postMessage(extraction);
  });
});
