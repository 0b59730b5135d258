/** A query as if each of its words stood between quotes: no other form of it, and nothing that it may be called. */
import { isStopword } from "../../language/stopwords.ts";
import { splitWords } from "../../language/words.ts";
import type { Expression, ParsedQuery } from "./expression.ts";
import { parseQuery } from "./parse.ts";

/** What any text has counts no more than otherwise: only where there is nothing else. */
export function parseExactly(query: string): ParsedQuery {
  const { expressions, excluded, ...rest } = parseQuery(query);
  const isIdle = (one: Expression) => one.kind === "word" && isStopword(one.token.word);
  const isTelling = !expressions.every(isIdle);
  return {
    ...rest,
    expressions: expressions.map((one) => (isTelling && isIdle(one) ? one : asQuoted(one))),
    excluded: excluded.map(asQuoted),
  };
}

/** What is no word is as it was typed: a number, a phrase, “jeugd*”. */
function asQuoted(expression: Expression): Expression {
  if ("members" in expression) return { ...expression, members: expression.members.map(asQuoted) };
  if (expression.kind !== "word" || expression.isBeginning) return expression;
  const { label } = expression;
  return { kind: "phrase", label, words: splitWords(label) };
}
