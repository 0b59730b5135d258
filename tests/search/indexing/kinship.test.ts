/**
 * Which words a search takes for forms of one another, held against pairs that were read by people: taken at random from
 * all pairs that the rules of `stem.ts` bring together in texts of the Kamer, and from pairs that looked alike to earlier
 * rules. Forms of a verb, a noun or an adjective and what is made from a verb in -ing are kin; words that only look alike are not.
 */
import { expect, test } from "vitest";
import { Families } from "../../../src/search/indexing/families.ts";
import { lexiconFiles } from "../../../src/search/indexing/lexicon-files.ts";
import { loadParadigms } from "../../../src/search/indexing/paradigms.ts";
import { WordCounts } from "../../../src/search/indexing/word-counts.ts";
import { Lexicon } from "../../../src/search/searching/query/lexicon.ts";
import { findVariants } from "../../../src/search/searching/query/variants.ts";

const pairs = (list: string): [string, string][] =>
  list.split(/[;\n]/).flatMap((pair) => {
    const [a, b] = pair.trim().split(" ");
    return a && b ? [[a, b] as [string, string]] : [];
  });

const KIN = pairs(`
gezocht zoeken; indienen ingediend; acute acuut; benoemen benoemt; ervaring ervaringen; afgeronde afronden; staat stond
genomen nemen; ingericht inrichting; geheel gehele; wijst wijzen; kader kaders; samenwerken samenwerkende; inspectierapport inspectierapporten
dreigende dreiging; ecologisch ecologische; gebruiken gebruikte; gewijzigde wijzigen; herkend herkennen; ziektebeeld ziektebeelden
daad daden; uitbreiden uitgebreide; getoetst toetst; gestreefd streven; organisatie organisaties; beschermen bescherming
betekenisvol betekenisvolle; techniek technieken; praktisch praktische; uitbreiding uitgebreide; cultureel culturele; kreeg kregen
overheden overheid; miljard miljarden; schenden schendt; gemaakt maken; aangescherpt aanscherpen; groep groepen; verhoudingen verhoudt
verleend verleent; manier manieren; aangeven aangeef; toekomstig toekomstige; ziek zieken; borgen geborgd; gefinancierde financieren
leveren levert; inhoudelijk inhoudelijke; gewenste wensen; mishandeling mishandelingen; mishandeld mishandeling; draagt dragen
verplichte verplichtingen; opgroeien opgroeit; veranderen veranderingen; resultaat resultaten; zwaar zwaardere; bewindvoerder bewindvoerders
komt kwamen; groot groter; gehandeld handelen; voorgesteld voorstel; toegekend toekennen; juist juiste; arts artsen; hoog hoogste
garanderen gegarandeerd; blijf blijft; haven havens; dag dagen; onderzoek onderzoeken; beoordeeld beoordelen; tarief tarieven
gestuurd sturen; blijft gebleven; wet wetten; forensisch forensische; investeert investeren; maand maanden; gevangenis gevangenissen
les lessen; advies adviezen; datum data; expert experts; nederlands nederlandse; vrij vrije; kind kinderen; kleinkind kleinkinderen
stad steden; schip schepen; museum musea; lid leden; aangevraagd aanvragen; overschreden overschrijden; opgenomen opnemen
geregistreerd registreren; registratie registreren; screening screenen; maatregel maatregelen; student studenten; gemeente gemeenten
wachtlijst wachtlijsten; jeugdzorginstelling jeugdzorginstellingen; school scholen; brief brieven; huis huizen; weg wegen; bedrag bedragen
analyse analyses; salaris salarissen; casus casussen; gebeurtenis gebeurtenissen; europees europese; ambitieus ambitieuze; compleet complete`);

const STRANGERS = pairs(`
gemeente mening; gezag gezien; gezonde zon; weken weekend; paard gepaard; reden gereed; middelen gemiddeld; geregeld regels
handels handelingen; volgens volgende; wegens wegen; namens namen; krachtens kracht; overigens overige; geweld wel; gezin zin
minister mini; staat straat; hoofden hoven; doden doen; waarde waren; wetten weten; gestolen stel; opeen open; rede reeds
behoefte behoeve; hof hoven; genot not; vervolgens vervolging; voor voort; ander daar; gewogen wegens; gezet ze; aarde daring
gemiddeld middel; prikkels prikkeling; ruim ruimte; gebed bed; gebod bod; gelid lid; gewest west; gebak bak; gevaar varen
beleid leiden; bestand stand; verdriet drie; verlof lof; geschil schillen; gering ring; verstand stand; politie politiek; arts art
bank banen; zorg zorgelijk; water waterschap; asiel asielzoeker; boer boerin; student studie
rechter recht; leger leeg; leger lege; ouder oud; meester meest; vrijwilliger vrijwillig; verkrachter verkracht; kiezer kies`);

async function lexiconOf(words: readonly string[]): Promise<Lexicon> {
  const counts = new WordCounts();
  for (const word of words) counts.add([[counts.tallyOf(word, "words")]]);
  const files = lexiconFiles(counts, new Families(loadParadigms()));
  return new Lexicon(
    words.length,
    files.map(({ first }) => first),
    (place) => Promise.resolve(files[place]!.text),
  );
}

test("nearly all forms of a word are found, and nearly nothing else", async () => {
  const lexicon = await lexiconOf([...KIN, ...STRANGERS].flat());
  const finds = async ([from, to]: [string, string]): Promise<boolean> =>
    (await findVariants(from, lexicon)).terms.some(({ term }) => term.slice(0, -1) === to);
  const bothWays = (list: [string, string][]) =>
    list.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as [string, string][],
    );
  const missed = [];
  for (const pair of bothWays(KIN)) if (!(await finds(pair))) missed.push(pair.join(" "));
  const wrong = [];
  for (const pair of bothWays(STRANGERS)) if (await finds(pair)) wrong.push(pair.join(" "));
  const found = KIN.length * 2 - missed.length;
  expect(found / (KIN.length * 2), `missed: ${missed.join("; ")}`).toBeGreaterThanOrEqual(0.97);
  expect(found / (found + wrong.length), `wrong: ${wrong.join("; ")}`).toBeGreaterThanOrEqual(0.97);
});
