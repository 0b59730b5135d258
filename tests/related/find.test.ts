/** Finding related questions gives what scoring all of them to the end gives. */
import { expect, test } from "vitest";
import { RelatedFinder } from "../../src/related/find.ts";
import { makeTable, type QuestionRow } from "../../src/related/table.ts";
import { Terms } from "../../src/related/weights.ts";
import { randomNumbers } from "../../scripts/random.ts";

const QUESTIONS = 1500;
const WORDS = 500;
const TERMS = 30;
/** So few are walked through that most terms are looked up afterwards. */
const MOST_WALKED = 300;

const random = randomNumbers(7);
const below = (most: number): number => Math.floor(random() * most);
const someOf = (count: number, most: number): number[] =>
  [...new Set(Array.from({ length: count }, () => below(most) + 1))].sort((a, b) => a - b);

/** Questions about one of forty subjects each, in random other words; some share themes. */
function someQuestion(): QuestionRow {
  const subject = below(40);
  const termen = [...new Set([...someOf(TERMS, WORDS), ...someOf(8, 12).map((word) => WORDS + subject * 12 + word)])];
  return {
    termen: Uint32Array.from(termen.sort((a, b) => a - b)),
    gewichten: Uint8Array.from(termen, () => ((below(90) + 1) << 1) | below(2)),
    letterlijk: 0,
    themas: Uint32Array.from(someOf(3, 30)),
  };
}

const rows = Array.from({ length: QUESTIONS }, someQuestion);
const table = makeTable(
  rows.map((row, i) => ({ document: { id: String(i), zaak: String(i), dag: i, afdruk: "" }, rows: [row] })),
);
const terms = new Terms(table);

const weightIn = (vraag: number, hash: number): number => {
  const place = rows[vraag]!.termen.indexOf(hash);
  return place === -1 ? 0 : rows[vraag]!.gewichten[place]! >> 1;
};

/** The best five with their scores, every question scored by all terms that are asked for. */
function byScoringAll(vraag: number): [vraag: number, score: number][] {
  const from = table.van[vraag]!;
  const asked = [...rows[vraag]!.termen]
    .map((hash, i) => ({ hash, term: terms.nummers[from + i]!, own: weightIn(vraag, hash) }))
    .filter(({ term }) => terms.leads(term))
    .map((one) => ({ ...one, worth: terms.weight(one.term) * one.own }))
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, 24);
  let room = MOST_WALKED;
  const last = asked.findIndex(({ term }) => (room -= terms.about(term)) < 0);
  const walked = last === -1 ? asked : asked.slice(0, last + 1);
  const self = asked.reduce((sum, { worth, own }) => sum + worth * own, 0);
  const least = Math.max(1, Math.ceil(self * 0.16));
  const scoreBy = (some: typeof asked, other: number): number =>
    some.reduce((sum, { worth, hash }) => sum + worth * weightIn(other, hash), 0);
  return rows
    .flatMap(({ themas }, other) => {
      const partly = scoreBy(walked, other);
      const found = scoreBy(asked, other);
      const shared = rows[vraag]!.themas.filter((thema) => themas.includes(thema)).length;
      const isNear = partly > 0 && partly >= least / 2 && found >= least && (shared > 0 || found >= self * 0.3);
      if (other === vraag || !isNear) return [];
      return [{ other, score: Math.floor((found * (20 + Math.min(2, shared))) / 20) }];
    })
    .sort((a, b) => b.score - a.score || Math.abs(a.other - vraag) - Math.abs(b.other - vraag) || a.other - b.other)
    .slice(0, 5)
    .map(({ other, score }) => [other, score]);
}

test("what is not scored to the end would not have been among the best", () => {
  const finder = new RelatedFinder(table, terms, MOST_WALKED);
  let found = 0;
  for (let vraag = 0; vraag < QUESTIONS; vraag += 5) {
    const related = finder.find(vraag).related.map(({ vraag: other, score }) => [other, score]);
    expect(related, `question ${vraag}`).toEqual(byScoringAll(vraag));
    found += related.length;
  }
  expect(found).toBeGreaterThan(QUESTIONS / 5);
});
