/** Reads batches for `readArchive` in a thread. */
import { workerData } from "node:worker_threads";
import { type ArchiveFolders, archiveReader } from "./read-archive.ts";

const [, folders] = workerData as [unknown, ArchiveFolders];

export default archiveReader(folders);
