/**
 * Makes sentences whole that a page end, a note or an empty line cut in two: “Daarom zijn sinds het” /
 * “debat van 4 maart 2025 meerdere verbeterpunten gerealiseerd”.
 */
import type { Paragraph, PhrasingContent } from "mdast";
import { isParagraph, joiningSpace, openingOf, paragraph, textOf, wordingOf } from "../tree/blocks.ts";
import { isPersoon } from "../wording/persoon.ts";
import { parseKop } from "../wording/koppen.ts";
import { isAmbtsregel } from "../wording/ambten.ts";
import { isNamens } from "../wording/ondertekening.ts";
import { isTitelregel } from "../wording/titelregels.ts";
import type { Block } from "../tree/source.ts";
import { endsInAddress } from "../words/addresses.ts";
import { joinOf, PrintedWords } from "../words/line-ends.ts";

/** @param mayGoOn whether a block may go on with the one before it */
export function joinSentences(blocks: readonly Block[], mayGoOn: (block: Block) => boolean): Block[] {
  const runs: [Block, ...Paragraph[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && isParagraph(previous) && isParagraph(block) && mayGoOn(block) && goesOn(previous, block))
      run.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : join(run as Paragraph[])));
}

/** Only what can't be two sentences is joined: no full stop before, and a small letter after. */
function goesOn(first: Paragraph, second: Paragraph): boolean {
  if (second.data?.marker || second.data?.strong || first.data?.strong) return false;
  if (!/^\s*\p{Ll}/u.test(openingOf(second))) return false;
  const [before, after] = [wordingOf(first), wordingOf(second)];
  if (!/[\p{Letter}\p{Number},–-]$/u.test(before)) return false;
  const isListItem = /^(?:[a-z]|[ivx]+)[.)]\s|^o\s/.test(after);
  return !isListItem && !isSignature(before, after) && !isKopregel(before) && !parseKop(after) && !isTitelregel(before);
}

/** A heading without text of its own; “2. Deelt u de opvatting dat” begins a sentence behind its number. */
const isKopregel = (line: string): boolean => {
  const kop = parseKop(line);
  return kop !== null && (kop.einde === line.length || kop.soort === "mededeling");
};

/** “Hoogachtend,” is a short line; what is longer may be a sentence: “Dit doe ik in overleg met mijn ambtgenoot,”. */
const SHORT_LINE = 40;

/** Whether the second line signs a letter: “Hoogachtend,” / “de minister van Volksgezondheid,”. */
const isSignature = (before: string, after: string): boolean =>
  (before.length <= SHORT_LINE && isAmbtsregel(after)) || isPersoon(after) || isNamens(after);

const NO_WORDS = new PrintedWords([]);

/** “https://nos.nl/artikel/veilig-thuis-” with “nog-steeds” on the next line. */
const isInAddress = (before: Paragraph, after: Paragraph): boolean => {
  const text = textOf(before).trimEnd();
  return endsInAddress(text) && joinOf(text, openingOf(after).trimStart(), NO_WORDS) === "glue";
};

function join(pieces: readonly Paragraph[]): Paragraph {
  const children = pieces.flatMap((piece, i): PhrasingContent[] => {
    return i === 0 || isInAddress(pieces[i - 1]!, piece) ? piece.children : [joiningSpace(), ...piece.children];
  });
  return paragraph(children, pieces[0]!.data);
}
