/**
 * Notices files that did not come although somebody else asked for them: Pagefind goes on without a file of words, as if
 * it had nothing in it. A browser notes the outcome of everything that a page fetches (Resource Timing, `responseStatus`).
 * One that does not say whether a fetch failed leaves only whether there is a network at all.
 */

/** Returns what tells of a lost file below a folder, each once. */
export function watchLostFiles(): (folder: string) => string | null {
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
    const place = lost.findIndex((path) => path.startsWith(folder));
    if (place >= 0) return lost.splice(place, 1)[0]!;
    return navigator.onLine ? null : folder;
  };
}
