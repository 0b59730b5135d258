/** Reads the signs of a query: quotes, operators, numbers of papers, words. Knows no Dutch. */
import { findReferences } from "../../language/references.ts";
import { splitWords } from "../../language/words.ts";
import { type Expression, type GroupExpression, type ParsedQuery, readWord } from "./expression.ts";

/** Longer queries come from pasting: the first words of a page say what it is about. */
const MOST_CHARACTERS = 300;
const MOST_EXPRESSIONS = 24;

/** “AOW OF WAJONG” has an operator, more words in capitals are a sentence. */
const MOST_CAPITALS = 5;

type Operator = "and" | "or" | "not" | "near";
type Placed = { at: number } & ({ expression: Expression } | { operator: Operator });

/** In capitals only: in small letters they are words of a sentence, and in a sentence all in capitals too. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  ...{ AND: "and", EN: "and", "&&": "and", OR: "or", OF: "or", "|": "or", "||": "or" },
  ...{ NOT: "not", NIET: "not", NEAR: "near", "~": "near", NABIJ: "near" },
};
const SAID: Readonly<Record<GroupExpression["kind"], string>> = { either: "of", near: "bij" };

const QUOTED = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]/g;
const EXCLUDED = /(?<=^|\s)[-−–]([\p{L}\p{N}]\S*)/gu;
/** “no. 1219”; “no” before anything else is a word. */
const ENGLISH_NUMBER = /(?<![\p{L}\p{N}])no(?=\.?\s?\d)/giu;
/** Published names of papers: “ah-tk-20242025-610”, “kst-31015-299”. */
const FILE_ENDING = /\.(?:pdf|html?|xml|docx?|odt|txt)(?![\p{L}\p{N}])/giu;
const PUBLISHED = /\bah-tk-(\d{4})(\d{4})-(\d{1,4})\b|\bkst-(\d{5})-(\d{1,4})\b/gi;

export function parseQuery(query: string): ParsedQuery {
  const isCut = query.length > MOST_CHARACTERS;
  const placed: Placed[] = [];
  let text = isCut ? query.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, "") : query;
  /** Takes a match out of the text; what stands around it keeps its place. */
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => void) => {
    for (const match of text.matchAll(pattern)) read(match);
    text = text.replace(pattern, (found) => " ".repeat(found.length));
  };
  const place = (at: number, expression: Expression, isExcluded: boolean) => {
    if (isExcluded) placed.push({ at, operator: "not" });
    placed.push({ at, expression });
  };
  take(QUOTED, ({ index, 1: minus, 2: inside }) => {
    const words = splitWords(inside!);
    if (words.length > 0) place(index!, { kind: "phrase", label: inside!.trim(), words }, minus !== "");
  });
  take(EXCLUDED, ({ index, 1: raw }) => {
    const word = readWord(raw!);
    if (word) place(index!, word, true);
  });
  text = text
    .replace(FILE_ENDING, " ")
    .replace(ENGLISH_NUMBER, "nr")
    .replace(PUBLISHED, (_, from?: string, to?: string, ah?: string, dossier?: string, paper?: string) =>
      ah ? `aanhangsel ${from}-${to} nr ${ah}` : `${dossier} nr ${paper}`,
    );
  for (const { kind: of, start, end, words } of findReferences(text)) {
    place(start, { kind: "reference", of, label: text.slice(start, end).trim(), words }, false);
    text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  const words = text.match(/\p{L}+/gu) ?? [];
  const isMixed = /\p{Ll}/u.test(query) || words.length === 1;
  const isSentence = !isMixed && words.length > MOST_CAPITALS;
  for (const { index: at, 0: raw } of text.matchAll(/\S+/g)) {
    const operator = isSentence ? undefined : OPERATORS[raw];
    if (operator) placed.push({ at, operator });
    const word = operator ? null : readWord(raw);
    if (word) placed.push({ at, expression: { ...word, isName: word.isName && isMixed } });
  }
  const read = combine(placed.sort((a, b) => a.at - b.at));
  const isLong = read.expressions.length > MOST_EXPRESSIONS;
  return { ...read, expressions: read.expressions.slice(0, MOST_EXPRESSIONS), isCut: isCut || isLong };
}

/** Lets each operator work on what stands beside it; one without anything beside it does nothing. */
function combine(placed: readonly Placed[]): Omit<ParsedQuery, "isCut"> {
  const expressions: Expression[] = [];
  const excluded: Expression[] = [];
  let needsAll = false;
  let operator: Operator | null = null;
  let target = expressions;
  for (const one of placed) {
    if ("operator" in one) {
      ({ operator } = one);
      continue;
    }
    const { expression } = one;
    // “NIET school OF opvang”: neither.
    if (operator === "not" || (operator === "or" && target === excluded)) target = excluded;
    else target = expressions;
    const before = expressions.at(-1);
    if (target === expressions && (operator === "or" || operator === "near") && before) {
      expressions.splice(-1, 1, group(operator === "or" ? "either" : "near", before, expression));
    } else {
      needsAll ||= operator === "and" && before !== undefined;
      target.push(expression);
    }
    operator = null;
  }
  return { expressions, excluded, needsAll };
}

function group(kind: GroupExpression["kind"], before: Expression, next: Expression): GroupExpression {
  const members = before.kind === kind ? [...before.members, next] : [before, next];
  return { kind, label: members.map(({ label }) => label).join(` ${SAID[kind]} `), members };
}
