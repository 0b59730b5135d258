/** The words of an archive, and what means the same, without an archive. */
import { Families } from "../../../src/search/indexing/families.ts";
import { lexiconFiles } from "../../../src/search/indexing/lexicon-files.ts";
import { synonymFiles } from "../../../src/search/indexing/synonym-files.ts";
import { WordCounts } from "../../../src/search/indexing/word-counts.ts";
import type { SynonymList } from "../../../src/search/format/synonym-file.ts";
import { Lexicon } from "../../../src/search/searching/query/lexicon.ts";
import { Synonyms } from "../../../src/search/searching/query/synonyms.ts";

/** An archive of some questions, each of one or more words; `forms`: of which words each is a form. */
export function lexiconOf(questions: readonly string[], forms: Record<string, string[]> = {}): Lexicon {
  const counts = new WordCounts();
  for (const question of questions) counts.add([question.split(" ").map((word) => counts.tallyOf(word, "words"))]);
  const paradigms = { forms: new Map(Object.entries(forms).map(([word, of]) => [word, new Set(of)])) };
  const files = lexiconFiles(counts, new Families({ ...paradigms, infinitives: new Set() }));
  return new Lexicon(
    questions.length,
    files.map(({ first }) => first),
    (place) => Promise.resolve(files[place]!.text),
  );
}

export function synonymsOf(list: Partial<SynonymList>, lexicon: Lexicon): Synonyms {
  const pieces = synonymFiles({ afkorting: [], synoniem: [], verwant: [], ...list });
  return new Synonyms((piece) => Promise.resolve(pieces[piece]!), lexicon);
}
