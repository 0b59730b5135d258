/** Nobody waits longer than this for a search. */
export const PATIENCE_MS = 20_000;

/** The outcome of some work. Throws “timeout” where it takes too long. */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("timeout")), PATIENCE_MS);
    }),
  ]);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
