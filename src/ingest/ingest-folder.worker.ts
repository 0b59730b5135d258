/** Reads batches for `ingestFolder` in a thread. */
import { workerData } from "node:worker_threads";
import { folderReader, type IngestFolders } from "./ingest-folder.ts";

const [, folders] = workerData as [unknown, IngestFolders];

export default folderReader(folders);
