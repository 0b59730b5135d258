/** How long work will still take, in words: nothing until that can be known, and never more exact than it is. */

/** Before so much was done and so long was worked, the rate says nothing: what starts up is slow, what is cached fast. */
const EVIDENCE = { share: 0.05, seconds: 8 };
const MINUTE = 60;

/** “nog ongeveer 3 minuten”; `null` where it cannot be known yet. `seconds` is how long was worked on `done` of `total`. */
export function timeLeft(done: number, total: number, seconds: number): string | null {
  if (total <= 0 || done / total < EVIDENCE.share || seconds < EVIDENCE.seconds) return null;
  const left = seconds * (total / done - 1);
  if (left < 0.75 * MINUTE) return "nog minder dan een minuut";
  if (left < 1.5 * MINUTE) return "nog ongeveer een minuut";
  if (left < 10 * MINUTE) return `nog ongeveer ${Math.round(left / MINUTE)} minuten`;
  if (left < 57.5 * MINUTE) return `nog ongeveer ${Math.round(left / MINUTE / 5) * 5} minuten`;
  return `nog ongeveer ${Math.max(1, Math.round(left / MINUTE / 60))} uur`;
}
