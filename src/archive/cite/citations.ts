/**
 * A document or a question as others cite it. citation-js and citeproc make the forms, but for that of the Leidraad. What
 * citeproc makes depends on which parts there are, not on their words, and takes some hundredths of a second: a form is
 * made once of words that stand for those to come, and filled for every question that has the same parts.
 */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { formatDatum } from "../../domain/datum.ts";
import { leidraad } from "../../domain/leidraad.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { type Cited, type CitedVraag, type CslItem, type CslName, cslItem } from "./csl-item.ts";

// What it writes for a letter with an accent in ASCII (“{\\" e}”) some programs read wrongly; all read UTF-8. It then leaves
// to us what means something to LaTeX.
plugins.config.get("@bibtex").format.asciiOnly = false;

/** Forms to be read, and those for programs that keep references (Zotero, EndNote, LaTeX). */
export interface Citations {
  leidraad: string;
  apa: string;
  bibtex: string;
  ris: string;
  csl: string;
}

/** A question that stands for each: what names it in a citation is filled in. */
const ANY: CitedVraag = { sleutel: "0000x0", nummers: ["0000x1"] };
const ofAnyVraag = new WeakMap<Cited, Citations>();

/** How to cite a document; `vraag` names one question of it. The forms of a document are made once for all its questions. */
export function citationsOf(document: Cited, vraag: CitedVraag | null): Citations {
  if (vraag === null) return makeCitations(document, null);
  let forms = ofAnyVraag.get(document);
  if (!forms) ofAnyVraag.set(document, (forms = makeCitations(document, ANY)));
  const nummers = formatNummers(vraag.nummers);
  const fill = (form: string): string =>
    form.replaceAll(ANY.sleutel, vraag.sleutel).replaceAll(ANY.nummers[0]!, nummers);
  return {
    leidraad: fill(forms.leidraad),
    apa: fill(forms.apa),
    bibtex: fill(forms.bibtex),
    ris: fill(forms.ris),
    csl: fill(forms.csl),
  };
}

function makeCitations(document: Cited, vraag: CitedVraag | null): Citations {
  const item = cslItem(document, vraag);
  return {
    leidraad: leidraad(document, vraag?.nummers ?? [], item.URL),
    apa: inApa(withReeks(item)),
    ...forPrograms(item),
    csl: `${JSON.stringify([item], null, 2)}\n`,
  };
}

/** APA would write the year of a series behind the title, as if it were a part of it. */
function withReeks({ volume, ...item }: CslItem): CslItem {
  const reeks = [item["collection-title"], volume].filter(Boolean).join(" ");
  return { ...item, ...(reeks && { "collection-title": reeks }) };
}

const forms = new Map<string, string>();

/** Private signs of Unicode, which no document is published with (`ingest/clean`): each stands for a value. */
const FIRST_MARK = 0xe100;

/** An item by APA, as text. */
function inApa(item: CslItem): string {
  const values: string[] = [];
  const mark = (value: string): string => {
    const end = /[.?!]$/.exec(value)?.[0] ?? "";
    values.push(value.slice(0, value.length - end.length));
    // A sign that ends a sentence keeps another away.
    return `X${String.fromCharCode(FIRST_MARK + values.length)}${end}`;
  };
  const marked = JSON.stringify({
    ...item,
    id: "1",
    ...Object.fromEntries(MARKED.flatMap((key) => (item[key] === undefined ? [] : [[key, mark(item[key])]]))),
    ...(item.author && { author: item.author.map((name): CslName => ({ ...name, family: mark(name.family) })) }),
    ...(item.issued && { issued: { literal: mark(dayOf(item.issued)) } }),
  });
  let form = forms.get(marked);
  if (form === undefined) {
    const made = new Cite(marked).format("bibliography", { template: "apa", lang: "nl-NL", format: "text" });
    // APA asks on which day one read what has no day of its own: who cites it knows.
    form = made.trim().replace(/Geraadpleegd (?=X)/, "");
    forms.set(marked, form);
  }
  return form.replace(/X([\ue100-\ue1ff])/g, (_, sign: string) => values[sign.charCodeAt(0) - FIRST_MARK - 1]!);
}

const MARKED = ["title", "number", "collection-title", "section", "URL"] as const;

/** APA in Dutch puts the day before the month; its style knows the English order only. */
function dayOf(issued: NonNullable<CslItem["issued"]>): string {
  if ("literal" in issued) return issued.literal;
  const [year, ...rest] = issued["date-parts"][0];
  const iso = [String(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
  return `${year}, ${formatDatum(iso).replace(/ \d{4}$/, "")}`;
}

/** As programs that keep references take it: these forms write words otherwise than they are (“\\&”). */
function forPrograms(item: CslItem): Pick<Citations, "bibtex" | "ris"> {
  const { number, "collection-title": reeks } = item;
  const note = number === undefined ? {} : { note: `${reeks === undefined ? "zaaknummer" : "nr."} ${number}` };
  // A name that says which question it is, not one made of the first words.
  const bibtex = new Cite({ ...item, ...note, ...inLatex(item), ...monthOf(item) })
    .format("bibtex")
    .trim()
    .replace(/^(@\w+\{)[^,]*/, `$1${item.id}`);
  // It would leave out what stands before a surname, cut the name of the reference, break values in the middle of a word,
  // and write months and days in one digit where RIS has two.
  const ris = new Cite({ ...item, ...(item.author && { author: item.author.map(behindGiven) }) })
    .format("ris")
    .trim()
    .replace(/\n(?![A-Z][A-Z\d] {2}-)/g, "")
    .replace(/^(ID {2}- ).*/m, `$1${item.id}`)
    .replace(/^DA {2}- .*/m, (day) => day.replace(/\b\d\b/g, "0$&"));
  return { bibtex: `${bibtex}\n`, ris: `${ris}\n` };
}

/** The texts that come from documents, with what means something to LaTeX as text. */
const inLatex = ({ title, author }: CslItem): Pick<CslItem, "title" | "author"> => ({
  title: latexText(title),
  ...(author && { author: author.map(latexName) }),
});

const latexName = ({ family, given, ...rest }: CslName): CslName => ({
  ...rest,
  family: latexText(family),
  ...(given !== undefined && { given: latexText(given) }),
});

const LATEX: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

const latexText = (text: string): string => text.replace(/[&%$#_{}\\~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** “Dijk, Inge van”, as Dutch lists of names have it. */
const behindGiven = ({ family, given, "non-dropping-particle": before }: CslName): CslName => {
  const rest = [given, before].filter(Boolean).join(" ");
  return { family, ...(rest && { given: rest }) };
};

/** BibTeX knows no days, and has numbers for some kinds of works only. */
const monthOf = ({ issued }: CslItem): Pick<CslItem, "issued"> =>
  issued && "date-parts" in issued ? { issued: { "date-parts": [issued["date-parts"][0].slice(0, 2)] } } : {};
