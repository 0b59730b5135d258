/**
 * Damages small Word files at random, as a zip file and in the XML inside it, and takes them the whole way to their
 * pages: each must end in a document or in a message, in time, with nothing lost.
 *
 *   node scripts/run.mjs scripts/fuzz-word.ts [number of files, 5000] [seed, 1]
 */
import { bold, docx, item, level, p, run, table, type Parts } from "../tests/ingest/fixtures/docx/make-docx.ts";
import { fuzz } from "./fuzz/run.ts";
import { randomNumbers } from "./random.ts";

const BODY = [
  bold("Vraag 1"),
  p("Kent u het bericht?"),
  bold("Antwoord op vraag 1"),
  p(`${run("Ja")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(", en wel:")}`),
  item("Ten eerste.", 1),
  item("Ten tweede.", 1, 1),
  p("Bij het tweede.", '<w:ind w:left="1440"/>'),
  p(
    `<w:hyperlink r:id="l">${run("dit bericht")}</w:hyperlink>${run("10")}${run("6", '<w:vertAlign w:val="superscript"/>')}`,
  ),
  p(
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:instrText> HYPERLINK "https://a.nl" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run("hier", "<w:strike/>")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  p("<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>"),
  p(`<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>${run("verborgen", "<w:vanish/>")}`),
  '<w:altChunk r:id="c"/>',
  table([
    [p("Jaar"), p("Aantal")],
    [p("2025"), p("68.150")],
  ]),
].join("");
const FOOTNOTES = `<w:footnote w:id="1">${p("NOS, 19 mei 2026.")}</w:footnote>`;
const LIST = (n: number, format: string) =>
  level(n, format, `%${n + 1})`).replace("</w:lvl>", `<w:pPr><w:ind w:left="${720 * (n + 1)}"/></w:pPr></w:lvl>`);
const PARTS: Parts = {
  footnotes: FOOTNOTES,
  numbering: `<w:abstractNum w:abstractNumId="0">${LIST(0, "lowerLetter")}${LIST(1, "decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  links: { l: "https://www.voorbeeld.nl/a" },
  other: {
    c: { type: "aFChunk", name: "a.html", content: "<p>Ingevoegd <s>deel</s>.</p><ol><li>x</ol>" },
    d: { type: "aFChunk", name: "a.docx", content: docx(p("Ingevoegd Word.")) },
  },
};
const TOKENS = [
  "<w:p>",
  "</w:p>",
  "<w:tbl>",
  "</w:tc>",
  "<w:sdt>",
  "<w:del>",
  "<m:sSup>",
  '<w:altChunk r:id="d"/>',
  'w:id="1"',
  "&amp;",
  "&x;",
  "<!DOCTYPE x>",
  "\0",
  "<",
  "999999999",
];

const [count = "5000", seed = "1"] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
await fuzz(Number(count), () =>
  random() < 0.5 ? damagedZip() : docx(damagedXml(BODY), { ...PARTS, footnotes: damagedXml(FOOTNOTES) }),
);

function damagedZip(): Uint8Array {
  const file = docx(BODY, PARTS);
  for (let n = 1 + Math.floor(random() * 6); n > 0; n--)
    file[Math.floor(random() * file.length)] = Math.floor(random() * 256);
  return random() < 0.2 ? file.subarray(0, Math.floor(random() * file.length)) : file;
}

/** One to four pieces put in, taken out or doubled. */
function damagedXml(xml: string): string {
  let text = xml;
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    const from = Math.floor(random() * text.length);
    const to = from + Math.floor(random() * 30);
    const piece = [TOKENS[Math.floor(random() * TOKENS.length)]!, "", text.slice(from, to).repeat(2)][
      Math.floor(random() * 3)
    ]!;
    text = text.slice(0, from) + piece + text.slice(to);
  }
  return text;
}
