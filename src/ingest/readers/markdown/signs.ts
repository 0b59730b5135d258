/**
 * The signs of Markdown in running text, as people and extractors write them: emphasis, links, escapes, marks of
 * notes, what is left of HTML. Looser than the standard where extractors are: “heeft**«dit»**daar” is bold too.
 */
/** A stretch of the text without signs that the signs said something of. */
export interface Marked {
  from: number;
  to: number;
  /** Where it leads, the note that it marks by its name, or an image, of which it says what there is to see. */
  as: { link: string } | { note: string } | "image";
}

export interface Unsigned {
  text: string;
  marked: Marked[];
}

/** Of the alternatives, the first that fits: none looks further than its line, and none holds another's repeat. */
const SIGN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~]|(?=\n|$))`,
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>()|*[\]]+)`,
    String.raw`(?<ticks>\x60{1,3})(?<code>[^\x60\n]+)\k<ticks>`,
    String.raw`\[\^(?<note>[^\]\s]{1,40})\]`,
    String.raw`\[ ?(?<bracketed>\d{1,4}) ?\](?!\()`,
    String.raw`\\?\[\\?\[?(?<inner>\d{1,4})\\?\]?\\?\]\(#[^)\s]*\)`,
    String.raw`(?<image>!\[(?<alt>[^[\]\n]{0,400})\]\([^)\n]{0,4000}\)|<!-- image -->|\*\*==>[^\n*]{0,200}<==\*\*)`,
    String.raw`\[(?<label>[^[\]\n]{1,1000})\]\((?<target>(?:[^()\s<>]|\([^()\s<>]{0,400}\)){0,4000}|<[^<>\n]{0,4000}>)(?:[ \t]"[^"\n]{0,400}")?\)`,
    String.raw`\[(?<span>[^[\]\n]{0,1000})\]\{[^{}\n]{0,200}\}`,
    String.raw`<(?<auto>(?:https?:\/\/|mailto:)[^<>\s]{1,4000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>`,
    String.raw`<sup>(?<sup>[^<\n]{1,20})<\/sup>`,
    String.raw`(?<broken><br ?\/?>)`,
    String.raw`(?<tag><\/?(?:sub|b|i|u|em|strong|span|a|div|p|ins|small|mark|center)(?:[ \t][^<>\n]{0,400})?>|<!--[^\n]{0,400}?-->)`,
    String.raw`\^(?<raised>\d{1,3})\^`,
    String.raw`(?<drawn>\*{4,}|_{4,}|-{4,})`,
    String.raw`(?<dash>(?<=\d|\s)--(?=\d|\s))`,
    String.raw`(?<run>\*{1,3}|_{1,3}|~~)`,
  ].join("|"),
  "gu",
);

/** A run of signs that may open or close emphasis; it stays as it is where it has no partner. */
interface Run {
  sign: string;
  opens: boolean;
  closes: boolean;
  isTaken: boolean;
}

type Piece = string | Run | { text: string; as: Marked["as"] };

/** @param text of one paragraph, over as many lines as it has: its lines stay */
export function withoutSigns(text: string): Unsigned {
  const pieces = piecesOf(text);
  pairRuns(pieces.filter((piece) => typeof piece === "object" && "sign" in piece));
  const marked: Marked[] = [];
  let written = "";
  for (const piece of pieces) {
    if (typeof piece === "string") written += piece;
    else if ("sign" in piece) written += piece.isTaken ? "" : piece.sign;
    else {
      marked.push({ from: written.length, to: written.length + piece.text.length, as: piece.as });
      written += piece.text;
    }
  }
  return { text: written, marked };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(SIGN)) {
    if (match.index > at) pieces.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    pieces.push(...pieceOf(text, match));
  }
  pieces.push(text.slice(at));
  return pieces;
}

function pieceOf(text: string, match: RegExpExecArray): Piece[] {
  const {
    escaped,
    address,
    code,
    image,
    alt,
    note,
    bracketed,
    inner,
    label,
    target,
    span,
    auto,
    sup,
    broken,
    dash,
    run,
  } = match.groups!;
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  if (escaped !== undefined) return [escaped];
  if (address !== undefined) return [address.replace(/\\([_~&#])/g, "$1")];
  if (code !== undefined) return [code];
  if (image !== undefined) return [{ text: `[image${alt ? `: ${alt}` : ""}]`, as: "image" }];
  if (note !== undefined) return [{ text: `[${note}]`, as: { note } }];
  const number = bracketed ?? inner ?? sup ?? match.groups!.raised;
  if (number !== undefined) return raisedPiece(match, number, before);
  if (label !== undefined) return linkPieces(label, target!.replace(/^<|>$/g, ""));
  if (span !== undefined) return [span];
  if (auto !== undefined) return [auto.replace(/^mailto:/, "")];
  if (broken !== undefined) return [" "];
  if (dash !== undefined) return ["–"];
  if (match.groups!.drawn !== undefined) return [match[0]];
  if (run !== undefined) return [runOf(run, text, match.index)];
  return [];
}

/** “m[2]” is an area; any other raised number marks a note: the space behind it may have been lost. */
function raisedPiece({ 0: sign, index, input }: RegExpExecArray, printed: string, before: string): Piece[] {
  const number = printed.trim().replace(/^[[(]|[\])]$/g, "");
  if (!/^\d{1,4}$/.test(number)) return [printed];
  if (/(?:^|[\s\d(])[kcdm]?m$/.test(before) && /^[23]$/.test(number)) return [number === "2" ? "²" : "³"];
  return [`[${number}]`, /^[\p{L}«“(]/u.test(input.slice(index + sign.length, index + sign.length + 2)) ? " " : ""];
}

/** A place in the document itself is no address. */
function linkPieces(label: string, target: string): Piece[] {
  const { text, marked } = withoutSigns(label);
  return [target.startsWith("#") || text.trim() === "" || marked.length > 0 ? text : { text, as: { link: target } }];
}

function runOf(sign: string, text: string, at: number): Run {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + sign.length);
  const isInWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const mayStandInWord = sign.length > 1 && !sign.startsWith("_");
  const isAlone = isInWord && !mayStandInWord;
  return {
    sign,
    opens: !isAlone && /\S/.test(after) && (mayStandInWord || !/[\p{L}\p{N}]/u.test(before)),
    closes: !isAlone && /\S/.test(before) && (mayStandInWord || !/[\p{L}\p{N}]/u.test(after)),
    isTaken: false,
  };
}

/** Takes the runs that open and close emphasis, each with the last of its kind that is open. */
function pairRuns(runs: readonly Run[]): void {
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    const others = open.get(run.sign);
    const partner = run.closes ? others?.pop() : undefined;
    if (partner) {
      partner.isTaken = true;
      run.isTaken = true;
    } else if (run.opens && others) others.push(run);
    else if (run.opens) open.set(run.sign, [run]);
  }
}
