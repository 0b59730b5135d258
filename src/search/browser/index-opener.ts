/** Opens the index when it is first needed, and anew when it was replaced or did not load. */
import { SearchIndex } from "../searching/search-index.ts";
import { filesOverHttp } from "./fetch-files.ts";
import { withPatience } from "./patience.ts";

export class IndexOpener {
  #opening: Promise<SearchIndex> | null = null;

  /** Begins to load without waiting; what goes wrong shows when it is needed. */
  warm(): void {
    this.index().then(
      (index) => {
        index.names().catch(() => undefined);
        if (index.manifest.delen.length > 0) index.part(0).catch(() => undefined);
      },
      () => undefined,
    );
  }

  index(): Promise<SearchIndex> {
    if (!this.#opening) {
      this.#opening = withPatience(SearchIndex.open(filesOverHttp));
      this.#opening.catch(() => (this.#opening = null));
    }
    return this.#opening;
  }

  /**
   * Forgets the index after a search that failed, and says whether it is worth opening it again: a site that was
   * renewed while the page stood open names other files now.
   */
  forget(error: unknown): boolean {
    this.#opening = null;
    return navigator.onLine && !/timeout/i.test(String(error));
  }
}
