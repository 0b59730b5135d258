/**
 * Whether a paper that was read holds Kamervragen. A question mark makes none: the paper says so in its title, in the
 * letter that goes with it, by its headings, or by whom its questions ask; and it does not say before that it is another
 * kind of paper.
 */
import { textOf, wordingOf } from "./tree/blocks.ts";
import { UnreadableSource, type Block } from "./tree/source.ts";
import type { Entry } from "./pair.ts";
import type { Understood } from "./understood.ts";
import { anderStukOf, isSpreker } from "./wording/andere-stukken.ts";
import { holdsQuestion, opensLikeQuestion } from "./wording/vraagteken.ts";
import {
  gaatOverVragen,
  spreektVanCollege,
  vraagtAmbt,
  vraagtRegering,
  zegtKamervragen,
} from "./wording/zegt-kamervragen.ts";

/**
 * @throws UnreadableSource where the paper is another, or nothing in it says that it holds Kamervragen
 */
export function refuseOtherPapers(document: Understood): void {
  const top = topOf(document);
  const title = top.findIndex(zegtKamervragen);
  const headed = headings(document);
  refuseWhatSaysSo(top, title, headed.byNumber || headed.answers);
  if (!headed.inWords) refuseDebate(document);
  if (title === -1 && spreektVanCollege(document.source.text)) throw ofCollege();
  if (title !== -1 || headed.inWords || isNotice(document)) return;
  const { vragen } = document;
  const asking = vragen.filter(isAsking).length;
  const says =
    headed.answers ||
    top.some(vraagtAmbt) ||
    namesZaak(document) ||
    (headed.byNumber && vraagtRegering(vragen.map(({ body }) => body.map(textOf).join(" "))));
  if (!says || asking === 0 || asking * 2 < vragen.length) throw withoutEvidence(vragen.length, asking);
}

/** So many blocks from the top say what a paper is. */
const LONGEST_TOP = 40;

/** The lines with which the file begins, down to its first question under a heading, and those above its questions. */
function topOf({ aanhef, source, vragen }: Understood): string[] {
  const first = vragen.find(({ kop }) => kop !== null)?.kop;
  const start = first ? source.blocks.findIndex((block) => textOf(block).startsWith(textOf(first))) : -1;
  const opening = source.blocks.slice(0, start === -1 ? LONGEST_TOP : Math.min(start, LONGEST_TOP));
  return [...opening, ...aanhef].flatMap(linesOf);
}

const linesOf = (block: Block): string[] =>
  block.type === "table" ? block.children.map((row) => row.children.map(wordingOf).join(" ")) : [wordingOf(block)];

/** How the questions, and the answers, are headed: “Vraag 1”, “Antwoord”, or by a number alone. */
function headings({ vragen, antwoorden }: Understood) {
  const koppen = vragen.flatMap(({ kop }) => (kop ? [wordingOf(kop)] : []));
  return {
    inWords: koppen.some((kop) => IN_WORDS.test(kop)),
    byNumber: koppen.length > 0,
    answers: antwoorden.some(({ kop }) => kop !== null),
  };
}

const IN_WORDS = /^[([]?\p{L}{2}/u;

const isAsking = ({ body }: Entry): boolean =>
  body.some((block) => holdsQuestion(textOf(block)) || opensLikeQuestion(wordingOf(block)));

const isNotice = ({ metadata, mededeling, aanhef, source }: Understood): boolean =>
  metadata.soort === "mondeling" ||
  (metadata.soort === "mededeling" &&
    [...aanhef, ...mededeling, ...source.blocks].some((block) => gaatOverVragen(wordingOf(block))));

const namesZaak = ({ metadata }: Understood): boolean =>
  metadata.zaaknummer !== null || metadata.aanhangselnummer !== null;

/** The first line that says it is another paper decides, where no title of Kamervragen stands above it; that may say itself whom it asks. */
function refuseWhatSaysSo(top: readonly string[], title: number, isDivided: boolean): void {
  const above = title === -1 ? top : top.slice(0, title + 1);
  for (const line of above) {
    const stuk = anderStukOf(line);
    if (stuk && (title === -1 || stuk.ook || !isDivided)) {
      throw new UnreadableSource("no-vraag", `Dit is ${stuk.naam}, en geen Kamervragen: “${shortened(line)}”`, REMEDIE);
    }
  }
}

/** Three lines with who speaks are no accident. */
const SPEAKERS = 3;

function refuseDebate({ source: { blocks } }: Understood): void {
  const speakers = blocks.map(wordingOf).filter(isSpreker);
  if (speakers.length < SPEAKERS) return;
  throw new UnreadableSource(
    "no-vraag",
    `Dit is het verslag van een debat, en geen Kamervragen: “${shortened(speakers[0]!)}” en ${speakers.length - 1} andere sprekers`,
    REMEDIE,
  );
}

const ofCollege = (): UnreadableSource =>
  new UnreadableSource(
    "no-vraag",
    "Dit zijn geen Kamervragen: het gaat over een college van een gemeente of provincie, en nergens over een minister, het kabinet of de Kamer",
    REMEDIE,
  );

const LONGEST_QUOTE = 80;
const shortened = (line: string): string => (line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line);

const REMEDIE =
  "Haal het bestand weg. Zijn het toch Kamervragen, zet dan soort (waarde: vragen of antwoord, met herkomst) in de .yaml ernaast";

function withoutEvidence(vragen: number, asking: number): UnreadableSource {
  const found =
    vragen === 0
      ? ""
      : ` Gevonden: ${vragen} ${vragen === 1 ? "alinea" : "alinea’s"}, waarvan ${asking} met een vraag.`;
  return new UnreadableSource(
    "no-vraag",
    "Niets in het bestand zegt dat het Kamervragen zijn: geen titel als “Vragen van het lid …”, geen Aanhangsel van de Handelingen, " +
      `geen brief die antwoorden op vragen aanbiedt, geen kop als “Vraag 1”, geen vraag aan een minister of staatssecretaris.${found}`,
    REMEDIE,
  );
}
