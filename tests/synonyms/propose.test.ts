/** Proposals for the lists of synonyms. */
import { expect, test } from "vitest";
import { proposeSynonyms } from "../../scripts/synonyms/propose.ts";
import { vocabularyOf } from "../../scripts/synonyms/vocabulary.ts";
import { WordVectors } from "../../scripts/synonyms/vectors.ts";

const repeated = (...sentences: string[]): string[] => Array.from({ length: 10 }, () => sentences).flat();

/** Two words in the same company, one in another. */
const TEXTS = repeated(
  "leerkracht onderwijst kinderen rekenen klas",
  "docent onderwijst kinderen rekenen klas",
  "schipper vervoert lading binnenvaart kanaal",
);

test("words in like company are near, others are not", () => {
  const vectors = WordVectors.of(vocabularyOf(TEXTS).texts, 5);
  const [first] = vectors.neighbours("leerkracht", 1);
  expect(first?.word).toBe("docent");
  expect(first?.likeness).toBeGreaterThan(0.8);
  expect(vectors.neighbours("schipper", 1)[0]?.word).not.toMatch(/leerkracht|docent/);
});

test("the same texts give the same proposals", () => {
  const once = () => WordVectors.of(vocabularyOf(TEXTS).texts, 5).neighbours("klas", 3);
  expect(once()).toEqual(once());
});

test("forms of a word are one word, by the name of the commonest", () => {
  const { words } = vocabularyOf(["wachtlijst", "wachtlijsten", "wachtlijsten"]);
  expect(words).toEqual([{ word: "wachtlijsten", texts: 3 }]);
});

test("a proposal says what the lists have already, and how much of what was proposed they took", () => {
  const list = { afkorting: [], synoniem: [["docenten", "leerkracht", "meester"]], verwant: [] };
  const { proposals, pairs, accepted } = proposeSynonyms(TEXTS, list, 100);
  const teacher = proposals.find(({ word }) => word === "leerkracht");
  expect(teacher).toMatchObject({ texts: 10, isListed: true });
  expect(teacher?.like[0]).toMatchObject({ word: "docent", isListed: true });
  expect(proposals.find(({ word }) => word === "schipper")?.isListed).toBe(false);
  expect(accepted).toBe(2);
  expect(pairs).toBeGreaterThan(accepted);
});
