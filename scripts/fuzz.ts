/**
 * Takes made-up and damaged documents the whole way to their pages and their record of the index: each must end in a
 * document or in a message, in time, with nothing lost.
 *
 *   node scripts/run.mjs scripts/fuzz.ts [number of inputs, 100000] [seed, 1]
 *
 * For text, XML and HTML; scripts/fuzz-pdf.ts damages PDFs, fuzz-word.ts Word files, fuzz-real.ts real documents.
 */
import { fuzz } from "./fuzz/run.ts";
import { randomNumbers } from "./random.ts";

const WORDS = [
  "Vraag 1",
  "Vraag 2 en 3",
  "Vragen 4 t/m 6",
  "3.",
  "3a",
  "1)",
  "Antwoord",
  "Antwoord:",
  "Antwoord op vraag 2",
  "Mededeling",
  "Toelichting:",
  "Kent u het bericht?",
  "Ja.",
  "Nee, zie het antwoord op vraag 2.",
  "Kamerstuk 31015, nr. 299",
  "2026Z10868",
  "AH 610",
  "(ingezonden 31 april 2025)",
  "Vragen van het lid A (B) aan de minister van C over D",
  "[footnoteRef:1]",
  "[1: noot",
  "]",
  "[bookmark: x]",
  "\t",
  "\tcel",
  "Geachte voorzitter,",
  "Hierbij zend ik u de antwoorden op de vragen van het lid A (B) over C.",
  "Hoogachtend,",
  "de minister van Financiën,",
  "mr. A.B. van Coen",
  "Bijlage(n)",
  "Pagina 1 van 2",
  "Bronnen:",
  "[1] NOS, 3 mei 2025",
  "Gecombineerd antwoord op vragen 2 en 3",
  "1 en 2",
  "2a.",
  "a) Wat kost dit?",
  "Antwoord van staatssecretaris A (C). (Ontvangen 15 januari 2008)",
  "1NOS, 3 mei 2025",
  "1, 2",
  "\n",
  "\n\n",
  "- ",
  "–",
  "1)",
  "https://a.nl/b-",
  "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1",
  "ah-tk-20242025-563",
  "1NOS.nl",
  "’s-Gravenhage 2024",
  "\u00a0",
  "\u200b",
  "\u0301",
  "\ufeff",
  "💡",
  "\\",
  "|",
  "<b>",
  "](x)",
  "***",
  "`",
  "---",
];
const TAGS = [
  "<al>",
  "</al>",
  "<vraag>",
  "</vraag>",
  "<antwoord>",
  "</antwoord>",
  "<nr>Vraag 1</nr>",
  "<noot>",
  "</noot>",
  "<table>",
  "<tr>",
  "<td>",
  "</td>",
  "</tr>",
  "</table>",
  "<p>",
  "</p>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&x;",
  "&#0;",
  "<!ENTITY x 'y'>",
  "<script>",
  "</script>",
  "<a href='https://a.nl/b'>",
  "</a>",
  "<s>",
  "<sup>2</sup>",
  "<ol type='i' reversed>",
  "<li value='3'>",
  "<math><msqrt>",
  "<input value='x'>",
  "<",
];
/** Whole elements, so that XML stays well-formed until it is damaged. */
const ELEMENTS = [
  "<al>Ja.</al>",
  "<al>Kent u <nadruk type='cur'>het bericht</nadruk>?<noot id='n1'><noot.nr>1</noot.nr><noot.al>NOS.nl</noot.al></noot></al>",
  "<vraag><nr>Vraag 1</nr><al>Waarom?</al></vraag>",
  "<vraag><nr>2</nr><al>Hoezo?</al><al>En dan?</al></vraag>",
  "<antwoord><nr>Antwoord 1</nr><al>Zie vraag 2.</al></antwoord>",
  "<antwoord><al>Ja</al></antwoord>",
  "<lijst><li><al>een</al></li><li><al>twee</al></li></lijst>",
  "<lijst type='loweralpha'><li><al>een</al><lijst><li><li.nr>1.</li.nr><al>x</al></li></lijst></li></lijst>",
  "<al>Zie <extref doc='kst-31015-290'>dit <sup>2</sup></extref> en <extref doc='x:y'>dat</extref>, 10<sup>6</sup><inf>2</inf>.</al>",
  "<al><math><mfrac><mi>a</mi><mn>2</mn></mfrac></math></al><plaatje><illustratie alt='kaart'/></plaatje>",
  "<table><tgroup cols='2'><tbody><row><entry><al>Jaar</al></entry></row></tbody></tgroup></table>",
  "<onbekend>tekst</onbekend>",
  "<vraag/>",
  "losse tekst",
];
const PUBLICATION = '<?xml version="1.0"?><officiele-publicatie>';
const FORMS: readonly { open: string; close: string; pool: readonly string[] }[] = [
  { open: "", close: "", pool: WORDS },
  { open: PUBLICATION, close: "</officiele-publicatie>", pool: ELEMENTS },
  { open: PUBLICATION, close: "</officiele-publicatie>", pool: [...WORDS, ...TAGS] },
  { open: "<!DOCTYPE html><html><body>", close: "</body></html>", pool: [...WORDS, ...TAGS, ...TAGS] },
];

const [count = "100000", seed = "1"] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

await fuzz(Number(count), () => new TextEncoder().encode(makeInput()));

function makeInput(): string {
  const { open, close, pool } = pick(FORMS);
  let body = "";
  for (let n = Math.floor(random() * 60); n > 0; n--) body += pick(pool) + pick(["\n", "\n", " ", ""]);
  return damage(open + body + close);
}

/** Now and then a piece is cut out, doubled or turned round. */
function damage(text: string): string {
  if (random() < 0.7) return text;
  const from = Math.floor(random() * text.length);
  const to = from + Math.floor(random() * 40);
  const piece = text.slice(from, to);
  return text.slice(0, from) + pick(["", piece + piece, [...piece].reverse().join("")]) + text.slice(to);
}
