/** What the questions are about, as printed between “over” and what follows the subject. */
import { ROL } from "../../wording/ambten.ts";
import { isBriefregel } from "../../wording/brief.ts";
import { parseKop } from "../../wording/koppen.ts";
import { OVER } from "../../wording/over.ts";
import { LID } from "../../wording/persoon.ts";
import { isTitelregel, VRAGEN, VRAGEN_ZONDER_LID } from "../../wording/titelregels.ts";

const TITLE = new RegExp(
  String.raw`(?<!\p{L})(?:${VRAGEN}\s*(?:(?:van|door)(?:het|de)?|gesteld\s+(?:door|over|aan)|aan\s+(?:de\s+)?(?:${ROL})|${LID})|vragen,?\s+die|die\s+${LID})(?!\p{L})|(?<=^|\n)\p{L}{4,11}\s+van\s+${LID}`,
  "iu",
);
/** “Betreft Antwoorden op Kamervragen over …”: read where no title names who asks. */
const SHORT_TITLE = new RegExp(String.raw`(?<!\p{L})${VRAGEN}(?=${OVER.source})`, "iu");
/** A number in brackets ends the subject where no more of it follows: “de antwoorden (2018Z02462) over de dijk” goes on. */
const ENDS_HERE = String.raw`(?=[^()]*\)?\s*(?:$|[.,;:(\n]|(?:aan|beantwoord|bericht|deel|die|heb|informeer|ingezonden|kan|kunnen|meld|met|op|toe|welke|worden|zijn)(?!\p{L})))`;
const END = new RegExp(
  [
    String.raw`\s*\((?:ingezonden|ontvangen)`,
    String.raw`\s*\(\d{4}\s?Z${ENDS_HERE}`,
    String.raw`\s+\((?:(?:uw\s+)?kenmerk|(?:vraag|zaak)?nummer|nr\.)${ENDS_HERE}`,
    String.raw`\s*,?\s+(?:met\s+)?kenmerk:?\s+\d{4}\s?Z`,
    // Not “een ingezonden brief”.
    String.raw`\s*,?\s+(?:(?:die|welke)\s+)?(?:werd(?:en)?|zijn)?\s*(?:op\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+)?(?:zijn\s+|werden\s+)?ingezonden(?=\s*(?:op|d\.d\.|door|:)?\s*\d|\s*(?:[).,]|$))`,
    String.raw`\s+(?:kunnen|kan)\s+(?:tot\s+mijn\s+spijt\s+|helaas\s+)?niet\s+binnen\b`,
    String.raw`\s+(?:beantwoord|bericht|deel|informeer|meld)\s+ik\b`,
    String.raw`,\s+(?:die|welke)\s+u\s+(?:mij|op)\b`,
    String.raw`\s+(?:worden|zijn)\s+(?:hierbij\s+|als\s+volgt\s+)?beantwoord\b`,
    "$",
  ].join("|"),
  "iu",
);
/** A new sentence behind the subject; not behind “Zr.” or “Ms.”. */
const NEXT_SENTENCE =
  /(?<!(?<!\p{L})(?:\p{Lu}\p{Ll}|[Dd]rs))\.\s+(?=(?:De|Deze|Hierbij|Hieronder|Hiermee|Bijgaand|Onderstaand|Ik|In|Mede|Met|Mijn|Naar|Op|Tot|Het|U|Uw|Vanwege|Wegens|Helaas|Gelet|Omdat|Aangezien)\s)/gu;

/** Where the subject's sentence ends: what is quoted in it may hold sentences too. */
function endOfSentence(text: string): number {
  for (const { index } of text.matchAll(NEXT_SENTENCE)) if (!isQuoted(text, index)) return index;
  return text.length;
}

const MARKS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/«/g, /»/g],
  [/[“„]/g, /”/g],
  [/‘/g, /(?<!\p{L})’|’(?!\p{L})/gu],
  [/(?<!\p{L})'(?=\S)/gu, /(?<=\S)'(?!\p{L})/gu],
];

/** Whether a place stands between a mark that opens a quotation and one that closes it. */
const isQuoted = (text: string, at: number): boolean =>
  MARKS.some(([opens, closes]) => {
    const count = (part: string, marks: RegExp) => Array.from(part.matchAll(marks)).length;
    const before = text.slice(0, at);
    return count(before, opens) > count(before, closes) && count(text.slice(at), closes) > 0;
  });

/** The first lines of a text, up to one that can't be the subject going on: the next line of the title, or of the letter. */
function upToNextLine(text: string): string {
  const [first = "", ...further] = text.split("\n");
  const next = further
    .map((line) => line.trim())
    .findIndex((line) => line === "" || (OPENS_LINE.test(line) && isOther(line)));
  return [first, ...(next === -1 ? further : further.slice(0, next))].join("\n");
}

/** A subject may be broken before “in antwoord op …”: other lines begin with a capital. */
const OPENS_LINE = /^[\p{Lu}\d(>]/u;
const isOther = (line: string): boolean =>
  /^\(\s*(?:\d|ingezonden|ontvangen|(?:uw\s+)?kenmerk|(?:zaak|vraag)?nummer|nr\.)/i.test(line) ||
  isTitelregel(line) ||
  isBriefregel(line) ||
  parseKop(line)?.vorm === "woord";

/** @returns `null` where the document names no subject */
export function parseOnderwerp(titel: string): string | null {
  return (
    subjectFrom(TITLE.exec(titel), titel) ??
    subjectFrom(SHORT_TITLE.exec(titel), titel) ??
    subjectFrom([...titel.slice(0, FAR).matchAll(VRAGEN_ZONDER_LID)][0], titel)
  );
}

function subjectFrom(title: RegExpExecArray | null | undefined, titel: string): string | null {
  if (!title) return null;
  const rest = titel.slice(title.index);
  const over = findOver(rest);
  if (over === -1) return null;
  const text = upToNextLine(rest.slice(over));
  const end = Math.min(END.exec(text)?.index ?? text.length, endOfSentence(text));
  const subject = text
    .slice(0, end)
    .replace(/\s+/g, " ")
    .replace(/[\s.,:;]+$/, "")
    .trim();
  return withoutVerb(subject, titel.slice(Math.max(0, title.index - LONGEST_START), title.index)) || null;
}

/** A title without the word “lid” stands no further on. */
const FAR = 4000;

/** The start of a letter's sentence, before the words that name the questions, is no longer. */
const LONGEST_START = 300;

/** “Hierbij bied ik u de antwoorden op de vragen van het lid … over de dijk aan.”: the verb's other half. */
function withoutVerb(subject: string, before: string): string {
  const isHalf = /(?:^|[.\n])[^.\n]*\b(?:bied|zend|stuur)\s+ik\b(?![^.\n]*\b(?:aan|toe)\b)[^.\n]*$/i.test(before);
  return isHalf ? subject.replace(/\s+(?:aan|toe)$/, "") : subject;
}

const OVER_OR_BRACKET = new RegExp(String.raw`[()]|${OVER.source}`, "gu");

/** The first “over” outside brackets: a party's name or an office can hold brackets. One may have been left open. */
function findOver(text: string): number {
  let depth = 0;
  let inBrackets = -1;
  for (const match of text.matchAll(OVER_OR_BRACKET)) {
    if (match[0] === "(") depth++;
    else if (match[0] === ")") depth--;
    else if (depth <= 0) return match.index + match[0].length;
    else if (inBrackets === -1) inBrackets = match.index + match[0].length;
  }
  return depth > 0 ? inBrackets : -1;
}
