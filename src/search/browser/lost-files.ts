/**
 * Notices files that did not come although somebody else asked for them: Pagefind goes on without a file of words, as if
 * it had nothing in it. A browser notes the outcome of everything that a page fetches (Resource Timing, `responseStatus`).
 * One that does not say whether a fetch failed leaves only whether there is a network at all.
 */
import { takeBelow } from "../format/index-files.ts";

/** Returns what tells of a lost file below a folder, each once. */
export function watchLostFiles(): (folder: string) => string | null {
  const isTold = "responseStatus" in PerformanceResourceTiming.prototype;
  const lost: string[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      const { name, responseStatus } = entry;
      if (responseStatus === 0 || responseStatus >= 400) lost.push(new URL(name).pathname);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "resource" });
  return (folder) => {
    note(observer.takeRecords());
    return takeBelow(lost, folder) ?? (isTold || navigator.onLine ? null : folder);
  };
}
