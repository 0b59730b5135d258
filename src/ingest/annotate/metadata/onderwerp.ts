/** What the questions are about, as printed between “over” and what follows the subject. */

const TITLE =
  /\b(?:(?:kamer)?vragen\s+(?:van|door|gesteld\s+(?:door|over|aan)|(?:het\s+|de\s+)?(?:lid|leden)\b)|vragen,?\s+die|die\s+(?:het\s+lid|de\s+leden))\b/i;
/** “Betreft Antwoorden op Kamervragen over …”: read where no title names who asks. */
const SHORT_TITLE = /\b(?:kamer)?vragen(?=\s+(?:over|inzake|betreffende|met\s+betrekking\s+tot)\s)/i;
const END =
  /\s*\((?:ingezonden|ontvangen|\d{4}\s?Z)|\s+\((?:(?:uw\s+)?kenmerk|(?:vraag|zaak)?nummer|nr\.)|\s*,?\s+(?:met\s+)?kenmerk:?\s+\d{4}\s?Z|\s*,?\s+(?:(?:die|welke)\s+)?(?:werd(?:en)?|zijn)?\s*(?:op\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+)?(?:zijn\s+|werden\s+)?ingezonden\b|\n\s*(?=(?:nader |aanvullend )?(?:antwoord|mededeling|vraag|zie ook|AH|\(ingezonden|\d{4}\s?Z)\b)|\n\s*\(|\s+(?:kunnen|kan)\s+(?:tot\s+mijn\s+spijt\s+|helaas\s+)?niet\s+binnen\b|\s+(?:beantwoord|bericht|deel|informeer|meld)\s+ik\b|,\s+(?:die|welke)\s+u\s+(?:mij|op)\b|\s+(?:worden|zijn)\s+(?:hierbij\s+|als\s+volgt\s+)?beantwoord\b|$/iu;
/** A new sentence behind the subject. */
const NEXT_SENTENCE =
  /\.\s+(?=(?:De|Deze|Hierbij|Hieronder|Hiermee|Bijgaand|Onderstaand|Ik|In|Mede|Met|Mijn|Naar|Op|Tot|Het|U|Uw|Vanwege|Wegens|Helaas|Gelet|Omdat|Aangezien)\s)/;
/** A line of the letter that can't be the subject going on: its letterhead, or its first sentence. */
const NEXT_LINE =
  /\n[^\S\n]*\n|\n\s*(?=(?:>\s?Retouradres|Geachte|Hierbij|Hiermee|Bijgaand|Bijgevoegd|In (?:antwoord|reactie|aanvulling|vervolg)|Met deze|Middels deze|Op \d|Naar aanleiding|Mede namens|Ik\s|Conform|Aan de|De (?:minister|staatssecretaris|[Vv]oorzitter)|Hoogachtend|Met vriendelijke|Ministerie|Directie|Directoraat|Postbus|Bezoekadres|Postadres|Retouradres|Contact|Behandeld|Inlichtingen|Tweede Kamer|Pagina|Datum|Betreft|Onderwerp|Bijlagen?\b|Kenmerk|(?:Ons|Onze|Uw) (?:kenmerk|referentie|brief)|Vergaderjaar|[TFE]\s|www\.))/;

/** @returns `null` where the document names no subject */
export function parseOnderwerp(titel: string): string | null {
  return subjectFrom(TITLE.exec(titel), titel) ?? subjectFrom(SHORT_TITLE.exec(titel), titel);
}

function subjectFrom(title: RegExpExecArray | null, titel: string): string | null {
  if (!title) return null;
  const rest = titel.slice(title.index);
  const over = findOver(rest);
  if (over === -1) return null;
  const text = rest.slice(over);
  const end = Math.min(...[END, NEXT_SENTENCE, NEXT_LINE].map((pattern) => pattern.exec(text)?.index ?? text.length));
  const subject = text
    .slice(0, end)
    .replace(/\s+/g, " ")
    .replace(/[\s.,]+$/, "")
    .trim();
  return withoutVerb(subject, titel.slice(Math.max(0, title.index - LONGEST_START), title.index)) || null;
}

/** The start of a letter's sentence, before the words that name the questions, is no longer. */
const LONGEST_START = 300;

/** “Hierbij bied ik u de antwoorden op de vragen van het lid … over de dijk aan.”: the verb's other half. */
function withoutVerb(subject: string, before: string): string {
  const verb = /(?:^|[.\n])[^.\n]*\b(bied|zend|stuur)\s+ik\b(?![^.\n]*\b(?:aan|toe)\b)[^.\n]*$/i.exec(before)?.[1];
  if (!verb) return subject;
  return subject.replace(verb.toLowerCase() === "bied" ? /\s+aan$/ : /\s+toe$/, "");
}

const OVER = /[()]|\s(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot):?\s+/gi;

/** The first “over” outside brackets: a party's name or an office can hold brackets. */
function findOver(text: string): number {
  let depth = 0;
  for (const match of text.matchAll(OVER)) {
    if (match[0] === "(") depth++;
    else if (match[0] === ")") depth--;
    else if (depth === 0) return match.index + match[0].length;
  }
  return -1;
}
