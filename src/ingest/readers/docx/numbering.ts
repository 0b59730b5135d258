/** The numbers that Word generates: “1.”, “a)”, “2.1”, “Vraag 3”, “•” (ECMA-376 part 1, 17.9). */
import { childElements, descendants, firstChild, type MarkupElement } from "../markup/xml-tree.ts";
import { formatNumber } from "../markup/numbers.ts";
import { readIndent, valueOf, type Numbering } from "./styles.ts";

interface Level {
  start: number;
  format: string;
  /** With “%1” for the number of the first level, and so on. */
  text: string;
  /** The level (1-based) after which counting starts anew; 0: never. */
  restart: number | undefined;
  legal: boolean;
  style: string | undefined;
  indent: number | undefined;
}

interface Num {
  abstractId: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

export interface Marker {
  text: string;
  level: number;
  /** How far the list sets the text of its items from the margin. */
  indent: number | undefined;
}

export interface Counters {
  /** The next marker in this list; `null` where nothing is printed. Call once per paragraph, in order. */
  next(numbering: Numbering, styleId: string | undefined): Marker | null;
}

/** ECMA-376 part 1, 17.9.6: levels 0 to 8. */
const LEVELS = 9;
/** “Antwoord op vraag %1.%2:” and the like; no marker is longer. */
const LONGEST_TEXT = 100;

/** @param root the part `numbering.xml`; undefined when the document has none */
export function readNumberings(root: MarkupElement | undefined): Counters {
  const nums = root ? readNums(root) : new Map<string, Num>();
  /** Lists that share a definition count on together, unless one says where it starts. */
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    next({ numId, level: given }, styleId) {
      const num = nums.get(numId);
      if (!num) return null;
      const level = given ?? levelOfStyle(num, styleId) ?? 0;
      const definition = num.levels.get(level);
      if (!definition) return null;
      const count = counts.get(num.abstractId) ?? [];
      counts.set(num.abstractId, count);
      const override = num.starts.get(level);
      if (override !== undefined && !started.has(`${numId} ${level}`)) {
        started.add(`${numId} ${level}`);
        count[level] = override;
      } else {
        const before = count[level];
        count[level] = before === undefined ? definition.start : before + 1;
      }
      for (let deeper = level + 1; deeper < LEVELS; deeper++) {
        const restart = num.levels.get(deeper)?.restart;
        if (restart === undefined ? true : restart !== 0 && level < restart) count[deeper] = undefined;
      }
      const text = markerText(num, definition, count);
      return text === "" ? null : { text, level, indent: definition.indent };
    },
  };
}

function markerText(num: Num, definition: Level, count: readonly (number | undefined)[]): string {
  if (definition.format === "bullet") return bulletText(definition.text);
  return definition.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = num.levels.get(at);
      return formatNumber(count[at] ?? level?.start ?? 1, definition.legal ? "decimal" : (level?.format ?? "decimal"));
    })
    .trim();
}

/** Fonts of symbols put bullets in the private use area; “o” is the hollow bullet of Courier New. */
function bulletText(text: string): string {
  const bullet = text.trim();
  return bullet === "" || bullet === "o" || /[\ue000-\uf8ff]/.test(bullet) ? "•" : bullet;
}

function readNums(root: MarkupElement): Map<string, Num> {
  const abstracts = new Map(childElements(root, "abstractNum").map((a) => [a.attributes["abstractNumId"] ?? "", a]));
  const byStyleLink = new Map(
    [...abstracts.values()].flatMap((a) => {
      const link = valueOf(firstChild(a, "styleLink"));
      return link === undefined ? [] : [[link, a] as const];
    }),
  );
  const read = new Map<MarkupElement, [number, Level][]>();
  const levelsOf = (abstract: MarkupElement | undefined): [number, Level][] => {
    if (!abstract) return [];
    const levels = read.get(abstract) ?? childElements(abstract, "lvl").slice(0, LEVELS).map(readLevel);
    read.set(abstract, levels);
    return levels;
  };
  const nums = new Map<string, Num>();
  for (const num of childElements(root, "num")) {
    const abstractId = valueOf(firstChild(num, "abstractNumId")) ?? "";
    let abstract = abstracts.get(abstractId);
    const link = valueOf(firstChild(abstract, "numStyleLink"));
    if (link !== undefined) abstract = byStyleLink.get(link) ?? abstract;
    const levels = new Map(levelsOf(abstract));
    const starts = new Map<number, number>();
    for (const override of childElements(num, "lvlOverride").slice(0, LEVELS)) {
      const level = Number(override.attributes["ilvl"]);
      const start = integer(valueOf(firstChild(override, "startOverride")));
      if (start !== undefined) starts.set(level, start);
      const own = firstChild(override, "lvl");
      if (own) levels.set(...readLevel(own));
    }
    nums.set(num.attributes["numId"] ?? "", { abstractId, levels, starts });
  }
  return nums;
}

function readLevel(lvl: MarkupElement): [number, Level] {
  // Word 2010 and later wrap formats of their own in a choice; the fallback follows it.
  const format = descendants(lvl).findLast(({ name }) => name === "numFmt");
  return [
    Number(lvl.attributes["ilvl"]),
    {
      start: integer(valueOf(firstChild(lvl, "start"))) ?? 0,
      format: valueOf(format) ?? "decimal",
      text: valueOf(firstChild(lvl, "lvlText"))?.slice(0, LONGEST_TEXT) ?? "",
      restart: integer(valueOf(firstChild(lvl, "lvlRestart"))),
      legal: firstChild(lvl, "isLgl") !== undefined,
      style: valueOf(firstChild(lvl, "pStyle")),
      indent: readIndent(firstChild(lvl, "pPr")),
    },
  ];
}

function levelOfStyle(num: Num, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...num.levels].find(([, { style }]) => style === styleId)?.[0];
}

function integer(text: string | undefined): number | undefined {
  const n = Number(text);
  return text !== undefined && Number.isInteger(n) ? n : undefined;
}
