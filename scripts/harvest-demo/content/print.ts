/** A made-up paper as the Kamer sends it: PDF, or Word. */
import { strToU8, zipSync } from "fflate";
import type { StukRow } from "../world/rows.ts";
import { paperText, type PaperText } from "./paper-text.ts";

const LINE = 92;
const LINES_A_PAGE = 48;
/** zip holds a time; always the same gives the same bytes. */
const ZIP_TIME = new Date("2026-01-01T00:00:00Z");

/** Plain text with a heading a line, as it is printed. */
export function paperLines(stuk: StukRow): string[] {
  const text = paperText(stuk);
  return [...(text.nummer === null ? [] : [text.nummer]), ...text.kop, "", ...body(text)];
}

function body({ vragen, antwoorden, mededeling }: PaperText): string[] {
  if (mededeling !== null) return [mededeling];
  return vragen.flatMap((vraag, i) => [
    `Vraag ${i + 1}`,
    vraag,
    ...(antwoorden[i] === undefined ? [] : ["", `Antwoord ${i + 1}`, antwoorden[i]]),
    "",
  ]);
}

export function paperPdf(stuk: StukRow): Uint8Array {
  const lines = paperLines(stuk).flatMap(wrapped);
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += LINES_A_PAGE) pages.push(lines.slice(at, at + LINES_A_PAGE));
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((page, i) => {
      const stream = `BT /F1 10 Tf 14 TL 60 780 Td\n${page.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join("\n")}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}

export function paperWord(stuk: StukRow): Uint8Array {
  const paragraph = (line: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r></w:p>`;
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const files = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paperLines(stuk).map(paragraph).join("")}</w:body></w:document>`,
  };
  return zip(files);
}

/** The harvester never asks for it; that it stands in the list is what matters. */
export const paperOdt = (): Uint8Array => ODT;

function zip(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_TIME, level: 0 });
}

const ODT = zip({ mimetype: "application/vnd.oasis.opendocument.text" });

/** WinAnsi holds the letters of Dutch; curly quotes, which stand elsewhere in it, become straight ones. */
function wrapped(line: string): string[] {
  const words = line.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').split(" ");
  const lines = [""];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length + 1 > LINE) lines.push("");
    lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trim();
  }
  return lines;
}
