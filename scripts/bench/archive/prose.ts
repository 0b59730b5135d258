/** Made-up questions and answers: Dutch words, sentences and lengths, without a meaning. */
import { between, pickFrom } from "./pick.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What one document is about. */
export interface Topic {
  /** Terms of themes, as they are written. */
  terms: readonly string[];
  /** Words that fall in this document more than elsewhere. */
  words: readonly string[];
}

const OPENINGS = [
  "Kunt u aangeven",
  "Hoe beoordeelt u",
  "Deelt u de mening dat",
  "Bent u bereid",
  "Klopt het dat",
  "Wat is uw reactie op",
  "Waarom is",
  "Welke maatregelen neemt u tegen",
  "Op welke wijze wordt",
  "Wanneer ontvangt de Kamer",
];
const CLOSINGS = ["Zo ja, welke?", "Zo nee, waarom niet?", "Kunt u dit toelichten?", "Kunt u uw antwoord toelichten?"];
const FIRST_WORDS = ["Ja.", "Nee.", "Ja, daar ben ik mee bekend.", "Dit is juist.", "Die mening deel ik niet."];
const TOPIC_WORDS = 30;
const TOPIC_SHARE = 0.06;
/** This part of the questions and of the sentences of answers holds a term of the topic. */
const TERM_SHARE = 0.5;

export function makeTopic(terms: readonly string[], vocabulary: Vocabulary, random: () => number): Topic {
  return { terms, words: Array.from({ length: TOPIC_WORDS }, () => vocabulary.pickTopic(random)) };
}

/** A question of 35 to 60 words. */
export function makeQuestion(topic: Topic, vocabulary: Vocabulary, random: () => number): string {
  const length = between(25, 48, random);
  const words = makeWords(length, topic, vocabulary, random);
  return `${pickFrom(OPENINGS, random)} ${words.join(" ")}? ${pickFrom(CLOSINGS, random)}`;
}

/** An answer of some 120 to 150 words: its paragraphs. */
export function makeAnswer(topic: Topic, vocabulary: Vocabulary, random: () => number): string[] {
  const paragraphs = between(1, 3, random);
  const length = between(115, 145, random) / paragraphs;
  return Array.from({ length: paragraphs }, (_, i) => {
    const sentences = makeSentences(length, topic, vocabulary, random);
    return i === 0 ? `${pickFrom(FIRST_WORDS, random)} ${sentences}` : sentences;
  });
}

function makeSentences(length: number, topic: Topic, vocabulary: Vocabulary, random: () => number): string {
  const sentences: string[] = [];
  for (let left = length; left > 0;) {
    const size = Math.max(4, Math.min(left, between(12, 24, random)));
    const sentence = makeWords(size, topic, vocabulary, random).join(" ");
    sentences.push(`${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`);
    left -= size;
  }
  return sentences.join(" ");
}

function makeWords(length: number, topic: Topic, vocabulary: Vocabulary, random: () => number): string[] {
  const words: string[] = [];
  while (words.length < length) {
    const word = random() < TOPIC_SHARE ? pickFrom(topic.words, random) : vocabulary.pick(random);
    if (word !== words.at(-1)) words.push(word);
  }
  if (random() < TERM_SHARE) words[between(1, length - 1, random)] = pickFrom(topic.terms, random);
  const comma = between(4, length, random);
  return words.map((word, i) => (i > 0 && i % comma === 0 && i < length - 1 ? `${word},` : word));
}
