/**
 * Some letters leave the heading “Antwoord” out at one or two questions: the answer follows as a new
 * paragraph after the question mark.
 */
import { isParagraph, wordingOf } from "../blocks.ts";
import type { Block } from "../source.ts";
import type { Segment } from "./segments.ts";

const ASKS = /\?[\s\d[\]()”’"'.]*$/;

/**
 * Splits a question that no answer follows, in a document that answers its other questions, where a
 * paragraph that asks is followed by ones that don't.
 */
export function splitMissingAntwoord(segments: readonly Segment[]): Segment[] {
  if (segments.length > 0 && setsQuestionsApart(segments)) return segments.flatMap(splitAtStrong);
  const answered = new Set(segments.filter(({ soort }) => soort === "antwoord").flatMap(({ nummers }) => nummers));
  if (!segments.some(({ soort }) => soort === "antwoord")) return [...segments];
  return segments.flatMap((segment, i): Segment[] => {
    const next = segments.slice(i + 1).find(({ soort }) => soort === "antwoord");
    const isAnswered = segment.nummers.some((nummer) => answered.has(nummer)) || next?.nummers.length === 0;
    if (segment.soort === "antwoord" || isAnswered) return [segment];
    const lastAsking = segment.body.findLastIndex((block) => isParagraph(block) && ASKS.test(wordingOf(block)));
    if (lastAsking === -1 || lastAsking === segment.body.length - 1) return [segment];
    return [
      { ...segment, body: segment.body.slice(0, lastAsking + 1) },
      { soort: "antwoord", nummers: segment.nummers, kop: null, body: segment.body.slice(lastAsking + 1) },
    ];
  });
}

const isStrong = (block: Block): boolean => isParagraph(block) && block.data?.strong === true;

/** A document without any heading “Antwoord” that prints its questions in bold and what follows them not. */
function setsQuestionsApart(segments: readonly Segment[]): boolean {
  const apart = segments.filter(
    ({ soort, body }) => soort === "vraag" && body[0] !== undefined && isStrong(body[0]) && !body.every(isStrong),
  );
  return apart.length === segments.length && apart.every(({ body }) => body.length > 1);
}

function splitAtStrong(segment: Segment): Segment[] {
  const end = segment.body.findIndex((block) => !isStrong(block));
  return [
    { ...segment, body: segment.body.slice(0, end) },
    { soort: "antwoord", nummers: segment.nummers, kop: null, body: segment.body.slice(end) },
  ];
}
