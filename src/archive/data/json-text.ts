/** A value as a file of JSON, for people too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
