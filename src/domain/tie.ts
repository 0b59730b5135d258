/**
 * Which answers of a document belong to which of its questions. Everything that shows, exports or indexes a document
 * asks here.
 *
 * The printed number ties: every answer that names the number of a question belongs to it. Where several questions have
 * one number (two members who each begin at 1, a misprint), the order of printing tells them apart:
 *
 * - An answer belongs to the questions since the last answer to that number: “Vraag 7 … Antwoord 7 … Vraag 7 … Antwoord 7”.
 * - Where several of them stand there together, all questions being printed first, series go with series (a series ends
 *   where the numbers go down), where there are as many of both; and then the first answer goes with the first question,
 *   the second with the second, whatever is left of either with the last of the other.
 */
import type { Regels } from "./document.ts";
import { compareNummers } from "./nummers.ts";

/** A question or an answer; the first line tells the order of printing. Without it, all questions are printed first. */
export interface Printed {
  nummers: readonly string[];
  regels?: { van: number };
}

/** By place in the lists; each row in the order of printing, without repeats. */
export interface Tie {
  /** For each question its answers. */
  antwoordenVan: number[][];
  /** For each answer its questions; none where the document does not ask its numbers. */
  vragenVan: number[][];
}

/** Ties the answers of a document to its questions, both given in the order of printing. */
export function tie(vragen: readonly Printed[], antwoorden: readonly Printed[]): Tie {
  const antwoordenVan = vragen.map(() => new Set<number>());
  const asked = placesByNummer(vragen);
  const repeats = new Repeats(vragen, antwoorden);
  for (const [nummer, answers] of placesByNummer(antwoorden)) {
    const questions = asked.get(nummer) ?? [];
    for (const [vraag, antwoord] of questions.length > 1 ? repeats.tie(questions, answers) : pairs(questions, answers))
      antwoordenVan[vraag]!.add(antwoord);
  }
  const vragenVan = antwoorden.map((): number[] => []);
  for (const [vraag, answers] of antwoordenVan.entries())
    for (const antwoord of answers) vragenVan[antwoord]!.push(vraag);
  return { antwoordenVan: antwoordenVan.map((answers) => [...answers].sort((a, b) => a - b)), vragenVan };
}

function placesByNummer(printed: readonly Printed[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { nummers }] of printed.entries()) {
    for (const nummer of nummers) {
      const known = places.get(nummer);
      if (known) known.push(place);
      else places.set(nummer, [place]);
    }
  }
  return places;
}

/** The first with the first, the second with the second, what is left of either with the last of the other. */
function pairs(vragen: readonly number[], antwoorden: readonly number[]): [vraag: number, antwoord: number][] {
  if (vragen.length === 0 || antwoorden.length === 0) return [];
  const place = (list: readonly number[], i: number) => list[Math.min(i, list.length - 1)]!;
  return Array.from({ length: Math.max(vragen.length, antwoorden.length) }, (_, i) => [
    place(vragen, i),
    place(antwoorden, i),
  ]);
}

/** Ties where several questions have one number. */
class Repeats {
  readonly #vragen: readonly Printed[];
  readonly #antwoorden: readonly Printed[];
  #series: { vragen: number[]; antwoorden: number[] } | undefined;

  constructor(vragen: readonly Printed[], antwoorden: readonly Printed[]) {
    this.#vragen = vragen;
    this.#antwoorden = antwoorden;
  }

  tie(vragen: readonly number[], antwoorden: readonly number[]): [vraag: number, antwoord: number][] {
    return this.#inTurns(vragen, antwoorden).flatMap((turn) => this.#tieTurn(turn));
  }

  /** Questions and the answers that follow them, up to the next question of the number. */
  #inTurns(vragen: readonly number[], antwoorden: readonly number[]): Turn[] {
    const turns: Turn[] = [{ vragen: [], antwoorden: [] }];
    let next = 0;
    for (const vraag of vragen) {
      for (; next < antwoorden.length && this.#isBefore(antwoorden[next]!, vraag); next++)
        turns.at(-1)!.antwoorden.push(antwoorden[next]!);
      const { vragen: before, antwoorden: given } = turns.at(-1)!;
      if (before.length > 0 && given.length > 0) turns.push({ vragen: [], antwoorden: [] });
      turns.at(-1)!.vragen.push(vraag);
    }
    turns.at(-1)!.antwoorden.push(...antwoorden.slice(next));
    return turns;
  }

  /** On one line, the question comes first. */
  #isBefore(antwoord: number, vraag: number): boolean {
    return (this.#antwoorden[antwoord]!.regels?.van ?? 0) < (this.#vragen[vraag]!.regels?.van ?? 0);
  }

  #tieTurn({ vragen, antwoorden }: Turn): [vraag: number, antwoord: number][] {
    if (vragen.length === 1) return pairs(vragen, antwoorden);
    const series = (this.#series ??= { vragen: seriesOf(this.#vragen), antwoorden: seriesOf(this.#antwoorden) });
    if (series.vragen.at(-1) !== series.antwoorden.at(-1)) return pairs(vragen, antwoorden);
    const asked = Map.groupBy(vragen, (vraag) => series.vragen[vraag]!);
    return [...Map.groupBy(antwoorden, (antwoord) => series.antwoorden[antwoord]!)].flatMap(([which, answers]) =>
      pairs(asked.get(which) ?? vragen, answers),
    );
  }
}

interface Turn {
  vragen: number[];
  antwoorden: number[];
}

/** For each of the printed the series it is in, from 0. */
function seriesOf(printed: readonly Printed[]): number[] {
  let series = 0;
  return printed.map(({ nummers }, i) => {
    const previous = printed[i - 1];
    if (previous && compareNummers(nummers[0]!, previous.nummers[0]!) < 0) series++;
    return series;
  });
}

/** The numbers that a document answers: those that its answers name, and those printed jointly with one of them. */
export function answeredNummers(vragen: readonly Printed[], antwoorden: readonly Printed[]): Set<string> {
  const { antwoordenVan } = tie(vragen, antwoorden);
  const answered = vragen.filter((_, place) => antwoordenVan[place]!.length > 0);
  return new Set([...antwoorden, ...answered].flatMap(({ nummers }) => nummers));
}

/**
 * An answer to more questions than these stands in full with the first of them only, and the others lead there: else a
 * paper would grow by its questions times its answer. Readers want an ordinary joint answer on the page of each of its
 * questions, and researchers in each row; it is to two or three questions, seldom to ten.
 */
export const MOST_WITH_ANSWER = 20;

/** What stands with one question. */
export interface ShownAnswers {
  /** Places of the answers that stand here in full. */
  hier: number[];
  /** Places of the questions at which others of its answers stand. */
  bij: number[];
}

/** Which answers stand with a question, and where the others do. */
export function shownWith(vraag: number, { antwoordenVan, vragenVan }: Tie): ShownAnswers {
  const isHere = (antwoord: number): boolean =>
    vragenVan[antwoord]!.length <= MOST_WITH_ANSWER || vragenVan[antwoord]![0] === vraag;
  const own = antwoordenVan[vraag]!;
  return {
    hier: own.filter(isHere),
    bij: [...new Set(own.filter((antwoord) => !isHere(antwoord)).map((antwoord) => vragenVan[antwoord]![0]!))],
  };
}

/**
 * The numbers to name with answers that stand at a question: all that they answer; of one that stands elsewhere only the
 * question's own, for the others are named there.
 */
export function nummersOf({ hier, bij }: ShownAnswers, vraag: Printed, antwoorden: readonly Printed[]): string[] {
  return [...new Set([...hier.flatMap((i) => antwoorden[i]!.nummers), ...(bij.length > 0 ? vraag.nummers : [])])];
}

/** From the first line of the first answer to the last of the last; `null` without any. */
export function regelsOf(antwoorden: readonly { regels: Regels }[]): Regels | null {
  const [first] = antwoorden;
  return first ? { van: first.regels.van, tot: antwoorden.at(-1)!.regels.tot } : null;
}
