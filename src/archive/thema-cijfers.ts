/**
 * How well questions get their themes, as the page of all themes says it. The one place for these figures: they are those
 * that the command prints, filled in by hand after a change to the themes or to how they are given.
 */
export const THEMA_CIJFERS = {
  /** When it was measured. */
  dag: "2026-12-01",
  /** How many questions careful readers judged. */
  vragen: 159,
  /** How many they judged of documents that nothing was learned from. */
  nieuw: 197,
  /**
   * What was measured, in percents: with the weights in use, and with weights that were learned without the documents that
   * they are measured on, which says what to expect of others.
   */
  maten: [
    { wat: "Gevonden van de thema’s die een vraag moet hebben", gebruikt: 93, ongezien: 82 },
    { wat: "Vragen waarvan alle thema’s kloppen", gebruikt: 79, ongezien: 58 },
  ],
  opdracht: "node scripts/run.mjs scripts/themas/learn.ts <oordelen.json> <map met documenten>",
} as const;
