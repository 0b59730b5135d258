/** Proposes pairs of words that may mean the same: to be read by somebody, never to be taken as they are. */
import type { SynonymList } from "../../src/search/format/synonym-file.ts";
import { Known, vocabularyOf } from "./vocabulary.ts";
import { WordVectors } from "./vectors.ts";

export interface Proposal {
  word: string;
  /** How many texts have it. */
  texts: number;
  /** Whether it stands in a group. */
  isListed: boolean;
  /** What stands in like company, best first. `isListed`: together with the word in a group. */
  like: { word: string; likeness: number; isListed: boolean }[];
}

export interface Proposals {
  proposals: Proposal[];
  /** Of the commonest words, how many stand in a group: by thousands. */
  coverage: { words: number; listed: number }[];
  /** Of so many pairs that were proposed, how many the lists have: what people made of earlier proposals. */
  pairs: number;
  accepted: number;
}

/** Words in fewer texts have too little company. */
const LEAST = 8;
const MOST_LIKE = 6;

/** For the `most` commonest words of the texts: whether the lists have them, and what they might be called besides. */
export function proposeSynonyms(texts: readonly string[], list: SynonymList, most: number): Proposals {
  const vocabulary = vocabularyOf(texts);
  const known = new Known(list);
  const vectors = WordVectors.of(vocabulary.texts, LEAST);
  const asked = vocabulary.words.slice(0, most).filter(({ texts: count }) => count >= LEAST);
  const proposals = asked.map(({ word, texts: count }): Proposal => {
    const like = vectors.neighbours(word, MOST_LIKE).map((one) => ({ ...one, isListed: known.ties(word, one.word) }));
    return { word, texts: count, isListed: known.has(word), like };
  });
  const pairs = proposals.flatMap(({ like }) => like);
  return {
    proposals,
    coverage: [1000, 2000, 4000, 8000]
      .filter((words) => words <= asked.length)
      .map((words) => ({ words, listed: proposals.slice(0, words).filter(({ isListed }) => isListed).length })),
    pairs: pairs.length,
    accepted: pairs.filter(({ isListed }) => isListed).length,
  };
}
