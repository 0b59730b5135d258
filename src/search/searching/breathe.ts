/**
 * Between two pieces of work of a search: on a phone one piece takes long enough for a tap or a letter to seem lost. Where
 * the browser can, the search goes on before what others have waiting.
 */
export const breathe = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
