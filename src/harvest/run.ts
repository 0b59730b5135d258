/**
 * A harvest: what changed at the sources since the run before, then the days of asking that are asked for and not held
 * yet, then what is looked at again. Each thing is kept as soon as it comes, so that a run can be stopped at any moment;
 * up to where the sources were read is written down when all of it was kept.
 */
import pMap from "p-map";
import { dayAfter } from "../domain/datum.ts";
import { isOfWrittenQuestions } from "./aard.ts";
import { askService } from "./ask-service.ts";
import { hoursBefore } from "./days.ts";
import { noteDeleted } from "./deleted.ts";
import type { Harvest } from "./harvest.ts";
import { keepStuk } from "./keep-stuk.ts";
import { keepZaak } from "./keep-zaak.ts";
import { isDueAtKamer, isDueAtService } from "./look-again.ts";
import type { Bron, Moment, Stuk } from "./model.ts";
import { halves, isFilled, lacking, withFilled } from "./periods.ts";
import { keepPublications } from "./publications.ts";
import { type Page, SourceFailure, type Window, type ZaakMetStukken } from "./source.ts";
import type { Merken } from "./state.ts";

export interface Wish {
  /** Days of asking to hold; `null` for those that are held already. */
  days: Window | null;
  /** Only this case. */
  zaaknummer: string | null;
  /** Only this source; `null` for the Kamer, and the service for what that lacks. */
  bron: Bron | null;
  /** So many cases of which something is new or other than before, and no more. */
  limit: number;
}

export interface Progress {
  /** What is being done, in Dutch. */
  stap: string;
  /** Between 0 and 1; `null` where it is not known. */
  deel: number | null;
}

/** @param bekeken cases and papers that the run has met */
export type OnProgress = (progress: Progress, bekeken: number) => void;

/** The overlap of a run with the one before: a source shows changes a while after their moment. */
const OVERLAP_HOURS = 6;
/** The service shows papers of a day in the course of the days after it. */
const SERVICE_DAYS = 7;
/** Requests to the Kamer at once. */
const AT_ONCE = 2;

/** @throws {SourceFailure} where a source fails; what was kept until then stays, and a next run goes on from there */
export async function run(harvest: Harvest, wish: Wish, now: Date, onProgress: OnProgress): Promise<void> {
  const runner = new Runner(harvest, wish, now, onProgress);
  try {
    await runner.run();
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    harvest.tally.meldingen.add(`Na ${wish.limit} zaken gestopt, zoals gevraagd; een volgende keer gaat verder`);
  }
}

/** Who wants to hear how far a list is read: after each of it which part of it was, after each page up to which moment. */
interface Telling {
  part?: (part: number) => void;
  reached?: (moment: Moment | null) => void;
}

class LimitReached extends Error {}

class Runner {
  readonly #harvest: Harvest;
  readonly #wish: Wish;
  readonly #now: Date;
  readonly #onProgress: OnProgress;
  /** Papers that this run met. */
  readonly #met = new Set<string>();

  constructor(harvest: Harvest, wish: Wish, now: Date, onProgress: OnProgress) {
    this.#harvest = harvest;
    this.#wish = wish;
    this.#now = now;
    this.#onProgress = onProgress;
  }

  async run(): Promise<void> {
    const { zaaknummer, bron, days } = this.#wish;
    const { state, dag } = this.#harvest;
    if (zaaknummer !== null) return this.#one(zaaknummer, bron);
    if (bron === "officielebekendmakingen") return this.#ofService(days?.from ?? dayAfter(dag, -SERVICE_DAYS));
    const before = state.stand.merken;
    if (before.zaken !== null) await this.#changes(before);
    if (days !== null) await this.#fill(lacking(state.stand.gevuld, days, dag), before.zaken === null);
    await this.#lookAgain();
    if (bron === null) await this.#askService();
  }

  /** Everything of one case, by its number. */
  async #one(zaaknummer: string, bron: Bron | null): Promise<void> {
    const { sources, tally, state } = this.#harvest;
    if (bron === "officielebekendmakingen") {
      return keepPublications(this.#harvest, await sources.publications.ofZaak(zaaknummer));
    }
    const found = await sources.kamer.zaak(zaaknummer);
    if (found) await this.#keepCase(found);
    else tally.fail(zaaknummer, { wat: `Zaak ${zaaknummer}`, reden: "De Tweede Kamer kent geen zaak met dit nummer" });
    if (bron === "tweedekamer") return;
    const { dag } = this.#harvest;
    for (const id of state.idsOf((line) => line.zaken.includes(zaaknummer) && isDueAtService(line, dag))) {
      await askService(this.#harvest, state.stuk(id)!);
    }
  }

  /** Papers and cases of the service that the Kamer does not have. */
  async #ofService(since: string): Promise<void> {
    for (const what of ["vragen", "aanhangsels"] as const) {
      for await (const { items } of this.#harvest.sources.publications.changed(what, since)) {
        this.#tell(`Officiële bekendmakingen: ${what}`, null);
        await keepPublications(this.#harvest, items);
        if (this.#harvest.tally.maps.size >= this.#wish.limit) throw new LimitReached();
      }
    }
  }

  async #fill(windows: readonly Window[], isFirst: boolean): Promise<void> {
    const { state, droog } = this.#harvest;
    let newest: Moment | null = null;
    let { gevuld } = state.stand;
    for (const [i, window] of windows.entries()) {
      const tell = (part: number) => this.#tell(`Vragen vanaf ${window.from}`, (i + part) / windows.length);
      newest = later(newest, await this.#fillWindow(window, tell));
      gevuld = withFilled(gevuld, window);
      // Days are held from a moment on: without one, what changes there later would be missed.
      if (droog || (newest === null && i < windows.length - 1)) continue;
      // What changes while this runs comes again: the source's clock may be behind ours.
      const merken = isFirst ? allMarks(earlier(newest, momentOf(this.#now))) : state.stand.merken;
      state.setStand({ gevuld, merken });
    }
  }

  /**
   * @param tell is told which part of it is done
   * @returns the newest moment that was seen
   */
  async #fillWindow(window: Window, tell: (part: number) => void): Promise<Moment | null> {
    const { kamer } = this.#harvest.sources;
    try {
      tell(0);
      const cases = await this.#each(kamer.zakenAsked(window), (item) => this.#keepCase(item), { part: tell });
      const papers = await this.#each(kamer.stukkenDated(window), async (stuk) => {
        if (stuk.zaken.length === 0 || this.#harvest.state.stuk(stuk.id)) await this.#keepPaper(stuk);
      });
      return later(cases, papers);
    } catch (error) {
      // A page that keeps failing may be too much at once.
      const parts = error instanceof SourceFailure && error.passing ? halves(window, this.#harvest.dag) : null;
      if (parts === null) throw error;
      const first = await this.#fillWindow(parts[0], (part) => tell(part / 2));
      return later(first, await this.#fillWindow(parts[1], (part) => tell((1 + part) / 2)));
    }
  }

  /** What the sources touched since the run before. Where that changed nothing, nothing is written, no mark either. */
  async #changes(before: Merken): Promise<void> {
    const { state, sources, droog, tally } = this.#harvest;
    const { kamer } = sources;
    const merken = { ...before };
    const since = (mark: Moment | null) => hoursBefore(mark ?? momentOf(this.#now), OVERLAP_HOURS);
    const toAsk = new Set<string>();
    const tellWith = (stap: string, mark: Moment | null): Telling => ({
      reached: (reached) =>
        this.#tell(stap, reached === null ? null : partOf(since(mark), reached, momentOf(this.#now))),
    });

    merken.zaken = later(
      merken.zaken,
      await this.#each(
        kamer.zakenChanged(since(before.zaken)),
        async (zaak) => {
          if (!state.zaak(zaak.id) && !this.#isAskedFor(zaak.ingezonden?.waarde ?? null)) return;
          keepZaak(this.#harvest, zaak);
          for (const { id, soort } of zaak.stukken) {
            const isListed = state.stuk(id)?.zaken.includes(zaak.zaaknummer) ?? false;
            if (!isListed && isOfWrittenQuestions(soort)) toAsk.add(id);
          }
        },
        tellWith("Gewijzigde zaken", before.zaken),
      ),
    );
    merken.stukken = later(
      merken.stukken,
      await this.#each(
        kamer.stukkenChanged(since(before.stukken)),
        async (stuk) => {
          if (!this.#isOurs(stuk)) return;
          toAsk.delete(stuk.id);
          await this.#keepPaper(stuk);
        },
        tellWith("Gewijzigde stukken", before.stukken),
      ),
    );
    await this.#all(toAsk, (id) => this.#askKamer(id));
    const apart = state.idsOf(({ id, apart }) => apart === true && !this.#met.has(id));
    await this.#each(kamer.stukkenChangedOf(apart, since(before.stukken)), (stuk) => this.#keepPaper(stuk));
    for (const [van, mark] of [
      ["zaak", "verwijderdeZaken"],
      ["stuk", "verwijderdeStukken"],
    ] as const) {
      const gone = kamer.deletedSince(van, since(before[mark]));
      const reached = await this.#each(gone, async (row) => noteDeleted(this.#harvest, row));
      merken[mark] = later(merken[mark], reached);
    }
    if (!droog && tally.changes > 0) state.setStand({ ...state.stand, merken });
  }

  /** A paper that belongs to a case that is held, or that has none and is of the days that are held. */
  #isOurs({ id, zaken, datum }: Stuk): boolean {
    const { state } = this.#harvest;
    if (state.stuk(id) || zaken.some(({ zaaknummer }) => state.zaakOf(zaaknummer))) return true;
    return zaken.length === 0 && this.#isAskedFor(datum?.waarde ?? null);
  }

  #isAskedFor(day: string | null): boolean {
    return day !== null && isFilled(this.#harvest.state.stand.gevuld, day);
  }

  async #lookAgain(): Promise<void> {
    const { state, dag } = this.#harvest;
    const due = state.idsOf((line) => !this.#met.has(line.id) && isDueAtKamer(line, dag));
    let done = 0;
    await this.#all(due, async (id) => {
      await this.#askKamer(id);
      this.#tell("Nog eens bekeken", ++done / due.length);
    });
  }

  /** That the service does not answer stops nothing: it is asked again another time. */
  async #askService(): Promise<void> {
    const { state, dag, tally } = this.#harvest;
    const due = state.idsOf((line) => isDueAtService(line, dag));
    try {
      for (const [i, id] of due.entries()) {
        this.#tell("Gevraagd aan officiële bekendmakingen", i / due.length);
        await askService(this.#harvest, state.stuk(id)!);
      }
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      tally.fail("officielebekendmakingen", { wat: "Officiële bekendmakingen", reden: error.message });
    }
  }

  async #askKamer(id: string): Promise<void> {
    const stuk = await this.#harvest.sources.kamer.stuk(id);
    if (stuk) await this.#keepPaper(stuk);
  }

  async #keepCase({ zaak, stukken }: ZaakMetStukken): Promise<void> {
    keepZaak(this.#harvest, zaak);
    for (const stuk of stukken) await this.#keepPaper(stuk);
  }

  /** A paper of several cases comes with each of them; while it is being kept for one, the others wait. */
  readonly #keeping = new Map<string, Promise<void>>();

  async #keepPaper(stuk: Stuk): Promise<void> {
    const before = this.#keeping.get(stuk.id);
    const kept = (before ?? Promise.resolve()).then(() => keepStuk(this.#harvest, stuk));
    this.#keeping.set(stuk.id, kept);
    this.#met.add(stuk.id);
    try {
      await kept;
    } finally {
      if (this.#keeping.get(stuk.id) === kept) this.#keeping.delete(stuk.id);
    }
  }

  /** @returns the newest moment of all pages */
  async #each<T>(
    pages: AsyncIterable<Page<T>>,
    keep: (item: T) => Promise<void>,
    tell: Telling = {},
  ): Promise<Moment | null> {
    let newest: Moment | null = null;
    let [done, met, part] = [0, 0, 0];
    for await (const { items, mark, more } of pages) {
      met += items.length;
      // How many pages there are nobody says: where one follows, as many are expected on it.
      const expected = met + (more ? items.length : 0);
      await this.#all(items, async (item) => {
        await keep(item);
        part = Math.max(part, ++done / expected);
        tell.part?.(part);
      });
      newest = later(newest, mark);
      tell.reached?.(newest);
    }
    return newest;
  }

  /** Some at once. Where one fails, or the limit is reached, none is begun and those begun are finished. */
  async #all<T>(items: Iterable<T>, keep: (item: T) => Promise<void>): Promise<void> {
    let failure: unknown = null;
    await pMap(
      items,
      async (item) => {
        if (failure !== null) return;
        try {
          if (this.#harvest.tally.maps.size >= this.#wish.limit) throw new LimitReached();
          await keep(item);
        } catch (error) {
          failure ??= error;
        }
      },
      { concurrency: AT_ONCE },
    );
    if (failure !== null) throw failure;
  }

  #tell(stap: string, deel: number | null): void {
    const { tally } = this.#harvest;
    // A run that ends after so many cases may be further than the days it was asked for.
    const ofLimit = Math.min(1, tally.maps.size / this.#wish.limit);
    this.#onProgress({ stap, deel: deel === null ? null : Math.max(deel, ofLimit) }, tally.met);
  }
}

const later = (a: Moment | null, b: Moment | null): Moment | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: Moment | null, b: Moment): Moment => (a !== null && a < b ? a : b);

const momentOf = (instant: Date): Moment => instant.toISOString().replace("Z", "0000Z");

const allMarks = (mark: Moment): Merken => {
  return { zaken: mark, stukken: mark, verwijderdeZaken: mark, verwijderdeStukken: mark };
};

function partOf(from: Moment, reached: Moment, to: Moment): number | null {
  const [start, at, end] = [from, reached, to].map((moment) => Date.parse(moment));
  return end! > start! ? Math.min(1, Math.max(0, (at! - start!) / (end! - start!))) : null;
}
