/** Rules of the European Union: how their addresses are made (ELI), and those that go by a name of their own. */

/** `soort`: “reg”, “dir” …, as the addresses name kinds. */
export interface EuRegel {
  naam: string;
  soort: string;
  jaar: number;
  nummer: number;
}

export const eliUrl = (soort: string, jaar: number, nummer: number): string =>
  `https://eur-lex.europa.eu/eli/${soort}/${jaar}/${nummer}/oj/nld`;

const rule = (naam: string, soort: string, jaar: number, nummer: number): EuRegel => ({ naam, soort, jaar, nummer });

/** Of several names for one rule the first is what it is called here. */
export const NAMED_EU_REGELS: readonly EuRegel[] = [
  rule("Algemene verordening gegevensbescherming", "reg", 2016, 679),
  rule("AVG", "reg", 2016, 679),
  rule("AI-verordening", "reg", 2024, 1689),
  rule("AI-act", "reg", 2024, 1689),
  rule("AI Act", "reg", 2024, 1689),
  rule("digitaledienstenverordening", "reg", 2022, 2065),
  rule("Digital Services Act", "reg", 2022, 2065),
  rule("DSA", "reg", 2022, 2065),
  rule("Digital Markets Act", "reg", 2022, 1925),
  rule("Habitatrichtlijn", "dir", 1992, 43),
  rule("Vogelrichtlijn", "dir", 2009, 147),
  rule("Kaderrichtlijn Water", "dir", 2000, 60),
  rule("Nitraatrichtlijn", "dir", 1991, 676),
  rule("Dublinverordening", "reg", 2013, 604),
  rule("Dublin III-verordening", "reg", 2013, 604),
  rule("Procedurerichtlijn", "dir", 2013, 32),
  rule("Opvangrichtlijn", "dir", 2013, 33),
  rule("Terugkeerrichtlijn", "dir", 2008, 115),
  rule("Gezinsherenigingsrichtlijn", "dir", 2003, 86),
  rule("Detacheringsrichtlijn", "dir", 1996, 71),
  rule("NIS2-richtlijn", "dir", 2022, 2555),
  rule("Natuurherstelverordening", "reg", 2024, 1991),
  rule("Ontbossingsverordening", "reg", 2023, 1115),
  rule("Corporate Sustainability Due Diligence Directive", "dir", 2024, 1760),
  rule("CSDDD", "dir", 2024, 1760),
  rule("CSRD", "dir", 2022, 2464),
];
