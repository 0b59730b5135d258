/** Between two pieces of work of a search: on a phone one piece takes long enough for a tap or a letter to seem lost. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
