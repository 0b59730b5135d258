import { expect, test } from "vitest";
import { cutText, plainText } from "../../../src/archive/render/opening.ts";
import { parsed } from "../support.ts";

const opening = (markdown: string): string => plainText(parsed(markdown).blocks);

test.each([
  ["Kent u dit *bericht*? [^1]\n\n[^1]: Krant.", "Kent u dit bericht?"],
  [
    "Kent u het rapport [^1] , en de brief[^1]; van mei [^1] [^1] ?\n\n[^1]: Bron.",
    "Kent u het rapport, en de brief; van mei?",
  ],
  ["Het plan[^1] wordt uitgevoerd , zo staat er.\n\n[^1]: Bron.", "Het plan wordt uitgevoerd , zo staat er."],
  ["Eerste alinea.\n\nTweede alinea.", "Eerste alinea. Tweede alinea."],
  ["- een\n- twee", "een twee"],
  ["| a | b |\n| - | - |\n| 1 | 2 |", "a b 1 2"],
])("%j opens with %j", (markdown, expected) => {
  expect(opening(markdown)).toBe(expected);
});

test.each([
  ["kort", 10, "kort"],
  ["een twee drie", 9, "een twee…"],
  ["een, twee", 6, "een…"],
  ["aaneengeschreven", 8, "aaneeng…"],
])("%j in %i characters is %j", (text, length, expected) => {
  expect(cutText(text, length)).toBe(expected);
});
