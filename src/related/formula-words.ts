/**
 * What questions and answers are put in, whatever they are about: “Bent u bereid …, zo nee, waarom niet?”, “Ik verwijs u naar
 * …”. In a large archive these words are common and weigh nothing; in a small one they would make strangers kin.
 */

const WORDS = `
bereid bereidt bereidheid mening meningen deelt delen gedeeld eens oneens stelling bekend bekende bekendheid kennis kennisgenomen kennisneming
hoogte reactie reacties reageren reageert antwoordt beantwoorden beantwoordt beantwoord beantwoording uitleg uitleggen toelichting
toelichten toelicht aangeven aangeeft aangegeven aangaf geven geeft gegeven verwijs verwijzen verwijst verwezen verwijzing onderschrijft
onderschrijven onderschrijf erkent erkennen herkent herkennen begrijpt begrijpen acht achten beoordeelt beoordelen oordeel bevestigen
bevestigt bevestig ontkent ontkennen klopt kloppen juist waar hoezeer hoever hoeverre mate zover verwacht verwachten verwachte verwachting plan plannen
voornemens voornemen aantal aantallen jaar jaren afgelopen maand maanden week weken dag dagen dagelijks momenteel nemen neemt genomen
opgenomen stappen stap maatregelen maatregel manier wijze wijzen overzicht inzicht beeld voorbeeld voorbeelden betreft eventueel eventuele mogelijk
mogelijke mogelijkheid mogelijkheden wenselijk onwenselijk belangrijk belang grote groot goed goede beter beste nieuw nieuwe eerste laatste hele gehele
verschillende volgende genoemde genoemd betrokken bijvoorbeeld daarnaast tevens verder echter namelijk immers vervolgens inmiddels uiteraard
zoals zodanig hieronder hierboven onderstaande bovenstaande bijgaand betekent betekenen gevolg gevolgen aanleiding reden redenen oorzaak rekening
zicht ziet zien gezien kijkt kijken bekijken staat stand brengen brengt gebracht houden houdt gehouden zetten ingezet inzet spreken sproken
afzonderlijk apart stuk voor debat commissiedebat rondetafelgesprek notaoverleg wetgevingsoverleg spoedig zorgvuldig
voldoende onvoldoende sprake huidige welke eerdere eerder later tijd tijdig termijn moment punt punten kant kader verband basis rol
uitgebreid concreet concrete specifiek specifieke gebruik gebruikt gebruiken werkt werken aandacht aanvullende ervoor eerlijk willen gaan
spelen speelt doel doelen beschikbaar vindt houdend enige enkele mensen personen zaken deel delen opvatting constatering constateert uitspraak
uitspraken signaal signalen eigen volledig geheel gewoon gelijk daadwerkelijk mevrouw heer nee
`;

const FORMULA = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a folded word is of the form of questions and answers. */
export const isFormulaWord = (word: string): boolean => FORMULA.has(word);
