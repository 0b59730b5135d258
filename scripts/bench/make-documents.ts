/** Made-up documents of every format, with questions of an ordinary length: about eight a document. */
import { docx, p } from "../../tests/ingest/fixtures/docx/make-docx.ts";
import { lines, makePdf } from "../../tests/ingest/fixtures/pdf/make-pdf.ts";
import { randomNumbers } from "../random.ts";

export const BENCH_FORMATS = ["tika-text", "pdf-text", "docx", "xml", "html", "pdf"] as const;
export type BenchFormat = (typeof BENCH_FORMATS)[number];

const WORDS =
  "de het een van en in op voor met dat die niet om aan er ook bij door als maar gemeenten wachtlijsten kinderen meldingen jeugdzorg onderzoek termijn toezicht maatregelen afspraken gezinnen veiligheid ondersteuning professionals organisaties aanpak begeleiding inspectie overleg cijfers".split(
    " ",
  );
const QUESTIONS = 8;
const QUESTION_WORDS = 35;
const ANSWER_WORDS = 120;
const LINES_A_PAGE = 50;
const WORDS_A_LINE = 11;

interface Made {
  zaaknummer: string;
  vragen: { vraag: string; antwoord: string }[];
}

/** The bytes of a document; the same number gives the same document. */
export function makeDocument(format: BenchFormat, number: number): Uint8Array {
  const made = makeText(number);
  switch (format) {
    case "docx":
      return docx(
        printed(made)
          .map((line) => p(line))
          .join(""),
      );
    case "pdf":
      return makePdf(pages(made));
    case "xml":
      return encode(xml(made));
    case "html":
      return encode(
        `<!DOCTYPE html><html><body>${printed(made)
          .map((line) => `<p>${line}</p>`)
          .join("")}</body></html>`,
      );
    case "pdf-text":
      return encode(`Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n${printed(made).flatMap(wrap).join("\n")}`);
    case "tika-text":
      return encode(printed(made).join("\n\n"));
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

function makeText(number: number): Made {
  const random = randomNumbers(number);
  const sentence = (length: number, end: string) => {
    const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]!);
    return `${words.join(" ").replace(/^./, (letter) => letter.toUpperCase())}${end}`;
  };
  return {
    zaaknummer: `2099Z${String(number % 100_000).padStart(5, "0")}`,
    vragen: Array.from({ length: QUESTIONS }, () => ({
      vraag: sentence(QUESTION_WORDS, "?"),
      antwoord: sentence(ANSWER_WORDS, ". Zie ook het antwoord op vraag 2 en Kamerstuk 31015, nr. 299."),
    })),
  };
}

function printed({ zaaknummer, vragen }: Made): string[] {
  return [
    `Antwoorden op Kamervragen van het lid Voorbeeld (ABC) over de wachtlijsten (${zaaknummer}) (ingezonden 26 mei 2026).`,
    ...vragen.flatMap(({ vraag, antwoord }, i) => [`Vraag ${i + 1}`, vraag, `Antwoord op vraag ${i + 1}`, antwoord]),
  ];
}

function xml({ vragen }: Made): string {
  const parts = vragen.map(
    ({ vraag, antwoord }, i) =>
      `<vraag><nr>Vraag ${i + 1}</nr><al>${vraag}</al></vraag><antwoord><nr>Antwoord ${i + 1}</nr><al>${antwoord}</al></antwoord>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kamervragen>${parts.join("")}</kamervragen></officiele-publicatie>`;
}

function wrap(text: string): string[] {
  const words = text.split(" ");
  return Array.from({ length: Math.ceil(words.length / WORDS_A_LINE) }, (_, i) =>
    words.slice(i * WORDS_A_LINE, (i + 1) * WORDS_A_LINE).join(" "),
  );
}

function pages(made: Made) {
  const all = printed(made).flatMap(wrap);
  return Array.from({ length: Math.ceil(all.length / LINES_A_PAGE) }, (_, i) =>
    lines(80, 60, all.slice(i * LINES_A_PAGE, (i + 1) * LINES_A_PAGE)),
  );
}
