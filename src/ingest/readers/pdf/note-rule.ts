/**
 * The short line that word processors draw above the notes at the foot of a page. It tells notes whose letters are as
 * large as those of the text.
 */
import type { Column } from "./frame.ts";
import type { Row } from "./layout.ts";
import type { Rule } from "./pen.ts";

/** It begins where the text does; lines that touch are no further apart. In points. */
const NEAR = 3;
/** It is no shorter than this; in points. */
const SHORTEST = 36;
/** It is no longer than this part of the column. */
const LONGEST_SHARE = 0.5;
/** A line this near below letters, relative to their size, underlines them. */
const UNDERLINE = 0.4;

/**
 * The rows of a column that stand below the line above its notes; none where the lowest line is that of a table, of a
 * heading, or of anything else.
 *
 * @param rows of one column, from top to bottom
 * @param rules all that are drawn on the page
 */
export function rowsBelowNoteRule(rows: readonly Row[], rules: readonly Rule[]): Row[] {
  const column = rows[0]?.column;
  const last = rows.at(-1)?.line.y;
  if (!column || last === undefined) return [];
  const above = rules.filter((rule) => !rule.isUpright && rule.at < last && overlaps(rule, column));
  const at = Math.max(...above.map((rule) => rule.at));
  const lowest = above.filter((rule) => at - rule.at < NEAR);
  const isOfNotes = lowest.length > 0 && lowest.every((rule) => isShortAtLeft(rule, column) && !isCell(rule, rules));
  if (!isOfNotes || rows.some((row) => isUnderlined(row, lowest[0]!))) return [];
  return rows.slice(rows.findLastIndex(({ line, table }) => table !== undefined || line.y <= at) + 1);
}

const overlaps = (rule: Rule, { left, right }: Column): boolean => rule.from < right && rule.to > left;

const isShortAtLeft = ({ from, to }: Rule, { left, right }: Column): boolean =>
  Math.abs(from - left) <= NEAR && to - from >= SHORTEST && to - from <= LONGEST_SHARE * (right - left);

/** Whether upright lines stand on it. */
const isCell = ({ at, from, to }: Rule, rules: readonly Rule[]): boolean =>
  rules.some(
    (rule) =>
      rule.isUpright && rule.at > from - NEAR && rule.at < to + NEAR && rule.from < at + NEAR && rule.to > at - NEAR,
  );

const isUnderlined = ({ line }: Row, { at, to }: Rule): boolean =>
  line.x < to && line.y <= at + NEAR && at - line.y < UNDERLINE * line.size;
