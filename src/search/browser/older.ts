/**
 * Goes on with the years that were not needed for a first page, says how far it is, and shows what they add when nobody
 * is reading. Fetched once results stand.
 */
import { countFound, sayFound, type FoundCount } from "./counts.ts";
import type { FoundSearch } from "./found.ts";
import { Hands } from "./hands.ts";
import { pause } from "./patience.ts";
import { type Older, renderProgress } from "./render-progress.ts";
import type { SearchView } from "./view.ts";

/** Older years are searched when nobody has changed the search for so long. */
const OLDER_MS = 500;

export interface OlderHost {
  /** Whether a search is still the one that is asked for. */
  isCurrent(turn: number): boolean;
  narrow(found: FoundSearch): Promise<FoundSearch>;
  present(found: FoundSearch, turn: number): Promise<void>;
  /** The index is opened anew. */
  restart(error: unknown): void;
}

export class OlderYears {
  readonly #view: SearchView;
  readonly #host: OlderHost;
  readonly #hands: Hands;

  constructor(view: SearchView, host: OlderHost) {
    this.#view = view;
    this.#host = host;
    this.#hands = new Hands(view.element("uitkomst"));
  }

  /** Whether someone is busy with what is shown. */
  get isReading(): boolean {
    return this.#hands.areOn;
  }

  /** Other results are shown. */
  lift(): void {
    this.#hands.lift();
  }

  /** Searches what is left. `isAsked`: at once, and also for someone who saves data. */
  async search(found: FoundSearch, turn: number, savesData: boolean, isAsked = false): Promise<void> {
    const { run, order } = found;
    const left = () => order.parts.filter((part) => !run.isDone(part));
    this.#say(found, { kind: "done" });
    if (left().length === 0 || run.isHopeless) return;
    if (savesData && !isAsked) {
      this.#say(found, { kind: "waiting", search: () => void this.search(found, turn, savesData, true) });
      return;
    }
    await pause(isAsked ? 0 : OLDER_MS);
    try {
      while (left().length > 0) {
        if (!this.#host.isCurrent(turn)) return;
        this.#say(found, { kind: "searching" });
        await run.searchNext(order);
        await idle();
      }
      const all = await this.#host.narrow(found);
      if (this.#host.isCurrent(turn)) await this.#add(found, all, turn);
    } catch (error) {
      if (!this.#host.isCurrent(turn)) return;
      console.error(error);
      this.#say(found, { kind: "failed", search: () => this.#host.restart(error) });
    }
  }

  async #add(shown: FoundSearch, found: FoundSearch, turn: number): Promise<void> {
    if (found.hits.length <= shown.hits.length || !this.#hands.areOn) {
      await this.#host.present(found, turn);
      return;
    }
    const [before, after] = [countIn(shown), countIn(found)];
    const added = sayFound({ vragen: after.vragen - before.vragen, hele: after.hele - before.hele });
    this.#say(found, {
      kind: "held",
      found: added,
      show: () => {
        this.#view.element("aantal").focus();
        void this.#host.present(found, turn);
      },
    });
    this.#view.announce(`Alle jaren doorzocht: nog ${added}`);
  }

  #say({ run, order }: FoundSearch, older: Older): void {
    const { delen } = run.index.manifest;
    const searched = run.searched(order);
    this.#view.root.dataset["searchParts"] = `${searched.length}/${order.parts.length}`;
    const partsOf = (places: readonly number[]) => places.map((place) => delen[place]!);
    const left = run.isHopeless ? [] : order.parts.filter((part) => !run.has(part));
    const { said, way } = renderProgress(partsOf(searched), partsOf(left), older);
    this.#view.element("voortgang").textContent = said;
    this.#view.element("ouder").replaceChildren(...(way ? [way] : []));
    const bar = this.#view.element("balk") as HTMLProgressElement;
    // Without a value it is not shown once results stand.
    if (older.kind === "searching") Object.assign(bar, { max: order.parts.length, value: searched.length });
    else bar.removeAttribute("value");
  }
}

const countIn = ({ run, hits }: FoundSearch): FoundCount => countFound(hits, run.index.catalogue);

/** Waits until the browser has nothing better to do; not every browser tells. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 20);
  });
