/**
 * Some papers leave the heading “Antwoord” out, at one or two questions or everywhere: the answer follows as
 * a new paragraph after the question mark.
 */
import { isParagraph, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import type { Segment } from "./segments.ts";
import { asks } from "../wording/vraagteken.ts";

/** How only an answer begins: whoever asks does not say “ik”. */
const ANTWOORDT = /^(?:ja|neen?|zie|ik|wij|mijn|ons|onze|d[ai]t\s+(?:klopt|is\s+(?:juist|onjuist|correct|zo)))\b/i;
/** How a question goes on behind its question mark. */
const VRAAGT = /^(?:graag|gaarne|zo\s+(?:ja|nee|niet)|kunt|wilt|bent)\b/i;

/**
 * Splits a question that no answer follows, where a paragraph that asks is followed by ones that don't: in a
 * document that answers its other questions, or that says it answers and has no heading “Antwoord” at all.
 *
 * @param saysItAnswers whether title or letter say that the document answers
 */
export function splitMissingAntwoord(segments: readonly Segment[], saysItAnswers: boolean): Segment[] {
  if (segments.length > 0 && setsQuestionsApart(segments)) return segments.flatMap(splitAtStrong);
  const hasKop = segments.some(({ soort }) => soort === "antwoord");
  if (!hasKop) return saysItAnswers ? segments.flatMap(splitUnannounced) : [...segments];
  const answered = new Set(segments.filter(({ soort }) => soort === "antwoord").flatMap(({ nummers }) => nummers));
  const nextAnswer = nextAnswers(segments);
  return segments.flatMap((segment, i): Segment[] => {
    if (segment.soort === "antwoord" || segment.nummers.some((nummer) => answered.has(nummer))) return [segment];
    const next = nextAnswer[i];
    const [vraag, antwoord] = splitAfterQuestion(segment);
    const opening = antwoord?.body[0] ? wordingOf(antwoord.body[0]) : "";
    // An answer without a number that comes later may be for this question too.
    const isAnswer = next?.nummers.length === 0 ? ANTWOORDT.test(opening) : !VRAAGT.test(opening);
    return antwoord && isAnswer ? [vraag!, antwoord] : [segment];
  });
}

/** For each part the answer that comes next behind it. */
function nextAnswers(segments: readonly Segment[]): (Segment | undefined)[] {
  let next: Segment | undefined;
  return segments
    .toReversed()
    .map((segment) => {
      const found = next;
      if (segment.soort === "antwoord") next = segment;
      return found;
    })
    .toReversed();
}

/** The question up to its last paragraph that asks, and what follows it. */
function splitAfterQuestion(segment: Segment): Segment[] {
  const lastAsking = segment.body.findLastIndex(
    (block) => (isParagraph(block) || block.type === "list") && asks(wordingOf(block)),
  );
  if (lastAsking === -1 || lastAsking === segment.body.length - 1) return [segment];
  return [
    { ...segment, body: segment.body.slice(0, lastAsking + 1) },
    { soort: "antwoord", nummers: segment.nummers, kop: null, body: segment.body.slice(lastAsking + 1) },
  ];
}

/** Where no answer has a heading, one belongs to all the questions before it that have none. */
const splitUnannounced = (segment: Segment): Segment[] =>
  splitAfterQuestion(segment).map((part) => (part.soort === "antwoord" ? { ...part, nummers: [] } : part));

const isStrong = (block: Block): boolean => isParagraph(block) && block.data?.strong === true;

/** A document without any heading “Antwoord” that prints its questions in bold and what follows them not. */
function setsQuestionsApart(segments: readonly Segment[]): boolean {
  const apart = segments.filter(
    ({ soort, body }) => soort === "vraag" && body[0] !== undefined && isStrong(body[0]) && !body.every(isStrong),
  );
  return apart.length === segments.length && apart.every(({ body }) => body.length > 1);
}

/** The items behind “Kunt u per regio aangeven:”, which Word does not set apart. */
const goesOn = (previous: Block | undefined, block: Block): boolean =>
  block.type === "list" && previous !== undefined && wordingOf(previous).endsWith(":");

function splitAtStrong(segment: Segment): Segment[] {
  const end = segment.body.findIndex((block, i) => !isStrong(block) && !goesOn(segment.body[i - 1], block));
  return [
    { ...segment, body: segment.body.slice(0, end) },
    { soort: "antwoord", nummers: segment.nummers, kop: null, body: segment.body.slice(end) },
  ];
}
