/** A made-up document of questions and answers, as the plain text that Apache Tika makes of it. */
import type { Case } from "./cases.ts";
import type { Asker, Bewindspersoon } from "./people.ts";
import { between, pickFrom } from "./pick.ts";
import { makeAnswer, makeQuestion, type Topic } from "./prose.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface DocumentParts {
  zaak: Case;
  onderwerp: string;
  asker: Asker;
  bewindspersoon: Bewindspersoon;
  topic: Topic;
  vocabulary: Vocabulary;
}

const FEWEST_QUESTIONS = 3;
const MOST_QUESTIONS = 13;
const TABLE_YEARS = [2021, 2022, 2023, 2024];
const SHARE = { table: 0.05, kamerstuk: 0.15, reference: 0.1, joint: 0.06, note: 0.08 };
const SUBJECTS = [
  (a: string, b: string) => `het bericht over ${a} en ${b}`,
  (a: string, b: string) => `de gevolgen van ${a} voor ${b}`,
  (a: string, b: string) => `${a} en ${b} in Nederland`,
  (a: string, b: string) => `het toezicht op ${a} bij ${b}`,
];
/** This part of the subjects names no term of a theme. */
const SUBJECT_WITHOUT_TERM = 0.4;
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** The text and the number of its questions. */
export function makeDocumentText(parts: DocumentParts, random: () => number): { text: string; questions: number } {
  const { zaak, onderwerp, asker, bewindspersoon, topic, vocabulary } = parts;
  const questions = between(FEWEST_QUESTIONS, MOST_QUESTIONS, random);
  const lines = [
    `Antwoorden op Kamervragen van het lid ${asker.naam} (${asker.partij}) over ${onderwerp} (${zaak.zaaknummer}) (ingezonden ${printDay(zaak.ingezonden)}).`,
    "",
    `Antwoord van ${bewindspersoon.rol} ${bewindspersoon.naam} (${bewindspersoon.ministerie}) (ontvangen ${printDay(zaak.ontvangen)})`,
    "",
  ];
  let notes = 0;
  for (let number = 1; number <= questions; number++) {
    const known = number === 1 ? `Bent u bekend met de berichtgeving over ${onderwerp}? ` : "";
    lines.push(`Vraag ${number}`, `${known}${makeQuestion(topic, vocabulary, random)}`, "");
    // A joint answer stands below the next question.
    const isJoint = number > 1 && number < questions && random() < SHARE.joint;
    if (isJoint) {
      number += 1;
      lines.push(`Vraag ${number}`, makeQuestion(topic, vocabulary, random), "");
    }
    lines.push(`Antwoord op vraag ${isJoint ? `${number - 1} en ${number}` : number}`);
    lines.push(...answerLines(number, topic, vocabulary, random));
    if (random() < SHARE.note) lines.push(...noteLines(++notes, vocabulary, random));
    lines.push("");
    if (random() < SHARE.table) lines.push(...tableLines(random));
  }
  return { text: lines.join("\n"), questions };
}

function answerLines(number: number, topic: Topic, vocabulary: Vocabulary, random: () => number): string[] {
  const paragraphs = makeAnswer(topic, vocabulary, random);
  if (random() < SHARE.kamerstuk) {
    paragraphs.push(`Zie Kamerstuk ${between(29_000, 36_999, random)}, nr. ${between(1, 400, random)}.`);
  }
  if (number > 2 && random() < SHARE.reference) {
    paragraphs.push(`Zie verder het antwoord op vraag ${between(1, number - 1, random)}.`);
  }
  return paragraphs.flatMap((paragraph, i) => (i === 0 ? [paragraph] : ["", paragraph]));
}

function noteLines(number: number, vocabulary: Vocabulary, random: () => number): string[] {
  const name = Array.from({ length: 5 }, () => vocabulary.pickTopic(random)).join(" ");
  return [
    "",
    `Dit staat in het rapport over ${name}.[footnoteRef:${number}] [${number}: Rapport ${name}, ${between(2005, 2025, random)}, p. ${between(1, 90, random)}.] `,
  ];
}

/** A cell a line, behind a tab; an empty line after each row. */
function tableLines(random: () => number): string[] {
  const rows = TABLE_YEARS.map((year) => [String(year), String(between(1_000, 9_999, random))]);
  return [["Jaar", "Aantal"], ...rows].flatMap((cells) => [...cells.map((cell) => `\t${cell}`), ""]);
}

function printDay(day: Date): string {
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** What the document is said to be about. */
export function makeOnderwerp({ terms, words }: Topic, random: () => number): string {
  const first = pickFrom(random() < SUBJECT_WITHOUT_TERM ? words : terms, random);
  return pickFrom(SUBJECTS, random)(first, pickFrom(words, random));
}
