/** Answers about words, kept: documents use the same words over and over. */

/** There is room for so many; then remembering begins anew. */
const MOST = 20_000;

/** The same function of a word, which finds each answer once. */
export function memoized<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(word, (answer = find(word)));
    }
    return answer;
  };
}
