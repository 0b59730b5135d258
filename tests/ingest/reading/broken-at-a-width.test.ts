/** Plain text whose lines were broken at a width, and sentences that a hard line end cut in two. */
import { describe, expect, it } from "vitest";
import { brief, ingestText } from "../support.ts";
import { readTextCase } from "./pdf-publication.ts";

const TITLE = "2018Z99907\nAntwoord van minister Bovenkerk (Defensie) (ontvangen 3 oktober 2018)\n\n";

/** Breaks each paragraph at a width, as old Word files do when they are saved as text. */
function broken(width: number, paragraphs: readonly string[], between: string, indent = ""): string {
  return paragraphs
    .map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.map((line) => indent + line).join("\n");
    })
    .join(between);
}

const QUESTION =
  "Wat is er gedaan met de motie over de toren bij Hogebeek (Kamerstuk 39999, nr. 12), met de brief van de Minister van Defensie van 3 mei 2018 en met het rapport dat de Inspectie der Domeinen daarover schreef?";
const ANSWER =
  "De toren is klaar. Het werk duurde door de vorst en de hoge waterstand 20 weken. Daarna is de steiger weggehaald door de aannemer Bouwbedrijf De Wiel. Die begon op 2 februari. In 2017 was al het hout vervangen, en de 14 ramen zijn van glas dat de Vereniging Oude Torens heeft geschonken.";
const SECOND =
  "Voor het onderhoud betaalt het Rijk elk jaar 12 000 euro. De gemeente betaalt de helft daarvan. Zij doet dat tot en met 2030 uit het fonds voor monumenten dat de provincie Oost aan Zee beheert.";

describe("a text broken at a width", () => {
  it("goes on with a line that begins with a number", async () => {
    const document = await readTextCase("regel-begint-met-getal");
    expect(brief(document)).toEqual({
      vragen: [
        "1: Wat is er gedaan met de motie over de toren bij Hogebeek (Kamerstuk 39999, nr. 12) en wanneer is de toren klaar?",
      ],
      antwoorden: [
        "1: De toren is klaar. Het werk duurde door de vorst en de hoge waterstand maximaal 20 weken, en daarna is de steiger weggehaald door de aannemer van de toren.",
      ],
    });
    expect(document.kamerstukken).toEqual(["39999, nr. 12"]);
  });

  it.each([60, 65, 72, 76, 80, 88, 100])("is read in its paragraphs at %i characters", async (width) => {
    const document = await ingestText(
      `${TITLE}Vraag 1\n${broken(width, [QUESTION], "")}\n\nAntwoord 1\n${broken(width, [ANSWER, SECOND], "\n\n")}\n`,
    );
    expect(brief(document)).toEqual({ vragen: [`1: ${QUESTION}`], antwoorden: [`1: ${ANSWER}\n\n${SECOND}`] });
    expect(document.kamerstukken).toEqual(["39999, nr. 12"]);
  });

  it("may be indented", async () => {
    const document = await ingestText(
      `${TITLE}Vraag 1\n${broken(72, [QUESTION], "", "    ")}\n\nAntwoord 1\n${broken(72, [ANSWER], "", "    ")}\n`,
    );
    expect(brief(document)).toEqual({ vragen: [`1: ${QUESTION}`], antwoorden: [`1: ${ANSWER}`] });
  });

  it("may number its questions without a word", async () => {
    const document = await ingestText(
      `${TITLE}${broken(72, [`1. ${QUESTION}`], "")}\n\nAntwoord:\n${broken(72, [ANSWER], "")}\n\n${broken(72, [`2. ${QUESTION}`], "")}\n\nAntwoord:\nNee.\n`,
    );
    expect(brief(document)).toEqual({
      vragen: [`1: ${QUESTION}`, `2: ${QUESTION}`],
      antwoorden: [`1: ${ANSWER}`, "2: Nee."],
    });
  });

  it.each([["- "], ["• "], ["1. ", "2. "], ["a) ", "b) "]])(
    "keeps the items of a list apart: “%s”",
    async (first, second = first) => {
      const item =
        "de gemeente herstelt de stoep voor het hoogwater van de winter en zij betaalt de monteur daarvoor uit het fonds;";
      const last =
        "de provincie legt een nieuwe steiger aan op de plaats waar tot 2016 de oude lag, zodat het veer weer kan varen.";
      const document = await ingestText(
        `${TITLE}Vraag 1\n${broken(72, [QUESTION], "")}\n\nAntwoord 1\nHet gaat om:\n${broken(72, [first + item, second + last], "\n")}\n`,
      );
      const [antwoord] = document.antwoorden;
      expect(antwoord!.tekst.split(/\n+/).length).toBe(3);
      expect(antwoord!.tekst).toContain(item);
      expect(antwoord!.tekst).toContain(last);
    },
  );

  it("closes a word that was broken at the end of a line", async () => {
    const document = await ingestText(
      `${TITLE}Vraag 1\nWat vindt de Minister van Defensie, die over de toren gaat en over de veer-\nstoep bij Hogebeek, van het voorstel dat de schippers in hun brief van mei heb-\nben gedaan over het onderhoud?\n\nAntwoord 1\nDat vind ik goed.\n`,
    );
    expect(document.vragen[0]!.tekst).toBe(
      "Wat vindt de Minister van Defensie, die over de toren gaat en over de veerstoep bij Hogebeek, van het voorstel dat de schippers in hun brief van mei hebben gedaan over het onderhoud?",
    );
  });
});

describe("a text that was not broken at a width", () => {
  it.each([
    [
      "short paragraphs below each other",
      "Ik heb de brief van de schippers over de toren ontvangen en gelezen.\nDe gemeente heeft mij daarover ook geschreven, in april en in mei.\nDaarom ga ik met beide in gesprek.",
    ],
    [
      "a list without bullets",
      "Versterken van de stoepen langs de rivier en in de havens\nVerbreden van de vaarweg bij Hogebeek en bij Oudewiel\nAanleggen van een steiger voor het veer van de gemeente",
    ],
    [
      "a short line in mid-sentence before a capital",
      "Ik verwijs naar de brief van de Minister van\nDefensie heeft hierover niets gezegd.",
    ],
  ])("keeps its lines: %s", async (_, answer) => {
    const document = await ingestText(`${TITLE}Vraag 1\nWat doet u?\n\nAntwoord 1\n${answer}\n`);
    expect(document.antwoorden[0]!.tekst.split(/\n+/)).toEqual(answer.split("\n"));
  });

  it("keeps the lines of a table and of a signature", async () => {
    const document = await ingestText(
      `${TITLE}Vraag 1\n${broken(72, [QUESTION], "")}\n\nAntwoord 1\n${broken(72, [ANSWER], "")}\n\n\tJaar\n\tAantal\n\n\t2017\n\t12\n\nHoogachtend,\n\nDe minister van Defensie,\nA. Bovenkerk\n`,
    );
    expect(document.antwoorden[0]!.tekst).toContain("2017");
    expect(document.antwoorden[0]!.tekst).not.toContain("Bovenkerk\n");
    expect(document.slot).toContain("Hoogachtend");
  });
});

describe("a sentence cut in two by a hard line end", () => {
  it("is whole behind the number of its question, in the title too", async () => {
    const document = await readTextCase("genummerde-vraag-hard-afgebroken");
    expect(brief(document).vragen).toEqual([
      "1: Bent u bekend met het bericht ‘Onrust over het veer bij Oudewiel: rapport legt problemen bloot’?",
      "2: Deelt u de opvatting dat veren waar mensen afhankelijk van zijn, bijvoorbeeld voor hun werk, een overheidstaak zijn?",
      "3: Hoeveel veren zijn er?\n\nEn hoeveel daarvan varen er nu?",
    ]);
    expect(document.titel).toBe(
      "Antwoorden op Kamervragen over “Onrust over het veer bij Oudewiel: rapport legt problemen bloot”",
    );
  });

  const LONG =
    "Deelt u de opvatting dat deze veren, waar mensen elke dag van afhankelijk zijn voor hun werk en hun school, een taak zijn van het Rijk en niet van de schippers zelf?";

  it.each([
    ["behind “Vraag 1:”", `Vraag 1: Klopt het dat veren waar mensen\nafhankelijk van zijn, niet varen?`],
    ["behind “1)”", `1) Klopt het dat veren waar mensen\nafhankelijk van zijn, niet varen?`],
    ["behind a comma", `1. Klopt het dat veren,\nwaar mensen afhankelijk van zijn, niet varen?`],
  ])("is whole %s", async (_, question) => {
    const document = await ingestText(`${TITLE}${question}\n\nAntwoord 1:\nJa. ${LONG}\n`);
    expect(document.vragen[0]!.tekst).not.toContain("\n");
    expect(document.vragen[0]!.tekst).toMatch(/^Klopt het dat veren,? waar mensen afhankelijk van zijn, niet varen\?$/);
  });

  it.each([
    ["its lettered parts", "1. Kunt u aangeven\na) hoeveel veren er zijn?\nb) waar zij varen?"],
    ["its parts behind a dash", "1. Kunt u aangeven\n- hoeveel veren er zijn?\n- waar zij varen?"],
    [
      "a heading without text",
      "Vraag 1 van het lid Wiedijk (SP)\nkunt u aangeven hoeveel veren er zijn en waar zij varen?",
    ],
  ])("is not made of a question and %s", async (_, question) => {
    const document = await ingestText(`${TITLE}${question}\n\nAntwoord 1:\nJa. ${LONG}\n`);
    const { kop, tekst } = document.vragen[0]!;
    expect(`${kop}\n${tekst}`.split(/\n+/).length).toBeGreaterThanOrEqual(question.split("\n").length);
  });
});
