/** What a run did, counted, for its summary. */

/** What became of a case or a paper in a run. */
export type Fate =
  "nieuw" | "gewijzigd" | "betere weergave" | "zelfde" | "ingetrokken" | "teruggehaald" | "verwijderd" | "niet van ons";

const CHANGES: readonly Fate[] = ["nieuw", "gewijzigd", "betere weergave", "ingetrokken", "teruggehaald", "verwijderd"];

export interface Failure {
  /** “2026D44063 (zaak 2026Z10868)”. */
  wat: string;
  reden: string;
}

export class Tally {
  readonly zaken = new Map<Fate, Set<string>>();
  readonly stukken = new Map<Fate, Set<string>>();
  readonly mislukt = new Map<string, Failure>();
  /** What people should look at, which stopped nothing. */
  readonly meldingen = new Set<string>();
  /** Folders of which something is other than before. */
  readonly maps = new Set<string>();
  bestanden = 0;
  bytes = 0;

  /** A thing that is met more than once counts once: as what it was at first, unless that was “zelfde”. */
  count(of: "zaken" | "stukken", id: string, fate: Fate, map?: string): void {
    if (map !== undefined && CHANGES.includes(fate)) this.maps.add(map);
    const before = [...this[of]].find(([, ids]) => ids.has(id))?.[0];
    if (before !== undefined && before !== "zelfde") return;
    if (before !== undefined) this[of].get(before)!.delete(id);
    const ids = this[of].get(fate) ?? new Set();
    this[of].set(fate, ids.add(id));
  }

  number(of: "zaken" | "stukken", fate: Fate): number {
    return this[of].get(fate)?.size ?? 0;
  }

  fail(id: string, failure: Failure): void {
    this.mislukt.set(id, failure);
  }

  received(bytes: number): void {
    this.bestanden++;
    this.bytes += bytes;
  }

  /** How many cases and papers were met. */
  get met(): number {
    return [...this.zaken.values(), ...this.stukken.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** How many cases and papers are other than before. */
  get changes(): number {
    return CHANGES.reduce((sum, fate) => sum + this.number("zaken", fate) + this.number("stukken", fate), 0);
  }
}
