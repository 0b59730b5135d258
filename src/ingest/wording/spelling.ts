/** Slips of the pen in words that are known. */

/** Whether a word becomes another by so many letters more, less, other or changed about. */
export function differsBy(word: string, other: string, most: number): boolean {
  let [a, b] = [word, other];
  while (a !== "" && a[0] === b[0]) [a, b] = [a.slice(1), b.slice(1)];
  while (a !== "" && a.at(-1) === b.at(-1)) [a, b] = [a.slice(0, -1), b.slice(0, -1)];
  if (a === "" && b === "") return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  const left = most - 1;
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && differsBy(a.slice(2), b.slice(2), left)) return true;
  return differsBy(a.slice(1), b, left) || differsBy(a, b.slice(1), left) || differsBy(a.slice(1), b.slice(1), left);
}
