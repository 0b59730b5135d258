/**
 * How well questions get their themes, as the page of all themes says it. The one place for these figures: they are those
 * that the command prints, filled in by hand after a change to the themes or to how they are given.
 */
export const THEMA_CIJFERS = {
  /** When it was measured. */
  dag: "2026-11-29",
  /** How many questions careful readers judged. */
  vragen: 159,
  /**
   * What was measured, in percents: with the weights in use, and for documents that were written by somebody who had not seen
   * themes or terms, and that nothing was learned from, which says what to expect of others.
   */
  maten: [
    { wat: "Gevonden van de thema’s die een vraag moet hebben", gebruikt: 92, ongezien: 72 },
    { wat: "Vragen waarvan alle thema’s kloppen", gebruikt: 81, ongezien: 52 },
  ],
  opdracht: "node scripts/run.mjs scripts/themas/learn.ts <oordelen.json> <map met documenten>",
} as const;
