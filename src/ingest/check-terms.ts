/**
 * What is wrong with the terms of themes. The matcher itself says whether a term is ever found, so that this can't
 * disagree with what happens to a question.
 *
 * The same words may stand in several themes, since a thing can belong to several: “glyfosaat” is Landbouw and Stoffen.
 * The official themes are broad, so that they may share with any other. Two finer themes share words only where their
 * files say that they have to do with each other: one is broader, or one names the other as related. Otherwise the same
 * thing was described twice, under two names.
 */
import { isOfficieel, ouders, verwantVan } from "../domain/thema-boom.ts";
import type { PlacedThema, ThemaFault } from "../domain/thema-file.ts";
import type { Thema } from "../domain/thema.ts";
import { compileThemas } from "./annotate/themas/compile.ts";
import { TermFinder } from "./annotate/themas/find.ts";
import { inflect, isAbbreviation } from "./annotate/themas/inflect.ts";
import { NAMES } from "./annotate/themas/names.ts";
import { GAP, SymbolReader } from "./annotate/themas/symbols.ts";

const VELDEN = ["termen", "steuntermen", "nietBij"] as const;
type TermVeld = (typeof VELDEN)[number];

interface PlacedTerm {
  van: PlacedThema;
  veld: TermVeld;
  place: number;
  term: string;
  /** Alike for terms that differ only in case, accents and hyphens. */
  key: string;
}

const regelOf = ({ van, veld, place }: PlacedTerm): number => van.regelVan(veld, place);
const faultAt = (at: PlacedTerm, reden: string, remedie: string): ThemaFault => {
  return { naam: at.van.naam, regel: regelOf(at), reden: `de term “${at.term}” ${reden}`, remedie };
};

/** The themes are otherwise without faults; `all` are the same, as they are compiled to be used. */
export function checkTerms(themas: readonly PlacedThema[], all: readonly Thema[]): ThemaFault[] {
  const reader = new SymbolReader();
  const terms = themas.flatMap((van) =>
    VELDEN.flatMap((veld) =>
      van.thema[veld].map((term, place): PlacedTerm => ({ van, veld, place, term, key: keyOf(term, reader) })),
    ),
  );
  return [...twiceInOne(terms), ...neverFound(all, terms, reader), ...sharedByStrangers(all, terms)];
}

/** The symbols of a term, with its “*”; capitals that count (“WIA”) stay apart from words. */
function keyOf(term: string, reader: SymbolReader): string {
  const bare = term.replaceAll("*", "");
  const { symbols, length } = reader.read(bare);
  return [isAbbreviation(bare), term.startsWith("*"), term.endsWith("*"), ...symbols.slice(0, length)].join();
}

function twiceInOne(terms: readonly PlacedTerm[]): ThemaFault[] {
  const first = new Map<string, PlacedTerm>();
  return terms.flatMap((one) => {
    const key = `${one.van.naam} ${one.veld === "nietBij"} ${one.key}`;
    const same = first.get(key);
    if (!same) first.set(key, one);
    const where = same && `staat er al als “${same.term}” in “${same.veld}” (regel ${regelOf(same)})`;
    return where
      ? [faultAt(one, where, "Haal een van beide weg: hoofdletters, accenten en koppeltekens maken geen verschil")]
      : [];
  });
}

function neverFound(all: readonly Thema[], terms: readonly PlacedTerm[], reader: SymbolReader): ThemaFault[] {
  const finder = new TermFinder(compileThemas(all));
  const places = new Map(all.map(({ slug }, place) => [slug, place]));
  return terms.flatMap((one) => {
    if (one.veld === "nietBij") return isReadable(one.term, reader) ? [] : [unreadable(one)];
    const own = places.get(one.van.thema.slug)!;
    let isFound = false;
    finder.find(one.term.replaceAll("*", ""), (thema) => {
      isFound ||= thema === own;
    });
    if (isFound) return [];
    return [isReadable(one.term, reader) ? hidden(one, terms, reader) : unreadable(one)];
  });
}

/** Whether the matcher sees one run of letters, digits and spaces. */
function isReadable(term: string, reader: SymbolReader): boolean {
  const { symbols, length } = reader.read(term.replaceAll("*", ""));
  return length > 0 && symbols.slice(0, length).every((symbol) => symbol >= GAP);
}

const unreadable = (one: PlacedTerm): ThemaFault =>
  faultAt(
    one,
    "wordt nooit gevonden: er staat een teken in waar een woordgroep ophoudt",
    "Schrijf hem zonder dat teken",
  );

/** A term that something hides wherever it stands. */
function hidden(one: PlacedTerm, terms: readonly PlacedTerm[], reader: SymbolReader): ThemaFault {
  const { thema } = one.van;
  const hides = terms.find(
    (other) =>
      other.veld === "nietBij" &&
      (other.van === one.van || other.van.thema.officieel === thema.officieel) &&
      covers(other.term, one.term, reader),
  );
  if (hides) {
    const where = `“${hides.term}” in “nietBij” van ${hides.van.naam} (regel ${regelOf(hides)})`;
    return faultAt(
      one,
      `telt nooit mee: ${where} verbergt hem altijd`,
      "Haal een van beide weg, of maak “nietBij” langer",
    );
  }
  const name = NAMES.find((known) => covers(known, one.term, reader));
  return name === undefined
    ? faultAt(one, "wordt nooit gevonden", "Schrijf hem zoals hij in vragen staat")
    : faultAt(one, `telt nooit mee: “${name}” is een naam, en in een naam telt geen woord`, "Haal hem weg");
}

/** Whether one of the forms of a term is the other term, or its end. */
function covers(term: string, other: string, reader: SymbolReader): boolean {
  const bare = (text: string): string => {
    const { symbols, length } = reader.read(text.replaceAll("*", ""));
    return String.fromCharCode(...symbols.slice(0, length));
  };
  const before = term.slice(0, term.lastIndexOf(" ") + 1);
  const forms = inflect(term.slice(before.length).replace("*", "")).map((form) => bare(before + form));
  const written = bare(other);
  return forms.some((form) => (term.startsWith("*") ? written.endsWith(form) : written === form));
}

function sharedByStrangers(all: readonly Thema[], terms: readonly PlacedTerm[]): ThemaFault[] {
  const above = ouders(all);
  const related = verwantVan(all);
  const know = (a: string, b: string): boolean =>
    above.get(a)!.has(b) || above.get(b)!.has(a) || related.get(a)!.includes(b);
  const strong = terms.filter(({ veld, van }) => veld === "termen" && !isOfficieel(van.thema));
  return [...Map.groupBy(strong, ({ key }) => key).values()].flatMap((same) =>
    same.flatMap((one, place) => {
      const other = same.slice(0, place).find(({ van }) => !know(one.van.thema.slug, van.thema.slug));
      if (!other || other.van === one.van) return [];
      const remedie = `Noem ${other.van.thema.slug} in “verwant”, of laat hem in een van beide weg`;
      return [faultAt(one, `staat ook in ${other.van.naam} (regel ${regelOf(other)})`, remedie)];
    }),
  );
}
