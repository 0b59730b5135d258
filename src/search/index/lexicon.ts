/** The words of the archive with how many questions have them, in files that a browser reads only where it needs them. */
import { stemKeys } from "../language/stem.ts";

/** Counts a word once per question, as itself and as a part of a compound apart. */
export class LexiconBuilder {
  readonly #counts = new Map<string, [words: number, parts: number]>();

  #keys: Set<string> | null = null;

  /** Adds the words of one question with its answer. */
  add(words: ReadonlySet<string>, parts: ReadonlySet<string>): void {
    for (const word of words) this.#entry(word)[0]++;
    for (const part of parts) this.#entry(part)[1]++;
    this.#keys = null;
  }

  /** Whether some form of a word has been added. */
  has(word: string): boolean {
    this.#keys ??= new Set([...this.#counts.keys()].flatMap((known) => stemKeys(known).forms));
    return stemKeys(word).forms.some((key) => this.#keys!.has(key));
  }

  /**
   * The files of the lexicon, each with the first key in it. A line is a key with the words that have it:
   * “wachtlijst⇥wachtlijst,3,0⇥wachtlijsten,12,0”.
   */
  files(keysPerFile = KEYS_PER_FILE): { first: string; text: string }[] {
    const byKey = new Map<string, string[]>();
    for (const [word, [words, parts]] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { forms, roots } = stemKeys(word);
      for (const key of new Set([...forms, ...roots])) {
        const line = byKey.get(key);
        const entry = parts > 0 ? `${word},${words},${parts}` : `${word},${words}`;
        if (line) line.push(entry);
        else byKey.set(key, [entry]);
      }
    }
    const lines = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
    const files: { first: string; text: string }[] = [];
    for (let i = 0; i < lines.length; i += keysPerFile) {
      const part = lines.slice(i, i + keysPerFile);
      files.push({ first: part[0]![0], text: part.map(([key, words]) => [key, ...words].join("\t")).join("\n") });
    }
    return files;
  }

  #entry(word: string): [number, number] {
    let entry = this.#counts.get(word);
    if (!entry) this.#counts.set(word, (entry = [0, 0]));
    return entry;
  }
}

/** Some 15 KB compressed a file. */
const KEYS_PER_FILE = 2500;
