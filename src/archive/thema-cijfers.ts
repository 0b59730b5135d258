/**
 * How well questions get their themes, as the page of all themes says it. The one place for these figures: they are those
 * that the command prints, filled in by hand after a change to the themes or to how they are given.
 */
export const THEMA_CIJFERS = {
  /** When it was measured. */
  dag: "2026-11-29",
  /** How many questions careful readers judged. */
  vragen: 159,
  /** What was measured, and the share in percents. */
  maten: [
    ["van de thema’s die een vraag volgens de lezer moet hebben, heeft zij", 84],
    ["van de vragen heeft precies de goede thema’s", 73],
  ] as readonly (readonly [wat: string, procent: number])[],
  opdracht: "node scripts/run.mjs scripts/score-themas.ts <map met documenten> <oordelen.json>",
};
