/** Which words of the archive are forms of one word. What the dictionary has not is told by its last part, or its verb. */
import { strongInfinitive } from "../language/strong-verbs.ts";
import { isVerbName, type Paradigms, verbName } from "./paradigms.ts";

const PREFIXES =
  "aan achter af be bij binnen buiten dicht door er ge goed heen her in klaar los mede mee mis na neer om omhoog onder ont op open over rond samen stil tegemoet tegen terecht terug thuis toe tussen uit vast ver vol voor vooruit voort vrij weer weg".split(
    " ",
  );
/** Shorter tails are there by chance. */
const SHORTEST_TAIL = 4;

export class Families {
  readonly #paradigms: Paradigms;

  constructor(paradigms: Paradigms) {
    this.#paradigms = paradigms;
  }

  /** Names of the words that a folded word is a form of; none where nothing is known of it. */
  of(word: string): readonly string[] {
    const { forms } = this.#paradigms;
    const known = new Set(forms.get(word));
    const strong = strongInfinitive(word);
    if (strong && this.#isVerb(strong)) known.add(verbName(strong));
    // “aangevraagd”, “aanvragen”: the dictionary lists few verbs with what they are parted from.
    for (const prefix of PREFIXES) {
      const rest = withoutPrefix(word, prefix);
      if (rest.length < SHORTEST_TAIL) continue;
      for (const lemma of forms.get(rest) ?? [])
        if (isVerbName(lemma)) known.add(verbName(prefix + lemma.slice(0, -1)));
    }
    return known.size > 0 ? [...known] : this.#unlisted(word);
  }

  /** Listed, or one that is, with a prefix. “Gezag” is nothing that somebody saw. */
  #isVerb(infinitive: string): boolean {
    const { infinitives } = this.#paradigms;
    const parts = PREFIXES.filter((prefix) => prefix !== "ge").map((prefix) => withoutPrefix(infinitive, prefix));
    return infinitives.has(infinitive) || parts.some((part) => infinitives.has(part));
  }

  /** “Nederlandse” bends like any adjective, though the dictionary only has “Nederlands”. */
  #unlisted(word: string): string[] {
    const bare = word.endsWith("e") ? this.#paradigms.forms.get(word.slice(0, -1)) : undefined;
    return bare ? [...bare] : this.#byTail(word);
  }

  /** “jeugdzorginstellingen” bends like “instellingen”. */
  #byTail(word: string): string[] {
    for (let at = 2; at <= word.length - SHORTEST_TAIL; at++) {
      const tail = this.#paradigms.forms.get(word.slice(at));
      if (tail) return [...tail].map((lemma) => `${word.slice(0, at)}|${lemma}`);
    }
    return [];
  }
}

const withoutPrefix = (word: string, prefix: string): string =>
  word.startsWith(prefix) ? word.slice(prefix.length) : "";
